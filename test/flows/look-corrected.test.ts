import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import { closeHypothesis } from '../../src/use-cases/close-hypothesis.js';
import { expectChange } from '../../src/use-cases/expect-change.js';
import { readHypotheses } from '../../src/use-cases/read-hypotheses.js';
import { removeLine } from '../../src/use-cases/removed-lines.js';
import { breakStore, storedWeek, typedIn } from './acts.js';
import { came, expectingOf, w33, type Expecting } from './expecting.js';
import { afterHome, joinForPrompt, modalAfter, openHome, wordsOn } from './journey.js';
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
  await acts.waitUntilDue();
});

afterEach(() => town.close());

async function record() {
  return (await readHypotheses(town.app.deps, await town.mirrorOf(ada))).record;
}

async function removeCame(): Promise<void> {
  const [, , id = ''] = (await acts.lineBlock(came, w33)).split(':');
  await removeLine(town.app.deps, await town.mirrorOf(ada), w33, id);
}

describe('a look that was answered', () => {
  it('follows its line: from the list the week opens, and missed there is missed everywhere', async () => {
    await acts.writeDueWeek();
    await acts.answerLook({ look_text: came, look_result: 'worked' });
    expect(await record()).toMatchObject({ results: { met: 1, missed: 0 } });

    expect(await acts.openBets()).toContain('came, Friday 14 August');
    await acts.chooseOfBet('week');
    expect(acts.front()).toContain(came);
    const blockId = await acts.lineBlock(came, w33);
    await driver.click('line_result', { blockId, choose: 'missed' });
    await afterHome(town, ada, () => driver.submitView({}));

    expect(await record()).toMatchObject({ results: { met: 0, missed: 1 }, resolved: 1 });
    expect(await acts.openBets()).toContain('did not come, Friday 14 August');
  });

  it('whose line still waits opens the form that it waits for', async () => {
    await acts.answerLook({ look_text: came, look_result: 'worked' });
    await acts.openBets();
    await acts.chooseOfBet('week');

    expect(acts.front()).toContain('"block_id":"box-outcome:2026-W33"');
    expect(acts.front()).toContain(came);
  });

  it('is not counted once its line is removed, and can be asked again on the day it had', async () => {
    await acts.writeDueWeek();
    await acts.answerLook({ look_text: came, look_result: 'worked' });
    await removeCame();

    expect(await record()).toMatchObject({ results: { met: 0, partly: 0, missed: 0 }, resolved: 0 });
    const list = await acts.openBets();
    expect(list).toContain('the line that says so is not in week 33 any more, so it is not counted');
    expect(list).not.toContain('So far:');
    await afterHome(town, ada, () => acts.chooseOfBet('again'));
    expect(acts.front()).toContain('It is open again, with the day that it had.');
    const [open] = await acts.stored();
    expect(open).toMatchObject({ due: '2026-08-14', postponed: 0, probability: 70 });
    expect(open).not.toHaveProperty('closed');
    expect(wordsOn(await openHome(town, ada))).toContain('"action_id":"look"');
  });

  it('and is asked again keeps what is typed then, beside what had been removed', async () => {
    await acts.writeDueWeek();
    await acts.answerLook({ look_text: came, look_result: 'worked' });
    await acts.closeAll();
    await acts.openSheet(w33);
    const removed = await acts.lineBlock(came, w33);
    await afterHome(town, ada, () => driver.click('line_menu', { blockId: removed, choose: 'remove' }));
    const mirror = await town.mirrorOf(ada);
    const [one] = await acts.stored();
    await town.app.deps.store.changeHypothesis(mirror.person, one?.id ?? '', ({ closed: _closed, ...open }) => open);
    await closeHypothesis(town.app.deps, mirror, one?.id ?? '', {
      ref: removed.split(':')[2] ?? '',
      result: 'partly',
      text: 'timeouts 40 → 20 a day',
    });
    await afterHome(town, ada, () => driver.click('undo_removed'));

    expect((await typedIn(town, ada, w33))['outcome']).toContain('timeouts 40 → 20 a day');
  });

  it('by a slip as missed without words is asked again', async () => {
    await acts.answerLook({ look_result: 'missed' });
    expect(await record()).toMatchObject({ results: { missed: 1 } });
    await acts.openBets();
    await afterHome(town, ada, () => acts.chooseOfBet('again'));
    await acts.closeAll();
    await acts.answerLook({ look_text: came, look_result: 'better' });

    expect(await acts.stored()).toMatchObject([{ closed: { result: 'met' } }]);
    expect(await record()).toMatchObject({ results: { met: 1, missed: 0 }, resolved: 1 });
  });

  it('is not asked again while its line expects something else, and the list says why', async () => {
    await acts.answerLook({ look_result: 'missed' });
    const [missed] = await acts.stored();
    if (missed === undefined) throw new Error('Nothing is expected.');
    const { of, text, dimension } = missed;
    const another = { ref: 'another', of, text, dimension, expects: 'quotas hold', due: '2026-09-01' };
    await expectChange(town.app.deps, await town.mirrorOf(ada), another);
    await acts.openBets();
    const blockId = `bet:${of.week}:${missed.id}`;
    await afterHome(town, ada, () => driver.click('bet_menu', { blockId, choose: 'again' }));

    expect(acts.front()).toContain('Its line expects something else by now');
    expect((await acts.stored()).filter(({ closed }) => closed === undefined)).toHaveLength(1);
  });

  it('is not asked again when its line came back meanwhile', async () => {
    await acts.writeDueWeek();
    await acts.answerLook({ look_text: came, look_result: 'worked' });
    await acts.openSheet(w33);
    const blockId = await acts.lineBlock(came, w33);
    await afterHome(town, ada, () => driver.click('line_menu', { blockId, choose: 'remove' }));
    const undo = acts.front().match(/"action_id":"undo_removed","value":"([^"]+)"/)?.[1];
    expect(undo).toBeDefined();
    await acts.openBets();
    const mirror = await town.mirrorOf(ada);
    const kept = town.app.speaker.removed.find(mirror.person, undo ?? '');
    const week = await town.app.deps.store.readCheckIn(mirror.person, w33);
    if (kept === undefined || week === undefined) throw new Error('The line was not kept.');
    const entries = [...week.value.entries, kept.entry];
    await town.app.deps.store.writeCheckIn(mirror.person, { ...week.value, entries }, week.revision);
    await afterHome(town, ada, () => acts.chooseOfBet('again'));

    expect(acts.front()).toContain('A line says what came of it: that line can be changed in its week.');
    expect(await acts.stored()).toMatchObject([{ closed: { result: 'met' } }]);
  });
});

