import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import type { LocalPerson } from '../../src/local-slack/start.js';
import { StoreUnavailable } from '../../src/storage/store.js';
import type { WeekKey } from '../../src/domain/week.js';
import { breakStore, eventually, livedThrough, seesText, storedWeek, typedIn } from './acts.js';
import { modalAfter, openHome, plainWeek, replies, saveInDm, wordsOn } from './journey.js';
import { ada, bo, jana, joinAs, openTown, type Town } from './town.js';

let town: Town;
let driver: Driver;

const weeks = ['2026-W23', '2026-W24', '2026-W25'] as WeekKey[];

beforeEach(async () => {
  town = await openTown();
  driver = await joinAs(town, ada);
  await driver.closeView(true);
  await livedThrough(town, ada, weeks);
});

afterEach(() => town.close());

/** Makes a file as Ada; answers its text, and its passphrase when it is sealed. */
async function takenOut(kind: 'sealed' | 'json' = 'json'): Promise<{ text: string; passphrase: string }> {
  await modalAfter(town, ada, () => driver.command('export'));
  await driver.submitView(kind === 'sealed' ? {} : { export_protection: 'readable', export_tick: ['known'] });
  await seesText(town, driver, 'The file is in your chat with me.');
  const passphrase = /```([0-9a-z-]{24})```/.exec(wordsOn(driver.currentView()))?.[1] ?? '';
  await driver.closeView(true);
  const file = [...town.slack.state.files.values()].findLast(({ name }) => name !== 'mirror.png');
  return { text: file?.bytes.toString('utf8') ?? '', passphrase };
}

/** Chooses a file of one's own and looks inside; answers what stands there then. */
async function lookInto(
  person: LocalPerson,
  name: string,
  bytes: Uint8Array | string,
  passphrase = '',
): Promise<string> {
  const own = town.as(person);
  await modalAfter(town, person, () => own.command('import'));
  const file = own.upload(name, bytes);
  const submitted = await own.submitView({ import_file: [file], import_passphrase: passphrase });
  if (submitted.outcome === 'errors') return JSON.stringify(submitted.errors);
  return looked(own);
}

async function looked(own: Driver): Promise<string> {
  await town.slack.until(
    () => !/is being read|wird gelesen|being taken in/.test(wordsOn(own.currentView())),
    'an answer',
    15_000,
  );
  return wordsOn(own.currentView());
}

async function joinedBo(): Promise<Driver> {
  const own = await joinAs(town, bo);
  await own.closeView(true);
  return own;
}

