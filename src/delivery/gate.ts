import PQueue from 'p-queue';

/**
 * Lets only so many calls of these parts be under way at once: the database serves presses first, however many
 * workspaces are knocked at.
 */
export function throughGate<T extends Readonly<Record<string, object>>>(parts: T, atOnce: number): T {
  const queue = new PQueue({ concurrency: atOnce });
  const gated = Object.entries(parts).map(([name, part]) => [name, behind(queue, part)]);
  return Object.fromEntries(gated) as T;
}

function behind<T extends object>(queue: PQueue, part: T): T {
  return new Proxy(part, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...input: unknown[]) => queue.add(() => value.apply(target, input));
    },
  });
}
