import { addDays, addWeeks, dayOf, mondayOf, weekOf, weekOfDay, type Day, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { mendIssues } from './settle-issues.js';
import { settleWeek } from './settle-week.js';
import { swapProfile } from './swap-profile.js';

/** Nobody plans further ahead; a slip of the finger must not fill years. */
const longestWeeks = 53;

/**
 * Stays silent until a day, or until the person comes back (`null`). The asked week and every working week that ends
 * before that day count as time off, never as zero; weeks that hold lines keep them. Without a day, the weeks that
 * follow are settled at the return.
 */
export async function stayAway(deps: Deps, mirror: Mirror, until: Day | null, from?: WeekKey): Promise<Mirror> {
  const today = dayOf(deps.now(), mirror.profile.zone);
  // A pause without an end that gets one: the weeks since it began were time off as well.
  await settlePause(deps, mirror);
  const profile = await swapProfile(deps, mirror.person, ({ pausedFrom: _pausedFrom, ...known }) => ({
    ...known,
    pausedUntil: until,
    ...(until === null ? { pausedFrom: today } : {}),
  }));
  await deps.ledger.drop(mirror.person);
  const first = from ?? weekOf(deps.now(), profile.zone);
  const weeks = until === null ? [first] : workingWeeks(first, until).slice(0, longestWeeks);
  for (const week of weeks) await settleWeek(deps, mirror, week, 'away');
  const away = { ...mirror, profile };
  await mendIssues(deps, away);
  return away;
}

/** Settles the weeks of a pause without an end that passed so far as time off; weeks that hold something keep it. */
export async function settlePause(deps: Deps, mirror: Mirror): Promise<void> {
  const { pausedFrom, pausedUntil, zone } = mirror.profile;
  if (pausedUntil !== null || pausedFrom === undefined) return;
  const settled = new Set((await deps.store.readHistory(mirror.person)).map(({ week }) => week));
  const passed = workingWeeks(weekOfDay(pausedFrom), dayOf(deps.now(), zone));
  for (const week of passed) if (!settled.has(week)) await settleWeek(deps, mirror, week, 'away');
}

/** The weeks from `first` on whose Friday lies before a day. */
function workingWeeks(first: WeekKey, until: Day): readonly WeekKey[] {
  const weeks: WeekKey[] = [];
  for (let week = first; fridayOf(week) < until; week = addWeeks(week, 1)) weeks.push(week);
  return weeks;
}

function fridayOf(week: WeekKey): Day {
  return addDays(mondayOf(week), 4);
}