describe('taking a file in', () => {
  it('shows what it would add, then adds it, with one refresh and no message', async () => {
    const { text } = await takenOut();
    const other = await joinedBo();
    const said = other.messages().length;

    const preview = await lookInto(bo, 'mirror-2026-07-03.json', text);

    expect(preview).toContain('*The file holds 3 weeks and 15 lines.*');
    expect(preview).toContain('3 weeks are new, with 15 lines.');
    expect(await storedWeek(town, bo, weeks[0] as WeekKey)).toBeUndefined();
    const published = () => town.slack.calls.filter(({ method }) => method === 'views.publish').length;
    const before = published();
    await other.submitView();
    expect(await looked(other)).toContain('Taken in: 3 weeks and 15 lines. What was here before is unchanged.');
    await town.slack.until(() => published() > before, 'Home');
    for (const week of weeks) expect(await storedWeek(town, bo, week)).toEqual(await storedWeek(town, ada, week));
    expect(other.messages()).toHaveLength(said);
    expect(published()).toBe(before + 1);
  });

  it('sealed: the page and its passphrase', async () => {
    const { text, passphrase } = await takenOut('sealed');
    const other = await joinedBo();

    expect(await lookInto(bo, 'mirror-2026-07-03.html', text, passphrase)).toContain('3 weeks are new');
    await other.submitView();

    expect(await looked(other)).toContain('Taken in: 3 weeks and 15 lines.');
    expect(await typedIn(town, bo, weeks[0] as WeekKey)).toEqual(await typedIn(town, ada, weeks[0] as WeekKey));
  });

  it('a second time it adds nothing and offers nothing to press', async () => {
    const { text } = await takenOut();

    expect(await lookInto(ada, 'again.json', text)).toContain(
      'Everything in this file is here already. Nothing was changed.',
    );
    expect(driver.currentView()?.definition.submit).toBeUndefined();
  });

  it('weeks that are here stay as they are; lines they lack are added', async () => {
    const { text } = await takenOut();
    const other = await joinedBo();
    await livedThrough(town, bo, [weeks[1] as WeekKey]);
    await modalAfter(town, bo, () => other.command('week 2026-W24'));
    await other.submitView({ box_output: 'typed here instead' });
    await eventually(async () => (await typedIn(town, bo, '2026-W24' as WeekKey))['output']?.length === 1);
    await other.closeView(true).catch(() => undefined);

    const preview = await lookInto(bo, 'a.json', text);
    expect(preview).toContain('2 weeks are new, with 10 lines.');
    expect(preview).toContain('1 week is here already and stays as it is.');
    expect(preview).toContain('2 lines that are missing in those weeks are added; nothing in them is changed.');
    await other.submitView();
    await looked(other);

    expect((await typedIn(town, bo, weeks[1] as WeekKey))['output']).toEqual([
      'typed here instead',
      'rate limiter shipped, 3d',
      'RFC: idempotent jobs',
    ]);
  });

  it('settings and level come along where they are ticked, as they are for somebody new', async () => {
    const { text } = await takenOut();
    const changed = text.replace('"level": "IC4"', '"level": "IC5"').replace('"weekday": 5', '"weekday": 2');
    const other = await joinedBo();

    await lookInto(bo, 'a.json', changed);
    await other.submitView();
    expect(await looked(other)).toContain('Settings and level are those of the file now.');

    const { profile, assignments } = await town.mirrorOf(bo);
    expect([profile.rhythm.weekday, assignments.map(({ level }) => level)]).toEqual([2, ['IC5']]);
    await driver.closeView(true).catch(() => undefined);
    expect(await lookInto(ada, 'a.json', changed)).toContain('Take settings and level from the file');
    await driver.submitView();
    await looked(driver);
    expect((await town.mirrorOf(ada)).assignments.map(({ level }) => level)).toEqual(['IC4']);
  });

  it('the newest reply takes the numbers, and no week gets a reply of its own', async () => {
    const { text } = await takenOut();
    const other = await joinedBo();
    await town.moveTo('2026-07-03T19:05:00Z');
    await saveInDm(town, bo, plainWeek(0));
    const before = replies(other).map(({ ts, blocks }) => [ts, JSON.stringify(blocks)]);
    expect(before).toHaveLength(1);

    await lookInto(bo, 'a.json', text);
    await other.submitView();
    await looked(other);

    await town.slack.until(() => JSON.stringify(replies(other)[0]?.blocks) !== before[0]?.[1], 'new numbers', 15_000);
    expect(replies(other).map(({ ts }) => ts)).toEqual([before[0]?.[0]]);
  });

  describe('a file that cannot be read', () => {
    it.each([
      ['of somebody else’s program', 'a.json', '{"name":"other","version":"1.0.0"}', 'was not made by a mirror'],
      ['that is empty', 'a.json', '', 'was not made by a mirror'],
      ['that is a page', 'a.html', '<!doctype html><title>Hello</title>', 'was not made by a mirror'],
      [
        'that is a picture with another name',
        'a.json',
        Buffer.from('89504e470d0a1a0a', 'hex'),
        'was not made by a mirror',
      ],
    ])('%s is refused with a sentence', async (_, name, bytes, sentence) => {
      expect(await lookInto(ada, name, bytes)).toContain(sentence);
      expect(wordsOn(driver.currentView())).toContain('"action_id":"import_file"');
    });

    it('torn, changed or of a newer version is refused, each with its own sentence', async () => {
      const { text } = await takenOut();
      const cases = [
        [text.slice(0, text.length / 2), 'The end of this file is missing.'],
        [text.replace('2026-W24', '2026-W99'), 'was changed or damaged after it was made'],
        [text.replace('"version": 1', '"version": 3'), 'A newer version of the mirror made this file.'],
      ] as const;
      for (const [bytes, sentence] of cases) {
        expect(await lookInto(ada, 'a.json', bytes)).toContain(sentence);
        await driver.closeView(true);
      }
    });

    it('sealed and torn, changed or of a newer version as well', async () => {
      const { text, passphrase } = await takenOut('sealed');
      const contents = /"contents":"(.{40})/.exec(text)?.[1] ?? '';
      const cases = [
        [text.slice(0, 400), 'The end of this file is missing.'],
        [text.slice(0, -6000), 'The end of this file is missing.'],
        [text.replace(contents, contents.split('').toReversed().join('')), 'was changed or damaged after it was made'],
        [text.replace('"rounds":600000', '"rounds":900000000'), 'was changed or damaged after it was made'],
        [text.replace('sealed","version":1', 'sealed","version":2'), 'A newer version of the mirror made this file.'],
      ] as const;
      for (const [bytes, sentence] of cases) {
        expect(await lookInto(ada, 'a.html', bytes, passphrase)).toContain(sentence);
        await driver.closeView(true);
      }
    });

    it('sealed: without the passphrase or with a wrong one the file stays chosen and is asked again', async () => {
      const { text, passphrase } = await takenOut('sealed');
      const other = await joinedBo();

      expect(await lookInto(bo, 'a.html', text)).toContain('This file is sealed. Type the passphrase');
      await other.submitView({ import_passphrase: 'aaaa-bbbb-cccc-dddd-eeee' });
      expect(await looked(other)).toContain('This passphrase does not open the file. Nothing was changed.');
      await other.submitView({ import_passphrase: passphrase.toUpperCase() });
      expect(await looked(other)).toContain('3 weeks are new');
    });

    it('of 50 MB is refused by what Slack says of its size, and nothing is fetched', async () => {
      const fifty = Buffer.alloc(50_000_000, 32);

      expect(await lookInto(ada, 'a.json', fifty)).toContain('This file is larger than 20 MB');
      expect(town.slack.calls.filter(({ method }) => method === 'files.info')).toEqual([]);
    });

    it('of 50 MB is refused as well when the window was sent without its size', async () => {
      await modalAfter(town, ada, () => driver.command('import'));
      const small = driver.upload('a.json', 'x');
      driver.type({ import_file: [small] });
      const file = town.slack.state.files.get(small);
      if (file === undefined) throw new Error('There is no file.');
      file.bytes = Buffer.alloc(50_000_000, 32);
      await driver.submitView();

      expect(await looked(driver)).toContain('This file is larger than 20 MB');
    });

    it('that somebody else uploaded is not read, whoever asks', async () => {
      const { text } = await takenOut();
      const other = await joinedBo();
      expect(await lookInto(bo, 'a.json', text)).toContain('3 weeks are new');
      // Ada's own export stands in her DM; Bo's window is made to name it.
      const foreign = [...town.slack.state.files.values()].find(({ owner }) => owner === town.slack.botUserId);
      const view = other.currentView();
      if (view === undefined || foreign === undefined) throw new Error('There is nothing to forge.');
      view.definition = { ...view.definition, private_metadata: JSON.stringify({ file: foreign.id }) };
      await other.submitView();

      expect(await looked(other)).toContain('Only a file that you uploaded yourself is read.');
      expect(await storedWeek(town, bo, weeks[0] as WeekKey)).toBeUndefined();
    });

    it('that Slack does not hand over is told as such, and tried again', async () => {
      const { text } = await takenOut();
      town.slack.faults.on('files.info', { kind: 'error', error: 'file_not_found' }, 1);
      expect(await lookInto(ada, 'a.json', text)).toContain('Slack did not hand over the file.');
      town.slack.faults.on('files.info', { kind: 'rate_limited', retryAfterSeconds: 1 }, 1);
      const file = driver.upload('a.json', text);
      await driver.submitView({ import_file: [file] });
      expect(await looked(driver)).toContain('Everything in this file is here already.');
    });

    it('without the permission to read files says what the operator adds', async () => {
      const { text } = await takenOut();
      town.slack.faults.on('files.info', { kind: 'error', error: 'missing_scope' }, 1);

      expect(await lookInto(ada, 'a.json', text)).toContain('Your operator adds the bot scope `files:read`');
    });

    it('that another program may not choose stays in the client', async () => {
      await modalAfter(town, ada, () => driver.command('import'));
      const csv = driver.upload('mirror.csv', 'week');
      expect(() => driver.type({ import_file: [csv] })).toThrow('Only files of these types');
      expect(await driver.submitView()).toMatchObject({ outcome: 'incomplete' });
    });
  });

  it('weeks of the future are left out and counted', async () => {
    const { text } = await takenOut();
    const other = await joinedBo();

    expect(await lookInto(bo, 'a.json', text.replaceAll('2026-W25', '2033-W25'))).toContain(
      '1 week lies in the future and is left out.',
    );
    await other.submitView();
    expect(await looked(other)).toContain('Taken in: 2 weeks and 10 lines.');
    expect(wordsOn(await openHome(town, bo))).not.toContain('2033');
  });

  it('a storage that stops answering half-way says what is in and what to do', async () => {
    const { text } = await takenOut();
    const other = await joinedBo();
    await lookInto(bo, 'a.json', text);
    breakStore(town, 'writeCheckIn', new StoreUnavailable('gone'), 1);
    await other.submitView();
    const receipt = await looked(other);

    expect(receipt).toContain('Import the same file again in a minute: nothing is doubled.');
    expect(receipt).toContain('Taken in: 2 weeks and 10 lines.');
  });

  it('a window that was closed meanwhile gets its receipt in the DM, without a word of the file', async () => {
    const { text } = await takenOut();
    const other = await joinedBo();
    await lookInto(bo, 'a.json', text);
    town.slack.faults.on('views.update', { kind: 'error', error: 'not_found' }, 1);
    await other.submitView();

    await seesText(town, other, 'Taken in: 3 weeks and 15 lines.');
    expect(JSON.stringify(other.messages())).not.toMatch(/rate limiter|payments/);
  });

  it('speaks German', async () => {
    const german = await joinAs(town, jana);
    await german.closeView(true);
    const { text } = await takenOut();

    const preview = await lookInto(jana, 'a.json', text);
    expect(preview).toContain('*Die Datei enthält 3 Wochen und 15 Zeilen.*');
    expect(preview).toContain('3 Wochen sind neu, mit 15 Zeilen.');
  });

  it('opens from the export window and from the readers', async () => {
    await modalAfter(town, ada, () => driver.command('privacy'));
    await modalAfter(town, ada, () => driver.click('export_data'));
    await modalAfter(town, ada, () => driver.click('import_data'));
    expect(driver.viewStack()).toHaveLength(3);
  });
});
