import { afterEach, describe, expect, it } from '@jest/globals';
import { WebClient } from '@slack/web-api';
import { type LocalSlack, type LocalSlackOptions, startLocalSlack } from '../../src/local-slack/start.js';
import { ada, bo, silent } from './bolt-app.js';

const adaElsewhere = { ...ada, name: 'Ada of South', tz: 'America/Lima' };
const cleo = { id: 'U0CLEO', name: 'Cleo Diaz', tz: 'Europe/Madrid', locale: 'es-ES' };
const dora = { id: 'U0DORA', name: 'Dora Lind', tz: 'Europe/Oslo', locale: 'nb-NO' };
const channel = (id: string, members: readonly string[]) => ({ id, name: id.slice(2).toLowerCase(), members });
const north = {
  id: 'T0NORTH',
  name: 'North',
  people: [ada, bo],
  channels: [channel('C0NORTH', [ada.id, bo.id])],
  isInstalled: true,
};
const south = {
  id: 'T0SOUTH',
  name: 'South',
  people: [adaElsewhere],
  channels: [channel('C0SOUTH', [ada.id])],
  isInstalled: true,
};
const east = {
  id: 'T0EAST',
  name: 'East',
  people: [cleo],
  channels: [channel('C0EAST', [cleo.id])],
  inOrganisation: true,
};
const west = {
  id: 'T0WEST',
  name: 'West',
  people: [cleo, dora],
  channels: [channel('C0WEST', [cleo.id, dora.id])],
  inOrganisation: true,
};
const organisation = { id: 'E0ACME', name: 'Acme' };
const scopes = [
  'chat:write',
  'chat:write.public',
  'users:read',
  'im:write',
  'channels:read',
  'files:write',
  'files:read',
  'tokens.basic',
];

let slack: LocalSlack;
afterEach(() => slack.close());

async function start(options: Partial<LocalSlackOptions> = {}): Promise<void> {
  slack = await startLocalSlack({
    teams: [north, south, east, west],
    organisation,
    scopes,
    delivery: { http: {} },
    retryDelaysMs: [],
    ...options,
  });
}

const clientIn = (place: string) =>
  new WebClient(slack.team(place).tokens.at(-1), {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    logger: silent,
  });

async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    return (error as { data: { error: string } }).data.error;
  }
  throw new Error('The call was not refused.');
}

const home = { type: 'home' as const, blocks: [] };
const lastPayload = () => slack.deliveries.at(-1)?.payload;

