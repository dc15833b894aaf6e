import { rename } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreBusy, StoreUnavailable } from '../../src/storage/store.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { startChild } from '../storage/processes/child.js';
import { ada, openTown, type Town } from './town.js';
import { askedWeek, breakStore, formIn, joinAndBeAsked, repliesIn, seesText, sight, typedIn } from './acts.js';

const empty = { input: [], output: [], outcome: [], impact: [] };

describe('a database that does not answer', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown();
    driver = await joinAndBeAsked(town, ada);
  });
  afterEach(() => town.close());

  /** While another process holds the write lock. */
  async function whileLocked(act: () => Promise<void>): Promise<void> {
    const child = startChild(`file:${town.databaseFile}`, 'hold', '60000');
    await child.said('held');
    try {
      await act();
    } finally {
      child.kill();
      await child.ended;
    }
  }

  it('keeps the form of the DM and says so while another process holds the lock, and saves once afterwards', async () => {
    driver.type({ box_output: 'typed under the lock' });
    await whileLocked(async () => {
      expect(await driver.click('save')).toMatchObject({ outcome: 'acked' });
      await seesText(town, driver, 'could not be saved just now');
      expect(sight(driver)).toContain('still in the form');
      expect(formIn(driver)).toBeDefined();
      expect(await typedIn(town, ada, askedWeek)).toEqual(empty);
    });
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    expect(await typedIn(town, ada, askedWeek)).toEqual({ ...empty, output: ['typed under the lock'] });
    expect(repliesIn(driver)).toHaveLength(1);
  }, 30_000);

  it('keeps the modal open with its text while another process holds the lock', async () => {
    await driver.command(`week ${askedWeek}`);
    await town.slack.until(() => driver.currentView(), 'the modal');
    await whileLocked(async () => {
      const answer = await driver.submitView({ box_output: 'typed under the lock' });
      expect(answer).toMatchObject({ outcome: 'errors' });
      expect(JSON.stringify(answer)).toContain('Not saved yet');
      expect(JSON.stringify(driver.values())).toContain('typed under the lock');
    });
    expect((await driver.submitView()).outcome).toBe('closed');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    expect(await typedIn(town, ada, askedWeek)).toEqual({ ...empty, output: ['typed under the lock'] });
  }, 30_000);

  it('says that a line was not noted while another process holds the lock, and speaks of no form', async () => {
    await whileLocked(async () => {
      expect(await driver.command('log out: typed under the lock')).toMatchObject({ outcome: 'acked' });
      expect(sight(driver)).toContain('could not be saved just now');
      expect(sight(driver)).not.toMatch(/still in the (form|open window)/);
    });
    await driver.command('log out: typed after the lock');
    await driver.command(`week ${askedWeek}`);
    await town.slack.until(() => driver.currentView(), 'the week');
    expect(driver.values()[`box-output:${askedWeek}`]?.['box_output']?.value).toBe('typed after the lock');
  }, 30_000);

  it('still shows what was saved while another process holds the lock', async () => {
    await whileLocked(async () => {
      expect(await driver.command('')).toMatchObject({ outcome: 'acked' });
      await town.slack.until(() => driver.ephemerals().length > 0, 'the card');
      expect(sight(driver)).not.toContain('could not be');
      await driver.click('who_reads', { surface: { kind: 'home' } });
      await town.slack.until(() => driver.currentView(), 'who could read it');
    });
  }, 30_000);

  it('keeps what was typed when the file is gone, and works again once it is back', async () => {
    const parts = ['', '-wal', '-shm'];
    // The log comes back before its file: opened without its log, a file is read as it was at the last checkpoint.
    const away = async (from: string, to: string, order = parts) => {
      for (const part of order) await rename(`${from}${part}`, `${to}${part}`).catch(() => undefined);
    };
    driver.type({ box_output: 'typed into the void' });
    await away(town.databaseFile, `${town.databaseFile}.away`);
    expect(await driver.click('save')).toMatchObject({ outcome: 'acked' });
    await seesText(town, driver, 'could not be saved just now');
    expect(formIn(driver)).toBeDefined();
    expect(await driver.command('log another')).toMatchObject({ outcome: 'acked' });
    await driver.openHome();

    await away(`${town.databaseFile}.away`, town.databaseFile, parts.toReversed());
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    expect(await typedIn(town, ada, askedWeek)).toEqual({ ...empty, output: ['typed into the void'] });
  }, 30_000);

  it('keeps the form when the file turned read-only', async () => {
    driver.type({ box_output: 'typed on a read-only disk' });
    breakStore(town, 'writeCheckIn', new StoreUnavailable('read-only'));
    await driver.click('save');
    await seesText(town, driver, 'still in the form');
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    expect(await typedIn(town, ada, askedWeek)).toEqual({ ...empty, output: ['typed on a read-only disk'] });
  });

  it.each(['keepPosted', 'readHistory', 'changeDraft', 'appendTold', 'readPosted'] as const)(
    'never calls a week unsaved that is saved when %s fails after the save',
    async (method) => {
      await driver.command('log in: reviews x4');
      driver.type({ box_output: 'stored in time' });
      breakStore(town, method, new StoreBusy('locked'), 40);
      await driver.click('save');
      await seesText(town, driver, /is saved/);
      expect(sight(driver)).not.toMatch(/could not be saved|Not saved yet|went wrong/);
      expect(await typedIn(town, ada, askedWeek)).toMatchObject({ output: ['stored in time'] });
    },
  );

  it.each(['keepPosted', 'readHistory', 'readPosted'] as const)(
    'tells somebody who saved in the modal that the week is saved when %s fails afterwards',
    async (method) => {
      await driver.command(`week ${askedWeek}`);
      await town.slack.until(() => driver.currentView(), 'the modal');
      breakStore(town, method, new StoreBusy('locked'), 40);
      expect((await driver.submitView({ box_output: 'stored in time' })).outcome).toBe('closed');
      await seesText(town, driver, /is saved/);
      expect(sight(driver)).not.toMatch(/could not be saved|Not saved yet|went wrong/);
    },
  );

  it.each(['skip', 'later', 'more_detail'] as const)(
    'keeps the form and its text when %s meets a lock',
    async (button) => {
      driver.type({ box_output: 'typed before the lock' });
      breakStore(town, 'changeDraft', new StoreBusy('locked'));
      await driver.click(button, button === 'later' ? { choose: 'in-1-hour' } : {});
      await seesText(town, driver, 'still in the form');
      expect(
        JSON.stringify(driver.values({ kind: 'message', channel: driver.dm, ts: formIn(driver)?.ts ?? '' })),
      ).toContain('typed before the lock');
    },
  );

  it('says what happened when the consent meets a lock, and joins once afterwards', async () => {
    await town.close();
    town = await openTown();
    driver = town.as(ada);
    await driver.openHome();
    await driver.click('start');
    breakStore(town, 'join', new StoreBusy('locked'));
    expect(await driver.submitView({ level: 'IC4' })).toMatchObject({ outcome: 'errors' });
    expect(await driver.submitView()).toMatchObject({ outcome: 'updated' });
    expect((await town.mirrorOf(ada)).assignments).toHaveLength(1);
  });
});
