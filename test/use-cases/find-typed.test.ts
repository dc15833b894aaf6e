import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { perDimension } from '../../src/domain/dimension.js';
import type { WeekKey } from '../../src/domain/week.js';
import { openStore, type OpenStore } from '../../src/storage/open.js';
import type { Deps } from '../../src/use-cases/deps.js';
import { findMirror, type Mirror } from '../../src/use-cases/find-mirror.js';
import { findTyped } from '../../src/use-cases/find-typed.js';
import { saveCheckIn } from '../../src/use-cases/save-check-in.js';
import { ada, assignment, bo, hypothesis, issue, profile, settings } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';

const files = sqliteFiles();
const week = '2026-W23' as WeekKey;
const empty = perDimension(() => '');

describe('finding what was typed', () => {
  let opened: OpenStore;
  let deps: Deps;
  let mirror: Mirror;

  async function join(identity: typeof ada): Promise<Mirror> {
    await opened.store.join(identity, profile(), [assignment({ level: 'IC4' })]);
    const joined = await findMirror(deps, identity);
    if (joined === undefined) throw new Error('Nobody joined.');
    return joined;
  }
  const found = async (query: string) =>
    (await findTyped(deps, mirror, query)).map(({ week: at, where, text }) => `${at} ${where}: ${text}`);

  beforeEach(async () => {
    opened = await openStore(settings(await files.migrated(), { firstFramework: defaultFramework }));
    const { store, frameworks, ledger } = opened;
    deps = { store, frameworks, ledger, now: () => new Date('2026-06-05T13:00:00Z'), newId: randomUUID };
    mirror = await join(ada);
  });
  afterEach(() => opened.close());

  it('looks in lines of every box, in what comes next, and in links', async () => {
    const boxes = { ...empty, input: 'reviews x6', outcome: 'Zebra team waits less https://git.example.com/pr/7' };
    await saveCheckIn(deps, mirror, { week, boxes, next: 'ask the zebra team', revision: 0 });

    expect(await found('ZEBRA')).toEqual([
      '2026-W23 outcome: Zebra team waits less https://git.example.com/pr/7',
      '2026-W23 next: ask the zebra team',
    ]);
    expect(await found('pr/7')).toHaveLength(1);
  });

  it('looks in every text of the journey, also long before the first week', async () => {
    const { store } = opened;
    const { person } = mirror;
    await store.keepJourneyNote(person, {
      kind: 'opening',
      id: 'o',
      day: '2026-06-01',
      gaps: 'nobody knows the zebra',
    });
    await store.keepJourneyNote(person, { kind: 'job', id: 'j', day: '2009-03-02', text: 'zebra keeper' });
    await store.keepJourneyNote(person, {
      kind: 'struggle',
      id: 's',
      day: '2026-06-02',
      text: 'no zebra',
      tried: 'asked the zebra',
    });
    await store.keepJourneyNote(person, {
      kind: 'review',
      id: 'r',
      day: '2026-06-03',
      from: '2026-01-01',
      to: '2026-05-31',
      company: 'Zebra & Sons',
      scale: { size: 2, names: ['calm', 'zebra'] },
      rating: 2,
      text: 'more zebras',
    });

    expect(await found('zebra')).toEqual([
      '2026-W23 journey: nobody knows the zebra',
      '2026-W23 journey: no zebra',
      '2026-W23 journey: asked the zebra',
      '2026-W23 journey: more zebras',
      '2026-W23 journey: Zebra & Sons',
      '2026-W23 journey: zebra',
      '2009-W10 journey: zebra keeper',
    ]);
  });

  it('looks in open questions, in what one will do, and in what outputs should change', async () => {
    const text = 'the zebra team is quiet';
    await opened.store.keepIssue(mirror.person, issue({ text, plan: 'when Monday comes, I will ask the zebra team' }));
    await opened.store.keepHypothesis(mirror.person, hypothesis({ text: 'zebra', expects: 'fewer zebra tickets' }));

    expect(await found('zebra')).toEqual([
      '2026-W22 question: the zebra team is quiet',
      '2026-W22 question: when Monday comes, I will ask the zebra team',
      '2026-W22 expected: fewer zebra tickets',
    ]);
  });

  it('looks in a form that was left and in notes that wait, and says one line of a week once', async () => {
    await saveCheckIn(deps, mirror, { week, boxes: { ...empty, output: 'zebra crossing' }, revision: 0 });
    await opened.store.changeDraft(mirror.person, week, () => ({
      week,
      boxes: { ...empty, output: 'zebra crossing\nzebra two' },
      next: 'zebra next',
      noted: [{ id: 'n1', dimension: 'impact', line: 'zebra noted' }],
    }));

    expect(await found('zebra')).toEqual([
      '2026-W23 output: zebra crossing',
      '2026-W23 waiting: zebra two',
      '2026-W23 waiting: zebra next',
      '2026-W23 waiting: zebra noted',
    ]);
  });

  it('never looks in what somebody else typed', async () => {
    const other = await join(bo);
    await saveCheckIn(deps, other, { week, boxes: { ...empty, output: 'zebra of Bo' }, revision: 0 });

    expect(await found('zebra')).toEqual([]);
  });

  it('reads nothing for a query without a word', async () => {
    const store = { ...opened.store, readWhole: () => Promise.reject(new Error('read')) };

    await expect(findTyped({ store }, mirror, '  ')).resolves.toEqual([]);
  });
});
