import type { LineContext } from '../../src/domain/line.js';
import type { Dimension } from '../../src/domain/dimension.js';
import type { Reach, ReadingChange } from '../../src/domain/entry.js';
import type { Category } from '../../src/domain/framework.js';

function kind(dimension: Dimension, key: string, name: string, words: readonly string[], countable = false): Category {
  const anchors = { S: 'small', M: 'medium', L: 'large', XL: 'very large' };
  const definition = `${name}.`;
  return {
    key,
    dimension,
    roles: ['ic', 'manager'],
    name,
    definition,
    anchors,
    evidenceHint: '',
    words: [...words],
    countable,
  };
}

/** A handful of kinds, so that these tests do not move when the default framework's words do. */
export const fewKinds: readonly Category[] = [
  kind('input', 'review', 'Review & feedback given', ['review', 'code review', 'feedback', 'pr'], true),
  kind('input', 'learning', 'Learning', ['course', 'learning', 'reading', 'book']),
  kind('input', 'pairing', 'Collaboration & pairing', ['pairing', 'paired', 'mobbing']),
  kind('input', 'on-call', 'Operational duty', ['on-call', 'pager', 'incident duty']),
  kind('input', 'one-on-one', '1:1s & coaching', ['1:1', '1on1', 'coaching', 'mentoring'], true),
  kind('input', 'hiring', 'Hiring effort', ['interview', 'hiring loop', 'screen'], true),
  kind('output', 'shipped', 'Shipped change', ['shipped', 'released', 'merged', 'rollout', 'ticket']),
  kind('output', 'design', 'Design or decision record', ['rfc', 'adr', 'design doc', 'decision']),
  kind('output', 'incident-fixed', 'Incident fixed', ['incident', 'outage', 'hotfix', 'postmortem']),
  kind('output', 'docs', 'Docs & enablement', ['docs', 'guide', 'runbook', 'workshop']),
  kind('outcome', 'solved', 'Problem solved for a user', ['solved', 'complaints']),
  kind('outcome', 'moved', 'Reliability, performance or cost moved', ['timeouts', 'latency', 'error rate', 'cost']),
  kind('impact', 'adopted', 'Practice adopted beyond the team', ['adopted', 'build on', 'library']),
];

/** A line's surroundings: an input box of somebody whose work is usually felt by the team. */
export function inBox(
  dimension: Dimension,
  more: { usualReach?: Reach; corrections?: Record<string, ReadingChange> } = {},
): LineContext {
  return { dimension, categories: fewKinds, usualReach: 'team', corrections: {}, ...more };
}
