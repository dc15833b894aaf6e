import { toldSchema } from '../../domain/told.js';
import type { Store } from '../store.js';
import type { Vault } from '../vault.js';
import { forPerson } from '../for-person.js';
import { unrevised as revision } from './records.js';

/** What the person was told: added to, never changed. */
export function toldOf(vault: Vault): Pick<Store, 'appendTold' | 'readTold'> {
  const { database } = vault;
  return {
    async appendTold(person, told) {
      const id = vault.newId();
      const sealed = await vault.seal({ table: 'Told', id, person, revision }, told);
      await forPerson(vault, person, () =>
        database.write((client) => client.told.create({ data: { id, personId: person, sealed } })),
      );
    },
    async readTold(person) {
      const rows = await database.read((client) => client.told.findMany({ where: { personId: person } }));
      const sealed = rows.map((row) => ({ id: row.id, revision, sealed: row.sealed }));
      const told = await vault.openAll(toldSchema, 'Told', person, sealed);
      return told.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    },
  };
}
