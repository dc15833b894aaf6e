import type { Hypothesis } from '../hypotheses/hypothesis.js';
import { addDays, mondayOf, sundayOf, weekOfDay, type Day, type WeekKey } from '../week.js';
import type { Issue } from './issue.js';
import { cameBack, closed, isOpen } from './lifecycle.js';
import { isFall, matchOf } from './match.js';
import type { Recovered } from './recovered.js';
import type { ClockRules } from './rules.js';
import type { Signal } from './signal.js';

/** What the weeks say today, for the questions that are stored. */
export interface WeeksToday {
  readonly today: Day;
  /** The plainest first. */
  readonly signals: readonly Signal[];
  readonly recovered: readonly Recovered[];
  /** Weeks or levels were changed behind an answer: what had asked may never have been. */
  readonly isEdited: boolean;
  /** Ids of questions that were over and whose signal came back. */
  readonly back: ReadonlySet<string>;
  readonly hasEvent: (about: 'outcome' | 'impact', week: WeekKey) => boolean;
  /** The week that last had one. */
  readonly lastEvent: Readonly<Partial<Record<'outcome' | 'impact', WeekKey>>>;
  readonly hypotheses: readonly Hypothesis[];
  /** The signal that would have opened the question when it was opened, by the weeks as they are now. */
  readonly shownThen: (issue: Issue) => Signal | undefined;
  readonly rules: ClockRules;
}

const daysPerWeek = 7;

/**
 * A question as the weeks leave it: undefined when it never was one, the same object when nothing changes. Doing it twice
 * does it once.
 */
export function settled(issue: Issue, weeks: WeeksToday): Issue | undefined {
  if (!isOpen(issue)) {
    if (weeks.isEdited && wasNever(issue, weeks)) return undefined;
    const without = withoutEvent(issue, weeks);
    if (without !== issue) return settled(without, weeks);
    return weeks.back.has(issue.id) ? cameBack(issue, weeks.today) : issue;
  }
  switch (issue.kind) {
    case 'overdue':
      return afterHypotheses(issue, weeks);
    case 'drought':
      return afterEvents(issue, weeks);
    case 'self-reported':
    case 'feedback':
      return withRecovery(issue, weeks);
    case 'drop':
    case 'low-start': {
      const standing = seenOrNot(issue, weeks);
      return standing && withRecovery(standing, weeks);
    }
  }
}

/** It ended by itself, nobody saw it, and the weeks as they are now would never have asked. */
function wasNever(issue: Issue, { shownThen }: WeeksToday): boolean {
  return issue.auto === true && issue.aware === undefined && isFall(issue.kind) && shownThen(issue) === undefined;
}

function isOf(signal: Signal, issue: Issue, rules: ClockRules): boolean {
  return matchOf(signal, [issue], rules)?.as === 'open';
}

/** An edit may have taken away what opened a question: nobody has seen it, or it stays and says so. */
function seenOrNot(issue: Issue, { signals, shownThen, rules }: WeeksToday): Issue | undefined {
  const signal = signals.find((each) => isOf(each, issue, rules));
  // What was seen starts the sums anew: when it began is read from the weeks up to the one that asked.
  const shown = issue.aware === undefined ? (signal ?? shownThen(issue)) : shownThen(issue);
  if (shown === undefined && signal === undefined) {
    if (issue.aware === undefined) return undefined;
    return issue.unseen === true ? issue : { ...issue, unseen: true };
  }
  const { unseen, ...seen } = issue;
  const began =
    shown !== undefined && issue.onsetBy === 'detector' ? beginOf(shown) : { onset: issue.onset, heard: issue.heard };
  if (unseen === undefined && began.onset === issue.onset && began.heard === issue.heard) return issue;
  const { heard: _before, ...rest } = seen;
  return { ...rest, onset: began.onset, ...(began.heard !== undefined && { heard: began.heard }) };
}

function beginOf({ onset, heardFrom }: Signal): { readonly onset: Day; readonly heard: Day | undefined } {
  return { onset: mondayOf(onset), heard: heardFrom && mondayOf(heardFrom) };
}

