import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { reflect } from '../../src/domain/reflect.js';
import { shownPercent } from '../../src/domain/saturation.js';
import { isCloseTo, neighbourOf } from '../../src/domain/standing.js';
import { mannKendall, median, theilSen, trendOf } from '../../src/domain/trend.js';
import { buildAssignment, buildCheckIn, buildEntry, buildHistory, usualWeek, weekAt } from './builders.js';

const senior = [buildAssignment()];
const usual = reflect(buildHistory(20, usualWeek), senior, weekAt(19));

describe('the standing', () => {
  test('is the weighted sum of the saturated attainments, shown with the saturation undone', () => {
    const { input, output, outcome, impact } = usual.dimensions;
    const r = 0.25 * input.saturated + 0.3 * output.saturated + 0.3 * outcome.saturated + 0.15 * impact.saturated;
    expect(usual.standing?.r).toBeCloseTo(r, 12);
    expect(usual.standing?.percent).toBeCloseTo(shownPercent(r, defaultFramework.range), 12);
  });

  test('the range is what the formula of the specification gives, worked out by hand', () => {
    // One line of input and of output a week, all alike: the totals do not vary, only the prior does.
    const history = buildHistory(10, () => [
      buildEntry('input'),
      buildEntry('output'),
      buildEntry('outcome'),
      buildEntry('impact'),
    ]);
    const { standing, dimensions } = reflect(history, senior, weekAt(9));
    const { outcome, impact } = dimensions;
    const spread = (4 * 0.0625) / (10 + 3);
    const slope = (u: number) => (u <= 1 ? 1 : Math.exp(1 - u));
    const typical = { outcome: 4 * 0.88 * 0.91 * 1.25, impact: 4 * 0.91 * 1.25 };
    const variance =
      (0.55 ** 2 * spread * 1.75) / 10 +
      ((0.3 * slope(outcome.attainment) * typical.outcome) / outcome.expected) ** 2 * 11 +
      ((0.15 * slope(impact.attainment) * typical.impact) / impact.expected) ** 2 * 11;
    const half = 1.28 * Math.sqrt(variance);
    const r = standing?.r ?? 0;
    expect(standing?.low).toBeCloseTo(shownPercent(r - half, defaultFramework.range), 10);
    expect(standing?.high).toBeCloseTo(shownPercent(r + half, defaultFramework.range), 10);
    expect(standing?.highOpen).toBe(false);
  });

  test('far above, the range is open: three times or more', () => {
    const history = buildHistory(13, () => [
      ...Array.from({ length: 9 }, () => buildEntry('input', { size: 'L', evidence: 'linked' })),
      ...Array.from({ length: 9 }, () => buildEntry('output', { size: 'L', evidence: 'linked' })),
      ...Array.from({ length: 3 }, () => buildEntry('outcome', { reach: 'company' })),
      buildEntry('impact', { reach: 'company', count: 2 }),
    ]);
    const { standing } = reflect(history, senior, weekAt(12));
    expect(standing).toMatchObject({ highOpen: true, band: 4 });
    expect(standing?.high).toBeCloseTo(2.97, 2);
  });

  test.each([
    ['the nearer of two edges the range reaches', 2, 1.09, 0.8, 1.2, 3],
    ['the lower one when that is nearer', 2, 0.9, 0.8, 1.2, 1],
    ['none when the range stays inside', 2, 1, 0.9, 1.1, undefined],
    ['where the percent lies when the steady band lags', 2, 1.2, 1.1, 1.3, 3],
    ['nothing above the highest', 4, 1.6, 1.55, 2.9, undefined],
    ['nothing below the lowest', 0, 0.5, 0.3, 0.6, undefined],
  ])('the neighbour to name: %s', (_, band, percent, low, high, neighbour) => {
    expect(neighbourOf(band, percent, { low, high, highOpen: false }, defaultFramework)).toBe(neighbour);
  });

  test.each([
    ['the layouts’ own example', 2, 3, 1.09, true],
    ['half the narrowest band from an edge above', 2, 3, 1.08, true],
    ['the middle of a band', 2, 3, 1, false],
    ['an edge below', 3, 2, 1.2, true],
    ['far above an edge below', 3, 2, 1.4, false],
    ['beyond the edge already', 2, 3, 1.18, true],
    ['no band beside', 4, 5, 1.6, false],
  ])('close to the neighbour: %s', (_, band, neighbour, percent, isClose) => {
    expect(isCloseTo(neighbour, band, percent, defaultFramework)).toBe(isClose);
  });

  test('the week-12 example of the layouts comes out near its numbers', () => {
    // Eleven of twelve weeks of a Senior, input about 1.02, output about .90, five outcomes where about four are usual.
    const history = buildHistory(12, (index) => {
      if (index === 5) return undefined;
      return [
        buildEntry('input', index % 4 === 0 ? { evidence: 'linked' } : {}),
        buildEntry('input'),
        buildEntry('output', { evidence: 'linked' }),
        buildEntry('output', { evidence: 'linked' }),
        ...(index % 4 === 0 ? [buildEntry('output', { size: 'S' })] : []),
        ...([1, 4, 8, 10, 11].includes(index)
          ? [buildEntry('outcome', index === 10 ? { reach: 'another-team' } : {})]
          : []),
      ];
    });
    const { standing, dimensions, levers, progress } = reflect(history, senior, weekAt(11));
    expect(dimensions.input.attainment).toBeCloseTo(1.02, 1);
    expect(dimensions.output.attainment).toBeCloseTo(0.9, 1);
    expect(dimensions.outcome).toMatchObject({ count: 5 });
    expect(Math.round(dimensions.outcome.usualCount)).toBe(3);
    expect(progress).toMatchObject({ windowLogged: 11, windowAvailable: 12, stage: 'band' });
    expect(standing).toMatchObject({ band: 2 });
    expect(standing?.percent).toBeGreaterThan(0.97);
    expect(standing?.percent).toBeLessThan(1.12);
    const [wider] = levers;
    expect(wider).toMatchObject({ dimension: 'outcome', kind: 'wider' });
    expect(levers.at(-1)).toMatchObject({ dimension: 'input', kind: 'small', count: 10 });
    expect((wider?.to ?? 0) - (wider?.from ?? 0)).toBeGreaterThan(2 * ((levers.at(-1)?.to ?? 0) - (wider?.from ?? 0)));
  });
});

