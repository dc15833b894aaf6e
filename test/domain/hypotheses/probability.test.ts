import { describe, expect, test } from '@jest/globals';
import { readProbability } from '../../../src/domain/hypotheses/probability.js';

describe('How likely something is said to be', () => {
  test.each([
    ['70', 70],
    [' 70 % ', 70],
    ['70%', 70],
    ['70 percent', 70],
    ['70 Prozent', 70],
    ['0.7', 70],
    ['0,7', 70],
    ['.7', 70],
    ['66.6', 67],
    ['1', 1],
    ['1 %', 1],
    ['99', 99],
    ['+70', 70],
    ['unlikely', 20],
    ['maybe', 50],
    ['even', 50],
    ['50/50', 50],
    ['likely', 70],
    ['Likely.', 70],
    ['very  likely', 90],
    ['unwahrscheinlich', 20],
    ['vielleicht', 50],
    ['mo\u0308glich', 50],
    ['Wahrscheinlich', 70],
    ['sehr wahrscheinlich', 90],
    ['', undefined],
    ['  ', undefined],
  ])('%j is %p percent', (typed, percent) => {
    expect(readProbability(typed)).toEqual({ percent });
  });

  test.each(['0', '0 %', '0.0', '100', '100%', '1.0', '99.9', '0.2 %', 'certain', 'sicher', 'never'])(
    '%j is refused, since nothing is certain',
    (typed) => {
      expect(readProbability(typed)).toEqual({ problem: 'certain' });
    },
  );

  test.each(['101', '1000', '-5', '100.5'])('%j is refused as beyond the scale', (typed) => {
    expect(readProbability(typed)).toEqual({ problem: 'beyond' });
  });

  test.each(['if the team helps', '7 of 10', '70 70', '%', '1e3', '70 people', 'constructor', '9'.repeat(3000)])(
    '%j is refused as unread',
    (typed) => {
      expect(readProbability(typed)).toEqual({ problem: 'unread' });
    },
  );
});
