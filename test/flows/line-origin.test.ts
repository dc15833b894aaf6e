import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { WeekKey } from '../../src/domain/week.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { lineValue } from '../../src/slack/ids/values.js';
import { buildReadBack } from '../../src/slack/listeners/read-back.js';
import { answerLines } from '../../src/use-cases/answer-lines.js';
import { exportMirror } from '../../src/use-cases/export-mirror.js';
import { readWeek } from '../../src/use-cases/read-week.js';
import { removeLine } from '../../src/use-cases/removed-lines.js';
import { saveCheckIn } from '../../src/use-cases/save-check-in.js';
import { livedThrough, storedWeek, typedIn } from './acts.js';
import { expectingOf, output, w27, w33, type Expecting } from './expecting.js';
import { afterHome, fridayPlus, joinForPrompt, modalAfter, openHome, saveInDm } from './journey.js';
import { ada, openTown, type Town } from './town.js';

const outcome = 'timeouts 40 → 8 a day, for the payments team';
const w31 = '2026-W31' as WeekKey;

let town: Town;
let driver: Driver;
let acts: Expecting;

beforeEach(async () => {
  town = await openTown('2026-07-03T08:00:00Z');
  driver = await joinForPrompt(town, ada);
  acts = expectingOf(town, ada);
  await acts.writeOutputs();
});

afterEach(() => town.close());

/** Week 33 holds an outcome that nobody asked about. */
async function writeOutcome(): Promise<void> {
  await acts.waitUntilDue();
  await town.moveTo(fridayPlus(6));
  await saveInDm(town, ada, { box_output: 'quota page shipped', box_outcome: outcome });
  await acts.closeAll();
}

async function idOf(typed: string, week: WeekKey): Promise<string> {
  return (await acts.lineBlock(typed, week)).split(':')[2] ?? '';
}

async function valueOf(typed: string, week: WeekKey): Promise<string> {
  return lineValue({ week, entry: await idOf(typed, week) });
}

async function askOrigin(): Promise<void> {
  await acts.openSheet(w33);
  const blockId = await acts.lineBlock(outcome, w33);
  await modalAfter(town, ada, () => driver.click('ask_origin', { blockId }));
}

async function choose(...values: readonly string[]): Promise<void> {
  await afterHome(town, ada, () => driver.submitView({ line_origin: values }));
}

async function originsOfOutcome() {
  return (await storedWeek(town, ada, w33))?.entries.find(({ typed }) => typed.startsWith('timeouts'))?.cameFrom;
}

const errors = () => Object.values(driver.currentView()?.errors ?? {}).join();

