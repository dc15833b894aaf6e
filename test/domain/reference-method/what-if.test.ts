import { describe, expect, test } from '@jest/globals';
import { addWeeks } from '../../../src/domain/week.js';
import { nextLevelOf } from '../../../src/domain/what-if/next-level.js';
import { whatIf } from '../../../src/domain/what-if/what-if.js';
import type { Career, LevelKey } from './career.js';
import { careers } from './careers.js';
import { referenceLogged, referencePlace, type ReferencePlace } from './range.js';
import { heldAgainst, referenceWith, withoutRamps } from './what-if.js';

const dimensions = ['input', 'output', 'outcome', 'impact'] as const;
const ladder: readonly LevelKey[] = ['IC3', 'IC4', 'IC5', 'IC6'];

/** Every sixth week from the fifth on that a range can be read at: some of the last weeks were usable. */
function momentsOf(career: Career) {
  const keys = [];
  for (let key = addWeeks(career.first, 5); key <= career.last; key = addWeeks(key, 6)) keys.push(key);
  return keys
    .filter((key) => referencePlace(career, key).half < 10)
    .map((key, at) => {
      const held = career.assignments.findLast(({ validFrom }) => validFrom <= key)?.level;
      const level = ladder.find((each) => each === held);
      if (level === undefined) throw new Error('no level');
      return { key, at, level };
    });
}

function same(
  place: { percent: number; low: number; high: number; highOpen: boolean } | undefined,
  second: ReferencePlace,
): void {
  expect(place?.percent).toBeCloseTo(second.percent, 9);
  expect(place?.low).toBeCloseTo(second.low, 9);
  expect(place?.high).toBeCloseTo(second.high, 9);
  expect(place?.highOpen).toBe(second.open);
}

describe.each(careers)('of the career $seed', (career) => {
  const flat = withoutRamps(career);

  test('the same weeks with more typical entries, and against another level, stand where METHOD.md says', () => {
    for (const { key, at, level } of momentsOf(career)) {
      const dimension = dimensions[at % 4] ?? 'input';
      const count = 1 + (at % 5);
      const more = whatIf(career.history, career.assignments, key, { kind: 'entries', dimension, count });
      same(more?.before, referencePlace(flat, key));
      const second = referenceWith(flat, key, dimension, count);
      same(more?.after, second);
      const other = ladder.filter((each) => each !== level)[at % 3] ?? 'IC3';
      const against = whatIf(career.history, career.assignments, key, { kind: 'level', level: other });
      same(against?.before, referencePlace(flat, key));
      same(against?.after, referencePlace(heldAgainst(career, other), key));
    }
  });

  test('the next level is met by all weeks and by the logged ones alone, or it is not', () => {
    for (const { key, level } of momentsOf(career)) {
      const said = nextLevelOf(career.history, career.assignments, key);
      const next = ladder[ladder.indexOf(level) + 1];
      if (next === undefined) {
        expect(said).toBe('end');
        continue;
      }
      if (said === undefined || said === 'end') throw new Error('There is a next level.');
      const held = heldAgainst(career, next);
      same(said.now, referencePlace(held, key));
      const lower = (back: number) => {
        const end = addWeeks(key, -13 * back);
        return Math.min(referencePlace(held, end).low, referenceLogged(held, end).low);
      };
      expect(said.logged.low).toBeCloseTo(lower(0), 9);
      // A quarter counts only where enough of it was logged.
      let quarters = 0;
      while (quarters < said.judged && lower(quarters) >= 0.85) quarters += 1;
      expect([key, said.quarters, said.isReached]).toEqual([key, quarters, quarters >= 2]);
    }
  });
});
