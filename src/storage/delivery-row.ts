import * as z from 'zod';
import { weekKeySchema } from '../domain/week.js';
import type { Delivery, DeliveryState } from './store.js';

const states = [
  'due',
  'claimed',
  'sending',
  'sent',
  'unknown',
  'dropped',
  'held',
] as const satisfies readonly DeliveryState[];

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
  teamId: z.string(),
});

export type DeliveryRow = z.infer<typeof rowSchema>;

/** Nobody's any more. */
export const unclaimed = { claimedBy: null, claimedUntil: null } as const;

export function readRow(row: unknown): DeliveryRow {
  return rowSchema.parse(row);
}

export function deliveryOf(row: unknown): Delivery {
  return toDelivery(readRow(row));
}

export function toDelivery(row: DeliveryRow): Delivery {
  const { personId, notBefore: _, channelId, sentTs, ...rest } = row;
  return { ...rest, person: personId, channelId: channelId ?? undefined, sentTs: sentTs ?? undefined };
}
