import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Renewer } from '../../use-cases/workspaces/renew-grant.js';
import { classify } from '../post/classify.js';

export interface RenewerSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Without retries: a refresh token is used once. */
  readonly clientOptions: WebClientOptions;
}

/** What Slack says of a refresh token that will never be taken; what concerns the app's own secrets is the operator's to mend. */
const lostReasons: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_refresh_token',
  'team_disabled',
  'team_not_found',
  'token_expired',
  'token_revoked',
]);

/** Asks Slack for the next tokens of a workspace. */
export function createRenewer({ clientId, clientSecret, clientOptions }: RenewerSettings): Renewer {
  const client = new WebClient(undefined, clientOptions);
  return {
    renew: async (refreshToken) => {
      try {
        const { access_token, refresh_token, expires_in } = await client.oauth.v2.access({
          client_id: clientId,
          client_secret: clientSecret,
          grant_type: 'refresh_token',
          refresh_token: refreshToken,
        });
        if (access_token === undefined || expires_in === undefined) return { outcome: 'unknown', reason: 'no_token' };
        const value = { botToken: access_token, refreshToken: refresh_token ?? refreshToken, lifeSeconds: expires_in };
        return { outcome: 'done', value };
      } catch (error) {
        const { outcome, reason } = classify(error);
        if (lostReasons.has(reason)) return { outcome: 'lost', reason };
        return { outcome: outcome === 'unknown' ? 'unknown' : 'refused', reason };
      }
    },
  };
}
