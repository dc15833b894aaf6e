import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import { closeHypothesis } from '../../src/use-cases/close-hypothesis.js';
import { reopenHypothesis } from '../../src/use-cases/reopen-hypothesis.js';
import { expectingOf, expects, type Expecting } from './expecting.js';
import { afterHome, fridayPlus, joinForPrompt, modalAfter, replyOf, saveInDm, wordsOn } from './journey.js';
import { ada, openTown, type Town } from './town.js';

let town: Town;
let driver: Driver;
let acts: Expecting;

beforeEach(async () => {
  town = await openTown('2026-07-03T08:00:00Z');
  driver = await joinForPrompt(town, ada);
  acts = expectingOf(town, ada);
  await acts.writeOutputs();
  await acts.expectChange();
});

afterEach(() => town.close());

async function openChange(): Promise<void> {
  await acts.openBets();
  await acts.chooseOfBet('change');
}

async function change(fields: Readonly<Record<string, string>>): Promise<void> {
  await afterHome(town, ada, () => driver.submitView(fields));
}

describe('what is expected and past its day', () => {
  beforeEach(async () => {
    await acts.waitUntilDue();
    await acts.writeDueWeek();
    await town.moveTo('2026-08-20T08:00:00Z');
    await openChange();
  });

  it('can be said in other words with its day as it is', async () => {
    await change({ expect_text: 'timeouts under 20 a day' });

    expect(await acts.stored()).toMatchObject([
      { expects: 'timeouts under 20 a day', due: '2026-08-14', postponed: 0, probability: 70 },
    ]);
  });

  it('asks no more how likely it is, says why, and keeps what was said', async () => {
    expect(acts.front()).not.toContain('"action_id":"expect_likely"');
    expect(acts.front()).toContain('How likely it was called stays as it was: its day came or it was looked at');
    await change({ expect_due: '2026-09-11' });

    expect(await acts.stored()).toMatchObject([{ probability: 70 }]);
  });

  it('counts as put off when its day moves, and is asked for no more until then', async () => {
    expect(wordsOn(replyOf(driver, 33))).toContain('"action_id":"look"');
    expect(acts.front()).toContain('A later one counts as put off.');
    await change({ expect_due: '2026-09-11' });

    expect(await acts.stored()).toMatchObject([{ due: '2026-09-11', postponed: 1, expects }]);
    expect(acts.front()).toContain('look on Friday 11 September, put off once');
    expect(wordsOn(replyOf(driver, 33))).not.toContain('"action_id":"look"');
  });

  it('is refused another day that has passed, and nothing typed is lost', async () => {
    await driver.submitView({ expect_text: 'timeouts under 20 a day', expect_due: '2026-08-17' });

    expect(Object.values(driver.currentView()?.errors ?? {}).join()).toContain('That day has passed');
    expect(JSON.stringify(driver.values())).toContain('timeouts under 20 a day');
    expect(await acts.stored()).toMatchObject([{ expects, due: '2026-08-14' }]);
  });
});

describe('two that are expected and past their day', () => {
  const signals = async () => {
    await acts.closeAll();
    await modalAfter(town, ada, () => driver.command('signals'));
    return acts.front();
  };
  const overdue = async () =>
    (await town.app.deps.store.readIssues((await town.mirrorOf(ada)).person)).find(({ kind }) => kind === 'overdue');
  beforeEach(async () => {
    await acts.expectChange({}, 'RFC: idempotent jobs');
    await acts.waitUntilDue();
    await acts.writeDueWeek();
    await town.moveTo(fridayPlus(7));
    await saveInDm(town, ada, { box_output: 'quota page, part two' });
  });

  it('are one question; one looked at too early notices it, and it is about the other alone from then on', async () => {
    expect(await signals()).toContain('2 expected changes are past their day.');
    expect((await overdue())?.aware).toBeUndefined();
    await acts.closeAll();
    await acts.answerLook({ look_result: 'too-early' });

    expect(await overdue()).toMatchObject({ aware: '2026-08-21', waiting: 1 });
    const words = await signals();
    expect(words).toContain('1 expected change is past its day.');
    expect(words).toContain('noticed after 7 days');
    expect(words).not.toContain('"action_id":"issue_seen"');
  });
});

describe('what is expected and changed in a window that was open when its day came', () => {
  it('keeps how likely it was called, says so, and takes the words', async () => {
    await town.moveTo('2026-08-13T20:00:00Z');
    await openChange();
    await town.moveTo('2026-08-14T08:00:00Z');
    await modalAfter(town, ada, () =>
      driver.submitView({ expect_text: 'timeouts under 20 a day', expect_likely: '95' }),
    );

    expect(acts.front()).toContain(
      'Kept. How likely it was called stays as it was: its day came or it was looked at in the meantime',
    );
    expect(await acts.stored()).toMatchObject([{ expects: 'timeouts under 20 a day', probability: 70, postponed: 0 }]);
  });
});

describe('what is looked at before its day and asked again', () => {
  it('keeps how likely it was called when it is changed, and says why', async () => {
    const [one] = await acts.stored();
    const mirror = await town.mirrorOf(ada);
    await closeHypothesis(town.app.deps, mirror, one?.id ?? '', { ref: 'came', result: 'missed', text: '' });
    await reopenHypothesis(town.app.deps, mirror, one?.id ?? '');
    await openChange();
    expect(acts.front()).not.toContain('"action_id":"expect_likely"');
    expect(acts.front()).toContain('How likely it was called stays as it was: its day came or it was looked at');
    await change({ expect_due: '2026-09-11' });

    expect(await acts.stored()).toMatchObject([{ due: '2026-09-11', postponed: 0, probability: 70 }]);
  });
});

describe('what is expected and not due yet', () => {
  it('moves without being put off, and is called as likely as is said now', async () => {
    await openChange();
    await change({ expect_due: '2026-09-11', expect_likely: '40' });

    expect(await acts.stored()).toMatchObject([{ due: '2026-09-11', postponed: 0, probability: 40 }]);
  });
});
