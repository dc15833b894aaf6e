import { afterEach, describe, expect, test } from '@jest/globals';
import type { Profile } from '../../src/domain/profile.js';
import { earlyWeekdaysFor, knockDayOf, paceOf } from '../../src/domain/rhythm.js';
import { addWeeks, weekKeySchema } from '../../src/domain/week.js';
import type { PersonId } from '../../src/storage/store.js';
import { addToWeek } from '../../src/use-cases/add-to-week.js';
import { changeSettings, type WantedSettings } from '../../src/use-cases/change-settings.js';
import { findMirror } from '../../src/use-cases/find-mirror.js';
import { finishWeek } from '../../src/use-cases/finish-week.js';
import { earlyKnock, nextKnock } from '../../src/use-cases/next-knock.js';
import { planPrompt } from '../../src/use-cases/plan-prompt.js';
import { saveCheckIn } from '../../src/use-cases/save-check-in.js';
import { settlePrompt, snoozePrompt } from '../../src/use-cases/settle-prompt.js';
import { settleWeek } from '../../src/use-cases/settle-week.js';
import { swapProfile } from '../../src/use-cases/swap-profile.js';
import { ada, checkIn } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';
import { join, openWorld, tickAt, type World } from './world.js';

const files = sqliteFiles();
const week23 = weekKeySchema.parse('2026-W23');
const week24 = weekKeySchema.parse('2026-W24');
/** Two knocks about week 23: Tuesday 2 June and Friday 5 June, 15:00 in Berlin. */
const early = '2026-06-02T13:00:00Z';
const due = '2026-06-05T13:00:00Z';
const twice = { weekday: 5, time: '15:00', earlyWeekday: 2 };
const nothing = { input: '', output: '', outcome: '', impact: '' };
let world: World;

async function start(profile: Partial<Profile>): Promise<PersonId> {
  world = await openWorld(await files.migrated());
  return join(world, profile);
}

afterEach(() => world.close());

function sent(): string[] {
  return world.slack.dms.map(({ kind, week }) => `${kind} ${week}`);
}

async function mirrorOf() {
  const mirror = await findMirror(world.deps, ada);
  if (mirror === undefined) throw new Error('Ada has not joined.');
  return mirror;
}

/** Writes a week and says that it is answered, as Save does. */
async function save(week = week23, output = 'limiter shipped'): Promise<void> {
  const mirror = await mirrorOf();
  await saveCheckIn(world.deps, mirror, { week, boxes: { ...nothing, output }, revision: 0 });
  await settlePrompt(world.deps, mirror.person, week);
}

async function storedWeek(week = week23) {
  return (await world.deps.store.readCheckIn((await mirrorOf()).person, week))?.value;
}

