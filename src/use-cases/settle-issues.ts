import { signalsOf } from '../domain/detection/signals-of.js';
import { heldLevel } from '../domain/lookup.js';
import { progressOf } from '../domain/progress.js';
import { namedSilence } from '../domain/question.js';
import { replay } from '../domain/replay.js';
import { askedSignalOf, askingRulesOf, rests } from '../domain/signals/asked.js';
import type { Issue } from '../domain/signals/issue.js';
import { answered, isAboutWeeks, isOpen, openedBy } from '../domain/signals/lifecycle.js';
import { answersToLight } from '../domain/signals/light-answers.js';
import { matchOf } from '../domain/signals/match.js';
import { settled, type WeeksToday } from '../domain/signals/settle.js';
import type { Signal } from '../domain/signals/signal.js';
import { timelineOf } from '../domain/timeline.js';
import { isLightAnswer } from '../domain/told.js';
import { addWeeks, dayOf, weekOfDay, weeksBetween, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { reflectOnWeeks, type Reflected } from './reflect-on-week.js';

/**
 * Brings the open questions up to what the weeks say, before the answer to a week is shown: each signal has its question,
 * those that are over are over, and those that an edit took away are gone. What comes back knows what the answer asks.
 * Settling twice settles once.
 *
 * @param isEdited an older week than the judged one was changed
 */
export async function settleIssues(
  deps: Deps,
  mirror: Mirror,
  reflected: Reflected,
  isEdited = false,
): Promise<Reflected> {
  const back = backIn(reflected);
  await mend(deps, mirror, reflected, { back, isEdited });
  await openNew(deps, mirror, reflected);
  return withIssues(reflected, await deps.store.readIssues(mirror.person));
}

/** The same after weeks or levels were changed behind an answer: nothing is shown, so nothing is opened. */
export async function mendIssues(deps: Deps, mirror: Mirror): Promise<void> {
  if ((await deps.store.readIssues(mirror.person)).length === 0) return;
  await mend(deps, mirror, await reflectOnWeeks(deps, mirror), { back: new Map(), isEdited: true });
}

/** Signals that came back, by the ids of their questions that were over. */
type Back = ReadonlyMap<string, Signal>;

function backIn({ reflection, issues }: Reflected): Back {
  const { signals, assignment } = reflection;
  return new Map(
    signals.flatMap((signal): [string, Signal][] => {
      const match = matchOf(signal, issues, assignment.framework.clocks);
      return match?.as === 'back' ? [[match.issue.id, signal]] : [];
    }),
  );
}

async function mend(
  deps: Deps,
  mirror: Mirror,
  reflected: Reflected,
  { back, isEdited }: { readonly back: Back; readonly isEdited: boolean },
): Promise<void> {
  const weeks = { ...weeksToday(deps, mirror, reflected), back: new Set(back.keys()), isEdited };
  for (const issue of reflected.issues) {
    // Most questions stay as they are, and need no look at the store.
    if (settled(issue, weeks) === issue) continue;
    const signal = back.get(issue.id);
    await deps.store.changeIssue(mirror.person, issue.id, (newest) => {
      const next = settled(newest, weeks);
      // Only what comes back with this very change: what is open already may have been answered since.
      const isBack = !isOpen(newest) && next !== undefined && isOpen(next);
      return isBack && signal !== undefined ? noticedBefore(next, signal, reflected, mirror) : next;
    });
  }
}

function weeksToday(deps: Deps, { profile }: Mirror, reflected: Reflected): Omit<WeeksToday, 'back' | 'isEdited'> {
  const { reflection, hypotheses, history } = reflected;
  const { signals, recovered, progress, week, assignment } = reflection;
  const { outcome, impact } = progress.weeksSince;
  const rules = assignment.framework.clocks;
  return {
    today: dayOf(deps.now(), profile.zone),
    signals,
    recovered,
    lastEvent: {
      ...(outcome === undefined ? {} : { outcome: addWeeks(week, -outcome) }),
      ...(impact === undefined ? {} : { impact: addWeeks(week, -impact) }),
    },
    hasEvent: (about, inWeek) =>
      history.some(({ week: key, entries }) => key === inWeek && entries.some(({ dimension }) => dimension === about)),
    hypotheses,
    rules,
    shownThen: (issue) => {
      const { resolved: _resolved, ...open } = issue;
      return weeksShownIn(issue, reflected)
        .flatMap((shown) => signalsThen(reflected, shown, issue.id))
        .find((signal) => matchOf(signal, [open], rules)?.as === 'open');
    },
  };
}

/**
 * The week whose answer asked, the last time it began; where none did yet, it was shown with the week under way or with
 * the one before.
 */
function weeksShownIn({ id, detected, reopened }: Issue, { told, reflection }: Reflected): readonly WeekKey[] {
  const last = reflection.week;
  const shown = reopened?.at(-1) ?? detected;
  const from = reopened === undefined || shown === undefined ? undefined : addWeeks(weekOfDay(shown), -1);
  const [asked] = told
    .flatMap(({ week, signal }) => (signal?.issue === id && (from === undefined || week >= from) ? [week] : []))
    .toSorted();
  if (asked !== undefined && asked <= last) return [asked];
  if (shown === undefined) return [];
  const week = weekOfDay(shown);
  return [addWeeks(week, -1), week].filter((each) => each <= last);
}

/** What stood out at the end of an earlier week, as the weeks are now and as if this question had never been answered. */
function signalsThen(reflected: Reflected, week: WeekKey, id: string): readonly Signal[] {
  const { history, assignments, told, hypotheses } = reflected;
  const issues = reflected.issues.filter((issue) => issue.id !== id);
  return signalsOf(replay(timelineOf(history, assignments, week), told), { issues, hypotheses });
}

async function openNew(deps: Deps, mirror: Mirror, reflected: Reflected): Promise<void> {
  const { signals, assignment } = reflected.reflection;
  const { clocks } = assignment.framework;
  for (const signal of signals) {
    const before = await deps.store.readIssues(mirror.person);
    if (signal.kind === 'rise' || matchOf(signal, before, clocks) !== undefined) continue;
    const opened = openedBy(signal, deps.newId(), dayOf(deps.now(), mirror.profile.zone));
    const issue = isAboutWeeks(opened) ? answeredBefore(opened, signal, reflected, mirror) : opened;
    await deps.store.keepIssue(mirror.person, issue);
    await leaveFirst(deps, mirror, (each) => matchOf(signal, [each], clocks)?.as === 'open');
  }
}

/** Another machine may have opened the same question within the same moment: whoever sees both leaves the first by name. */
async function leaveFirst({ store }: Deps, { person }: Mirror, isSame: (issue: Issue) => boolean): Promise<void> {
  const [, ...later] = (await store.readIssues(person)).filter(isSame).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id } of later) {
    await store.changeIssue(person, id, (issue) => (issue.aware === undefined ? undefined : issue));
  }
}

