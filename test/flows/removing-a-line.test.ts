import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import type { LocalView } from '../../src/local-slack/start.js';
import type { WeekKey } from '../../src/domain/week.js';
import { StoreBusy } from '../../src/storage/store.js';
import { breakStore, eventually, livedThrough, seesText, storedWeek, typedIn } from './acts.js';
import { afterHome, modalAfter, openHome, wordsOn } from './journey.js';
import { ada, bo, jana, joinAs, openTown, type Town } from './town.js';

let town: Town;
let driver: Driver;

const w25 = '2026-W25' as WeekKey;
const weeks = ['2026-W20', '2026-W21', '2026-W22', '2026-W23', '2026-W24', '2026-W25', '2026-W26'] as WeekKey[];
const outputs = ['rate limiter shipped, 3d', 'RFC: idempotent jobs'];

beforeEach(async () => {
  town = await openTown();
  driver = await joinAs(town, ada);
  await driver.closeView(true);
  await livedThrough(town, ada, weeks);
});

afterEach(() => town.close());

/** The block id of a line of a week, wherever it stands. */
async function blockOf(typed: string): Promise<string> {
  const entry = (await storedWeek(town, ada, w25))?.entries.find((one) => one.typed === typed);
  return `line:${w25}:${entry?.id ?? 'gone'}`;
}

function front(): LocalView {
  const view = driver.currentView();
  if (view === undefined) throw new Error('There is no window.');
  return view;
}

/** The sheet with every line of a week, from its row in App Home. */
async function openLines(): Promise<void> {
  await openHome(town, ada);
  await modalAfter(town, ada, () =>
    driver.click('week_menu', { surface: { kind: 'home' }, blockId: `week:${w25}`, choose: 'lines' }),
  );
}

async function removeInSheet(typed: string): Promise<void> {
  const blockId = await blockOf(typed);
  await afterHome(town, ada, () => driver.click('line_menu', { blockId, choose: 'remove' }));
}

async function openOutputsBehindWhy(): Promise<void> {
  await modalAfter(town, ada, () => driver.command('why'));
  const output = JSON.stringify(front().definition.blocks).match(/"block_id":"(dimension:[^"]*:output)"/)?.[1];
  await modalAfter(town, ada, () => driver.click('show_lines', output === undefined ? {} : { blockId: output }));
  if (!wordsOn(front()).includes('Output lines')) throw new Error(`Not the outputs: ${wordsOn(front())}`);
}

