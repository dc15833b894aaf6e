import { textChart } from '../charts/text-chart.js';
import type { CheckIn } from '../domain/check-in.js';
import type { Deps } from '../use-cases/deps.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import { findPosted } from '../use-cases/find-posted.js';
import { forgetPictures } from '../use-cases/forget-pictures.js';
import { keepPicture, keepPosted } from '../use-cases/keep-posted.js';
import { openWeeks } from '../use-cases/open-weeks.js';
import { reflectOnWeeks } from '../use-cases/reflect-on-week.js';
import { rememberTold } from '../use-cases/remember-told.js';
import { hasLeft } from '../use-cases/store-trouble.js';
import type { Reflection } from '../domain/reflection.js';
import { bandWords } from './messages/chart-words/band-words.js';
import { bulletWords } from './messages/chart-words/bullet-words.js';
import type { LightAnswer, ReplyData } from './messages/replies/week-reply.js';
import { weekReply } from './messages/replies/week-reply.js';
import type { Place } from './post/outcome.js';
import { drawPictures, picturesFor, type Drawing, type Pictures } from './pictures.js';

export interface Replying extends Drawing {
  readonly deps: Deps;
}

export interface ReplyWishes {
  /** What a light month was answered with. */
  readonly answered?: LightAnswer | undefined;
  /** Is awaited before anything is shown; the pictures are drawn meanwhile. */
  readonly after?: Promise<void> | undefined;
}

/**
 * Answers a week: one reply for each week, updated in place when the week changes. Pictures that are superseded are deleted.
 * False when Slack did not take it; the week is stored either way and App Home shows the same.
 * A week that was deleted meanwhile needs no answer, and of somebody who left nothing stays in Slack.
 */
export async function replyToWeek(
  replying: Replying,
  mirror: Mirror,
  { week }: CheckIn,
  { answered, after }: ReplyWishes = {},
): Promise<boolean> {
  const { deps, sender } = replying;
  const { reflection, history } = await reflectOnWeeks(deps, mirror);
  // As it is now: replies wait for each other, and the week may have changed since.
  const checkIn = history.find((each) => each.week === week);
  if (checkIn === undefined) return true;
  const uploaded: string[] = [];
  let sent: Sent | undefined;
  try {
    const wanted = picturesFor(reflection, mirror.profile);
    const pictures = await drawPictures(replying, reflection, mirror.profile, wanted, (fileId) => {
      uploaded.push(fileId);
      return keepPicture(deps, mirror, week, fileId);
    });
    await after;
    sent = await show(replying, mirror, { reflection, history, checkIn, pictures, answered });
    // Nobody knows which pictures stand when Slack did not answer: all stay known, for the next reply or erasing to delete.
    if (sent === undefined) return false;
    await keepPosted(deps, mirror, week, 'reply', sent.place);
    const shown = sent.shown === 0 ? fileIds(pictures) : [];
    const superseded = await forgetPictures(deps, mirror, week, shown);
    await Promise.all(superseded.map((fileId) => sender.deletePicture(fileId)));
    await rememberTold(deps, mirror, reflection);
    return true;
  } catch (error) {
    if (!hasLeft(error)) throw error;
    if (sent !== undefined) await sender.remove(sent.place);
    await Promise.all(uploaded.map((fileId) => sender.deletePicture(fileId)));
    return true;
  }
}

interface Shown extends Pick<ReplyData, 'reflection' | 'checkIn' | 'answered'> {
  readonly history: readonly CheckIn[];
  readonly pictures: Pictures;
}

async function show(
  replying: Replying,
  mirror: Mirror,
  { reflection, history, checkIn, pictures, answered }: Shown,
): Promise<Sent | undefined> {
  const { deps, sender } = replying;
  const data: Omit<ReplyData, 'charts'> = {
    reflection,
    checkIn,
    profile: mirror.profile,
    openWeeks: openWeeks(history, deps.now(), mirror.profile.zone),
    answered,
  };
  const native = weekReply({ ...data, charts: { kind: 'native' } });
  const text = weekReply({ ...data, charts: { kind: 'text', lines: textLines(reflection, mirror) } });
  const hasPictures = fileIds(pictures).length > 0;
  const first = hasPictures ? weekReply({ ...data, charts: { kind: 'pictures', ...pictures } }) : native;
  const fallbacks = hasPictures ? [native, text] : [text];

  const [standing] = await findPosted(deps, mirror, checkIn.week, ['reply']);
  return send(replying, mirror, standing, (to) =>
    typeof to === 'string'
      ? sender.postWithPictures(to, first, fallbacks)
      : sender.updateWithPictures(to, first, fallbacks),
  );
}

type Sent = { readonly place: Place; readonly shown: number };

async function send(
  { log }: Replying,
  mirror: Mirror,
  standing: Place | undefined,
  attempt: (to: string | Place) => ReturnType<Drawing['sender']['postWithPictures']>,
): Promise<Sent | undefined> {
  const updated = standing === undefined ? undefined : await attempt(standing);
  if (updated?.outcome === 'done') return updated.value;
  // The reply was deleted in Slack, or there was none: post a new one. An unknown outcome is never posted again.
  const isGone = updated === undefined || updated.outcome === 'stopped' || updated.reason === 'message_not_found';
  const posted = isGone ? await attempt(mirror.identity.slackUserId) : updated;
  if (posted.outcome === 'done') return posted.value;
  log.warn({ reason: posted.reason, state: posted.outcome }, 'a reply was not taken');
  return undefined;
}

function fileIds({ band, bullets }: Pictures): string[] {
  return [band, bullets].flatMap((picture) => (picture === undefined ? [] : [picture.fileId]));
}

function textLines(reflection: Reflection, { profile }: Mirror): readonly string[] {
  if (profile.bandWords === 'hidden' || reflection.standing === undefined) return [];
  return textChart(reflection, { band: bandWords(reflection, profile), bullets: bulletWords(reflection, profile) });
}
