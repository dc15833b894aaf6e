import type { Store } from '../store.js';
import type { Vault } from '../vault.js';
import { forPerson } from '../for-person.js';
import { pictureSchema, postedSchema, unrevised as revision } from './records.js';

type Messages = Pick<Store, 'keepPicture' | 'readPictures' | 'keepPosted' | 'readPosted' | 'forgetPosted'>;

/** What this app left in Slack for the person, so that it can be updated and taken away. */
export function messagesOf(vault: Vault): Messages {
  const { database } = vault;
  return {
    async keepPicture(person, picture) {
      const { fileId } = picture;
      const sealed = await vault.seal({ table: 'Picture', id: fileId, person, revision }, picture);
      await forPerson(vault, person, () =>
        database.write((client) =>
          client.picture.upsert({
            where: { personId_fileId: { personId: person, fileId } },
            create: { personId: person, fileId, sealed },
            update: { sealed },
          }),
        ),
      );
    },
    async readPictures(person) {
      const rows = await database.read((client) =>
        client.picture.findMany({ where: { personId: person }, orderBy: { fileId: 'asc' } }),
      );
      const sealed = rows.map((row) => ({ id: row.fileId, revision, sealed: row.sealed }));
      return vault.openAll(pictureSchema, 'Picture', person, sealed);
    },
    async keepPosted(person, { week = null, kind, channelId, ts }) {
      await forPerson(vault, person, () =>
        database.write((client) =>
          client.posted.upsert({
            where: { personId_channelId_ts: { personId: person, channelId, ts } },
            create: { personId: person, channelId, ts, week, kind },
            update: { week, kind },
          }),
        ),
      );
    },
    async readPosted(person, week) {
      const rows = await database.read((client) =>
        client.posted.findMany({ where: { personId: person, week }, orderBy: { ts: 'asc' } }),
      );
      return rows.map((row) => postedSchema.parse(row));
    },
    async forgetPosted(person, { channelId, ts }) {
      await database.write((client) => client.posted.deleteMany({ where: { personId: person, channelId, ts } }));
    },
  };
}
