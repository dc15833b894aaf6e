import type { Day, WeekKey } from '../../../domain/week.js';
import { section } from '../blocks.js';
import { dayInYear, weekName } from '../dates.js';
import type { Message } from '../message.js';
import { phrases } from '../phrases.js';

/** What followed from a look, or from keeping what an output should change. */
export type LookAnswered = { readonly locale: string } & (
  | { readonly what: 'noted'; readonly week: WeekKey }
  | { readonly what: 'postponed'; readonly due: Day; readonly today: Day }
  | { readonly what: 'notedWithout' | 'gone' | 'keptOrphaned' | 'keptLikely' }
);

/** Says what is kept, without a typed word. */
export function lookAnswered(answered: LookAnswered): Message {
  const text = sentenceOf(answered);
  return { text, blocks: [section(text)] };
}

function sentenceOf(answered: LookAnswered): string {
  const { expected } = phrases(answered.locale);
  switch (answered.what) {
    case 'noted':
      return expected.noted(weekName(answered.week, answered.locale));
    case 'postponed':
      return expected.postponed(dayInYear(answered.due, answered.today, answered.locale));
    case 'notedWithout':
    case 'gone':
    case 'keptOrphaned':
    case 'keptLikely':
      return expected[answered.what];
  }
}
