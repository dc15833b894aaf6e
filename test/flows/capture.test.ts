import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import type { LocalMessage } from '../../src/local-slack/start.js';
import { addWeeks, weekKeySchema } from '../../src/domain/week.js';
import { readWaiting } from '../../src/use-cases/noted-lines.js';
import { shortcuts } from '../../src/slack/shortcuts.js';
import { breakStore, storedWeek } from './acts.js';
import {
  afterHome,
  formAfter,
  fridayMorning,
  joinForPrompt,
  modalAfter,
  openHome,
  promptHour,
  prompts,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, bo, openTown, type Town } from './town.js';
import { StoreUnavailable } from '../../src/storage/store.js';

const general = 'C0GENERAL0';
const week = weekKeySchema.parse('2026-W27');

let town: Town;
let driver: Driver;

beforeEach(async () => {
  town = await openTown(fridayMorning);
  driver = await joinForPrompt(town, ada);
});
afterEach(() => town.close());

/** What waits, week by week: box, words, and whether another person said it. */
async function waiting(): Promise<Record<string, readonly string[]>> {
  const all = await readWaiting(town.app.deps, await town.mirrorOf(ada));
  return Object.fromEntries(
    all.map(({ week: of, notes }) => [
      of,
      notes.map(({ dimension, line, evidence }) => `${dimension}: ${line}${evidence === undefined ? '' : ' (said)'}`),
    ]),
  );
}

const open = (callbackId: string, message?: LocalMessage) =>
  modalAfter(town, ada, () =>
    message === undefined ? driver.globalShortcut(callbackId) : driver.messageShortcut(callbackId, message),
  );
const save = (typed: Readonly<Record<string, string | string[]>>) =>
  modalAfter(town, ada, () => afterHome(town, ada, () => driver.submitView(typed)));

describe('Log to my mirror', () => {
  it('notes several lines in the box and week that were chosen, and says where they went', async () => {
    await open('log_to_mirror');
    const answer = await save({ note_text: 'reviews x6\npaired with Kim', note_box: 'input', note_week: '2026-W26' });

    expect(await waiting()).toEqual({ '2026-W26': ['input: reviews x6', 'input: paired with Kim'] });
    expect(wordsOn(answer)).toContain('Noted under *Input*, Week 26');
    expect(wordsOn(answer)).not.toContain('Kim');
    expect(driver.messages()).toEqual([]);
  });

  it('goes to Output of this week when nothing else is chosen, and can be moved and taken back in the window', async () => {
    await open('log_to_mirror');
    await save({ note_text: 'limiter shipped\nRFC: quotas' });
    const moved = await modalAfter(town, ada, () => afterHome(town, ada, () => driver.click('move_to_outcome')));
    expect(wordsOn(moved)).toContain('Moved to *Outcome*');
    expect(await waiting()).toEqual({ [week]: ['outcome: limiter shipped', 'outcome: RFC: quotas'] });
    const undone = await modalAfter(town, ada, () => afterHome(town, ada, () => driver.click('undo_logged')));
    expect(wordsOn(undone)).toContain('Taken back');
    expect(await waiting()).toEqual({});
  });

  it('says so under the input when nothing was written, and keeps the window', async () => {
    await open('log_to_mirror');
    const submitted = await driver.submitView({ note_text: ' \n- ' });

    expect(JSON.stringify(submitted)).toContain('Write one line');
    expect(driver.currentView()?.definition.callback_id).toBe('note_something');
  });

  it('delivered twice notes once', async () => {
    await open('log_to_mirror');
    town.slack.faults.onDelivery({ kind: 'duplicate' });
    await save({ note_text: 'limiter shipped' });

    expect(await waiting()).toEqual({ [week]: ['output: limiter shipped'] });
  });

  it('keeps what was typed when storage does not answer, and notes it once it does', async () => {
    await open('log_to_mirror');
    breakStore(town, 'changeDraft', new StoreUnavailable('gone'));
    const submitted = await driver.submitView({ note_text: 'limiter shipped' });
    expect(JSON.stringify(submitted)).toContain('Not saved yet');
    await save({});

    expect(await waiting()).toEqual({ [week]: ['output: limiter shipped'] });
  });

  it('goes straight into a week that is saved, and receipt and reply follow', async () => {
    await town.moveTo(promptHour);
    await saveInDm(town, ada, { box_input: 'reviews x6' });
    await open('log_to_mirror');
    await save({ note_text: 'limiter shipped' });

    expect((await storedWeek(town, ada, week))?.entries.map(({ typed }) => typed)).toEqual([
      'reviews x6',
      'limiter shipped',
    ]);
    expect(wordsOn(driver.messages()[0])).toContain('1 input · 1 output');
  });

  it('is behind the button of App Home and of the card too', async () => {
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('note_something', { surface: { kind: 'home' } }));
    expect(wordsOn(driver.currentView())).toContain('One thing per line');
    await driver.closeView();
    await driver.command('');
    await modalAfter(town, ada, () => driver.click('note_something'));
    expect(wordsOn(driver.currentView())).toContain('One thing per line');
  });
});

