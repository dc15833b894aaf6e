import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLog } from '../../src/logging.js';
import type { LocalPerson } from '../../src/local-slack/start.js';
import { StoreBusy } from '../../src/storage/store.js';
import { askedWeek, breakStore, joinAndBeAsked, seesText, sight } from './acts.js';
import { ada, jana, openTown, type Town } from './town.js';

type Line = Readonly<Record<string, unknown>>;

const shown = /(?:Reference|Kennung) ([0-9a-f]{8})\b/;
const languages: readonly (readonly [string, LocalPerson])[] = [
  ['English', ada],
  ['German', jana],
];

describe('whoever is told that something went wrong', () => {
  let town: Town;
  let lines: Line[];
  beforeEach(async () => {
    lines = [];
    const written = { write: (line: string) => void lines.push(JSON.parse(line) as Line) };
    town = await openTown(undefined, createLog('trace', written));
  });
  afterEach(() => town.close());

  /** Troubles in the log under the reference that the person sees; there is one of a single event. */
  async function troublesAsSeenBy(person: LocalPerson): Promise<readonly unknown[]> {
    const seen = await seesText(town, town.as(person), shown);
    const references = new Set([...seen.matchAll(new RegExp(shown, 'g'))].map(([, reference]) => reference));
    expect(references.size).toBe(1);
    const [reference] = references;
    return lines.filter((line) => line['reference'] === reference && line['level'] !== 'info').map(({ msg }) => msg);
  }

  it.each(languages)('reads the reference of its log line in the DM, after a press (%s)', async (_, person) => {
    const driver = await joinAndBeAsked(town, person);
    driver.type({ box_output: 'typed on a bad day' });
    breakStore(town, 'writeCheckIn', new StoreBusy('locked'));
    await driver.click('save');

    expect(await troublesAsSeenBy(person)).toEqual(['a listener failed']);
  });

  it.each(languages)('under the field of a window that stays open, whatever the trouble is (%s)', async (_, person) => {
    const driver = await joinAndBeAsked(town, person);
    for (const trouble of [new StoreBusy('locked'), new Error('a defect')]) {
      await driver.command(`week ${askedWeek}`);
      await town.slack.until(() => driver.currentView(), 'the modal');
      breakStore(town, 'writeCheckIn', trouble);
      const answer = JSON.stringify(await driver.submitView({ box_output: 'typed on a bad day' }));
      const [, reference] = shown.exec(answer) ?? [];

      expect(lines.filter((line) => line['reference'] === reference).map(({ msg }) => msg)).toEqual([
        'a listener failed',
      ]);
      await driver.closeView(true);
    }
  });

  it.each(languages)('in the answer to a word (%s)', async (_, person) => {
    const driver = await joinAndBeAsked(town, person);
    breakStore(town, 'readHistory', new Error('a defect'), 9);
    await driver.command('why');

    expect(await troublesAsSeenBy(person)).toContain('a listener failed');
  });

  it.each(languages)('in App Home, which is whole again when it is opened (%s)', async (_, person) => {
    const driver = await joinAndBeAsked(town, person);
    breakStore(town, 'readHistory', new StoreBusy('locked'));
    await driver.openHome();

    expect(await troublesAsSeenBy(person)).toEqual(['App Home was not drawn']);
    await driver.openHome();
    await town.slack.until(() => !shown.test(sight(driver)), 'App Home');
  });

  it.each(languages)('when a week is saved and its answer cannot be made (%s)', async (_, person) => {
    const driver = await joinAndBeAsked(town, person);
    driver.type({ box_output: 'stored in time' });
    breakStore(town, 'readPosted', new StoreBusy('locked'), 40);
    await driver.click('save');

    expect(await troublesAsSeenBy(person)).toContain('a saved week was not answered');
  });

  it.each(languages)('when Slack does not take the answer (%s)', async (_, person) => {
    const driver = await joinAndBeAsked(town, person);
    driver.type({ box_output: 'stored in time' });
    town.slack.faults.on('chat.postMessage', { kind: 'error', error: 'not_in_channel' }, 9);
    await driver.click('save');

    expect(await troublesAsSeenBy(person)).toEqual(
      expect.arrayContaining(['Slack did not take a call', 'a reply was not taken']),
    );
  });

  it('each thing that arrives has a reference of its own', async () => {
    const driver = await joinAndBeAsked(town, ada);
    breakStore(town, 'readHistory', new Error('a defect'), 2);
    await driver.command('why');
    await driver.command('why');
    await town.slack.until(() => lines.filter(({ msg }) => msg === 'a listener failed').length === 2, 'both');
    const references = lines.filter(({ msg }) => msg === 'a listener failed').map(({ reference }) => reference);

    expect(new Set(references).size).toBe(2);
  });

  it('marks the lines of a delivery that fails with one reference', async () => {
    const driver = town.as(ada);
    await joinAndBeAsked(town, ada);
    breakStore(town, 'identityOf', new Error('a defect'));
    lines.length = 0;
    await town.moveTo('2026-07-17T13:05:00Z');
    const [failed] = lines.filter(({ msg }) => msg === 'a delivery failed');

    expect(failed?.['reference']).toMatch(/^[0-9a-f]{8}$/);
    expect(sight(driver)).not.toContain(String(failed?.['reference']));
  });
});
