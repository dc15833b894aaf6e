import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { learningOf } from '../../../src/domain/detection/learning.js';
import type { Issue } from '../../../src/domain/signals/issue.js';
import { mondayOf } from '../../../src/domain/week.js';
import { buildIssue } from '../signals/builders.js';
import { buildAssignment, buildHistory, usualWeek, weekAt } from '../builders.js';

const needed = defaultFramework.detection.learningWeeks;
const startsAt = defaultFramework.detection.start.fromWeek + 1;

describe('what is known of the own usual', () => {
  test('is nothing before twelve usable weeks are written, and is not spoken of afterwards', () => {
    const at = (weeks: number) => learningOf(buildHistory(weeks, usualWeek), [buildAssignment()], weekAt(weeks - 1));
    expect(at(1)).toEqual({ weeks: 1, needed, startsAt });
    expect(at(11)).toEqual({ weeks: 11, needed, startsAt });
    expect(at(12)).toBeUndefined();
    expect(learningOf([], [buildAssignment()], weekAt(0))).toEqual({ weeks: 0, needed, startsAt });
  });

  test('all weeks missing but two: two are known', () => {
    const two = buildHistory(30, (index) => (index === 0 || index === 29 ? usualWeek(index) : undefined));
    expect(learningOf(two, [buildAssignment()], weekAt(29))).toEqual({ weeks: 2, needed, startsAt });
  });

  test('two role changes in one month: it begins with the newer one', () => {
    const levels = [
      buildAssignment({ level: 'IC3' }),
      buildAssignment({ level: 'IC4', validFrom: weekAt(25), assignedFrom: weekAt(25), barSince: weekAt(25) }),
      buildAssignment({ level: 'IC5', validFrom: weekAt(28), assignedFrom: weekAt(28), barSince: weekAt(28) }),
    ];
    expect(learningOf(buildHistory(31, usualWeek), levels, weekAt(30))).toEqual({ weeks: 3, needed, startsAt });
  });

  test('what may stay as it is: it begins with the week from which that is so', () => {
    const issues = (['accepted', 'false-alarm'] as const).map((resolution) =>
      buildIssue({ onset: mondayOf(weekAt(26)), resolved: mondayOf(weekAt(29)), resolution }),
    );
    const at = (known: readonly Issue[]) =>
      learningOf(buildHistory(31, usualWeek), [buildAssignment()], weekAt(30), known);
    expect(at(issues)).toEqual({ weeks: 5, needed, startsAt, usualSince: weekAt(26) });
    expect(at(issues.slice(1))).toBeUndefined();
  });

  test('another bar under the same level names the week since which it counts', () => {
    const later = { ...defaultFramework, version: 2 };
    const judges = [
      buildAssignment(),
      buildAssignment({ framework: later, validFrom: weekAt(28), assignedFrom: weekAt(0), barSince: weekAt(28) }),
    ];
    expect(learningOf(buildHistory(31, usualWeek), judges, weekAt(30))).toEqual({
      weeks: 3,
      needed,
      startsAt,
      barSince: weekAt(28),
    });
  });
});
