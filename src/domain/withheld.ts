import type { Booking } from './booking.js';
import { dimensions } from './dimension.js';
import { reaches } from './entry.js';
import type { Framework } from './framework.js';
import { scoreWindowOf } from './lookup.js';
import type { Withheld } from './reflection.js';
import type { Moment } from './replay.js';
import type { Yardstick } from './yardstick.js';

/** Why a week has no number: nothing is expected, too few weeks so far or since a long time off, or too few of the last ones logged. */
export function withheldNumber(moment: Moment, framework: Framework): Withheld | undefined {
  const { firstWeeks } = framework;
  const { loggedWeeks, windowLogged: logged, windowAvailable: available } = moment;
  if (loggedWeeks < firstWeeks.numberFrom) {
    return { reason: 'first-weeks', missing: firstWeeks.numberFrom - loggedWeeks };
  }
  if (moment.percent === undefined) return { reason: 'no-expectation' };
  if (logged < firstWeeks.minCoverage * available || logged === 0) return { reason: 'coverage', logged, available };
  if (logged >= firstWeeks.numberFrom) return undefined;
  // After months of time off the window holds few weeks, however many were logged before.
  const isMostlyOff = available < firstWeeks.numberFrom || available < scoreWindowOf(framework) / 2;
  return isMostlyOff
    ? { reason: 'back', missing: firstWeeks.numberFrom - logged }
    : { reason: 'coverage', logged, available, atLeast: firstWeeks.numberFrom };
}

/** Why a number has no place in words or no band: empty boxes in the first weeks, or effects whose reach is assumed. */
export function withheldPlace(booking: Booking, index: number, now: Moment): Withheld | undefined {
  const yardstick = booking.timeline.weeks[index]?.yardstick;
  if (yardstick === undefined) return undefined;
  const { framework } = yardstick;
  const boxes = dimensions.filter((each) => {
    const { weight, count, usual } = now.attainments[each];
    return weight > 0 && count === 0 && usual >= framework.firstWeeks.emptyBoxEvents;
  });
  if (now.loggedWeeks < framework.firstWeeks.bandFrom && boxes.length > 0) return { reason: 'empty-boxes', boxes };
  const entries = expectsMoreThanTeam(yardstick) ? assumedReach(booking, index, framework) : [];
  return entries.length > 0 ? { reason: 'assumed-reach', entries } : undefined;
}

/** Entries to ask about, when over the framework's share of the outcome and impact points in their windows is assumed. */
function assumedReach({ scored }: Booking, index: number, framework: Framework): string[] {
  const asked: string[] = [];
  let [assumed, all] = [0, 0];
  for (const dimension of ['outcome', 'impact'] as const) {
    const first = Math.max(0, index - framework.windowWeeks[dimension] + 1);
    for (const { entry, worth } of scored.slice(first, index + 1).flat()) {
      if (entry.dimension !== dimension) continue;
      const points = worth.points * entry.count;
      all += points;
      if (!entry.reachAssumed) continue;
      assumed += points;
      asked.push(entry.id);
    }
  }
  return assumed > framework.assumedReach * all ? asked : [];
}

/** True when most of a level's events are expected to be felt beyond the own team. */
function expectsMoreThanTeam({ level, framework }: Yardstick): boolean {
  const { feltBy } = level.typicalQuarter;
  const beyond = reaches.slice(reaches.indexOf('team') + 1).reduce((sum, reach) => sum + (feltBy[reach] ?? 0), 0);
  return beyond > framework.assumedReach;
}
