import { describe, expect, test } from '@jest/globals';
import { recoveredOf } from '../../../src/domain/detection/recovery.js';
import { replay } from '../../../src/domain/replay.js';
import type { Issue } from '../../../src/domain/signals/issue.js';
import { timelineOf } from '../../../src/domain/timeline.js';
import { addDays, addWeeks, mondayOf, weeksBetween, type WeekKey } from '../../../src/domain/week.js';
import { careers } from './careers.js';
import { numbersFrom } from './golden-series.js';
import { referenceNextEvent, referenceRecovery } from './recovery.js';

const falls = [undefined, undefined, 'input', 'output', 'own-read'] as const;

/** Twenty-five questions that somebody may have, each with the week at whose end it is looked at. */
function questionsOf({ seed, first, last }: (typeof careers)[number], kind: 'drop' | 'drought') {
  const next = numbersFrom(seed + 7);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const within = (at: number) => addDays(mondayOf(addWeeks(first, at)), upTo(6));
  return Array.from({ length: 25 }, () => {
    const span = upTo(weeksBetween(first, last));
    const [onset, shown, open] = [upTo(span), upTo(6), upTo(6)];
    const about = kind === 'drop' ? falls[upTo(4)] : (['outcome', 'impact'] as const)[upTo(1)];
    const issue: Issue = {
      id: 'question',
      kind,
      onset: within(onset),
      onsetBy: 'detector',
      ...(about !== undefined && { about }),
      ...(next() < 0.5 && { detected: within(Math.min(span, onset + shown)) }),
      ...(next() < 0.2 && { stillOpen: within(Math.min(span, onset + shown + open)) }),
    };
    return { key: addWeeks(first, span), issue };
  });
}

function productSays(career: (typeof careers)[number], key: WeekKey, issue: Issue): string | undefined {
  const recovered = recoveredOf(replay(timelineOf(career.history, career.assignments, key), []), [issue]);
  return recovered[0]?.resolved;
}

describe.each(careers)('what is back in the career $seed', (career) => {
  test('is, of falls, what METHOD.md says, and not any more once the weeks fell again', () => {
    for (const { key, issue } of questionsOf(career, 'drop')) {
      const { about, onset, detected, stillOpen } = issue;
      const box = falls.find((each) => each === about);
      const second = referenceRecovery(career, key, { about: box, onset, detected, stillOpen });
      expect({ key, issue, resolved: productSays(career, key, issue) }).toEqual({ key, issue, resolved: second });
    }
  });

  test('is, of silences, the next event of their box', () => {
    for (const { key, issue } of questionsOf(career, 'drought')) {
      const { onset, detected, stillOpen } = issue;
      const about = issue.about === 'impact' ? 'impact' : 'outcome';
      const second = referenceNextEvent(career, key, { about, onset, detected, stillOpen });
      expect({ key, issue, resolved: productSays(career, key, issue) }).toEqual({ key, issue, resolved: second });
    }
  });
});

test('of the falls some are back and some are not, so that the comparison compares something', () => {
  const said = careers.flatMap((career) =>
    questionsOf(career, 'drop').map(({ key, issue }) => productSays(career, key, issue) !== undefined),
  );
  expect(said.filter(Boolean).length).toBeGreaterThan(said.length / 10);
  expect(said.filter(Boolean).length).toBeLessThan((said.length * 9) / 10);
});
