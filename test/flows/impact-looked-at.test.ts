import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import { storedWeek } from './acts.js';
import { expectingOf, w33, type Expecting } from './expecting.js';
import { afterHome, fridayPlus, joinForPrompt, modalAfter, openHome, saveInDm } from './journey.js';
import { ada, openTown, type Town } from './town.js';

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

async function impactOf33() {
  return (await storedWeek(town, ada, w33))?.entries.find(({ dimension }) => dimension === 'impact');
}

describe('a look at an impact', () => {
  beforeEach(async () => {
    await acts.expectChange({ expect_as: 'impact', expect_due: '2026-08-14' });
    await acts.waitUntilDue();
  });

  it('asks how long it lasts, says what an impact counts by, and keeps the answer on its line', async () => {
    await acts.writeDueWeek();
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('look', { surface: { kind: 'home' } }));
    expect(acts.front()).toContain('An impact counts by who felt it and by how long it lasts.');
    await afterHome(town, ada, () =>
      driver.submitView({ look_text: 'half of the teams use it', look_result: 'partly', look_lasts: 'one-time' }),
    );

    expect(await impactOf33()).toMatchObject({ typed: 'half of the teams use it', durability: 'one-time' });
    expect(await acts.stored()).toMatchObject([{ closed: { result: 'partly' } }]);
  });

  it('keeps it with the line that waits for its week as well', async () => {
    await acts.answerLook({ look_text: 'all teams use it', look_result: 'worked', look_lasts: 'here-to-stay' });
    await town.moveTo(fridayPlus(6));
    await saveInDm(town, ada, { box_output: 'quota page shipped' });

    expect(await impactOf33()).toMatchObject({ typed: 'all teams use it', durability: 'here-to-stay' });
  });
});

it('a look at an outcome asks nothing of it', async () => {
  await acts.expectChange();
  await acts.waitUntilDue();
  await openHome(town, ada);
  await modalAfter(town, ada, () => driver.click('look', { surface: { kind: 'home' } }));

  expect(acts.front()).not.toContain('look_lasts');
});