describe('assumed reach', () => {
  const staff = [buildAssignment({ level: 'IC5' })];
  const assumed = (index: number) => [
    buildEntry('input'),
    buildEntry('output'),
    buildEntry('output'),
    ...(index % 3 === 0 ? [buildEntry('outcome', { reachAssumed: true })] : []),
    ...(index === 1 ? [buildEntry('impact', { reachAssumed: false })] : []),
  ];

  test('levels that ask for more than the own team get a question instead of a band', () => {
    const history = buildHistory(12, assumed);
    const { withheld, standing } = reflect(history, staff, weekAt(11));
    const asked = history.flatMap(({ entries }) => entries).filter(({ reachAssumed }) => reachAssumed);
    expect(withheld).toEqual({ reason: 'assumed-reach', entries: asked.map(({ id }) => id) });
    expect(standing?.band).toBeUndefined();
    expect(standing?.percent).toBeDefined();
  });

  test('once most of the points rest on an answer the band is back; a Senior is never asked', () => {
    const history = buildHistory(12, (index) =>
      assumed(index).map((entry) => (index < 5 ? { ...entry, reachAssumed: false } : entry)),
    );
    expect(reflect(history, staff, weekAt(11)).standing?.band).toBeDefined();
    expect(reflect(buildHistory(12, assumed), senior, weekAt(11)).standing?.band).toBeDefined();
  });
});