describe('two knocks a week', () => {
  test('the first asks early, the second asks about the same week while nothing is written', async () => {
    await start({ rhythm: twice });

    await tickAt(world, early, due);

    expect(sent()).toEqual(['early 2026-W23', 'prompt 2026-W23']);
  });

  test('the second asks for the rest of a week that was written at the first, and there is no reminder of it', async () => {
    await start({ rhythm: twice });
    await tickAt(world, early);
    await save();

    await tickAt(world, due, '2026-06-06T13:00:00Z', '2026-06-07T13:00:00Z');

    expect(sent()).toEqual(['early 2026-W23', 'rest 2026-W23']);
  });

  test('what is written at the second joins what is there; no text of the week is in the way', async () => {
    await start({ rhythm: twice });
    await tickAt(world, early);
    await save();
    await tickAt(world, due);

    const saved = await addToWeek(world.deps, await mirrorOf(), week23, {
      boxes: { ...nothing, input: 'reviews x6', output: 'limiter shipped' },
    });
    const again = await addToWeek(world.deps, await mirrorOf(), week23, {
      boxes: { ...nothing, input: 'reviews x6', output: 'limiter shipped' },
    });

    expect([saved.outcome, again.outcome]).toEqual(['saved', 'saved']);
    expect((await storedWeek())?.entries.map(({ typed }) => typed)).toEqual([
      'reviews x6',
      'limiter shipped',
      'limiter shipped',
    ]);
    expect(await storedWeek()).not.toHaveProperty('soFar');
    expect(await world.deps.store.readConflicts((await mirrorOf()).person)).toEqual([]);
  });

  test('nothing more is asked of a week that was all at the first', async () => {
    await start({ rhythm: twice });
    await tickAt(world, early);
    await save();
    await finishWeek(world.deps, await mirrorOf(), week23);
    await settlePrompt(world.deps, (await mirrorOf()).person, week23);
    await save(week23, 'limiter shipped and announced');

    await tickAt(world, due, '2026-06-06T13:00:00Z');

    expect(sent()).toEqual(['early 2026-W23']);
  });

  test.each(['skipped', 'away', 'empty'] as const)('nothing more is asked of a week that is %s', async (state) => {
    const person = await start({ rhythm: twice });
    await tickAt(world, early);
    await settleWeek(world.deps, await mirrorOf(), week23, state);
    await settlePrompt(world.deps, person, week23);

    await tickAt(world, due, '2026-06-06T13:00:00Z');

    expect(sent()).toEqual(['early 2026-W23']);
  });

  test('a week that is written on the day of its own knock is answered', async () => {
    await start({ rhythm: twice });
    await tickAt(world, early, '2026-06-05T08:00:00Z');
    await save();

    await tickAt(world, due);

    expect(sent()).toEqual(['early 2026-W23']);
    expect(await storedWeek()).not.toHaveProperty('soFar');
  });

  test('Later at the first brings its form at that time, and the second asks all the same', async () => {
    const person = await start({ rhythm: twice });
    await tickAt(world, early);
    await snoozePrompt(world.deps, person, week23, new Date('2026-06-03T07:00:00Z'));

    await tickAt(world, '2026-06-03T07:00:00Z', '2026-06-03T13:00:00Z', '2026-06-04T13:00:00Z', due);

    expect(sent()).toEqual(['early 2026-W23', 'reminder 2026-W23', 'prompt 2026-W23']);
  });

  test('an early knock whose day was moved to one that has passed does not come on its old day', async () => {
    const person = await start({ rhythm: { ...twice, earlyWeekday: 4 } });
    await tickAt(world, '2026-06-03T08:00:00Z');
    await swapProfile(world.deps, person, (profile) => ({ ...profile, rhythm: twice }));
    await planPrompt(world.deps, person);

    await tickAt(world, '2026-06-04T13:00:00Z', due);

    expect(sent()).toEqual(['prompt 2026-W23']);
  });

  test('an early knock that comes too late for its day waits for the same hour, and not beyond the own knock', async () => {
    await start({ rhythm: { ...twice, earlyWeekday: 4 } });

    await tickAt(world, '2026-06-04T20:00:00Z', due);

    expect(sent()).toEqual(['prompt 2026-W23']);
  });

  test('the rhythm goes on with the next week; back at once a week the early one is gone', async () => {
    const person = await start({ rhythm: twice });
    await tickAt(world, early, due, '2026-06-09T13:00:00Z');
    await swapProfile(world.deps, person, (profile) => ({ ...profile, rhythm: { weekday: 5, time: '15:00' } }));
    await planPrompt(world.deps, person);

    await tickAt(world, '2026-06-12T13:00:00Z', '2026-06-16T13:00:00Z', '2026-06-19T13:00:00Z');

    expect(sent()).toEqual([
      'early 2026-W23',
      'prompt 2026-W23',
      'early 2026-W24',
      'prompt 2026-W24',
      'prompt 2026-W25',
    ]);
  });

  test('no early knock for a week that is written before, away or stopped', async () => {
    const person = await start({ rhythm: twice });
    await world.deps.store.writeCheckIn(person, checkIn(['ahead'], { week: week23 }), 0);
    await tickAt(world, early, due);
    await swapProfile(world.deps, person, (profile) => ({ ...profile, pausedUntil: '2026-06-11' }));
    await tickAt(world, '2026-06-09T13:00:00Z', '2026-06-12T13:00:00Z');

    expect(sent()).toEqual(['prompt 2026-W24']);
  });

  test.each([
    ['before a spring change', '2026-W13', 7, 5, '2026-03-27T14:00:00.000Z'],
    ['on the day of a spring change', '2026-W13', 1, 7, '2026-03-29T13:00:00.000Z'],
    ['on the day of an autumn change', '2026-W43', 1, 7, '2026-10-25T14:00:00.000Z'],
    ['before an autumn change', '2026-W43', 7, 6, '2026-10-24T13:00:00.000Z'],
  ])('the early hour is the wall clock of the person %s', async (_, week, weekday, earlyWeekday, expected) => {
    await start({});
    const rhythm = { weekday, time: '15:00', earlyWeekday };

    expect(earlyKnock(weekKeySchema.parse(week), { rhythm, zone: 'Europe/Berlin' })?.toISOString()).toBe(expected);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])(
    'an early day for weekday %s lies in the week and before its knock',
    async (weekday) => {
      await start({});
      for (const earlyWeekday of earlyWeekdaysFor(weekday)) {
        const rhythm = { weekday, time: '09:00', earlyWeekday };
        const at = earlyKnock(week24, { rhythm, zone: 'UTC' })?.toISOString() ?? '';
        expect(at > '2026-06-08T00' && at.slice(0, 10) < knockDayOf(week24, rhythm)).toBe(true);
      }
      const outside = [1, 2, 3, 4, 5, 6, 7].filter((day) => !earlyWeekdaysFor(weekday).includes(day));
      expect(outside).toContain(weekday);
      for (const earlyWeekday of outside) {
        expect(earlyKnock(week24, { rhythm: { weekday, time: '09:00', earlyWeekday }, zone: 'UTC' })).toBeUndefined();
      }
    },
  );
});

