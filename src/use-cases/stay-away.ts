import { addDays, addWeeks, mondayOf, weekOf, type Day, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { settleWeek } from './settle-week.js';
import { swapProfile } from './swap-profile.js';

/** Nobody plans further ahead; a slip of the finger must not fill years. */
const longestWeeks = 53;

/**
 * Stays silent until a day. The asked week and every working week that ends before that day count as time off,
 * never as zero; weeks that hold lines keep them.
 */
export async function stayAway(deps: Deps, mirror: Mirror, until: Day, from?: WeekKey): Promise<Mirror> {
  const profile = await swapProfile(deps, mirror.person, (known) => ({ ...known, pausedUntil: until }));
  await deps.ledger.drop(mirror.person);
  let week = from ?? weekOf(deps.now(), profile.zone);
  for (let count = 0; count < longestWeeks && fridayOf(week) < until; count += 1, week = addWeeks(week, 1)) {
    await settleWeek(deps, mirror, week, 'away');
  }
  return { ...mirror, profile };
}

function fridayOf(week: WeekKey): Day {
  return addDays(mondayOf(week), 4);
}