describe('removing one line', () => {
  it('from its week: the line is gone from the store, a receipt counts, Undo brings it back where it stood', async () => {
    await openLines();
    await removeInSheet('rate limiter shipped, 3d');

    expect((await typedIn(town, ada, w25))['output']).toEqual(['RFC: idempotent jobs']);
    expect(wordsOn(front())).toContain('One line is removed from week 25; 4 are left. Undo works for ten minutes.');
    await afterHome(town, ada, () => driver.click('undo_removed'));

    expect((await typedIn(town, ada, w25))['output']).toEqual(outputs);
    expect(wordsOn(front())).toContain('The line is back in week 25.');
    expect(wordsOn(front())).not.toContain('undo_removed');
  });

  it('from the lines behind Why: the list and the window below it are drawn anew, and so after Undo', async () => {
    await openOutputsBehindWhy();
    expect(wordsOn(driver.viewStack()[0])).not.toContain('"13 lines"');
    await afterHome(town, ada, async () =>
      driver.click('listed_line_menu', { blockId: await blockOf('rate limiter shipped, 3d'), choose: 'remove' }),
    );

    expect(wordsOn(front())).toContain('One line is removed from week 25; 4 are left.');
    expect((await typedIn(town, ada, w25))['output']).toEqual(['RFC: idempotent jobs']);
    expect(wordsOn(driver.viewStack()[0])).toContain('"13 lines"');
    await afterHome(town, ada, () => driver.click('undo_removed'));
    expect(wordsOn(driver.viewStack()[0])).not.toContain('"13 lines"');
    expect((await typedIn(town, ada, w25))['output']).toEqual(outputs);
  });

  it('Fix behind Why still opens its week', async () => {
    await openOutputsBehindWhy();
    const blockId = await blockOf('RFC: idempotent jobs');
    const view = await modalAfter(town, ada, () => driver.click('listed_line_menu', { blockId, choose: 'fix' }));

    expect(wordsOn(view)).toContain(`box-output:${w25}`);
  });

  it('after ten minutes, or a second time, Undo says that it is too late', async () => {
    await openLines();
    await removeInSheet('rate limiter shipped, 3d');
    await town.moveTo('2026-07-03T13:41:00Z');
    await driver.click('undo_removed');
    await seesText(town, driver, 'That line cannot be brought back any more');

    expect((await typedIn(town, ada, w25))['output']).toEqual(['RFC: idempotent jobs']);
  });

  it('Undo that the database refused works when it is pressed again', async () => {
    await openLines();
    await removeInSheet('rate limiter shipped, 3d');
    breakStore(town, 'writeCheckIn', new StoreBusy('locked'));
    await driver.click('undo_removed');
    await seesText(town, driver, 'could not be saved');
    await driver.closeView();
    await afterHome(town, ada, () => driver.click('undo_removed'));

    expect((await typedIn(town, ada, w25))['output']).toEqual(outputs);
  });

  it('what changed since stays; a line that is back already is not doubled', async () => {
    await openLines();
    await removeInSheet('rate limiter shipped, 3d');
    const undo = /"value":"([0-9a-f-]{36})"/.exec(wordsOn(front()))?.[1] ?? '';
    await removeInSheet('RFC: idempotent jobs');
    const { person } = await town.mirrorOf(ada);
    const { removed } = town.app.speaker;
    expect(removed.find(person, undo)?.entry.typed).toBe('rate limiter shipped, 3d');
    removed.drop(undo);
    await afterHome(town, ada, () => driver.click('undo_removed'));

    expect((await typedIn(town, ada, w25))['output']).toEqual(['RFC: idempotent jobs']);
  });

  it('the week that is gone meanwhile takes its lines along', async () => {
    await openLines();
    await removeInSheet('rate limiter shipped, 3d');
    const { person } = await town.mirrorOf(ada);
    await town.app.deps.store.deleteCheckIn(person, w25);
    await driver.click('undo_removed');

    await seesText(town, driver, 'That line cannot be brought back any more');
    expect(await storedWeek(town, ada, w25)).toBeUndefined();
  });

  it('nobody undoes for somebody else, and nothing is kept of somebody who erased everything', async () => {
    await openLines();
    await removeInSheet('rate limiter shipped, 3d');
    const undo = /"value":"([0-9a-f-]{36})"/.exec(wordsOn(front()))?.[1] ?? '';
    await joinAs(town, bo);
    const [own, other] = [await town.mirrorOf(ada), await town.mirrorOf(bo)];
    expect(town.app.speaker.removed.find(other.person, undo)).toBeUndefined();
    await driver.closeView(true);
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('home_menu', { surface: { kind: 'home' }, choose: 'delete' }));
    await driver.submitView({ delete_word: 'DELETE' });
    await eventually(async () => town.app.speaker.removed.find(own.person, undo) === undefined);
  });

  it('no message and no button carries what was removed', async () => {
    await openLines();
    await removeInSheet('rate limiter shipped, 3d');

    expect(JSON.stringify([driver.messages(), driver.ephemerals()])).not.toContain('rate limiter');
    expect(wordsOn(front())).not.toContain('rate limiter');
  });

  it('speaks German', async () => {
    const german = await joinAs(town, jana);
    await german.closeView(true);
    await livedThrough(town, jana, [w25]);
    await openHome(town, jana);
    await modalAfter(town, jana, () =>
      german.click('week_menu', { surface: { kind: 'home' }, blockId: `week:${w25}`, choose: 'lines' }),
    );
    const entry = (await storedWeek(town, jana, w25))?.entries[0];
    await afterHome(town, jana, () =>
      german.click('line_menu', { blockId: `line:${w25}:${entry?.id}`, choose: 'remove' }),
    );

    expect(wordsOn(german.currentView())).toContain('Eine Zeile ist aus Woche 25 entfernt; 4 bleiben.');
  });
});
