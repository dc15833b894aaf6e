import type { IncomingMessage, ServerResponse } from 'node:http';
import { InstallProvider, type Installation as Handed } from '@slack/oauth';
import type { WebClientOptions } from '@slack/web-api';
import { createBoltLog, referenceNow, type Log } from '../../logging.js';
import type { Installed } from '../../use-cases/workspaces/install-workspace.js';
import { installPage, pagePolicy, type InstallEnd } from './install-page.js';

export interface InstallPagesSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the state that Slack hands back. */
  readonly stateSecret: string;
  /** Where this server is reached from outside, without a path. */
  readonly baseUrl: string;
  /** Of Slack's Web API, when it is another one. */
  readonly slackApiUrl?: string | undefined;
  readonly clientOptions: WebClientOptions;
  /** Keeps what was handed over; what it throws fails the install. */
  readonly install: (installed: Installed) => Promise<void>;
  readonly now: () => Date;
  readonly log: Log;
}

/** The pages of an install; false for a path that is none of them. */
export type InstallPages = (path: string, request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export const installPath = '/slack/install';
export const redirectPath = '/slack/oauth_redirect';

/** What everybody needs; a test compares it with the manifest. */
export const botScopes = ['chat:write', 'commands', 'files:write', 'im:write', 'users:read'] as const;
/** Slack lets whoever installs leave these out. */
export const optionalScopes = ['chat:write.public', 'files:read'] as const;

const cookieName = 'performance-mirror-install';
const cancelledCode = 'slack_oauth_installer_authorization_error';
/** Opened late, in another browser, or by hand. */
const staleCodes: ReadonlySet<string> = new Set([
  'slack_oauth_invalid_state',
  'slack_oauth_missing_state',
  'slack_oauth_missing_code',
]);

/**
 * Slack's own way through an install: it begins with a state that is signed, ends after ten minutes and is tied to the
 * browser by a cookie, and it ends with a page of ours. No code and no token reaches the log.
 */
export function createInstallPages(settings: InstallPagesSettings): InstallPages {
  const { baseUrl, slackApiUrl = 'https://slack.com/api/', install, now, log } = settings;
  const provider = new InstallProvider({
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    stateSecret: settings.stateSecret,
    stateCookieName: cookieName,
    directInstall: true,
    installUrlOptions: {
      scopes: [...botScopes, ...optionalScopes],
      redirectUri: new URL(redirectPath, baseUrl).href,
    },
    authorizationUrl: new URL('/oauth/v2/authorize', slackApiUrl).href,
    installationStore: {
      storeInstallation: (handed) => install(installedOf(handed, now())),
      fetchInstallation: () => Promise.reject(new Error('Installations are read elsewhere.')),
    },
    clientOptions: settings.clientOptions,
    // Whoever finds the address could else fill the log; what matters is said below.
    logger: createBoltLog(silent(log)),
  });

  function end(request: IncomingMessage, response: ServerResponse, status: number, ended: InstallEnd): void {
    const body = installPage(ended, installPath, localeOf(request));
    response
      .writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'content-security-policy': pagePolicy,
        vary: 'accept-language',
      })
      .end(body);
  }

  return async (path, request, response) => {
    if (path === installPath) {
      response.setHeader('cache-control', 'no-store');
      await provider.handleInstallPath(request, response);
      return true;
    }
    if (path !== redirectPath) return false;
    await provider.handleCallback(request, response, {
      success: (handed) => {
        log.info({ component: 'install', team: handed.team?.id ?? handed.enterprise?.id }, 'the app was installed');
        end(request, response, 200, { end: 'done' });
      },
      failure: (error) => {
        if (error.code === cancelledCode) return end(request, response, 200, { end: 'cancelled' });
        if (staleCodes.has(error.code)) return end(request, response, 400, { end: 'stale' });
        const reference = referenceNow();
        log.error({ component: 'install', reference, error }, 'an install was not finished');
        return end(request, response, 502, { end: 'failed', reference });
      },
    });
    return true;
  };
}

/** What is kept of what Slack handed over: no name, no user and no user's token. Throws when there is no bot. */
function installedOf({ bot, team, enterprise, isEnterpriseInstall }: Handed, now: Date): Installed {
  const teamId = isEnterpriseInstall === true ? enterprise?.id : team?.id;
  if (bot === undefined || teamId === undefined) throw new Error('Slack handed over no bot for a workspace.');
  const { token, userId, id, scopes, refreshToken, expiresAt } = bot;
  // The library counts from the machine's clock, the mirror from its own.
  const lifeMs = expiresAt === undefined ? undefined : expiresAt * 1000 - Date.now();
  return {
    teamId,
    enterpriseId: enterprise?.id,
    grant: {
      botToken: token,
      botUserId: userId,
      botId: id,
      scopes,
      refreshToken,
      expiresAt: lifeMs === undefined ? undefined : new Date(now.getTime() + lifeMs).toISOString(),
    },
  };
}

/** German where the browser asks for it first. */
function localeOf({ headers }: IncomingMessage): string {
  return /^\s*de\b/i.test(headers['accept-language'] ?? '') ? 'de-DE' : 'en-GB';
}

function silent(log: Log): Log {
  const nothing = (): void => {};
  return { ...log, debug: nothing, info: nothing, warn: nothing, error: nothing };
}
