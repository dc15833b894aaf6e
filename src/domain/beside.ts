import type { Hypothesis } from './hypotheses/hypothesis.js';
import type { Day } from './week.js';
import type { Issue } from './signals/issue.js';

/** What a person said beside their weeks; in any order. */
export interface Beside {
  /** Their answers reset the detector: seen, or a new normal. */
  readonly issues: readonly Issue[];
  readonly hypotheses: readonly Hypothesis[];
  /** In the person's zone; absent when earlier weeks are read as they were at their end. */
  readonly today?: Day;
}

export const nothingBeside: Beside = { issues: [], hypotheses: [] };
