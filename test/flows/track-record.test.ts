import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Result } from '../../src/domain/entry.js';
import { addWeeks } from '../../src/domain/week.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { closeHypothesis } from '../../src/use-cases/close-hypothesis.js';
import { expectChange } from '../../src/use-cases/expect-change.js';
import { linkLine } from '../../src/use-cases/link-line.js';
import { saveCheckIn } from '../../src/use-cases/save-check-in.js';
import { storedWeek } from './acts.js';
import { expectingOf, w27, type Expecting } from './expecting.js';
import { afterHome, joinForPrompt, modalAfter, picturesOn } from './journey.js';
import { ada, openTown, type Town } from './town.js';

/** What was called how likely, and how it came out: the table that the test of the domain computes by hand. */
const told: readonly (readonly [probability: number, result: Result])[] = [
  [90, 'worked'],
  [90, 'better'],
  [80, 'worked'],
  [70, 'partly'],
  [70, 'worked'],
  [70, 'missed'],
  [50, 'worked'],
  [50, 'missed'],
  [20, 'missed'],
  [10, 'missed'],
];
const late = 'quota page is what support sends people to';

let town: Town;
let driver: Driver;
let acts: Expecting;

beforeEach(async () => {
  town = await openTown('2026-07-03T08:00:00Z');
  driver = await joinForPrompt(town, ada);
  acts = expectingOf(town, ada);
  await write(0, { output: 'notes of the week', outcome: late });
});

afterEach(() => town.close());

/** A week so many weeks before week 27. */
async function write(before: number, { output, outcome = '' }: { output: string; outcome?: string }): Promise<void> {
  await saveCheckIn(town.app.deps, await town.mirrorOf(ada), {
    week: addWeeks(w27, -before),
    boxes: { input: '', output, outcome, impact: '' },
    revision: 0,
  });
}

/** One output in each of the weeks before, what it should change, and the look at it in week 27. */
async function lookAt(count: number, says: (at: number) => number | undefined): Promise<void> {
  for (const [at, [, result]] of told.slice(0, count).entries()) {
    await lookAtOne(told.length - at, says(at), result);
  }
}

/** The same for the week that is so many before week 27. */
async function lookAtOne(before: number, probability: number | undefined, result: Result): Promise<void> {
  const { deps } = town.app;
  const mirror = await town.mirrorOf(ada);
  const text = `part ${before} shipped`;
  await write(before, { output: text });
  const week = addWeeks(w27, -before);
  const [entry] = (await storedWeek(town, ada, week))?.entries ?? [];
  const { id } = await expectChange(deps, mirror, {
    ref: `expects-${before}`,
    of: { week, entry: entry?.id ?? '' },
    text,
    dimension: 'outcome',
    expects: `change ${before}`,
    due: '2026-07-03',
    likely: { percent: probability },
  });
  const came = result === 'missed' ? '' : `change ${before} is there`;
  await closeHypothesis(deps, mirror, id, { ref: `came-${before}`, result, text: came });
}

/** The picture in the window in front, once it is there. */
async function drawnPicture(): Promise<string> {
  return town.slack.until(() => picturesOn(driver.currentView())[0], 'the picture');
}

describe('ten looks', () => {
  it('say what share came, how long it took and how well it was foreseen, from what is stored', async () => {
    await lookAt(10, (at) => told[at]?.[0]);
    const list = await acts.openBets();

    expect(list).toContain('of 10 outputs that were looked at, 5 came, 1 in part, 4 did not; 60%');
    // Outcomes came 10, 9, 8, 7, 6 and 4 weeks after their outputs.
    expect(list).toContain('usually 7.5 weeks until an outcome of an output was confirmed, the middle of 6 outputs');
    expect(list).toContain('Brier score 0.12, where 0 is always right.');
    expect(list).toContain('Saying 55% each time would have scored 0.22, but that share is known only now.');
    expect(list).toContain('What was said beforehand came closer');
    for (const sentence of [
      'Of what was called very unlikely, 0 of 1 came.',
      'Of what was called unlikely, 0 of 1 came.',
      'Of what was called even, 1 of 2 came.',
      'Of the 3 called likely, 1 came and 1 came in part.',
      'Of what was called very likely, 3 of 3 came.',
    ]) {
      expect(list).toContain(sentence);
    }
  });

  it('are drawn beside their sentences, and drawn anew when one is forgotten; only the newest picture stays in Slack', async () => {
    await lookAt(10, (at) => told[at]?.[0]);
    await lookAtOne(11, 95, 'missed');
    await acts.openBets();
    const first = await drawnPicture();
    expect(acts.front()).toContain('Called 80–99%: 75% of 4 came');
    expect(acts.front()).not.toContain('█');

    const surprise = (await acts.stored()).find(({ probability }) => probability === 95);
    const blockId = `bet:${surprise?.of.week ?? ''}:${surprise?.id ?? ''}`;
    await modalAfter(town, ada, () => driver.click('bet_menu', { blockId, choose: 'forget' }));
    await modalAfter(town, ada, () => driver.submitView({}));
    await town.slack.until(() => acts.front().includes('Called 80–99%: 100% of 3 came'), 'the newer picture');
    expect(await drawnPicture()).not.toBe(first);
    const standing = () => [...town.slack.state.files.values()].filter(({ state }) => state !== 'deleted');
    await town.slack.until(() => standing().length === 1, 'the earlier picture to go');
  });

  it('upload nothing in discreet mode: the same stands there as text', async () => {
    const { person, profile, profileRevision } = await town.mirrorOf(ada);
    await town.app.deps.store.writeProfile(person, { ...profile, detail: 'discreet' }, profileRevision);
    await lookAt(10, (at) => told[at]?.[0]);

    expect(await acts.openBets()).toContain('█ Came, in part as half · ○ Said beforehand, on average');
    await afterHome(town, ada, () => driver.openHome());
    expect(town.slack.calls.some(({ method }) => method.startsWith('files.'))).toBe(false);
  });

  it('count how long it took by links made by hand as well', async () => {
    await lookAt(10, (at) => told[at]?.[0]);
    const newest = await storedWeek(town, ada, addWeeks(w27, -1));
    const line = (await storedWeek(town, ada, w27))?.entries.find(({ typed }) => typed === late);
    await linkLine(town.app.deps, await town.mirrorOf(ada), { week: w27, entry: line?.id ?? '' }, [
      { week: addWeeks(w27, -1), entry: newest?.entries[0]?.id ?? '' },
    ]);

    // 1 is new beside 10, 9, 8, 7, 6 and 4.
    expect(await acts.openBets()).toContain(
      'usually 7 weeks until an outcome of an output was confirmed, the middle of 7 outputs',
    );
  });

  it('of which nobody said how likely promise and show nothing of how well it was foreseen', async () => {
    await lookAt(9, () => undefined);
    const before = await acts.openBets();
    expect(before).toContain('After 1 more look this says as well what share came');
    expect(before).toContain(
      'How well it was foreseen follows from 10 looks on of which it was said how likely; so far there is none.',
    );
    expect(driver.currentView()).toBeDefined();
  });
});
