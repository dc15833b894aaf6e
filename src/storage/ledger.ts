import * as z from 'zod';
import { weekKeySchema } from '../domain/week.js';
import { claimOnPostgres, claimOnSqlite } from './claims.js';
import type { Database } from './database.js';
import { failureOf } from './failures.js';
import { type Delivery, type DeliveryLedger, type DeliveryState, PersonGone, type PersonId } from './store.js';

const states = ['due', 'claimed', 'sending', 'sent', 'unknown', 'dropped'] as const satisfies readonly DeliveryState[];
const unsent = { in: ['due', 'claimed'] satisfies DeliveryState[] };

/** Rows are checked like everything that comes from outside the program. */
const rowSchema = z.object({
  id: z.string(),
  personId: z.string(),
  week: weekKeySchema,
  kind: z.enum(['prompt', 'reminder', 'early']),
  state: z.enum(states),
  dueAt: z.date(),
  notBefore: z.date().nullable(),
  attempts: z.number(),
  channelId: z.string().nullable(),
  sentTs: z.string().nullable(),
});

/** The ledger of everything sent unasked; each step is one guarded statement, so a crash leaves a state that says what is known. */
export function ledgerOf(database: Database, newId: () => string): DeliveryLedger {
  async function row(person: PersonId, week: string, kind: string) {
    const found = await database.read((client) =>
      client.delivery.findUnique({ where: { personId_week_kind: { personId: person, week, kind } } }),
    );
    return found === null ? undefined : rowSchema.parse(found);
  }

  const change = (id: string, from: DeliveryState | readonly DeliveryState[], data: Changes): Promise<boolean> =>
    database.write(async (client) => {
      const { count } = await client.delivery.updateMany({ where: { id, state: { in: [from].flat() } }, data });
      return count === 1;
    });

  const ledger: DeliveryLedger = {
    async plan(person, week, kind, dueAt) {
      const before = await row(person, week, kind);
      if (before === undefined) {
        try {
          const data = { id: newId(), personId: person, week, kind, state: 'due', dueAt, attempts: 0 };
          return deliveryOf(await database.write((client) => client.delivery.create({ data })));
        } catch (error) {
          const failure = failureOf(error);
          if (failure === 'missing-person') throw new PersonGone('Nobody with this id is here.');
          if (failure !== 'duplicate') throw error;
          return ledger.plan(person, week, kind, dueAt);
        }
      }
      if (!['due', 'claimed', 'dropped'].includes(before.state)) return toDelivery(before);
      const due = before.notBefore !== null && before.notBefore > dueAt ? before.notBefore : dueAt;
      // Planning the same again must not take a claim away from the machine that is about to send.
      if (before.state !== 'dropped' && before.dueAt.getTime() === due.getTime()) return toDelivery(before);
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
    async drop(person, { weeks, kind, dueAfter } = {}) {
      const where = {
        personId: person,
        state: unsent,
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
    async claimDue(now, owner, leaseMs, limit) {
      const claim = { now, owner, until: new Date(now.getTime() + leaseMs), limit };
      const rows = await (database.engine === 'postgresql' ? claimOnPostgres : claimOnSqlite)(database, claim);
      return rows.map(deliveryOf).toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
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
    async release(owner) {
      const { count } = await database.write((client) =>
        client.delivery.updateMany({
          where: { state: 'claimed', claimedBy: owner },
          data: { state: 'due', ...unclaimed },
        }),
      );
      return count;
    },
    async markSent(id, channelId, ts) {
      // Late news about an unknown outcome is still news.
      await change(id, ['sending', 'unknown'], { state: 'sent', channelId, sentTs: ts, ...unclaimed });
    },
    async markRefused(id, retryAt) {
      await change(id, ['claimed', 'sending'], { state: 'due', dueAt: retryAt, notBefore: retryAt, ...unclaimed });
    },
    async markUnknown(id) {
      await change(id, 'sending', { state: 'unknown', ...unclaimed });
    },
    async markDropped(id) {
      await change(id, ['due', 'claimed', 'sending'], { state: 'dropped', ...unclaimed });
    },
    async settleAbandoned(olderThan) {
      const abandoned = { state: 'sending', sendingAt: { lt: olderThan } };
      const rows = await database.write((client) =>
        client.delivery.updateManyAndReturn({ where: abandoned, data: { state: 'unknown', ...unclaimed } }),
      );
      return rows.map(deliveryOf);
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
      };
    },
  };
  return ledger;
}

const unclaimed = { claimedBy: null, claimedUntil: null };

interface Changes {
  readonly state: DeliveryState;
  readonly dueAt?: Date;
  readonly notBefore?: Date;
  readonly channelId?: string;
  readonly sentTs?: string;
  readonly claimedBy: null;
  readonly claimedUntil: null;
}

function deliveryOf(row: unknown): Delivery {
  return toDelivery(rowSchema.parse(row));
}

function toDelivery(row: z.infer<typeof rowSchema>): Delivery {
  const { personId, notBefore: _, channelId, sentTs, ...rest } = row;
  return { ...rest, person: personId, channelId: channelId ?? undefined, sentTs: sentTs ?? undefined };
}
