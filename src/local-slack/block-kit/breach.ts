import type * as z from 'zod';

/**
 * One broken rule of Block Kit. An `error` is refused by Slack; a `warning` is accepted by Slack and still wrong
 * (a message without top-level text is silent on lock screens and for screen readers).
 */
export interface Breach {
  readonly severity: 'error' | 'warning';
  /** JSON pointer into the payload, such as `/blocks/3/text/text`. */
  readonly pointer: string;
  readonly message: string;
}

/** The sentence Slack puts in `response_metadata.messages`. */
export function describeBreach(breach: Breach): string {
  return `[ERROR] ${breach.message} [json-pointer:${breach.pointer}]`;
}

/** `/blocks/3/text` from path segments, escaped as RFC 6901 says. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** zod's findings in Slack's words. */
export function breachesFrom(error: z.ZodError, payload: unknown): Breach[] {
  return error.issues.flatMap((issue) => translate(issue, payload));
}

function translate(issue: z.core.$ZodIssue, payload: unknown): Breach[] {
  const at = (message: string, path: readonly PropertyKey[] = issue.path): Breach[] => [
    { severity: 'error', pointer: pointerTo(path), message },
  ];
  switch (issue.code) {
    case 'too_big':
      return at(tooBig(issue));
    case 'too_small':
      return at(tooSmall(issue));
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => at(`invalid additional property: ${key}`));
    case 'invalid_type':
      return valueAt(payload, issue.path) === undefined
        ? at(`missing required field: ${String(issue.path.at(-1))}`, issue.path.slice(0, -1))
        : at(`must provide a valid ${issue.expected}`);
    case 'invalid_union':
      return unmatched(issue, payload, at);
    case 'invalid_value':
      return valueAt(payload, issue.path) === undefined
        ? at(`missing required field: ${String(issue.path.at(-1))}`, issue.path.slice(0, -1))
        : at(`must be one of: ${issue.values.map(String).join(', ')}`);
    case 'custom':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return at(issue.message);
  }
}

function tooBig(issue: z.core.$ZodIssueTooBig): string {
  if (issue.origin === 'string') return `must be less than ${Number(issue.maximum) + 1} characters`;
  if (issue.origin === 'array') return `no more than ${issue.maximum} items allowed`;
  return `must be at most ${issue.maximum}`;
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === 'string') return `must be more than ${Number(issue.minimum) - 1} characters`;
  if (issue.origin === 'array') return `no fewer than ${issue.minimum} items allowed`;
  return issue.inclusive === false ? `must be more than ${issue.minimum}` : `must be at least ${issue.minimum}`;
}

function unmatched(
  issue: z.core.$ZodIssueInvalidUnion,
  payload: unknown,
  at: (message: string, path?: readonly PropertyKey[]) => Breach[],
): Breach[] {
  const found = valueAt(payload, issue.path);
  if (issue.path.at(-1) === 'type') {
    const owner = issue.path.slice(0, -1);
    return found === undefined
      ? at('missing required field: type', owner)
      : at(`unsupported type: ${typeof found === 'string' ? found : JSON.stringify(found)}`, owner);
  }
  // A union without a discriminator: the branch that came closest says what is wrong.
  const closest = issue.errors.toSorted((one, other) => one.length - other.length)[0] ?? [];
  const prefixed = closest.flatMap((inner) => translate({ ...inner, path: [...issue.path, ...inner.path] }, payload));
  return prefixed.length === 0 ? at('failed to match all allowed schemas') : prefixed;
}

function valueAt(payload: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = payload;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
