import { takeAwayDue } from '../use-cases/take-away.js';
import { showUnshown } from './abandoned.js';
import type { Delivering } from './delivering.js';

/** Work beside the knocking, which may wait for Slack: each runs by itself and keeps neither a knock nor another from theirs. */
export interface Errands {
  /** Starts those that are due and not under way. */
  start(delivering: Delivering): void;
  /** Those under way. */
  running(): readonly Promise<void>[];
}

interface Errand {
  readonly name: string;
  readonly everyMs: number;
  readonly run: (delivering: Delivering) => Promise<unknown>;
}

const secondMs = 1000;
const hourMs = 60 * 60 * secondMs;
const dayMs = 24 * hourMs;

/** Deliveries that are over are kept so long: nobody is asked about a week so far back, not even after a clock went back. */
const keptMs = 56 * dayMs;
/** A few short statements an hour, whatever there is to forget. */
const prunedAtOnce = 500;

const errands: readonly Errand[] = [
  { name: 'homes', everyMs: 5 * secondMs, run: showUnshown },
  { name: 'leftovers', everyMs: 55 * secondMs, run: takeAway },
  { name: 'look-ups', everyMs: 5 * secondMs, run: ({ lookUps, run }) => lookUps.catchUp(run) },
  { name: 'prune', everyMs: hourMs, run: prune },
];

/** @param isOver an errand that goes through many things stops between two of them */
export function createErrands(): Errands {
  const startedAt = new Map<string, number>();
  const underWay = new Map<string, Promise<void>>();
  return {
    start(delivering) {
      const now = delivering.deps.now().getTime();
      for (const { name, everyMs, run } of errands) {
        const last = startedAt.get(name) ?? -Infinity;
        // A clock that went back starts anew.
        if (underWay.has(name) || (now >= last && now - last < everyMs)) continue;
        startedAt.set(name, now);
        const errand = run(delivering)
          .then(
            () => undefined,
            (error: unknown) => delivering.log.error({ component: 'delivery', name, error }, 'an errand failed'),
          )
          .finally(() => underWay.delete(name));
        underWay.set(name, errand);
      }
    },
    running: () => [...underWay.values()],
  };
}

/** Deletes in Slack what has to go. */
async function takeAway({ deps, senderOf, log, run }: Delivering): Promise<void> {
  const { givenUp } = await takeAwayDue(deps, senderOf, run.signal);
  if (givenUp > 0) log.warn({ component: 'delivery', count: givenUp }, 'Slack never deleted what had to go');
}

async function prune({ deps, run }: Delivering): Promise<void> {
  const before = new Date(deps.now().getTime() - keptMs);
  while (!run.isOver() && (await deps.ledger.prune(before, prunedAtOnce)) === prunedAtOnce) {
    // Others write in between.
    await run.wait(secondMs);
  }
}
