import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import type { Dimension } from '../domain/dimension.js';
import type { Draft, NotedLine } from '../storage/store.js';

/** The noted lines of one box, as typed. */
export function linesOf(noted: readonly NotedLine[], dimension: Dimension): string[] {
  return noted.filter((note) => note.dimension === dimension).map(({ line }) => line);
}

/** How many lines wait for a week's check-in. */
export async function countNoted(deps: Pick<Deps, 'store'>, { person }: Mirror, week: WeekKey): Promise<number> {
  return (await deps.store.readDraft(person, week))?.noted?.length ?? 0;
}

/** Whether a draft holds anything to come back to: a draft whose notes were all taken back does not. */
export function holdsText(draft: Draft | undefined): boolean {
  if (draft === undefined) return false;
  return (draft.noted ?? []).length > 0 || Object.values(draft.boxes).some((text) => text.trim() !== '');
}
