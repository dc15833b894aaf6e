import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { judgesOf, type Published } from '../../../src/domain/judges.js';
import { reflect } from '../../../src/domain/reflect.js';
import { addWeeks, weekKeySchema } from '../../../src/domain/week.js';
import { madeUpMirror } from '../../../src/use-cases/made-up-profile/made-up-mirror.js';
import { anyAct } from './edits.js';

const lastWeek = weekKeySchema.parse('2026-W27');
const now = new Date('2026-07-06T09:00:00Z');
const first: Published = { framework: defaultFramework, startsOn: weekKeySchema.parse('1970-W01') };
const { history, assignments } = madeUpMirror('promoted', defaultFramework, lastWeek, now);

test('whatever keepers publish one after the other, no week before its Monday is read otherwise', () => {
  let published = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(anyAct, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 6 })), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.integer({ min: 12, max: 20 }),
      (publications, weeksAgo) => {
        let versions: readonly Published[] = [first];
        let startsOn = addWeeks(lastWeek, -weeksAgo);
        const before = judgesOf(assignments, versions);
        const earliest = startsOn;
        for (const [acts, later] of publications) {
          const newest = versions.at(-1)?.framework ?? defaultFramework;
          const edited = acts.reduce((framework, act) => act.edit(framework), newest);
          const checked = checkFramework(
            { ...edited, version: newest.version + 1 },
            versions.map(({ framework }) => framework),
          );
          // What has something to repair is never published.
          if ('framework' in checked) versions = [...versions, { framework: checked.framework, startsOn }];
          startsOn = addWeeks(startsOn, later);
        }
        published += versions.length - 1;
        const after = judgesOf(assignments, versions);
        for (const back of [1, 2, 5]) {
          const week = addWeeks(earliest, -back);
          expect(reflect(history, after, week)).toEqual(reflect(history, before, week));
        }
        // Seen from today, the weeks before stand in the chart as they stood.
        const seriesOf = (judges: typeof after) =>
          reflect(history, judges, lastWeek).series.filter(({ week }) => week < earliest);
        expect(seriesOf(after)).toEqual(seriesOf(before));
      },
    ),
    { numRuns: 25, seed: 7 },
  );
  expect(published).toBeGreaterThan(10);
});
