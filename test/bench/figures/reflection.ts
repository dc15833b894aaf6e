import type { Assignment, JudgedBy } from '../../../src/domain/assignment.js';
import { judgesOf, type Published } from '../../../src/domain/judges.js';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { reflect } from '../../../src/domain/reflect.js';
import { addDays, mondayOf, trailingWeeks, type WeekKey } from '../../../src/domain/week.js';
import { madeUpHistory } from '../../../src/use-cases/made-up-profile/made-up-mirror.js';
import { byTurns, type Figure, median } from '../figure.js';

const lastWeek = '2026-W27' as WeekKey;
const linesPerWeek = 8;
export const decade = 520;

/**
 * reflect() over ten years of weeks, and over twenty: the time grows with the weeks, not with their square. Ten years in
 * which the framework was changed every half year, the last time just now, cost what ten years under one version cost.
 */
export async function measureReflection(): Promise<readonly Figure[]> {
  const [ten, twenty, changed] = [career(decade), career(2 * decade), career(decade, halfYearly(decade))];
  const [short = [], long = [], versioned = []] = await byTurns({ warmUp: 3, measured: 9 }, [
    () => [timeOf(ten)],
    () => [timeOf(twenty)],
    () => [timeOf(changed)],
  ]);
  return [
    {
      name: `reflect() over ${2 * decade} weeks × ${linesPerWeek} entries`,
      measured: median(long),
      baseline: median(short),
      unit: 'ms',
      against: `reflect() over ${decade} weeks × ${linesPerWeek}`,
      bound: 2.3,
    },
    {
      name: `reflect() over ${decade} weeks after a version change, ${halfYearly(decade).length} versions`,
      measured: median(versioned),
      baseline: median(short),
      unit: 'ms',
      against: `reflect() over ${decade} weeks under one version`,
      bound: 1.25,
    },
  ];
}

export interface Career {
  readonly history: readonly CheckIn[];
  readonly assignments: readonly JudgedBy[];
}

const first: Published = { framework: defaultFramework, startsOn: '1970-W01' as WeekKey };

/** Every half year other weights, the last time with the last week. */
function halfYearly(weeks: number): Published[] {
  const mondays = trailingWeeks(lastWeek, weeks).filter((_, index) => (weeks - 1 - index) % 26 === 0);
  const later = mondays.map((startsOn, index): Published => {
    const moved = index % 2 === 0 ? 0.02 : -0.02;
    const levels = defaultFramework.levels.map(({ weights, ...level }) => ({
      ...level,
      weights: { ...weights, output: weights.output - moved, outcome: weights.outcome + moved },
    }));
    return { framework: { ...defaultFramework, version: index + 2, levels }, startsOn };
  });
  return [first, ...later];
}

/** Milliseconds of one reflection. */
export function timeOf({ history, assignments }: Career): number {
  const startedAt = performance.now();
  reflect(history, assignments, lastWeek);
  return performance.now() - startedAt;
}

/** Weeks of lines as the made-up Senior writes them, eight in each, with a promotion after each quarter of the career. */
export function career(weeks: number, versions = [first]): Career {
  const lines = madeUpHistory(defaultFramework, lastWeek).flatMap(({ entries }) => entries);
  const keys = trailingWeeks(lastWeek, weeks);
  const history = keys.map((week, index): CheckIn => {
    const friday = `${addDays(mondayOf(week), 4)}T13:05:00.000Z`;
    const entries = Array.from({ length: linesPerWeek }, (_, place) => {
      const line = lines[(index * linesPerWeek + place) % lines.length];
      if (line === undefined) throw new Error('The made-up Senior wrote nothing.');
      return { ...line, id: `${week}-${place}` };
    });
    return { week, state: 'logged', availability: 1, entries, firstSavedAt: friday, savedAt: friday };
  });
  const assigned = ['IC3', 'IC4', 'IC5', 'IC6'].flatMap((level, index): Assignment[] => {
    const validFrom = keys[(index * weeks) / 4];
    return validFrom === undefined ? [] : [{ level, validFrom, ramp: index === 0 ? 'none' : 'promotion' }];
  });
  const assignments = judgesOf(assigned, versions);
  return { history, assignments };
}
