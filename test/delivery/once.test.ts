import { afterEach, describe, expect, test } from '@jest/globals';
import { weekKeySchema } from '../../src/domain/week.js';
import { ada, bo } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';
import { fakeSlack, type Dm } from './fake-slack.js';
import { lifeOf, type Life } from './mortal.js';
import { join, openWorld, tickAt, type Wishes, type World } from './world.js';

const files = sqliteFiles();
const open: World[] = [];

afterEach(async () => {
  for (const world of open.splice(0)) await world.close();
});

async function start(databaseUrl: string, wishes: Wishes = {}): Promise<World> {
  const world = await openWorld(databaseUrl, wishes);
  open.push(world);
  return world;
}

const week23 = weekKeySchema.parse('2026-W23');
const due = '2026-06-05T13:00:00.000Z';
const prompt: Dm = { to: ada.slackUserId, kind: 'prompt', week: '2026-W23' };
const reminder: Dm = { to: ada.slackUserId, kind: 'reminder', week: '2026-W23' };
const nextPrompt: Dm = { to: ada.slackUserId, kind: 'prompt', week: '2026-W24' };

describe('a prompt is sent once', () => {
  test('and taken away again when the person erased everything while it was on its way', async () => {
    const world = await start(await files.migrated());
    const person = await join(world);
    world.slack.during = async () => void (await world.deps.store.erase(person));
    await tickAt(world, due);
    expect(world.slack.dms).toEqual([prompt]);
    expect(world.slack.removed).toEqual([{ channel: `D${ada.slackUserId}`, ts: expect.any(String) }]);
  });

  test('at its minute, with the one reminder a day later and the next week planned', async () => {
    const world = await start(await files.migrated());
    const person = await join(world);

    await tickAt(
      world,
      '2026-06-05T12:59:00Z',
      due,
      '2026-06-05T13:01:00Z',
      '2026-06-06T12:59:00Z',
      '2026-06-06T13:00:00Z',
      '2026-06-07T13:00:00Z',
      '2026-06-12T13:00:00Z',
    );

    expect(world.slack.dms).toEqual([prompt, reminder, nextPrompt]);
    expect((await world.deps.store.readPosted(person, week23)).map(({ kind }) => kind).toSorted()).toEqual([
      'prompt',
      'reminder',
    ]);
  });

  test('when two machines tick at the same time on one database', async () => {
    const databaseUrl = await files.migrated();
    const slack = fakeSlack();
    const clock = { at: new Date('2026-06-02T08:00:00Z') };
    const one = await start(databaseUrl, { slack, clock, owner: 'one' });
    const two = await start(databaseUrl, { slack, clock, owner: 'two' });
    await join(one, {}, ada);
    await join(one, {}, bo);

    clock.at = new Date(due);
    await Promise.all([one.delivery.tick(), two.delivery.tick(), one.delivery.tick(), two.delivery.tick()]);
    clock.at = new Date('2026-06-06T13:00:00Z');
    await Promise.all([two.delivery.tick(), one.delivery.tick()]);

    expect(
      slack.dms
        .filter(({ kind }) => kind === 'prompt')
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(['U0ADA', 'U0BO']);
    expect(
      slack.dms
        .filter(({ kind }) => kind === 'reminder')
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(['U0ADA', 'U0BO']);
  });

  test('when another machine takes the delivery over while this one is slow', async () => {
    const databaseUrl = await files.migrated();
    const slack = fakeSlack();
    const clock = { at: new Date('2026-06-02T08:00:00Z') };
    const slow = await start(databaseUrl, { slack, clock, owner: 'slow' });
    const quick = await start(databaseUrl, { slack, clock, owner: 'quick' });
    await join(slow);

    // The slow one asks Slack about the zone for longer than its claim lives.
    slack.lookUp = async () => {
      if (clock.at.getTime() === Date.parse(due)) {
        clock.at = new Date('2026-06-05T13:11:00Z');
        await quick.delivery.tick();
      }
      return { outcome: 'done', value: { zone: 'Europe/Berlin', locale: 'en-GB', isReachable: true } };
    };
    await tickAt(slow, due, '2026-06-05T13:30:00Z');

    expect(slack.dms).toEqual([prompt]);
  });

  test('when the machine starts anew in the minute at which it was sent', async () => {
    const databaseUrl = await files.migrated();
    const slack = fakeSlack();
    const before = await start(databaseUrl, { slack });
    await join(before);
    await tickAt(before, due);

    const after = await start(databaseUrl, { slack, owner: 'after' });
    await tickAt(after, due, '2026-06-05T13:20:00Z');

    expect(slack.dms).toEqual([prompt]);
  });

  test('when the clock steps back over it, by an hour or by a week', async () => {
    const world = await start(await files.migrated());
    await join(world, { reminder: false });

    await tickAt(
      world,
      due,
      '2026-06-05T12:00:00Z',
      due,
      '2026-05-29T13:00:00Z',
      '2026-06-05T13:00:30Z',
      '2026-06-12T13:00:00Z',
    );

    expect(world.slack.dms).toEqual([prompt, nextPrompt]);
  });

  test('when the clock jumps ahead and comes back', async () => {
    const world = await start(await files.migrated());
    await join(world, { reminder: false });

    await tickAt(
      world,
      '2026-07-03T13:00:00Z',
      '2026-06-05T12:00:00Z',
      due,
      '2026-06-12T13:00:00Z',
      '2026-07-03T13:00:00Z',
      '2026-07-03T13:01:00Z',
    );

    expect(new Set(world.slack.dms.map(({ week }) => week)).size).toBe(world.slack.dms.length);
  });
});

/** Everything a person gets when the first process dies after so many calls and another one takes over. */
async function liveThrough(life: Life): Promise<readonly Dm[]> {
  const databaseUrl = await files.migrated();
  const slack = fakeSlack();
  const clock = { at: new Date('2026-06-02T08:00:00Z') };
  const heir = await openWorld(databaseUrl, { slack, clock, owner: 'heir' });
  await join(heir);

  const dying = await openWorld(databaseUrl, { slack, clock, life, owner: 'dying' });
  clock.at = new Date(due);
  await dying.delivery.tick().catch(() => undefined);

  await dying.close();
  await tickAt(
    heir,
    '2026-06-05T13:01:00Z',
    '2026-06-05T13:06:00Z',
    '2026-06-05T13:12:00Z',
    '2026-06-06T13:00:00Z',
    '2026-06-06T13:12:00Z',
    '2026-06-12T13:00:00Z',
  );
  await heir.close();
  return slack.dms;
}

describe('a crash', () => {
  test.each(['happens', 'is lost'] as const)(
    'at any step, where the last call %s, sends nothing twice, and the week after is asked about again',
    async (lastCall) => {
      const whole = lifeOf(Number.MAX_SAFE_INTEGER, lastCall);
      expect(await liveThrough(whole)).toEqual([prompt, reminder, nextPrompt]);
      expect(whole.calls).toBeGreaterThan(10);

      const unasked: number[] = [];
      for (let steps = 1; steps <= whole.calls; steps += 1) {
        const dms = await liveThrough(lifeOf(steps, lastCall));
        const prompts = dms.filter(({ kind, week }) => kind === 'prompt' && week === '2026-W23');
        if (prompts.length === 0) unasked.push(steps);
        expect({ steps, prompts: prompts.length }).toEqual({ steps, prompts: Math.min(prompts.length, 1) });
        // Whoever got no prompt gets the form with the reminder.
        expect(dms.filter(({ kind }) => kind === 'reminder')).toEqual([reminder]);
        expect(dms.filter(({ week }) => week === '2026-W24')).toEqual([nextPrompt]);
      }
      // Only the one step at which nobody can know whether Slack has it.
      expect(unasked).toHaveLength(1);
    },
    240_000,
  );

  test('between the post and its record is never repaired by a second post: App Home carries the prompt', async () => {
    const databaseUrl = await files.migrated();
    const slack = fakeSlack();
    const clock = { at: new Date('2026-06-02T08:00:00Z') };
    const world = await start(databaseUrl, { slack, clock });
    const person = await join(world);
    slack.during = () => {
      throw new Error('the process ends here');
    };
    await tickAt(world, due);
    slack.during = undefined;

    const heir = await start(databaseUrl, { slack, clock, owner: 'heir' });
    await tickAt(heir, '2026-06-05T13:06:00Z', '2026-06-06T13:00:00Z');

    expect(slack.attempts).toHaveLength(2);
    expect(slack.dms).toEqual([reminder]);
    expect(heir.homes).toEqual([person]);
    expect((await heir.deps.ledger.countByState()).unknown).toBe(1);
  });
});
