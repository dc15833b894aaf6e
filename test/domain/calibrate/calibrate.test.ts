import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calibrationOf, fitOf, roundedPace } from '../../../src/domain/calibrate/calibrate.js';
import { poissonRange } from '../../../src/domain/calibrate/pace.js';
import type { CheckIn } from '../../../src/domain/check-in.js';
import type { Assignment } from '../../../src/domain/assignment.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import type { Dimension } from '../../../src/domain/dimension.js';
import type { Framework, Level } from '../../../src/domain/framework.js';
import { judgesOf } from '../../../src/domain/judges.js';
import type { OwnLayer } from '../../../src/domain/own-layer/own-layer.js';
import { quarterFields } from '../../../src/domain/own-layer/with-own.js';
import { whatIf } from '../../../src/domain/what-if/what-if.js';
import { buildCheckIn, buildEntry, buildHistory, week, weekAt } from '../builders.js';
import { ownKind, ownLayer } from '../own-layer/builders.js';

const held: readonly Assignment[] = [{ level: 'IC4', validFrom: weekAt(0), ramp: 'none' }];

const judged = (own: readonly OwnLayer[] = []) =>
  judgesOf(held, [{ framework: defaultFramework, startsOn: week('1970-W01') }], [], own);

/** So many lines of effort a week, and an event every so many weeks. */
function steadyWeeks(
  weeks: number,
  pace: { input: number; output: number; outcomeEvery: number; impactEvery: number },
) {
  return buildHistory(weeks, (index) => [
    ...Array.from({ length: pace.input }, () => buildEntry('input')),
    ...Array.from({ length: pace.output }, () => buildEntry('output')),
    ...(index % pace.outcomeEvery === 0 ? [buildEntry('outcome')] : []),
    ...(index % pace.impactEvery === 0 ? [buildEntry('impact')] : []),
  ]);
}

/** About what a Senior does. */
const asAsked = (weeks: number): CheckIn[] =>
  buildHistory(weeks, (index) => [
    ...Array.from({ length: index % 2 === 0 ? 2 : 3 }, () => buildEntry('input')),
    ...Array.from({ length: index % 2 === 0 ? 3 : 2 }, () => buildEntry('output')),
    ...(index % 13 < 10 && index % 3 === 0 ? [buildEntry('outcome')] : []),
    ...(index % 13 === 5 ? [buildEntry('impact')] : []),
  ]);

function look(history: readonly CheckIn[], last: number, own?: readonly OwnLayer[]) {
  const found = calibrationOf(history, judged(own), weekAt(last));
  // Whether it is offered is found without the places that it would lead to.
  expect(fitOf(history, judged(own), weekAt(last))).toBe(found.outcome);
  return found;
}

function boxesOf(history: readonly CheckIn[], last: number, own?: readonly OwnLayer[]) {
  const calibration = look(history, last, own);
  if (calibration.outcome === 'too-few') throw new Error('Too few weeks.');
  return calibration.boxes;
}

const offersOf = (history: readonly CheckIn[], last: number, own?: readonly OwnLayer[]) =>
  Object.fromEntries(
    boxesOf(history, last, own).flatMap(({ dimension, offer }) => (offer ? [[dimension, offer.proposed]] : [])),
  );

