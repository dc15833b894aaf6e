import type { Dimension } from '../dimension.js';
import type { Category } from '../framework.js';

/** A kind of work as the lists beside this file write it down. */
export interface KindRow {
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  /** An example of S, M, L and XL. */
  readonly anchors: readonly [string, string, string, string];
  readonly evidenceHint: string;
  /** Words that let a line be guessed, separated by commas. */
  readonly words: string;
  readonly countable?: boolean;
  /** Roles, where they differ from the list's. */
  readonly roles?: readonly string[];
}

/** Categories of one dimension, for the roles of their list. */
export function kindsFrom(dimension: Dimension, roles: readonly string[], rows: readonly KindRow[]): Category[] {
  return rows.map((row) => {
    const [S, M, L, XL] = row.anchors;
    return {
      key: row.key,
      dimension,
      roles: [...(row.roles ?? roles)],
      name: row.name,
      definition: row.definition,
      anchors: { S, M, L, XL },
      evidenceHint: row.evidenceHint,
      words: row.words.split(',').map((words) => words.trim()),
      countable: row.countable ?? false,
    };
  });
}
