import { readComingTime } from '../../../domain/spoken-dates.js';
import { addDays, dayOf, instantAt, promptedWeek } from '../../../domain/week.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import { readWeek } from '../../../use-cases/read-week.js';
import { settleWeek } from '../../../use-cases/settle-week.js';
import { laterReceipt, laterWhen, nothingWaits, silentNow } from '../../messages/card/later-answers.js';
import { savedReceipt } from '../../messages/saved/saved-receipt.js';
import { skippedReceipt } from '../../messages/saved/skipped-receipt.js';
import type { Speaker } from '../../speaker.js';
import { answerForms } from '../forms-of-week.js';
import { isSilent } from '../starting.js';
import type { Answer } from './answer.js';

/** What is put off for longer is a pause. */
const farthestDays = 14;

/** Puts the week that a prompt would mean off until a moment. */
export async function snooze(speaker: Speaker, mirror: Mirror, words: string): Promise<Answer> {
  const { deps, command } = speaker;
  const { zone, locale } = mirror.profile;
  const now = deps.now();
  const week = promptedWeek(now, zone);
  if (isSilent(speaker, mirror)) return { message: silentNow({ locale }) };
  if ((await readWeek(deps, mirror, week)) !== undefined) return { message: nothingWaits({ week, locale }) };
  const asked = { command, week, now, zone, locale };
  if (words === '') return { message: laterWhen(asked) };
  const until = readMoment(words, now, zone);
  if (until === undefined) return { message: laterWhen({ ...asked, problem: 'unread' }) };
  if (dayOf(until, zone) > addDays(dayOf(now, zone), farthestDays)) {
    return { message: laterWhen({ ...asked, problem: 'far' }) };
  }
  await speaker.knocker.snooze(mirror, week, until);
  return {
    message: laterReceipt({ week, until, zone, locale }),
    follow: () => speaker.publishHome(mirror.identity),
  };
}

function readMoment(words: string, now: Date, zone: string): Date | undefined {
  const today = dayOf(now, zone);
  const spoken = readComingTime(words, today);
  if (spoken === undefined) return undefined;
  if ('minutes' in spoken) return new Date(now.getTime() + spoken.minutes * 60_000);
  if (spoken.day !== undefined) return instantAt(spoken.day, spoken.time, zone);
  const thisDay = instantAt(today, spoken.time, zone);
  return thisDay > now ? thisDay : instantAt(addDays(today, 1), spoken.time, zone);
}

/** Leaves the week out that a prompt would mean; one that holds lines keeps them, and the receipt says so. */
export async function skip(speaker: Speaker, mirror: Mirror): Promise<Answer> {
  const { deps, knocker } = speaker;
  const { profile } = mirror;
  const week = promptedWeek(deps.now(), profile.zone);
  const checkIn = await settleWeek(deps, mirror, week, 'skipped');
  const receipt =
    checkIn.entries.length > 0
      ? savedReceipt({ checkIn, profile, already: true })
      : skippedReceipt({ week, locale: profile.locale });
  return {
    message: receipt,
    follow: async () => {
      await knocker.settle(mirror, week);
      await answerForms(speaker, mirror, week, receipt);
      await speaker.publishHome(mirror.identity);
    },
  };
}
