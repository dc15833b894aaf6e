import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Hypothesis } from '../../src/domain/hypotheses/hypothesis.js';
import { linksOf } from '../../src/domain/hypotheses/chain.js';
import type { WeekKey } from '../../src/domain/week.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { buildReadBack } from '../../src/slack/listeners/read-back.js';
import { closeHypothesis } from '../../src/use-cases/close-hypothesis.js';
import { deleteWeek } from '../../src/use-cases/delete-week.js';
import { postponeHypothesis } from '../../src/use-cases/postpone-hypothesis.js';
import { readHypotheses } from '../../src/use-cases/read-hypotheses.js';
import { readWeek } from '../../src/use-cases/read-week.js';
import { removeLine } from '../../src/use-cases/removed-lines.js';
import { livedThrough, storedWeek, typedIn } from './acts.js';
import { afterHome, fridayPlus, joinForPrompt, modalAfter, openHome, replyOf, saveInDm, wordsOn } from './journey.js';
import { ada, jana, openTown, type Town } from './town.js';

const w27 = '2026-W27' as WeekKey;
const w33 = '2026-W33' as WeekKey;
const output = 'rate limiter shipped, 3d';
const came = 'timeouts 40 → 8 a day';
const expects = 'checkout timeouts under 10 a day, for the payments team';

let town: Town;
let driver: Driver;

beforeEach(async () => {
  town = await openTown('2026-07-03T08:00:00Z');
  driver = await joinForPrompt(town, ada);
});

afterEach(() => town.close());

async function stored(): Promise<readonly Hypothesis[]> {
  return (await readHypotheses(town.app.deps, await town.mirrorOf(ada))).hypotheses;
}

async function lineBlock(typed: string, week = w27): Promise<string> {
  const entry = (await storedWeek(town, ada, week))?.entries.find((one) => one.typed === typed);
  return `line:${week}:${entry?.id ?? 'gone'}`;
}

/** The weekly DM of week 27 with two outputs, then the sheet with its lines. */
async function writeOutputs(): Promise<void> {
  await town.moveTo(fridayPlus(0));
  await saveInDm(town, ada, { box_input: 'reviews x6', box_output: `${output}\nRFC: idempotent jobs` });
}

async function openSheet(week = w27): Promise<void> {
  await openHome(town, ada);
  await modalAfter(town, ada, () =>
    driver.click('week_menu', { surface: { kind: 'home' }, blockId: `week:${week}`, choose: 'lines' }),
  );
}

/** The sheet of a week that Home does not list any more. */
async function buildSheet(week: WeekKey): Promise<unknown> {
  const mirror = await town.mirrorOf(ada);
  const saved = await readWeek(town.app.deps, mirror, week);
  return saved && buildReadBack(town.app.speaker, mirror, saved, { all: true });
}

async function answerLook(fields: Readonly<Record<string, string>>): Promise<void> {
  await openHome(town, ada);
  await modalAfter(town, ada, () => driver.click('look', { surface: { kind: 'home' } }));
  await afterHome(town, ada, () => driver.submitView(fields));
  while (driver.currentView() !== undefined) await driver.closeView(true);
}

async function openExpect(typed = output): Promise<void> {
  const blockId = await lineBlock(typed);
  await modalAfter(town, ada, () => driver.click('expect_change', { blockId }));
}

async function expectChange(fields: Readonly<Record<string, string>> = {}, typed = output): Promise<void> {
  await openSheet();
  await openExpect(typed);
  await afterHome(town, ada, () => driver.submitView({ expect_text: expects, expect_likely: 'likely', ...fields }));
  while (driver.currentView() !== undefined) await driver.closeView(true);
}

/** Six weeks later: the reply to week 33. */
async function liveUntilDue(): Promise<void> {
  // The weeks between are plain silence; the morning plans the hour.
  await town.moveTo('2026-08-14T08:00:00Z');
  await town.moveTo(fridayPlus(6));
  await saveInDm(town, ada, { box_output: 'quota page shipped' });
}

const front = () => wordsOn(driver.currentView());

