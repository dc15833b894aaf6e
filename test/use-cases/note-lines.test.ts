import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { perDimension, type PerDimension } from '../../src/domain/dimension.js';
import { addWeeks, weekKeySchema } from '../../src/domain/week.js';
import { openStore, type OpenStore } from '../../src/storage/open.js';
import type { Deps } from '../../src/use-cases/deps.js';
import { findMirror, type Mirror } from '../../src/use-cases/find-mirror.js';
import { leaveNote, moveNotes, noteLines, takeBackNotes } from '../../src/use-cases/note-lines.js';
import { readWaiting } from '../../src/use-cases/noted-lines.js';
import { openWeek } from '../../src/use-cases/open-week.js';
import { saveCheckIn } from '../../src/use-cases/save-check-in.js';
import { ada, assignment, profile, settings } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';

const files = sqliteFiles();
/** Friday of this week it is. */
const week = weekKeySchema.parse('2026-W23');
const empty = perDimension(() => '');
const link = 'https://acme.slack.com/archives/C1/p1783069200000100';
const feedback = { ref: 'feedback', dimension: 'outcome', evidence: 'corroborated' } as const;

let opened: OpenStore;
let deps: Deps;
let mirror: Mirror;

beforeEach(async () => {
  opened = await openStore(settings(await files.migrated(), { firstFramework: defaultFramework }));
  const { store, frameworks, ledger } = opened;
  deps = { store, frameworks, ledger, now: () => new Date('2026-06-05T13:00:00Z'), newId: randomUUID };
  await store.join(ada, profile(), [assignment({ level: 'IC4' })]);
  mirror = (await findMirror(deps, ada)) as Mirror;
});

afterEach(() => opened.close());

async function save(boxes: Partial<PerDimension<string>>): Promise<void> {
  const stored = await deps.store.readCheckIn(mirror.person, week);
  const { noted } = await openWeek(deps, mirror, week);
  const notesSeen = noted.map(({ id }) => id);
  const revision = stored?.revision ?? 0;
  await saveCheckIn(deps, mirror, { week, boxes: { ...empty, ...boxes }, notesSeen, revision });
}

async function entries() {
  return (await deps.store.readCheckIn(mirror.person, week))?.value.entries ?? [];
}

async function waiting(): Promise<Record<string, readonly string[]>> {
  const all = await readWaiting(deps, mirror);
  return Object.fromEntries(all.map(({ week: of, notes }) => [of, notes.map(({ line }) => line)]));
}

describe('lines that are noted', () => {
  it('under a name are noted once, while the week is open, once it is saved, and across its saving', async () => {
    const lines = { ref: 'twice', dimension: 'output', text: 'limiter shipped\n\n- RFC: quotas' } as const;
    await noteLines(deps, mirror, week, lines);
    await noteLines(deps, mirror, week, lines);
    expect(await waiting()).toEqual({ [week]: ['limiter shipped', '- RFC: quotas'] });
    await save({ output: 'limiter shipped\n- RFC: quotas' });
    await noteLines(deps, mirror, week, lines);
    expect((await entries()).map(({ id }) => id)).toEqual(['twice.1', 'twice.2']);
    await noteLines(deps, mirror, week, { ...lines, ref: 'once', text: 'docs' });
    await noteLines(deps, mirror, week, { ...lines, ref: 'once', text: 'docs' });
    expect((await entries()).map(({ typed }) => typed)).toEqual(['limiter shipped', '- RFC: quotas', 'docs']);
  });

  it('together are moved and taken back together, also after the week was saved with them', async () => {
    const lines = { ref: 'both', dimension: 'output', text: 'one\ntwo' } as const;
    await noteLines(deps, mirror, week, lines);
    expect(await moveNotes(deps, mirror, week, 'both', 'input')).toEqual({ ref: 'both', dimension: 'input', lines: 2 });
    await save({ input: 'one\ntwo\nthree' });
    expect(await moveNotes(deps, mirror, week, 'both', 'outcome')).toMatchObject({ lines: 2 });
    expect(await takeBackNotes(deps, mirror, week, 'both')).toBe(true);
    expect((await entries()).map(({ typed }) => typed)).toEqual(['three']);
    expect(await takeBackNotes(deps, mirror, week, 'both')).toBe(false);
  });

  it.each(['', ' \n ', '- \n•'])('%j hold no line, and nothing is kept of it', async (text) => {
    expect(await noteLines(deps, mirror, week, { ref: 'a', dimension: 'output', text })).toBeUndefined();
    expect(await waiting()).toEqual({});
  });

  it('remember the day they were noted, and what was said by somebody else', async () => {
    await noteLines(deps, mirror, week, { ...feedback, text: `thanks ${link}` });
    const { noted } = await openWeek(deps, mirror, week);
    expect(noted).toEqual([
      { id: 'feedback', dimension: 'outcome', line: `thanks ${link}`, notedOn: '2026-06-05', evidence: 'corroborated' },
    ]);
  });

  it('may be left for another week and back again, and are never in two or none', async () => {
    await noteLines(deps, mirror, week, { ...feedback, text: `thanks ${link}` });
    expect(await leaveNote(deps, mirror, week, 'feedback')).toBe(addWeeks(week, 1));
    expect(await waiting()).toEqual({ [addWeeks(week, 1)]: [`thanks ${link}`] });
    expect(await leaveNote(deps, mirror, addWeeks(week, 1), 'feedback')).toBe(week);
    expect((await openWeek(deps, mirror, week)).noted).toMatchObject([{ id: 'feedback', evidence: 'corroborated' }]);
    expect(await leaveNote(deps, mirror, addWeeks(week, 1), 'feedback')).toBeUndefined();
  });
});

describe('what another person said', () => {
  const said = async () => (await entries()).filter(({ evidence }) => evidence === 'corroborated');

  it('counts as said by somebody else once its week is saved from the chat, which cannot show it', async () => {
    await noteLines(deps, mirror, week, { ...feedback, text: `thanks ${link}` });
    const boxes = { ...empty, output: 'limiter shipped' };
    await saveCheckIn(deps, mirror, { week, boxes, formTs: '1.1', revision: 0 });
    expect(await said()).toMatchObject([{ id: 'feedback', dimension: 'outcome', link, typed: `thanks ${link}` }]);
  });

  it('counts so when the window that shows it is saved, and when the week is changed later', async () => {
    await noteLines(deps, mirror, week, { ...feedback, text: `thanks ${link}` });
    await save({ outcome: `thanks ${link}` });
    await save({ outcome: `thanks ${link}`, output: 'limiter shipped' });
    expect(await said()).toMatchObject([{ id: 'feedback', typed: `thanks ${link}` }]);
  });

  it('counts so when its words are changed in the form or later, as long as its link stands', async () => {
    await noteLines(deps, mirror, week, { ...feedback, text: `thanks “you saved us” ${link}` });
    await save({ outcome: `search is paged less ${link}` });
    expect(await said()).toMatchObject([{ typed: `search is paged less ${link}` }]);
    await save({ outcome: `search is paged half as often ${link}\nanother thing` });
    expect(await said()).toMatchObject([{ typed: `search is paged half as often ${link}` }]);
    await save({ outcome: 'search is paged half as often' });
    expect(await said()).toEqual([]);
  });

  it('counts so when the week was saved already', async () => {
    await save({ output: 'limiter shipped' });
    await noteLines(deps, mirror, week, { ...feedback, text: `thanks ${link}` });
    expect(await said()).toMatchObject([{ id: 'feedback', link }]);
  });
});
