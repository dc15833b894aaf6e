import type { z } from 'zod';
import { checkInSchema } from '../../domain/check-in.js';
import type { SealingKey } from '../sealing.js';
import { PersonGone, type PersonId, SealBroken, type Store } from '../store.js';
import { type SealedRow, type Vault, openRows } from '../vault.js';
import { pictureSchema, postedSchema, unrevised } from './records.js';

/** Takes a person out: rows, key and ids, and then their bytes out of the files. Erasing nobody counts nothing. */
export function erasureOf(vault: Vault): Pick<Store, 'erase'> {
  return {
    async erase(person) {
      const where = { personId: person };
      const keys = await keysLeft(vault, person);
      const taken = await vault.database.atomically(async (transaction) => {
        const weeks = await transaction.checkIn.findMany({ where });
        const pictures = await transaction.picture.findMany({ where });
        const posted = await transaction.posted.findMany({ where });
        const counts = {
          told: (await transaction.told.deleteMany({ where })).count,
          drafts: (await transaction.draft.deleteMany({ where })).count,
          conflicts: (await transaction.conflict.deleteMany({ where })).count,
          deliveries: (await transaction.delivery.deleteMany({ where })).count,
        };
        // Everything else of the person goes with their row.
        await transaction.person.deleteMany({ where: { id: person } });
        return { weeks, pictures, posted, counts };
      });
      vault.dataKeys.forget(person);
      const checkIns = whatOpens(
        keys,
        checkInSchema,
        'CheckIn',
        person,
        taken.weeks.map((row) => ({ id: row.week, revision: row.revision, sealed: row.sealed })),
      );
      const pictures = whatOpens(
        keys,
        pictureSchema,
        'Picture',
        person,
        taken.pictures.map((row) => ({ id: row.fileId, revision: unrevised, sealed: row.sealed })),
      );
      return {
        checkIns: taken.weeks.length,
        entries: checkIns.reduce((sum, checkIn) => sum + checkIn.entries.length, 0),
        ...taken.counts,
        pictures,
        posted: taken.posted.map((row) => postedSchema.parse(row)),
        scrubbed: await vault.database.scrub(),
      };
    },
  };
}

/** A lost or damaged key must not keep anybody from leaving. */
async function keysLeft(vault: Vault, person: PersonId): Promise<readonly SealingKey[]> {
  try {
    return await vault.dataKeys.all(person);
  } catch (error) {
    if (error instanceof PersonGone || error instanceof SealBroken) return [];
    throw error;
  }
}

/** Row by row, because a broken one goes like the others. */
function whatOpens<T>(
  keys: readonly SealingKey[],
  schema: z.ZodType<T>,
  table: string,
  person: PersonId,
  rows: readonly SealedRow[],
): readonly T[] {
  return rows.flatMap((row) => {
    try {
      return openRows(keys, schema, table, person, [row]);
    } catch (error) {
      if (error instanceof SealBroken) return [];
      throw error;
    }
  });
}