describe('one knock for two weeks', () => {
  const fortnightly = { weekday: 5, time: '15:00', everyOtherFrom: week24 };

  test('only every other week is asked about, over the turn of a year with 53 weeks too', async () => {
    await start({ rhythm: fortnightly });

    await tickAt(
      world,
      due,
      '2026-06-12T13:00:00Z',
      '2026-06-13T13:00:00Z',
      '2026-06-19T13:00:00Z',
      '2026-06-26T13:00:00Z',
    );

    expect(sent()).toEqual(['prompt 2026-W24', 'reminder 2026-W24', 'prompt 2026-W26']);
    const late = nextKnock({ rhythm: fortnightly, zone: 'Europe/Berlin' }, new Date('2026-12-26T00:00:00Z'));
    expect(late.week).toBe('2027-W01');
  });

  test.each([
    ['2026-03-20T15:00:00Z', '2026-04-03T13:00:00.000Z'],
    ['2026-10-23T15:00:00Z', '2026-11-06T14:00:00.000Z'],
  ])('after %s the hour stays the wall clock of the person', async (after, expected) => {
    await start({});
    const everyOtherFrom = weekKeySchema.parse(after < '2026-06' ? '2026-W14' : '2026-W45');
    const knocking = { rhythm: { weekday: 5, time: '15:00', everyOtherFrom }, zone: 'Europe/Berlin' };

    expect(nextKnock(knocking, new Date(after)).at.toISOString()).toBe(expected);
  });

  test('the week between comes along as long as it is open', async () => {
    const person = await start({ rhythm: fortnightly });
    await tickAt(world, '2026-06-12T13:00:00Z');
    expect(world.slack.dms[0]?.alsoAbout).toBe(week23);

    await world.deps.store.writeCheckIn(person, checkIn(['between'], { week: addWeeks(week24, 1) }), 0);
    await tickAt(world, '2026-06-26T13:00:00Z');

    expect(world.slack.dms.at(-1)).toMatchObject({ week: '2026-W26', alsoAbout: undefined });
  });

  describe('chosen in the settings', () => {
    const wanted: WantedSettings = {
      pace: 'fortnightly',
      weekday: 5,
      time: '15:00',
      reminder: true,
      detail: 'full',
      theme: 'light',
      bandWords: 'plain',
      energy: false,
    };
    const choose = async () => (await changeSettings(world.deps, await mirrorOf(), wanted)).mirror.profile.rhythm;

    test('it begins with the next week, which brings the one before along', async () => {
      await start({});

      expect((await choose()).everyOtherFrom).toBe(week23);
    });

    test('it begins a week later when the last one was asked about or answered already', async () => {
      const person = await start({});
      await world.deps.store.writeCheckIn(person, checkIn(['done'], { week: addWeeks(week23, -1) }), 0);

      expect((await choose()).everyOtherFrom).toBe(week24);
    });

    test('whoever has it keeps their fortnights', async () => {
      await start({ rhythm: fortnightly });

      expect((await choose()).everyOtherFrom).toBe(week24);
      expect(paceOf((await mirrorOf()).profile.rhythm)).toBe('fortnightly');
    });
  });
});
