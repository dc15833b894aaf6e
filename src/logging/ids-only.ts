import { describeError } from './describe-error.js';

/** What a log line may say. Everything else is left out: a new field is a decision, not an accident. */
export interface LogFields {
  readonly component?: string | undefined;
  /** Random ids and Slack's ids. */
  readonly person?: string | undefined;
  readonly team?: string | undefined;
  readonly channel?: string | undefined;
  readonly ts?: string | undefined;
  readonly delivery?: string | undefined;
  readonly file?: string | undefined;
  readonly owner?: string | undefined;
  readonly reference?: string | undefined;
  readonly week?: string | undefined;
  readonly kind?: string | undefined;
  readonly state?: string | undefined;
  /** Slack's method, callback, action or command name. */
  readonly method?: string | undefined;
  readonly name?: string | undefined;
  /** A code such as `channel_not_found`, never a sentence from outside. */
  readonly reason?: string | undefined;
  readonly count?: number | undefined;
  readonly attempts?: number | undefined;
  readonly ms?: number | undefined;
  readonly port?: number | undefined;
  readonly operationsPort?: number | undefined;
  readonly url?: string | undefined;
  readonly mode?: string | undefined;
  readonly engine?: string | undefined;
  readonly code?: string | undefined;
  /** A time, or frames of a stack. */
  readonly at?: string | readonly string[] | undefined;
  readonly error?: unknown;
}

const allowed: ReadonlySet<string> = new Set<keyof LogFields>([
  'component',
  'person',
  'team',
  'channel',
  'ts',
  'delivery',
  'file',
  'owner',
  'reference',
  'week',
  'kind',
  'state',
  'method',
  'name',
  'reason',
  'count',
  'attempts',
  'ms',
  'port',
  'operationsPort',
  'url',
  'mode',
  'engine',
  'code',
]);

const longest = 120;

/** Keeps the allowed fields with short plain values, and what may be said of an error. */
export function idsOnly(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'error' || name === 'err') kept['error'] = describeError(value);
    else if (name === 'at') kept[name] = placesOf(value);
    else if (allowed.has(name) && isPlain(value)) kept[name] = value;
  }
  return kept;
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= longest && !/\s|xox[a-z]-|xapp-/.test(value);
  return typeof value === 'number' || typeof value === 'boolean';
}

function placesOf(value: unknown): unknown {
  if (Array.isArray(value))
    return value.filter((frame) => typeof frame === 'string' && /^at .*:\d+:\d+\)?$/.test(frame));
  return isPlain(value) ? value : undefined;
}
