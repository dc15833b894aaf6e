import type { Beside } from '../beside.js';
import type { Booking } from '../booking.js';
import type { Replay } from '../replay.js';
import type { Signal, SignalKind } from '../signals/signal.js';
import { judgedWeek } from './calendar.js';
import { sundayOf } from '../week.js';
import { droughtOf } from './drought.js';
import { overdueOf } from './overdue.js';
import { watchWeeks, type Standing } from './watch-weeks.js';

/** The signals that stand at the end of the judged week (METHOD.md, section 7): alerts before watches, then the longest. */
export function signalsOf({ booking }: Replay, { issues, hypotheses, today }: Beside): readonly Signal[] {
  const { week, yardstick } = judgedWeek(booking.timeline);
  const { low, high, starting } = watchWeeks(booking, issues);
  return [
    low && changeOf(booking, starting ? 'low-start' : 'drop', low),
    droughtOf(booking, 'outcome'),
    droughtOf(booking, 'impact'),
    overdueOf(hypotheses, today ?? sundayOf(week), yardstick.framework.detection),
    high && changeOf(booking, 'rise', high),
  ]
    .filter((signal) => signal !== undefined)
    .toSorted((one, other) => rankOf(one) - rankOf(other) || (one.onset < other.onset ? -1 : 1));
}

function changeOf({ timeline }: Booking, kind: SignalKind, standing: Standing): Signal | undefined {
  const { strength, series, onset, heardFrom, watchedFrom, alertFrom } = standing;
  const weekAt = (index: number) => timeline.weeks[index]?.week;
  const [began, watched] = [weekAt(onset), weekAt(watchedFrom)];
  const alert = alertFrom === undefined ? undefined : weekAt(alertFrom);
  const heard = heardFrom === undefined ? undefined : weekAt(heardFrom);
  if (began === undefined || watched === undefined) return undefined;
  return {
    kind,
    strength,
    ...(series !== 'total' && { about: series }),
    onset: began,
    ...(heard !== undefined && { heardFrom: heard }),
    watchedFrom: watched,
    ...(alert !== undefined && { alertFrom: alert }),
  };
}

function rankOf({ strength }: Signal): number {
  return strength === 'alert' ? 0 : 1;
}
