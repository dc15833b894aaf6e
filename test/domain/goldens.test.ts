import { describe, expect, test } from '@jest/globals';
import type { JudgedBy } from '../../src/domain/assignment.js';
import { reflect } from '../../src/domain/reflect.js';
import { addWeeks, type WeekKey } from '../../src/domain/week.js';
import { buildAssignment, week } from './builders.js';
import {
  halfYear,
  halfYearBands,
  halfYearPercents,
  sixtyWeeks,
  sixtyWeeksBands,
  sixtyWeeksPercents,
} from './golden-series.js';
import { goldenHistory } from './golden-weeks.js';
import { referenceWeeks, type ReferenceLevel } from './reference.js';

interface Golden {
  readonly name: string;
  readonly first: WeekKey;
  readonly weeks: readonly string[];
  readonly assignments: readonly JudgedBy[];
  readonly levels: readonly ReferenceLevel[];
  readonly percents: readonly (number | null)[];
  readonly bands: readonly (number | null)[];
}

const [spring, summer] = [week('2026-W02'), week('2020-W20')];
const promotion = addWeeks(summer, 30);
const senior = { weights: [0.25, 0.3, 0.3, 0.15], typically: [2.5, 2.5, 4, 1], reach: 1.25 } as const;
const engineer = { weights: [0.3, 0.35, 0.25, 0.1], typically: [2.5, 2.2, 3, 0.75], reach: 1 } as const;

const goldens: readonly Golden[] = [
  {
    name: 'half a year of a Senior',
    first: spring,
    weeks: halfYear,
    assignments: [buildAssignment({ validFrom: spring })],
    levels: [{ from: spring, ...senior }],
    percents: halfYearPercents,
    bands: halfYearBands,
  },
  {
    name: 'sixty weeks across a year of 53, with a promotion',
    first: summer,
    weeks: sixtyWeeks,
    assignments: [
      buildAssignment({ level: 'IC3', validFrom: summer }),
      buildAssignment({ level: 'IC4', validFrom: promotion, ramp: 'promotion' }),
    ],
    levels: [
      { from: summer, ...engineer },
      { from: promotion, ...senior, rampWeeks: 8 },
    ],
    percents: sixtyWeeksPercents,
    bands: sixtyWeeksBands,
  },
];

describe.each(goldens)('$name', ({ first, weeks, assignments, levels, percents, bands }) => {
  const history = goldenHistory(first, weeks);
  const last = addWeeks(first, weeks.length - 1);
  const rounded = (value: number | undefined) => (value === undefined ? null : Math.round(value * 1e4) / 1e4);

  test('the series is the committed one, read at the end', () => {
    const { series } = reflect(history, assignments, last);
    expect(series.map(({ percent }) => rounded(percent))).toEqual(percents);
  });

  test('reading it week by week, as it was lived, gives the same percents, and the committed bands', () => {
    const lived = weeks.map((_, index) => reflect(history, assignments, addWeeks(first, index)));
    const logged = lived.map(({ series }) => ['logged', 'empty'].includes(series.at(-1)?.state ?? ''));
    expect(lived.map(({ standing }, index) => (logged[index] === true ? rounded(standing?.percent) : null))).toEqual(
      percents,
    );
    expect(lived.map(({ standing }, index) => (logged[index] === true ? (standing?.band ?? null) : null))).toEqual(
      bands,
    );
  });

  test('a second calculation, written from the specification alone, agrees in every week', () => {
    const reference = referenceWeeks(history, levels, last);
    expect(reference.map(({ percent }) => rounded(percent))).toEqual(percents);
    expect(reference.map(({ band }) => band ?? null)).toEqual(bands);
    const { series } = reflect(history, assignments, last);
    expect(series).toHaveLength(reference.length);
    for (const [at, { percent }] of series.entries()) {
      const second = reference[at]?.percent;
      expect(percent === undefined).toBe(second === undefined);
      if (percent !== undefined) expect(percent).toBeCloseTo(second ?? NaN, 9);
    }
  });
});

describe('the golden of sixty weeks', () => {
  const assignments = goldens[1]?.assignments ?? [];
  const reflectOn = (index: number) => reflect(goldenHistory(summer, sixtyWeeks), assignments, addWeeks(summer, index));

  test('crosses week 53 and marks the promotion in its own week', () => {
    const { series } = reflectOn(59);
    expect(series.map((point) => point.week)).toContain('2020-W53');
    expect(series.filter(({ roleChange }) => roleChange !== undefined)).toEqual([
      expect.objectContaining({ week: promotion, roleChange: 'IC4' }),
    ]);
  });

  test('names output as what holds the band at the middle once it has dried up', () => {
    const standing = reflectOn(54).standing;
    expect(standing).toMatchObject({ band: 2, flooredBy: 'output' });
    expect(reflectOn(51).standing?.flooredBy).toBeUndefined();
  });
});
