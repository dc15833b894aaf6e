import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { WeekKey } from '../../src/domain/week.js';
import type { Driver } from '../../src/local-slack/driver.js';
import type { LocalMessage } from '../../src/local-slack/start.js';
import { StoreBusy } from '../../src/storage/store.js';
import { deleteWeek as deleteStoredWeek } from '../../src/use-cases/delete-week.js';
import { erasePerson } from '../../src/use-cases/erase-person.js';
import { at, breakStore, callAsApp, eventually } from './acts.js';
import {
  afterHome,
  fridayMorning,
  joinForPrompt,
  liveWeeks,
  modalAfter,
  openHome,
  plainWeek,
  promptHour,
  prompts,
  replies,
  replyOf,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, openTown, type Town } from './town.js';

const week27 = '2026-W27' as WeekKey;
const home = { surface: { kind: 'home' } } as const;
const receiptAlone = ['Everything is deleted.'];

describe('what the mirror leaves in Slack', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());

  const standing = () => driver.messages().map(({ text }) => text);
  const filesStanding = () => [...town.slack.state.files.values()].filter(({ state }) => state === 'completed');
  const databaseBytes = async () => {
    const folder = dirname(town.databaseFile);
    return Buffer.concat(await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name)))));
  };
  const kept = async (week = week27) => {
    const { person } = await town.mirrorOf(ada);
    return town.app.deps.store.readPosted(person, week);
  };
  const minutesAfter = (instant: string, minutes: number) =>
    new Date(Date.parse(instant) + minutes * 60_000).toISOString();
  const later = async (form: LocalMessage | undefined) => {
    if (form === undefined) throw new Error('No form.');
    await afterHome(town, ada, () => driver.click('later', { surface: at(form), choose: 'in-1-hour' }));
    await town.slack.until(
      () => prompts(driver).some((one) => wordsOn(one).includes('I will knock again')),
      'the time',
    );
  };
  const eraseEverything = async () => {
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('home_menu', { ...home, choose: 'delete' }));
    await driver.submitView({ delete_word: 'delete' });
    await town.slack.until(() => standing().includes('Everything is deleted.'), 'the receipt');
    await driver.closeView(true);
  };
  const deleteWeek = async () => {
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('week_menu', { ...home, choose: 'delete-week' }));
    await afterHome(town, ada, () => driver.submitView());
  };
  /** The prompt, put off twice: three forms of one week. */
  const putOffTwice = async () => {
    await town.moveTo(promptHour);
    await later(prompts(driver).at(-1));
    await town.moveTo(minutesAfter(promptHour, 61));
    await later(prompts(driver).at(-1));
    await town.moveTo(minutesAfter(promptHour, 122));
    expect(driver.messages()).toHaveLength(3);
  };

  describe('a form that is put off again and again', () => {
    it('stands open once: the older ones say where it is', async () => {
      await putOffTwice();
      expect(prompts(driver)).toHaveLength(1);
      expect(prompts(driver)[0]?.ts).toBe(driver.messages().at(-1)?.ts);
      for (const closed of driver.messages().slice(0, 2)) expect(wordsOn(closed)).toContain('Its form is further down');
    });

    it('is closed everywhere by one answer, and deleted with its week', async () => {
      await putOffTwice();
      await saveInDm(town, ada, { box_output: 'limiter shipped, 3d' });
      expect(prompts(driver)).toEqual([]);
      expect(standing().filter((text) => text === 'Week 27 is saved.')).toHaveLength(3);
      await deleteWeek();
      await town.slack.until(() => replies(driver).length === 0, 'the reply to go');
      expect(standing()).toEqual(Array.from({ length: 3 }, () => 'Week 27 is deleted.'));
    });

    it('keeps what was typed before it was put off, for the form further down', async () => {
      await town.moveTo(promptHour);
      driver.type({ box_output: 'limiter shipped, 3d' });
      await later(prompts(driver)[0]);
      await town.moveTo(minutesAfter(promptHour, 61));
      await saveInDm(town, ada, { box_input: 'reviews x6' });
      const { person } = await town.mirrorOf(ada);
      const stored = await town.app.deps.store.readCheckIn(person, week27);
      expect(stored?.value.entries.map(({ typed }) => typed)).toEqual(['reviews x6', 'limiter shipped, 3d']);
    });

    it('goes with everything else, so that no orphan can put a week into a new mirror', async () => {
      await putOffTwice();
      await eraseEverything();
      await eventually(async () => standing().length === 1);
      expect(standing()).toEqual(receiptAlone);
    });
  });

  it('a reminder that nobody asked for leaves the first form open: only Slack has what was typed into it', async () => {
    await town.moveTo(promptHour);
    const [first] = prompts(driver);
    if (first === undefined) throw new Error('No form.');
    driver.type({ box_output: 'limiter shipped, 3d' });
    await town.moveTo('2026-07-04T13:00:00Z');
    expect(prompts(driver)).toHaveLength(2);
    await afterHome(town, ada, () => driver.click('save', { surface: at(first) }));
    const { person } = await town.mirrorOf(ada);
    expect((await town.app.deps.store.readCheckIn(person, week27))?.value.entries).toHaveLength(1);
    expect(prompts(driver)).toEqual([]);
  });

  it('an answer that is “away” closes every form of the week', async () => {
    await town.moveTo(promptHour);
    await town.moveTo('2026-07-04T13:00:00Z');
    await modalAfter(town, ada, () => driver.click('later', { choose: 'away' }));
    await afterHome(town, ada, () => driver.submitView({ away_date: '2026-07-20' }));
    expect(prompts(driver)).toEqual([]);
  });

  it('a form that is gone in Slack is forgotten, and one that nobody knew is known once it was answered', async () => {
    await town.moveTo(promptHour);
    await town.moveTo('2026-07-04T13:00:00Z');
    const [first, second] = prompts(driver);
    if (first === undefined || second === undefined) throw new Error('No forms.');
    expect((await callAsApp(town, 'chat.delete', { channel: first.channel, ts: first.ts }))['ok']).toBe(true);
    const { person } = await town.mirrorOf(ada);
    await town.app.deps.store.forgetPosted(person, { channelId: second.channel, ts: second.ts });
    await saveInDm(town, ada, { box_output: 'limiter shipped, 3d' });
    expect((await kept()).map(({ kind, ts }) => [kind, ts])).toEqual([
      ['prompt', second.ts],
      ['reply', replies(driver)[0]?.ts],
    ]);
  });

  it('a reply that was deleted in Slack is answered anew, and stays one', async () => {
    await liveWeeks(town, ada, [plainWeek(0)]);
    const first = replyOf(driver, 27);
    if (first === undefined) throw new Error('No reply.');
    await callAsApp(town, 'chat.delete', { channel: first.channel, ts: first.ts });
    await afterHome(town, ada, () => driver.command('log out: one line more @mon'));
    await town.slack.until(() => replies(driver)[0], 'the reply anew');
    await eventually(async () => {
      const found = (await kept()).filter(({ kind }) => kind === 'reply');
      return found.length === 1 && found[0]?.ts === replies(driver)[0]?.ts;
    });
  });

  it('a reply that cannot be remembered does not stay', async () => {
    await town.moveTo(promptHour);
    breakStore(town, 'keepPosted', new StoreBusy('locked'), 4);
    driver.type({ box_output: 'limiter shipped, 3d' });
    await driver.click('save');
    await town.slack.until(
      () => driver.ephemerals().some(({ text }) => text === 'Week 27 is saved.'),
      'a word',
      15_000,
    );
    expect(replies(driver)).toEqual([]);
  }, 30_000);

  describe('a picture that Slack does not delete', () => {
    const refuse = (times: number) =>
      town.slack.faults.on('files.delete', { kind: 'error', error: 'internal_error' }, times);

    it('stays known when another took its place, and goes a little later', async () => {
      await liveWeeks(town, ada, [0, 1, 2, 3].map(plainWeek));
      expect(filesStanding()).toHaveLength(1);
      // Asked three times each.
      refuse(3);
      await afterHome(town, ada, () => driver.command('log out: one line more @mon'));
      await town.slack.until(() => filesStanding().length === 2, 'the picture to stay');
      await eventually(async () => town.slack.calls.filter(({ method }) => method === 'files.delete').length === 3);
      await town.moveTo('2026-07-24T15:00:00Z');
      expect(filesStanding()).toHaveLength(1);
      expect(wordsOn(replyOf(driver, 30))).toContain(filesStanding()[0]?.id);
    }, 30_000);

    it('goes after everything was deleted, and nothing of the person is left in the files then', async () => {
      await liveWeeks(town, ada, [0, 1, 2, 3].map(plainWeek));
      refuse(3);
      await eraseEverything();
      await town.slack.until(() => standing().length === 1, 'the messages to go', 15_000);
      await eventually(async () => town.slack.calls.filter(({ method }) => method === 'files.delete').length === 3);
      expect(filesStanding()).toHaveLength(1);
      const [left = ''] = filesStanding().map(({ id }) => id);
      expect((await databaseBytes()).includes(left)).toBe(true);
      await town.moveTo('2026-07-24T15:00:00Z');
      expect(filesStanding()).toEqual([]);
      const after = await databaseBytes();
      expect([after.includes(left), after.includes(driver.dm), after.includes(ada.id)]).toEqual([false, false, false]);
    }, 30_000);
  });

  it('the pictures of the made-up profile stay for a day, whoever looked at them', async () => {
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('made_up', home));
    await town.slack.until(() => wordsOn(driver.currentView()).includes('slack_file'), 'the pictures', 15_000);
    expect(filesStanding()).toHaveLength(2);
    await town.moveTo(minutesAfter(fridayMorning, 23 * 60));
    expect(filesStanding()).toHaveLength(2);
    await town.moveTo(minutesAfter(fridayMorning, 25 * 60));
    expect(filesStanding()).toEqual([]);
  }, 30_000);

  describe('everything deleted', () => {
    it('leaves the receipt alone though Slack wants quiet for minutes', async () => {
      await liveWeeks(town, ada, [0, 1].map(plainWeek));
      const before = driver.messages().length;
      town.slack.faults.on('chat.delete', { kind: 'rate_limited', retryAfterSeconds: 150 }, 1);
      await eraseEverything();
      await eventually(async () => town.slack.calls.some(({ method }) => method === 'chat.delete'));
      expect(standing()).toHaveLength(before + 1);
      const calls = () => town.slack.calls.filter(({ method }) => method === 'chat.delete').length;
      await town.moveTo(minutesAfter('2026-07-10T13:00:00Z', 2));
      expect(calls()).toBe(1);
      await town.moveTo(minutesAfter('2026-07-10T13:00:00Z', 4));
      // What has to go is looked for once a minute.
      await eventually(async () => {
        await town.moveTo(minutesAfter(town.clock.now().toISOString(), 1));
        return standing().length === 1;
      });
      expect(standing()).toEqual(receiptAlone);
    });

    it('goes from Slack though the process ended right after the rows were gone', async () => {
      await liveWeeks(town, ada, [0, 1, 2, 3].map(plainWeek));
      const { person } = await town.mirrorOf(ada);
      await erasePerson(town.app.deps, person, false);
      expect(filesStanding()).toHaveLength(1);
      await town.moveTo('2026-07-24T15:00:00Z');
      expect([standing(), filesStanding()]).toEqual([[], []]);
    });

    it('takes the notices along, whatever they were about', async () => {
      await town.moveTo(promptHour);
      town.slack.faults.on('views.open', { kind: 'error', error: 'expired_trigger_id' }, 2);
      await openHome(town, ada);
      await driver.click('open_week', home);
      await town.slack.until(() => standing().includes('The window did not open.'), 'a notice');
      town.slack.faults.on('chat.postMessage', { kind: 'status', status: 500 }, 3);
      await modalAfter(town, ada, () => driver.click('more_detail'));
      await driver.submitView({ box_output: 'limiter shipped, 3d' });
      await town.slack.until(
        () => driver.messages().some((message) => wordsOn(message).includes('did not take the answer')),
        'another notice',
        15_000,
      );
      await eraseEverything();
      await eventually(async () => standing().length === 1);
      expect(standing()).toEqual(receiptAlone);
    }, 30_000);
  });

  describe('a week that is deleted', () => {
    it('takes its reply and its notices along, at the next tick when Slack does not delete them at once', async () => {
      await liveWeeks(town, ada, [plainWeek(0)]);
      const { person } = await town.mirrorOf(ada);
      const notice = await callAsApp(town, 'chat.postMessage', { channel: driver.dm, text: 'Week 27 is saved.' });
      const place = { channelId: driver.dm, ts: String(notice['ts']) };
      await town.app.deps.store.keepPosted(person, { week: week27, kind: 'notice', ...place });
      town.slack.faults.on('chat.delete', { kind: 'error', error: 'internal_error' }, 6);
      await deleteWeek();
      await eventually(async () => town.slack.calls.filter(({ method }) => method === 'chat.delete').length >= 3);
      expect(replies(driver)).toHaveLength(1);
      await town.moveTo('2026-07-03T15:00:00Z');
      await town.moveTo('2026-07-03T15:10:00Z');
      expect(replies(driver)).toEqual([]);
      expect(standing()).toEqual(['Week 27 is deleted.']);
    }, 30_000);

    /** Holds a reply back between Slack, which has it, and the store. */
    const replyOnItsWay = async () => {
      await town.moveTo(promptHour);
      const { store } = town.app.deps;
      const whole = store.keepPosted.bind(store);
      let letGo = () => {};
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      Object.assign(store, {
        keepPosted: async (...values: Parameters<typeof whole>) => {
          if (values[1].kind === 'reply') await held;
          return whole(...values);
        },
      });
      driver.type({ box_output: 'limiter shipped, 3d' });
      await driver.click('save');
      await town.slack.until(() => replies(driver)[0], 'the reply');
      return letGo;
    };

    it('gets no reply that was on its way', async () => {
      const letGo = await replyOnItsWay();
      await modalAfter(town, ada, () => driver.click('receipt_menu', { choose: 'delete-week' }));
      expect((await driver.submitView()).outcome).toBe('closed');
      await town.slack.until(() => standing().includes('Week 27 is deleted.'), 'the week to go');
      letGo();
      await town.slack.until(() => replies(driver).length === 0, 'the reply to go');
      expect(await kept()).toHaveLength(1);
    });

    it('gets none either when another machine deleted it', async () => {
      const letGo = await replyOnItsWay();
      await deleteStoredWeek(town.app.deps, await town.mirrorOf(ada), week27);
      letGo();
      await town.slack.until(() => replies(driver).length === 0, 'the reply to go');
      expect(await kept()).toHaveLength(1);
    });
  });
});
