import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from './world.js';

/** A clock that moves to the next moment somebody waits for, as soon as nobody has anything else to do. */
export interface VirtualTime {
  readonly clock: Clock;
  readonly wait: (ms: number) => Promise<void>;
  /** The same part; time stands still while one of its calls is under way. */
  readonly watch: <T extends object>(part: T) => T;
  /** Lets time pass until the work is done; throws when nobody waits for anything any more. */
  pass(work: Promise<unknown>): Promise<void>;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** After so many turns of the event loop without a call nobody is between two of them. */
const calmTurns = 3;

export function virtualTime(start: Date): VirtualTime {
  const clock: Clock = { at: start };
  let sleepers: Sleeper[] = [];
  let underWay = 0;

  async function calm(): Promise<void> {
    for (let turns = 0; turns < calmTurns; turns += 1) {
      await nextTurn();
      if (underWay > 0) turns = -1;
    }
  }

  return {
    clock,
    wait: (ms) =>
      ms <= 0
        ? Promise.resolve()
        : new Promise((wake) => {
            sleepers.push({ at: clock.at.getTime() + ms, wake });
          }),
    watch: (part) =>
      new Proxy(part, {
        get(target, name) {
          const value: unknown = Reflect.get(target, name);
          if (typeof value !== 'function') return value;
          return async (...input: unknown[]) => {
            underWay += 1;
            try {
              return await value.apply(target, input);
            } finally {
              underWay -= 1;
            }
          };
        },
      }),
    async pass(work) {
      let isOver = false;
      const over = (): void => {
        isOver = true;
      };
      void work.then(over, over);
      for (;;) {
        await calm();
        if (isOver) return void (await work);
        const next = Math.min(...sleepers.map(({ at }) => at));
        if (next === Infinity) throw new Error('Everybody waits for nothing.');
        clock.at = new Date(next);
        const awake = sleepers.filter(({ at }) => at <= next);
        sleepers = sleepers.filter(({ at }) => at > next);
        for (const { wake } of awake) wake();
      }
    },
  };
}
