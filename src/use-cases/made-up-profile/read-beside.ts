import type { Hypothesis } from '../../domain/hypotheses/hypothesis.js';
import type { Issue } from '../../domain/signals/issue.js';
import { addDays, addWeeks, mondayOf, type Day, type WeekKey } from '../../domain/week.js';
import { entryId } from './read-weeks.js';
import type { TypedDay, TypedProfile } from './typed-week.js';

/** What the profile said beside its weeks, the last of them `lastWeek`. */
export function readBeside(
  name: string,
  { weeks, questions = [], bets = [] }: TypedProfile,
  lastWeek: WeekKey,
): { readonly issues: readonly Issue[]; readonly hypotheses: readonly Hypothesis[] } {
  const weekAt = (index: number): WeekKey => addWeeks(lastWeek, index - weeks.length + 1);
  const day = ([week, weekday]: TypedDay): Day => addDays(mondayOf(weekAt(week)), weekday - 1);
  return {
    issues: questions.map(({ text, since, seen, plan, acted, over }, index) => ({
      id: `${name}-question-${index + 1}`,
      kind: 'self-reported',
      text,
      onset: day(since),
      onsetBy: 'person',
      aware: day(seen),
      ...(plan !== undefined && { plan }),
      ...(acted && { acted: day(acted) }),
      ...(over && { resolved: day(over), resolution: 'fixed' as const }),
    })),
    hypotheses: bets.map(({ of: [week, output], expects, measure, probability, due, closed }, index) => ({
      id: `${name}-bet-${index + 1}`,
      of: { week: weekAt(week), entry: entryId(name, weekAt(week), 'output', output) },
      text: outputAt(weeks[week], output),
      dimension: 'outcome',
      expects,
      ...(measure !== undefined && { measure }),
      made: day([week, 5]),
      due: day(due),
      ...(probability !== undefined && { probability }),
      postponed: 0,
      ...(closed && { closed: { on: day(closed.on), result: closed.result } }),
    })),
  };
}

function outputAt(week: TypedProfile['weeks'][number] | undefined, index: number): string {
  const line = typeof week === 'object' ? week.output?.[index] : undefined;
  if (line === undefined) throw new Error('A bet of a made-up profile hangs on an output that is not there.');
  return typeof line === 'string' ? line : line[0];
}
