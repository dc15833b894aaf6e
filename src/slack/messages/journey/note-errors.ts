import { longestNote } from '../../../domain/journey/journey-note.js';
import type { NoteProblem } from '../../../domain/journey/typed-note.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';

/** What stands under the input that has to be changed. */
export function noteError(problem: NoteProblem, typed: string, locale: string): string {
  const { problems } = phrases(locale).journey;
  return problem === 'too-long'
    ? problems['too-long'](decimal(typed.length, locale, 0), decimal(longestNote, locale, 0))
    : problems[problem];
}
