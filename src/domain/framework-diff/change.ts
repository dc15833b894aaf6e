/** One difference between two frameworks, as data; what is said of it stands with the sentences. */
export interface Change {
  /** Fields from the top; roles, levels and kinds by their key, bands and edges by their place. */
  readonly path: readonly string[];
  /** Members of lists are added, removed and reordered; everything else is changed. */
  readonly kind: 'changed' | 'added' | 'removed' | 'reordered';
  /** Undefined where a value was or is not given. Of a list that is reordered: its keys. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** Title of the level, or name of the role or kind that it is about: as it is now, or as it was before it was removed. */
  readonly name?: string;
  /** Names of the roles that the values name by their keys. */
  readonly roles?: Readonly<Record<string, string>>;
  /** Of a role that is added: keys of the kinds of work it knows. */
  readonly kinds?: readonly string[];
  /** Keys of the levels whose people it concerns; everybody's when it is absent. */
  readonly levels?: readonly string[];
}

/** What differs for somebody of a level. */
export function changesForLevel(changes: readonly Change[], levelKey: string): readonly Change[] {
  return changes.filter(({ levels }) => levels?.includes(levelKey) ?? true);
}
