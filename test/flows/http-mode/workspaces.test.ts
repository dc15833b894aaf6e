import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../../src/local-slack/driver.js';
import { openInstallable, type Installable } from '../installable.js';
import { ada } from '../town.js';

const first = 'T0FIRST000';
const second = 'T0SECOND00';
const organisation = 'E0WHOLE000';
const asked = '2026-07-10T13:05:00Z';
const day = 24 * 60 * 60_000;

const apart = {
  teams: [
    { id: first, name: 'First', people: [ada] },
    { id: second, name: 'Second', people: [ada] },
  ],
};

/** Everything somebody sees. */
function sight(driver: Driver): string {
  return JSON.stringify([driver.messages(), driver.ephemerals(), driver.viewStack(), driver.home()]);
}

async function write(world: Installable, driver: Driver, text: string): Promise<void> {
  await driver.closeView(true);
  await driver.command(`log ${text}`);
  await driver.openHome();
  await world.slack.until(() => sight(driver).includes(text), text);
}

describe('two workspaces in which the same member id stands', () => {
  let world: Installable;
  afterEach(() => world.close());

  async function both(): Promise<readonly [Driver, Driver]> {
    await world.install(first);
    await world.install(second);
    return [await world.join(ada.id, first), await world.join(ada.id, second)];
  }

  it('never see each other, and each is asked with its own token', async () => {
    world = await openInstallable(apart);
    const [here, there] = await both();
    await write(world, here, 'shipped the hedgehog');
    await write(world, there, 'shipped the walrus');
    await world.moveTo(asked);
    await world.slack.until(() => here.messages().length > 0 && there.messages().length > 0, 'two prompts');

    expect([sight(here).includes('walrus'), sight(there).includes('hedgehog')]).toEqual([false, false]);
    expect(world.slack.directMessages(ada.id, first)).toHaveLength(1);
    expect(world.slack.directMessages(ada.id, second)).toHaveLength(1);
  });

  it.each([
    ['as Slack does', ['tokens_revoked', 'app_uninstalled']],
    ['the other way round, and twice', ['app_uninstalled', 'tokens_revoked', 'app_uninstalled']],
  ] as const)('one that takes the app out is left alone at once, and the other goes on: %s', async (_, events) => {
    world = await openInstallable(apart);
    const [here, there] = await both();
    await world.slack.uninstall(first, { events: [...events] });
    const before = world.slack.calls.length;
    await here.openHome().catch(() => undefined);
    await world.moveTo(asked);
    await world.slack.until(() => there.messages().length > 0, 'the prompt of the other');

    const refused = world.slack.calls.slice(before).filter(({ answer }) => answer?.['ok'] !== true);
    expect(refused).toEqual([]);
    expect(here.messages()).toEqual([]);
    expect(await world.app.deps.ledger.countByState()).toMatchObject({ held: 1 });
  });

  it('one that installs it again within its days goes on where it stopped', async () => {
    world = await openInstallable(apart);
    const [here] = await both();
    await write(world, here, 'shipped the hedgehog');
    await world.slack.uninstall(first);
    await world.moveTo(asked);
    expect(here.messages()).toEqual([]);

    expect((await world.install(first)).status).toBe(200);
    await world.app.tick();
    await world.slack.until(() => here.messages().length > 0, 'a prompt');
    await here.openHome();
    await world.slack.until(() => sight(here).includes('hedgehog'), 'the same mirror');
  });

  it('one that stays away is erased after its days: its words leave the file, the others stay', async () => {
    world = await openInstallable(apart, { graceDays: 2 });
    const [here, there] = await both();
    await write(world, here, 'shipped the hedgehog');
    await write(world, there, 'shipped the walrus');
    const identity = { teamId: first, slackUserId: ada.id };
    const { store } = world.app.deps;
    const person = (await store.findPerson(identity)) ?? '';
    await world.slack.uninstall(first);

    await world.moveTo(new Date(world.clock.now().getTime() + 1.9 * day).toISOString());
    expect(await store.findPerson(identity)).toBe(person);
    await world.moveTo(new Date(world.clock.now().getTime() + 0.2 * day).toISOString());

    expect(await store.findPerson(identity)).toBeUndefined();
    const bytes = await readFile(world.databaseFile);
    expect([bytes.includes(person), bytes.includes(first)]).toEqual([false, false]);
    expect(await store.findPerson({ ...identity, teamId: second })).toBeDefined();
    await there.openHome();
    await world.slack.until(() => sight(there).includes('walrus'), 'the mirror of the other');
  });
});

