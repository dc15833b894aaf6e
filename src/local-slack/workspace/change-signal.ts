/** Tells listeners that something in the workspace changed. */
export interface ChangeSignal {
  /**
   * Something changed. Listeners of one person hear it only when `personIds` names them; those of everything always do.
   */
  raise(personIds?: Iterable<string>): void;
  /** Returns the function that stops listening. With a person, only what touches them is heard. */
  listen(listener: () => void, personId?: string): () => void;
  /** Counts changes; a page compares it with what it shows. */
  count(): number;
}

export function changeSignal(): ChangeSignal {
  const listeners = new Set<() => void>();
  const byPerson = new Map<string, Set<() => void>>();
  let changes = 0;
  return {
    raise: (personIds = []) => {
      changes += 1;
      for (const listener of listeners) listener();
      for (const personId of personIds) for (const listener of byPerson.get(personId) ?? []) listener();
    },
    listen: (listener, personId) => {
      const heard = personId === undefined ? listeners : (byPerson.get(personId) ?? new Set());
      if (personId !== undefined) byPerson.set(personId, heard);
      heard.add(listener);
      return () => {
        heard.delete(listener);
        if (personId !== undefined && heard.size === 0) byPerson.delete(personId);
      };
    },
    count: () => changes,
  };
}

/**
 * Resolves with the first truthy answer of `look`, asked again after every change (once for all changes of one turn
 * of the event loop); with `personId`, after changes that touch this person. Rejects after `withinMs` with a sentence
 * naming what was waited for.
 */
export function waitUntil<Found>(
  signal: ChangeSignal,
  look: () => Found | undefined | null | false,
  what: string,
  withinMs: number,
  personId?: string,
): Promise<Found> {
  return new Promise((resolve, reject) => {
    let asking: NodeJS.Immediate | undefined;
    const attempt = () => {
      asking = undefined;
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
    const unlisten = signal.listen(() => {
      asking ??= setImmediate(attempt);
    }, personId);
    const stop = () => {
      clearTimeout(timer);
      clearImmediate(asking);
      unlisten();
    };
    attempt();
  });
}
