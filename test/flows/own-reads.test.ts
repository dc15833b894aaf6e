import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import { trailingWeeks, type WeekKey } from '../../src/domain/week.js';
import { saveCheckIn } from '../../src/use-cases/save-check-in.js';
import { fridayMorning, joinForPrompt, modalAfter, wordsOn } from './journey.js';
import { ada, jana, openTown, type Town } from './town.js';

const newest = '2026-W26' as WeekKey;
const link = 'https://git.example.com/pr/1';
const full = {
  input: `reviews x6\npairing on the importer, 1d ${link}\non call, 1d ${link}`,
  output: `queue shipped, 3d ${link}\nRFC: quotas, 1d ${link}\nimporter shipped, 3d ${link}`,
};
const thin = { input: 'reviews', output: '' };

let town: Town;

beforeEach(async () => {
  town = await openTown(fridayMorning);
});

afterEach(() => town.close());

/** Thirty weeks, the newest four of them written and read in another way. */
async function live(
  person: typeof ada,
  [before, lately]: readonly [typeof full, typeof full],
  [readBefore, readLately]: readonly [number, number],
  outcome = '',
): Promise<Driver> {
  const driver = await joinForPrompt(town, person);
  const mirror = await town.mirrorOf(person);
  const weeks = trailingWeeks(newest, 30);
  for (const [index, week] of weeks.entries()) {
    const isLate = index >= weeks.length - 4;
    await saveCheckIn(town.app.deps, mirror, {
      week,
      boxes: { ...(isLate ? lately : before), outcome: isLate ? outcome : '', impact: '' },
      ownRead: isLate ? readLately : readBefore,
      revision: 0,
    });
  }
  return driver;
}

async function trendOf(person: typeof ada, driver: Driver): Promise<string> {
  return wordsOn(await modalAfter(town, person, () => driver.command('trend')));
}

describe('own reads beside the lines', () => {
  it('that fell while the lines fell further are said to have fallen both', async () => {
    const driver = await live(ada, [full, thin], [5, 4]);

    expect(await trendOf(ada, driver)).toContain('your own reads fell, and input and output in the lines fell further');
  });

  it('that stayed while outcomes took the place of outputs ask after outcomes', async () => {
    const driver = await live(ada, [full, thin], [4, 4], 'timeouts 40 → 8 a day, for the payments team');
    const text = await trendOf(ada, driver);

    expect(text).toContain('less input and output stands in the lines, and your own reads stayed about as they were');
    expect(text).toContain('did it go into outcomes? Those are not in this.');
  });

  it('that rose while the lines fell are said so in German', async () => {
    const driver = await live(jana, [full, thin], [2, 4]);

    expect(await trendOf(jana, driver)).toContain(
      'steht weniger Input und Output in den Zeilen, und deine eigenen Einschätzungen stiegen trotzdem',
    );
  });
});
