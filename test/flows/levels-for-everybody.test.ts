import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { trailingWeeks, type WeekKey } from '../../src/domain/week.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { changeOwn } from '../../src/use-cases/change-own.js';
import { stopMirror } from '../../src/use-cases/stop-mirror.js';
import { livedThrough } from './acts.js';
import { fridayMorning, joinForPrompt, modalAfter, offersOn, openHome, wordsOn } from './journey.js';
import { ada, bo, jana, openTown, type Town } from './town.js';

const home = { surface: { kind: 'home' } } as const;

describe('what levels ask', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = town.as(bo);
  });
  afterEach(() => town.close());

  const opened = async (words: string, person = bo) =>
    wordsOn(await modalAfter(town, person, () => town.as(person).command(words)));
  const pressed = async (action: string, options = {}) =>
    wordsOn(await modalAfter(town, bo, () => driver.click(action, options)));

  it('can be read without a mirror, level by level, with a quiet way to begin', async () => {
    const window = await opened('level IC5');
    expect(window).toContain('What IC5 asks');
    expect(window).toContain('about 4 outcomes a quarter, usually felt by another team');
    expect(window).toContain('about 5 lasting impacts a year');
    // Nothing is said of lines that nobody wrote.
    expect(window).not.toMatch(/[○◐●]|weeks\)_/);
    expect(offersOn(driver.currentView())).toEqual(['level_read', 'levels', 'kinds', 'start']);
    expect(await pressed('level_read', { choose: 'M1' })).toContain('What M1 asks');
    expect(driver.viewStack()).toHaveLength(1);
    await expect(town.mirrorOf(bo)).rejects.toThrow('has no mirror');
    const start = await pressed('start');
    expect(start).toContain('Start your mirror');
  });

  it('are each picked by their own key, also where another level is called like it', async () => {
    const levels = defaultFramework.levels.map((level) => {
      if (level.key === 'M1') return { ...level, key: 'senior-2', title: 'Senior' };
      if (level.key === 'IC5') return { ...level, key: 'senior', title: 'Senior' };
      return level;
    });
    await town.app.deps.frameworks.publishFramework(
      { ...defaultFramework, version: 2, levels: levels.toSorted((one) => (one.key === 'senior-2' ? -1 : 0)) },
      { startsOn: '2026-W26' as WeekKey, note: 'Two called Senior' },
    );
    await opened('level IC4');
    expect(await pressed('level_read', { choose: 'senior-2' })).toContain('What senior-2 asks');
    expect(await pressed('level_read', { choose: 'senior' })).toContain('What senior asks');
  });

  it('can be compared without a mirror; the two windows turn into each other', async () => {
    const window = await opened('levels IC2 IC3');
    expect(window).toContain('about a third of the picture (35%) → about a third of the picture (30%)');
    expect(window).not.toMatch(/[○◐●]/);
    expect(offersOn(driver.currentView())).toEqual(['levels_one', 'levels_other', 'level_asks', 'start']);
    expect(await pressed('levels_other', { choose: 'M1' })).toContain('*Engineer → Manager*');
    expect(await pressed('level_asks')).toContain('What IC1 asks');
    expect(await pressed('levels')).toContain('*Associate → Engineer*');
    expect(driver.viewStack()).toHaveLength(1);
    await driver.closeView(true);
    expect(await opened('levels nonsense')).toContain('That names no two levels; here are the first ones.');
  });

  it('are named to somebody with a mirror as well, and lead back to their own', async () => {
    const asking = await joinForPrompt(town, ada);
    const withoutIds = (words: string) => words.replaceAll(/"block_id":"[^"]*"/g, '');
    const own = withoutIds(await opened('level', ada));
    await asking.closeView(true);
    const window = await opened('level M1', ada);
    expect(window).toContain('What M1 asks');
    expect(offersOn(asking.currentView())).toEqual(['level_read', 'level_asks', 'levels', 'kinds']);
    const press = async (action: string, options = {}) =>
      wordsOn(await modalAfter(town, ada, () => asking.click(action, options)));
    expect(await press('level_read', { choose: 'IC6' })).toContain('What IC6 asks');
    expect(withoutIds(await press('level_asks'))).toBe(own);
    expect(asking.viewStack()).toHaveLength(1);
    await asking.closeView(true);
    expect(withoutIds(await opened('level senior', ada))).toBe(own);
    await asking.closeView(true);
  });

  it('that do not exist are said not to, and which ones there are', async () => {
    const sentence = 'There is no level “xyz”; there are IC1, IC2, IC3, IC4, IC5, IC6, M1, M2, SM1, SM2, D1 and D2.';
    const nobody = await opened('level xyz');
    expect(nobody).toContain(sentence);
    expect(nobody).toContain('What IC1 asks');
    await driver.closeView(true);
    const asking = await joinForPrompt(town, ada);
    const own = await opened('level xyz', ada);
    expect(own).toContain(sentence);
    expect(own).toContain('What IC4 asks');
    await asking.closeView(true);
    const pair = await opened('levels IC4 xyz', ada);
    expect(pair).toContain(sentence);
    expect(pair).toContain('*Senior → Staff*');
    await asking.closeView(true);
    expect(await opened('levels IC4 and IC6', ada)).not.toContain('There is no level');
    await asking.closeView(true);
    expect(await opened('stufe xyz', jana)).toContain('Eine Stufe „xyz“ gibt es nicht; es gibt IC1,');
  });

  it('explain their kinds of work: what they are, how far they go, what proves them, box by box', async () => {
    await opened('level M1');
    const window = await pressed('kinds');
    expect(window).toContain('*1:1s &amp; coaching:*');
    expect(window).toContain('_What proves it:_ In words is enough; never private notes.');
    const outcomes = await pressed('kinds_box', { choose: 'outcome M1' });
    expect(outcomes).toContain('_From small to large:_ a milestone · a month · a quarter · a year');
    expect(outcomes).not.toContain('1:1s');
    expect(driver.viewStack()).toHaveLength(2);
  });

  it('explain kinds under the names that somebody gave them, from the level, from what is theirs and beside a line', async () => {
    const asking = await joinForPrompt(town, ada);
    await changeOwn(town.app.deps, await town.mirrorOf(ada), {
      kind: 'kind',
      key: 'review',
      name: 'Reading code',
      isHidden: false,
    });
    const press = async (action: string) => wordsOn(await modalAfter(town, ada, () => asking.click(action)));
    await opened('level', ada);
    expect(await press('kinds')).toContain('*Reading code:* Reading the work of others');
    await asking.closeView(true);
    await opened('mine', ada);
    expect(await press('kinds')).toContain('*Reading code:*');
    await asking.closeView(true);
  });

  it('begin with what a level is about, where a keeper wrote it', async () => {
    const levels = defaultFramework.levels.map((level) => ({
      ...level,
      summary: `${level.title}: the work of a team.`,
    }));
    await town.app.deps.frameworks.publishFramework(
      { ...defaultFramework, version: 2, levels },
      { startsOn: '2026-W26' as WeekKey, note: 'What levels are about' },
    );
    expect(await opened('level IC5')).toContain('Staff: the work of a team.');
  });

  it('stand beside Start in App Home and behind a word that is not there yet, in the reader’s language', async () => {
    expect(offersOn(await openHome(town, bo))).toContain('level_asks');
    expect(await pressed('level_asks', home)).toContain('What IC1 asks');
    const german = await opened('stufe IC4', jana);
    expect(german).toContain('Was IC4 verlangt');
    expect(german).toContain('etwa 2,5 Inputs und 2,5 Outputs pro Woche');
    expect(german).not.toMatch(/ the | a week/);
  });

  it('stay to be read by somebody who stopped, with what their own lines show', async () => {
    await joinForPrompt(town, ada);
    await livedThrough(town, ada, trailingWeeks('2026-W26' as WeekKey, 3));
    await stopMirror(town.app.deps, await town.mirrorOf(ada));
    expect(await opened('level', ada)).toContain('What IC4 asks');
    await town.as(ada).closeView(true);
    expect(await opened('levels', ada)).toContain('*Senior → Staff*');
  });
});
