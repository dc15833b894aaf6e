import type { Hypothesis, HypothesisResult } from '../../../src/domain/hypotheses/hypothesis.js';
import { weekAt } from '../builders.js';

let made = 0;

/** What an output of the first week should change within six weeks. */
export function buildHypothesis(change: Partial<Hypothesis> = {}): Hypothesis {
  made += 1;
  return {
    id: `hypothesis-${String(made).padStart(4, '0')}`,
    of: { week: weekAt(0), entry: 'output-1' },
    text: 'rate limiter shipped',
    dimension: 'outcome',
    expects: 'fewer timeouts at the checkout',
    made: '2026-01-09',
    due: '2026-02-20',
    postponed: 0,
    ...change,
  };
}

/** One that was said so likely, and what came. */
export function buildResolved(result: HypothesisResult, probability?: number): Hypothesis {
  return buildHypothesis({
    closed: { on: '2026-02-20', result },
    ...(probability === undefined ? {} : { probability }),
  });
}
