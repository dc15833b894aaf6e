import { linesIn, type LineInWeek } from '../domain/hypotheses/chain.js';
import { withOrigins, type WrongOrigin } from '../domain/hypotheses/origin.js';
import type { LineRef } from '../domain/line-ref.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import type { StoredWeek } from './read-week.js';
import { swapCheckIn } from './swap-check-in.js';

/** `lineGone` when the line itself is not in its week any more; nothing is changed then, nor for an origin that cannot be. */
export type Linked =
  { readonly outcome: 'linked'; readonly stored: StoredWeek } | { readonly outcome: WrongOrigin | 'lineGone' };

/** Says which earlier lines a line came of; none takes the links off again. What waits for a look goes on waiting. */
export async function linkLine(
  deps: Deps,
  { person }: Mirror,
  { week, entry: id }: LineRef,
  origins: readonly LineRef[],
): Promise<Linked> {
  const others = linesIn(await deps.store.readHistory(person)).filter((line) => line.week !== week);
  let wrong: WrongOrigin | 'lineGone' | undefined;
  const swapped = await swapCheckIn(deps, person, week, (checkIn) => {
    const here: readonly LineInWeek[] = checkIn === undefined ? [] : linesIn([checkIn]);
    const line = here.find(({ entry }) => entry.id === id);
    const linked = line === undefined ? 'lineGone' : withOrigins(line, origins, [...others, ...here]);
    wrong = typeof linked === 'string' ? linked : undefined;
    if (checkIn === undefined || typeof linked === 'string') return undefined;
    const entries = checkIn.entries.map((entry) => (entry.id === id ? linked : entry));
    return { ...checkIn, entries, savedAt: deps.now().toISOString() };
  });
  if (wrong !== undefined || swapped === undefined) return { outcome: wrong ?? 'lineGone' };
  return { outcome: 'linked', stored: { checkIn: swapped.value, revision: swapped.revision } };
}
