import type { Hypothesis } from './hypotheses/hypothesis.js';
import type { Issue } from './signals/issue.js';

/** What a person said beside their weeks; in any order. */
export interface Beside {
  /** Their answers reset the detector: seen, or a new normal. */
  readonly issues: readonly Issue[];
  readonly hypotheses: readonly Hypothesis[];
}

export const nothingBeside: Beside = { issues: [], hypotheses: [] };
