import { afterEach, describe, expect, test } from '@jest/globals';
import { createKnocker } from '../../src/delivery/knocker.js';
import type { Profile } from '../../src/domain/profile.js';
import { weekKeySchema } from '../../src/domain/week.js';
import type { PersonId } from '../../src/storage/store.js';
import { planPrompt } from '../../src/use-cases/plan-prompt.js';
import { settlePrompt, snoozePrompt } from '../../src/use-cases/settle-prompt.js';
import { stopMirror } from '../../src/use-cases/stop-mirror.js';
import { swapProfile } from '../../src/use-cases/swap-profile.js';
import { findMirror } from '../../src/use-cases/find-mirror.js';
import { ada, checkIn } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';
import { join, openWorld, tickAt, type Wishes, type World } from './world.js';

const files = sqliteFiles();
const week23 = weekKeySchema.parse('2026-W23');
const week24 = weekKeySchema.parse('2026-W24');
const week26 = weekKeySchema.parse('2026-W26');
const due = '2026-06-05T13:00:00Z';
const nextDue = '2026-06-12T13:00:00Z';
let world: World;

async function start(wishes: Wishes = {}): Promise<World> {
  world = await openWorld(await files.migrated(), wishes);
  return world;
}

afterEach(() => world.close());

function sent(): string[] {
  return world.slack.dms.map(({ kind, week }) => `${kind} ${week}`);
}

async function change(person: PersonId, profile: Partial<Profile>): Promise<void> {
  await swapProfile(world.deps, person, (current) => ({ ...current, ...profile }));
}

async function mirrorOf() {
  const mirror = await findMirror(world.deps, ada);
  if (mirror === undefined) throw new Error('Ada has not joined.');
  return mirror;
}

describe('a prompt is sent only while it is wanted', () => {
  test.each(['logged', 'skipped', 'away', 'empty'] as const)('not for a week that is %s already', async (state) => {
    const { deps } = await start();
    const person = await join(world);
    await deps.store.writeCheckIn(person, checkIn([], { week: week23, state }), 0);

    await tickAt(world, due, '2026-06-06T13:00:00Z', nextDue);

    expect(sent()).toEqual(['prompt 2026-W24']);
  });

  test('no reminder for a week that was logged after the prompt', async () => {
    const { deps } = await start();
    const person = await join(world);
    await tickAt(world, due);
    await deps.store.writeCheckIn(person, checkIn(['shipped it'], { week: week23 }), 0);

    await tickAt(world, '2026-06-06T13:00:00Z', nextDue);

    expect(sent()).toEqual(['prompt 2026-W23', 'prompt 2026-W24']);
  });

  test('no reminder for somebody who does not want one', async () => {
    await start();
    await join(world, { reminder: false });

    await tickAt(world, due, '2026-06-06T13:00:00Z', '2026-06-07T13:00:00Z');

    expect(sent()).toEqual(['prompt 2026-W23']);
  });

  test('one click stops everything, also what was planned', async () => {
    const { deps } = await start();
    await join(world);
    await tickAt(world, due);
    await stopMirror(deps, await mirrorOf());

    await tickAt(world, '2026-06-06T13:00:00Z', nextDue, '2026-06-19T13:00:00Z');

    expect(sent()).toEqual(['prompt 2026-W23']);
  });

  test('a stop that reached the profile alone is enough', async () => {
    await start();
    const person = await join(world);
    await change(person, { stoppedAt: '2026-06-05T12:59:59.000Z' });

    await tickAt(world, due, nextDue);

    expect(sent()).toEqual([]);
  });

  test('away until a day is silent until that day, and speaks on it', async () => {
    const { deps } = await start();
    const person = await join(world);
    await change(person, { pausedUntil: '2026-06-26' });
    await planPrompt(deps, person);

    await tickAt(world, due, nextDue, '2026-06-19T13:00:00Z', '2026-06-26T13:00:00Z');

    expect(sent()).toEqual(['prompt 2026-W26']);
    expect(await deps.ledger.find(person, week26, 'prompt')).toMatchObject({ state: 'sent' });
  });

  test('away without an end plans nothing; coming back plans the next week', async () => {
    const { deps } = await start();
    const person = await join(world);
    await change(person, { pausedUntil: null });
    expect(await planPrompt(deps, person)).toBeUndefined();
    await tickAt(world, due);

    await change(person, { pausedUntil: undefined });
    expect(await planPrompt(deps, person)).toMatchObject({ week: week24, dueAt: new Date(nextDue) });
  });

  test('an erased person is forgotten', async () => {
    const { deps, slack } = await start();
    const person = await join(world);
    await deps.store.erase(person);

    await tickAt(world, due);

    expect(slack.attempts).toEqual([]);
  });
});

