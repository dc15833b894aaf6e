import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import bolt, { type App } from '@slack/bolt';
import { type Installation, type InstallationStore, InstallProvider } from '@slack/oauth';
import { WebClient } from '@slack/web-api';
import { type LocalSlack, type LocalSlackOptions, startLocalSlack } from '../../src/local-slack/start.js';
import { ada, bo, guest, silent } from './bolt-app.js';

const cleo = { id: 'U0CLEO', name: 'Cleo Diaz', tz: 'Europe/Madrid', locale: 'es-ES' };
const north = { id: 'T0NORTH', name: 'North', people: [ada, bo, guest] };
const south = { id: 'T0SOUTH', name: 'South', people: [cleo] };
const redirect = 'http://127.0.0.1:9/slack/oauth_redirect';

let stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.toReversed()) await stop();
  stops = [];
});

async function slackWith(options: Partial<LocalSlackOptions> = {}): Promise<LocalSlack> {
  const slack = await startLocalSlack({ teams: [north, south], delivery: { http: {} }, ...options });
  stops.push(() => slack.close());
  return slack;
}

const clientOf = (slack: LocalSlack, token?: string) =>
  new WebClient(token, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, logger: silent });

async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    return (error as { data: { error: string } }).data.error;
  }
  throw new Error('The call was not refused.');
}

const question = (slack: LocalSlack, over: Record<string, string> = {}) =>
  `${slack.authorizeUrl}?${new URLSearchParams({
    client_id: slack.clientId,
    scope: 'chat:write,users:read',
    state: 'a state',
    redirect_uri: redirect,
    ...over,
  }).toString()}`;

function codeFrom(location: string): string {
  return new URL(location).searchParams.get('code') ?? '';
}

const secrets = (slack: LocalSlack) => ({ client_id: slack.clientId, client_secret: slack.clientSecret });

async function installed(slack: LocalSlack, place = north.id) {
  const code = codeFrom(slack.authorize(question(slack), { in: place }));
  return clientOf(slack).oauth.v2.access({ ...secrets(slack), code, redirect_uri: redirect });
}

async function refreshed(slack: LocalSlack, refreshToken = '') {
  return clientOf(slack).oauth.v2.access({
    ...secrets(slack),
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  });
}

describe('the authorize page', () => {
  it('shows scopes and places, and sends back a code with the state once somebody allows it', async () => {
    const slack = await slackWith({ organisation: { id: 'E0ORG', name: 'Acme' } });
    const shown = await fetch(question(slack, { state: '"><script>' }));
    const html = await shown.text();
    expect(shown.status).toBe(200);
    expect(html).toContain('<code>chat:write</code>');
    expect(html).toContain('North: Ada Moreau');
    expect(html).not.toContain('Gil Guest');
    expect(html).not.toContain('"><script>');
    expect(shown.headers.get('content-security-policy')).toContain("form-action 'self' http://127.0.0.1:9");

    const form = (decision: string, origin = new URL(slack.url).origin, type = 'application/x-www-form-urlencoded') =>
      fetch(new URL('/oauth/v2/decide', slack.url), {
        method: 'POST',
        redirect: 'manual',
        headers: { origin, 'content-type': type },
        body: new URLSearchParams({
          client_id: slack.clientId,
          scope: 'chat:write',
          state: 'a state',
          redirect_uri: redirect,
          who: `${north.id} ${ada.id}`,
          decision,
        }).toString(),
      });
    const allowed = await form('allow');
    const back = new URL(allowed.headers.get('location') ?? '');
    expect(`${back.origin}${back.pathname}`).toBe(redirect);
    expect(back.searchParams.get('state')).toBe('a state');
    expect(back.searchParams.get('code')).not.toBeNull();

    const cancelled = new URL((await form('cancel')).headers.get('location') ?? '');
    expect(cancelled.search).toBe('?error=access_denied&state=a+state');
    expect((await form('allow', 'http://evil.example')).status).toBe(403);
    expect((await form('allow', undefined, 'text/plain')).status).toBe(403);
  });

  it('refuses another client, a redirect that is not registered and scopes that are none, and sends nobody away', async () => {
    const slack = await slackWith({ redirectUrls: ['https://mirror.example/slack'] });
    const statuses = [];
    for (const wrong of [
      { client_id: 'other' },
      { redirect_uri: 'https://evil.example/slack' },
      { redirect_uri: 'https://mirror.example/slackers' },
      { redirect_uri: 'javascript:alert(1)' },
      { redirect_uri: 'https://mirror.example/slack/back', scope: '' },
      { redirect_uri: 'https://mirror.example/slack/back', scope: 'chat:write <b>' },
    ]) {
      const { status } = await fetch(question(slack, wrong), { redirect: 'manual' });
      statuses.push(status);
    }
    expect(statuses).toEqual([400, 400, 400, 400, 400, 400]);
    expect((await fetch(question(slack, { redirect_uri: 'https://mirror.example/slack/back' }))).status).toBe(200);
    expect(codeFrom(slack.authorize(question(slack, { redirect_uri: '' })))).not.toBe('');
  });

  it('guests, people who left and strangers to a workspace install nothing', async () => {
    const slack = await slackWith();
    expect(() => slack.authorize(question(slack), { in: north.id, by: guest.id })).toThrow('may not install apps');
    expect(() => slack.authorize(question(slack), { in: north.id, by: cleo.id })).toThrow('There is nobody');
  });
});

