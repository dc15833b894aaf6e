import { afterEach, describe, expect, test } from '@jest/globals';
import { weekKeySchema } from '../../src/domain/week.js';
import { StoreBusy } from '../../src/storage/store.js';
import { snoozePrompt } from '../../src/use-cases/settle-prompt.js';
import { ada } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';
import { join, openWorld, tickAt, type World } from './world.js';

const files = sqliteFiles();
const week = weekKeySchema.parse('2026-W23');
const due = '2026-06-05T13:00:00Z';
const channelId = `D${ada.slackUserId}`;
let world: World;

async function start(): Promise<World> {
  world = await openWorld(await files.migrated());
  return world;
}

afterEach(() => world.close());

/** The store or the ledger refuses so often. */
function refuse(part: object, name: string, times: number): void {
  const whole: unknown = Reflect.get(part, name);
  if (typeof whole !== 'function') throw new Error(`There is no ${name}.`);
  let left = times;
  Reflect.set(part, name, (...values: unknown[]): unknown => {
    left -= 1;
    return left >= 0 ? Promise.reject(new StoreBusy('locked')) : Reflect.apply(whole, part, values);
  });
}

describe('where a prompt stands', () => {
  test.each([
    ['keepPosted', 3],
    ['markSent', 3],
  ] as const)('is written down though %s fails %d times', async (name, times) => {
    const { deps } = await start();
    const person = await join(world);
    refuse(name === 'keepPosted' ? deps.store : deps.ledger, name, times);
    await tickAt(world, due);
    expect(await deps.store.readPosted(person, week)).toHaveLength(1);
    expect(await deps.ledger.find(person, week, 'prompt')).toMatchObject({ state: 'sent' });
  });

  test('is known before it counts as sent: whatever a crash cuts off, it can be taken away', async () => {
    const { deps, slack } = await start();
    const person = await join(world);
    refuse(deps.ledger, 'markSent', 99);
    await tickAt(world, due);
    expect(slack.dms).toHaveLength(1);
    const { leftovers } = await deps.store.erase(person);
    expect(leftovers).toMatchObject([{ channelId, ts: expect.any(String) }]);
  });

  test('is known of every form of a week: all go when everything is erased', async () => {
    const { deps, slack } = await start();
    const person = await join(world);
    await tickAt(world, due, '2026-06-06T13:00:00Z');
    await snoozePrompt(deps, person, week, new Date('2026-06-06T14:00:00Z'));
    await tickAt(world, '2026-06-06T14:00:00Z');
    expect(slack.dms).toHaveLength(3);
    await deps.store.erase(person);
    await tickAt(world, '2026-06-06T14:10:00Z');
    expect(slack.removed).toHaveLength(3);
  });

  test('of somebody who left while it was sent is kept until Slack has deleted it', async () => {
    const { deps, slack } = await start();
    const person = await join(world);
    slack.during = async () => void (await deps.store.erase(person));
    slack.stubborn.add('1780900000.000101');
    await tickAt(world, due);
    expect([slack.dms.length, slack.removed.length]).toEqual([1, 0]);
    slack.stubborn.clear();
    await tickAt(world, '2026-06-05T13:10:00Z');
    expect(slack.removed).toEqual([{ channel: channelId, ts: '1780900000.000101' }]);
  });
});

describe('a form that was put off', () => {
  test('closes when the knock brings it again, once, and one that nobody pressed stays open', async () => {
    const { deps, slack } = await start();
    const person = await join(world);
    await tickAt(world, due, '2026-06-06T13:00:00Z');
    const [first, second] = await deps.store.readPosted(person, week);
    if (first === undefined || second === undefined) throw new Error('Two forms were sent.');
    for (const hour of ['14', '15']) {
      const [newest] = (await deps.store.readPosted(person, week)).toReversed();
      if (newest === undefined) throw new Error('No form.');
      await deps.store.keepPosted(person, { ...newest, kind: 'snoozed' });
      await snoozePrompt(deps, person, week, new Date(`2026-06-06T${hour}:00:00Z`));
      await tickAt(world, `2026-06-06T${hour}:00:00Z`);
    }
    const [third] = (await deps.store.readPosted(person, week)).slice(2);
    expect(slack.updated.map(({ at }) => at.ts)).toEqual([second.ts, third?.ts]);
    expect(slack.updated[0]?.text).toBe('A form was closed.');
    expect(slack.updated.map(({ at }) => at.ts)).not.toContain(first.ts);
  });
});
