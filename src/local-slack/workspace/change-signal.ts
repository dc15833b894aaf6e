/** Tells listeners that something in the workspace changed. */
export interface ChangeSignal {
  raise(): void;
  /** Returns the function that stops listening. */
  listen(listener: () => void): () => void;
  /** Counts changes; a page compares it with what it shows. */
  count(): number;
}

export function changeSignal(): ChangeSignal {
  const listeners = new Set<() => void>();
  let changes = 0;
  return {
    raise: () => {
      changes += 1;
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    count: () => changes,
  };
}

/**
 * Resolves with the first truthy answer of `look`, asked again at every change.
 * Rejects after `withinMs` with a sentence naming what was waited for.
 */
export function waitUntil<Found>(
  signal: ChangeSignal,
  look: () => Found | undefined | null | false,
  what: string,
  withinMs: number,
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const attempt = () => {
      try {
        const found = look();
        if (found === undefined || found === null || found === false) return;
        stop();
        resolve(found);
      } catch (error) {
        stop();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Waited ${withinMs} ms for ${what}, in vain.`));
    }, withinMs);
    const unlisten = signal.listen(attempt);
    const stop = () => {
      clearTimeout(timer);
      unlisten();
    };
    attempt();
  });
}
