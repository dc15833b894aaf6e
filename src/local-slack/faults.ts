import { type Chaos, chaosOf } from './chaos.js';
import { bucketsOf, type RateLimits } from './rate-limits.js';

/** What can go wrong with a Web API call. */
export type Fault =
  | { readonly kind: 'rate_limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'error'; readonly error: string; readonly messages?: readonly string[] }
  | { readonly kind: 'status'; readonly status: number }
  /** The connection breaks before the call is looked at, or after it was done: then the caller cannot know. */
  | { readonly kind: 'dropped'; readonly when: 'before' | 'after' }
  /** No answer, ever: the caller has to give up. */
  | { readonly kind: 'hang'; readonly when: 'before' | 'after' }
  | { readonly kind: 'slow'; readonly ms: number };

/** What can go wrong on the way to the app. */
export type DeliveryFault =
  /** The same payload arrives twice (events with a retry number). */
  | { readonly kind: 'duplicate' }
  /** It never arrives. */
  | { readonly kind: 'lost' };

export interface Faults {
  /** The next `times` calls of `method` (`*` for any) meet this fault. Faults of one method are met in order. */
  on(method: string, fault: Fault, times?: number): void;
  /** The next `times` deliveries to the app meet this fault. */
  onDelivery(fault: DeliveryFault, times?: number): void;
  /** Files completed from now on are refused as not ready by the first `posts` posts that show them. */
  filesNotReadyFor(posts: number): void;
  /** Breaks every Socket Mode connection without a close frame. */
  dropSockets(): void;
  /** Asks the app to reconnect, as Slack does every few hours. */
  sendDisconnect(reason?: 'warning' | 'refresh_requested'): void;
  /** Faults by chance from now on; `undefined` ends them. */
  chaos(chaos: Chaos | undefined): void;
  /** Full buckets from now on; `undefined` limits nothing. */
  limitRates(limits: RateLimits | undefined): void;
  /** Forgets every fault not yet met, and ends chaos; rate limits stay. */
  clear(): void;
}

/** The side of faults the local Slack itself reads. */
export interface FaultBox extends Faults {
  /** The fault of a call: one that was ordered, else the rate limit, else chance. */
  take(method: string, place: string, target: string): Fault | undefined;
  takeDelivery(): DeliveryFault | undefined;
  readonly postsBeforeFilesAreReady: () => number;
}

export interface SocketControl {
  drop(): void;
  disconnect(reason: 'warning' | 'refresh_requested'): void;
}

export interface FaultSetup {
  readonly filesNotReadyFor?: number;
  readonly rateLimits?: RateLimits;
  readonly chaos?: Chaos;
}

export function faultBox(
  sockets: () => SocketControl | undefined,
  { filesNotReadyFor = 0, rateLimits, chaos }: FaultSetup,
  elapsedMs: () => number,
): FaultBox {
  const limitBy = (limits: RateLimits | undefined) => (limits === undefined ? undefined : bucketsOf(limits, elapsedMs));
  const drawFrom = (chaos: Chaos | undefined) => (chaos === undefined ? undefined : chaosOf(chaos));
  let takeCall = limitBy(rateLimits);
  let draw = drawFrom(chaos);
  let calls: { method: string; fault: Fault; left: number }[] = [];
  let deliveries: { fault: DeliveryFault; left: number }[] = [];
  let postsBeforeReady = filesNotReadyFor;
  return {
    on: (method, fault, times = 1) => {
      if (times > 0) calls.push({ method, fault, left: times });
    },
    onDelivery: (fault, times = 1) => {
      deliveries.push({ fault, left: times });
    },
    filesNotReadyFor: (posts) => {
      postsBeforeReady = posts;
    },
    dropSockets: () => sockets()?.drop(),
    sendDisconnect: (reason = 'refresh_requested') => sockets()?.disconnect(reason),
    chaos: (next) => {
      draw = drawFrom(next);
    },
    limitRates: (limits) => {
      takeCall = limitBy(limits);
    },
    clear: () => {
      draw = undefined;
      calls = [];
      deliveries = [];
      postsBeforeReady = filesNotReadyFor;
    },
    take: (method, place, target) => {
      const next = calls.find((one) => one.method === method || one.method === '*');
      if (next !== undefined) {
        next.left -= 1;
        if (next.left <= 0) calls = calls.filter((one) => one !== next);
        return next.fault;
      }
      const waitSeconds = takeCall?.(place, method);
      if (waitSeconds !== undefined) return { kind: 'rate_limited', retryAfterSeconds: waitSeconds };
      return draw?.(method, target);
    },
    takeDelivery: () => {
      const next = deliveries.find((one) => one.left > 0);
      if (next !== undefined) next.left -= 1;
      return next?.fault;
    },
    postsBeforeFilesAreReady: () => postsBeforeReady,
  };
}
