import type { LineToSay, LinesForOneToOne } from '../../../../src/domain/one-to-one.js';
import { addWeeks } from '../../../../src/domain/week.js';
import { oneToOneModal } from '../../../../src/slack/messages/one-to-one/one-to-one-modal.js';
import { anEntry, aProfile, mark, week } from '../builders.js';
import type { Surfaces } from './surfaces.js';

export const linesToTake: readonly LineToSay[] = [
  { week, entry: anEntry('impact', `${mark} three teams build on it`) },
  { week, entry: anEntry('outcome', `${mark} timeouts 40 → 3`, { link: 'https://example.org/1' }) },
  { week, entry: anEntry('output', `${mark} limiter shipped`) },
  { week: addWeeks(week, -1), entry: anEntry('output', `${mark} RFC`) },
  { week, entry: anEntry('input', `${mark} reviews`, { count: 6 }) },
];

export function surfacesOf(locale: string): Surfaces {
  const shown = (lines: LinesForOneToOne) => () => oneToOneModal({ lines, voice: aProfile({ locale }) });
  const next = `${mark} ask the search team`;
  const takenAt = '2026-06-19T13:00:00.000Z';
  const many = Array.from({ length: 200 }, () => linesToTake).flat();
  return {
    messages: {},
    views: {
      'lines for a 1:1': shown({ week, period: 'week', lines: linesToTake, next }),
      'lines for a 1:1, nothing saved': shown({ week, period: 'week', lines: [] }),
      'lines for a 1:1, the first time': shown({ week, period: 'since', weeks: 2, lines: linesToTake, next }),
      'lines for a 1:1, since the last one': shown({ week, period: 'since', takenAt, weeks: 1, lines: linesToTake }),
      'lines for a 1:1, since the last ones': shown({ week, period: 'since', takenAt, weeks: 3, lines: linesToTake }),
      'lines for a 1:1, nothing since': shown({ week, period: 'since', takenAt, weeks: 0, lines: [] }),
      'lines for a 1:1, more than fit': shown({ week, period: 'week', lines: many }),
      'the quarter in six lines': shown({
        week,
        period: 'quarter',
        months: [
          { month: '2026-04', lines: linesToTake.slice(0, 2) },
          { month: '2026-05', lines: [] },
          { month: '2026-06', lines: linesToTake.slice(2, 4) },
        ],
      }),
    },
  };
}