describe('oauth.v2.access', () => {
  it('trades a code for a bot token of that workspace, once', async () => {
    const slack = await slackWith();
    const code = codeFrom(slack.authorize(question(slack), { in: south.id, by: cleo.id }));
    const trade = (over: object = {}) =>
      clientOf(slack).oauth.v2.access({ ...secrets(slack), code, redirect_uri: redirect, ...over });
    expect(await refusal(trade({ client_id: 'x' }))).toBe('invalid_client_id');
    expect(await refusal(trade({ client_secret: 'x' }))).toBe('bad_client_secret');
    expect(await trade()).toMatchObject({
      ok: true,
      token_type: 'bot',
      scope: 'chat:write,users:read',
      bot_user_id: slack.team(south.id).botUserId,
      team: { id: south.id, name: 'South' },
      enterprise: null,
      is_enterprise_install: false,
      authed_user: { id: cleo.id },
    });
    expect(await refusal(trade())).toBe('invalid_code');
  });

  it('a code is good for ten minutes, for the redirect it was given to, and with Basic authentication too', async () => {
    let elapsedMs = 0;
    const slack = await slackWith({ elapsedMs: () => elapsedMs });
    const code = () => codeFrom(slack.authorize(question(slack)));
    const access = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
      fetch(`${slack.apiUrl}oauth.v2.access`, { method: 'POST', headers, body: new URLSearchParams(fields) }).then(
        (answer) => answer.json() as Promise<{ ok: boolean; error?: string }>,
      );
    const basic = Buffer.from(`${slack.clientId}:${slack.clientSecret}`).toString('base64');
    expect(await access({ code: code(), redirect_uri: redirect }, { authorization: `Basic ${basic}` })).toMatchObject({
      ok: true,
    });
    expect(await access({ code: code(), ...secrets(slack) })).toMatchObject({ error: 'bad_redirect_uri' });
    const old = code();
    elapsedMs += 10 * 60 * 1000 + 1;
    expect(await access({ code: old, redirect_uri: redirect, ...secrets(slack) })).toMatchObject({
      error: 'invalid_code',
    });
    expect(await access({ grant_type: 'password', ...secrets(slack) })).toMatchObject({ error: 'invalid_grant_type' });
  });

  it('without rotation a second installation brings the same token, and more scopes add up', async () => {
    const slack = await slackWith();
    const first = await installed(slack);
    const code = codeFrom(slack.authorize(question(slack, { scope: 'im:write' }), { in: north.id }));
    const second = await clientOf(slack).oauth.v2.access({ ...secrets(slack), code, redirect_uri: redirect });
    expect(second.access_token).toBe(first.access_token);
    expect(second.scope).toBe('chat:write,users:read,im:write');
    expect(second.expires_in).toBeUndefined();
  });
});