describe('two workspaces that have nothing in common', () => {
  it('a token acts in its own workspace and finds nobody and nothing of the other', async () => {
    await start();
    const inNorth = clientIn(north.id);
    expect(await inNorth.auth.test()).toMatchObject({ team_id: north.id, team: 'North', is_enterprise_install: false });
    expect(slack.team(north.id).botUserId).not.toBe(slack.team(south.id).botUserId);

    const inSouth = clientIn(south.id);
    const { channel: dm = '', ts = '' } = await inNorth.chat.postMessage({ channel: bo.id, text: 'for Bo' });
    expect(await refusal(inSouth.users.info({ user: bo.id }))).toBe('user_not_found');
    expect(await refusal(inSouth.chat.postMessage({ channel: bo.id, text: 'x' }))).toBe('channel_not_found');
    expect(await refusal(inSouth.chat.postMessage({ channel: 'C0NORTH', text: 'x' }))).toBe('channel_not_found');
    expect(await refusal(inSouth.chat.update({ channel: dm, ts, text: 'x' }))).toBe('channel_not_found');
    expect(await refusal(inSouth.chat.delete({ channel: dm, ts }))).toBe('channel_not_found');
    expect(await refusal(inSouth.conversations.open({ users: bo.id }))).toBe('user_not_found');
    expect(await refusal(inSouth.conversations.info({ channel: 'C0NORTH' }))).toBe('channel_not_found');
    expect(await refusal(inSouth.views.publish({ user_id: bo.id, view: home }))).toBe('user_not_found');
    expect((await inSouth.users.list({})).members?.map(({ id }) => id)).toEqual([
      ada.id,
      slack.team(south.id).botUserId,
    ]);
    expect((await inSouth.conversations.list({})).channels?.map(({ id }) => id)).toEqual(['C0SOUTH']);
    expect(slack.as(bo.id).messages()).toMatchObject([{ text: 'for Bo' }]);
  });

  it('somebody with the same id in both is two people', async () => {
    await start();
    await clientIn(north.id).chat.postMessage({ channel: ada.id, text: 'in North' });
    await clientIn(south.id).chat.postMessage({ channel: ada.id, text: 'in South' });
    await clientIn(south.id).views.publish({ user_id: ada.id, view: home });
    expect((await clientIn(south.id).users.info({ user: ada.id })).user).toMatchObject({
      real_name: 'Ada of South',
      tz: 'America/Lima',
      team_id: south.id,
    });
    const texts = (teamId: string) =>
      slack
        .as(ada.id, 'desktop', teamId)
        .messages()
        .map(({ text }) => text);
    expect(texts(north.id)).toEqual(['in North']);
    expect(texts(south.id)).toEqual(['in South']);
    expect(slack.as(ada.id, 'desktop', north.id).home()).toBeUndefined();
    expect(slack.directMessages(ada.id, south.id)).toMatchObject([{ text: 'in South' }]);
  });

  it('triggers, views, files and response_urls of one workspace are unknown to the other', async () => {
    await start();
    const modal = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'M' }, blocks: [] };
    await slack.as(bo.id).globalShortcut('any');
    const { trigger_id } = lastPayload() as { trigger_id: string };
    expect(await refusal(clientIn(south.id).views.open({ trigger_id, view: modal }))).toBe('invalid_trigger_id');
    const { view } = await clientIn(north.id).views.open({ trigger_id, view: modal });
    expect(await refusal(clientIn(south.id).views.update({ view_id: view?.id ?? '', view: modal }))).toBe('not_found');
    const bytes = Buffer.from('a file of North');
    const { file_id: file = '', upload_url: url = '' } = await clientIn(north.id).files.getUploadURLExternal({
      filename: 'a.txt',
      length: bytes.length,
    });
    expect((await fetch(url, { method: 'POST', body: bytes })).status).toBe(200);
    await clientIn(north.id).files.completeUploadExternal({ files: [{ id: file }] });
    expect(await refusal(clientIn(south.id).files.info({ file }))).toBe('file_not_found');
    const { file: told } = await clientIn(north.id).files.info({ file });
    const asked = (place: string) =>
      fetch(told?.url_private ?? '', { headers: { authorization: `Bearer ${slack.team(place).tokens.at(-1)}` } });
    expect((await asked(south.id)).status).toBe(404);
    expect((await asked(north.id)).status).toBe(200);
  });

  it('commands, clicks and events say which workspace they are from', async () => {
    await start();
    const adaInSouth = slack.as(ada.id, 'desktop', south.id);
    await adaInSouth.command('help');
    expect(lastPayload()).toMatchObject({ team_id: south.id, team_domain: 'south', is_enterprise_install: 'false' });
    expect(lastPayload()).not.toHaveProperty('enterprise_id');
    await adaInSouth.globalShortcut('any');
    expect(lastPayload()).toMatchObject({
      team: { id: south.id, domain: 'south' },
      user: { id: ada.id, team_id: south.id },
      is_enterprise_install: false,
    });
    await adaInSouth.openHome();
    expect(lastPayload()).toMatchObject({
      team_id: south.id,
      context_team_id: south.id,
      enterprise_id: null,
      context_enterprise_id: null,
      authorizations: [{ team_id: south.id, enterprise_id: null, is_bot: true, is_enterprise_install: false }],
    });
  });

  it('nothing is sent from where the app is not installed', async () => {
    await start();
    const before = slack.deliveries.length;
    expect(await slack.as(cleo.id).openHome()).toEqual({ outcome: 'unreachable' });
    expect(slack.deliveries).toHaveLength(before);
  });
});

