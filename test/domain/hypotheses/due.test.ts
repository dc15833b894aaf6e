import { describe, expect, test } from '@jest/globals';
import { cameAs, close, reopen } from '../../../src/domain/hypotheses/close.js';
import { dueOn, expectAnew, latestDue, postpone, usualDue } from '../../../src/domain/hypotheses/due.js';
import { defaultHypotheses } from '../../../src/domain/hypotheses/rules.js';
import { weekAt } from '../builders.js';
import { buildHypothesis } from './builders.js';

describe('A look at what an output should change', () => {
  test.each([
    ['outcome', '2026-02-20'],
    ['impact', '2026-07-10'],
  ] as const)('is due after the usual weeks of an %s', (dimension, due) => {
    expect(usualDue(dimension, '2026-01-09', defaultHypotheses)).toBe(due);
  });

  test('is planned for two years ahead at most', () => {
    expect(latestDue('2026-07-03')).toBe('2028-07-03');
    expect(latestDue('2028-02-29')).toBe('2030-03-01');
  });

  test('is due on its day, and the one that is longest overdue comes first', () => {
    const later = buildHypothesis({ due: '2026-02-20' });
    const first = buildHypothesis({ due: '2026-02-02' });
    const notYet = buildHypothesis({ due: '2026-02-21' });

    expect(dueOn([later, notYet, first], '2026-02-20')).toEqual([first, later]);
    expect(dueOn([later, notYet, first], '2026-02-01')).toEqual([]);
  });

  test('is not asked for once it is closed, or when its line is gone', () => {
    const closed = buildHypothesis({ closed: { on: '2026-02-20', result: 'met' } });
    const orphaned = buildHypothesis({ orphaned: true });

    expect(dueOn([closed, orphaned], '2026-12-31')).toEqual([]);
  });

  test('that came due while away still waits afterwards', () => {
    const hypothesis = buildHypothesis({ due: '2026-02-20' });

    expect(dueOn([hypothesis], '2026-04-30')).toEqual([hypothesis]);
  });

  test('moves by four weeks from today when it is too early, also again', () => {
    const once = postpone(buildHypothesis({ due: '2026-02-20' }), '2026-03-02', defaultHypotheses);
    expect(once).toMatchObject({ due: '2026-03-30', postponed: 1 });
    expect(postpone(once, '2026-03-30', defaultHypotheses)).toMatchObject({ due: '2026-04-27', postponed: 2 });
  });
});

describe('Closing', () => {
  const came = { week: weekAt(6), entry: 'outcome-1' };

  test.each([
    ['worked', 'met'],
    ['better', 'met'],
    ['partly', 'partly'],
    ['missed', 'missed'],
  ] as const)('with %s is %s, with the line that says so', (result, closedAs) => {
    expect(close(buildHypothesis(), '2026-02-20', result, came).closed).toEqual({
      on: '2026-02-20',
      result: closedAs,
      came,
    });
  });

  test.each([
    ['outcome', 'worked', 'outcome'],
    ['outcome', 'missed', 'outcome'],
    ['impact', 'better', 'impact'],
    ['impact', 'partly', 'impact'],
    ['impact', 'missed', 'outcome'],
  ] as const)('an expected %s with %s becomes an %s: a miss is no impact', (dimension, result, line) => {
    expect(cameAs(buildHypothesis({ dimension }), result)).toBe(line);
  });

  test('twice changes nothing, and neither does "too early" afterwards', () => {
    const closed = close(buildHypothesis(), '2026-02-20', 'worked', came);

    expect(close(closed, '2026-03-01', 'missed')).toBe(closed);
    expect(postpone(closed, '2026-03-01', defaultHypotheses)).toBe(closed);
  });

  test('without a line is possible', () => {
    expect(close(buildHypothesis(), '2026-02-20', 'missed').closed).toEqual({ on: '2026-02-20', result: 'missed' });
  });
});

describe('What is expected anew of a line', () => {
  const before = buildHypothesis({ due: '2026-02-20', probability: 70 });
  const { text, dimension } = before;
  const said = { text, dimension, expects: 'fewer pages at night', due: '2026-02-20', likely: { percent: 30 } };

  test('before its day takes the place of everything, and moving the day is no look put off', () => {
    expect(expectAnew(before, { ...said, due: '2026-04-01' }, '2026-02-19')).toEqual({
      ...before,
      expects: 'fewer pages at night',
      due: '2026-04-01',
      probability: 30,
    });
  });

  test.each(['2026-02-20', '2026-03-20'])('on %s keeps how likely it was called', (today) => {
    expect(expectAnew(before, said, today)).toEqual({ ...before, expects: 'fewer pages at night' });
    const unsaid = buildHypothesis({ due: '2026-02-20' });
    expect(expectAnew(unsaid, said, today)).not.toHaveProperty('probability');
  });

  test('with a later day once its own has come is put off once more; with an earlier one it is not', () => {
    const once = { ...before, postponed: 1 };
    expect(expectAnew(once, { ...said, due: '2026-04-01' }, '2026-02-20').postponed).toBe(2);
    expect(expectAnew(once, { ...said, due: '2026-02-20' }, '2026-03-20').postponed).toBe(1);
  });

  test('twice is put off once, and keeps how likely it was called where that was not asked', () => {
    const { likely: _unasked, ...later } = { ...said, due: '2026-04-01' };
    const once = expectAnew(before, later, '2026-02-20');

    expect(once.probability).toBe(70);
    expect(expectAnew(once, later, '2026-02-20')).toEqual(once);
  });

  test.each([
    ['was looked at and is asked again', reopen(close(before, '2026-01-20', 'missed'))],
    ['was put off in a look', postpone(before, '2026-01-20', defaultHypotheses)],
    ['was put off on its day', expectAnew(before, { ...said, due: '2026-04-01' }, '2026-02-20')],
  ])('keeps how likely it was called where it %s, however far its day is', (_, known) => {
    const changed = expectAnew(known, { ...said, due: '2026-05-01' }, '2026-01-21');
    expect(changed).toEqual({ ...known, expects: said.expects, due: '2026-05-01' });
    expect(expectAnew(changed, { ...said, due: '2026-05-01' }, '2026-01-21').probability).toBe(70);
    const { probability: _unsaid, ...unsaid } = known;
    expect(expectAnew(unsaid, said, '2026-01-21')).not.toHaveProperty('probability');
  });

  test('without a probability takes it away before its day', () => {
    expect(expectAnew(before, { ...said, likely: { percent: undefined } }, '2026-02-19')).not.toHaveProperty(
      'probability',
    );
  });

  test('changes nothing of one that is closed', () => {
    const closed = close(before, '2026-02-20', 'worked');

    expect(expectAnew(closed, said, '2026-02-19')).toBe(closed);
  });
});
