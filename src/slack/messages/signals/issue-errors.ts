import { longestIssueText, type IssueProblem } from '../../../domain/signals/issue-problem.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';

/** What stands under the input that has to be changed. */
export function issueErrors(locale: string) {
  const { off, planWindow } = phrases(locale).signals;
  const tooLong = (typed: string) =>
    off.tooLong(decimal(typed.trim().length, locale, 0), decimal(longestIssueText, locale, 0));
  return {
    text: (problem: IssueProblem | undefined, typed: string): string =>
      problem === 'too-long' ? tooLong(typed) : off.empty,
    /** A day without words, in the week's window. */
    sinceAlone: off.sinceAlone,
    plan: (problem: IssueProblem | undefined, typed: string): string =>
      problem === 'too-long' ? tooLong(typed) : planWindow.empty,
    since: (problem: IssueProblem | undefined): string =>
      problem === 'in-future' ? off.future : problem === 'too-far-back' ? off.tooFarBack : off.emptySince,
  };
}
