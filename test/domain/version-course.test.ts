import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { courseOf } from '../../src/domain/version-course.js';
import { addWeeks } from '../../src/domain/week.js';
import { week } from './builders.js';

const now = week('2026-W27');
const first = { version: 1, startsOn: week('1970-W01') };

describe('the course of published versions', () => {
  test('says which one is over and since when, which counts now and until when, and which is planned', () => {
    const versions = [
      first,
      { version: 2, startsOn: week('2026-W10') },
      { version: 3, startsOn: week('2026-W27') },
      { version: 4, startsOn: week('2026-W30') },
    ];

    expect(courseOf(versions, now)).toEqual([
      { version: 1, startsOn: '1970-W01', state: 'over', until: '2026-W10', replacedBy: 2 },
      { version: 2, startsOn: '2026-W10', state: 'over', until: '2026-W27', replacedBy: 3 },
      { version: 3, startsOn: '2026-W27', state: 'now', until: '2026-W30', replacedBy: 4 },
      { version: 4, startsOn: '2026-W30', state: 'planned' },
    ]);
  });

  test.each([
    ['begins before it', '2026-W29'],
    ['begins on the same Monday', '2026-W30'],
  ])('a version never counts when a later one %s', (_, startsOn) => {
    const versions = [first, { version: 2, startsOn: week('2026-W30') }, { version: 3, startsOn: week(startsOn) }];

    expect(courseOf(versions, now)[1]).toEqual({ version: 2, startsOn: '2026-W30', state: 'never', replacedBy: 3 });
    expect(courseOf(versions, now)[0]).toMatchObject({ state: 'now', until: startsOn, replacedBy: 3 });
  });

  test('a planned version that counts for some weeks says until when, whatever was passed over meanwhile', () => {
    const versions = [
      first,
      { version: 2, startsOn: week('2026-W28') },
      { version: 3, startsOn: week('2026-W40') },
      { version: 4, startsOn: week('2026-W35') },
    ];

    expect(courseOf(versions, now).slice(1)).toEqual([
      { version: 2, startsOn: '2026-W28', state: 'planned', until: '2026-W35', replacedBy: 4 },
      { version: 3, startsOn: '2026-W40', state: 'never', replacedBy: 4 },
      { version: 4, startsOn: '2026-W35', state: 'planned' },
    ]);
  });

  test('in every week the highest version that has begun counts, and no other', () => {
    const starts = fc.array(fc.integer({ min: -8, max: 8 }), { maxLength: 6 });
    fc.assert(
      fc.property(starts, fc.integer({ min: -10, max: 10 }), (offsets, offset) => {
        const versions = [
          first,
          ...offsets.map((weeks, index) => ({ version: index + 2, startsOn: addWeeks(now, weeks) })),
        ];
        const looked = addWeeks(now, offset);
        const highest = versions.findLast(({ startsOn }) => startsOn <= looked);
        const courses = courseOf(versions, looked);

        expect(courses.filter(({ state }) => state === 'now')).toEqual([
          expect.objectContaining({ version: highest?.version }),
        ]);
        for (const { version, startsOn, state, until } of courses) {
          const counts = (at: string) => versions.findLast((each) => each.startsOn <= at)?.version === version;
          expect(counts(startsOn)).toBe(state !== 'never');
          if (until !== undefined) expect([counts(addWeeks(until, -1)), counts(until)]).toEqual([true, false]);
        }
      }),
    );
  });
});