describe('it came of an earlier line', () => {
  it('is said in the sheet of its week, newest lines first, and shown beside both lines', async () => {
    await writeOutcome();
    await askOrigin();
    const offered = [...acts.front().matchAll(/"text":"(week \d+ · (?:Input|Output|Outcome|Impact) · [^"]*)"/g)];
    expect(offered.map(([, text]) => text)).toEqual([
      'week 33 · Output · quota page shipped',
      `week 27 · Output · ${output}`,
      'week 27 · Output · RFC: idempotent jobs',
      'week 27 · Input · reviews x6',
    ]);
    await choose(await valueOf(output, w27));

    expect(acts.front()).toContain(`came of a line of week 27: ${output}`);
    expect(await originsOfOutcome()).toEqual([{ week: w27, entry: await idOf(output, w27) }]);
    const mirror = await town.mirrorOf(ada);
    const old = await readWeek(town.app.deps, mirror, w27);
    const sheet = old && (await buildReadBack(town.app.speaker, mirror, old, { all: true }));
    expect(JSON.stringify(sheet)).toContain(`came of it in week 33: ${outcome}`);
  });

  it('is said behind Why as well, also of an impact and of a line of the same week', async () => {
    await livedThrough(town, ada, ['2026-W22', '2026-W23', '2026-W24', '2026-W25', '2026-W26'] as WeekKey[]);
    await modalAfter(town, ada, () => driver.command('why'));
    const box = acts.front().match(/"block_id":"(dimension:[^"]*:outcome)"/)?.[1] ?? '';
    await modalAfter(town, ada, () => driver.click('show_lines', { blockId: box }));
    const w25 = '2026-W25' as WeekKey;
    const typed = 'timeouts 40 → 3 a day for the payments team';
    const blockId = await acts.lineBlock(typed, w25);
    await modalAfter(town, ada, () => driver.click('listed_line_menu', { blockId, choose: 'origin' }));
    await choose(await valueOf(output, w25));

    expect(acts.front()).toContain(`came of a line of week 25: ${output}`);
    const line = (await storedWeek(town, ada, w25))?.entries.find((entry) => entry.typed === typed);
    expect(line?.cameFrom).toEqual([{ week: w25, entry: await idOf(output, w25) }]);
  });

  it('can be said of several lines, and taken off again', async () => {
    await writeOutcome();
    await askOrigin();
    await choose(await valueOf(output, w27), await valueOf('reviews x6', w27));
    expect(await originsOfOutcome()).toHaveLength(2);
    const blockId = await acts.lineBlock(outcome, w33);
    await modalAfter(town, ada, () => driver.click('ask_origin', { blockId }));
    expect(acts.front().match(/"initial_options":\[(.*?)\]/)?.[1]).toContain(await idOf(output, w27));
    await choose();

    expect(await originsOfOutcome()).toBeUndefined();
    expect(acts.front()).not.toContain('came of a line');
  });

  it('survives other words for either line, and is taken out with everything', async () => {
    await writeOutcome();
    await askOrigin();
    await choose(await valueOf(output, w27));
    await acts.closeAll();
    const mirror = await town.mirrorOf(ada);
    const stored = await readWeek(town.app.deps, mirror, w33);
    await saveCheckIn(town.app.deps, mirror, {
      week: w33,
      boxes: {
        input: '',
        output: 'quota page shipped',
        outcome: 'timeouts 40 → 8 a day, for the payments and search teams',
        impact: '',
      },
      revision: stored?.revision ?? 0,
    });

    const link = [{ week: w27, entry: await idOf(output, w27) }];
    expect(await originsOfOutcome()).toEqual(link);
    const out = await exportMirror(town.app.deps, mirror);
    const lines = out.checkIns.flatMap(({ entries }) => entries);
    expect(lines.find(({ cameFrom }) => cameFrom !== undefined)?.cameFrom).toEqual(link);
  });

  it('leaves the look of a change that is expected of the earlier line', async () => {
    await acts.expectChange();
    await writeOutcome();
    await askOrigin();
    await choose(await valueOf(output, w27));

    expect((await acts.stored())[0]).not.toHaveProperty('closed');
    expect(JSON.stringify((await openHome(town, ada)).definition)).toContain('"action_id":"look"');
  });

  it('says so when the earlier line was removed meanwhile, and changes nothing', async () => {
    await writeOutcome();
    await askOrigin();
    const value = await valueOf(output, w27);
    await removeLine(town.app.deps, await town.mirrorOf(ada), w27, await idOf(output, w27));
    await driver.submitView({ line_origin: [value] });

    expect(errors()).toContain('That earlier line is not there any more. Nothing was changed');
    expect(await originsOfOutcome()).toBeUndefined();
  });

  it('says so when the line itself was removed meanwhile', async () => {
    await writeOutcome();
    await askOrigin();
    await removeLine(town.app.deps, await town.mirrorOf(ada), w33, await idOf(outcome, w33));
    await driver.submitView({ line_origin: [await valueOf(output, w27)] });

    expect(errors()).toContain('The line itself is not in its week any more. Nothing was changed.');
    expect((await typedIn(town, ada, w33))['outcome']).toEqual([]);
  });

  it('says so when the earlier line was moved behind this one, or this one before it', async () => {
    await writeOutcome();
    await askOrigin();
    const { deps } = town.app;
    const mirror = await town.mirrorOf(ada);
    const changes = new Map([[await idOf(output, w27), { dimension: 'impact' as const }]]);
    const value = await valueOf(output, w27);
    await answerLines(deps, mirror, { week: w27, changes });
    await driver.submitView({ line_origin: [value] });

    expect(errors()).toContain('stands in no box before this one by now. Nothing was changed');
    expect(await originsOfOutcome()).toBeUndefined();
  });

  it('keeps a link whose line was removed until it is taken off', async () => {
    await writeOutcome();
    await askOrigin();
    await choose(await valueOf(output, w27));
    await acts.closeAll();
    await removeLine(town.app.deps, await town.mirrorOf(ada), w27, await idOf(output, w27));
    await askOrigin();
    expect(acts.front()).toContain('came of a line that is not in week 27 any more');
    await choose();

    expect(await originsOfOutcome()).toBeUndefined();
  });

  it('offers at most a hundred lines, each in 75 characters, as plain text', async () => {
    const mirror = await town.mirrorOf(ada);
    const many = Array.from(
      { length: 120 },
      (_, at) => `shipped part ${at} of *the* :tada: <!channel> ${'long '.repeat(20)}`,
    );
    await saveCheckIn(town.app.deps, mirror, {
      week: w31,
      boxes: { input: '', output: many.join('\n'), outcome: '', impact: '' },
      revision: 0,
    });
    await writeOutcome();
    await askOrigin();

    expect(acts.front()).toContain('The newest 100 stand here.');
    const select = driver.currentView()?.definition.blocks.find(({ type }) => type === 'input');
    const options = JSON.stringify(select).match(/"type":"plain_text","text":"week [^"]*","emoji":false/g) ?? [];
    expect(options).toHaveLength(100);
  });

  it('has nothing to offer where no earlier line stands', async () => {
    await town.moveTo(fridayPlus(1));
    await saveInDm(town, ada, { box_outcome: outcome });
    await acts.closeAll();
    const mirror = await town.mirrorOf(ada);
    await town.app.deps.store.deleteCheckIn(mirror.person, w27);
    const w28 = '2026-W28' as WeekKey;
    await acts.openSheet(w28);
    const blockId = await acts.lineBlock(outcome, w28);
    await modalAfter(town, ada, () => driver.click('ask_origin', { blockId }));

    expect(acts.front()).toContain('No line of this week or of an earlier one stands in a box before this one yet.');
  });
});
