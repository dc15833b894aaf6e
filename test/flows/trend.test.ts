import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import type { WeekKey } from '../../src/domain/week.js';
import type { Profile } from '../../src/domain/profile.js';
import { trailingWeeks } from '../../src/domain/week.js';
import { livedThrough } from './acts.js';
import { afterHome, fridayMorning, joinForPrompt, modalAfter, offersOn, openHome, wordsOn } from './journey.js';
import { ada, openTown, type Town } from './town.js';

const newest = '2026-W26' as WeekKey;

describe('the trend', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());
  const shown = () => wordsOn(driver.currentView());
  const pictures = () => [...shown().matchAll(/"slack_file":\{"id":"([^"]+)"/g)].map(([, id]) => id);
  const lived = (weeks: number) => livedThrough(town, ada, trailingWeeks(newest, weeks));
  const prefer = async (change: Partial<Profile>) => {
    const { person, profile, profileRevision } = await town.mirrorOf(ada);
    await town.app.deps.store.writeProfile(person, { ...profile, ...change }, profileRevision);
  };
  const drawn = (count: number) => town.slack.until(() => pictures().length === count, `${count} pictures`);
  const standing = () => [...town.slack.state.files.values()].filter(({ state }) => state !== 'deleted');

  it('says the numbers first and shows the picture after, and turns to other windows in place', async () => {
    await lived(30);
    const text = wordsOn(await modalAfter(town, ada, () => driver.command('trend')));
    expect(text).toContain('The last 26 weeks');
    expect(text).toMatch(/From \d+% \(week 1\) to \d+% now\. Highest/);
    expect(text).toContain('```');
    await drawn(1);
    expect(shown()).not.toContain('```');
    await modalAfter(town, ada, () => driver.click('trend_12'));
    expect(shown()).toContain('The last 12 weeks');
    await drawn(1);
    await modalAfter(town, ada, () => driver.click('trend_52'));
    expect(shown()).toContain('30 weeks so far');
    await drawn(2);
    await modalAfter(town, ada, () => driver.click('trend_year'));
    await drawn(1);
    expect(shown()).toContain('The year');
    expect(driver.messages()).toEqual([]);
    // Only what is shown stays in Slack, and it is erased with the person.
    await town.slack.until(() => standing().length === 1, 'the earlier pictures to go');
    await driver.closeView(true);
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('home_menu', { choose: 'delete', surface: { kind: 'home' } }));
    await driver.submitView({ delete_word: 'delete' });
    await town.slack.until(() => standing().length === 0, 'the last picture to go');
  });

  it.each([
    ['trend 12', 'The last 12 weeks'],
    ['trend 52 weeks', '30 weeks so far'],
    ['trend 3 months', 'The last 12 weeks'],
    ['trend half', 'The last 26 weeks'],
    ['verlauf jahr', '30 weeks so far'],
    ['year', 'The year, week by week'],
  ])('/mirror %s shows %s', async (words, heading) => {
    await lived(30);
    expect(wordsOn(await modalAfter(town, ada, () => driver.command(words)))).toContain(heading);
  });

  it.each([
    [0, 'No week is written yet'],
    [2, 'Two weeks are in: two more until a first range'],
    [5, 'rough place'],
  ])('after %i weeks it says no percent', async (weeks, sentence) => {
    if (weeks > 0) await lived(weeks);
    const text = wordsOn(await modalAfter(town, ada, () => driver.command('trend')));
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/\d%/);
  });

  it('explains a gap and a new level', async () => {
    await lived(20);
    const { person, assignments } = await town.mirrorOf(ada);
    const { store } = town.app.deps;
    await store.deleteCheckIn(person, '2026-W20' as WeekKey);
    const promoted = { level: 'IC5', validFrom: '2026-W22' as WeekKey, ramp: 'promotion' } as const;
    const { revision } = await store.readAssignments(person);
    await store.writeAssignments(person, [...assignments, promoted], revision);
    const text = wordsOn(await modalAfter(town, ada, () => driver.command('trend')));
    expect(text).toContain('1 week not logged: a gap, never a zero');
    expect(text).toContain('19 of 20 weeks logged');
    expect(text).toContain('Since week 22 the weeks are held against Staff. The line breaks there');
  });

  it('hides numbers when they are hidden, and shows how many kinds the weeks hold', async () => {
    await lived(20);
    await prefer({ bandWords: 'hidden' });
    const text = wordsOn(await modalAfter(town, ada, () => driver.command('trend 52')));
    expect(text).not.toMatch(/\d%|Meeting/);
    await drawn(1);
    expect(shown()).not.toMatch(/\d%|Meeting/);
  });

  it('uploads nothing in discreet mode: the same stands there as text', async () => {
    await lived(20);
    await prefer({ detail: 'discreet' });
    await modalAfter(town, ada, () => driver.command('trend 52'));
    expect(shown()).toContain('```');
    // Later than the pictures would have been.
    await afterHome(town, ada, () => driver.openHome());
    expect(town.slack.calls.some(({ method }) => method.startsWith('files.'))).toBe(false);
  });

  it('keeps the text when a picture cannot be had, and says so', async () => {
    await lived(20);
    town.slack.faults.on('files.getUploadURLExternal', { kind: 'error', error: 'access_denied' }, 10);
    await modalAfter(town, ada, () => driver.command('trend'));
    await town.slack.until(() => shown().includes('could not be drawn'), 'the sentence');
    expect(shown()).toContain('```');
    expect(offersOn(driver.currentView())).toContain('trend_52');
  });

  it('waits while Slack still looks through a picture', async () => {
    await lived(20);
    const messages = ['invalid slack file [json-pointer:/view/blocks/3/slack_file]'];
    town.slack.faults.on('views.update', { kind: 'error', error: 'invalid_arguments', messages });
    await modalAfter(town, ada, () => driver.command('trend'));
    await drawn(1);
  });

  it('does not draw into a window that shows something else by now', async () => {
    await lived(30);
    await modalAfter(town, ada, () => driver.command('trend 12'));
    await modalAfter(town, ada, () => driver.click('trend_52'));
    await drawn(2);
    expect(shown()).toContain('30 weeks so far');
  });
});