describe('levers', () => {
  test('a typical entry is the median of the own ones, else the default line', () => {
    const linked = { evidence: 'linked', size: 'L' } as const;
    const history = buildHistory(12, () => [buildEntry('input'), buildEntry('output', linked)]);
    const gain = (from: typeof history, dimension: 'output' | 'outcome') => {
      const { levers, standing } = reflect(from, senior, weekAt(11));
      const typical = levers.find((lever) => lever.dimension === dimension && lever.kind === 'typical');
      return (typical?.to ?? 0) - (standing?.percent ?? 0);
    };
    const small = buildHistory(12, () => [buildEntry('input'), buildEntry('output', { size: 'S' })]);
    expect(gain(history, 'output')).toBeGreaterThan(gain(small, 'output'));
    expect(gain(history, 'outcome')).toBeGreaterThan(0);
  });

  test('a lever says what really happens when the line is written', () => {
    const history = buildHistory(12, (index) => usualWeek(index));
    const { levers } = reflect(history, senior, weekAt(11));
    const outcome = levers.find(({ kind }) => kind === 'wider');
    const written = history.map((checkIn, index) =>
      index === 11
        ? { ...checkIn, entries: [...checkIn.entries, buildEntry('outcome', { reach: 'another-team' })] }
        : checkIn,
    );
    expect(reflect(written, senior, weekAt(11)).standing?.percent).toBeCloseTo(outcome?.to ?? 0, 10);
    const small = levers.find(({ kind }) => kind === 'small');
    const reviews = buildEntry('input', { size: 'S', count: 10, category: 'review' });
    const reviewed = history.map((checkIn, index) =>
      index === 11 ? { ...checkIn, entries: [...checkIn.entries, reviews] } : checkIn,
    );
    expect(reflect(reviewed, senior, weekAt(11)).standing?.percent).toBeCloseTo(small?.to ?? 0, 10);
  });

  test('a step further is offered only where it lifts more than one more of the usual kind', () => {
    const impact = { reach: 'organisation', durability: 'here-to-stay' } as const;
    const history = buildHistory(12, (index) => [
      ...usualWeek(index),
      ...(index === 6 ? [buildEntry('impact', impact)] : []),
    ]);
    const own = history.flatMap(({ entries }) => entries).filter(({ dimension }) => dimension === 'impact');
    expect(own).toHaveLength(2);
    const { levers } = reflect(history, senior, weekAt(11));
    const to = (kind: string) => levers.find((lever) => lever.dimension === 'impact' && lever.kind === kind)?.to;
    expect(to('typical')).toBeDefined();
    expect(to('durable')).toBeUndefined();
  });

  test('are sorted by what they lift, the small one last', () => {
    const lifts = usual.levers.slice(0, -1).map(({ to }) => to);
    expect(lifts).toEqual(lifts.toSorted((a, b) => b - a));
    expect(usual.levers.at(-1)?.kind).toBe('small');
    expect(new Set(usual.levers.map(({ kind }) => kind))).toEqual(new Set(['typical', 'wider', 'durable', 'small']));
  });
});

describe('the explanation', () => {
  test('names the factors of every line, and only lines inside their window', () => {
    const history = buildHistory(30, usualWeek);
    const { explanation } = reflect(history, senior, weekAt(29));
    const weeksOf = (dimension: string) =>
      explanation.lines.filter(({ entry }) => entry.dimension === dimension).map((line) => line.week);
    expect(weeksOf('input')[0]).toBe(weekAt(17));
    expect(weeksOf('outcome')[0]).toBe(weekAt(6));
    expect(weeksOf('impact')[0]).toBe(weekAt(4));
    const outcome = explanation.lines.find(({ entry }) => entry.dimension === 'outcome');
    expect(outcome?.factors.map(({ name }) => name)).toEqual(['event', 'result', 'reach', 'ownership', 'evidence']);
  });

  test('says what was held back: repeats, and large lines a link would release', () => {
    const reviews = buildEntry('input', { size: 'S', count: 10, category: 'review' });
    const large = buildEntry('output', { size: 'L' });
    const { heldBack } = reflect([buildCheckIn(weekAt(0), [reviews, large])], senior, weekAt(0)).explanation;
    expect(heldBack).toEqual([
      { week: weekAt(0), entryId: reviews.id, why: 'repeats', credited: expect.closeTo(0.85 * 3.239, 3), full: 8.5 },
      { week: weekAt(0), entryId: large.id, why: 'large-without-link', credited: 2.55, full: expect.closeTo(6, 9) },
    ]);
  });

  test('keeps the calculated points beside those set by hand, and their share', () => {
    const entry = buildEntry('input', { manual: { points: 4, reason: 'a hard one' } });
    const { lines, manualShare } = reflect(
      [buildCheckIn(weekAt(0), [entry, buildEntry('output')])],
      senior,
      weekAt(0),
    ).explanation;
    expect(lines[0]).toMatchObject({ points: 4, calculated: expect.closeTo(2.55, 9) });
    expect(lines[1]).not.toHaveProperty('calculated');
    expect(manualShare).toBeCloseTo(4 / 6.55, 9);
  });

  test('names what lifts and what holds, and how far five points of weight move it', () => {
    const history = buildHistory(12, (index) => [...usualWeek(index), buildEntry('input'), buildEntry('input')]);
    const { explanation, standing } = reflect(history, senior, weekAt(11));
    expect(explanation.lifts).toBe('input');
    expect(explanation.holds).toBe('output');
    const [lowest, highest] = explanation.sensitivity ?? [0, 0];
    expect(highest - lowest).toBeGreaterThan(0.01);
    expect(highest - lowest).toBeLessThan(0.15);
    expect(standing?.percent).toBeGreaterThan(lowest);
  });

  test('says nothing of lifting, holding and weights while there is no number', () => {
    const { explanation } = reflect(buildHistory(3, usualWeek), senior, weekAt(2));
    expect(explanation).not.toHaveProperty('lifts');
    expect(explanation).not.toHaveProperty('sensitivity');
    expect(explanation.lines.length).toBeGreaterThan(8);
  });
});

