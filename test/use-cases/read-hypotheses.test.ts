import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { openStore, type OpenStore } from '../../src/storage/open.js';
import type { Deps } from '../../src/use-cases/deps.js';
import { findMirror } from '../../src/use-cases/find-mirror.js';
import { readHypotheses } from '../../src/use-cases/read-hypotheses.js';
import { buildHypothesis } from '../domain/hypotheses/builders.js';
import { buildCheckIn, buildEntry, firstWeek, weekAt } from '../domain/builders.js';
import { ada, assignment, profile, settings } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';

const files = sqliteFiles();
const open: OpenStore[] = [];

afterEach(async () => {
  for (const opened of open.splice(0)) await opened.close();
});

it('looks for what came among waiting lines only where no saved week has it', async () => {
  const opened = await openStore(settings(await files.migrated(), { firstFramework: defaultFramework }));
  open.push(opened);
  const { store, frameworks, ledger } = opened;
  const deps: Deps = { store, frameworks, ledger, now: () => new Date('2026-11-27T15:00:00Z'), newId: randomUUID };
  await store.join(ada, profile(), [assignment({ level: 'IC4', validFrom: firstWeek })]);
  const mirror = await findMirror(deps, ada);
  if (mirror === undefined) throw new Error('Ada has no mirror.');
  const { person } = mirror;
  for (let index = 0; index < 20; index += 1) {
    const came = { week: weekAt(index), entry: `came-${index}` };
    if (index > 0) {
      const entries = [buildEntry('outcome', { id: came.entry })];
      await store.writeCheckIn(person, buildCheckIn(came.week, entries), 0);
    }
    await store.keepHypothesis(person, buildHypothesis({ closed: { on: '2026-02-20', result: 'met', came } }));
  }
  const asked: string[] = [];
  const counting: Deps = {
    ...deps,
    store: {
      ...store,
      readDraft: (of, week) => {
        asked.push(week);
        return store.readDraft(of, week);
      },
    },
  };
  const { cameWeeks } = await readHypotheses(counting, mirror);
  expect(cameWeeks.size).toBe(19);
  expect(asked.filter((week) => week < weekAt(20))).toEqual([weekAt(0)]);
});
