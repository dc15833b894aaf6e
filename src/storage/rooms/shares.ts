import { type Share, shareSchema } from '../../domain/shared.js';
import { forPerson } from '../for-person.js';
import type { PersonId, Revised, Store } from '../store.js';
import type { Vault } from '../vault.js';

type Shares = Pick<Store, 'keepShared' | 'findShared' | 'changeShared' | 'readShared'>;

const table = 'Share';

/** What left the mirror, and what was looked at and not posted yet. */
export function sharesOf(vault: Vault): Shares {
  const { database } = vault;

  async function find(person: PersonId, id: string): Promise<Revised<Share> | undefined> {
    const row = await database.read((client) => client.share.findFirst({ where: { id, personId: person } }));
    if (row === null) return undefined;
    const { revision, sealed } = row;
    return { revision, value: await vault.open(shareSchema, { table, id, person, revision }, sealed) };
  }

  /** False when the row is another one by now. */
  async function swap(person: PersonId, id: string, revision: number, share: Share | undefined): Promise<boolean> {
    const where = { id, personId: person, revision };
    if (share === undefined) {
      return (await database.write((client) => client.share.deleteMany({ where }))).count === 1;
    }
    const data = {
      revision: revision + 1,
      sealed: await vault.seal({ table, id, person, revision: revision + 1 }, share),
    };
    return (await database.write((client) => client.share.updateMany({ where, data }))).count === 1;
  }

  async function readAll(person: PersonId): Promise<readonly { readonly id: string; readonly share: Share }[]> {
    const rows = await database.read((client) => client.share.findMany({ where: { personId: person } }));
    const opened = await vault.openAll(shareSchema, table, person, rows);
    return opened.map((share, index) => ({ id: rows[index]?.id ?? '', share }));
  }

  async function dropPreviews(person: PersonId): Promise<void> {
    const ids = (await readAll(person)).flatMap(({ id, share }) => (share.kind === 'preview' ? [id] : []));
    if (ids.length === 0) return;
    await database.write((client) => client.share.deleteMany({ where: { personId: person, id: { in: ids } } }));
  }

  return {
    async keepShared(person, share) {
      if (share.kind === 'preview') await dropPreviews(person);
      const id = vault.newId();
      const sealed = await vault.seal({ table, id, person, revision: 1 }, share);
      await forPerson(vault, person, () =>
        database.write((client) => client.share.create({ data: { id, personId: person, revision: 1, sealed } })),
      );
      return id;
    },
    async findShared(person, id) {
      return (await find(person, id))?.value;
    },
    async changeShared(person, id, change) {
      for (;;) {
        const found = await find(person, id);
        if (found === undefined) return undefined;
        const after = change(found.value);
        if (after === found.value || (await swap(person, id, found.revision, after))) {
          return { before: found.value, after };
        }
      }
    },
    async readShared(person) {
      return (await readAll(person))
        .flatMap(({ id, share }) => (share.kind === 'preview' ? [] : [{ id, shared: share }]))
        .toSorted((a, b) => Date.parse(b.shared.at) - Date.parse(a.shared.at));
    },
  };
}
