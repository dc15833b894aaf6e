import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import {
  afterHome,
  fridayMorning,
  joinForPrompt,
  liveWeeks,
  offersOn,
  openHome,
  plainWeek,
  replies,
  wordsOn,
} from './journey.js';
import { ada, openTown, type Town } from './town.js';

const home = { surface: { kind: 'home' } } as const;
const clear = 'is it clear what is expected of this quarter';
const told = 'has somebody who expects something said how it is going';

/** Whether the expectations of a new role are clear: asked after about 30, 60 and 90 days. */
describe('the questions of a new role', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());

  const newest = () => replies(driver).at(-1);
  const live = (weeks: number, from = 0) =>
    liveWeeks(
      town,
      ada,
      Array.from({ length: weeks }, (_, index) => plainWeek(from + index)),
      from,
    );
  const press = async (action: string) => {
    const surface = { kind: 'message', channel: driver.dm, ts: newest()?.ts ?? '' } as const;
    await afterHome(town, ada, () => driver.click(action, { surface }));
  };
  const answers = async () => {
    const { person } = await town.mirrorOf(ada);
    return (await town.app.deps.store.readTold(person)).flatMap(({ expectation }) => expectation ?? []);
  };

  it('come with the first week after a month, once, and wait in App Home', async () => {
    await live(4);
    expect(wordsOn(newest())).not.toContain(clear);
    await live(1, 4);
    expect(wordsOn(newest())).toContain(clear);
    expect(wordsOn(await openHome(town, ada))).toContain(clear);
    await live(1, 5);
    expect(wordsOn(newest())).not.toContain(clear);
    expect(await answers()).toEqual([{ step: 1, said: 'asked' }]);
  });

  it('answered Yes are over, until the next one', async () => {
    await live(5);
    await press('expectation_yes');
    expect(wordsOn(newest())).not.toContain(clear);
    expect(wordsOn(driver.home())).not.toContain(clear);
    expect(wordsOn(driver.ephemerals().at(-1))).toContain('Nothing more to do.');
    await live(4, 5);
    expect(wordsOn(newest())).toContain(told);
  });

  it('answered Not yet bring one small step and the place to take it, from App Home too', async () => {
    await live(5);
    await openHome(town, ada);
    await afterHome(town, ada, () => driver.click('expectation_not_yet', home));
    expect(wordsOn(driver.home())).not.toContain(clear);
    expect(await answers()).toEqual([
      { step: 1, said: 'asked' },
      { step: 1, said: 'not-yet' },
    ]);
    await live(4, 5);
    await press('expectation_not_yet');
    expect(wordsOn(driver.ephemerals().at(-1))).toContain('ask one person what to do more of and what less');
    expect(offersOn(driver.ephemerals().at(-1))).toContain('note_something');
  });

  it('asked for later come again with the next week', async () => {
    await live(5);
    await press('expectation_later');
    expect(wordsOn(newest())).not.toContain(clear);
    await live(1, 5);
    expect(wordsOn(newest())).toContain(clear);
  });

  it('answered in an older message count once; pressed again they change nothing and say so', async () => {
    await live(5);
    const surface = { kind: 'message', channel: driver.dm, ts: newest()?.ts ?? '' } as const;
    await live(1, 5);
    await afterHome(town, ada, () => driver.click('expectation_yes', { surface }));
    await afterHome(town, ada, () => driver.click('expectation_not_yet', { surface }));
    expect(wordsOn(driver.ephemerals().at(-1))).toContain('Nothing was changed.');
    expect((await answers()).at(-1)).toEqual({ step: 1, said: 'yes' });
  });
});