describe('token rotation', () => {
  it('an access token ends after twelve hours, and a refresh token brings the next pair, once', async () => {
    let elapsedMs = 0;
    const slack = await slackWith({ rotatesTokens: true, elapsedMs: () => elapsedMs });
    const first = await installed(slack);
    expect(first).toMatchObject({
      expires_in: 43_200,
      access_token: expect.stringMatching(/^xoxe\.xoxb-1-/),
      refresh_token: expect.stringMatching(/^xoxe-1-/),
    });
    const second = await refreshed(slack, first.refresh_token);
    expect(await refusal(refreshed(slack, first.refresh_token))).toBe('invalid_refresh_token');
    // The old one lives to its own end.
    expect(await clientOf(slack, first.access_token).auth.test()).toMatchObject({ team_id: north.id });
    elapsedMs += 43_200_000;
    expect(await refusal(clientOf(slack, first.access_token).auth.test())).toBe('token_expired');
    expect(await refusal(clientOf(slack, second.access_token).auth.test())).toBe('token_expired');
    // A refresh token does not expire.
    const third = await refreshed(slack, second.refresh_token);
    expect(await clientOf(slack, third.access_token).auth.test()).toMatchObject({ ok: true });
  });

  it('two access tokens live at a time: the next one revokes the oldest', async () => {
    const slack = await slackWith({ rotatesTokens: true });
    const first = await installed(slack);
    const second = await refreshed(slack, first.refresh_token);
    const third = await refreshed(slack, second.refresh_token);
    expect(await refusal(clientOf(slack, first.access_token).auth.test())).toBe('token_revoked');
    expect(slack.team(north.id).tokens).toEqual([second.access_token, third.access_token]);
  });

  it('tokens can be made to expire, and nothing refreshes where rotation is off', async () => {
    const slack = await slackWith({ rotatesTokens: true });
    const { access_token: token, refresh_token: next } = await installed(slack);
    slack.expireTokens(north.id);
    expect(await refusal(clientOf(slack, token).auth.test())).toBe('token_expired');
    expect((await refreshed(slack, next)).ok).toBe(true);
    expect(await refusal(refreshed(await slackWith(), 'xoxe-1-made-up'))).toBe('token_rotation_not_enabled');
  });

  it('uninstalling ends access and refresh tokens; revoking ends one', async () => {
    const slack = await slackWith({ rotatesTokens: true });
    const { access_token: token, refresh_token: next } = await installed(slack);
    const after = await refreshed(slack, next);
    expect(await clientOf(slack, token).auth.revoke({ test: true })).toMatchObject({ revoked: false });
    expect(await clientOf(slack, token).auth.revoke()).toMatchObject({ revoked: true });
    expect(await refusal(clientOf(slack, token).auth.test())).toBe('token_revoked');
    expect(await clientOf(slack, after.access_token).auth.test()).toMatchObject({ ok: true });

    await clientOf(slack, after.access_token).apps.uninstall(secrets(slack));
    expect(await refusal(clientOf(slack, after.access_token).auth.test())).toBe('account_inactive');
    expect(await refusal(refreshed(slack, after.refresh_token))).toBe('invalid_refresh_token');
    expect(slack.team(north.id).tokens).toEqual([]);
  });
});

/** The installations an app remembers. */
function memoryStore(): InstallationStore & { readonly kept: Map<string, Installation> } {
  const kept = new Map<string, Installation>();
  return {
    kept,
    storeInstallation: async (installation) => {
      kept.set(installation.team?.id ?? installation.enterprise?.id ?? '', installation);
    },
    fetchInstallation: async ({ teamId, enterpriseId }) => {
      const found = kept.get(teamId ?? '') ?? kept.get(enterpriseId ?? '');
      if (found === undefined) throw new Error('not installed');
      return found;
    },
  };
}

