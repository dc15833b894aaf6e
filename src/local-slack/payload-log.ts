import { type Breach, validateMessage, validateView } from './validate-blocks.js';

export type PayloadSurface = 'message' | 'modal' | 'home';

/** One thing the app put on a surface, whether Slack took it or not. */
export interface SentPayload {
  /** `chat.postMessage`, `views.open`, `response_url`, `response_action`, … */
  readonly via: string;
  readonly surface: PayloadSurface;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly breaches: readonly Breach[];
}

/** One Web API call as it came in. */
export interface ApiCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly answer: Readonly<Record<string, unknown>> | undefined;
}

/** One thing sent to the app. */
export interface SentToApp {
  readonly type: 'slash_commands' | 'interactive' | 'events_api';
  readonly payload: object;
}

export interface PayloadLog {
  readonly payloads: SentPayload[];
  readonly calls: ApiCall[];
  readonly deliveries: SentToApp[];
}

/** Remembers the newest `kept` of each kind; a few more, so that not every entry moves all others. */
export function payloadLog(kept = Infinity): PayloadLog {
  return { payloads: keeping(kept), calls: keeping(kept), deliveries: keeping(kept) };
}

function keeping<Entry>(kept: number): Entry[] {
  const entries: Entry[] = [];
  const push = (...added: Entry[]) => {
    const length = Array.prototype.push.apply(entries, added);
    return length <= kept * 1.1 + 1 ? length : entries.splice(0, length - kept).length;
  };
  return Number.isFinite(kept) ? Object.assign(entries, { push }) : entries;
}

/** Validates what the app sent, remembers it, and returns what Slack would refuse in it. */
export function inspect(
  log: PayloadLog,
  via: string,
  surface: PayloadSurface,
  payload: Readonly<Record<string, unknown>>,
): Breach[] {
  const breaches = surface === 'message' ? validateMessage(payload) : validateView(payload);
  log.payloads.push({ via, surface, payload, breaches });
  return breaches.filter((breach) => breach.severity === 'error');
}
