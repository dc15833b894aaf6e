/** How many more calls a process lives for; all its parts share one life. */
export interface Life {
  left: number;
  calls: number;
  /** Whether the last call still happens before the end. */
  readonly lastCall: 'happens' | 'is lost';
}

export class Crash extends Error {
  override readonly name = 'Crash';
}

export function lifeOf(left: number, lastCall: Life['lastCall']): Life {
  return { left, calls: 0, lastCall };
}

/** A part of a process that dies: once the life is over, every call of every part fails and nothing more happens. */
export function mortal<T extends object>(part: T, life: Life): T {
  return new Proxy(part, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return async (...input: unknown[]) => {
        life.calls += 1;
        life.left -= 1;
        if (life.left < 0) throw new Crash();
        const result: unknown =
          life.left > 0 || life.lastCall === 'happens' ? await value.apply(target, input) : undefined;
        if (life.left === 0) throw new Crash();
        return result;
      };
    },
  });
}
