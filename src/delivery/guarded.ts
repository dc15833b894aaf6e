import { underReference, type Log } from '../logging.js';
import type { Delivery } from '../storage/store.js';

/** One person's trouble never keeps others from their prompt: it is logged, and `undefined` is the answer. */
export async function guarded<T>(log: Log, { id }: Delivery, work: () => Promise<T>): Promise<T | undefined> {
  return underReference(async () => {
    try {
      return await work();
    } catch (error) {
      log.error({ component: 'delivery', delivery: id, error }, 'a delivery failed');
      return undefined;
    }
  });
}
