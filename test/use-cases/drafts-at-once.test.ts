import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { perDimension } from '../../src/domain/dimension.js';
import type { WeekKey } from '../../src/domain/week.js';
import { openStore, type OpenStore } from '../../src/storage/open.js';
import type { Deps } from '../../src/use-cases/deps.js';
import { deleteWeek } from '../../src/use-cases/delete-week.js';
import { findMirror, type Mirror } from '../../src/use-cases/find-mirror.js';
import { keepTyped } from '../../src/use-cases/keep-typed.js';
import { moveNotes, newRef, noteLines } from '../../src/use-cases/note-lines.js';
import { openWeek } from '../../src/use-cases/open-week.js';
import { saveCheckIn } from '../../src/use-cases/save-check-in.js';
import { ada, assignment, profile, settings } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';

const files = sqliteFiles();
const open: OpenStore[] = [];
const week = '2026-W23' as WeekKey;
const empty = perDimension(() => '');

afterEach(async () => {
  for (const opened of open.splice(0)) await opened.close();
});

async function mirrorOfAda(): Promise<{ deps: Deps; mirror: Mirror }> {
  const opened = await openStore(settings(await files.migrated(), { firstFramework: defaultFramework }));
  open.push(opened);
  const { store, frameworks, ledger } = opened;
  const now = () => new Date('2026-06-05T13:00:00Z');
  const deps: Deps = { store, frameworks, ledger, now, newId: randomUUID };
  await store.join(ada, profile(), [assignment({ level: 'IC4' })]);
  const mirror = await findMirror(deps, ada);
  if (mirror === undefined) throw new Error('Ada has no mirror.');
  return { deps, mirror };
}

/** Notes a line under Input and answers its name. */
async function note(deps: Deps, mirror: Mirror, text: string): Promise<string> {
  const ref = newRef(deps);
  await noteLines(deps, mirror, week, { ref, dimension: 'input', text });
  return ref;
}

describe('what is typed in two places at once', () => {
  it('two lines noted at the same moment are both kept', async () => {
    const { deps, mirror } = await mirrorOfAda();
    await Promise.all(['reviews x2', 'RFC: quotas', 'pairing, 1d'].map((line) => note(deps, mirror, line)));
    const { boxes } = await openWeek(deps, mirror, week);
    expect(boxes.input.split('\n').toSorted()).toEqual(['RFC: quotas', 'pairing, 1d', 'reviews x2']);
  });

  it('a line noted while a form is left keeps beside what the form held', async () => {
    const { deps, mirror } = await mirrorOfAda();
    await Promise.all([
      keepTyped(deps, mirror, week, { boxes: { ...empty, output: 'limiter shipped' }, formTs: '1.1' }),
      note(deps, mirror, 'reviews x2'),
    ]);
    const { boxes } = await openWeek(deps, mirror, week);
    expect([boxes.input, boxes.output]).toEqual(['reviews x2', 'limiter shipped']);
  });

  it('a line noted while the week is being saved is in the week or waits in its form', async () => {
    const { deps, mirror } = await mirrorOfAda();
    const { store } = deps;
    await note(deps, mirror, 'reviews x2');
    let late: Promise<unknown> | undefined;
    const slow: Deps = {
      ...deps,
      store: {
        ...store,
        // The note was on its way when the week was stored.
        writeCheckIn: async (...args) => {
          await (late ??= note(deps, mirror, 'pairing, 1d'));
          return store.writeCheckIn(...args);
        },
      },
    };
    await saveCheckIn(slow, mirror, { week, boxes: { ...empty, output: 'limiter shipped' }, revision: 0 });
    const { boxes } = await openWeek(deps, mirror, week);
    expect(boxes.input.split('\n').toSorted()).toEqual(['pairing, 1d', 'reviews x2']);
    expect((await store.readDraft(mirror.person, week))?.noted?.map(({ line }) => line)).toEqual(['pairing, 1d']);
  });

  it('a note that is moved while another is taken down stays one note', async () => {
    const { deps, mirror } = await mirrorOfAda();
    const ref = await note(deps, mirror, 'reviews x2');
    await Promise.all([moveNotes(deps, mirror, week, ref, 'output'), note(deps, mirror, 'pairing, 1d')]);
    const { boxes } = await openWeek(deps, mirror, week);
    expect([boxes.input, boxes.output]).toEqual(['pairing, 1d', 'reviews x2']);
  });

  it('a week that is deleted takes its notes along', async () => {
    const { deps, mirror } = await mirrorOfAda();
    await note(deps, mirror, 'reviews x2');
    await deleteWeek(deps, mirror, week);
    expect(await deps.store.readDraft(mirror.person, week)).toBeUndefined();
  });
});
