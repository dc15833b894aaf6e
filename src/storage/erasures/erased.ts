import { createHash } from 'node:crypto';
import type { PersonId } from '../store.js';

/** That somebody erased everything. Says who only to whoever holds a copy of the database in which they still are. */
export interface Erased {
  /** A hash of the random id. */
  readonly tombstone: string;
  /** The day, such as 2026-11-29. */
  readonly erasedOn: string;
}

/** One way: a random id cannot be found again from it, and stands in no file any more. */
export function tombstoneOf(person: PersonId): string {
  return createHash('sha256').update(`performance-mirror erased ${person}`).digest('hex');
}

export function erasedNow(person: PersonId, now: Date): Erased {
  return { tombstone: tombstoneOf(person), erasedOn: now.toISOString().slice(0, 10) };
}

const line = /^(?<erasedOn>\d{4}-\d{2}-\d{2}) (?<tombstone>[0-9a-f]{64})$/;

/** As lines of a list; a list is never changed, only lengthened. */
export function writeErased(erased: readonly Erased[]): string {
  return erased.map(({ tombstone, erasedOn }) => `${erasedOn} ${tombstone}\n`).join('');
}

/** Whatever is no whole line is passed over: the last one may have been torn off. */
export function readErased(text: string): readonly Erased[] {
  return text.split('\n').flatMap((each) => {
    const { tombstone, erasedOn } = line.exec(each.trim())?.groups ?? {};
    return tombstone === undefined || erasedOn === undefined ? [] : [{ tombstone, erasedOn }];
  });
}
