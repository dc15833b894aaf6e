import type { Issue } from './issue.js';

/** How often the mirror was right to ask. */
export interface Precision {
  /** Questions it asked, that the person said something of and that are over. */
  readonly answered: number;
  /** Of them those that were neither a false alarm nor a new normal. */
  readonly confirmed: number;
}

/** Counts what the mirror saw first; what the person brought says nothing about it, nor does a day that has simply passed. */
export function precisionOf(issues: readonly Issue[]): Precision {
  const answered = issues.filter(
    ({ detected, aware, resolved, unseen, kind }) =>
      detected !== undefined && aware !== undefined && resolved !== undefined && unseen === undefined && isSeen(kind),
  );
  const confirmed = answered.filter(({ resolution }) => resolution !== 'false-alarm' && resolution !== 'new-normal');
  return { answered: answered.length, confirmed: confirmed.length };
}

function isSeen(kind: Issue['kind']): boolean {
  return kind !== 'self-reported' && kind !== 'feedback' && kind !== 'overdue';
}
