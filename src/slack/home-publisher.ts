import type { Mirror } from '../use-cases/find-mirror.js';
import type { Speaker } from './speaker.js';

export interface HomePublishing {
  /** Draws App Home as it is now and publishes it. */
  readonly publish: (identity: Mirror['identity']) => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
}

/** Changes this close to each other are shown together: shorter than anybody notices, longer than a burst needs. */
const burstMs = 50;

interface Publishing {
  /** Ends when the next one may begin. */
  readonly over: Promise<void>;
  /** Begins after this one, for everything that changes meanwhile. */
  following?: Promise<void>;
}

/**
 * Publishes App Home at once, and what follows within a burst once more at its end. Publishings of one person never
 * overlap, and each is drawn when it begins: no older state comes after a newer one. Resolves when a state at least as new
 * as the call was published.
 */
export function createHomePublisher({ publish, wait }: HomePublishing): Speaker['publishHome'] {
  const homes = new Map<string, Publishing>();

  function begin(key: string, identity: Mirror['identity']): Promise<void> {
    const published = publish(identity);
    const over = Promise.allSettled([published, wait(burstMs)]).then(() => undefined);
    const publishing: Publishing = { over };
    homes.set(key, publishing);
    void over.then(() => {
      if (publishing.following === undefined) homes.delete(key);
    });
    return published;
  }

  return (identity) => {
    const key = `${identity.teamId} ${identity.slackUserId}`;
    const current = homes.get(key);
    if (current === undefined) return begin(key, identity);
    current.following ??= current.over.then(() => begin(key, identity));
    return current.following;
  };
}
