import type { Mirror } from '../../../use-cases/find-mirror.js';
import { lookAhead, rememberForecast } from '../../../use-cases/look-ahead.js';
import { outlookModal, showsForecast, type OutlookData } from '../../messages/forecast/outlook-modal.js';
import { outlookAsText } from '../../outlook.js';
import type { Speaker } from '../../speaker.js';
import type { Answer, WindowAnswer } from './answer.js';
import { readMonths, usualMonths } from './months-ahead.js';

/** Where the weeks are likely to be: `forecast`, `forecast 6`, `forecast half a year`. */
export async function showOutlook(speaker: Speaker, mirror: Mirror, words: string): Promise<Answer> {
  const read = readMonths(words);
  return typeof read === 'number'
    ? showMonthsAhead(speaker, mirror, read)
    : showMonthsAhead(speaker, mirror, usualMonths, read);
}

/** Text first, since drawing may outlive the trigger. A forecast that is shown is kept, and scored once its weeks are over. */
export async function showMonthsAhead(
  speaker: Speaker,
  mirror: Mirror,
  months: number,
  problem?: OutlookData['problem'],
): Promise<WindowAnswer> {
  const ahead = await lookAhead(speaker.deps, mirror, months);
  const asText = outlookAsText({ ...ahead, profile: mirror.profile, months, problem });
  return {
    view: outlookModal(asText),
    follow: async ({ refresh }) => {
      const { forecast } = ahead.outlook;
      if (forecast !== undefined && showsForecast(asText)) {
        await rememberForecast(speaker.deps, mirror, ahead.reflection, forecast);
      }
      await speaker.drawOutlook(mirror, asText, (drawn) => refresh(outlookModal(drawn)));
    },
  };
}
