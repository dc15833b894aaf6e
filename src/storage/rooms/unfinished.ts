import type { Store } from '../store.js';
import type { Vault } from '../vault.js';
import { conflictSchema, draftSchema, unrevised as revision } from './records.js';
import { forPerson } from '../for-person.js';

type Unfinished = Pick<
  Store,
  'keepConflict' | 'readConflicts' | 'dropConflict' | 'keepDraft' | 'readDraft' | 'dropDraft'
>;

/** What a person typed that is not a stored week: the losing side of two windows, and drafts. */
export function unfinishedOf(vault: Vault): Unfinished {
  const { database } = vault;
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
    async keepDraft(person, draft) {
      const { week } = draft;
      const sealed = await vault.seal({ table: 'Draft', id: week, person, revision }, draft);
      await forPerson(vault, person, () =>
        database.write((client) =>
          client.draft.upsert({
            where: { personId_week: { personId: person, week } },
            create: { personId: person, week, sealed },
            update: { sealed },
          }),
        ),
      );
    },
    async readDraft(person, week) {
      // Plain SQL: a Save waits for it (weeks.ts).
      const [row] = await database.read(
        (client) => client.$queryRaw<{ readonly sealed: Uint8Array }[]>`
          SELECT "sealed" FROM "Draft" WHERE "personId" = ${person} AND "week" = ${week}`,
      );
      if (row === undefined) return undefined;
      return vault.open(draftSchema, { table: 'Draft', id: week, person, revision }, row.sealed);
    },
    async dropDraft(person, week) {
      await database.write((client) => client.draft.deleteMany({ where: { personId: person, week } }));
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
