import { closedPrompt } from '../../../../src/slack/messages/weekly/closed-prompt.js';
import { snoozedPrompt, weeklyPrompt, weeklyReminder } from '../../../../src/slack/messages/weekly/weekly-prompt.js';
import { aProfile, manager, now, senior, week } from '../builders.js';
import { inRegion, type Surfaces } from './surfaces.js';

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const discreet = aProfile({ locale, detail: 'discreet' });
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
    },
    views: {},
  };
}
