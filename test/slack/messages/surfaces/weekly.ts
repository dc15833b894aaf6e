import { addWeeks } from '../../../../src/domain/week.js';
import { closedPrompt } from '../../../../src/slack/messages/weekly/closed-prompt.js';
import { earlyPrompt, goesOnPrompt, soFarReceipt } from '../../../../src/slack/messages/weekly/two-knocks.js';
import { snoozedPrompt, weeklyPrompt, weeklyReminder } from '../../../../src/slack/messages/weekly/weekly-prompt.js';
import { aCheckIn, aProfile, manager, now, senior, week } from '../builders.js';
import { inRegion, type Surfaces } from './surfaces.js';

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const discreet = aProfile({ locale, detail: 'discreet' });
  const twice = aProfile({ locale, rhythm: { weekday: 5, time: '15:00', earlyWeekday: 2 } });
  const prompt = { week, level: senior, profile, now };
  return {
    messages: {
      'weekly DM': () => weeklyPrompt(prompt),
      'weekly DM, three things noted': () => weeklyPrompt({ ...prompt, noted: 3 }),
      'weekly DM of a manager on a Sunday afternoon in New York': () =>
        weeklyPrompt({
          ...prompt,
          level: manager,
          profile: aProfile({ locale: inRegion(locale, 'US'), zone: 'America/New_York' }),
          now: new Date('2026-07-05T20:00:00Z'),
        }),
      'weekly DM, discreet': () => weeklyPrompt({ ...prompt, profile: discreet }),
      reminder: () => weeklyReminder(prompt),
      'reminder, discreet': () => weeklyReminder({ ...prompt, profile: discreet }),
      snoozed: () => snoozedPrompt({ ...prompt, until: new Date('2026-07-03T13:00:00Z') }),
      'closed, stopped': () => closedPrompt({ week, locale, why: 'stopped' }),
      'closed, moved': () => closedPrompt({ week, locale, why: 'moved' }),
      'weekly DM, every other week': () => weeklyPrompt({ ...prompt, before: addWeeks(week, -1) }),
      'weekly DM, every other week, discreet': () =>
        weeklyPrompt({ ...prompt, profile: discreet, before: addWeeks(week, -1) }),
      'early DM': () => earlyPrompt({ ...prompt, profile: twice, noted: 2 }),
      'early DM, discreet': () => earlyPrompt({ ...prompt, profile: { ...twice, detail: 'discreet' } }),
      'saved so far': () => soFarReceipt(aCheckIn({ soFar: true }), twice),
      'saved so far, discreet': () => soFarReceipt(aCheckIn({ soFar: true }), { ...twice, detail: 'discreet' }),
      'week that goes on': () => goesOnPrompt({ ...prompt, profile: twice, soFar: aCheckIn({ soFar: true }) }),
      'week that goes on, discreet': () =>
        goesOnPrompt({ ...prompt, profile: { ...twice, detail: 'discreet' }, soFar: aCheckIn({ soFar: true }) }),
    },
    views: {},
  };
}
