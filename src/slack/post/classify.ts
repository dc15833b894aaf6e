import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import type { Outcome } from './outcome.js';

type Failure = Exclude<Outcome<never>, { readonly outcome: 'done' }>;

const personStops: ReadonlySet<string> = new Set([
  'user_disabled',
  'user_not_found',
  'user_not_visible',
  'users_not_found',
  'channel_not_found',
  'cannot_dm_bot',
  'is_archived',
  'is_inactive',
]);

const workspaceStops: ReadonlySet<string> = new Set([
  'account_inactive',
  'app_access_restricted',
  'ekm_access_denied',
  'invalid_auth',
  'messages_tab_disabled',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_authed',
  'org_login_required',
  'team_access_not_granted',
  'team_not_found',
  'token_expired',
  'token_revoked',
]);

// Slack's own words: "some aspect of the operation may have succeeded before the error was raised".
const maybeDone: ReadonlySet<string> = new Set(['fatal_error', 'internal_error']);

// Before these a request has not left this machine, or was turned away at the door.
const neverSent: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

const gatewayLostAnswer: ReadonlySet<number> = new Set([502, 504]);
const withoutRetryAfterMs = 30_000;

/** Sorts what a Web API call threw. Anything that is not surely a refusal is `unknown`: a second DM is worse than a missing one. */
export function classify(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError) {
    return { outcome: 'refused', reason: 'ratelimited', retryAfterMs: error.retryAfter * 1000 };
  }
  if (error instanceof WebAPIPlatformError) return classifyAnswer(error);
  if (error instanceof WebAPIHTTPError) {
    const reason = `http_${error.statusCode}`;
    return { outcome: gatewayLostAnswer.has(error.statusCode) ? 'unknown' : 'refused', reason };
  }
  if (error instanceof WebAPIRequestError) {
    const code = deepestCode(error.original);
    return { outcome: neverSent.has(code) ? 'refused' : 'unknown', reason: code };
  }
  // web-api throws a plain error for a 429 without a readable Retry-After.
  if (error instanceof Error && error.message.startsWith('Retry header did not contain')) {
    return { outcome: 'refused', reason: 'ratelimited', retryAfterMs: withoutRetryAfterMs };
  }
  return { outcome: 'unknown', reason: deepestCode(error) };
}

function classifyAnswer(error: WebAPIPlatformError): Failure {
  const reason = error.data.error;
  // web-api puts the whole body here when it was not JSON: a cut or foreign answer says nothing.
  if (typeof reason !== 'string' || !/^[a-z0-9_]{1,80}$/.test(reason)) return { outcome: 'unknown', reason: 'no_json' };
  if (maybeDone.has(reason)) return { outcome: 'unknown', reason };
  if (personStops.has(reason)) return { outcome: 'stopped', reason, scope: 'person' };
  if (workspaceStops.has(reason)) return { outcome: 'stopped', reason, scope: 'workspace' };
  const details = error.data.response_metadata?.messages ?? [];
  const retryAfter = error.data.response_metadata?.retryAfter;
  return {
    outcome: 'refused',
    reason,
    details,
    ...(retryAfter === undefined ? {} : { retryAfterMs: retryAfter * 1000 }),
  };
}

function deepestCode(error: unknown): string {
  let code = 'no_answer';
  let current: unknown = error;
  for (let depth = 0; current instanceof Error && depth < 5; depth += 1) {
    if ('code' in current && typeof current.code === 'string') code = current.code;
    else if (current.name === 'TimeoutError' || current.name === 'AbortError') code = 'timeout';
    current = current.cause;
  }
  return code;
}
