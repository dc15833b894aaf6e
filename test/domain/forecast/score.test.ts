import { describe, expect, test } from '@jest/globals';
import { formulaVersion } from '../../../src/domain/formula-version.js';
import { isKept, scoreForecasts, shownForecasts } from '../../../src/domain/forecast/score.js';
import { replay } from '../../../src/domain/replay.js';
import { timelineOf } from '../../../src/domain/timeline.js';
import type { Told } from '../../../src/domain/told.js';
import { buildAssignment, buildHistory, usualWeek, weekAt } from '../builders.js';

const history = buildHistory(40, usualWeek);
const lived = replay(timelineOf(history, [buildAssignment()], weekAt(39)), []);

/** A forecast shown with a week of that index. */
function shown(index: number, low: number, high: number, change: Partial<Omit<Told, 'forecast'>> = {}) {
  return {
    week: weekAt(index),
    at: `2026-03-01T12:00:${String(index).padStart(2, '0')}.000Z`,
    level: 'IC4',
    frameworkVersion: 1,
    formulaVersion,
    forecast: { horizonWeeks: 12, percent: (low + high) / 2, low, high },
    ...change,
  };
}

function told(index: number, percent: number, change: Partial<Told> = {}): Told {
  const { forecast: _, ...place } = shown(index, 0, 0);
  return { ...place, percent, ...change };
}

const score = (rows: readonly Told[]) => scoreForecasts(rows, lived);

describe('how the shown forecasts did', () => {
  test('a forecast lands inside when the mean of the weeks it was about does', () => {
    expect(score([shown(10, 0.8, 1.2), shown(11, 1.8, 2.2)])).toEqual({ inside: 1, of: 2, waiting: 0 });
  });

  test('a forecast of weeks still to come waits', () => {
    expect(score([shown(27, 0.8, 1.2), shown(28, 0.8, 1.2), shown(39, 0.8, 1.2)])).toEqual({
      inside: 1,
      of: 1,
      waiting: 2,
    });
  });

  test('shown again of the same week, after an outcome was sharpened, it counts once, as it was left standing', () => {
    const again = shown(10, 3, 4, { at: '2026-03-02T12:00:00.000Z' });
    expect(score([again, shown(10, 0.8, 1.2)])).toEqual({ inside: 0, of: 1, waiting: 0 });
    expect(shownForecasts([again, shown(10, 0.8, 1.2)])).toHaveLength(1);
  });

  test('two horizons of one week are two forecasts', () => {
    const half = { ...shown(10, 0.8, 1.2), forecast: { horizonWeeks: 26, percent: 1, low: 0.8, high: 1.2 } };
    expect(score([shown(10, 0.8, 1.2), half]).of).toBe(2);
  });

  test('a forecast of another formula is scored against what was told under that formula', () => {
    const old = { formulaVersion: formulaVersion + 1 };
    const rows = [shown(10, 1.4, 1.6, old), told(21, 1.5, old), told(22, 1.52, old)];
    expect(score(rows)).toEqual({ inside: 1, of: 1, waiting: 0 });
  });

  test('a forecast of another formula, framework or level that nothing was told under does not count', () => {
    for (const other of [{ formulaVersion: formulaVersion + 1 }, { frameworkVersion: 2 }, { level: 'IC5' }]) {
      expect(score([shown(10, 0.1, 3, other)])).toEqual({ inside: 0, of: 0, waiting: 0 });
    }
  });

  test('what was told of a week rules over what it reads like today', () => {
    const rows = [shown(10, 1.4, 1.6), ...[19, 20, 21, 22].map((index) => told(index, 1.5))];
    expect(score(rows)).toEqual({ inside: 1, of: 1, waiting: 0 });
  });

  test('weeks that were never logged give no number, so the forecast does not count', () => {
    const gap = buildHistory(40, (index) => (index >= 19 && index <= 22 ? undefined : usualWeek(index)));
    const rows = [shown(10, 0.8, 1.2)];
    expect(scoreForecasts(rows, replay(timelineOf(gap, [buildAssignment()], weekAt(39)), []))).toEqual({
      inside: 0,
      of: 0,
      waiting: 0,
    });
  });

  test('ends are compared as they were shown, in whole percent', () => {
    const rows = [shown(10, 1.0, 1.204), ...[19, 20, 21, 22].map((index) => told(index, 1.2049))];
    expect(score(rows).inside).toBe(1);
  });

  test('the very forecast that was kept last of a week, a horizon and a version is not kept again', () => {
    const kept = [shown(10, 0.8, 1.2)];
    expect(isKept(kept, shown(10, 0.8, 1.2))).toBe(true);
    expect(isKept(kept, shown(10, 0.9, 1.1))).toBe(false);
    expect(isKept(kept, shown(11, 0.8, 1.2))).toBe(false);
    expect(isKept(kept, shown(10, 0.8, 1.2, { level: 'IC5' }))).toBe(false);
    expect(isKept(kept, { ...shown(10, 0.8, 1.2), forecast: { horizonWeeks: 26, percent: 1, low: 0, high: 1 } })).toBe(
      false,
    );
  });
});
