import type { Reflection } from '../../../domain/reflection.js';
import { summaryOf } from '../../../domain/series-summary.js';
import { weeksBetween } from '../../../domain/week.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { notable, startsAnew } from '../standing/finding.js';
import type { Voice } from '../voice.js';

/**
 * What a window of weeks says, for its picture: now against its beginning, or against the first week of a new level.
 * A comparison of two weeks and no direction: that takes more than two.
 */
export function courseTitle({ series }: Pick<Reflection, 'series'>, { locale }: Voice, weeks: number): string {
  const { finding, trend } = phrases(locale);
  const { course } = summaryOf(series.slice(-weeks));
  if (course === undefined) return (startsAnew({ series }) ? finding.newBar : finding.first).title;
  const { first, last } = course;
  const ago = inDigits(weeksBetween(first.week, last.week), locale);
  const move = last.percent - first.percent;
  if (move >= notable) return trend.higher(ago);
  return -move >= notable ? trend.lower(ago) : trend.same(ago);
}
