/** What is being sent to one workspace, whichever of its lanes began it: a few at a time. */
export interface Places {
  isFull(): boolean;
  /** Resolves when one of those under way has ended; at once when nothing is. */
  oneEnded(): Promise<void>;
  /** Takes a place until the work ends, however it ends. */
  take(work: Promise<unknown>): void;
  /** Those under way. */
  running(): readonly Promise<void>[];
}

/** @param most taken at the same time */
export function createPlaces(most: number): Places {
  const underWay = new Set<Promise<void>>();
  const ignore = (): void => undefined;
  return {
    isFull: () => underWay.size >= most,
    oneEnded: () => Promise.race(underWay.size === 0 ? [Promise.resolve()] : underWay),
    take(work) {
      const ended: Promise<void> = work.then(ignore, ignore).finally(() => underWay.delete(ended));
      underWay.add(ended);
    },
    running: () => [...underWay],
  };
}
