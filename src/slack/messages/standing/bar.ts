import type { Reflection } from '../../../domain/reflection.js';
import { weeksBetween, type WeekKey } from '../../../domain/week.js';
import { weekName } from '../dates.js';
import { inWords, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';

/** While the bar rises after a change of level or job, without a full stop; undefined when it does not. */
export function barMoved({ assignment, level, week, series }: Reflection, locale: string): string | undefined {
  const { ramp, assignedFrom, framework } = assignment;
  if (ramp === 'none') return undefined;
  const left = framework.ramps[ramp].weeks - weeksBetween(assignedFrom, week);
  if (left <= 0) return undefined;
  const { place } = phrases(locale);
  const [title, since, more] = [escaped(level.title), weekName(assignedFrom, locale), inWords(left, locale)];
  return isNewCompany(series, assignedFrom)
    ? place.newCompanyBar(title, since, percent(framework.ramps[ramp].from, locale), more)
    : place.barMoved(title, since, more);
}

/** Whether a week began the same level in another company. */
function isNewCompany(series: Reflection['series'], week: WeekKey): boolean {
  return series.some((point) => point.week === week && point.isNewCompany);
}
