/** How many calls a method takes from one installation. */
export interface RateLimit {
  readonly perMinute: number;
  /** How many may come at once; a tenth of a minute's calls by default, one at least. */
  readonly burst?: number;
}

/** By method; `*` for every method that is not named, each with a bucket of its own. */
export type RateLimits = Readonly<Record<string, RateLimit>>;

/** Takes one call from the bucket of an installation and method; answers the seconds to wait when it is empty. */
export type TakeCall = (place: string, method: string) => number | undefined;

export function bucketsOf(limits: RateLimits, elapsedMs: () => number): TakeCall {
  const buckets = new Map<string, { left: number; atMs: number }>();
  return (place, method) => {
    const limit = limits[method] ?? limits['*'];
    if (limit === undefined) return undefined;
    const burst = limit.burst ?? Math.max(1, Math.floor(limit.perMinute / 10));
    const perMs = limit.perMinute / 60_000;
    const nowMs = elapsedMs();
    const key = `${place} ${method}`;
    const bucket = buckets.get(key) ?? { left: burst, atMs: nowMs };
    const left = Math.min(burst, bucket.left + (nowMs - bucket.atMs) * perMs);
    const isTaken = left >= 1;
    buckets.set(key, { left: isTaken ? left - 1 : left, atMs: nowMs });
    return isTaken ? undefined : Math.max(1, Math.ceil((1 - left) / perMs / 1000));
  };
}