describe('after weeks in which nothing could be sent', () => {
  test.each([
    ['at its hour', ['2026-06-19T13:00:00Z', '2026-06-19T13:01:00Z']],
    ['an hour after it', ['2026-06-19T14:00:00Z', '2026-06-19T14:01:00Z']],
  ])('the week of that very day is asked about: %s', async (_when, instants) => {
    await start();
    await join(world, { reminder: false });

    await tickAt(world, ...instants);
    expect(sent()).toEqual(['prompt 2026-W25']);

    await tickAt(world, '2026-06-26T13:00:00Z');
    expect(sent()).toEqual(['prompt 2026-W25', 'prompt 2026-W26']);
  });

  test('a week that came while somebody was away is not', async () => {
    await start();
    const person = await join(world, { reminder: false });
    await change(person, { pausedUntil: '2026-06-20' });

    await tickAt(world, '2026-06-19T14:00:00Z', '2026-06-19T14:01:00Z', '2026-06-26T13:00:00Z');

    expect(sent()).toEqual(['prompt 2026-W26']);
  });

  test('a week that is written already is not', async () => {
    const { deps } = await start();
    const person = await join(world, { reminder: false });
    await deps.store.writeCheckIn(person, checkIn(['shipped it'], { week: weekKeySchema.parse('2026-W25') }), 0);

    await tickAt(world, '2026-06-19T14:00:00Z', '2026-06-19T14:01:00Z', '2026-06-26T13:00:00Z');

    expect(sent()).toEqual(['prompt 2026-W26']);
  });
});

describe('the hour', () => {
  test('follows the person to another zone, and the prompt waits for their own three in the afternoon', async () => {
    const { slack } = await start();
    const person = await join(world, { reminder: false });
    slack.members.set(ada.slackUserId, { zone: 'America/New_York', locale: 'en-US', isReachable: true });

    await tickAt(world, due, '2026-06-05T18:59:00Z');
    expect(sent()).toEqual([]);
    await tickAt(world, '2026-06-05T19:00:00Z', '2026-06-12T13:00:00Z', '2026-06-12T19:00:00Z');

    expect(sent()).toEqual(['prompt 2026-W23', 'prompt 2026-W24']);
    expect((await world.deps.store.readProfile(person)).value).toMatchObject({
      zone: 'America/New_York',
      locale: 'en-US',
    });
  });

  test('is over already in a zone further east: then the prompt comes at once', async () => {
    const { slack } = await start();
    await join(world);
    slack.members.set(ada.slackUserId, { zone: 'Asia/Tokyo', isReachable: true });

    await tickAt(world, due);

    expect(sent()).toEqual(['prompt 2026-W23']);
  });

  test('stays when Slack names a zone that nobody knows', async () => {
    const { slack } = await start();
    await join(world);
    slack.members.set(ada.slackUserId, { zone: 'Mars/Olympus', isReachable: true });

    await tickAt(world, due);

    expect(sent()).toEqual(['prompt 2026-W23']);
  });

  test('is kept after a night without a machine: nobody is woken at three', async () => {
    await start();
    await join(world, { reminder: false });

    await tickAt(world, '2026-06-06T01:00:00Z');
    expect(sent()).toEqual([]);
    await tickAt(world, '2026-06-06T12:59:00Z', '2026-06-06T13:00:00Z', nextDue);

    expect(sent()).toEqual(['prompt 2026-W23', 'prompt 2026-W24']);
  });

  test('is passed over on a clock that jumps: with a long grace the prompt comes on arrival, one week each', async () => {
    await start({ graceHours: 24 * 7 });
    await join(world);

    await tickAt(world, '2026-06-08T07:00:00Z', '2026-06-15T07:00:00Z', '2026-06-22T07:00:00Z');

    expect(sent()).toEqual(['prompt 2026-W23', 'prompt 2026-W24', 'prompt 2026-W25']);
  });

  test('is not asked about weeks later: the missed weeks stay gaps and the rhythm goes on', async () => {
    await start();
    await join(world, { reminder: false });

    await tickAt(world, '2026-06-24T08:00:00Z', '2026-06-26T13:00:00Z');

    expect(sent()).toEqual(['prompt 2026-W26']);
  });
});

