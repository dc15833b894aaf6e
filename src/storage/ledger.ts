import { claimsOf } from './claims.js';
import type { Database } from './database.js';
import { deliveryOf, readRow, toDelivery, unclaimed } from './delivery-row.js';
import { newestIdentity } from './newest-identity.js';
import { failureOf } from './failures.js';
import { type DeliveryLedger, type DeliveryState, PersonGone, type PersonId } from './store.js';

const unsent = { in: ['due', 'claimed'] satisfies DeliveryState[] };
const over = { in: ['sent', 'unknown', 'dropped'] satisfies DeliveryState[] };
const minuteMs = 60_000;

/** The ledger of everything sent unasked; each step is one guarded statement, so a crash leaves a state that says what is known. */
export function ledgerOf(database: Database, newId: () => string): DeliveryLedger {
  async function row(person: PersonId, week: string, kind: string) {
    const found = await database.read((client) =>
      client.delivery.findUnique({ where: { personId_week_kind: { personId: person, week, kind } } }),
    );
    return found === null ? undefined : readRow(found);
  }

  /** With an owner, only what is theirs still. */
  const change = (
    id: string,
    from: DeliveryState | readonly DeliveryState[],
    data: Changes,
    owner?: string,
  ): Promise<boolean> =>
    database.write(async (client) => {
      const whose = owner === undefined ? {} : { claimedBy: owner };
      const { count } = await client.delivery.updateMany({
        where: { id, state: { in: [from].flat() }, ...whose },
        data,
      });
      return count === 1;
    });

  const ledger: DeliveryLedger = {
    ...claimsOf(database),
    async plan(person, week, kind, dueAt) {
      const before = await row(person, week, kind);
      if (before === undefined) {
        try {
          const teamId = (await database.read((client) => newestIdentity(client, person)))?.teamId ?? '';
          const data = { id: newId(), personId: person, week, kind, state: 'due', dueAt, attempts: 0, teamId };
          return deliveryOf(await database.write((client) => client.delivery.create({ data })));
        } catch (error) {
          const failure = failureOf(error);
          if (failure === 'missing-person') throw new PersonGone('Nobody with this id is here.');
          if (failure !== 'duplicate') throw error;
          return ledger.plan(person, week, kind, dueAt);
        }
      }
      if (!['due', 'claimed', 'dropped', 'held'].includes(before.state)) return toDelivery(before);
      const due = before.notBefore !== null && before.notBefore > dueAt ? before.notBefore : dueAt;
      // Planning the same again must not take a claim away from the machine that is about to send.
      if (['due', 'claimed'].includes(before.state) && before.dueAt.getTime() === due.getTime())
        return toDelivery(before);
      const { count } = await database.write((client) =>
        client.delivery.updateMany({
          where: { id: before.id, state: before.state, dueAt: before.dueAt },
          data: { state: 'due', dueAt: due, claimedBy: null, claimedUntil: null },
        }),
      );
      // Somebody was faster: look again.
      if (count === 0) return ledger.plan(person, week, kind, dueAt);
      return toDelivery({ ...before, state: 'due', dueAt: due });
    },
    async postpone(person, week, until) {
      const planned = await ledger.plan(person, week, 'reminder', until);
      const data = { state: 'due', dueAt: until, ...unclaimed } as const;
      return (await change(planned.id, ['sent', 'unknown'], data))
        ? { ...planned, state: 'due', dueAt: until }
        : planned;
    },
    async holdTeam(teamId) {
      const where = { teamId, state: unsent };
      const data = { state: 'held', ...unclaimed };
      return (await database.write((client) => client.delivery.updateMany({ where, data }))).count;
    },
    async resumeTeam(teamId) {
      const where = { teamId, state: 'held' };
      return (await database.write((client) => client.delivery.updateMany({ where, data: { state: 'due' } }))).count;
    },
    async drop(person, { weeks, kind, dueAfter } = {}) {
      const where = {
        personId: person,
        state: { in: [...unsent.in, 'held'] },
        ...(weeks === undefined ? {} : { week: { in: [...weeks] } }),
        ...(kind === undefined ? {} : { kind }),
        ...(dueAfter === undefined ? {} : { dueAt: { gt: dueAfter } }),
      };
      const dropped = { state: 'dropped', claimedBy: null, claimedUntil: null };
      return (await database.write((client) => client.delivery.updateMany({ where, data: dropped }))).count;
    },
    async find(person, week, kind) {
      const found = await row(person, week, kind);
      return found === undefined ? undefined : toDelivery(found);
    },
    async markSending(id, owner, now) {
      const { count } = await database.write((client) =>
        client.delivery.updateMany({
          where: { id, state: 'claimed', claimedBy: owner, claimedUntil: { gte: now } },
          data: { state: 'sending', sendingAt: now, attempts: { increment: 1 } },
        }),
      );
      return count === 1;
    },
    async markSent(id, channelId, ts) {
      // Late news about an unknown outcome is still news.
      await change(id, ['sending', 'unknown'], { state: 'sent', channelId, sentTs: ts, ...unclaimed });
    },
    async markRefused(id, owner, retryAt) {
      const data = { state: 'due', dueAt: retryAt, notBefore: retryAt, ...unclaimed } as const;
      await change(id, ['claimed', 'sending'], data, owner);
    },
    async markUnknown(id, owner, now) {
      // Whoever marks it shows it at once; only after this long is it anybody's turn.
      const homeDueAt = new Date(now.getTime() + minuteMs);
      return change(id, 'sending', { state: 'unknown', homeDueAt, ...unclaimed }, owner);
    },
    async markDropped(id, owner) {
      await change(id, ['claimed', 'sending'], { state: 'dropped', ...unclaimed }, owner);
    },
    async putOff(id, owner, until) {
      const data = { state: 'due', dueAt: until, attempts: { increment: 1 }, ...unclaimed } as const;
      await change(id, 'claimed', data, owner);
    },
    async settleAbandoned(olderThan) {
      const abandoned = { state: 'sending', sendingAt: { lt: olderThan } };
      // Asked every few seconds, and there is hardly ever one: a read takes no lock.
      if (
        (await database.read((client) =>
          client.delivery.findFirst({ where: abandoned, orderBy: { dueAt: 'asc' } }),
        )) === null
      )
        return [];
      const data = { state: 'unknown', homeDueAt: olderThan, ...unclaimed };
      const rows = await database.write((client) => client.delivery.updateManyAndReturn({ where: abandoned, data }));
      return rows.map(deliveryOf);
    },
    async claimUnshown(now, limit) {
      // Without an order the client asks for one by id, and SQLite would walk through everything there is.
      const unshown = { state: 'unknown', homeDueAt: { lte: now } };
      const found = await database.read((client) =>
        client.delivery.findMany({ select: { id: true }, where: unshown, orderBy: { dueAt: 'asc' }, take: limit }),
      );
      if (found.length === 0) return [];
      const rows = await database.write((client) =>
        client.delivery.updateManyAndReturn({
          where: { id: { in: found.map(({ id }) => id) }, ...unshown },
          data: { homeDueAt: new Date(now.getTime() + minuteMs) },
        }),
      );
      return rows.map(deliveryOf);
    },
    async markShown(id) {
      await database.write((client) => client.delivery.updateMany({ where: { id }, data: { homeDueAt: null } }));
    },
    async prune(before, limit) {
      const old = { state: over, dueAt: { lt: before } };
      const found = await database.read((client) =>
        client.delivery.findMany({ select: { id: true }, where: old, orderBy: { dueAt: 'asc' }, take: limit }),
      );
      if (found.length === 0) return 0;
      const where = { id: { in: found.map(({ id }) => id) }, ...old };
      return (await database.write((client) => client.delivery.deleteMany({ where }))).count;
    },
    async countByState() {
      const groups = await database.read((client) =>
        client.delivery.groupBy({ by: ['state'], _count: { _all: true } }),
      );
      const count = (state: DeliveryState): number => groups.find((group) => group.state === state)?._count._all ?? 0;
      return {
        due: count('due'),
        claimed: count('claimed'),
        sending: count('sending'),
        sent: count('sent'),
        unknown: count('unknown'),
        dropped: count('dropped'),
        held: count('held'),
      };
    },
  };
  return ledger;
}

interface Changes {
  readonly state: DeliveryState;
  readonly dueAt?: Date;
  readonly notBefore?: Date;
  readonly homeDueAt?: Date;
  readonly attempts?: { readonly increment: number };
  readonly channelId?: string;
  readonly sentTs?: string;
  readonly claimedBy: null;
  readonly claimedUntil: null;
}
