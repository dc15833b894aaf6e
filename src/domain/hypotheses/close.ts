import type { Result } from '../entry.js';
import type { LineRef } from '../line-ref.js';
import type { Day } from '../week.js';
import type { Hypothesis, HypothesisResult } from './hypothesis.js';

/** What came of it, in the words of a line; better than hoped is met. */
export const resultOf: Readonly<Record<Result, HypothesisResult>> = {
  better: 'met',
  worked: 'met',
  partly: 'partly',
  missed: 'missed',
};

/** The box of the line that says what came. A miss never counts as an impact: nothing of it lasts. */
export function cameAs({ dimension }: Pick<Hypothesis, 'dimension'>, result: Result): Hypothesis['dimension'] {
  return result === 'missed' ? 'outcome' : dimension;
}

/** Closes a hypothesis with what came of it and the line that says so. Closing twice changes nothing. */
export function close(hypothesis: Hypothesis, on: Day, result: Result, came?: LineRef): Hypothesis {
  if (hypothesis.closed !== undefined) return hypothesis;
  return { ...hypothesis, closed: { on, result: resultOf[result], ...(came && { came }) } };
}

/** Takes back what was said of it: it is asked for again, on the day that it had. That somebody looked is not taken back. */
export function reopen({ closed, ...hypothesis }: Hypothesis): Hypothesis {
  return closed === undefined ? hypothesis : { ...hypothesis, looked: true };
}
