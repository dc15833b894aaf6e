import type { z } from 'zod';
import { checkInSchema } from '../../domain/check-in.js';
import { shareSchema, standsInChannel } from '../../domain/shared.js';
import type { Transaction } from '../engines/client.js';
import { type Erased, erasedNow } from '../erasures/erased.js';
import { appendToListFile, listFileOf } from '../erasures/list-file.js';
import { newestIdentity } from '../newest-identity.js';
import type { SealingKey } from '../sealing.js';
import { PersonGone, type PersonId, type PlaceInSlack, SealBroken, type Store } from '../store.js';
import { type SealedRow, type Vault, openRows } from '../vault.js';
import { leaveBehind } from './leftovers.js';

/** Takes a person out: rows, key and ids, and then their bytes out of the files. Erasing nobody counts nothing. */
export function erasureOf(vault: Vault): Pick<Store, 'erase'> {
  return {
    async erase(person, withShares = false) {
      const keys = await keysLeft(vault, person);
      const erased = erasedNow(person, vault.now());
      const taken = await vault.database.atomically(async (transaction) =>
        removePerson(vault, transaction, person, erased, (rows) => {
          const log = whatOpens(keys, shareSchema, 'Share', person, rows);
          return {
            shared: log.filter(({ kind }) => kind !== 'preview').length,
            standing: withShares ? log.filter(standsInChannel) : [],
          };
        }),
      );
      if (taken.wasHere) await keepListed(vault, erased);
      vault.dataKeys.forget(person);
      const checkIns = whatOpens(
        keys,
        checkInSchema,
        'CheckIn',
        person,
        taken.weeks.map((row) => ({ id: row.week, revision: row.revision, sealed: row.sealed })),
      );
      return {
        checkIns: taken.weeks.length,
        entries: checkIns.reduce((sum, checkIn) => sum + checkIn.entries.length, 0),
        ...taken.counts,
        leftovers: taken.leftovers,
        scrubbed: await vault.database.scrub(),
      };
    },
  };
}

/** What of a person's shares is counted, and what of them goes from their channels. */
type ReadShares = (rows: readonly SealedRow[]) => {
  readonly shared: number;
  readonly standing: readonly PlaceInSlack[];
};

const noShares: ReadShares = () => ({ shared: 0, standing: [] });

/** Every row of a person, and of them as a keeper, and that they erased it: all or none. Needs no key. */
export async function removePerson(
  vault: Pick<Vault, 'database' | 'newId' | 'now'>,
  transaction: Transaction,
  person: PersonId,
  erased: Erased,
  readShares: ReadShares = noShares,
) {
  const where = { personId: person };
  await letNobodyIn(vault, transaction, person);
  const weeks = await transaction.checkIn.findMany({ where });
  const pictures = await transaction.picture.findMany({ where, select: { fileId: true } });
  const posted = await transaction.posted.findMany({ where, select: { channelId: true, ts: true } });
  const { shared, standing } = readShares(await transaction.share.findMany({ where }));
  const counts = {
    told: (await transaction.told.deleteMany({ where })).count,
    drafts: (await transaction.draft.deleteMany({ where })).count,
    conflicts: (await transaction.conflict.deleteMany({ where })).count,
    issues: (await transaction.issue.deleteMany({ where })).count,
    hypotheses: (await transaction.hypothesis.deleteMany({ where })).count,
    journey: (await transaction.journeyNote.deleteMany({ where })).count,
    deliveries: (await transaction.delivery.deleteMany({ where })).count,
  };
  for (const { teamId, slackUserId } of await transaction.slackIdentity.findMany({ where })) {
    await transaction.frameworkDraft.deleteMany({ where: { teamId, slackUserId } });
  }
  const teamId = (await newestIdentity(transaction, person))?.teamId ?? '';
  // Everything else of the person goes with their row.
  const { count } = await transaction.person.deleteMany({ where: { id: person } });
  if (count > 0) {
    await transaction.erasure.upsert({ where: { tombstone: erased.tombstone }, create: erased, update: {} });
  }
  const leftovers = await leaveBehind(vault, transaction, teamId, [...posted, ...pictures, ...standing]);
  return { wasHere: count > 0, weeks, counts: { ...counts, pictures: pictures.length, shared }, leftovers };
}

/** A list that cannot be written now is brought up to date at the next start: the database knows it as well. */
async function keepListed({ database }: Vault, erased: Erased): Promise<void> {
  if (database.file === undefined) return;
  await appendToListFile(listFileOf(database.file), [erased]).catch(() => undefined);
}

/** A message that is being written down waits, and then finds nobody: none is missed. SQLite has one writer at a time anyway. */
async function letNobodyIn(
  { database }: Pick<Vault, 'database'>,
  transaction: Transaction,
  person: PersonId,
): Promise<void> {
  if (database.engine === 'postgresql') {
    await transaction.$executeRaw`SELECT 1 FROM "Person" WHERE "id" = ${person} FOR UPDATE`;
  }
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
