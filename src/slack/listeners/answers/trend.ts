import type { Mirror } from '../../../use-cases/find-mirror.js';
import { reflectOnWeeks } from '../../../use-cases/reflect-on-week.js';
import { trendModal, type TrendWindow } from '../../messages/trend/trend-modal.js';
import type { Speaker } from '../../speaker.js';
import { trendAsText } from '../../trend.js';
import type { Answer, WindowAnswer } from './answer.js';

/** Half a year: long enough for a direction, short enough for a phone. */
const usualWindow = 26;

/** The trend of 12, 26 or 52 weeks; `3 months` and `year` are understood too. */
export async function showTrend(speaker: Speaker, mirror: Mirror, words: string): Promise<Answer> {
  return showWindow(speaker, mirror, windowOf(words));
}

export async function showYear(speaker: Speaker, mirror: Mirror): Promise<Answer> {
  return showWindow(speaker, mirror, 'year');
}

/** Text first, since drawing may outlive the trigger; the pictures follow into the same window. */
export async function showWindow(speaker: Speaker, mirror: Mirror, window: TrendWindow): Promise<WindowAnswer> {
  const { reflection } = await reflectOnWeeks(speaker.deps, mirror);
  const asText = trendAsText(reflection, mirror.profile, window);
  return {
    view: trendModal(asText),
    follow: ({ refresh }) => speaker.drawTrend(mirror, asText, (drawn) => refresh(trendModal(drawn))),
  };
}

/** By the first letter of what is counted, in English and German; everything else is weeks. */
const weeksIn: Readonly<Record<string, number>> = { m: 4.3, q: 13, y: 52, j: 52 };

/** The smallest window that holds the weeks that were said. */
function windowOf(words: string): TrendWindow {
  const [, count, unit = ''] = /(\d{1,4})?\s*(\p{L}?)/u.exec(words.trim().toLowerCase()) ?? [];
  const unitWeeks = weeksIn[unit];
  if (count === undefined && unitWeeks === undefined) return usualWindow;
  const weeks = Number(count ?? 1) * (unitWeeks ?? 1);
  return weeks <= 13 ? 12 : weeks <= 26 ? 26 : 52;
}
