import { describe, expect, test } from '@jest/globals';
import type { Hypothesis } from '../../../src/domain/hypotheses/hypothesis.js';
import type { Reflection } from '../../../src/domain/reflection.js';
import { addWeeks } from '../../../src/domain/week.js';
import { weekQuestion } from '../../../src/slack/messages/replies/week-questions.js';
import { aLowReflection, aProfile, aReflection, week } from './builders.js';
import { aSignal, askedAbout } from './surfaces/signals.js';

const profile = aProfile();
const due: Hypothesis = {
  id: 'h1',
  of: { week: addWeeks(week, -7), entry: 'e1' },
  text: 'TYPED rate limiter',
  dimension: 'outcome',
  expects: 'TYPED fewer timeouts',
  made: '2026-05-15',
  due: '2026-06-26',
  postponed: 0,
};
const overdue = askedAbout(aSignal({ kind: 'overdue', hypotheses: ['h1'] }));
const asks = (reflection: Reflection, looks: readonly Hypothesis[], isLateDue = false): string =>
  JSON.stringify(weekQuestion(reflection, week, profile, { isDue: isLateDue, isOpen: false }, looks));

describe('the one question of a week', () => {
  test('is the look when nothing else is asked', () => {
    expect(asks(aReflection(), [due])).toContain('"action_id":"look"');
    expect(asks(aReflection(), [])).toBe('[]');
  });

  test('is the look when the signal of what is overdue stands, and only that', () => {
    const said = asks(overdue, [due]);

    expect(said.match(/"action_id":"look"/g)).toHaveLength(1);
    expect(said).not.toMatch(/signal_late|past its day/);
  });

  test.each([
    ['a signal of the weeks', askedAbout(aSignal()), false],
    ['a low band', aLowReflection(), false],
    ['good news', { ...aReflection(), goodNews: aSignal({ kind: 'rise' }) }, false],
    ['what was learned late', aReflection(), true],
  ] as const)('is %s before the look, which then stands in Home', (_, reflection, isLateDue) => {
    const said = asks(reflection, [due], isLateDue);

    expect(said).not.toBe('[]');
    expect(said).not.toContain('"action_id":"look"');
  });
});
