import type { Forecast } from '../../../../src/domain/forecast/forecast.js';
import type { Outlook } from '../../../../src/domain/forecast/outlook.js';
import { outlookModal, type OutlookData } from '../../../../src/slack/messages/forecast/outlook-modal.js';
import { weekReply } from '../../../../src/slack/messages/replies/week-reply.js';
import {
  aCheckIn,
  aLightReflection,
  anEarlyReflection,
  aProfile,
  aReflection,
  aRoughReflection,
  week,
} from '../builders.js';
import { inRegion, type Surfaces } from './surfaces.js';

/** Twelve weeks ahead of the fixed week: about where the weeks are now. */
export function aForecast(change: Partial<Forecast> = {}): Forecast {
  return {
    from: week,
    horizonWeeks: 12,
    percent: 1.07,
    low: 0.92,
    high: 1.24,
    highOpen: false,
    chances: [0.1, 0.14, 0.55, 0.25, 0.1],
    events: { outcome: { mean: 3.2, low: 1, high: 5 }, impact: { mean: 0.8, low: 0, high: 2 } },
    weeks: 22,
    isRough: false,
    ...change,
  };
}

export function anOutlook(forecast: Forecast | undefined, change: Partial<Outlook> = {}): Outlook {
  return {
    horizonWeeks: forecast?.horizonWeeks ?? 12,
    ...(forecast && { forecast, withOutcomes: 1.15 }),
    score: { inside: 7, of: 9, waiting: 3 },
    ...change,
  };
}

const picture = { fileId: 'F0OUTLOOK01', altText: 'Now 107 percent.' };
const lines = ['▁▂▃▄▅▆▇█ 109%'];

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const data: OutlookData = {
    reflection: aReflection(),
    profile,
    outlook: anOutlook(aForecast()),
    months: 3,
    openHypotheses: 0,
    line: { lines },
  };
  const without = (outlook: Partial<Outlook> = {}): OutlookData => {
    const { line: _line, ...rest } = data;
    return { ...rest, outlook: anOutlook(undefined, outlook) };
  };
  const reply = {
    reflection: aReflection({ forecast: aForecast() }),
    checkIn: aCheckIn(),
    profile,
    charts: { kind: 'text' as const, lines },
  };
  return {
    messages: {
      'reply with what lies ahead': () => weekReply(reply),
      'reply with what lies ahead, native charts': () => weekReply({ ...reply, charts: { kind: 'native' } }),
      'reply with what lies ahead, open above': () =>
        weekReply({ ...reply, reflection: aReflection({ forecast: aForecast({ high: 2.97, highOpen: true }) }) }),
      'reply before a quarter of weeks': () =>
        weekReply({ ...reply, reflection: aReflection({ forecast: aForecast({ weeks: 12 }) }) }),
      'reply of a light month, though there is a forecast': () =>
        weekReply({ ...reply, reflection: aLightReflection({ forecast: aForecast() }) }),
      'reply with hidden numbers, though there is a forecast': () =>
        weekReply({ ...reply, profile: aProfile({ locale, bandWords: 'hidden' }) }),
    },
    views: {
      'outlook as text': () => outlookModal(data),
      'outlook with its picture': () => outlookModal({ ...data, line: { lines, picture } }),
      'outlook whose picture failed': () => outlookModal({ ...data, pictureFailed: true }),
      'outlook of a year': () =>
        outlookModal({
          ...data,
          months: 12,
          outlook: anOutlook(aForecast({ horizonWeeks: 52, isRough: true, high: 2.97, highOpen: true })),
        }),
      'outlook on a weak basis, nothing scored': () =>
        outlookModal({
          ...data,
          outlook: anOutlook(aForecast({ weeks: 8 }), { score: { inside: 0, of: 0, waiting: 0 } }),
        }),
      'outlook whose first forecast waits': () =>
        outlookModal({ ...data, outlook: anOutlook(aForecast(), { score: { inside: 0, of: 0, waiting: 1 } }) }),
      'outlook that was right once': () =>
        outlookModal({ ...data, outlook: anOutlook(aForecast(), { score: { inside: 1, of: 1, waiting: 4 } }) }),
      'outlook with one open expectation': () => outlookModal({ ...data, openHypotheses: 1 }),
      'outlook with open expectations': () => outlookModal({ ...data, openHypotheses: 3 }),
      'outlook of one month': () =>
        outlookModal({ ...data, months: 1, outlook: anOutlook(aForecast({ horizonWeeks: 4 })) }),
      'outlook, words that say no months': () => outlookModal({ ...data, problem: 'unread' }),
      'outlook, months out of reach': () => outlookModal({ ...data, problem: 'out-of-reach' }),
      'outlook in plain words, in Germany': () =>
        outlookModal({ ...data, profile: aProfile({ bandWords: 'plain', locale: inRegion(locale, 'DE') }) }),
      'outlook in numbers only': () => outlookModal({ ...data, profile: aProfile({ locale, bandWords: 'numbers' }) }),
      'outlook with hidden numbers': () => {
        const { line: _line, ...rest } = data;
        return outlookModal({ ...rest, profile: aProfile({ locale, bandWords: 'hidden' }) });
      },
      'outlook that is most likely below the middle band': () =>
        outlookModal({
          ...data,
          outlook: anOutlook(aForecast({ percent: 0.75, low: 0.6, high: 0.9, chances: [0.3, 0.45, 0.24, 0.1, 0.1] })),
        }),
      'outlook that is most likely below the middle band, in plain words': () =>
        outlookModal({
          ...data,
          profile: aProfile({ locale, bandWords: 'plain' }),
          outlook: anOutlook(aForecast({ percent: 0.75, low: 0.6, high: 0.9, chances: [0.3, 0.45, 0.24, 0.1, 0.1] })),
        }),
      'outlook that may be below the middle band': () =>
        outlookModal({ ...data, outlook: anOutlook(aForecast({ chances: [0.1, 0.3, 0.45, 0.14, 0.1] })) }),
      'outlook far from the number of today': () =>
        outlookModal({ ...data, reflection: aReflection({ standing: { percent: 1.15 } }) }),
      'outlook without any event': () => {
        const none = { mean: 0, low: 0, high: 0 };
        const { withOutcomes: _none, ...outlook } = anOutlook(aForecast({ events: { outcome: none, impact: none } }));
        return outlookModal({ ...data, outlook });
      },
      'outlook after too few weeks': () =>
        outlookModal({
          ...without({ missing: { reason: 'weeks', missing: 3 } }),
          reflection: anEarlyReflection(3),
        }),
      'outlook one week before there is one': () =>
        outlookModal({
          ...without({ missing: { reason: 'weeks', missing: 1 } }),
          reflection: aRoughReflection({ progress: { weeksUntilBand: 1, stage: 'rough' } }),
        }),
      'outlook while too few weeks are logged': () =>
        outlookModal({
          ...without(),
          reflection: aReflection({
            standing: 'none',
            withheld: { reason: 'coverage', logged: 5, available: 13 },
          }),
        }),
      'outlook where no single week counts': () => outlookModal(without({ missing: { reason: 'no-weekly-part' } })),
    },
  };
}
