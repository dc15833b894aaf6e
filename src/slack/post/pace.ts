/** The pace of one workspace: how long Slack wants quiet for a method, and the fan-out's own allowance. */
export interface Pace {
  /** Milliseconds of quiet left for a method; 0 when a call may go out. */
  quietFor(method: string): number;
  /** Slack answered 429. A shorter answer never shortens a longer one. */
  hush(method: string, ms: number): void;
  /** Takes one post from the bucket; the answer is how many milliseconds to wait before sending it. */
  take(): number;
}

/** A bucket of `burst` posts that refills with `perMinute`. */
export interface PaceSettings {
  readonly perMinute: number;
  readonly burst: number;
}

/** @param elapsed a clock in milliseconds that never steps back */
export function createPace(elapsed: () => number, { perMinute, burst }: PaceSettings): Pace {
  const quietUntil = new Map<string, number>();
  const interval = 60_000 / perMinute;
  // When the bucket is full again (generic cell rate algorithm).
  let fullAt = 0;

  return {
    quietFor: (method) => Math.max(0, (quietUntil.get(method) ?? 0) - elapsed()),
    hush: (method, ms) => {
      quietUntil.set(method, Math.max(elapsed() + ms, quietUntil.get(method) ?? 0));
    },
    take: () => {
      const now = elapsed();
      fullAt = Math.max(now, fullAt) + interval;
      return Math.max(0, fullAt - now - burst * interval);
    },
  };
}
