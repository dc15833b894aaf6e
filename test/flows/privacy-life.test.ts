import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLog } from '../../src/logging.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { ada, bo, joinAs, openTown, type Town } from './town.js';
import { eventually, formIn, repliesIn, sight } from './acts.js';

/** Each word is typed in one place only, so that a leak names its source. */
const words = [
  'zorbinput',
  'zorboutput',
  'zorboutcome',
  'zorbimpact',
  'zorbnext',
  'zorbmodal',
  'zorbedit',
  'zorbnoted',
  'zorbconflict',
  'zorbnewest',
  'zorblater',
  'zorbskipped',
  'zorblink',
  'zorblong',
  'zorberror',
  'zorbunknown',
  'zorbdelete',
  'zorbtag',
];
const anyWord = /zorb[a-z]+/gi;

describe('what a person typed, through a whole life with the mirror', () => {
  let town: Town;
  const lines: string[] = [];
  beforeEach(async () => {
    lines.length = 0;
    town = await openTown(undefined, createLog('trace', { write: (line) => void lines.push(line) }));
  });
  afterEach(() => town.close());

  it('stands in windows and App Home of that person and nowhere else', async () => {
    const other = await joinAs(town, bo);
    await other.closeView(true);
    const driver = await joinAs(town, ada);
    await driver.submitView({
      box_output: 'zorbmodal shipped, 3d #zorbtag',
      box_outcome: 'zorbmodal helped',
      next: 'zorbnext ask them',
    });
    await town.slack.until(() => driver.messages().length > 0, 'the first reply');
    await driver.closeView(true).catch(() => undefined);

    for (let week = 0; week < 12; week += 1) await liveOneWeek(town, driver, week);

    await driver.openHome();
    await other.openHome();
    await other.command('');
    await other.command('why').catch(() => undefined);
    await town.slack.until(() => other.home(), 'Home of the other');

    expect(sight(other).match(anyWord)).toBeNull();
    for (const word of words.filter((each) => !['zorberror', 'zorbunknown', 'zorbdelete'].includes(each)))
      expect(JSON.stringify(town.slack.deliveries)).toContain(word);
    expectNothingTypedIn(town, lines);
    expect(await wordsInFiles(town)).toEqual([]);

    await driver.command('delete');
    await driver.click('delete_everything');
    await driver.submitView({ delete_word: 'zorbdelete' });
    await driver.submitView({ delete_word: 'delete' });
    await eventually(async () => JSON.stringify(driver.home()?.definition).includes('"start"'));
    expect(
      sight(driver)
        .replaceAll(/"errors":\{[^}]*\}/g, '')
        .match(anyWord),
    ).toBeNull();
    expectNothingTypedIn(town, lines);
    expect(await wordsInFiles(town)).toEqual([]);
    await eventually(async () => driver.messages().length === 1 && filesStanding(town) === 0);
    expect(driver.messages().map(({ text }) => text)).toEqual(['Everything is deleted.']);
  }, 120_000);
});