describe('an organisation', () => {
  it('one token acts in all of its workspaces and in none outside', async () => {
    await start({ organisation: { ...organisation, isInstalled: true } });
    const whole = clientIn(organisation.id);
    expect(await whole.auth.test()).toMatchObject({
      team_id: organisation.id,
      enterprise_id: organisation.id,
      is_enterprise_install: true,
    });
    expect((await whole.users.info({ user: dora.id })).user).toMatchObject({
      team_id: west.id,
      enterprise_user: { id: dora.id, enterprise_id: organisation.id, teams: [west.id] },
    });
    expect((await whole.users.info({ user: cleo.id })).user).toMatchObject({
      enterprise_user: { teams: [east.id, west.id] },
    });
    expect(await refusal(whole.users.info({ user: ada.id }))).toBe('user_not_found');
    await whole.chat.postMessage({ channel: cleo.id, text: 'once' });
    // A person has one DM in the organisation, whichever workspace they look from.
    for (const team of [east, west]) {
      expect(slack.as(cleo.id, 'desktop', team.id).messages()).toMatchObject([{ text: 'once' }]);
    }
    await whole.chat.postMessage({ channel: 'C0WEST', text: 'in a channel' });
    expect(slack.as(cleo.id, 'desktop', west.id).messages('C0WEST')).toHaveLength(1);
    expect(slack.as(cleo.id, 'desktop', east.id).messages('C0WEST')).toEqual([]);
  });

  it('methods that list people or channels need team_id with such a token', async () => {
    await start({ organisation: { ...organisation, isInstalled: true } });
    const whole = clientIn(organisation.id);
    expect(await refusal(whole.users.list({}))).toBe('missing_argument');
    expect(await refusal(whole.conversations.list({}))).toBe('missing_argument');
    expect((await whole.users.list({ team_id: east.id })).members?.map(({ id }) => id)).toContain(cleo.id);
    expect((await whole.users.list({ team_id: east.id })).members?.map(({ id }) => id)).not.toContain(dora.id);
    expect((await whole.conversations.list({ team_id: west.id })).channels?.map(({ id }) => id)).toEqual(['C0WEST']);
    expect(await refusal(whole.users.list({ team_id: north.id }))).toBe('team_access_not_granted');
    expect((await whole.auth.teams.list({})).teams).toEqual([
      { id: east.id, name: 'East' },
      { id: west.id, name: 'West' },
    ]);
  });

  it('payloads tell organisation and workspace, and whose installation they are for', async () => {
    await start({ organisation: { ...organisation, isInstalled: true } });
    const doraInWest = slack.as(dora.id);
    await doraInWest.openHome();
    expect(lastPayload()).toMatchObject({
      team_id: west.id,
      enterprise_id: organisation.id,
      authorizations: [{ team_id: null, enterprise_id: organisation.id, is_enterprise_install: true }],
    });
    await doraInWest.command('x');
    expect(lastPayload()).toMatchObject({
      team_id: west.id,
      enterprise_id: organisation.id,
      enterprise_name: 'Acme',
      is_enterprise_install: 'true',
    });
    const button = { type: 'button' as const, action_id: 'go', text: { type: 'plain_text' as const, text: 'Go' } };
    const blocks = [{ type: 'actions' as const, elements: [button] }];
    await clientIn(organisation.id).chat.postMessage({ channel: dora.id, text: 'x', blocks });
    await doraInWest.click('go');
    expect(lastPayload()).toMatchObject({
      enterprise: { id: organisation.id, name: 'Acme' },
      team: { id: west.id, enterprise_id: organisation.id },
      is_enterprise_install: true,
    });
    await clientIn(organisation.id).views.publish({ user_id: dora.id, view: { type: 'home', blocks } });
    await doraInWest.click('go', { surface: { kind: 'home' } });
    expect(lastPayload()).toMatchObject({
      team: null,
      enterprise: { id: organisation.id },
      user: { id: dora.id, team_id: west.id },
      view: { app_installed_team_id: organisation.id },
    });
  });

  it('an installation of the workspace itself comes before the one of its organisation', async () => {
    await start({ organisation: { ...organisation, isInstalled: true } });
    slack.install(west.id);
    await slack.as(dora.id).openHome();
    expect(lastPayload()).toMatchObject({
      authorizations: [{ team_id: west.id, enterprise_id: organisation.id, is_enterprise_install: false }],
    });
    const inWest = clientIn(west.id);
    expect(await refusal(inWest.chat.postMessage({ channel: 'C0EAST', text: 'x' }))).toBe('channel_not_found');
    expect((await inWest.users.info({ user: cleo.id })).ok).toBe(true);
  });

  it('a workspace joins it: people keep their DM and Home and may get another id, which Slack maps', async () => {
    await start({ organisation: { ...organisation, isInstalled: true } });
    const inNorth = clientIn(north.id);
    const { channel: dm = '', ts = '' } = await inNorth.chat.postMessage({ channel: ada.id, text: 'before' });
    await inNorth.views.publish({ user_id: ada.id, view: home });
    await slack.joinOrganisation(north.id, { ids: { [ada.id]: 'U0ADAORG' } });

    expect(slack.deliveries.map(({ payload }) => (payload as { event?: { type: string } }).event?.type)).toEqual([
      'grid_migration_started',
      'grid_migration_finished',
    ]);
    expect(await refusal(clientIn(organisation.id).users.info({ user: ada.id }))).toBe('user_not_found');
    const whole = clientIn(organisation.id);
    expect((await whole.users.info({ user: 'U0ADAORG' })).user).toMatchObject({ real_name: ada.name });
    expect((await inNorth.chat.update({ channel: dm, ts, text: 'after' })).ok).toBe(true);
    expect(slack.as('U0ADAORG').messages()).toMatchObject([{ text: 'after' }]);
    expect(slack.as('U0ADAORG').home()).toBeDefined();
    expect(await inNorth.auth.test()).toMatchObject({ team_id: north.id, enterprise_id: organisation.id });
    expect(await inNorth.migration.exchange({ users: `${ada.id},${bo.id},U0NOBODY` })).toMatchObject({
      user_id_map: { [ada.id]: 'U0ADAORG', [bo.id]: bo.id },
      invalid_user_ids: ['U0NOBODY'],
    });
    expect(await inNorth.migration.exchange({ users: 'U0ADAORG', to_old: true })).toMatchObject({
      user_id_map: { U0ADAORG: ada.id },
    });
    expect(await refusal(clientIn(south.id).migration.exchange({ users: ada.id }))).toBe('not_enterprise_team');
  });
});

