import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import { PersonGone, StoreBusy } from '../../src/storage/store.js';
import { at, asked, formIn, joinAndBeAsked, quiet, repliesIn, seesText } from './acts.js';
import { ada, openTown, type Town } from './town.js';

describe('a week that is saved a second time', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown();
    driver = await joinAndBeAsked(town, ada);
    driver.type({ box_output: 'the one line' });
  });
  afterEach(() => town.close());

  /** The next answer ends before anything of it is seen. */
  function cutNextAnswer(error: Error): void {
    const { knocker } = town.app.speaker;
    const whole = { ...knocker };
    Object.assign(knocker, {
      settle: () => {
        Object.assign(knocker, whole);
        return Promise.reject(error);
      },
    });
  }

  async function saveAndBeCut(): Promise<void> {
    cutNextAnswer(new StoreBusy('cut'));
    await driver.click('save');
    await seesText(town, driver, 'is saved');
    expect(repliesIn(driver)).toEqual([]);
    expect(formIn(driver)).toBeDefined();
  }

  const later = (ms: number) => town.clock.moveTo(new Date(Date.parse(asked) + ms));
  const callsFrom = (index: number) => town.slack.calls.slice(index).map(({ method }) => method);

  it('gets the reply that the first time missed, and the window to change it before anything else', async () => {
    await saveAndBeCut();
    later(60_000);
    const before = town.slack.calls.length;
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    await quiet(town, 300);

    expect(callsFrom(before)[0]).toBe('views.open');
    expect(driver.currentView()).toBeDefined();
    expect(formIn(driver)).toBeUndefined();
    expect(repliesIn(driver)).toHaveLength(1);
    expect(callsFrom(before).filter((method) => method === 'views.publish')).toHaveLength(1);
  });

  it('gets it too when the window does not open, and says so', async () => {
    await saveAndBeCut();
    later(60_000);
    town.slack.faults.on('views.open', { kind: 'error', error: 'expired_trigger_id' }, 2);
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');

    expect(formIn(driver)).toBeUndefined();
    await seesText(town, driver, 'took too long');
  });

  it('gets it soon after the first time too, once that one can no longer be answering', async () => {
    await saveAndBeCut();
    later(9000);
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');

    expect(driver.currentView()).toBeUndefined();
    expect(repliesIn(driver)).toHaveLength(1);
  });

  it('is not answered twice while the first time is still being answered', async () => {
    const surface = at(formIn(driver)!);
    town.slack.faults.on('chat.postMessage', { kind: 'slow', ms: 700 });
    const before = town.slack.calls.length;
    await Promise.all([driver.click('save', { surface }), driver.click('save', { surface })]);
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    await quiet(town, 1200);

    const [reply, ...more] = repliesIn(driver);
    expect(more).toEqual([]);
    const changes = town.slack.calls
      .slice(before)
      .filter(({ method, args }) => method === 'chat.update' && args['ts'] === reply?.ts);
    expect(changes).toEqual([]);
  });

  it('tells nothing to somebody who erased everything while it was answered', async () => {
    cutNextAnswer(new PersonGone('erased'));
    await driver.click('save');
    await quiet(town, 300);

    expect(driver.ephemerals()).toEqual([]);
    expect(repliesIn(driver)).toEqual([]);
  });
});
