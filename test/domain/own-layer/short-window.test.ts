import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { judgesOf } from '../../../src/domain/judges.js';
import { missedOf, shortWindowOf } from '../../../src/domain/own-layer/short-window.js';
import { reflect } from '../../../src/domain/reflect.js';
import { buildHistory, usualWeek, week, weekAt } from '../builders.js';
import { ownLayer } from './builders.js';

const { firstWeeks, windowWeeks: theirs } = defaultFramework;

describe('how soon a place is gone', () => {
  test.each([4, 5, 6, 8, 13, 26])('over %d weeks is what the weeks themselves say', (weeks) => {
    const layer = ownLayer({ from: weekAt(0), windowWeeks: { input: weeks, output: weeks } });
    const judges = judgesOf(
      [{ level: 'IC4', validFrom: weekAt(0), ramp: 'none' }],
      [{ framework: defaultFramework, startsOn: week('1970-W01') }],
      [],
      [layer],
    );
    const history = buildHistory(40, usualWeek);
    const without = (missed: number) => history.filter((_, index) => index < 39 - missed || index === 39);
    const { missed } = missedOf(weeks, firstWeeks);
    expect(reflect(without(missed - 1), judges, weekAt(39)).standing).toBeDefined();
    expect(reflect(without(missed), judges, weekAt(39)).standing).toBeUndefined();
  });
});

test('a place is shorter where the longer of Input and Output is', () => {
  expect(shortWindowOf({ input: 4 }, theirs, firstWeeks)).toBeUndefined();
  expect(shortWindowOf({ input: 4, output: 8 }, theirs, firstWeeks)).toEqual({ weeks: 8, missed: 4 });
  expect(shortWindowOf({ outcome: 4, impact: 4 }, theirs, firstWeeks)).toBeUndefined();
  expect(shortWindowOf(undefined, theirs, firstWeeks)).toBeUndefined();
});