describe('expectations that fit the real pace', () => {
  test('are not looked at before twelve logged weeks under one bar', () => {
    const slow = steadyWeeks(30, { input: 1, output: 1, outcomeEvery: 13, impactEvery: 99 });
    expect(look(slow.slice(0, 11), 10)).toMatchObject({ outcome: 'too-few', weeks: 11, needed: 12 });
    expect(look(slow.slice(0, 12), 11).outcome).toBe('offers');
    // A bar that began in week 20 has ten weeks in week 29.
    const newBar = [ownLayer({ from: weekAt(20), quarter: { level: 'IC4', since: weekAt(20), counts: { input: 2 } } })];
    expect(look(slow, 29, newBar)).toMatchObject({ outcome: 'too-few', weeks: 10 });
  });

  test('are looked at across versions that ask the same counts, and from the Monday on that asks others', () => {
    const slow = steadyWeeks(30, { input: 1, output: 1, outcomeEvery: 13, impactEvery: 99 });
    const asking = (change: (level: Level) => Level): Framework => ({
      ...defaultFramework,
      version: 2,
      levels: defaultFramework.levels.map((level) => (level.key === 'IC4' ? change(level) : level)),
    });
    const found = (framework: Framework, assignments: readonly Assignment[] = held) =>
      calibrationOf(
        slow,
        judgesOf(assignments, [
          { framework: defaultFramework, startsOn: week('1970-W01') },
          { framework, startsOn: weekAt(20) },
        ]),
        weekAt(29),
      );
    const weights = asking((level) => ({ ...level, weights: { input: 0.3, output: 0.3, outcome: 0.2, impact: 0.2 } }));
    expect(found(weights)).toMatchObject({ outcome: 'offers', weeks: 26 });
    const counts = asking((level) => ({
      ...level,
      typicalQuarter: { ...level.typicalQuarter, [quarterFields.outcome]: 6 },
    }));
    expect(found(counts)).toMatchObject({
      outcome: 'too-few',
      weeks: 10,
      since: { week: weekAt(20), begins: 'counts' },
    });
    const promoted = { level: 'IC5', validFrom: weekAt(25), ramp: 'promotion' as const };
    expect(found(weights, [...held, promoted])).toMatchObject({
      outcome: 'too-few',
      weeks: 5,
      since: { week: weekAt(25), begins: 'level' },
    });
    const moved = { level: 'IC4', validFrom: weekAt(25), ramp: 'new-company' as const };
    expect(found(weights, [...held, moved])).toMatchObject({ since: { week: weekAt(25), begins: 'company' } });
    // Nothing was written before it: then no change is why there are few.
    const few = calibrationOf(
      slow.slice(25),
      judgesOf([...held, promoted], [{ framework: weights, startsOn: week('1970-W01') }]),
      weekAt(29),
    );
    expect(few).toMatchObject({ outcome: 'too-few', weeks: 5 });
    expect(few).not.toHaveProperty('since');
  });

  test('fit already where the weeks hold about what is asked', () => {
    const calibration = look(asAsked(26), 25);
    expect(calibration.outcome).toBe('fits');
    expect(offersOf(asAsked(26), 25)).toEqual({});
  });

  test('are offered for what is clearly different, rounded, and for nothing else', () => {
    const history = steadyWeeks(26, { input: 5, output: 2, outcomeEvery: 13, impactEvery: 13 });
    expect(offersOf(history, 25)).toEqual({ input: 5, output: 2, outcome: 1 });
    const [input, , outcome, impact] = boxesOf(history, 25);
    expect(input).toMatchObject({ asked: 2.5, pace: { done: 5 } });
    expect(outcome).toMatchObject({ asked: 4, pace: { done: 1 } });
    expect(impact?.offer).toBeUndefined();
  });

  test('are never offered down to nothing', () => {
    const history = steadyWeeks(26, { input: 3, output: 3, outcomeEvery: 99, impactEvery: 99 });
    const none = history.map((checkIn) => ({
      ...checkIn,
      entries: checkIn.entries.filter(({ dimension }) => dimension === 'input' || dimension === 'output'),
    }));
    expect(offersOf(none, 25)).toMatchObject({ outcome: 0.5 });
    expect(boxesOf(none, 25).find(({ dimension }) => dimension === 'outcome')?.pace).toMatchObject({ done: 0, low: 0 });
  });

  test('say what the same weeks would read like: less asked reads higher, more asked lower, by what-if’s own reading', () => {
    const history = steadyWeeks(26, { input: 5, output: 2, outcomeEvery: 13, impactEvery: 13 });
    const calibration = look(history, 25);
    if (calibration.outcome === 'too-few') throw new Error('Too few weeks.');
    const { before = 0, boxes } = calibration;
    expect(before).toBe(
      whatIf(history, judged(), weekAt(25), { kind: 'entries', dimension: 'input', count: 1 })?.before.percent,
    );
    const percent = (dimension: Dimension) => boxes.find((box) => box.dimension === dimension)?.offer?.percent ?? 0;
    expect(percent('outcome')).toBeGreaterThan(before);
    expect(percent('input')).toBeLessThan(before);
    // What is taken over is what was shown, once the weeks are held against it.
    const { outcome = 0 } = offersOf(history, 25);
    const accepted = [ownLayer({ from: weekAt(0), quarter: { level: 'IC4', since: weekAt(0), counts: { outcome } } })];
    const after = look(history, 25, accepted);
    expect(after.outcome !== 'too-few' && after.before).toBeCloseTo(percent('outcome'), 12);
  });

  test('kinds of one’s own stay in what the weeks would read like', () => {
    const kind = ownKind({ key: 'own:calls', points: 20 });
    const history = buildHistory(26, () => [buildEntry('input', { category: 'own:calls' }), buildEntry('output')]);
    const own = [ownLayer({ from: weekAt(0), added: [kind] })];
    const calibration = look(history, 25, own);
    const plain = look(history, 25);
    if (calibration.outcome === 'too-few' || plain.outcome === 'too-few') throw new Error('Too few weeks.');
    expect(calibration.before).toBeGreaterThan(plain.before ?? 0);
  });

  test('half a week counts as half a week', () => {
    const full = steadyWeeks(20, { input: 4, output: 4, outcomeEvery: 4, impactEvery: 13 });
    const half = steadyWeeks(20, { input: 2, output: 2, outcomeEvery: 8, impactEvery: 99 }).map((checkIn) => ({
      ...checkIn,
      availability: 0.5,
    }));
    const done = (history: readonly CheckIn[]) =>
      boxesOf(history, 19)
        .slice(0, 2)
        .map(({ pace }) => pace.done);
    expect(done(half)).toEqual(done(full));
  });

  test('weeks away and missed weeks say nothing of the pace', () => {
    const history = steadyWeeks(30, { input: 4, output: 4, outcomeEvery: 4, impactEvery: 13 });
    const gaps = history.flatMap((checkIn, index) => {
      if (index % 5 === 1) return [];
      return index % 5 === 2 ? [buildCheckIn(checkIn.week, [], { state: 'away', availability: 0 })] : [checkIn];
    });
    expect(boxesOf(gaps, 29)[0]?.pace.done).toBe(4);
  });

  test.each<[Dimension, number, number]>([
    ['input', 0.1, 0.5],
    ['input', 2.2, 2],
    ['input', 2.3, 2.5],
    ['output', 7.6, 8],
    ['outcome', 0, 0.5],
    ['outcome', 3.3, 3.5],
    ['outcome', 6.4, 6],
    ['impact', 0.05, 0.25],
    ['impact', 0.9, 1],
  ])('%s at %d is proposed as %d', (dimension, done, expected) => expect(roundedPace(dimension, done)).toBe(expected));
});

