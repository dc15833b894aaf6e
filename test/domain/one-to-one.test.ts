import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { dimensions, type Dimension } from '../../src/domain/dimension.js';
import { linesToSay, monthOf, quarterToSay, type LineToSay } from '../../src/domain/one-to-one.js';
import { addWeeks } from '../../src/domain/week.js';
import { buildCheckIn, buildEntry, week } from './builders.js';

const said = (lines: readonly LineToSay[]) => lines.map(({ entry }) => entry.text);

function weekWith(key: string, ...texts: readonly (readonly [Dimension, string])[]) {
  return buildCheckIn(
    week(key),
    texts.map(([dimension, text]) => buildEntry(dimension, { text })),
  );
}

/** A line is worth what its text says. */
const worth = ({ entry }: LineToSay) => Number(entry.text.split(' ')[0]);

describe('Lines for a conversation', () => {
  test('begin with what lasts and what changed, and end with what was put in', () => {
    const one = weekWith('2026-W20', ['input', 'in'], ['outcome', 'changed'], ['output', 'out'], ['impact', 'lasts']);

    expect(said(linesToSay([one]))).toEqual(['lasts', 'changed', 'out', 'in']);
  });

  test('of several weeks name the newest first, and within a week keep the order they were written in', () => {
    const weeks = [
      weekWith('2026-W20', ['output', 'old a'], ['output', 'old b'], ['outcome', 'old change']),
      weekWith('2026-W21', ['output', 'new a'], ['output', 'new b']),
    ];

    expect(said(linesToSay(weeks))).toEqual(['old change', 'new a', 'new b', 'old a', 'old b']);
    expect(said(linesToSay(weeks.toReversed()))).toEqual(said(linesToSay(weeks)));
  });
});

describe('The quarter in six lines', () => {
  test('takes two lines from each month, those that are worth most', () => {
    const history = [
      weekWith('2026-W15', ['output', '1 april'], ['output', '3 april'], ['input', '2 april']),
      weekWith('2026-W20', ['output', '9 may'], ['outcome', '12 may'], ['output', '10 may']),
      weekWith('2026-W24', ['output', '1 june']),
      weekWith('2026-W25', ['output', '2 june'], ['output', '40 june']),
    ];

    const months = quarterToSay(history, week('2026-W27'), worth);

    expect(months.map(({ month, lines }) => [month, said(lines)])).toEqual([
      ['2026-04', ['3 april', '2 april']],
      ['2026-05', ['12 may', '10 may']],
      ['2026-06', ['2 june', '40 june']],
    ]);
  });

  test('of lines that are worth the same takes the newest', () => {
    const history = ['2026-W23', '2026-W24', '2026-W25'].map((key) => weekWith(key, ['output', `5 ${key}`]));

    expect(said(quarterToSay(history, week('2026-W27'), worth)[2]?.lines ?? [])).toEqual(['5 2026-W25', '5 2026-W24']);
  });

  test('names a month in which nothing was written, with no line', () => {
    const months = quarterToSay([weekWith('2026-W15', ['output', '1 april'])], week('2026-W27'), worth);

    expect(months.map(({ month, lines }) => [month, lines.length])).toEqual([
      ['2026-04', 1],
      ['2026-05', 0],
      ['2026-06', 0],
    ]);
  });

  test('waits for the third week of a month before the month takes its share', () => {
    const months = (running: string) => quarterToSay([], week(running), worth).map(({ month }) => month);

    expect(months('2026-W27')).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(months('2026-W28')).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(months('2026-W29')).toEqual(['2026-05', '2026-06', '2026-07']);
  });

  test('goes over the turn of a year', () => {
    expect(quarterToSay([], week('2026-W04'), worth).map(({ month }) => month)).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
    ]);
  });

  test('is never more than six lines, two of a month, and leaves none out that is worth more than one it takes', () => {
    const line = fc.record({ ago: fc.nat(20), dimension: fc.constantFrom(...dimensions), points: fc.nat(50) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const running = week('2026-W27');
        const history = lines.map(({ ago, dimension, points }) =>
          buildCheckIn(addWeeks(running, -ago), [buildEntry(dimension, { text: `${points}` })]),
        );
        for (const { month, lines: taken } of quarterToSay(history, running, worth)) {
          expect(taken.length).toBeLessThanOrEqual(2);
          const ofMonth = linesToSay(history).filter((one) => monthOf(one.week) === month);
          const left = ofMonth.filter((one) => !taken.includes(one) && !said(taken).includes(one.entry.text));
          expect(taken.length).toBe(Math.min(2, ofMonth.length));
          expect(Math.max(-1, ...left.map(worth))).toBeLessThanOrEqual(Math.min(50, ...taken.map(worth)));
        }
      }),
    );
  });
});
