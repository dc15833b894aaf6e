import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withShare, type AgreedShare } from '../../src/domain/agreed-share.js';
import { sinceAlways, type Assignment } from '../../src/domain/assignment.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { judgesOf, type Published } from '../../src/domain/judges.js';
import { changeKinds, withLevel } from '../../src/domain/level-change.js';
import { readAnew } from '../../src/domain/read-anew.js';
import { reflect } from '../../src/domain/reflect.js';
import type { WeekKey } from '../../src/domain/week.js';
import { buildHistory, firstWeek, usualWeek, week, weekAt } from './builders.js';

const versions: readonly Published[] = [{ framework: defaultFramework, startsOn: week('1970-W01') }];
const weeks = 40;
const history = buildHistory(weeks, (index) => (index % 7 === 5 ? undefined : usualWeek(index)));
const level = fc.constantFrom('IC2', 'IC3', 'IC4', 'IC5', 'M1');
const company = fc.constantFrom(undefined, 'Acme', 'Widgets');
const ramp = fc.constantFrom('none' as const, 'promotion' as const, 'new-company' as const);
const index = fc.integer({ min: -20, max: weeks + 5 });

/** Some career: a first level, now and then with a day, and changes. */
const career = fc
  .record({
    first: fc.record({ level, ramp: fc.constant('none' as const) }),
    began: fc.option(index, { nil: undefined }),
    later: fc.uniqueArray(fc.record({ at: index, level, ramp, company }), { maxLength: 3, selector: ({ at }) => at }),
  })
  .map(({ first, began, later }): readonly Assignment[] => {
    const validFrom = began === undefined ? sinceAlways : weekAt(began);
    const others = later
      .map(({ at, company: name, ...one }) => ({
        ...one,
        validFrom: weekAt(at),
        ...(name === undefined ? {} : { company: name }),
      }))
      .filter((one) => one.validFrom > validFrom);
    return [{ ...first, validFrom }, ...others];
  });
const shares = fc
  .uniqueArray(fc.record({ at: index, share: fc.constantFrom(0.1, 0.5, 0.8) }), {
    maxLength: 2,
    selector: ({ at }) => at,
  })
  .map((all): readonly AgreedShare[] => all.map(({ at, share }) => ({ from: weekAt(at), share })));

/** What was shown at the end of a week. */
function shownAt(assignments: readonly Assignment[], agreed: readonly AgreedShare[], at: WeekKey) {
  const { standing, dimensions, progress } = reflect(history, judgesOf(assignments, versions, agreed), at, [], {
    issues: [],
    hypotheses: [],
  });
  return { standing, dimensions, progress };
}

describe('no change from a day on reaches back', () => {
  test('a change of level, company or role leaves every week before its Monday as it was', () => {
    fc.assert(
      fc.property(
        career,
        shares,
        fc.record({
          level,
          company,
          kind: fc.constantFrom(...changeKinds.filter((kind) => kind !== 'correction' && kind !== 'last-change')),
          slowly: fc.boolean(),
          at: fc.integer({ min: 1, max: weeks }),
        }),
        (assignments, agreed, { at, ...wanted }) => {
          const changed = withLevel(assignments, {
            ...wanted,
            week: weekAt(at),
            today: weekAt(weeks),
            framework: defaultFramework,
          });
          if ('problem' in changed) return;
          for (const before of [at - 1, Math.floor(at / 2)]) {
            expect(shownAt(changed.after, agreed, weekAt(before))).toEqual(
              shownAt(assignments, agreed, weekAt(before)),
            );
          }
          const anew = readAnew(
            history,
            judgesOf(assignments, versions, agreed),
            judgesOf(changed.after, versions, agreed),
          );
          expect(anew.filter((key) => key < weekAt(at))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a share of full time leaves every week before its Monday as it was', () => {
    fc.assert(
      fc.property(
        career,
        shares,
        fc.integer({ min: 1, max: weeks }),
        fc.constantFrom(0.3, 0.6, 1),
        (assignments, agreed, at, share) => {
          const after = withShare(agreed, { from: weekAt(at), share });
          for (const before of [at - 1, Math.floor(at / 2)]) {
            expect(shownAt(assignments, after, weekAt(before))).toEqual(shownAt(assignments, agreed, weekAt(before)));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

test('part-time scales what is expected and leaves the weeks as usual as they were', () => {
  const half = [{ from: sinceAlways, share: 0.5 }];
  const assigned: readonly Assignment[] = [{ level: 'IC4', validFrom: sinceAlways, ramp: 'none' }];
  const [full, part] = [shownAt(assigned, [], weekAt(weeks - 1)), shownAt(assigned, half, weekAt(weeks - 1))];
  expect(part.dimensions.output.expected).toBeCloseTo(full.dimensions.output.expected / 2);
  expect(part.progress).toEqual(full.progress);
  expect(part.standing?.percent ?? 0).toBeGreaterThan((full.standing?.percent ?? 0) * 1.3);
});

test('weeks are read again where something else is asked of them, and counted when they hold something', () => {
  const assigned: readonly Assignment[] = [{ level: 'IC4', validFrom: sinceAlways, ramp: 'none' }];
  const judges = (agreed: readonly AgreedShare[]) => judgesOf(assigned, versions, agreed);
  const anew = readAnew(history, judges([]), judges([{ from: weekAt(34), share: 0.5 }]));
  expect(anew).toEqual([34, 35, 36, 37, 38, 39].map(weekAt).filter((key) => history.some((one) => one.week === key)));
  expect(readAnew(history, judges([]), judges([]))).toEqual([]);
  expect(firstWeek < (anew[0] ?? '')).toBe(true);
});
