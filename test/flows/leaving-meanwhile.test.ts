import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonId } from '../../src/storage/store.js';
import { erasePerson } from '../../src/use-cases/erase-person.js';
import { takeAwayForGood } from '../../src/use-cases/take-away.js';
import { trailingWeeks, type WeekKey } from '../../src/domain/week.js';
import { joinAndBeAsked, askedWeek, eventually, livedThrough, repliesIn } from './acts.js';
import { ada, openTown, type Town } from './town.js';

describe('who leaves while an answer is under way', () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown();
  });
  afterEach(async () => {
    await town.close();
  });

  const filesAnnounced = () => town.slack.calls.filter(({ method }) => method === 'files.getUploadURLExternal').length;
  const filesLeft = () => [...town.slack.state.files.values()].filter(({ state }) => state === 'completed');

  /** Eight weeks, and the answer to the last one held back at a method of the store. */
  async function answerHeldAt(name: 'keepPicture' | 'keepPosted', meanwhile: () => Promise<unknown>) {
    const driver = await joinAndBeAsked(town, ada);
    const weeks = ['2026-W22', '2026-W23', '2026-W24', '2026-W25', '2026-W26', '2026-W27', askedWeek] as WeekKey[];
    await livedThrough(town, ada, weeks);
    const mirror = await town.mirrorOf(ada);
    const { store } = town.app.deps;
    const whole: (...values: never[]) => Promise<void> = store[name];
    let isFirst = true;
    Object.assign(store, {
      [name]: async (...values: never[]) => {
        if (isFirst) {
          isFirst = false;
          await meanwhile();
        }
        return whole(...values);
      },
    });
    const stored = await store.readCheckIn(mirror.person, askedWeek);
    if (stored === undefined) throw new Error('No week.');
    return { driver, answer: () => town.app.speaker.reply(mirror, stored.value) };
  }

  it.each(['keepPicture', 'keepPosted'] as const)(
    'erasing everything before %s leaves neither reply nor picture in Slack',
    async (name) => {
      const { driver, answer } = await answerHeldAt(name, async () => {
        const { person, identity } = await town.mirrorOf(ada);
        const { leftovers } = await erasePerson(town.app.deps, person, false);
        await takeAwayForGood(town.app.deps, town.app.speaker.senderOf(identity), leftovers);
      });
      await answer();
      await eventually(() => Promise.resolve(repliesIn(driver).length === 0));
      expect(filesAnnounced()).toBeGreaterThan(0);
      expect(filesLeft()).toEqual([]);
    },
    30_000,
  );

  it.each([
    ['erasing everything', (person: PersonId) => erasePerson(town.app.deps, person, false)],
    [
      'another window that shows the trend',
      async (person: PersonId, fileId: string) => ({
        leftovers: await town.app.deps.store.takeOut(person, [{ fileId }]),
      }),
    ],
  ])(
    '%s while the trend is drawn leaves no picture in Slack',
    async (_, meanwhile) => {
      const driver = await joinAndBeAsked(town, ada);
      await livedThrough(town, ada, trailingWeeks(askedWeek, 8));
      const { person } = await town.mirrorOf(ada);
      const { deps } = town.app;
      const keepPicture = deps.store.keepPicture.bind(deps.store);
      const drawn = new Promise<void>((resolve) => {
        Object.assign(deps.store, {
          keepPicture: async (...values: Parameters<typeof keepPicture>) => {
            await keepPicture(...values);
            // The file is announced and known, and its bytes are not there yet: Slack has nothing to delete.
            const { leftovers } = await meanwhile(person, values[1].fileId);
            await deps.store.forgetLeftovers(leftovers);
            resolve();
          },
        });
      });
      await driver.command('trend');
      await drawn;
      await eventually(async () => [...town.slack.state.files.values()].some(({ state }) => state === 'deleted'));

      expect(filesLeft()).toEqual([]);
    },
    30_000,
  );

  it('a week that is deleted before its answer was written gets none', async () => {
    const { driver, answer } = await answerHeldAt('keepPosted', () => Promise.resolve());
    const { person } = await town.mirrorOf(ada);
    await town.app.deps.store.deleteCheckIn(person, askedWeek);
    await answer();
    expect(repliesIn(driver)).toEqual([]);
  }, 30_000);
});
