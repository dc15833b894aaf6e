import { addDays, type Day } from '../week.js';

/** Why what was said of an open question cannot be kept; nothing is stored then. */
export type IssueProblem = 'empty' | 'too-long' | 'in-future' | 'too-far-back';

/** Longest text of a question or of what one will do, in characters. */
export const longestIssueText = 1000;

/** What lies further back is a slip of the hand, as with weeks. */
const longestDays = 3653;

export function problemOfText(text: string): IssueProblem | undefined {
  if (text.trim() === '') return 'empty';
  return text.trim().length > longestIssueText ? 'too-long' : undefined;
}

export function problemOfSince(since: Day, today: Day): IssueProblem | undefined {
  if (since > today) return 'in-future';
  return since < addDays(today, -longestDays) ? 'too-far-back' : undefined;
}