describe('what an output should change', () => {
  it('is asked beside the output, kept, and shown on its line', async () => {
    await writeOutputs();
    await openSheet();
    await openExpect();
    expect(front()).toContain(output);
    expect(front()).toContain('Friday 14 August for an outcome, 1 January 2027 for an impact');

    await afterHome(town, ada, () =>
      driver.submitView({ expect_text: expects, expect_measure: 'the timeout graph', expect_likely: '70 %' }),
    );

    expect(await stored()).toMatchObject([
      { expects, measure: 'the timeout graph', due: '2026-08-14', probability: 70, dimension: 'outcome', text: output },
    ]);
    expect(front()).toContain('Expected: look on Friday 14 August…');
  });

  it('is looked at from its line once the day has come, also behind a sheet that was opened before', async () => {
    await writeOutputs();
    await expectChange();
    await openSheet();
    const before = front();
    await town.moveTo('2026-08-14T08:00:00Z');
    const blockId = await lineBlock(output);
    await modalAfter(town, ada, () => driver.click('expect_change', { blockId }));
    expect(before).toContain('Expected: look on Friday 14 August…');
    expect(front()).toContain(`Expected: ${expects}`);
    await afterHome(town, ada, () => driver.submitView({ look_text: came, look_result: 'worked' }));
    await driver.closeView();
    expect(front()).toContain('Saved. Read right?');
    expect(front()).not.toContain('Expected: look on');
    expect(await stored()).toMatchObject([{ closed: { result: 'met' } }]);
  });

  it('opens from the lines behind Why as well, and changing it keeps one', async () => {
    await livedThrough(town, ada, ['2026-W22', '2026-W23', '2026-W24', '2026-W25', '2026-W26'] as WeekKey[]);
    await modalAfter(town, ada, () => driver.command('why'));
    const output26 = front().match(/"block_id":"(dimension:[^"]*:output)"/)?.[1];
    await modalAfter(town, ada, () => driver.click('show_lines', { blockId: output26 ?? '' }));
    const choose = async () => {
      const blockId = await lineBlock(output, '2026-W25' as WeekKey);
      await modalAfter(town, ada, () => driver.click('listed_line_menu', { blockId, choose: 'expect' }));
    };
    await choose();
    await afterHome(town, ada, () => driver.submitView({ expect_text: expects }));
    expect(front()).toContain('look on Friday 14 August');
    await choose();
    expect(front()).toContain(expects);
    await afterHome(town, ada, () =>
      driver.submitView({ expect_text: 'fewer pages at night', expect_due: '2026-09-01' }),
    );

    expect(await stored()).toMatchObject([{ expects: 'fewer pages at night', due: '2026-09-01' }]);
  });

  it('pressed twice is kept once', async () => {
    await writeOutputs();
    await openSheet();
    await openExpect();
    await afterHome(town, ada, () =>
      Promise.all([driver.submitView({ expect_text: expects }), driver.submitView({ expect_text: expects })]),
    ).catch(() => undefined);

    expect(await stored()).toHaveLength(1);
  });

  it.each([
    ['a due date in the past', { expect_due: '2026-07-02' }, 'That day has passed'],
    ['a due date more than two years ahead', { expect_due: '2028-07-04' }, 'more than two years ahead'],
    ['probability 0', { expect_likely: '0' }, 'Nothing is certain: 1 to 99.'],
    ['probability 100', { expect_likely: '100 %' }, 'Nothing is certain: 1 to 99.'],
    ['probability 101', { expect_likely: '101' }, 'Percent goes from 1 to 99 here.'],
    ['a probability in other words', { expect_likely: 'if all goes well' }, 'Write a number from 1 to 99'],
    ['nothing but spaces', { expect_text: '   ' }, 'Write one line, or close this window.'],
  ])('%s is refused under its field, and nothing typed is lost', async (_, fields, sentence) => {
    await writeOutputs();
    await openSheet();
    await openExpect();
    await driver.submitView({ expect_text: expects, expect_measure: 'the graph', ...fields });

    expect(Object.values(driver.currentView()?.errors ?? {}).join()).toContain(sentence);
    expect(JSON.stringify(driver.values())).toContain('the graph');
    expect(await stored()).toEqual([]);
  });

  it('may be looked at two years ahead, and the day says its year', async () => {
    await writeOutputs();
    await openSheet();
    await openExpect();
    await afterHome(town, ada, () => driver.submitView({ expect_text: expects, expect_due: '2028-07-03' }));

    expect(front()).toContain('Expected: look on 3 July 2028…');
    await driver.closeView(true);
    await modalAfter(town, ada, () => driver.command('bets'));
    expect(front()).toContain('look on 3 July 2028');
  });

  it('stands in the list with how it will be seen and how likely it was called', async () => {
    await writeOutputs();
    await expectChange({ expect_measure: 'the timeout graph' });
    await modalAfter(town, ada, () => driver.command('bets'));

    expect(front()).toContain('To be seen by: the timeout graph');
    expect(front()).toContain('look on Friday 14 August · called 70% likely');
  });

  it('understands “likely” and takes the usual day of an impact', async () => {
    await writeOutputs();
    await expectChange({ expect_as: 'impact' });

    expect(await stored()).toMatchObject([{ probability: 70, due: '2027-01-01', dimension: 'impact' }]);
  });

  it('is kept when the line was removed while the window was open', async () => {
    await writeOutputs();
    await openSheet();
    await openExpect();
    const id = (await lineBlock(output)).split(':')[2] ?? '';
    await removeLine(town.app.deps, await town.mirrorOf(ada), w27, id);
    await afterHome(town, ada, () => driver.submitView({ expect_text: expects }));

    expect(front()).toContain('was removed meanwhile; what was expected stays here');
    expect(await stored()).toMatchObject([{ expects, text: output, orphaned: true }]);
  });
});

