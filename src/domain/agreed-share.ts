import * as z from 'zod';
import { weekKeySchema, type WeekKey } from './week.js';

/** How much of full time somebody works, from a Monday on. */
const agreedShareSchema = z.object({
  from: weekKeySchema,
  /** Of full time, .1 to 1. */
  share: z.number().min(0.1).max(1),
});

/** Oldest first. */
export const agreedSharesSchema = z.array(agreedShareSchema);

export type AgreedShare = Readonly<z.infer<typeof agreedShareSchema>>;

/** The share that counts in a week; full time before the first. Of two from one Monday the later in the list counts. */
export function shareAt(shares: readonly AgreedShare[], week: WeekKey): number {
  let found: AgreedShare | undefined;
  for (const each of shares) {
    if (each.from <= week && (found === undefined || each.from >= found.from)) found = each;
  }
  return found?.share ?? 1;
}

/**
 * The shares after another one was agreed, oldest first. One from the same Monday takes its place, and one that says what
 * the weeks before it say already is none.
 */
export function withShare(shares: readonly AgreedShare[], agreed: AgreedShare): readonly AgreedShare[] {
  return saidOnce([...shares.filter(({ from }) => from !== agreed.from), agreed]);
}

/** The shares without the one from a Monday: what counted before it goes on. */
export function withoutShare(shares: readonly AgreedShare[], from: WeekKey): readonly AgreedShare[] {
  return saidOnce(shares.filter((share) => share.from !== from));
}

function saidOnce(shares: readonly AgreedShare[]): readonly AgreedShare[] {
  const sorted = shares.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return sorted.filter(({ share }, index) => share !== (sorted[index - 1]?.share ?? 1));
}
