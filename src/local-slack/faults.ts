/** What can go wrong with a Web API call. */
export type Fault =
  | { readonly kind: 'rate_limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'error'; readonly error: string; readonly messages?: readonly string[] }
  | { readonly kind: 'status'; readonly status: number }
  /** The connection breaks before the call is looked at, or after it was done: then the caller cannot know. */
  | { readonly kind: 'dropped'; readonly when: 'before' | 'after' }
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
  /** Forgets every fault not yet met. */
  clear(): void;
}

/** The side of faults the local Slack itself reads. */
export interface FaultBox extends Faults {
  take(method: string): Fault | undefined;
  takeDelivery(): DeliveryFault | undefined;
  readonly postsBeforeFilesAreReady: () => number;
}

export interface SocketControl {
  drop(): void;
  disconnect(reason: 'warning' | 'refresh_requested'): void;
}

export function faultBox(sockets: () => SocketControl | undefined, filesNotReadyFor: number): FaultBox {
  let calls: { method: string; fault: Fault; left: number }[] = [];
  let deliveries: { fault: DeliveryFault; left: number }[] = [];
  let postsBeforeReady = filesNotReadyFor;
  return {
    on: (method, fault, times = 1) => {
      calls.push({ method, fault, left: times });
    },
    onDelivery: (fault, times = 1) => {
      deliveries.push({ fault, left: times });
    },
    filesNotReadyFor: (posts) => {
      postsBeforeReady = posts;
    },
    dropSockets: () => sockets()?.drop(),
    sendDisconnect: (reason = 'refresh_requested') => sockets()?.disconnect(reason),
    clear: () => {
      calls = [];
      deliveries = [];
      postsBeforeReady = filesNotReadyFor;
    },
    take: (method) => {
      const next = calls.find((one) => (one.method === method || one.method === '*') && one.left > 0);
      if (next !== undefined) next.left -= 1;
      return next?.fault;
    },
    takeDelivery: () => {
      const next = deliveries.find((one) => one.left > 0);
      if (next !== undefined) next.left -= 1;
      return next?.fault;
    },
    postsBeforeFilesAreReady: () => postsBeforeReady,
  };
}
