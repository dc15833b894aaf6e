import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { expectationOf } from '../../src/domain/expectation.js';
import { levelOf } from '../../src/domain/lookup.js';
import { reflect } from '../../src/domain/reflect.js';
import { buildAssignment, buildCheckIn, buildEntry, buildHistory, firstWeek, usualWeek, weekAt } from './builders.js';

const senior = [buildAssignment()];
const full = (index: number) => [...usualWeek(index), ...(index === 0 ? [buildEntry('impact')] : [])];
const reflectAfter = (weeks: number) => reflect(buildHistory(weeks, full), senior, weekAt(weeks - 1));

describe('the first weeks', () => {
  test('no number below 4 logged weeks, and it is said how many are missing', () => {
    expect(reflectAfter(1)).toMatchObject({
      withheld: { reason: 'first-weeks', missing: 3 },
      progress: { stage: 'first', weeksUntilNumber: 3, weeksUntilBand: 7 },
      levers: expect.any(Array),
    });
    expect(reflectAfter(3).standing).toBeUndefined();
    expect(reflectAfter(3).series.every(({ percent }) => percent === undefined)).toBe(true);
  });

  test('a rough place from 4, a band from 8, settled from 12', () => {
    const stages = [4, 7, 8, 11, 12].map((weeks) => reflectAfter(weeks));
    expect(stages.map(({ progress }) => progress.stage)).toEqual(['rough', 'rough', 'band', 'band', 'settled']);
    expect(stages.map(({ standing }) => standing?.band)).toEqual([undefined, undefined, 2, 2, 2]);
    expect(stages.map(({ standing }) => standing?.momentaryBand)).toEqual([2, 2, 2, 2, 2]);
  });

  test('nothing at all, not even a check-in, is no error', () => {
    const reflection = reflect([], senior, firstWeek);
    expect(reflection.withheld).toEqual({ reason: 'first-weeks', missing: 4 });
    expect(reflection.series).toEqual([{ week: firstWeek, state: 'missed', filled: 0 }]);
    expect(reflection.progress).toMatchObject({ loggedWeeks: 0, windowAvailable: 0, weeksSince: {} });
  });

  test('without an assignment it is an error that says what is missing', () => {
    expect(() => reflect([], [], firstWeek)).toThrow(/role and level/);
  });

  test('weeks that were not logged count as exactly met for outcome and impact', () => {
    const { dimensions } = reflectAfter(5);
    const expects = expectationOf(defaultFramework, levelOf(defaultFramework, 'IC4'));
    expect(dimensions.outcome.expected).toBeCloseTo(26 * expects.outcome.points, 9);
    expect(dimensions.outcome.assumed).toBeCloseTo(21 * expects.outcome.points, 9);
    expect(dimensions.outcome.credited).toBeCloseTo(2 * 4 * 0.85, 9);
    expect(dimensions.outcome.attainment).toBeCloseTo(
      (2 * 3.4 + 21 * expects.outcome.points) / (26 * expects.outcome.points),
      9,
    );
    expect(dimensions.outcome).toMatchObject({ count: 2, windowWeeks: 26, mostlyAssumed: true });
    expect(dimensions.outcome.usualCount).toBeCloseTo((5 * 4) / 13, 9);
    expect(dimensions.impact.expected).toBeCloseTo(52 * expects.impact.points, 9);
    expect(dimensions.input.assumed).toBe(0);
  });

  test('an at-level Senior without an outcome by week 5 is not read below .70', () => {
    const history = buildHistory(5, (index) => usualWeek(index).filter(({ dimension }) => dimension !== 'outcome'));
    expect(reflect(history, senior, weekAt(4)).standing?.percent).toBeGreaterThan(0.7);
  });

  test('mostly assumed until half of both windows are logged', () => {
    expect(reflectAfter(12).standing?.mostlyAssumed).toBe(true);
    expect(reflectAfter(13).dimensions.outcome.mostlyAssumed).toBe(false);
    expect(reflectAfter(25).standing?.mostlyAssumed).toBe(true);
    expect(reflectAfter(26).standing?.mostlyAssumed).toBe(false);
  });

  test('below 8 weeks empty boxes are named instead of a place, once the level would have filled them', () => {
    const history = buildHistory(5, () => [buildEntry('input'), buildEntry('output')]);
    const { withheld, standing } = reflect(history, senior, weekAt(4));
    expect(withheld).toEqual({ reason: 'empty-boxes', boxes: ['outcome'] });
    expect(standing?.band).toBeUndefined();
    const longer = buildHistory(8, () => [buildEntry('input'), buildEntry('output')]);
    expect(reflect(longer, senior, weekAt(7)).withheld).toBeUndefined();
  });

  test('an empty impact box of a Senior after four weeks is what the level asks and withholds nothing', () => {
    const history = buildHistory(4, (index) => usualWeek(index).filter(({ dimension }) => dimension !== 'impact'));
    const { withheld, standing, dimensions } = reflect(history, senior, weekAt(3));
    expect(dimensions.impact).toMatchObject({ count: 0 });
    expect(dimensions.outcome.count).toBeGreaterThan(0);
    expect(withheld).toBeUndefined();
    expect(standing?.momentaryBand).toBe(2);
  });

  test('a framework that expects nothing gives no standing and no lever', () => {
    const framework = {
      ...defaultFramework,
      levels: defaultFramework.levels.map((level) => ({
        ...level,
        typicalQuarter: {
          ...level.typicalQuarter,
          inputPerWeek: 0,
          outputPerWeek: 0,
          outcomesPerQuarter: 0,
          impactsPerQuarter: 0,
        },
      })),
    };
    const reflection = reflect(buildHistory(9, usualWeek), [buildAssignment({ framework })], weekAt(8));
    expect(reflection).toMatchObject({ withheld: { reason: 'no-expectation' }, levers: [] });
    expect(reflection.standing).toBeUndefined();
  });

  test('of a dimension nothing is expected of, the weight goes to the others', () => {
    const framework = {
      ...defaultFramework,
      levels: defaultFramework.levels.map((level) => ({
        ...level,
        typicalQuarter: { ...level.typicalQuarter, impactsPerQuarter: 0 },
      })),
    };
    const reflection = reflect(buildHistory(9, usualWeek), [buildAssignment({ framework })], weekAt(8));
    const { input, output, outcome } = reflection.dimensions;
    const sum = 0.25 * input.saturated + 0.3 * output.saturated + 0.3 * outcome.saturated;
    expect(reflection.standing?.r).toBeCloseTo(sum / 0.85, 9);
    expect(reflection.dimensions.impact.attainment).toBe(0);
  });

  test('an early week that is judged already counts, a later one is not looked at', () => {
    const history = [...buildHistory(6, full), buildCheckIn(weekAt(9), [buildEntry('outcome', { reach: 'company' })])];
    expect(reflect(history, senior, weekAt(5))).toEqual(reflect(history.slice(0, 6), senior, weekAt(5)));
    expect(reflect(history, senior, weekAt(9)).progress.loggedWeeks).toBe(7);
  });
});
