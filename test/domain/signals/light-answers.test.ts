import { describe, expect, test } from '@jest/globals';
import { answersToLight } from '../../../src/domain/signals/light-answers.js';
import { addWeeks } from '../../../src/domain/week.js';
import { week } from '../builders.js';
import { buildTold } from './builders.js';

const w22 = week('2026-W22');
const asked = buildTold({ question: 'asked' });

describe('what was said of light weeks', () => {
  test('names the week that asked, also when it was said with a later one, in any order', () => {
    const next = { week: addWeeks(w22, 1), at: '2026-06-05T13:00:00.000Z' };
    const rows = [buildTold({ ...next, question: 'missing' }), asked];
    const said = [{ ...next, given: 'missing', asked: w22 }];
    expect(answersToLight(rows)).toEqual(said);
    expect(answersToLight(rows.toReversed())).toEqual(said);
  });

  test('names no week where nobody wrote down that it was asked', () => {
    expect(answersToLight([buildTold({ question: 'late' })])).toEqual([
      { given: 'late', week: w22, at: '2026-05-29T13:00:00.000Z' },
    ]);
  });

  test('is nothing that a signal asked, which is written down for light weeks as well', () => {
    const signal = { issue: 'i1', strength: 'watch' } as const;
    const later = { at: '2026-05-29T13:05:00.000Z' };
    const rows = [
      buildTold({ signal }),
      asked,
      buildTold({ ...later, signal: { ...signal, answer: 'late' } }),
      buildTold({ ...later, question: 'late' }),
    ];
    expect(answersToLight(rows)).toEqual([]);
  });

  test('stays theirs when another question is asked and answered alike with the same week, later', () => {
    const signal = { issue: 'overdue', strength: 'watch' } as const;
    const rows = [
      asked,
      buildTold({ at: '2026-05-29T13:05:00.000Z', question: 'missing' }),
      buildTold({ at: '2026-05-31T09:00:00.000Z', signal }),
      buildTold({ at: '2026-05-31T09:05:00.000Z', signal: { ...signal, answer: 'missing' } }),
    ];
    const said = [{ given: 'missing', week: w22, at: '2026-05-29T13:05:00.000Z', asked: w22 }];
    expect(answersToLight(rows)).toEqual(said);
    expect(answersToLight(rows.toReversed())).toEqual(said);
  });
});
