import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import { weekKeySchema } from '../../src/domain/week.js';
import { saveCheckIn } from '../../src/use-cases/save-check-in.js';
import {
  afterHome,
  fridayMorning,
  fridayPlus,
  joinForPrompt,
  liveWeeks,
  modalAfter,
  offersOn,
  openHome,
  replies,
  wordsOn,
} from './journey.js';
import { ada, openTown, type Town } from './town.js';

let town: Town;
let driver: Driver;

beforeEach(async () => {
  town = await openTown(fridayMorning);
  driver = await joinForPrompt(town, ada);
});
afterEach(() => town.close());

const open = (act: () => Promise<unknown>) => modalAfter(town, ada, act);
/** What stands in the box to copy from. */
const text = () => {
  const [values = {}] = Object.values(driver.values()).filter((fields) => 'lines_text' in fields);
  return values['lines_text']?.value ?? '';
};
const first = { box_input: 'reviews x6', box_output: 'limiter shipped, 3d https://git.example.com/7' };
const second = { box_output: 'RFC: quotas, 1d', box_outcome: 'timeouts 40 → 3 a day' };

describe('lines for a 1:1', () => {
  it('of a week stand behind the first reply, without what the grammar read, ready to be copied', async () => {
    await liveWeeks(town, ada, [first]);
    const [reply] = replies(driver);
    expect(offersOn(reply)).toContain('lines_for_one_to_one');
    await open(() => driver.click('lines_for_one_to_one'));

    expect(text()).toBe('Finished\n• limiter shipped https://git.example.com/7\n\nPut in\n• reviews (6×)');
    expect(wordsOn(driver.currentView())).toContain('the mirror sends nothing');
  });

  it('of a week stand behind its receipt as well', async () => {
    await liveWeeks(town, ada, [first, second]);
    const receipt = driver.messages().find((message) => wordsOn(message).includes('Week 27 is saved'));
    const surface = { kind: 'message', channel: driver.dm, ts: receipt?.ts ?? '' } as const;
    await open(() => driver.click('receipt_menu', { surface, choose: 'one-to-one' }));

    expect(text()).toContain('limiter shipped');
    expect(text()).not.toContain('RFC');
  });

  it('since the last ones are the weeks that were saved since, also one that was filled in late', async () => {
    await liveWeeks(town, ada, [first, second]);
    await open(() => driver.command('lines'));
    await open(() => driver.click('lines_period', { choose: 'since' }));
    expect(wordsOn(driver.currentView())).toContain('the last four weeks');
    expect(text()).toMatch(
      /^Changed for somebody\n• timeouts 40 → 3 a day\n\nFinished\n• RFC: quotas\n• limiter shipped/,
    );
    await driver.submitView();
    await town.moveTo(fridayPlus(1.5));
    await open(() => driver.command('1:1'));
    expect(wordsOn(driver.currentView())).toContain('No week was saved since');
    await driver.closeView();
    const mirror = await town.mirrorOf(ada);
    const boxes = { input: '', output: 'docs, found later', outcome: '', impact: '' };
    await saveCheckIn(town.app.deps, mirror, { week: weekKeySchema.parse('2026-W26'), boxes, revision: 0 });
    await liveWeeks(town, ada, [{ box_output: 'quota limits shipped' }], 2);
    await openHome(town, ada);
    await open(() => driver.click('lines_for_one_to_one', { surface: { kind: 'home' } }));

    expect(text()).toBe('Finished\n• quota limits shipped\n• docs, found later');
    expect(wordsOn(driver.currentView())).toContain('Two weeks were saved since');
  });

  it('that are only looked at, or of an older week, or of the quarter, do not move where the next ones begin', async () => {
    await liveWeeks(town, ada, [first, second]);
    await open(() => driver.command('lines'));
    await driver.closeView();
    await open(() => driver.command('quarter'));
    await driver.submitView();
    const receipt = driver.messages().find((message) => wordsOn(message).includes('Week 27 is saved'));
    const surface = { kind: 'message', channel: driver.dm, ts: receipt?.ts ?? '' } as const;
    await open(() => driver.click('receipt_menu', { surface, choose: 'one-to-one' }));
    await driver.submitView();

    expect((await town.mirrorOf(ada)).profile.linesTakenAt).toBeUndefined();
  });

  it('may be shortened by hand; what was shortened changes no week and is kept nowhere', async () => {
    await liveWeeks(town, ada, [first]);
    await open(() => driver.command('lines'));
    await driver.submitView({ lines_text: 'only this' });

    const mirror = await town.mirrorOf(ada);
    expect(mirror.profile.linesTakenAt).toBeDefined();
    expect(JSON.stringify([mirror.profile, await town.app.deps.store.readHistory(mirror.person)])).not.toContain(
      'only this',
    );
  });

  it('the quarter in six lines names three months, two lines each, and says where nothing was written', async () => {
    await liveWeeks(town, ada, [first, second, { box_output: 'importer v2, 4d\ndocs', box_input: 'reviews' }]);
    await town.moveTo('2026-07-24T08:00:00Z');
    await open(() => driver.command('quarter'));

    expect(text()).toBe(
      'May 2026\nnothing written\n\nJune 2026\nnothing written\n\nJuly 2026\n• timeouts 40 → 3 a day\n• limiter shipped https://git.example.com/7',
    );
  });

  it('before the first week say so, and there is nothing to take along', async () => {
    await open(() => driver.command('lines'));

    expect(wordsOn(driver.currentView())).toContain('No week with lines is saved yet');
    expect(offersOn(driver.currentView())).toEqual(['lines_period']);
    await open(() => driver.click('lines_period', { choose: 'since' }));
    expect(wordsOn(driver.currentView())).toContain('No week with lines is saved yet');
  });

  it('carry neither the own read nor energy, and no message ever holds them', async () => {
    await liveWeeks(town, ada, [{ ...first, own_read: '5' }]);
    await open(() => driver.command('lines'));
    expect(text()).not.toMatch(/Far above|5/);
    await afterHome(town, ada, async () => {
      await driver.submitView();
      await driver.openHome();
    });

    expect(JSON.stringify([driver.messages(), driver.ephemerals()])).not.toContain('limiter shipped');
  });
});
