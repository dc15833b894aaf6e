import { classify } from './post/classify.js';

const remedies = {
  SLACK_APP_TOKEN: 'under Basic Information, make an app-level token with connections:write',
  SLACK_BOT_TOKEN: 'under Install App, install the app into the workspace again and copy the bot token',
};

/** Slack does not take a token, and trying again is useless. The message is a sentence for the operator. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  constructor(token: keyof typeof remedies, reason: string) {
    super(`Slack refuses ${token} (${reason}). At api.slack.com/apps, ${remedies[token]}; then start again with it.`);
  }
}

/** Answers that only an operator can change; all others may pass. */
const finalReasons: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_authed',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
]);

/** Calls Slack with a token. Throws `TokenRefused` for an answer that will not change, and else what the call threw. */
export async function withToken(token: keyof typeof remedies, call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    const { reason } = classify(error);
    throw finalReasons.has(reason) ? new TokenRefused(token, reason) : error;
  }
}
