import { describe, expect, test } from '@jest/globals';
import type { Profile } from '../../../src/domain/profile.js';
import type { NextLevel } from '../../../src/domain/what-if/next-level.js';
import type { WhatIf } from '../../../src/domain/what-if/what-if.js';
import { nextLevelText } from '../../../src/slack/messages/level/next-level.js';
import { answerBlocks } from '../../../src/slack/messages/what-if/answer-blocks.js';
import { aProfile, aReflection } from './builders.js';
import { aNextLevel, aPlace, aWhatIf, widerPlace } from './surfaces/what-if.js';

const hidden = aProfile({ bandWords: 'hidden' });
const german = aProfile({ locale: 'de-DE' });

const answered = (answer: WhatIf, profile: Profile = aProfile()): string =>
  JSON.stringify(answerBlocks(answer, aReflection(), profile));
const asked = (next: Partial<NextLevel>, profile: Profile = aProfile()): string =>
  nextLevelText(aNextLevel(next), profile);

describe('the same weeks against another bar', () => {
  const toStaff = { kind: 'level', level: 'IC5' } as const;
  const assumed = aWhatIf(toStaff, widerPlace({ mostlyAssumed: ['outcome', 'impact'] }));

  test('say in one sentence which boxes are mostly assumed, and what that does to a level', () => {
    expect(answered(assumed)).toContain(
      'Outcome and Impact are mostly assumed so far: weeks that were not logged count there as met, and the more a level weighs that, the nearer the weeks read to what it asks.',
    );
    expect(answered(assumed, german)).toContain(
      'Outcome und Impact sind bisher größtenteils angenommen: Nicht eingetragene Wochen gelten dort als erfüllt, und je mehr eine Stufe das gewichtet, desto näher liegen die Wochen an dem, was sie verlangt.',
    );
  });

  test('say so without a number where numbers are hidden', () => {
    expect(answered(assumed, hidden)).toContain('Outcome and Impact are mostly assumed so far');
    expect(answered(assumed, hidden)).not.toMatch(/\d\s?%/);
  });

  test('say so of a box that is assumed on one side alone', () => {
    const before = aPlace({ mostlyAssumed: ['impact'] });
    expect(answered({ ...aWhatIf(toStaff), before })).toContain('Impact is mostly assumed so far');
  });

  test('say nothing of it where most weeks are logged', () => {
    expect(answered(aWhatIf(toStaff))).not.toContain('assumed');
  });
});

describe('the next level in words', () => {
  test('does not say that what is mostly assumed reads there already', () => {
    const now = widerPlace({ mostlyAssumed: ['outcome', 'impact'] });
    const said = asked({ now, missing: [], judged: 0 });
    expect(said).toContain('Reads there already: Input (105%) and Output (112%).');
    expect(said).toContain('Outcome and Impact are mostly assumed so far:');
    expect(said).toContain('so far there are fewer weeks than that');
    expect(asked({ now }, hidden)).toContain('Outcome and Impact are mostly assumed so far:');
  });

  test('says what is missing when no quarter counts yet', () => {
    const now = widerPlace({ low: 0.73, high: 1.21 });
    const all = { now, there: ['input', 'output', 'outcome', 'impact'], missing: [] } as const;
    expect(asked(all)).toContain(
      'What Staff asks counts as met when the likely range begins at 85% or more in two quarters in a row; the last one begins at 73%.',
    );
    expect(asked(all, german)).toContain(
      'Was Staff verlangt, gilt als erfüllt, wenn die wahrscheinliche Spanne in zwei Quartalen in Folge bei 85 % oder mehr beginnt; die letzte beginnt bei 73 %.',
    );
  });

  test('says it without numbers of percent where numbers are hidden', () => {
    expect(asked({}, hidden)).toContain(
      'What Staff asks counts as met when the likely range begins close to it or above in two quarters in a row; the last one begins lower.',
    );
    expect(asked({}, hidden)).not.toMatch(/\d/);
  });

  test('never says that a range begins where it would be enough when it is a hair below', () => {
    expect(asked({ now: widerPlace({ low: 0.849 }) })).toContain('the last one begins just below that.');
  });

  test('names the mark of the framework, and a single quarter as one', () => {
    expect(asked({ readyAt: 0.9, rule: 1, judged: 1 })).toContain('begins at 90% or more in a quarter; the last one');
  });

  test.each([
    ['a quarter counts', { quarters: 1 }],
    ['it is reached', { quarters: 2, isReached: true }],
    ['there are too few weeks', { judged: 0 }],
    ['a reach is assumed', { now: widerPlace({ reachAssumed: true }), judged: 0 }],
  ])('says nothing of that when %s', (_, next) => {
    expect(asked(next)).not.toContain('counts as met');
  });
});
