import { trackRecordOf, type TrackRecord } from '../domain/hypotheses/calibration.js';
import { cameWeeksOf, chainsOf, hangOn, isLost, linesIn, linksOf } from '../domain/hypotheses/chain.js';
import { dueDaysOf, usualDue, type Looks } from '../domain/hypotheses/due.js';
import type { Hypothesis } from '../domain/hypotheses/hypothesis.js';
import type { LineRef } from '../domain/line-ref.js';
import { dayOf, weekOfDay, type Day, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { assignmentAt } from './level-at.js';
import { readWaiting } from './noted-lines.js';

export interface Expected {
  /** As they hang on the weeks now, by their day, the earliest first. */
  readonly hypotheses: readonly Hypothesis[];
  /** The weeks in which the lines of what came stand or wait, by the id of their hypothesis. */
  readonly cameWeeks: ReadonlyMap<string, WeekKey>;
  /** Without those whose line of what came was removed. */
  readonly record: TrackRecord;
  /** Today in the person's zone. */
  readonly today: Day;
}

/** Everything that outputs should change, what came of it, and how well that was said beforehand. */
export async function readHypotheses(deps: Deps, mirror: Mirror): Promise<Expected> {
  const [stored, history, rules] = await Promise.all([
    deps.store.readHypotheses(mirror.person),
    deps.store.readHistory(mirror.person),
    hypothesisRules(deps, mirror),
  ]);
  const hypotheses = hangOn(stored, history);
  const saved = linesIn(history).map(({ week, entry }) => ({ week, id: entry.id }));
  const known = new Set(saved.map(({ id }) => id));
  const unsaved = hypotheses.flatMap(({ closed }) =>
    closed?.came && !known.has(closed.came.entry) ? closed.came : [],
  );
  const cameWeeks = cameWeeksOf(hypotheses, [...saved, ...(await waitingLines(deps, mirror, unsaved))]);
  return {
    hypotheses,
    cameWeeks,
    record: trackRecordOf(
      hypotheses.filter((one) => !isLost(one, cameWeeks)),
      linksOf(history),
      rules,
    ),
    today: today(deps, mirror),
  };
}

/** Lines that wait for their week; of those that are in no saved one also where their week can not be filled in any more. */
async function waitingLines(
  deps: Deps,
  mirror: Mirror,
  unsaved: readonly LineRef[],
): Promise<readonly { readonly week: WeekKey; readonly id: string }[]> {
  if (unsaved.length === 0) return [];
  const weeks = new Set(unsaved.map(({ week }) => week));
  const [waiting, older] = await Promise.all([
    readWaiting(deps, mirror),
    Promise.all([...weeks].map((week) => deps.store.readDraft(mirror.person, week))),
  ]);
  const drafts = older.map((draft) => ({ week: draft?.week, notes: draft?.noted ?? [] }));
  return [...waiting, ...drafts].flatMap(({ week, notes }) =>
    week === undefined ? [] : notes.map(({ id }) => ({ week, id })),
  );
}

/** One of them; undefined when it was removed. */
export async function readHypothesis(deps: Deps, { person }: Mirror, id: string): Promise<Hypothesis | undefined> {
  const stored = (await deps.store.readHypotheses(person)).find((one) => one.id === id);
  return stored && hangOn([stored], await deps.store.readHistory(person))[0];
}

/** What a line should change and nobody looked at yet. */
export async function readExpected(deps: Deps, { person }: Mirror, of: LineRef): Promise<Hypothesis | undefined> {
  return openOn(await deps.store.readHypotheses(person), of);
}

/** Whether any line of a week says, or said, what it should change. */
export async function expectsAnything(
  { store }: Pick<Deps, 'store'>,
  { person }: Mirror,
  week: WeekKey,
): Promise<boolean> {
  return (await store.readHypotheses(person)).some(({ of }) => of.week === week);
}

/** The open one of a line: a line has one at a time. */
export function openOn(hypotheses: readonly Hypothesis[], { week, entry }: LineRef): Hypothesis | undefined {
  return hypotheses.find(({ of, closed }) => closed === undefined && of.week === week && of.entry === entry);
}

/** The looks that wait, and what earlier ones found. */
export async function readLooks(deps: Deps, mirror: Mirror): Promise<Looks> {
  const [stored, history] = await Promise.all([
    deps.store.readHypotheses(mirror.person),
    deps.store.readHistory(mirror.person),
  ]);
  return { due: dueDaysOf(stored), chains: chainsOf(linesIn(history), 'all'), today: today(deps, mirror) };
}

/** The days of a look when none is picked. */
export async function usualDays(deps: Deps, mirror: Mirror): Promise<Readonly<Record<Hypothesis['dimension'], Day>>> {
  const rules = await hypothesisRules(deps, mirror);
  const made = today(deps, mirror);
  return { outcome: usualDue('outcome', made, rules), impact: usualDue('impact', made, rules) };
}

/** The rules of the framework that judges the running week. */
export async function hypothesisRules(deps: Deps, mirror: Mirror) {
  return (await assignmentAt(deps, mirror, weekOfDay(today(deps, mirror)))).framework.hypotheses;
}

function today({ now }: Deps, { profile }: Mirror): Day {
  return dayOf(now(), profile.zone);
}
