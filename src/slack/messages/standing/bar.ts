import type { Reflection } from '../../../domain/reflection.js';
import { weeksBetween } from '../../../domain/week.js';
import { weekName } from '../dates.js';
import { inWords } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';

/** While the bar rises after a change of level or job, without a full stop; undefined when it does not. */
export function barMoved({ assignment, level, week }: Reflection, locale: string): string | undefined {
  const { ramp, assignedFrom, framework } = assignment;
  if (ramp === 'none') return undefined;
  const left = framework.ramps[ramp].weeks - weeksBetween(assignedFrom, week);
  if (left <= 0) return undefined;
  return phrases(locale).place.barMoved(escaped(level.title), weekName(assignedFrom, locale), inWords(left, locale));
}