/** Recovery is proposed, withdrawn when the weeks no longer say so, and counts when nobody answers. */
function withRecovery(issue: Issue, { recovered, today, rules }: WeeksToday): Issue {
  const found = recovered.find((each) => each.issue === issue.id);
  const { recovery } = issue;
  const silentDays = rules.silentWeeks * daysPerWeek;
  if (recovery !== undefined) {
    if (found === undefined) {
      const { recovery: _withdrawn, ...rest } = issue;
      return rest;
    }
    const isSilent = today >= addDays(recovery.proposed, silentDays);
    return isSilent ? { ...closed(issue, recovery.resolved, 'fixed'), auto: true } : issue;
  }
  return found === undefined ? issue : { ...issue, recovery: { resolved: found.resolved, proposed: today } };
}

/** The next event after it was shown ends a drought; one that was filled in behind shows that there was none. */
function afterEvents(issue: Issue, weeks: WeeksToday): Issue | undefined {
  const next = weeks.recovered.find((each) => each.issue === issue.id)?.resolved;
  if (next !== undefined) return { ...closed(issue, next, 'fixed'), endedBy: weekOfDay(next) };
  const standing = seenOrNot(issue, weeks);
  const filledIn = weeks.lastEvent[rareOf(issue)];
  if (standing?.unseen !== true || filledIn === undefined || sundayOf(filledIn) < issue.onset) return standing;
  const monday = mondayOf(filledIn);
  return { ...closed(standing, monday > issue.onset ? monday : issue.onset, 'fixed'), endedBy: filledIn };
}

/** A drought whose event was taken away again goes on as if it had never ended. */
function withoutEvent(issue: Issue, { hasEvent }: WeeksToday): Issue {
  const { endedBy, ...rest } = issue;
  if (endedBy === undefined || issue.resolution !== 'fixed' || hasEvent(rareOf(issue), endedBy)) return issue;
  const { resolved: _resolved, resolution: _resolution, ...open } = rest;
  return open;
}

function rareOf({ about }: Issue): 'outcome' | 'impact' {
  return about === 'impact' ? 'impact' : 'outcome';
}

/**
 * Over when none of its hypotheses waits any more. To look at one, and be it too early to say, is to see the question;
 * what was forgotten, or lost its line, was not looked at.
 */
function afterHypotheses(issue: Issue, { hypotheses, signals, today }: WeeksToday): Issue | undefined {
  const overdue = signals.find(({ kind }) => kind === 'overdue')?.hypotheses ?? [];
  const ids = [...new Set([...(issue.hypotheses ?? []), ...overdue])];
  const known = ids.flatMap((id) => hypotheses.find((each) => each.id === id) ?? []);
  const looked = known.filter((each) => wasLookedAt(each, today));
  const waiting = known.filter((each) => !wasLookedAt(each, today) && each.orphaned === undefined);
  const ends = known.flatMap(({ closed: end }) => (end === undefined ? [] : [end.on])).toSorted();
  const [first = today] = ends;
  const aware = issue.aware ?? (looked.length > 0 ? first : undefined);
  const { waiting: waitedBefore, ...rest } = issue;
  if (waiting.length > 0) {
    const waits = waiting.length === ids.length ? undefined : waiting.length;
    const isSame = ids.length === issue.hypotheses?.length && waits === waitedBefore && aware === issue.aware;
    if (isSame) return issue;
    return { ...rest, ...(aware && { aware }), hypotheses: ids, ...(waits !== undefined && { waiting: waits }) };
  }
  if (looked.length === 0) {
    // Forgotten, or their lines are gone: nothing is left to look at.
    if (aware === undefined) return undefined;
    const over = closed(rest, today, 'context');
    return known.length === 0 ? over : { ...over, unseen: true };
  }
  const last = ends.length === known.length ? ends.at(-1) : undefined;
  const seen = { ...rest, ...(aware && { aware }), hypotheses: looked.map(({ id }) => id) };
  return closed(seen, last ?? today, 'fixed');
}

/** It was said what came of it, or that it is too early: then its day has moved. */
function wasLookedAt({ closed: end, due, postponed, orphaned }: Hypothesis, today: Day): boolean {
  return end !== undefined || (orphaned === undefined && postponed > 0 && due >= today);
}