describe('tokens that rotate', () => {
  let world: Installable;
  afterEach(() => world.close());

  const renewals = () =>
    world.slack.calls.filter(
      ({ method, args }) => method === 'oauth.v2.access' && args['grant_type'] === 'refresh_token',
    );

  it('are renewed before they end, once, however many press at that moment', async () => {
    world = await openInstallable({ ...apart, rotatesTokens: true });
    await world.install(first);
    const driver = await world.join(ada.id, first);
    world.clock.moveTo(new Date(world.clock.now().getTime() + 10.5 * 60 * 60_000));
    await Promise.all(Array.from({ length: 20 }, () => driver.openHome()));
    await world.slack.until(() => renewals().length > 0, 'a renewal');

    expect(renewals()).toHaveLength(1);
    expect(world.slack.calls.filter(({ answer }) => answer?.['ok'] === false)).toEqual([]);
  });

  it('that have ended are renewed by whoever comes first, a press or the weekly knock', async () => {
    world = await openInstallable({ ...apart, rotatesTokens: true });
    for (const place of [first, second]) await world.install(place);
    const [here, there] = [await world.join(ada.id, first), await world.join(ada.id, second)];
    world.clock.moveTo(new Date(asked));
    await here.openHome();
    await world.app.tick();
    await world.slack.until(() => here.messages().length > 0 && there.messages().length > 0, 'two prompts');

    expect(renewals()).toHaveLength(2);
    expect(world.slack.calls.filter(({ answer }) => answer?.['ok'] === false)).toEqual([]);
  });

  it('that Slack renews no more stop their workspace alone, with a reference in the log', async () => {
    world = await openInstallable({ ...apart, rotatesTokens: true });
    for (const place of [first, second]) await world.install(place);
    const drivers = new Map([
      [first, await world.join(ada.id, first)],
      [second, await world.join(ada.id, second)],
    ]);
    // Whichever of the two comes first meets it.
    world.slack.faults.on('oauth.v2.access', { kind: 'error', error: 'invalid_refresh_token' });
    world.clock.moveTo(new Date(asked));
    await drivers.get(first)?.openHome();
    await world.slack.until(() => renewals().length > 0, 'a renewal');
    await world.app.tick();
    const asking = () => [...drivers].filter(([, driver]) => driver.messages().length > 0).map(([place]) => place);
    await world.slack.until(() => asking().length > 0, 'the prompt of the other');

    expect(asking()).toHaveLength(1);
    expect(world.logged()).toMatch(/"reference":"[^"]+".*has to install the app again/);
    const [lost = ''] = [...drivers.keys()].filter((place) => !asking().includes(place));
    await world.install(lost);
    await world.app.tick();
    await world.slack.until(() => asking().length === 2, 'both prompts');
  });
});

describe('an organisation', () => {
  let world: Installable;
  afterEach(() => world.close());

  const together = {
    organisation: { id: organisation, name: 'Whole' },
    teams: [
      { id: first, name: 'First', people: [ada], inOrganisation: true },
      { id: second, name: 'Second', people: [ada], inOrganisation: true },
    ],
  };

  it('that installs the app for all of it is asked through its own token', async () => {
    world = await openInstallable(together);
    expect((await world.install(organisation)).status).toBe(200);
    const driver = await world.join(ada.id, second);
    await write(world, driver, 'shipped the hedgehog');
    await world.moveTo(asked);
    await world.slack.until(() => driver.messages().length > 0, 'a prompt');

    expect(await world.app.deps.store.findPerson({ teamId: organisation, slackUserId: ada.id })).toBeDefined();
  });

  it('is where people of a workspace keep their mirror when the app moves there', async () => {
    world = await openInstallable(together);
    await world.install(first);
    const driver = await world.join(ada.id, first);
    await write(world, driver, 'shipped the hedgehog');
    await world.install(organisation);
    await world.slack.uninstall(first);
    await world.moveTo(asked);
    await world.slack.until(() => driver.messages().length > 0, 'a prompt');
    await driver.openHome();
    await world.slack.until(() => sight(driver).includes('hedgehog'), 'the same mirror');

    const { store } = world.app.deps;
    const [before, after] = [first, organisation].map((teamId) => store.findPerson({ teamId, slackUserId: ada.id }));
    expect(await after).toBe(await before);
    expect(await after).toBeDefined();
  });
});
