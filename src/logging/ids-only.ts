import { describeError } from './describe-error.js';

/** What a log line may say. Everything else is left out: a new field is a decision, not an accident. */
export interface LogFields {
  readonly component?: string;
  /** Random ids and Slack's ids. */
  readonly person?: string;
  readonly team?: string;
  readonly channel?: string;
  readonly ts?: string;
  readonly delivery?: string;
  readonly file?: string;
  readonly owner?: string;
  readonly reference?: string;
  readonly week?: string;
  readonly kind?: string;
  readonly state?: string;
  /** Slack's method, callback, action or command name. */
  readonly method?: string;
  readonly name?: string;
  /** A code such as `channel_not_found`, never a sentence from outside. */
  readonly reason?: string;
  readonly count?: number;
  readonly attempts?: number;
  readonly ms?: number;
  readonly port?: number;
  readonly url?: string;
  readonly mode?: string;
  readonly engine?: string;
  readonly at?: string;
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
  'url',
  'mode',
  'engine',
  'at',
]);

const longest = 120;

/** Keeps the allowed fields with short plain values, and what may be said of an error. */
export function idsOnly(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'error' || name === 'err') kept['error'] = describeError(value);
    else if (allowed.has(name) && isPlain(value)) kept[name] = value;
  }
  return kept;
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= longest && !/\s|xox[a-z]-|xapp-/.test(value);
  return typeof value === 'number' || typeof value === 'boolean';
}
