import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { botScopes, optionalScopes } from '../../../src/slack/install/install-pages.js';
import { openInstallable, type Installable } from '../installable.js';
import { ada, bo } from '../town.js';

const first = 'T0FIRST000';
const second = 'T0SECOND00';
const teams = [
  { id: first, name: 'First', people: [ada, bo] },
  { id: second, name: 'Second', people: [ada] },
];

describe('an install', () => {
  let world: Installable;
  afterEach(() => world.close());

  it('goes from a link through Slack to a page of our own, and the mirror answers there', async () => {
    world = await openInstallable({ teams });
    const page = await world.install(first);

    expect(page).toMatchObject({ status: 200, text: expect.stringContaining('The mirror is installed') });
    const driver = world.slack.as(ada.id, undefined, first);
    await driver.openHome();
    await world.slack.until(() => driver.home(), 'App Home');
    expect(JSON.stringify(world.slack.as(ada.id, undefined, second).home() ?? null)).toBe('null');
  });

  it('asks for the permissions of the manifest', () => {
    const manifest = parse(readFileSync('manifests/slack-manifest.http.yml', 'utf8')) as {
      oauth_config: { scopes: { bot: string[]; bot_optional: string[] } };
    };
    expect(botScopes).toEqual(manifest.oauth_config.scopes.bot);
    expect(optionalScopes).toEqual(manifest.oauth_config.scopes.bot_optional);
  });

  it.each([
    ['is cancelled in Slack', { decision: 'cancel' }, 200, 'Nothing was installed'],
    ['comes back to another browser', { keepsCookie: false }, 400, 'no longer valid'],
    [
      'comes back with another state',
      { returnTo: (url: string) => url.replace(/state=[^&]+/, 'state=forged') },
      400,
      'no longer valid',
    ],
    ['comes back without a code', { returnTo: (url: string) => url.replace(/code=[^&]+/, '') }, 400, 'no longer valid'],
    [
      'comes back with a code that Slack refuses',
      { returnTo: (url: string) => url.replace(/code=[^&]+/, 'code=1.forged') },
      502,
      'was not installed',
    ],
  ] as const)('that %s installs nothing and says so', async (_, way, status, title) => {
    world = await openInstallable({ teams });
    const page = await world.install(first, way);

    expect(page).toMatchObject({ status, text: expect.stringContaining(title) });
    expect(page.text).toContain('href="/slack/install"');
    const driver = world.slack.as(ada.id, undefined, first);
    expect(driver.home()).toBeUndefined();
    expect((await world.install(first)).status).toBe(200);
  });

  it('is told in German where the browser asks for it', async () => {
    world = await openInstallable({ teams });
    expect((await world.install(first, { language: 'de-AT,de;q=0.9,en;q=0.5' })).text).toContain(
      'Der Spiegel ist installiert',
    );
    expect((await world.install(first, { language: 'de', decision: 'cancel' })).text).toContain(
      'Nichts wurde installiert',
    );
  });

  it('leaves no token, code, secret or name in the log, and a failure leaves its reference', async () => {
    world = await openInstallable({ teams, rotatesTokens: true });
    const done = await world.install(first);
    const failed = await world.install(first, { returnTo: (url) => url.replace(/code=[^&]+/, 'code=1.forged') });
    await world.join(ada.id, first);

    const said = world.logged();
    const [, reference = 'none'] = /reference ([\w-]+)/.exec(failed.text) ?? [];
    expect(said).toContain(reference);
    const { clientSecret, signingSecret } = world.slack;
    for (const secret of [
      done.code,
      clientSecret,
      signingSecret,
      'xox',
      'forged',
      ada.id,
      'First',
      'a secret of this',
    ]) {
      expect([secret, said.includes(secret)]).toEqual([secret, false]);
    }
  });

  it('may be done again, by somebody else too: the newest token is the one that is used', async () => {
    world = await openInstallable({ teams });
    await world.install(first, { by: ada.id });
    await world.install(first, { by: bo.id });
    const driver = await world.join(ada.id, first);
    await world.slack.until(() => driver.home(), 'App Home');
    expect(world.slack.calls.filter(({ answer }) => answer?.['ok'] === false)).toEqual([]);
  });
});
