import type { Dimension } from './dimension.js';
import type { Entry, Reach, ReadingChange } from './entry.js';
import type { Category } from './framework.js';

/** What the grammar may know besides the words of a line. */
export interface LineContext {
  /** The box the line was typed into. */
  readonly dimension: Dimension;
  /** All categories of the person's role, of every dimension. */
  readonly categories: readonly Category[];
  /** Who usually feels the work of the person's level; words may suggest one step more. */
  readonly usualReach: Reach;
  /** The person's earlier fixes under the `correctionKey` of the line. */
  readonly corrections: Readonly<Record<string, ReadingChange>>;
}

/** A line as read, before it has an id. */
export type LineReading = Omit<Entry, 'id'>;
