import { readComingDay } from '../../../domain/spoken-dates.js';
import { addDays, dayOf, type Day } from '../../../domain/week.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import { stayAway } from '../../../use-cases/stay-away.js';
import { badDayMessage } from '../../messages/card/later-answers.js';
import { pauseModal } from '../../messages/settings/pause-modal.js';
import { awayReceipt } from '../../messages/settings/silence.js';
import type { Speaker } from '../../speaker.js';
import { buildSettings } from '../settings-window.js';
import { fallSilent, speakAgain } from '../silence.js';
import type { Answer } from './answer.js';

/** A year, as in the window; a stop has no end. */
const farthestDays = 366;

/** Away until the day that is said; without one the window asks for it. */
export async function pause(speaker: Speaker, mirror: Mirror, words: string): Promise<Answer> {
  const { deps, command } = speaker;
  const { zone, locale } = mirror.profile;
  const today = dayOf(deps.now(), zone);
  if (words === '') return { view: pauseModal({ today, locale }) };
  const until = readComingDay(words, today);
  const problem = problemOf(until, today);
  if (until === undefined || problem !== undefined) {
    return { message: badDayMessage({ command, problem: problem ?? 'unread', example: addDays(today, 7), locale }) };
  }
  const { mirror: away, weeks } = await stayAway(deps, mirror, until);
  await speaker.knocker.planNext(away);
  return {
    message: awayReceipt({ until, locale, kept: weeks.kept }),
    follow: () => speaker.publishHome(mirror.identity),
  };
}

function problemOf(until: Day | undefined, today: Day): 'unread' | 'past' | 'far' | undefined {
  if (until === undefined) return 'unread';
  if (until <= today) return 'past';
  return until > addDays(today, farthestDays) ? 'far' : undefined;
}

export async function showSettings(speaker: Speaker, mirror: Mirror): Promise<Answer> {
  return { view: buildSettings(speaker, mirror) };
}

export async function stop(speaker: Speaker, mirror: Mirror): Promise<Answer> {
  return { message: await fallSilent(speaker, mirror), follow: () => speaker.publishHome(mirror.identity) };
}

export async function resume(speaker: Speaker, mirror: Mirror): Promise<Answer> {
  return { message: await speakAgain(speaker, mirror), follow: () => speaker.publishHome(mirror.identity) };
}
