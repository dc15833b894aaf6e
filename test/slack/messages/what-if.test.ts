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

  test('says by which weeks it reads where the logged weeks alone read otherwise', () => {
    const now = widerPlace({ low: 0.73, high: 1.21, boxes: { input: 1.05, output: 1.12, outcome: 0.92, impact: 0.5 } });
    const logged = { low: 0.6, boxes: { input: 1.05, output: 1.12, outcome: 0.91, impact: 0 } };
    const next = { now, logged, there: ['input', 'output', 'outcome'], missing: ['impact'] } as const;

    const said = asked(next);
    expect(said).toContain('There already by the logged weeks alone: Input (105%), Output (112%) and Outcome (91%).');
    expect(said).toContain('Missing so far by the logged weeks alone: Impact (0%).');
    expect(said).toContain('in two quarters in a row; by the logged weeks alone the last one begins at 60%.');
    expect(asked(next, german)).toContain(
      'Reicht nach den eingetragenen Wochen allein schon: Input (105 %), Output (112 %) und Outcome (91 %).',
    );
    expect(asked(next, german)).toContain('Fehlt nach den eingetragenen Wochen allein noch: Impact (0 %).');
    expect(asked(next, german)).toContain('; nach den eingetragenen Wochen allein beginnt die letzte bei 60 %.');
    expect(asked(next, hidden)).toContain('by the logged weeks alone the last one begins lower.');
    expect(asked({ ...next, there: ['input', 'output'], missing: ['outcome', 'impact'] })).toContain(
      'Reads there already: Input (105%) and Output (112%).\nMissing so far by the logged weeks alone: Outcome (91%) and Impact (0%).',
    );
  });

  test('says nothing of it where both readings show the same', () => {
    const now = widerPlace();
    const logged = { low: now.low - 0.001, boxes: { ...now.boxes, outcome: 0.741 } };
    expect(asked({ now, logged })).not.toContain('logged weeks alone');
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
