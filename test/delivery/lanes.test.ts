import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { weekKeySchema } from '../../src/domain/week.js';
import type { PersonId } from '../../src/storage/store.js';
import { sqliteFiles } from '../storage/sqlite-files.js';
import { fakeSlack, type FakeSlack } from './fake-slack.js';
import { join, openWorld, tickAt, type Wishes, type World } from './world.js';

const files = sqliteFiles();
const open: World[] = [];
const due = '2026-06-05T13:00:00.000Z';

afterEach(async () => {
  for (const world of open.splice(0)) await world.close();
});

async function start(wishes: Wishes = {}): Promise<World> {
  const world = await openWorld(await files.migrated(), wishes);
  open.push(world);
  return world;
}

/** Two workspaces, each with a Slack of its own. */
async function startTwo(wishes: Wishes = {}) {
  const slacks = new Map([
    ['T0SICK', fakeSlack()],
    ['T0WELL', fakeSlack()],
  ]);
  const slackOf = (teamId: string): FakeSlack => slacks.get(teamId) ?? fakeSlack();
  return { world: await start({ ...wishes, slackOf }), sick: slackOf('T0SICK'), well: slackOf('T0WELL') };
}

async function joinMany(world: World, teamId: string, people: number): Promise<readonly PersonId[]> {
  const joined: PersonId[] = [];
  for (let index = 0; index < people; index += 1) {
    joined.push(await join(world, { reminder: false }, { teamId, slackUserId: `${teamId}U${index}` }));
  }
  return joined;
}

/** Lets the others work until it is so; a test that waits in vain is ended by its runner. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await nextTurn();
}

/** A Slack that answers nobody until it is told to. */
function hold(slack: FakeSlack): () => void {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  slack.during = () => held;
  return () => {
    slack.during = undefined;
    letGo();
  };
}

/** Looks around at every turn of the event loop. */
const wait = (): Promise<void> => nextTurn();

describe('workspaces are knocked at side by side', () => {
  test('the rate limit of one is not the limit of another', async () => {
    const { world, sick, well } = await startTwo();
    await joinMany(world, 'T0SICK', 6);
    await joinMany(world, 'T0WELL', 6);
    const limit = { outcome: 'refused', reason: 'ratelimited', retryAfterMs: 60_000 } as const;
    sick.weather.push(...Array.from({ length: 6 }, () => limit));

    await tickAt(world, due);

    expect(sick.dms).toEqual([]);
    expect(well.dms).toHaveLength(6);
  });

  test('a Slack that does not answer one keeps no other waiting, also one that is due only later', async () => {
    const { world, sick, well } = await startTwo({ wait });
    await joinMany(world, 'T0SICK', 6);
    const letGo = hold(sick);
    world.clock.at = new Date(due);
    const ticking = world.delivery.tick();
    await until(() => sick.attempts.length > 0);

    world.clock.at = new Date('2026-06-02T08:00:00Z');
    await joinMany(world, 'T0WELL', 3);
    world.clock.at = new Date(due);
    await until(() => well.dms.length === 3);

    expect(sick.dms).toEqual([]);
    letGo();
    await ticking;
    expect(sick.dms).toHaveLength(6);
  });

  test('one post that is never answered keeps nobody of its workspace waiting', async () => {
    const { world, sick } = await startTwo({ wait });
    await joinMany(world, 'T0SICK', 25);
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    sick.during = () => (sick.attempts.length === 2 ? held : Promise.resolve());
    world.clock.at = new Date(due);
    const ticking = world.delivery.tick();

    await until(() => sick.dms.length === 24);
    letGo();
    await ticking;
    expect(sick.dms).toHaveLength(25);
  });

  test('nor does it keep back those who come after a rate limit', async () => {
    const { world, sick } = await startTwo({ wait });
    await joinMany(world, 'T0SICK', 12);
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    sick.during = () => (sick.attempts.length === 1 ? held : Promise.resolve());
    sick.weather.push('fine', 'fine', { outcome: 'refused', reason: 'ratelimited', retryAfterMs: 1000 });
    world.clock.at = new Date(due);
    const ticking = world.delivery.tick();
    await until(() => sick.attempts.length >= 3);
    for (let turns = 0; turns < 50; turns += 1) await nextTurn();
    world.clock.at = new Date('2026-06-05T13:00:05Z');

    await until(() => sick.dms.length === 11);
    letGo();
    await ticking;
    expect(sick.dms).toHaveLength(12);
  });

  test('whoever was about to be written to when a workspace has to wait is given back, though the lane is over', async () => {
    // Slack's first answer comes late: by then nothing more is due, and the lane has ended.
    const { world, sick, well } = await startTwo({ wait, posts: { perMinute: 60_000, burst: 1 } });
    await joinMany(world, 'T0SICK', 3);
    const letGoWell = hold(well);
    await joinMany(world, 'T0WELL', 1);
    sick.weather.push({ outcome: 'refused', reason: 'ratelimited', retryAfterMs: 30_000 });
    world.clock.at = new Date(due);
    const ticking = world.delivery.tick();
    await until(() => sick.attempts.length === 1 && well.attempts.length === 1);
    // The tick goes on as long as the other workspace does.
    for (let turns = 0; turns < 200; turns += 1) await nextTurn();

    expect(await world.deps.ledger.countByState()).toMatchObject({ claimed: 0 });
    letGoWell();
    await ticking;
  });

  test('in an outage only a few lose their prompt: the workspace waits, and then everybody else gets theirs', async () => {
    const { world, sick, well } = await startTwo();
    await joinMany(world, 'T0SICK', 20);
    await joinMany(world, 'T0WELL', 3);
    sick.weather.push(...Array.from({ length: 20 }, () => ({ outcome: 'unknown', reason: 'timeout' }) as const));

    await tickAt(world, due, '2026-06-05T13:00:05Z');
    const lost = sick.attempts.length;
    // Three in a row, and those that were under way with the third.
    expect(lost).toBeLessThanOrEqual(6);
    expect(well.dms).toHaveLength(3);
    sick.weather.length = 0;
    await tickAt(world, '2026-06-05T13:02:00Z');

    expect(sick.dms).toHaveLength(20 - lost);
    expect((await world.deps.ledger.countByState()).unknown).toBe(lost);
  });

  test('one lost answer now and then stops nothing', async () => {
    const { world, sick } = await startTwo();
    await joinMany(world, 'T0SICK', 12);
    sick.weather.push('fine', 'lost', 'fine', 'lost', 'fine', 'lost', 'fine', 'lost');

    await tickAt(world, due);

    expect(sick.attempts).toHaveLength(12);
  });

  test('an app that a workspace refuses is tried there with a few people, not with all', async () => {
    const { world, sick, well } = await startTwo();
    await joinMany(world, 'T0SICK', 12);
    await joinMany(world, 'T0WELL', 3);
    const refused = { outcome: 'stopped', reason: 'token_revoked', scope: 'workspace' } as const;
    sick.weather.push(...Array.from({ length: 12 }, () => refused));

    await tickAt(world, due, '2026-06-05T13:01:00Z');
    expect(sick.attempts.length).toBeLessThanOrEqual(4);
    expect(well.dms).toHaveLength(3);
    sick.weather.length = 0;
    await tickAt(world, '2026-06-05T13:05:01Z', '2026-06-05T14:00:01Z');

    expect(sick.dms).toHaveLength(12);
  });
});

