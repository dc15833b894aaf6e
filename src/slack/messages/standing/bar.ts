import type { Reflection } from '../../../domain/reflection.js';
import { weeksBetween } from '../../../domain/week.js';
import { weekName } from '../dates.js';
import { numberWord, plural } from '../numbers.js';
import { escaped } from '../typed.js';

/** While the bar rises after a change of level or job, without a full stop; undefined when it does not. */
export function barMoved({ assignment, level, week }: Reflection, locale: string): string | undefined {
  const { ramp, validFrom, framework } = assignment;
  if (ramp === 'none') return undefined;
  const left = framework.ramps[ramp].weeks - weeksBetween(validFrom, week);
  if (left <= 0) return undefined;
  const more = `${numberWord(left, locale)} more ${plural(left, 'week', 'weeks')}`;
  return `The bar moved to ${escaped(level.title)} with ${weekName(validFrom, locale)}, you did not; it rises for ${more}`;
}