describe('the rule of an offer', () => {
  /** Lines of input a week: so many of them in every fifth week of five. */
  const inputs = (counts: readonly number[], weeks = 25) =>
    buildHistory(weeks, (index) => [
      ...Array.from({ length: counts[index % counts.length] ?? 0 }, () => buildEntry('input')),
      ...Array.from({ length: index % 2 === 0 ? 2 : 3 }, () => buildEntry('output')),
    ]);
  const inputOf = (history: readonly CheckIn[], own?: readonly OwnLayer[]) =>
    boxesOf(history, history.length - 1, own).find(({ dimension }) => dimension === 'input');

  test('reads the difference from the pace, not from its rounding', () => {
    const box = inputOf(inputs([3, 3, 3, 3, 2]));
    expect(box).toMatchObject({ asked: 2.5, pace: { done: 2.8 } });
    expect(box?.offer).toBeUndefined();
  });

  test('never proposes more than the range of the real pace holds', () => {
    // Asked 2.2, done 2.8 at most 2.96: three would be more than anything that was seen.
    const asks = [ownLayer({ from: weekAt(0), quarter: { level: 'IC4', since: weekAt(0), counts: { input: 2.2 } } })];
    const box = inputOf(inputs([3, 3, 3, 3, 2]), asks);
    expect(box?.pace.high).toBeLessThan(3);
    expect(box?.offer?.proposed).toBe(2.5);
  });
});

describe('the range of a number of events', () => {
  // Garwood's exact 80 % limits, from tables of chi-square: χ²(.1; 2n)/2 and χ²(.9; 2n + 2)/2.
  test.each([
    [0, 0, Math.LN10],
    [1, 0.1054, 3.8897],
    [4, 1.7448, 7.9936],
    [10, 6.2213, 15.4066],
  ])('%d events', (events, low, high) => {
    const [below, above] = poissonRange(events, 0.1);
    expect(below).toBeCloseTo(low, 3);
    expect(above).toBeCloseTo(high, 3);
  });

  test('rises with the events and always holds them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (events) => {
        const [low, high] = poissonRange(events, 0.1);
        const [nextLow, nextHigh] = poissonRange(events + 1, 0.1);
        expect(low).toBeLessThanOrEqual(events);
        expect(high).toBeGreaterThan(events);
        expect(nextLow).toBeGreaterThan(low);
        expect(nextHigh).toBeGreaterThan(high);
      }),
    );
  });
});

test('an offer never points away from what is really done', () => {
  const pace = fc.record({
    input: fc.integer({ min: 0, max: 9 }),
    output: fc.integer({ min: 0, max: 9 }),
    outcomeEvery: fc.integer({ min: 1, max: 30 }),
    impactEvery: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(pace, fc.integer({ min: 12, max: 30 }), (each, weeks) => {
      const history = steadyWeeks(weeks, { ...each, input: Math.max(1, each.input) });
      for (const { asked, pace: real, offer } of boxesOf(history, weeks - 1)) {
        if (offer === undefined) continue;
        expect(Math.sign(offer.proposed - asked)).toBe(Math.sign(real.done - asked));
        expect(asked < real.low || asked > real.high).toBe(true);
        expect(Math.abs(real.done / asked - 1)).toBeGreaterThanOrEqual(0.15 - 1e-9);
        const isRise = real.done > asked;
        expect(isRise ? offer.proposed <= real.high : offer.proposed >= real.low).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