describe('what is typed into a look', () => {
  it('is noted in other words when a submit before failed half-way, and nothing is lost', async () => {
    await acts.writeDueWeek();
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('look', { surface: { kind: 'home' } }));
    breakStore(town, 'changeHypothesis', new Error('The machine ends here.'));
    await driver.submitView({ look_text: 'timeouts are rare', look_result: 'worked' });
    await afterHome(town, ada, () =>
      driver.submitView({ look_text: 'timeouts are rare, says the graph', look_result: 'partly' }),
    );

    expect((await typedIn(town, ada, w33))['outcome']).toContain('timeouts are rare, says the graph');
    expect(await acts.stored()).toMatchObject([{ closed: { result: 'partly' } }]);
  });

  it('stays in its window when another window answered meanwhile, and is not noted twice', async () => {
    await acts.writeDueWeek();
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('look', { surface: { kind: 'home' } }));
    const [one] = await acts.stored();
    const mirror = await town.mirrorOf(ada);
    await closeHypothesis(town.app.deps, mirror, one?.id ?? '', { ref: 'elsewhere', result: 'worked', text: came });
    await driver.submitView({ look_text: 'timeouts are rare', look_result: 'worked' });

    expect(JSON.stringify(driver.values())).toContain('timeouts are rare');
    expect((await typedIn(town, ada, w33))['outcome']).toEqual([came]);
    expect((await storedWeek(town, ada, w33))?.entries).toHaveLength(2);
  });

  it('answered in two windows at the very same time becomes one line', async () => {
    await acts.writeDueWeek();
    const [one] = await acts.stored();
    const mirror = await town.mirrorOf(ada);
    const answers = await Promise.all(
      ['one', 'other'].map((ref) =>
        closeHypothesis(town.app.deps, mirror, one?.id ?? '', { ref, result: 'worked', text: `${came}, ${ref}` }),
      ),
    );

    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['closed', 'over']);
    expect((await typedIn(town, ada, w33))['outcome']).toHaveLength(1);
  });
});
