import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import type { Dimension } from '../domain/dimension.js';
import type { NotedLine } from '../storage/store.js';

/** The noted lines of one box, as typed. */
export function linesOf(noted: readonly NotedLine[], dimension: Dimension): string[] {
  return noted.filter((note) => note.dimension === dimension).map(({ line }) => line);
}

/** How many lines wait for a week's check-in. */
export async function countNoted(deps: Pick<Deps, 'store'>, { person }: Mirror, week: WeekKey): Promise<number> {
  return (await deps.store.readDraft(person, week))?.noted?.length ?? 0;
}
