import type { Dimension } from '../domain/dimension.js';
import type { NotedLine } from '../storage/store.js';

/** The noted lines of one box, as typed. */
export function linesOf(noted: readonly NotedLine[], dimension: Dimension): string[] {
  return noted.filter((note) => note.dimension === dimension).map(({ line }) => line);
}
