import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readExported } from '../../src/domain/export/read-exported.js';
import { readSealedPage } from '../../src/domain/export/sealed.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { openSealed } from '../../src/use-cases/export-sealing.js';
import type { WeekKey } from '../../src/domain/week.js';
import { at, callAsApp, eventually, livedThrough } from './acts.js';
import { modalAfter, openHome, wordsOn } from './journey.js';
import { ada, bo, jana, joinAs, openTown, type Town } from './town.js';

let town: Town;
let driver: Driver;

const home = { surface: { kind: 'home' as const } };
const weeks = ['2026-W23', '2026-W24', '2026-W25'] as WeekKey[];

beforeEach(async () => {
  town = await openTown();
  driver = await joinAs(town, ada);
  await driver.closeView(true);
  await livedThrough(town, ada, weeks);
});

afterEach(() => town.close());

/** Files that stand in Slack, oldest first. */
function filesStanding() {
  return [...town.slack.state.files.values()].filter(
    ({ name, state }) => name !== 'mirror.png' && state === 'completed',
  );
}

function textOf(index = -1): string {
  return filesStanding().at(index)?.bytes.toString('utf8') ?? '';
}

async function openExport(word = 'export'): Promise<void> {
  await modalAfter(town, ada, () => driver.command(word));
}

const readable = { export_protection: 'readable', export_tick: ['known'] };

/** Makes a file and waits until its window says that it is there. */
async function takeOut(values: Parameters<Driver['submitView']>[0] = {}, word = 'export'): Promise<string> {
  await openExport(word);
  await driver.submitView(values);
  await town.slack.until(
    () => wordsOn(driver.currentView()).includes('The file is in your chat with me.'),
    'the file',
    15_000,
  );
  const shown = wordsOn(driver.currentView());
  await driver.closeView(true);
  return shown;
}

function passphraseIn(shown: string): string {
  return /```([0-9a-z-]{24})```/.exec(shown)?.[1] ?? '';
}

/** The word beside the newest file. */
function beside() {
  return driver.messages().findLast((message) => wordsOn(message).includes('remove_export'));
}