/** An app's install pages on a port of its own, driven by Slack's InstallProvider. */
async function installPages(slack: LocalSlack, store: InstallationStore): Promise<string> {
  const provider = new InstallProvider({
    clientId: slack.clientId,
    clientSecret: slack.clientSecret,
    stateSecret: 'a state secret',
    authorizationUrl: slack.authorizeUrl,
    installationStore: store,
    directInstall: true,
    logger: silent,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  const server: Server = createServer((request, response) => {
    const scopes = ['chat:write', 'users:read'];
    const { port } = server.address() as AddressInfo;
    const redirectUri = `http://127.0.0.1:${port}/slack/oauth_redirect`;
    if (request.url === '/slack/install')
      void provider.handleInstallPath(request, response, {}, { scopes, redirectUri });
    else void provider.handleCallback(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  stops.push(() => new Promise((resolve) => server.close(resolve)));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/slack/install`;
}

/** Goes the way of a browser: install page, authorize page, back to the app. */
async function walkThrough(slack: LocalSlack, start: string, options: Parameters<LocalSlack['authorize']>[1]) {
  const asked = await fetch(start, { redirect: 'manual' });
  const cookie = asked.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const back = slack.authorize(asked.headers.get('location') ?? '', options);
  return fetch(back, { headers: { cookie } });
}

describe('a second opinion: Slack’s own InstallProvider', () => {
  it('completes an installation of a workspace and one of the whole organisation', async () => {
    const slack = await slackWith({
      teams: [north, { ...south, inOrganisation: true }],
      organisation: { id: 'E0ORG', name: 'Acme' },
      rotatesTokens: true,
    });
    const store = memoryStore();
    const start = await installPages(slack, store);
    expect((await walkThrough(slack, start, { in: north.id, by: ada.id })).status).toBe(200);
    expect(store.kept.get(north.id)).toMatchObject({
      team: { id: north.id, name: 'North' },
      isEnterpriseInstall: false,
      user: { id: ada.id },
      bot: {
        scopes: ['chat:write', 'users:read'],
        userId: slack.team(north.id).botUserId,
        refreshToken: expect.stringMatching(/^xoxe-1-/),
      },
    });
    await walkThrough(slack, start, { in: 'E0ORG', by: cleo.id });
    expect(store.kept.get('E0ORG')).toMatchObject({
      enterprise: { id: 'E0ORG', name: 'Acme' },
      isEnterpriseInstall: true,
      enterpriseUrl: slack.url,
    });
    expect((await walkThrough(slack, start, { in: south.id, decision: 'cancel' })).status).toBe(500);
    expect(store.kept.size).toBe(2);
  });

  it('refreshes a token that ends soon before it is used', async () => {
    const slack = await slackWith({ rotatesTokens: true, tokenLifeSeconds: 3600 });
    const store = memoryStore();
    await walkThrough(slack, await installPages(slack, store), { in: north.id });
    const before = store.kept.get(north.id)?.bot?.token;
    const provider = new InstallProvider({
      clientId: slack.clientId,
      clientSecret: slack.clientSecret,
      stateSecret: 'a state secret',
      installationStore: store,
      logger: silent,
      clientOptions: { slackApiUrl: slack.apiUrl },
    });
    const { botToken } = await provider.authorize({
      teamId: north.id,
      enterpriseId: undefined,
      isEnterpriseInstall: false,
    });
    expect(botToken).not.toBe(before);
    expect(await clientOf(slack, botToken).auth.test()).toMatchObject({ team_id: north.id });
  });

  it('Bolt serves two workspaces and an organisation with the right token for each', async () => {
    const slack = await slackWith({
      teams: [north, { ...south, inOrganisation: true }],
      organisation: { id: 'E0ORG', name: 'Acme' },
    });
    const store = memoryStore();
    const seen: string[] = [];
    await runBolt(slack, store, (app) => {
      app.command('/mirror', async ({ ack, client, context }) => {
        const { team_id: team, enterprise_id: whole } = await client.auth.test();
        seen.push(`${context.teamId}/${context.enterpriseId}/${context.isEnterpriseInstall}: ${team} ${whole}`);
        await ack();
      });
      app.view('sent', async ({ ack, context }) => {
        seen.push(`view ${context.teamId}/${context.enterpriseId}/${context.isEnterpriseInstall}`);
        await ack();
      });
      app.shortcut('open', async ({ ack, client, shortcut }) => {
        await ack();
        const title = { type: 'plain_text' as const, text: 'M' };
        await client.views.open({
          trigger_id: shortcut.trigger_id,
          view: { type: 'modal', callback_id: 'sent', title, submit: title, blocks: [] },
        });
      });
    });
    expect(await slack.as(ada.id).command('hello')).toEqual({ outcome: 'unreachable' });

    const start = await installPages(slack, store);
    await walkThrough(slack, start, { in: north.id });
    await walkThrough(slack, start, { in: 'E0ORG' });
    await slack.as(ada.id).command('hello');
    await slack.as(cleo.id).command('hello');
    await slack.as(cleo.id).globalShortcut('open');
    await slack.as(cleo.id).submitView();
    expect(seen).toEqual([
      'T0NORTH/undefined/false: T0NORTH undefined',
      'T0SOUTH/E0ORG/true: E0ORG E0ORG',
      // Bolt reads the place of the installation from the view here.
      'view E0ORG/E0ORG/true',
    ]);
  });
});

async function runBolt(slack: LocalSlack, store: InstallationStore, listen: (app: App) => void): Promise<void> {
  const receiver = new bolt.HTTPReceiver({
    signingSecret: slack.signingSecret,
    clientId: slack.clientId,
    clientSecret: slack.clientSecret,
    stateSecret: 'a state secret',
    installationStore: store,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
    logger: silent,
  });
  const app = new bolt.App({
    receiver,
    logger: silent,
    convoStore: false,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  });
  listen(app);
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  stops.push(() => app.stop());
  slack.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
}
