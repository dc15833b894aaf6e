import { type Share, shareSchema } from '../../domain/shared.js';
import type { PersonId, Store } from '../store.js';
import type { Vault } from '../vault.js';
import { revisedRows } from './revised-rows.js';

type Shares = Pick<Store, 'keepShared' | 'findShared' | 'changeShared' | 'readShared'>;

/** What left the mirror, and what was looked at and not posted yet. */
export function sharesOf(vault: Vault): Shares {
  const { database } = vault;
  const rows = revisedRows<Share>(vault, {
    name: 'Share',
    schema: shareSchema,
    all: (client, personId) => client.share.findMany({ where: { personId } }),
    find: (client, personId, id) => client.share.findFirst({ where: { id, personId } }),
    create: (client, personId, row) => client.share.create({ data: { ...row, personId } }),
    update: (client, personId, { id, ...data }, revision) =>
      client.share.updateMany({ where: { id, personId, revision }, data }),
    remove: (client, personId, id, revision) => client.share.deleteMany({ where: { id, personId, revision } }),
  });

  async function dropPreviews(person: PersonId): Promise<void> {
    const ids = (await rows.readAll(person)).flatMap(({ id, value }) => (value.kind === 'preview' ? [id] : []));
    if (ids.length === 0) return;
    await database.write((client) => client.share.deleteMany({ where: { personId: person, id: { in: ids } } }));
  }

  return {
    async keepShared(person, share) {
      if (share.kind === 'preview') await dropPreviews(person);
      const id = vault.newId();
      await rows.keep(person, id, share);
      return id;
    },
    findShared: rows.find,
    changeShared: rows.change,
    async readShared(person) {
      return (await rows.readAll(person))
        .flatMap(({ id, value }) => (value.kind === 'preview' ? [] : [{ id, shared: value }]))
        .toSorted((a, b) => Date.parse(b.shared.at) - Date.parse(a.shared.at));
    },
  };
}
