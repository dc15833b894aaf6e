import { afterEach, describe, expect, test } from '@jest/globals';
import { weekKeySchema } from '../../src/domain/week.js';
import { ada, bo } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';
import { join, openWorld, tickAt, type World } from './world.js';

const files = sqliteFiles();
const week = weekKeySchema.parse('2026-W23');
const due = '2026-06-05T13:00:00Z';
let world: World;

async function start(): Promise<World> {
  world = await openWorld(await files.migrated());
  return world;
}

afterEach(() => world.close());

describe('when Slack does not take a prompt', () => {
  test('a rate limit is waited out as long as Slack said, and then the prompt is sent', async () => {
    const { slack } = await start();
    await join(world, { reminder: false });
    slack.weather.push({ outcome: 'refused', reason: 'ratelimited', retryAfterMs: 120_000 });

    await tickAt(world, due, '2026-06-05T13:01:59Z');
    expect(slack.attempts).toHaveLength(1);
    await tickAt(world, '2026-06-05T13:02:00Z', '2026-06-05T13:03:00Z');

    expect(slack.dms).toHaveLength(1);
  });

  test('a rate limit makes the rest of the workspace wait as long as Slack said, and no longer', async () => {
    const { slack, deps } = await start();
    for (let index = 0; index < 25; index += 1) {
      await join(world, { reminder: false }, { teamId: 'T0MIRROR', slackUserId: `U${index}` });
    }
    const limit = { outcome: 'refused', reason: 'ratelimited', retryAfterMs: 30_000 } as const;
    slack.weather.push(...Array.from({ length: 10 }, () => limit));

    await tickAt(world, due, '2026-06-05T13:00:29Z');
    // Those that were under way already.
    expect(slack.attempts.length).toBeLessThanOrEqual(4);
    expect((await deps.ledger.countByState()).claimed).toBe(0);
    slack.weather.length = 0;
    await tickAt(world, '2026-06-05T13:00:30Z');

    expect(slack.dms).toHaveLength(25);
  });

  test('a server error is tried again after a minute, then after two', async () => {
    const { slack } = await start();
    await join(world, { reminder: false });
    const down = { outcome: 'refused', reason: 'http_500' } as const;
    slack.weather.push(down, down);

    await tickAt(world, due, '2026-06-05T13:01:00Z', '2026-06-05T13:02:00Z');
    expect(slack.attempts).toHaveLength(2);
    await tickAt(world, '2026-06-05T13:03:00Z');

    expect(slack.dms).toHaveLength(1);
  });

  test('a lost connection is never answered with a second post; App Home and the reminder carry the form', async () => {
    const { slack, homes, deps } = await start();
    const person = await join(world);
    slack.weather.push('lost');

    await tickAt(world, due, '2026-06-05T13:01:00Z', '2026-06-05T14:00:00Z');
    expect(slack.attempts).toHaveLength(1);
    expect(homes).toEqual([person]);
    await tickAt(world, '2026-06-06T13:00:00Z');

    expect(slack.dms.map(({ kind }) => kind)).toEqual(['prompt', 'reminder']);
    expect(await deps.ledger.find(person, week, 'prompt')).toMatchObject({ state: 'unknown' });
  });

  test('a person who cannot be reached is not tried again this week, and others get theirs', async () => {
    const { slack } = await start();
    await join(world, {}, ada);
    await join(world, {}, bo);
    slack.weather.push({ outcome: 'stopped', reason: 'user_disabled', scope: 'person' });

    await tickAt(world, due, '2026-06-05T14:00:00Z');
    expect(slack.attempts).toHaveLength(2);
    expect(slack.dms).toHaveLength(1);
    await tickAt(world, '2026-06-06T13:00:00Z');
    expect(slack.dms.filter(({ kind }) => kind === 'reminder')).toHaveLength(1);
    await tickAt(world, '2026-06-12T13:00:00Z');

    expect(slack.dms.filter(({ week }) => week === '2026-W24')).toHaveLength(2);
  });

  test("what is wrong with the workspace is not held against the person: the prompt goes out within the hour after it's mended", async () => {
    const { slack } = await start();
    await join(world, { reminder: false });
    slack.weather.push({ outcome: 'stopped', reason: 'token_revoked', scope: 'workspace' });

    await tickAt(world, due, '2026-06-05T13:30:00Z', '2026-06-05T14:00:00Z');

    expect(slack.attempts).toHaveLength(2);
    expect(slack.dms).toHaveLength(1);
  });

  test('a member who was deactivated is not written to any more', async () => {
    const { slack, deps } = await start();
    const person = await join(world);
    slack.members.set(ada.slackUserId, { zone: 'Europe/Berlin', isReachable: false });

    await tickAt(world, due, '2026-06-12T13:00:00Z');

    expect(slack.attempts).toEqual([]);
    expect((await deps.store.readProfile(person)).value.stoppedAt).toBeDefined();
    expect((await deps.ledger.countByState()).due).toBe(0);
  });

  test('when Slack does not say the zone, the one that is known must do', async () => {
    const { slack } = await start();
    await join(world);
    slack.lookUp = () => Promise.resolve({ outcome: 'unknown', reason: 'timeout' });

    await tickAt(world, due);

    expect(slack.dms).toHaveLength(1);
  });

  test("one person's broken data keeps nobody else from their prompt", async () => {
    const { slack, deps } = await start();
    await join(world, {}, ada);
    const broken = await deps.store.join(bo, { ...(await readAny(world)) }, []);
    await deps.ledger.plan(broken, week, 'prompt', new Date('2026-06-05T12:59:00Z'));

    await tickAt(world, due);

    expect(slack.dms.map(({ to }) => to)).toEqual([ada.slackUserId]);
  });
});

async function readAny({ deps }: World) {
  const person = await deps.store.findPerson(ada);
  return (await deps.store.readProfile(person ?? '')).value;
}