describe('a message of somebody else', () => {
  const thanks = (text = 'Thank you <@U0ADA00001>, the limiter saved us &amp; our weekend') =>
    town.as(bo).write(text, general);
  const linkOf = ({ channel, ts }: LocalMessage) =>
    `https://local.slack.com/archives/${channel}/p${ts.replace('.', '')}`;

  it('saved as evidence keeps one’s own words and its link, and not its words unless ticked', async () => {
    const message = thanks();
    const window = await open('save_evidence', message);
    expect(wordsOn(window)).toContain('The author is not told');
    expect(wordsOn(window)).toContain('Thank you @somebody, the limiter saved us & our weekend');
    await save({ note_text: 'search is paged less', note_box: 'outcome' });

    expect(await waiting()).toEqual({ [week]: [`outcome: search is paged less ${linkOf(message)}`] });
  });

  it('keeps its words when that is ticked, with or without words of one’s own', async () => {
    const message = thanks();
    await open('save_evidence', message);
    await save({ keep_quote: ['keep'] });
    await driver.closeView();
    await open('save_evidence', message);
    await save({ note_text: 'limiter', keep_quote: ['keep'] });
    const quote = '“Thank you @somebody, the limiter saved us & our weekend”';

    expect(await waiting()).toEqual({
      [week]: [`output: ${quote} ${linkOf(message)}`, `output: limiter ${quote} ${linkOf(message)}`],
    });
  });

  it('asks for a line when neither is there', async () => {
    await open('save_evidence', thanks());
    const submitted = await driver.submitView({});
    expect(JSON.stringify(submitted)).toContain('or keep the words of the message');
  });

  it('saved as feedback counts as said by another person once its week is saved, and stays so when the week is changed', async () => {
    const message = thanks();
    await open('save_feedback', message);
    await save({ note_text: 'search is paged less', keep_quote: ['keep'] });
    expect((await waiting())[week]?.[0]).toMatch(/^outcome: search is paged less “Thank you.* \(said\)$/);
    await driver.closeView();
    await town.moveTo(promptHour);
    await saveInDm(town, ada, { box_output: 'limiter shipped' });
    await driver.closeView(true);
    await modalAfter(town, ada, () => driver.click('edit_week'));
    await afterHome(town, ada, () =>
      driver.submitView({ box_outcome: `search is paged half as often ${linkOf(message)}` }),
    );

    const entries = (await storedWeek(town, ada, week))?.entries ?? [];
    expect(entries.map(({ typed, evidence }) => [typed, evidence])).toEqual([
      ['limiter shipped', expect.not.stringContaining('corroborated')],
      [`search is paged half as often ${linkOf(message)}`, 'corroborated'],
    ]);
  });

  it('never shows in a message, and its author hears nothing', async () => {
    const message = thanks();
    await open('save_feedback', message);
    await save({ keep_quote: ['keep'] });
    await town.moveTo(promptHour);
    const seen = JSON.stringify([driver.messages(), driver.ephemerals(), town.as(bo).ephemerals(general)]);

    expect(seen).not.toContain('saved us');
    expect(town.as(bo).messages()).toEqual([]);
    expect(town.as(bo).messages(general)).toHaveLength(1);
    const memories = town.slack.calls.flatMap(
      ({ args }) => JSON.stringify(args).match(/"private_metadata":"[^}]*}/g) ?? [],
    );
    expect(memories.join()).toContain('archives');
    expect(memories.join()).not.toContain('saved us');
  });

  it('of the app, in a thread, without words, or of 40,000 characters is fine too', async () => {
    const thread = thanks('a thread');
    const inThread = town.as(bo).write('an answer', general, thread.ts);
    await open('save_evidence', inThread);
    await save({ note_text: 'answered' });
    await driver.closeView();
    const wordless = thanks('');
    expect(wordsOn(await open('save_evidence', wordless))).toContain('no words');
    const submitted = await driver.submitView({ note_text: ' ' });
    expect(JSON.stringify(submitted)).toContain('the message has no words');
    await save({ note_text: 'a picture' });
    await driver.closeView();
    await open('save_feedback', thanks('<!channel> '.repeat(4000)));
    await save({ keep_quote: ['keep'] });
    await driver.closeView();
    await town.moveTo(promptHour);
    const prompt = prompts(driver)[0] as LocalMessage;
    await open('save_evidence', prompt);
    await save({ note_text: 'of the app' });

    const [first, second, third, fourth] = (await waiting())[week] ?? [];
    expect(first).toBe(`output: answered ${linkOf(inThread)}?thread_ts=${thread.ts}&cid=${general}`);
    expect(second).toBe(`output: a picture ${linkOf(wordless)}`);
    expect(third?.length).toBeLessThan(500);
    expect(fourth).toContain('of the app https://local.slack.com/archives/');
  });

  it('of last week is offered for last week', async () => {
    const message = thanks();
    await town.moveTo('2026-07-06T08:00:00Z');
    await open('save_evidence', message);
    await save({ note_text: 'limiter' });

    expect(Object.keys(await waiting())).toEqual([week]);
  });
});

describe('somebody who has not joined', () => {
  it.each(shortcuts)('sees how to begin behind “$name”, and nothing is kept', async ({ callbackId, kind }) => {
    const message = town.as(ada).write('well done', general);
    const shown = await modalAfter(town, bo, () =>
      kind === 'global' ? town.as(bo).globalShortcut(callbackId) : town.as(bo).messageShortcut(callbackId, message),
    );

    expect(wordsOn(shown)).toContain('You have no mirror yet');
  });

  it('a shortcut of an older version answers with a window', async () => {
    expect(wordsOn(await open('log_of_yesteryear'))).toContain('older');
  });
});

describe('what was noted', () => {
  const note = async (text: string, box = 'output') => {
    await open('log_to_mirror');
    await save({ note_text: text, note_box: box });
    await driver.closeView();
  };
  const choose = (value: string, blockId: string) =>
    afterHome(town, ada, () => driver.click('noted_menu', { surface: { kind: 'home' }, blockId, choose: value }));
  const rowOf = async (words: string): Promise<string> => {
    await openHome(town, ada);
    const blocks = (driver.home()?.definition.blocks ?? []) as readonly { block_id?: string }[];
    return blocks.find((block) => JSON.stringify(block).includes(words))?.block_id ?? '';
  };

  it('waits in App Home with its day, and goes to another box, another week, or away from there', async () => {
    await note('limiter shipped');
    await note('reviews x6', 'input');
    await openHome(town, ada);
    expect(wordsOn(driver.home())).toContain('Friday, Output: limiter shipped');
    await choose('to-outcome', await rowOf('limiter shipped'));
    expect(wordsOn(driver.home())).toContain('Friday, Outcome: limiter shipped');
    await choose('other-week', await rowOf('limiter shipped'));
    expect(await waiting()).toEqual({
      [addWeeks(week, 1)]: ['outcome: limiter shipped'],
      [week]: ['input: reviews x6'],
    });
    await choose('remove', await rowOf('reviews x6'));
    expect(Object.keys(await waiting())).toEqual([addWeeks(week, 1)]);
  });

  it('is named in the form above the boxes that hold it, with the day; Look in the chat opens that', async () => {
    await note('limiter shipped');
    await town.moveTo(promptHour);
    expect(wordsOn(prompts(driver)[0])).toMatch(/1 thing is noted for this week.*"text":"Look"/);
    driver.type({ box_input: 'reviews x6' });
    const form = await formAfter(town, ada, 'more_detail');

    expect(wordsOn(form)).toContain('• Friday, Output: limiter shipped');
    expect(JSON.stringify(driver.values())).toContain('"value":"limiter shipped"');
    expect(JSON.stringify(driver.values())).toContain('"value":"reviews x6"');
  });

  it('and deleted from its box is gone, and never comes back', async () => {
    await note('limiter shipped');
    await town.moveTo(promptHour);
    await formAfter(town, ada, 'more_detail');
    await afterHome(town, ada, () => driver.submitView({ box_output: '', box_input: 'reviews x6' }));

    expect(await waiting()).toEqual({});
    expect((await storedWeek(town, ada, week))?.entries.map(({ typed }) => typed)).toEqual(['reviews x6']);
  });
});