describe('own reads', () => {
  const read = (reads: readonly number[]) =>
    reflect(
      buildHistory(12, usualWeek).map((checkIn, index) => ({
        ...checkIn,
        ...(reads[index] !== undefined && { ownRead: reads[index] }),
      })),
      senior,
      weekAt(11),
    );

  test('are compared over the window, on the same scale, from the fourth on', () => {
    expect(read([3, 3, 3]).selfGap).toBeUndefined();
    const { selfGap, standing } = read([2, 3, 3, 4]);
    expect(selfGap).toMatchObject({ own: 3, weeks: 4 });
    expect(selfGap?.mirror).toBeCloseTo(1 + ((standing?.percent ?? 0) - 0.5) * 4, 9);
    expect(read([2]).series[0]?.ownRead).toBe(2);
  });
});

describe('the light month', () => {
  const thin = (from: number) => (index: number) =>
    index < from ? usualWeek(index) : [buildEntry('input', { size: 'S' })];

  test('is seen when the last four weeks are clearly below the own ones before', () => {
    expect(reflect(buildHistory(14, thin(10)), senior, weekAt(13)).progress.lightMonth).toBe(true);
    expect(reflect(buildHistory(14, thin(13)), senior, weekAt(13)).progress.lightMonth).toBe(false);
    expect(reflect(buildHistory(14, usualWeek), senior, weekAt(13)).progress.lightMonth).toBe(false);
  });

  test('needs eight weeks to compare with, of the same assignment', () => {
    expect(reflect(buildHistory(11, thin(7)), senior, weekAt(10)).progress.lightMonth).toBe(false);
    const promoted = [...senior, buildAssignment({ level: 'IC5', validFrom: weekAt(9) })];
    expect(reflect(buildHistory(14, thin(10)), promoted, weekAt(13)).progress.lightMonth).toBe(false);
  });
});

describe('the trend', () => {
  test('Theil-Sen is the median of all slopes and leaves one wild week aside', () => {
    const totals = [1, 1.1, 1.2, 9, 1.4, 1.5].map((total, index) => ({ index, total }));
    expect(theilSen(totals)).toBeCloseTo(0.1, 10);
  });

  test('Theil-Sen counts calendar weeks, gaps included', () => {
    const totals = [0, 1, 2, 10].map((index) => ({ index, total: 0.5 + index * 0.03 }));
    expect(theilSen(totals)).toBeCloseTo(0.03, 10);
  });

  test('Mann-Kendall: textbook values', () => {
    // Ten rising values: S = 45, variance 10·9·25/18 = 125, z = 44/√125 = 3.9355, p = 8.3·10⁻⁵.
    expect(mannKendall([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBeCloseTo(8.3e-5, 6);
    // Ties: S = 8 of 2, 2, 3, 3, 4, variance (5·4·15 − 2·(2·1·9))/18 = 14.667, z = 7/3.8297, p = .0676.
    expect(mannKendall([2, 2, 3, 3, 4])).toBeCloseTo(0.0676, 3);
    expect(mannKendall([3, 3, 3, 3])).toBe(1);
  });

  test('the median of an even number is the mean of the middle two', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, undefined]);
  });

  test('is described from 12 usable weeks of the assignment on: rising, falling or flat', () => {
    const direction = (slope: number, weeks = 20) =>
      trendOf(
        Array.from({ length: weeks }, (_, index) => ({ index, total: 1 + slope * index + (index % 2) * 0.1 })),
        defaultFramework,
      );
    expect(direction(0.02)).toMatchObject({ direction: 'rising', weeks: 20 });
    expect(direction(0.02)?.perQuarter).toBeCloseTo(0.26, 1);
    expect(direction(-0.02)?.direction).toBe('falling');
    expect(direction(0)?.direction).toBe('flat');
    expect(direction(0.02, 11)).toBeUndefined();
    expect(usual.trend?.direction).toBe('flat');
    const promoted = [...senior, buildAssignment({ level: 'IC5', validFrom: weekAt(12) })];
    expect(reflect(buildHistory(20, usualWeek), promoted, weekAt(19)).trend).toBeUndefined();
  });
});

describe('the series', () => {
  test('holds at most sixty weeks, the newest last, and how many boxes were filled', () => {
    const { series } = reflect(buildHistory(75, usualWeek), senior, weekAt(74));
    expect(series).toHaveLength(60);
    expect(series.at(-1)).toMatchObject({ week: weekAt(74), state: 'logged', filled: 2 });
    expect(usual.series[0]).toMatchObject({ week: weekAt(0), filled: 3 });
  });
});
