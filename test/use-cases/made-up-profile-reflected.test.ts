import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { reflect } from '../../src/domain/reflect.js';
import { addWeeks } from '../../src/domain/week.js';
import type { WeekKey } from '../../src/domain/week.js';
import { madeUpMirror } from '../../src/use-cases/made-up-profile/made-up-mirror.js';
import type { MadeUpName } from '../../src/use-cases/made-up-profile/made-up-mirror.js';
import { judgesOf } from '../../src/domain/judges.js';

const lastWeek = '2026-W27' as WeekKey;

function reflected(name: MadeUpName) {
  const { history, assignments } = madeUpMirror(name, defaultFramework, lastWeek, new Date('2026-07-06T07:00:00Z'));
  const judged = judgesOf(assignments, [{ framework: defaultFramework, startsOn: '1970-W01' as WeekKey }]);
  return reflect(history, judged, lastWeek);
}

const percents = (name: MadeUpName, from: number, to: number): number[] =>
  reflected(name)
    .series.filter(({ week }) => week >= addWeeks(lastWeek, -from) && week <= addWeeks(lastWeek, -to))
    .flatMap(({ percent }) => (percent === undefined ? [] : [percent]));

describe('The made-up Senior, as the mirror sees it', () => {
  test('meets what Senior asks and comes close to the band above', () => {
    const { standing } = reflected('senior');
    expect(standing?.band).toBe(2);
    expect(standing?.percent).toBeGreaterThan(1);
    expect(standing?.percent).toBeLessThan(1.15);
    expect(standing?.reaches).toBe(3);
  });

  test('went down in the dry spell and came back visibly', () => {
    const lowest = Math.min(...percents('senior', 13, 6));
    expect(Math.min(...percents('senior', 23, 20))).toBeGreaterThan(lowest);
    expect(lowest).toBeLessThan(0.9);
    expect(percents('senior', 0, 0)[0]).toBeGreaterThan(lowest + 0.2);
  });

  test('is lifted by outcomes and has a line of output to spare', () => {
    const { dimensions } = reflected('senior');
    expect(dimensions.outcome.attainment).toBeGreaterThan(1.1);
    expect(dimensions.output.attainment).toBeLessThan(1);
  });
});

describe('The other made-up profiles, as the mirror sees them', () => {
  test('the new Manager has a rough place and no band yet', () => {
    const { standing, progress } = reflected('manager');
    expect(progress.stage).toBe('rough');
    expect(standing?.band).toBeUndefined();
  });

  test('the Director meets what the level asks', () => {
    expect(reflected('director').standing?.band).toBe(2);
  });

  test('the promotion came after weeks above the old level, and the bar moved once', () => {
    const { series, level } = reflected('promoted');
    expect(level.key).toBe('IC4');
    expect(series.filter(({ roleChange }) => roleChange !== undefined).map(({ roleChange }) => roleChange)).toEqual([
      'IC4',
    ]);
    expect(Math.max(...percents('promoted', 18, 13))).toBeGreaterThan(1.05);
  });
});