async function liveOneWeek(town: Town, driver: Driver, week: number): Promise<void> {
  const friday = new Date(Date.parse('2026-07-10T13:05:00Z') + week * 7 * 86_400_000).toISOString();
  if (week % 3 === 0) await driver.command('log outcome: zorbnoted 40 -> 3 for the payments team');
  await town.moveTo(friday);
  const form = await town.slack.until(() => formIn(driver), `the form of week ${week}`);
  const surface = { kind: 'message' as const, channel: form.channel, ts: form.ts };
  const typed = {
    box_input: 'zorbinput reviews x6',
    box_output: `zorboutput shipped, 3d https://example.com/zorblink/${week}`,
    box_outcome: 'zorboutcome for the payments team',
    box_impact: 'zorbimpact is used by another team',
  };
  if (week === 4) {
    driver.type({ box_output: 'zorbskipped' }, surface);
    await driver.click('skip', { surface });
    await town.slack.until(() => formIn(driver)?.ts !== form.ts, 'the skip');
    return;
  }
  if (week === 5) {
    driver.type({ box_output: 'zorblater' }, surface);
    await driver.click('later', { surface, choose: 'in-1-hour' });
    await town.moveTo(new Date(Date.parse(friday) + 3_700_000).toISOString());
    await town.slack.until(() => formIn(driver)?.ts !== form.ts, 'the form again');
  }
  if (week === 6) {
    town.slack.faults.on('chat.postMessage', { kind: 'status', status: 500 }, 3);
    town.slack.faults.on('views.open', { kind: 'error', error: 'expired_trigger_id' });
  }
  if (week === 7) {
    await driver.command('zorbunknown word');
    await driver.command('week zorberror');
    await driver.command('log zorbnoted again');
  }
  if (week === 8) typed.box_output = `zorblong ${'w '.repeat(1600)}`;
  const now = formIn(driver) ?? form;
  const place = { kind: 'message' as const, channel: now.channel, ts: now.ts };
  driver.type(typed, place);
  const replies = repliesIn(driver).length;
  await driver.click('save', { surface: place });
  if (week === 8) {
    await town.slack.until(() => driver.currentView(), 'the modal');
    await driver.submitView();
  }
  await town.slack.until(
    () => (week === 6 ? sight(driver).includes('did not take the answer') : repliesIn(driver).length > replies),
    `the reply of week ${week}`,
    20_000,
  );
  const key = /2026-W\d\d/.exec(JSON.stringify(now.blocks))?.[0] ?? '';
  await driver.closeView(true).catch(() => undefined);
  if (week % 4 === 1) {
    await driver.command(`week ${key}`);
    await town.slack.until(() => driver.currentView(), 'the week');
    await driver.submitView({ box_output: 'zorbedit instead', next: 'zorbnext again' });
    await driver.closeView(true).catch(() => undefined);
  }
  if (week % 4 === 2) {
    const phone = town.slack.as(driver.personId, 'phone');
    await driver.command(`week ${key}`);
    await phone.command(`week ${key}`);
    await town.slack.until(() => driver.currentView() && phone.currentView(), 'two windows');
    await driver.submitView({ box_output: 'zorbnewest' });
    await phone.submitView({ box_output: 'zorbconflict' });
    await driver.closeView(true).catch(() => undefined);
    if (week === 2) await phone.submitView({ keep_text: 'both' });
    await phone.closeView(true).catch(() => undefined);
  }
  if (week === 9) {
    await driver.command('why');
    await town.slack.until(() => driver.currentView(), 'why');
    for (const name of ['show_lines', 'show_arithmetic']) {
      const has = JSON.stringify(driver.currentView()?.definition).includes(`"action_id":"${name}`);
      if (has) await driver.click(name).catch(() => undefined);
    }
    await driver.closeView(true).catch(() => undefined);
  }
}

/** Messages, ephemerals, files, ids, values and logs carry none of the words; windows and Home may show them. */
function expectNothingTypedIn(town: Town, lines: readonly string[]): void {
  const messages = town.slack.payloads.filter(({ surface }) => surface === 'message');
  expect(messages.length).toBeGreaterThan(0);
  expect(JSON.stringify(messages).match(anyWord)).toBeNull();
  expect(JSON.stringify(town.slack.state.messages).match(anyWord)).toBeNull();
  for (const { name, title, altText } of town.slack.state.files.values())
    expect(`${name} ${title} ${altText}`.match(anyWord)).toBeNull();
  const calls = town.slack.calls.filter(({ method }) => !method.startsWith('views.'));
  expect(JSON.stringify(calls.map(({ args }) => args)).match(anyWord)).toBeNull();
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('\n').match(anyWord)).toBeNull();
  for (const { payload } of town.slack.payloads) {
    expect(
      `${String(payload['private_metadata'])} ${String(payload['callback_id'])} ${String(payload['external_id'])}`.match(
        anyWord,
      ),
    ).toBeNull();
    expect(JSON.stringify(payload['title'] ?? '').match(anyWord)).toBeNull();
    expect(JSON.stringify(hidden(payload)).match(anyWord)).toBeNull();
  }
}

/** What travels with a surface unseen: block ids, action ids and the values of buttons and options. */
function hidden(shown: unknown): unknown[] {
  if (typeof shown !== 'object' || shown === null) return [];
  const own = Object.entries(shown).filter(([key]) => ['block_id', 'action_id', 'value', 'callback_id'].includes(key));
  return [...own, ...Object.values(shown).flatMap(hidden)];
}

function filesStanding(town: Town): number {
  return [...town.slack.state.files.values()].filter(({ state }) => state === 'completed').length;
}

/** Words found in the raw bytes of the database, its log and everything else beside it. */
async function wordsInFiles(town: Town): Promise<string[]> {
  const folder = dirname(town.databaseFile);
  const names = await readdir(folder);
  expect(names).toContain(basename(town.databaseFile));
  const found = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      const texts = [bytes.toString('latin1'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')];
      return texts.flatMap((text) => (text.match(anyWord) ?? []).map((word) => `${name}: ${word}`));
    }),
  );
  return found.flat();
}
