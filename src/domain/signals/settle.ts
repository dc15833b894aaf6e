import type { Hypothesis } from '../hypotheses/hypothesis.js';
import { addDays, mondayOf, sundayOf, type Day, type WeekKey } from '../week.js';
import type { Issue } from './issue.js';
import { cameBack, closed, isOpen } from './lifecycle.js';
import { matchOf } from './match.js';
import type { Recovered } from './recovered.js';
import type { ClockRules } from './rules.js';
import type { Signal } from './signal.js';

/** What the weeks say today, for the questions that are stored. */
export interface WeeksToday {
  readonly today: Day;
  /** The plainest first. */
  readonly signals: readonly Signal[];
  readonly recovered: readonly Recovered[];
  /** Ids of questions that were over and whose signal came back. */
  readonly back: ReadonlySet<string>;
  /** The week that last had one. */
  readonly lastEvent: Readonly<Partial<Record<'outcome' | 'impact', WeekKey>>>;
  readonly hypotheses: readonly Hypothesis[];
  /** Whether the weeks, as they are now, would still have opened the question when it was opened. */
  readonly stillShows: (issue: Issue) => boolean;
  readonly rules: ClockRules;
}

const daysPerWeek = 7;

/**
 * A question as the weeks leave it: undefined when it never was one, the same object when nothing changes. Doing it twice
 * does it once.
 */
export function settled(issue: Issue, weeks: WeeksToday): Issue | undefined {
  if (!isOpen(issue)) return weeks.back.has(issue.id) ? cameBack(issue, weeks.today) : issue;
  switch (issue.kind) {
    case 'overdue':
      return afterHypotheses(issue, weeks);
    case 'drought': {
      const event = nextEvent(issue, weeks);
      return event === undefined ? seenOrNot(issue, weeks) : afterEvent(issue, event, weeks);
    }
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

function isOf(signal: Signal, issue: Issue, rules: ClockRules): boolean {
  return matchOf(signal, [issue], rules)?.as === 'open';
}

/** An edit may have taken away what opened a question: nobody has seen it, or it stays and says so. */
function seenOrNot(issue: Issue, { signals, stillShows, rules }: WeeksToday): Issue | undefined {
  const signal = signals.find((each) => isOf(each, issue, rules));
  if (signal === undefined && !stillShows(issue)) {
    if (issue.aware === undefined) return undefined;
    return issue.unseen === true ? issue : { ...issue, unseen: true };
  }
  const { unseen, ...seen } = issue;
  const isMoved = signal !== undefined && issue.aware === undefined && issue.onsetBy === 'detector';
  const onset = isMoved ? mondayOf(signal.onset) : issue.onset;
  return unseen === undefined && onset === issue.onset ? issue : { ...seen, onset };
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

/** The Monday of the next event after it was shown, or of the newest one since it began, which was filled in behind. */
function nextEvent({ id, about, onset }: Issue, { recovered, lastEvent }: WeeksToday): Day | undefined {
  const next = recovered.find((each) => each.issue === id)?.resolved;
  if (next !== undefined) return next;
  const last = lastEvent[about === 'impact' ? 'impact' : 'outcome'];
  return last !== undefined && sundayOf(last) >= onset ? mondayOf(last) : undefined;
}

/** The next event ends a drought. One that was filled in behind shows that there was none. */
function afterEvent(issue: Issue, monday: Day, { stillShows }: WeeksToday): Issue | undefined {
  const isReal = stillShows(issue);
  if (!isReal && issue.aware === undefined) return undefined;
  const over = closed(issue, monday > issue.onset ? monday : issue.onset, 'fixed');
  return isReal ? over : { ...over, unseen: true };
}

/** Over when none of its hypotheses waits any more; what was moved or taken away is over today, in another way. */
function afterHypotheses(issue: Issue, { hypotheses, signals, today }: WeeksToday): Issue | undefined {
  const overdue = signals.find(({ kind }) => kind === 'overdue')?.hypotheses ?? [];
  const ids = [...new Set([...(issue.hypotheses ?? []), ...overdue])];
  const known = ids.flatMap((id) => hypotheses.find((each) => each.id === id) ?? []);
  if (known.length === 0) {
    return issue.aware === undefined ? undefined : { ...closed(issue, today, 'context'), unseen: true };
  }
  const waiting = known.filter((each) => each.closed === undefined && each.orphaned === undefined && each.due <= today);
  if (waiting.length > 0) {
    const isSame = ids.length === issue.hypotheses?.length;
    return isSame ? issue : { ...issue, hypotheses: ids };
  }
  const ends = known.flatMap(({ closed: end }) => (end === undefined ? [] : [end.on])).toSorted();
  const [first = today] = ends;
  const seen = { ...issue, aware: issue.aware ?? first };
  const areAllClosed = ends.length === known.length;
  return areAllClosed ? closed(seen, ends.at(-1) ?? today, 'fixed') : closed(seen, today, 'context');
}
