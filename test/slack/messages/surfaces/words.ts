import type { TypedThing } from '../../../../src/domain/find.js';
import type { SelfCourse } from '../../../../src/domain/self-course.js';
import { addWeeks, weekKeySchema } from '../../../../src/domain/week.js';
import { aboutMessage, feedbackMessage } from '../../../../src/slack/messages/card/about.js';
import {
  badDayMessage,
  laterReceipt,
  laterWhen,
  nothingWaits,
  silentNow,
} from '../../../../src/slack/messages/card/later-answers.js';
import { findModal } from '../../../../src/slack/messages/find/find-modal.js';
import { trendModal, type TrendData } from '../../../../src/slack/messages/trend/trend-modal.js';
import { aProfile, aReflection, anEarlyReflection, aRoughReflection, aSeries, mark, now, week } from '../builders.js';
import { command, type Surfaces } from './surfaces.js';

const places: readonly TypedThing['where'][] = ['input', 'output', 'outcome', 'impact', 'next', 'waiting'];
const found: readonly TypedThing[] = Array.from({ length: 57 }, (_, index) => ({
  week: addWeeks(week, -Math.floor(index / 6)),
  where: places[index % 6] ?? 'input',
  text: `${mark} line ${index}`,
}));
const picture = { fileId: 'F0TREND0001', altText: 'Now 109 percent.' };
const lines = ['▁▂▃▄▅▆▇█ 109%'];
const yearLines = ['Jul   2 3 4 · – 2 3│4 1 2 3 4 0'];

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const { zone } = profile;
  const version = { app: '0.1.0', formula: 1, framework: 3, locale };
  const asked = { command, week, now, zone, locale };
  const roleChange = aSeries([1, 1.02, 1.1, 'missed', 1.09]).map((point, index) => ({
    ...point,
    ...(index === 1 ? { state: 'away' as const, filled: 0 } : {}),
    ...(index === 2 ? { roleChange: 'IC4' } : {}),
  }));
  const newVersion = aSeries([1, 1.02, 1.1, 1.09]).map((point, index) =>
    index === 2 ? { ...point, versionChange: 4 } : point,
  );
  const parted: SelfCourse = {
    stretches: [
      { from: weekKeySchema.parse('2026-W02'), to: weekKeySchema.parse('2026-W14'), side: 'below' },
      { from: weekKeySchema.parse('2026-W15'), to: weekKeySchema.parse('2026-W27'), side: 'meet' },
    ],
    parting: 'lines-fell',
  };
  const trend: TrendData = { reflection: aReflection(), profile, window: 26 };
  return {
    messages: {
      'the version': () => aboutMessage(version),
      feedback: () => feedbackMessage(version),
      'later, when': () => laterWhen(asked),
      'later, words that say no moment': () => laterWhen({ ...asked, problem: 'unread' }),
      'later, too far ahead': () => laterWhen({ ...asked, problem: 'far' }),
      'later, noted': () => laterReceipt({ week, until: now, zone, locale }),
      'later, nothing waits': () => nothingWaits({ week, locale }),
      'later, while silent': () => silentNow({ locale }),
      'away, words that say no day': () => badDayMessage({ command, problem: 'unread', example: '2026-07-10', locale }),
      'away, a day that is past': () => badDayMessage({ command, problem: 'past', example: '2026-07-10', locale }),
      'away, too far ahead': () => badDayMessage({ command, problem: 'far', example: '2026-07-10', locale }),
    },
    views: {
      'find, nothing asked': () => findModal({ query: '', page: 0, locale }),
      'find, nothing found': () => findModal({ query: `${mark} words`, found: [], page: 0, locale }),
      'find, a few': () => findModal({ query: `${mark} words`, found: found.slice(0, 3), page: 0, locale }),
      'find, the first page': () => findModal({ query: `${mark} words`, found, page: 0, locale }),
      'find, a page between': () => findModal({ query: `${mark} words`, found, page: 1, locale }),
      'find, a page that is gone': () => findModal({ query: `${mark} words`, found, page: 9, locale }),
      'trend as text': () => trendModal({ ...trend, line: { lines } }),
      'trend with its picture': () => trendModal({ ...trend, line: { lines, picture } }),
      'trend whose picture failed': () => trendModal({ ...trend, line: { lines }, pictureFailed: true }),
      'trend of a year, with the kinds': () =>
        trendModal({ ...trend, window: 52, line: { lines, picture }, year: { lines: yearLines, picture } }),
      'trend with a new level, a gap and time off': () =>
        trendModal({ ...trend, window: 12, reflection: aReflection({ series: roleChange }), line: { lines } }),
      'trend with a version that asks something else': () =>
        trendModal({ ...trend, window: 12, reflection: aReflection({ series: newVersion }), line: { lines } }),
      'trend with own reads that ran below, met the lines and part': () =>
        trendModal({ ...trend, window: 52, reflection: aReflection({ selfCourse: parted }), line: { lines } }),
      'trend with own reads that fell less than the lines': () =>
        trendModal({
          ...trend,
          window: 12,
          reflection: aReflection({ selfCourse: { ...parted, parting: 'both-fell-lines-more' } }),
        }),
      'trend with own reads, numbers hidden': () =>
        trendModal({
          ...trend,
          profile: { ...profile, bandWords: 'hidden' },
          reflection: aReflection({ selfCourse: parted }),
        }),
      'trend that rises': () =>
        trendModal({
          ...trend,
          reflection: aReflection({ trend: { direction: 'rising', perQuarter: 0.08, p: 0.01, weeks: 22 } }),
        }),
      'trend without a direction': () =>
        trendModal({
          ...trend,
          reflection: aReflection({ trend: { direction: 'flat', perQuarter: 0.01, p: 0.6, weeks: 22 } }),
        }),
      'trend in the first weeks': () => trendModal({ ...trend, reflection: anEarlyReflection(2) }),
      'trend in the rough weeks': () => trendModal({ ...trend, reflection: aRoughReflection(), line: { lines } }),
      'trend with hidden numbers': () => trendModal({ ...trend, profile: aProfile({ locale, bandWords: 'hidden' }) }),
      'trend of nobody yet': () => trendModal({ ...trend, reflection: aReflection({ series: [] }) }),
      'the year': () => trendModal({ ...trend, window: 'year', year: { lines: yearLines, picture } }),
    },
  };
}
