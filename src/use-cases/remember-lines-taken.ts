import type { LinePeriod } from '../domain/one-to-one.js';
import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { swapProfile } from './swap-profile.js';

/** Remembers that lines up to the newest week were taken; lines of an older week or of the quarter are taken beside it. */
export async function rememberLinesTaken(
  deps: Deps,
  mirror: Mirror,
  period: LinePeriod,
  week: WeekKey | undefined,
): Promise<void> {
  if (period === 'quarter') return;
  const newest = (await deps.store.readHistory(mirror.person)).findLast(({ entries }) => entries.length > 0)?.week;
  if (period === 'week' && week !== undefined && newest !== undefined && week < newest) return;
  await swapProfile(deps, mirror.person, (profile) => ({ ...profile, linesTakenAt: deps.now().toISOString() }));
}