describe('a new rhythm', () => {
  test('moves the prompt and leaves no second one behind', async () => {
    const { deps } = await start();
    const person = await join(world, { reminder: false });
    await change(person, { rhythm: { weekday: 1, time: '09:00' } });
    await planPrompt(deps, person);

    await tickAt(world, due, '2026-06-08T07:00:00Z', nextDue, '2026-06-15T07:00:00Z');

    expect(sent()).toEqual(['prompt 2026-W23', 'prompt 2026-W24']);
  });

  test('drops a prompt that the old rhythm had planned for another week', async () => {
    const { deps, clock } = await start({ clock: { at: new Date('2026-06-07T10:00:00Z') } });
    const person = await join(world, { reminder: false, rhythm: { weekday: 1, time: '09:00' } });
    clock.at = new Date('2026-06-07T11:00:00Z');
    await change(person, { rhythm: { weekday: 5, time: '15:00' } });
    await planPrompt(deps, person);

    await tickAt(world, '2026-06-08T07:00:00Z', nextDue);

    expect(sent()).toEqual(['prompt 2026-W24']);
  });
});

describe('an answer to an older week', () => {
  test('at the minute a prompt is due does not take that prompt away', async () => {
    const { deps, clock } = await start();
    const person = await join(world, { reminder: false });
    clock.at = new Date(Date.parse(due) + 1000);
    await settlePrompt(deps, person, weekKeySchema.parse('2026-W22'));

    await tickAt(world, new Date(Date.parse(due) + 60_000).toISOString());

    expect(sent()).toEqual(['prompt 2026-W23']);
  });
});

describe('Later… and Skip', () => {
  test('Later brings the form again at that time, even to somebody without a reminder', async () => {
    const { deps } = await start();
    const person = await join(world, { reminder: false });
    await tickAt(world, due);
    await snoozePrompt(deps, person, week23, new Date('2026-06-08T07:00:00Z'));

    await tickAt(world, '2026-06-06T13:00:00Z', '2026-06-08T07:00:00Z', '2026-06-08T07:01:00Z');

    expect(sent()).toEqual(['prompt 2026-W23', 'reminder 2026-W23']);
  });

  test('Later takes the place of the reminder', async () => {
    const { deps } = await start();
    const person = await join(world);
    await tickAt(world, due);
    await snoozePrompt(deps, person, week23, new Date('2026-06-08T07:00:00Z'));

    await tickAt(world, '2026-06-06T13:00:00Z', '2026-06-07T13:00:00Z', '2026-06-08T07:00:00Z');

    expect(sent()).toEqual(['prompt 2026-W23', 'reminder 2026-W23']);
  });

  test('Later on the reminder itself is kept too, because the person asked', async () => {
    const { deps } = await start();
    const person = await join(world);
    await tickAt(world, due, '2026-06-06T13:00:00Z');
    await snoozePrompt(deps, person, week23, new Date('2026-06-06T14:00:00Z'));

    await tickAt(world, '2026-06-06T13:59:00Z', '2026-06-06T14:00:00Z', '2026-06-07T14:00:00Z');

    expect(sent()).toEqual(['prompt 2026-W23', 'reminder 2026-W23', 'reminder 2026-W23']);
  });

  test('a settled week gets no reminder, and the next one is planned', async () => {
    const { deps } = await start();
    const person = await join(world);
    await tickAt(world, due);
    await settlePrompt(deps, person, week23);

    expect(await deps.ledger.find(person, week23, 'reminder')).toMatchObject({ state: 'dropped' });
    expect(await deps.ledger.find(person, week24, 'prompt')).toMatchObject({ state: 'due', dueAt: new Date(nextDue) });
  });

  test('a week settled before its prompt is not asked about, and the one after is', async () => {
    const { deps } = await start();
    const person = await join(world);
    await deps.store.writeCheckIn(person, checkIn([], { week: week23, state: 'skipped' }), 0);
    await createKnocker(deps).settle(await mirrorOf(), week23);

    await tickAt(world, due, nextDue);

    expect(sent()).toEqual(['prompt 2026-W24']);
    expect(person).toBeDefined();
  });

  test('nobody is reminded of one week and asked about the next at the same time', async () => {
    const { deps } = await start();
    const person = await join(world);
    await tickAt(world, due);
    await snoozePrompt(deps, person, week23, new Date(nextDue));

    await tickAt(world, nextDue);

    expect(sent()).toEqual(['prompt 2026-W23', 'prompt 2026-W24']);
  });
});
