import { byDay, journeyNoteSchema, type JourneyNote } from '../../domain/journey/journey-note.js';
import type { Store } from '../store.js';
import type { Vault } from '../vault.js';
import { revisedRows } from './revised-rows.js';

/** What a person keeps of their career. */
export function journeyOf(vault: Vault): Pick<Store, 'keepJourneyNote' | 'readJourney' | 'changeJourneyNote'> {
  const rows = revisedRows<JourneyNote>(vault, {
    name: 'JourneyNote',
    schema: journeyNoteSchema,
    all: (client, personId) => client.journeyNote.findMany({ where: { personId } }),
    find: (client, personId, id) => client.journeyNote.findFirst({ where: { id, personId } }),
    create: (client, personId, row) => client.journeyNote.create({ data: { ...row, personId } }),
    update: (client, personId, { id, ...data }, revision) =>
      client.journeyNote.updateMany({ where: { id, personId, revision }, data }),
    remove: (client, personId, id, revision) => client.journeyNote.deleteMany({ where: { id, personId, revision } }),
  });
  return {
    keepJourneyNote: (person, value) => rows.keep(person, value.id, value),
    async readJourney(person) {
      return byDay((await rows.readAll(person)).map(({ value }) => value));
    },
    changeJourneyNote: rows.change,
  };
}
