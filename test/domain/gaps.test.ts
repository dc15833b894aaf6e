import { describe, expect, test } from '@jest/globals';
import { reflect } from '../../src/domain/reflect.js';
import { buildAssignment, buildCheckIn, buildEntry, buildHistory, usualWeek, weekAt } from './builders.js';

const senior = [buildAssignment()];

describe('weeks that are not like the others', () => {
  test('missed and skipped weeks lower the coverage and are named; time off does not', () => {
    const history = [
      ...buildHistory(12, (index) => ([3, 4, 5, 6].includes(index) ? undefined : usualWeek(index))),
      buildCheckIn(weekAt(4), [], { state: 'skipped' }),
      buildCheckIn(weekAt(5), [], { state: 'away', availability: 0 }),
    ];
    const { progress, explanation, series } = reflect(history, senior, weekAt(11));
    expect(progress).toMatchObject({ loggedWeeks: 8, windowLogged: 8, windowAvailable: 11 });
    expect(explanation.missingWeeks).toEqual([weekAt(3), weekAt(4), weekAt(6)]);
    expect(series.slice(2, 8).map(({ state }) => state)).toEqual([
      'logged',
      'missed',
      'skipped',
      'away',
      'missed',
      'logged',
    ]);
    expect(series.slice(3, 7).every(({ percent }) => percent === undefined)).toBe(true);
  });

  test('under 60 % of the available weeks nothing is shown', () => {
    const history = buildHistory(13, (index) => (index % 2 === 0 ? usualWeek(index) : undefined));
    expect(reflect(history, senior, weekAt(12))).toMatchObject({
      withheld: { reason: 'coverage', logged: 7, available: 13 },
    });
    expect(reflect(history, senior, weekAt(12)).standing).toBeUndefined();
    const more = buildHistory(13, (index) => (index % 3 === 2 ? undefined : usualWeek(index)));
    expect(reflect(more, senior, weekAt(12)).standing).toBeDefined();
  });

  test('an empty week is a zero of all four boxes', () => {
    const history = buildHistory(9, (index) => (index === 8 ? [] : usualWeek(index)));
    const [with0, without] = [reflect(history, senior, weekAt(8)), reflect(history.slice(0, 8), senior, weekAt(8))];
    expect(with0.progress.loggedWeeks).toBe(9);
    for (const dimension of ['input', 'output', 'outcome', 'impact'] as const) {
      expect(with0.dimensions[dimension].attainment).toBeLessThan(without.dimensions[dimension].attainment);
    }
  });

  test('a week with only outcomes is not a logged week for input and output', () => {
    const history = buildHistory(9, (index) => (index === 8 ? [buildEntry('outcome')] : usualWeek(index)));
    const [all, before] = [reflect(history, senior, weekAt(8)), reflect(history.slice(0, 8), senior, weekAt(8))];
    expect(all.dimensions.input).toEqual(before.dimensions.input);
    expect(all.dimensions.output).toEqual(before.dimensions.output);
    expect(all.dimensions.outcome.credited).toBeGreaterThan(before.dimensions.outcome.credited);
    expect(all.dimensions.outcome.assumed).toBeLessThan(before.dimensions.outcome.assumed ?? 0);
    expect(all.progress.loggedWeeks).toBe(9);
  });

  test('part of a week is asked for part of the points', () => {
    const half = (share: number) =>
      reflect([buildCheckIn(weekAt(0), usualWeek(0), { availability: share })], senior, weekAt(0)).dimensions.input;
    expect(half(0.5).expected).toBeCloseTo(half(1).expected / 2, 9);
    expect(half(0.5).credited).toBe(half(1).credited);
    expect(half(0.5).attainment).toBeCloseTo(2 * half(1).attainment, 9);
  });

  test('time off with nothing written is never a zero; a part-time week away with lines counts', () => {
    const history = buildHistory(8, usualWeek);
    const away = (entries: Parameters<typeof buildCheckIn>[1], availability: number) =>
      reflect([...history, buildCheckIn(weekAt(8), entries, { state: 'away', availability })], senior, weekAt(8));
    expect(away([], 0).dimensions.input).toEqual(away([], 0.5).dimensions.input);
    expect(away([], 0).progress.loggedWeeks).toBe(8);
    expect(away([buildEntry('input')], 0.4).progress.loggedWeeks).toBe(9);
    expect(away([], 0).dimensions.outcome.expected).toBeLessThan(away([], 1).dimensions.outcome.expected);
  });

  test('after eight missed weeks the band warms up again; eight weeks away change nothing', () => {
    const lived = buildHistory(10, usualWeek);
    const back = Array.from({ length: 8 }, (_, index) => buildCheckIn(weekAt(18 + index), usualWeek(18 + index)));
    const offWeeks = Array.from({ length: 8 }, (_, index) =>
      buildCheckIn(weekAt(10 + index), [], { state: 'away', availability: 0 }),
    );
    const missed = reflect([...lived, ...back.slice(0, 7)], senior, weekAt(24));
    expect(missed.progress).toMatchObject({ stage: 'rough', weeksUntilBand: 1, loggedWeeks: 17 });
    expect(missed.standing?.band).toBeUndefined();
    expect(reflect([...lived, ...back], senior, weekAt(25)).standing?.band).toBeDefined();
    const rested = reflect([...lived, ...offWeeks, ...back.slice(0, 1)], senior, weekAt(18));
    expect(rested.progress).toMatchObject({ stage: 'band', weeksUntilBand: 0 });
    expect(rested.standing?.band).toBeDefined();
  });

  test('after months away the weeks warm up again: no number from one week back, a rough place from four, a band from eight', () => {
    const lived = buildHistory(20, usualWeek);
    const off = Array.from({ length: 20 }, (_, index) =>
      buildCheckIn(weekAt(20 + index), [], { state: 'away', availability: 0 }),
    );
    const back = Array.from({ length: 8 }, (_, index) => buildCheckIn(weekAt(40 + index), usualWeek(40 + index)));
    const after = (weeks: number) => reflect([...lived, ...off, ...back.slice(0, weeks)], senior, weekAt(39 + weeks));

    expect(after(1)).toMatchObject({ withheld: { reason: 'back', missing: 3 }, progress: { stage: 'rough' } });
    expect(after(4).withheld).toBeUndefined();
    expect(after(4).standing?.band).toBeUndefined();
    expect(after(8).standing?.band).toBeDefined();
    expect(after(1).series.at(-1)).not.toHaveProperty('percent');
  });

  test('over a short window a missed week is a missed week, and no time off', () => {
    const short = senior.map((assignment) => ({
      ...assignment,
      framework: {
        ...assignment.framework,
        windowWeeks: { ...assignment.framework.windowWeeks, input: 4, output: 4 },
      },
    }));
    const missing = (missed: readonly number[]) =>
      reflect(
        buildHistory(12, (index) => (missed.includes(index) ? undefined : usualWeek(index))),
        short,
        weekAt(11),
      );

    expect(missing([9]).withheld).toEqual({ reason: 'coverage', logged: 3, available: 4, atLeast: 4 });
    expect(missing([9, 10]).withheld).toEqual({ reason: 'coverage', logged: 2, available: 4 });
    expect(missing([]).withheld).toBeUndefined();
  });

  test('the calendar weeks since a box had something are counted, gaps included', () => {
    const history = buildHistory(9, (index) =>
      index < 3 ? usualWeek(0) : index === 5 ? undefined : [buildEntry('input')],
    );
    expect(reflect(history, senior, weekAt(8)).progress.weeksSince).toEqual({ input: 0, output: 6, outcome: 6 });
  });

  test('a large piece of work is spread over the three weeks it took, except where those do not count', () => {
    const large = buildEntry('output', { size: 'XL', evidence: 'linked' });
    const credits = (history: Parameters<typeof reflect>[0], upTo: number) =>
      reflect(history, senior, weekAt(upTo)).dimensions.output.credited;
    const quiet = buildHistory(3, () => [buildEntry('input')]);
    const booked = [...quiet.slice(0, 2), buildCheckIn(weekAt(2), [buildEntry('input'), large])];
    expect(credits(booked, 2)).toBeCloseTo(18, 9);
    const later = [
      ...booked,
      ...Array.from({ length: 12 }, (_, index) => buildCheckIn(weekAt(3 + index), [buildEntry('input')])),
    ];
    expect([12, 13, 14].map((index) => credits(later, index))).toEqual(
      [18, 12, 6].map((value) => expect.closeTo(value, 9)),
    );
    const alone = later.slice(2);
    expect(credits(alone, 14)).toBeCloseTo(18, 9);
  });
});