describe('the look when its day has come', () => {
  it('is asked once in the answer to the week, without a typed word, and in Home with the line', async () => {
    await writeOutputs();
    await expectChange();
    await liveUntilDue();

    const reply = wordsOn(replyOf(driver, 33));
    expect(reply).toContain('One output of the week of 29 June is due for a look: what came of it?');
    expect(reply.match(/"action_id":"look"/g)).toHaveLength(1);
    expect(reply).not.toContain('rate limiter');
    expect(reply).not.toContain('checkout');
    expect(wordsOn(await openHome(town, ada))).toContain(`week 27 · ${output}`);
  });

  it('notes what came as an outcome of the running week, on the line it came of, and asks no more', async () => {
    await writeOutputs();
    await expectChange();
    await liveUntilDue();
    const reply = () => replyOf(driver, 33);
    const place = reply();
    await modalAfter(town, ada, () =>
      driver.click('look', { surface: { kind: 'message', channel: place?.channel ?? '', ts: place?.ts ?? '' } }),
    );
    expect(front()).toContain(`Expected: ${expects}`);
    expect(front()).toContain('it was called 70% likely');
    await afterHome(town, ada, () => driver.submitView({ look_text: came, look_result: 'better' }));

    const outcome = (await storedWeek(town, ada, w33))?.entries.find(({ dimension }) => dimension === 'outcome');
    const [from] = (await storedWeek(town, ada, w27))?.entries.filter(({ typed }) => typed === output) ?? [];
    expect(outcome).toMatchObject({
      typed: came,
      result: 'better',
      cameFrom: [{ week: w27, entry: from?.id }],
    });
    expect(await stored()).toMatchObject([
      { closed: { on: '2026-08-14', result: 'met', came: { week: w33, entry: outcome?.id } } },
    ]);
    expect(front()).toContain('Noted in week 33, on the line it came of.');
    await town.slack.until(() => !wordsOn(reply()).includes('"look"'), 'the reply without its question');
    expect(wordsOn(await openHome(town, ada))).not.toContain('Due for a look');
  });

  it('names the old line beside the outcome, and the outcome beside the old line', async () => {
    await writeOutputs();
    await expectChange();
    await liveUntilDue();
    await answerLook({ look_text: came, look_result: 'partly' });

    await openSheet(w33);
    expect(front()).toContain(`came of a line of week 27: ${output}`);
    await driver.closeView(true);
    const [from] = (await storedWeek(town, ada, w27))?.entries.filter(({ typed }) => typed === output) ?? [];
    const sheet = await buildSheet(w27);
    expect(from?.typed).toBe(output);
    expect(JSON.stringify(sheet)).toContain(`came of it in week 33: ${came}`);
  });

  it('names both in the lists behind Why', async () => {
    await writeOutputs();
    await expectChange();
    await liveUntilDue();
    await answerLook({ look_text: came, look_result: 'worked' });
    await modalAfter(town, ada, () => driver.command('why'));
    for (const [dimension, sentence] of [
      ['outcome', `came of a line of week 27: ${output}`],
      ['output', `came of it in week 33: ${came}`],
    ] as const) {
      const blockId = front().match(new RegExp(`"block_id":"(dimension:[^"]*:${dimension})"`))?.[1] ?? '';
      await modalAfter(town, ada, () => driver.click('show_lines', { blockId }));
      expect(front()).toContain(sentence);
      await driver.closeView();
    }
  });

  it('says beside the outcome and in the list that the old line was removed', async () => {
    await writeOutputs();
    await expectChange();
    await liveUntilDue();
    await answerLook({ look_text: came, look_result: 'worked' });
    await removeLine(town.app.deps, await town.mirrorOf(ada), w27, (await lineBlock(output)).split(':')[2] ?? '');

    await openSheet(w33);
    expect(front()).toContain('came of a line that is not in week 27 any more');
    await driver.closeView(true);
    await modalAfter(town, ada, () => driver.command('bets'));
    expect(front()).toContain('its line is not in week 27 any more; what was expected is kept');
  });

  it('says in the list that the line of what came was removed, and not while it waits for its week', async () => {
    await writeOutputs();
    await expectChange();
    await town.moveTo('2026-08-14T09:00:00Z');
    await answerLook({ look_text: came, look_result: 'worked' });
    await modalAfter(town, ada, () => driver.command('bets'));
    expect(front()).toContain('came, Friday 14 August');
    expect(front()).not.toContain('any more');
    await driver.closeView(true);
    await town.moveTo(fridayPlus(6));
    await saveInDm(town, ada, { box_output: 'quota page shipped' });
    const [, , id = ''] = (await lineBlock(came, w33)).split(':');
    await removeLine(town.app.deps, await town.mirrorOf(ada), w33, id);
    while (driver.currentView() !== undefined) await driver.closeView(true);
    await modalAfter(town, ada, () => driver.command('bets'));

    expect(front()).toContain('came, Friday 14 August · the line that says so is not in week 33 any more');
  });

  it('begins with an empty line, and without one refuses everything but a miss', async () => {
    await writeOutputs();
    await expectChange();
    await liveUntilDue();
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('look', { surface: { kind: 'home' } }));
    expect(front().match(/initial_value/g)).toBeNull();
    for (const result of ['worked', 'better', 'partly']) {
      await driver.submitView({ look_result: result });
      expect(Object.values(driver.currentView()?.errors ?? {})).toEqual([
        expect.stringContaining('may stay empty only when it was missed'),
      ]);
    }
    await afterHome(town, ada, () => driver.submitView({ look_result: 'missed' }));

    expect(front()).toContain('Noted: nothing came of it this time.');
    expect(await stored()).toMatchObject([{ closed: { result: 'missed' } }]);
    expect((await typedIn(town, ada, w33))['outcome']).toEqual([]);
  });

  it('of an impact that was missed notes an outcome, which credits no impact', async () => {
    await writeOutputs();
    await expectChange({ expect_as: 'impact', expect_due: '2026-08-14' });
    await liveUntilDue();
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('look', { surface: { kind: 'home' } }));
    expect(front()).toContain('a miss becomes an outcome of that week');
    await afterHome(town, ada, () => driver.submitView({ look_text: 'nobody took it over', look_result: 'missed' }));

    const [line, ...others] = (await storedWeek(town, ada, w33))?.entries.filter(({ cameFrom }) => cameFrom) ?? [];
    expect(line).toMatchObject({ typed: 'nobody took it over', dimension: 'outcome', result: 'missed' });
    expect(others).toEqual([]);
    expect((await typedIn(town, ada, w33))['impact']).toEqual([]);
    expect(await stored()).toMatchObject([{ dimension: 'impact', closed: { result: 'missed' } }]);
  });

  it('is asked alone when the expected changes are past their day as well', async () => {
    await writeOutputs();
    await expectChange({ expect_due: '2026-08-13' });
    await expectChange({ expect_text: 'jobs are retried', expect_due: '2026-08-13' }, 'RFC: idempotent jobs');
    await liveUntilDue();

    expect(wordsOn(replyOf(driver, 33))).toContain('and one more are due for a look');
    expect(wordsOn(replyOf(driver, 33))).not.toContain('past their day');
    expect(wordsOn(await openHome(town, ada))).toContain('2 expected changes are past their day.');
  });

  it('goes on being asked when the question of what is past its day was seen; nothing of it can become normal', async () => {
    await writeOutputs();
    await expectChange({ expect_due: '2026-08-13' });
    await expectChange({ expect_text: 'jobs are retried', expect_due: '2026-08-13' }, 'RFC: idempotent jobs');
    await liveUntilDue();
    const home = wordsOn(await openHome(town, ada));
    expect(home).toContain('"value":"seen"');
    expect(home).not.toContain('"value":"normal"');
    const blockId = home.match(/"block_id":"(issue:[^"]+)"/)?.[1] ?? '';
    await afterHome(town, ada, () =>
      driver.click('issue_menu', { surface: { kind: 'home' }, blockId, choose: 'seen' }),
    );
    const checkIn = await storedWeek(town, ada, w33);
    if (checkIn !== undefined) await town.app.speaker.reply(await town.mirrorOf(ada), checkIn);

    expect(wordsOn(replyOf(driver, 33))).toContain('"action_id":"look"');
  });

  it('answered for one of several, the others too early, leaves the question solved', async () => {
    await writeOutputs();
    await expectChange({ expect_due: '2026-08-13' });
    await expectChange({ expect_text: 'jobs are retried', expect_due: '2026-08-13' }, 'RFC: idempotent jobs');
    await liveUntilDue();
    await answerLook({ look_text: came, look_result: 'worked' });
    await answerLook({ look_result: 'too-early' });

    const issues = await town.app.deps.store.readIssues((await town.mirrorOf(ada)).person);
    expect(issues).toMatchObject([{ kind: 'overdue', resolution: 'fixed' }]);
  });

  it('notes in the week under way before that is saved, and saving keeps the link', async () => {
    await writeOutputs();
    await expectChange();
    await town.moveTo('2026-08-14T09:00:00Z');
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('look', { surface: { kind: 'home' } }));
    await afterHome(town, ada, () => driver.submitView({ look_text: 'timeouts are rare', look_result: 'partly' }));
    await driver.closeView(true);
    await town.moveTo(fridayPlus(6));
    await saveInDm(town, ada, { box_output: 'quota page shipped' });

    const outcome = (await storedWeek(town, ada, w33))?.entries.find(({ dimension }) => dimension === 'outcome');
    expect(outcome).toMatchObject({ typed: 'timeouts are rare', result: 'partly', cameFrom: [{ week: w27 }] });
  });

  it('that is too early moves by four weeks, once for two presses', async () => {
    await writeOutputs();
    await expectChange();
    await liveUntilDue();
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('look', { surface: { kind: 'home' } }));
    await afterHome(town, ada, () => driver.submitView({ look_result: 'too-early' }));

    expect(front()).toContain('The next look is on Friday 11 September.');
    expect(await stored()).toMatchObject([{ due: '2026-09-11', postponed: 1 }]);
    const [one] = await stored();
    await postponeHypothesis(town.app.deps, await town.mirrorOf(ada), one?.id ?? '', '2026-08-14');
    expect(await stored()).toMatchObject([{ due: '2026-09-11', postponed: 1 }]);
    await town.slack.until(() => !wordsOn(replyOf(driver, 33)).includes('"look"'), 'the reply without its question');
  });

  it('refuses “too early” over a line, also one that says what was expected', async () => {
    await writeOutputs();
    await expectChange();
    await liveUntilDue();
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('look', { surface: { kind: 'home' } }));
    for (const typed of ['timeouts are rare', expects]) {
      await driver.submitView({ look_text: typed, look_result: 'too-early' });
      expect(Object.values(driver.currentView()?.errors ?? {})).toEqual([expect.stringContaining('keeps no line yet')]);
      expect(JSON.stringify(driver.values())).toContain(typed);
    }

    expect(await stored()).toMatchObject([{ due: '2026-08-14', postponed: 0 }]);
  });

  it('closed twice notes one line and says so the second time', async () => {
    await writeOutputs();
    await expectChange();
    await liveUntilDue();
    const [one] = await stored();
    const mirror = await town.mirrorOf(ada);
    const came = { ref: '5e0c', result: 'worked', text: 'timeouts are rare' } as const;
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('look', { surface: { kind: 'home' } }));
    await Promise.all([1, 2].map(() => closeHypothesis(town.app.deps, mirror, one?.id ?? '', came)));
    await driver.submitView({ look_text: 'timeouts are rare', look_result: 'missed' });
    expect(Object.values(driver.currentView()?.errors ?? {})).toEqual([
      expect.stringContaining('This was answered already, or removed.'),
    ]);

    expect((await typedIn(town, ada, w33))['outcome']).toEqual(['timeouts are rare']);
    expect(await stored()).toMatchObject([{ closed: { result: 'met' } }]);
  });

  it('of a line that was reworded goes on, and the link too', async () => {
    await writeOutputs();
    await expectChange();
    await openHome(town, ada);
    await modalAfter(town, ada, () =>
      driver.click('week_menu', { surface: { kind: 'home' }, blockId: `week:${w27}`, choose: 'edit' }),
    );
    await afterHome(town, ada, () =>
      driver.submitView({ box_output: 'the rate limiter is shipped for search too, 3d\nRFC: idempotent jobs' }),
    );
    await driver.closeView(true).catch(() => undefined);

    expect((await stored())[0]).not.toHaveProperty('orphaned');
    await liveUntilDue();
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('look', { surface: { kind: 'home' } }));
    await afterHome(town, ada, () => driver.submitView({ look_text: came, look_result: 'worked' }));
    const mirror = await town.mirrorOf(ada);
    const links = linksOf(await town.app.deps.store.readHistory(mirror.person));
    expect(links.map(({ from, to }) => [from.entry.typed, to.entry.typed])).toEqual([
      ['the rate limiter is shipped for search too, 3d', came],
    ]);
  });

  it('of a line that was removed is not asked for, stands in the list, and comes back with Undo', async () => {
    await writeOutputs();
    await expectChange();
    await openSheet();
    const blockId = await lineBlock(output);
    await afterHome(town, ada, () => driver.click('line_menu', { blockId, choose: 'remove' }));
    expect(await stored()).toMatchObject([{ orphaned: true, expects }]);
    await afterHome(town, ada, () => driver.click('undo_removed'));
    expect((await stored())[0]).not.toHaveProperty('orphaned');
    const again = await lineBlock(output);
    await afterHome(town, ada, () => driver.click('line_menu', { blockId: again, choose: 'remove' }));
    await driver.closeView(true);
    await liveUntilDue();

    expect(wordsOn(replyOf(driver, 33))).not.toContain('due for a look');
    await modalAfter(town, ada, () => driver.command('bets'));
    expect(front()).toContain('its line is not in week 27 any more; what was expected is kept');
    expect(front()).toContain(expects);
  });

  it('of a week that was deleted can still be answered, and forgotten', async () => {
    await writeOutputs();
    await expectChange();
    await deleteWeek(town.app.deps, await town.mirrorOf(ada), w27);
    await modalAfter(town, ada, () => driver.command('hypotheses'));
    expect(front()).toContain('Without a line');
    const [one] = await stored();
    await modalAfter(town, ada, () =>
      driver.click('bet_menu', { blockId: `bet:${w27}:${one?.id ?? ''}`, choose: 'look' }),
    );
    expect(front()).toContain('The line it hung on was removed; what was expected stays here.');
    await driver.closeView();
    await modalAfter(town, ada, () =>
      driver.click('bet_menu', { blockId: `bet:${w27}:${one?.id ?? ''}`, choose: 'forget' }),
    );
    await afterHome(town, ada, () => driver.submitView({}));

    expect(await stored()).toEqual([]);
    expect(front()).toContain('It is forgotten. Lines stay as they are.');
  });

  it('that came due while away is asked with the first week after', async () => {
    await writeOutputs();
    await expectChange();
    await afterHome(town, ada, () => driver.command('pause until 2026-09-01'));
    await town.moveTo(fridayPlus(6));
    expect(replyOf(driver, 33)).toBeUndefined();
    await town.moveTo(fridayPlus(9));
    await saveInDm(town, ada, { box_output: 'back again, quota page shipped' });

    expect(wordsOn(replyOf(driver, 36))).toContain('due for a look: what came of it?');
  });

  it('is not said in a discreet chat; Home has it', async () => {
    await writeOutputs();
    await expectChange();
    const mirror = await town.mirrorOf(ada);
    await town.app.deps.store.writeProfile(
      mirror.person,
      { ...mirror.profile, detail: 'discreet' },
      mirror.profileRevision,
    );
    await town.moveTo(fridayPlus(6));
    await livedThrough(town, ada, [w33]);
    const checkIn = await storedWeek(town, ada, w33);
    if (checkIn !== undefined) await town.app.speaker.reply(await town.mirrorOf(ada), checkIn);

    expect(wordsOn(replyOf(driver, 33))).toContain('"action_id":"why"');
    expect(wordsOn(replyOf(driver, 33))).not.toContain('look');
    expect(wordsOn(await openHome(town, ada))).toContain('"action_id":"look"');
  });

  it('speaks German', async () => {
    driver = await joinForPrompt(town, jana);
    await town.moveTo(fridayPlus(0));
    await saveInDm(town, jana, { box_output: 'Ratenbegrenzer ausgeliefert' });
    await modalAfter(town, jana, () => driver.command('wetten'));

    expect(front()).toContain('Noch ist nichts erwartet.');
  });
});