/** Somebody who said of these weeks, not long ago, that they were hard is not asked about them again. */
function answeredBefore(issue: Issue, signal: Signal, reflected: Reflected, mirror: Mirror): Issue {
  const { onset } = signal;
  const { told, reflection } = reflected;
  const { clocks, lightMonth } = reflection.assignment.framework;
  let known = issue;
  for (const { week, at, question } of told.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    if (week < onset || !isLightAnswer(question)) continue;
    if (weeksBetween(week, reflection.week) >= lightMonth.weeks) continue;
    known = answered(known, { act: question }, dayOf(new Date(at), mirror.profile.zone), clocks);
  }
  if (issue.kind !== 'drought') return known;
  // What was said of lighter weeks lets a silence rest as well; as one it was noticed where it was named.
  const noticed = noticedBefore(issue, signal, reflected, mirror);
  return known.restsUntil === undefined ? noticed : { ...noticed, restsUntil: known.restsUntil };
}

/**
 * The question of light weeks names a silence before it stands out: what was answered then is the first act about it, and
 * is not asked again, nor said more plainly, while the silence lasts.
 */
function noticedBefore(issue: Issue, signal: Signal, reflected: Reflected, { profile }: Mirror): Issue {
  const { kind, about, onset } = signal;
  if (kind !== 'drought' || about !== 'outcome') return issue;
  const { clocks } = reflected.reflection.assignment.framework;
  return answersToLight(reflected.told).reduce((known, { given, at, asked }) => {
    if (asked === undefined || asked < onset || !namedThen(reflected, asked)) return known;
    return answered(known, { act: given }, dayOf(new Date(at), profile.zone), clocks);
  }, issue);
}

/** Whether the question of light weeks named the silence of outcomes in the answer to a week, as the weeks are now. */
function namedThen({ history, assignments, told }: Reflected, week: WeekKey): boolean {
  const { booking, now } = replay(timelineOf(history, assignments, week), told);
  const { weeks, last } = booking.timeline;
  const judged = weeks[last];
  if (judged === undefined) return false;
  const { framework, level } = judged.yardstick;
  const progress = progressOf(booking, last, now);
  return namedSilence({ progress, level: heldLevel(framework, level.key), signals: [] }) !== undefined;
}

function withIssues(reflected: Reflected, issues: readonly Issue[]): Reflected {
  const { asked: _asked, rests: _rests, ...reflection } = reflected.reflection;
  const { signals, week, assignment } = reflection;
  const asking = askingRulesOf(assignment.framework);
  const asked = askedSignalOf(signals, issues, reflected.told, week, asking);
  const isResting = rests(issues, reflected.told, week, asking);
  const back = issues.find(({ recovery, resolved }) => recovery !== undefined && resolved === undefined);
  return {
    ...reflected,
    reflection: {
      ...reflection,
      ...(isResting && { rests: true as const }),
      ...(asked && { asked }),
      ...(back && { back }),
    },
    issues,
  };
}
