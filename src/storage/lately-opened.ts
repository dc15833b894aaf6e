import type { SealingKey } from './sealing.js';
import type { PersonId } from './store.js';
import type { SealedRow } from './vault.js';

/** A row with what it holds. */
export interface Opened<T = unknown> extends SealedRow {
  readonly value: T;
}

/** Rows of those who were read last: one press reads them several times, and opening costs more than reading. */
export interface LatelyOpened {
  /** The rows with their values, in their order; only what is new or was changed is opened. */
  valuesOf<T>(
    place: { readonly person: PersonId; readonly table: string; readonly key: SealingKey },
    rows: readonly SealedRow[],
    open: (fresh: readonly SealedRow[]) => readonly T[],
  ): readonly T[];
  forget(person: PersonId): void;
}

/** A year of somebody is half a megabyte. */
const mostPeople = 16;
/** Longer than one press reads; somebody who erases everything in another process is not forgotten here by it. */
const keptMs = 60_000;

interface OfPerson {
  readonly key: SealingKey;
  readonly tables: Map<string, readonly Opened[]>;
  readonly forgetting: NodeJS.Timeout;
}

export function latelyOpened(): LatelyOpened {
  // The person who was read longest ago comes first.
  const lately = new Map<PersonId, OfPerson>();

  function tablesOf(person: PersonId, key: SealingKey): Map<string, readonly Opened[]> {
    const known = lately.get(person);
    const tables = known?.key === key ? known.tables : new Map<string, readonly Opened[]>();
    lately.delete(person);
    const forgetting = known?.forgetting.refresh() ?? setTimeout(() => lately.delete(person), keptMs).unref();
    lately.set(person, { key, tables, forgetting });
    const oldest = lately.keys().next();
    if (lately.size > mostPeople && oldest.done !== true) lately.delete(oldest.value);
    return tables;
  }

  return {
    valuesOf<T>(
      { person, table, key }: Parameters<LatelyOpened['valuesOf']>[0],
      rows: readonly SealedRow[],
      open: (fresh: readonly SealedRow[]) => readonly T[],
    ) {
      const tables = tablesOf(person, key);
      const before = new Map((tables.get(table) as readonly Opened<T>[] | undefined)?.map((row) => [row.id, row]));
      const known = rows
        .map((row) => before.get(row.id))
        .map((row, at) => (isUnchanged(row, rows[at]) ? row : undefined));
      const fresh = rows.filter((_, at) => known[at] === undefined);
      const values = open(fresh).values();
      const now = rows.map((row, at) => known[at] ?? { ...row, value: values.next().value as T });
      tables.set(table, now);
      return now.map(({ value }) => value);
    },
    forget: (person) => void lately.delete(person),
  };
}

/** Whether the same bytes rest there as when the row was opened. */
export function isUnchanged<T>(before: Opened<T> | undefined, row: SealedRow | undefined): before is Opened<T> {
  return (
    before !== undefined &&
    before.id === row?.id &&
    before.revision === row.revision &&
    Buffer.compare(before.sealed, row.sealed) === 0
  );
}