describe('uninstalling', () => {
  const told = () =>
    slack.deliveries.map(({ payload }) => {
      const { team_id: team, event } = payload as { team_id: string; event: { type: string } };
      return `${event.type} ${team}`;
    });

  it('tells the app in any order, twice, or not at all, and its token is dead at once', async () => {
    await start();
    const token = clientIn(north.id);
    await slack.uninstall(north.id, { events: ['app_uninstalled', 'tokens_revoked', 'app_uninstalled'] });
    expect(told()).toEqual(['app_uninstalled T0NORTH', 'tokens_revoked T0NORTH', 'app_uninstalled T0NORTH']);
    expect(slack.deliveries[1]?.payload).toMatchObject({
      event: { tokens: { oauth: [], bot: [slack.team(north.id).botUserId] } },
      authorizations: [{ team_id: north.id, is_enterprise_install: false }],
    });
    expect(await refusal(token.auth.test())).toBe('account_inactive');
    await slack.uninstall(south.id, { silently: true });
    expect(told()).toHaveLength(3);
    await expect(slack.uninstall(south.id)).rejects.toThrow('The app is not installed in South.');
    expect(slack.install(south.id).token).toMatch(/^xoxb-/);
    expect((await clientIn(south.id).auth.test()).ok).toBe(true);
  });

  it('of a whole organisation names the organisation', async () => {
    await start({ organisation: { ...organisation, isInstalled: true } });
    await slack.uninstall(organisation.id);
    expect(told()).toEqual(['tokens_revoked T0EAST', 'app_uninstalled T0EAST']);
    expect(lastPayload()).toMatchObject({
      enterprise_id: organisation.id,
      authorizations: [{ team_id: null, enterprise_id: organisation.id, is_enterprise_install: true }],
    });
  });
});

describe('the page with several workspaces', () => {
  it('switches between workspaces and shows each person what is theirs', async () => {
    await start();
    await clientIn(south.id).chat.postMessage({ channel: ada.id, text: 'only in South' });
    const page = (query: string) => fetch(`${slack.url}?${query}`).then((answer) => answer.text());
    const inNorth = await page(`as=${ada.id}&in=D0ADA`);
    expect(inNorth).toContain('Workspaces');
    expect(inNorth).toContain(`as=${ada.id}@T0SOUTH`);
    expect(inNorth).not.toContain('only in South');
    const inSouth = await page(`as=${ada.id}@T0SOUTH&in=D0ADA`);
    expect(inSouth).toContain('only in South');
    expect(inSouth).toContain(`data-as="${ada.id}@T0SOUTH"`);
    expect(await page(`as=${dora.id}@T0WEST&in=home`)).toContain('is not installed here');

    const act = await fetch(new URL('/page/act', slack.url), {
      method: 'POST',
      headers: { origin: new URL(slack.url).origin, 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'command', as: `${ada.id}@T0SOUTH`, typed: '/mirror help', channel: 'D0ADA' }),
    });
    expect(act.status).toBe(200);
    expect(lastPayload()).toMatchObject({ team_id: south.id, user_id: ada.id, text: 'help' });
  });
});
