import { trackRecordOf, type TrackRecord } from '../domain/hypotheses/calibration.js';
import { hangOn, linksOf } from '../domain/hypotheses/chain.js';
import { dueDaysOf, usualDue } from '../domain/hypotheses/due.js';
import type { Hypothesis } from '../domain/hypotheses/hypothesis.js';
import type { LineRef } from '../domain/line-ref.js';
import { dayOf, weekOfDay, type Day, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { assignmentAt } from './level-at.js';

export interface Expected {
  /** As they hang on the weeks now, by their day, the earliest first. */
  readonly hypotheses: readonly Hypothesis[];
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
  return { hypotheses, record: trackRecordOf(hypotheses, linksOf(history), rules), today: today(deps, mirror) };
}

/** One of them; undefined when it was removed. */
export async function readHypothesis(deps: Deps, { person }: Mirror, id: string): Promise<Hypothesis | undefined> {
  const stored = (await deps.store.readHypotheses(person)).find((one) => one.id === id);
  if (stored === undefined) return undefined;
  const week = await deps.store.readCheckIn(person, stored.of.week);
  return hangOn([stored], week === undefined ? [] : [week.value])[0];
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

/** The days of the looks that wait, by the id of their line. */
export async function readDueDays(deps: Deps, { person }: Mirror): Promise<ReadonlyMap<string, Day>> {
  return dueDaysOf(await deps.store.readHypotheses(person));
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