describe('a claim', () => {
  test('lasts while its machine works, however long Slack takes', async () => {
    const calls: string[] = [];
    const watch = <T extends object>(part: T): T =>
      new Proxy(part, {
        get(target, name) {
          calls.push(String(name));
          return Reflect.get(target, name) as unknown;
        },
      });
    const slow = await start({ wait, watch, owner: 'slow' });
    await joinMany(slow, 'T0MIRROR', 10);
    const letGo = hold(slow.slack);
    slow.clock.at = new Date(due);
    const ticking = slow.delivery.tick();
    await until(() => slow.slack.attempts.length === 4);

    for (const seconds of [11, 22, 33]) {
      calls.length = 0;
      slow.clock.at = new Date(Date.parse(due) + seconds * 1000);
      await until(() => calls.filter((name) => name === 'teamsDue').length > 1);
    }

    expect(await slow.deps.ledger.freeClaims(slow.clock.at)).toBe(0);
    letGo();
    await ticking;
    expect(slow.slack.dms).toHaveLength(10);
  });
});

describe('App Home after an unknown outcome', () => {
  test('is published by another machine when the one that should have died over it', async () => {
    const homes: PersonId[] = [];
    let isDown = true;
    const publishHome = (person: PersonId): Promise<void> =>
      isDown ? Promise.reject(new Error('the process ends here')) : Promise.resolve(void homes.push(person));
    const world = await start({ publishHome });
    const [person] = await joinMany(world, 'T0MIRROR', 1);
    world.slack.weather.push('lost');

    await tickAt(world, due);
    expect(homes).toEqual([]);
    isDown = false;
    await tickAt(world, '2026-06-05T13:01:00Z', '2026-06-05T13:02:30Z', '2026-06-05T14:00:00Z');

    expect(homes).toEqual([person]);
  });
});

describe('asking Slack about everybody', () => {
  test('does not exceed what it allows: who is asked about later still moves with their zone', async () => {
    const world = await start();
    const people = await joinMany(world, 'T0MIRROR', 24);
    for (let index = 0; index < 24; index += 1) {
      world.slack.members.set(`T0MIRRORU${index}`, { zone: 'America/New_York', locale: 'en-US', isReachable: true });
    }

    await tickAt(world, due, '2026-06-05T13:00:10.000Z');

    // Twenty at once were asked about; their hour is still to come. The others got their prompt at the hour that was known.
    expect(world.slack.dms).toHaveLength(4);
    const inNewYork = '2026-06-12T19:00:00.000Z';
    const week24 = weekKeySchema.parse('2026-W24');
    const next = await Promise.all(people.map((person) => world.deps.ledger.find(person, week24, 'prompt')));
    const planned = next.filter((each) => each !== undefined);
    expect(planned.map(({ dueAt }) => dueAt.toISOString())).toEqual(Array.from({ length: 4 }, () => inNewYork));
  });
});
