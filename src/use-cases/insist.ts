import { hasLeft } from './store-trouble.js';

const attempts = 4;
const pauseMs = 250;

/**
 * Writes down what happened in Slack already: a busy store is asked again, because the record is worth more than the wait.
 * Throws what the fourth attempt threw, and `PersonGone` at once.
 */
export async function insist<T>(wait: (ms: number) => Promise<void>, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (hasLeft(error) || attempt === attempts) throw error;
      await wait(pauseMs * attempt);
    }
  }
}
