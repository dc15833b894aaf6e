import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { failureOf } from '../failures.js';
import type { Draft, PersonId, Store } from '../store.js';
import type { WeekKey } from '../../domain/week.js';
import type { Bytes } from '../sealing.js';
import type { Vault } from '../vault.js';
import { conflictSchema, draftSchema, unrevised as revision } from './records.js';
import { forPerson } from '../for-person.js';
import { inOneStatement } from '../one-statement.js';

type Unfinished = Pick<
  Store,
  'keepConflict' | 'readConflicts' | 'dropConflict' | 'readDraft' | 'dropDraft' | 'changeDraft'
>;

/** What a person typed that is not a stored week: the losing side of two windows, and drafts. */
export function unfinishedOf(vault: Vault): Unfinished {
  const { database } = vault;

  // Plain SQL: a Save waits for it (weeks.ts).
  const readRow = inOneStatement(
    (keys: readonly { readonly person: PersonId; readonly week: WeekKey }[]) =>
      database.read(
        (client) => client.$queryRaw<
          { readonly personId: string; readonly week: string; readonly sealed: Uint8Array }[]
        >`
          SELECT "personId", "week", "sealed" FROM "Draft"
          WHERE ("personId", "week") IN (VALUES ${join(keys.map(({ person, week }) => sql`(${person}, ${week})`))})`,
      ),
    ({ person, week }) => `${person} ${week}`,
    ({ personId, week }) => `${personId} ${week}`,
  );

  async function sealedDraft(person: PersonId, week: WeekKey): Promise<Bytes | undefined> {
    const row = await readRow({ person, week });
    return row === undefined ? undefined : new Uint8Array(row.sealed);
  }

  const openDraft = (person: PersonId, week: WeekKey, sealed: Bytes): Promise<Draft> =>
    vault.open(draftSchema, { table: 'Draft', id: week, person, revision }, sealed);

  /** False when the draft is another one by now: every sealing has its own nonce, so equal bytes are the same draft. */
  async function swapDraft(person: PersonId, week: WeekKey, before: Bytes | undefined, draft: Draft | undefined) {
    if (draft === undefined) {
      const where = { personId: person, week, sealed: before ?? new Uint8Array() };
      return before === undefined || (await database.write((client) => client.draft.deleteMany({ where }))).count === 1;
    }
    const sealed = await vault.seal({ table: 'Draft', id: week, person, revision }, draft);
    if (before !== undefined) {
      const where = { personId: person, week, sealed: before };
      return (await database.write((client) => client.draft.updateMany({ where, data: { sealed } }))).count === 1;
    }
    try {
      const data = { personId: person, week, sealed };
      await forPerson(vault, person, () => database.write((client) => client.draft.create({ data })));
      return true;
    } catch (error) {
      if (failureOf(error) === 'duplicate') return false;
      throw error;
    }
  }

  return {
    async keepConflict(person, losing) {
      const conflict = { id: vault.newId(), week: losing.week, losing };
      const { id } = conflict;
      const sealed = await vault.seal({ table: 'Conflict', id, person, revision }, conflict);
      await forPerson(vault, person, () =>
        database.write((client) => client.conflict.create({ data: { id, personId: person, sealed } })),
      );
      return conflict;
    },
    async readConflicts(person) {
      const rows = await database.read((client) => client.conflict.findMany({ where: { personId: person } }));
      const sealed = rows.map((row) => ({ id: row.id, revision, sealed: row.sealed }));
      const conflicts = await vault.openAll(conflictSchema, 'Conflict', person, sealed);
      return conflicts.toSorted((a, b) => compare(a.losing.savedAt, b.losing.savedAt) || compare(a.id, b.id));
    },
    async dropConflict(person, id) {
      await database.write((client) => client.conflict.deleteMany({ where: { id, personId: person } }));
    },
    async readDraft(person, week) {
      const sealed = await sealedDraft(person, week);
      return sealed === undefined ? undefined : openDraft(person, week, sealed);
    },
    async changeDraft(person, week, change) {
      for (;;) {
        const before = await sealedDraft(person, week);
        const changed = change(before === undefined ? undefined : await openDraft(person, week, before));
        if (await swapDraft(person, week, before, changed)) return changed;
      }
    },
    async dropDraft(person, week) {
      await database.write((client) => client.draft.deleteMany({ where: { personId: person, week } }));
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
