import type { Transaction } from '../engines/client.js';
import { newestIdentity } from '../newest-identity.js';
import type { Leftover, PlaceInSlack, Store } from '../store.js';
import type { Vault } from '../vault.js';

type Leftovers = Pick<
  Store,
  'takeOut' | 'keepLeftovers' | 'claimLeftovers' | 'forgetLeftovers' | 'postponeLeftover' | 'scrub'
>;

const minuteMs = 60_000;
/** Whoever takes something out asks Slack at once; only after this long is it the tick's turn. */
const ownTurnMs = 10 * minuteMs;
const claimMs = minuteMs;

/** What has to go from Slack, kept without a person until Slack has deleted it. */
export function leftoversOf(vault: Vault): Leftovers {
  const { database } = vault;
  return {
    takeOut: (person, places) =>
      places.length === 0
        ? Promise.resolve([])
        : database.atomically(async (transaction) => {
            const known: PlaceInSlack[] = [];
            for (const place of places) {
              const { count } =
                'fileId' in place
                  ? await transaction.picture.deleteMany({ where: { personId: person, fileId: place.fileId } })
                  : await transaction.posted.deleteMany({
                      where: { personId: person, channelId: place.channelId, ts: place.ts },
                    });
              if (count > 0) known.push(place);
            }
            const teamId = (await newestIdentity(transaction, person))?.teamId ?? '';
            return leaveBehind(vault, transaction, teamId, known);
          }),
    keepLeftovers: (teamId, places, dueAt) =>
      database.atomically((transaction) => leaveBehind(vault, transaction, teamId, places, dueAt)),
    async claimLeftovers(now, limit) {
      const due = { dueAt: { lte: now } };
      const found = await database.read((client) =>
        client.leftover.findMany({ select: { id: true }, where: due, orderBy: { dueAt: 'asc' }, take: limit }),
      );
      if (found.length === 0) return [];
      const rows = await database.write((client) =>
        client.leftover.updateManyAndReturn({
          where: { id: { in: found.map(({ id }) => id) }, ...due },
          data: { dueAt: new Date(now.getTime() + claimMs) },
        }),
      );
      return rows.map(toLeftover);
    },
    async forgetLeftovers(leftovers) {
      if (leftovers.length === 0) return;
      const ids = leftovers.map(({ id }) => id);
      await database.write((client) => client.leftover.deleteMany({ where: { id: { in: ids } } }));
    },
    async postponeLeftover({ id, attempts }, dueAt) {
      await database.write((client) => client.leftover.updateMany({ where: { id }, data: { attempts, dueAt } }));
    },
    scrub: () => database.scrub(),
  };
}

/** Writes down places that no row of a person names any more. */
export async function leaveBehind(
  { newId, now }: Pick<Vault, 'newId' | 'now'>,
  transaction: Transaction,
  teamId: string,
  places: readonly PlaceInSlack[],
  dueAt: Date = new Date(now().getTime() + ownTurnMs),
): Promise<readonly Leftover[]> {
  const leftovers = places.map((place): Leftover => {
    const own = { id: newId(), teamId, attempts: 0 };
    return 'fileId' in place ? { ...own, fileId: place.fileId } : { ...own, channelId: place.channelId, ts: place.ts };
  });
  await transaction.leftover.createMany({ data: leftovers.map((leftover) => ({ ...leftover, dueAt })) });
  return leftovers;
}

interface LeftoverRow {
  readonly id: string;
  readonly channelId: string | null;
  readonly ts: string | null;
  readonly fileId: string | null;
  readonly attempts: number;
  readonly teamId: string;
}

function toLeftover({ id, channelId, ts, fileId, attempts, teamId }: LeftoverRow): Leftover {
  const own = { id, teamId, attempts };
  return fileId === null ? { ...own, channelId: channelId ?? '', ts: ts ?? '' } : { ...own, fileId };
}