describe('taking everything out', () => {
  it('sealed: one page in the own DM that opens with the passphrase shown once', async () => {
    const passphrase = passphraseIn(await takeOut());

    const [file, ...others] = filesStanding();
    expect([file?.name, file?.title, others.length]).toEqual(['mirror-2026-07-03.html', 'Mirror', 0]);
    const shared = driver.messages().filter(({ files = [] }) => files.includes(file?.id ?? ''));
    expect(shared.map(({ text, channel }) => [text, channel])).toEqual([['', driver.dm]]);
    expect(town.as(bo).messages().length).toBe(0);
    const page = textOf();
    expect(page).not.toMatch(/rate limiter|payments|"IC4"/);
    const sealed = readSealedPage(page);
    if (sealed.outcome !== 'read') throw new Error(sealed.outcome);
    const opened = await openSealed(sealed.value, passphrase);
    if (opened.outcome !== 'opened') throw new Error(opened.outcome);
    const { json, csv, md } = opened.contents;
    const read = readExported(json);
    expect(read.outcome === 'read' && read.value.checkIns.map(({ week }) => week)).toEqual(weeks);
    expect(csv.split('\r\n')).toHaveLength(1 + 15 + 1);
    expect(md).toContain('### Week 23 · 1 – 7 June');
  });

  it('the page allows its own script alone and names no address', async () => {
    await takeOut();
    const page = textOf();

    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy.split('; ').map((rule) => rule.split(' ')[0])).toEqual([
      'default-src',
      'script-src',
      'style-src',
      'base-uri',
      'form-action',
    ]);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(page).not.toMatch(/https?:\/\/|src=|@import|url\(/);
  });

  it('the passphrase stands in that window and nowhere else', async () => {
    const passphrase = passphraseIn(await takeOut());
    expect(passphrase).toHaveLength(24);
    const parts = passphrase.split('-');
    const database = Buffer.concat([
      await readFile(town.databaseFile),
      await readFile(`${town.databaseFile}-wal`).catch(() => Buffer.alloc(0)),
    ]).toString('latin1');
    const said = JSON.stringify([driver.messages(), driver.ephemerals(), driver.home()?.definition]);
    const names = JSON.stringify(
      [...town.slack.state.files.values()].map(({ name, title, altText }) => [name, title, altText]),
    );

    for (const place of [database, said, names, textOf()]) {
      expect(place).not.toContain(passphrase);
      expect(parts.filter((part) => place.includes(`${part}-`))).toEqual([]);
    }
  });

  it.each([
    ['json', /^\{\n "format": "performance-mirror",\n "version": 1/],
    ['csv', /^\ufeffweek,monday,state/],
    ['md', /^# My mirror\n/],
  ])('readable as %s after a tick; it goes after 24 hours by itself', async (format, start) => {
    await takeOut(readable, `export ${format}`);

    expect(filesStanding().map(({ name }) => name)).toEqual([`mirror-2026-07-03.${format}`]);
    expect(textOf()).toMatch(start);
    expect(wordsOn(beside())).toContain('It is removed on Saturday 4 July, 15:30.');
    await town.moveTo('2026-07-04T13:00:00Z');
    expect(filesStanding()).toHaveLength(1);
    await town.moveTo('2026-07-04T14:00:00Z');
    expect(filesStanding()).toEqual([]);
  });

  it('without the tick nothing is made, and the window says why', async () => {
    await openExport();
    const { export_tick: _tick, ...unticked } = readable;

    expect(await driver.submitView(unticked)).toMatchObject({
      outcome: 'errors',
      errors: { 'export-tick': 'Tick this for a readable file, or choose the sealed one above.' },
    });
    expect([...town.slack.state.files.values()]).toEqual([]);
  });

  it('says what it holds, and is opened from Home, from the readers and by words', async () => {
    await openHome(town, ada);
    const view = await modalAfter(town, ada, () => driver.click('home_menu', { ...home, choose: 'export' }));
    expect(wordsOn(view)).toContain('*3 weeks and 15 lines*, what waits in forms');
    await driver.closeView(true);
    await modalAfter(town, ada, () => driver.command('privacy'));
    expect(wordsOn(await modalAfter(town, ada, () => driver.click('export_data')))).toContain(
      'Sealed with a passphrase',
    );
    await driver.closeView(true);
    expect(wordsOn(await modalAfter(town, ada, () => driver.command('backup markdown')))).toContain(
      '"initial_option":{"text":{"type":"plain_text","text":"Markdown"',
    );
  });

  it('a sealed file stays until it is removed; the button beside it works once', async () => {
    await takeOut();
    await town.moveTo('2026-07-20T13:00:00Z');
    expect(filesStanding()).toHaveLength(1);
    const message = beside();
    if (message === undefined) throw new Error('There is no word beside the file.');
    await driver.click('remove_export', { surface: at(message) });
    await town.slack.until(() => filesStanding().length === 0, 'the file to go');
    await town.slack.until(
      () => driver.messages().some(({ text }) => text === 'The file is removed from this chat.'),
      'a word',
    );
    const { person } = await town.mirrorOf(ada);
    expect(await town.app.deps.store.readPictures(person)).toEqual([]);
    expect((await town.app.deps.store.readShared(person)).map(({ shared }) => shared)).toMatchObject([
      { kind: 'export', format: 'json', sealed: true, removedAt: expect.any(String) },
    ]);
  });

  it('nobody removes the file of somebody else', async () => {
    await takeOut();
    const other = await joinAs(town, bo);
    await other.closeView(true);
    const fileId = filesStanding()[0]?.id ?? '';
    const forged = await callAsApp(town, 'chat.postMessage', {
      channel: other.dm,
      text: 'forged',
      blocks: [
        {
          type: 'actions',
          elements: [
            { type: 'button', action_id: 'remove_export', value: fileId, text: { type: 'plain_text', text: 'x' } },
          ],
        },
      ],
    });
    await other.click('remove_export', { surface: { kind: 'message', channel: other.dm, ts: String(forged['ts']) } });
    await town.slack.until(
      () => other.messages().some(({ text }) => text === 'The file is not in this chat any more.'),
      'a word',
    );
    expect(filesStanding()).toHaveLength(1);
  });

  it('everything deleted takes exported files along, sealed or not', async () => {
    await takeOut();
    await takeOut(readable);
    expect(filesStanding()).toHaveLength(2);
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('home_menu', { ...home, choose: 'delete' }));
    await driver.submitView({ delete_word: 'DELETE' });
    await town.slack.until(() => filesStanding().length === 0, 'the files to go', 15_000);
    await eventually(async () => driver.messages().every((message) => !wordsOn(message).includes('remove_export')));
  });

  describe('when something goes wrong', () => {
    it.each(['files.getUploadURLExternal', 'upload', 'files.completeUploadExternal', 'conversations.open'])(
      'and %s is refused, nothing is left, and the window says so',
      async (method) => {
        town.slack.faults.on(method, { kind: 'error', error: 'not_allowed' }, 9);
        if (method === 'upload') town.slack.faults.on(method, { kind: 'status', status: 403 }, 9);
        await openExport();
        await driver.submitView();
        await town.slack.until(
          () => wordsOn(driver.currentView()).includes('Slack did not take the file.'),
          'a word',
          15_000,
        );

        expect(wordsOn(driver.currentView())).toContain('The passphrase above opens nothing.');
        const { person } = await town.mirrorOf(ada);
        await eventually(async () => (await town.app.deps.store.readPictures(person)).length === 0);
        expect(await town.app.deps.store.readShared(person)).toEqual([]);
        expect(filesStanding()).toEqual([]);
      },
      20_000,
    );

    it('and nobody knows whether the file arrived, it is taken back', async () => {
      town.slack.faults.on('files.completeUploadExternal', { kind: 'dropped', when: 'after' }, 1);
      await openExport();
      await driver.submitView();
      await town.slack.until(
        () => wordsOn(driver.currentView()).includes('Slack did not take the file.'),
        'a word',
        15_000,
      );

      await town.slack.until(() => filesStanding().length === 0, 'the file to go');
    });

    it('and the window was closed meanwhile, the DM says it', async () => {
      town.slack.faults.on('files.getUploadURLExternal', { kind: 'error', error: 'not_allowed' }, 1);
      town.slack.faults.on('views.update', { kind: 'error', error: 'not_found' }, 1);
      await openExport();
      await driver.submitView();

      await town.slack.until(() => driver.messages().some(({ text }) => text === 'No file was made'), 'a word');
    });

    it('and the person leaves while the file is on its way, it does not stay', async () => {
      const { store } = town.app.deps;
      const { person } = await town.mirrorOf(ada);
      const whole = store.keepPicture.bind(store);
      Object.assign(store, {
        keepPicture: async (...values: Parameters<typeof whole>) => {
          await whole(...values);
          await store.erase(person);
        },
      });
      await openExport();
      await driver.submitView();
      await eventually(async () => town.slack.calls.some(({ method }) => method === 'files.completeUploadExternal'));

      await town.slack.until(() => filesStanding().length === 0, 'the file to go');
      expect(driver.messages().filter((message) => wordsOn(message).includes('remove_export'))).toEqual([]);
    });
  });

  it('speaks German to somebody whose Slack does', async () => {
    const german = await joinAs(town, jana);
    await german.closeView(true);
    const view = await modalAfter(town, jana, () => german.command('exportieren'));
    expect(wordsOn(view)).toContain('Mit Passphrase versiegelt');
    await german.submitView();
    await town.slack.until(
      () => wordsOn(german.currentView()).includes('Die Datei ist in deinem Chat mit mir.'),
      'the file',
      15_000,
    );
    expect(textOf()).toContain('<html lang="de">');
  });
});
