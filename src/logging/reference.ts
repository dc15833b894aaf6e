import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const inHand = new AsyncLocalStorage<string>();

/** Does one piece of work, a request or a delivery, under a reference of its own: every log line that is written meanwhile carries it. */
export function underReference<T>(work: () => T): T {
  return inHand.run(newReference(), work);
}

/** The reference of the work in hand, also for the person whose work it is; outside of any a new one, which its log line has to be given. */
export function referenceNow(): string {
  return inHand.getStore() ?? newReference();
}

/** What a log line is marked with by itself. */
export function markOfWork(): { readonly reference?: string } {
  const reference = inHand.getStore();
  return reference === undefined ? {} : { reference };
}

/** Short enough to be read out, and random: it says nothing about anybody. */
function newReference(): string {
  return randomBytes(4).toString('hex');
}