describe('careers', () => {
  test('a promotion asks more from its Monday on, slowly, and draws a line', () => {
    const history = buildHistory(20, usualWeek);
    const at = (ramp: 'none' | 'promotion') =>
      reflect(history, [...senior, buildAssignment({ level: 'IC5', validFrom: weekAt(12), ramp })], weekAt(19));
    expect(at('none').level.title).toBe('Staff');
    expect(at('promotion').dimensions.outcome.expected).toBeLessThan(at('none').dimensions.outcome.expected);
    expect(
      at('none').series.flatMap(({ week, roleChange }) => (roleChange === undefined ? [] : [[week, roleChange]])),
    ).toEqual([[weekAt(12), 'IC5']]);
  });

  test('the ramp climbs evenly: .85 in the first week, 1 after eight', () => {
    const expected = (index: number, ramp: 'none' | 'promotion') => {
      const only = [buildCheckIn(weekAt(index), [buildEntry('input')])];
      return reflect(only, [buildAssignment({ ramp })], weekAt(index)).dimensions.input.expected;
    };
    const shares = [0, 4, 7, 8, 20].map((index) => expected(index, 'promotion') / expected(index, 'none'));
    expect(shares).toEqual([0.85, 0.925, 0.98125, 1, 1].map((share) => expect.closeTo(share, 9)));
  });

  test('two ramps never multiply: the lower counts', () => {
    const joined = buildAssignment({ ramp: 'new-company' });
    const promoted = buildAssignment({ level: 'IC4', validFrom: weekAt(4), ramp: 'promotion' });
    const only = [buildCheckIn(weekAt(4), [buildEntry('input')])];
    const expected = (assignments: Parameters<typeof reflect>[1]) =>
      reflect(only, assignments, weekAt(4)).dimensions.input.expected;
    const bar = expected(senior);
    expect(expected([joined, promoted]) / bar).toBeCloseTo(0.6 + (0.4 * 4) / 13, 9);
  });

  test('after a promotion the band is set anew in the eighth logged week', () => {
    const history = buildHistory(22, usualWeek);
    const promoted = [...senior, buildAssignment({ level: 'IC5', validFrom: weekAt(12), ramp: 'promotion' })];
    const reach = (index: number) => reflect(history, promoted, weekAt(index));
    expect(reach(11).standing?.band).toBeDefined();
    expect(reach(12).progress).toMatchObject({ stage: 'rough', weeksUntilBand: 7, loggedWeeks: 13 });
    expect(reach(12).standing?.band).toBeUndefined();
    expect(reach(19).standing?.band).toBeDefined();
  });
});
