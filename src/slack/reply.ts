import { setTimeout as wait } from 'node:timers/promises';
import { textChart } from '../charts/text-chart.js';
import type { CheckIn } from '../domain/check-in.js';
import { dueOn } from '../domain/hypotheses/due.js';
import type { Hypothesis } from '../domain/hypotheses/hypothesis.js';
import { dayOf, sundayOf, type Day, type WeekKey } from '../domain/week.js';
import { answeredWeek } from '../use-cases/answered-week.js';
import { offersFitInAnswer, rememberFitOffered } from '../use-cases/calibrate.js';
import type { Deps } from '../use-cases/deps.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import { findPosted } from '../use-cases/find-posted.js';
import { insist } from '../use-cases/insist.js';
import { keepPicture, keepPosted } from '../use-cases/keep-posted.js';
import { rememberForecast } from '../use-cases/look-ahead.js';
import { openWeeks } from '../use-cases/open-weeks.js';
import { newsInAnswer, rememberNews } from '../use-cases/look-at-versions.js';
import { lateQuestion, rememberLateAsked } from '../use-cases/learned-late.js';
import { reflectOnWeeks, type Reflected } from '../use-cases/reflect-on-week.js';
import { rememberTold } from '../use-cases/remember-told.js';
import { readWeek } from '../use-cases/read-week.js';
import { settleIssues } from '../use-cases/settle-issues.js';
import { hasLeft } from '../use-cases/store-trouble.js';
import { takeAway, takeAwayForGood } from '../use-cases/take-away.js';
import { takeOutAnswer, takeOutSuperseded } from '../use-cases/take-out.js';
import type { Leftover, PlaceInSlack } from '../storage/store.js';
import type { Reflection } from '../domain/reflection.js';
import { bandWords } from './messages/chart-words/band-words.js';
import { bulletWords } from './messages/chart-words/bullet-words.js';
import { forecastInReply } from './messages/forecast/outlook-words.js';
import type { ReplyData } from './messages/replies/week-reply.js';
import { weekReply } from './messages/replies/week-reply.js';
import type { Place } from './post/outcome.js';
import { drawPictures, picturesFor, type Drawing, type Pictures } from './pictures.js';

export interface Replying extends Drawing {
  readonly deps: Deps;
}

export interface ReplyWishes {
  /** Is awaited before anything is shown; the pictures are drawn meanwhile. */
  readonly after?: Promise<void> | undefined;
}

/**
 * Answers a week: one reply for each week, updated in place when the week changes. What an older week changed stands in
 * the reply to the newest one. Pictures that are superseded are deleted.
 * False when Slack did not take it; the week is stored either way and App Home shows the same.
 * A week that was deleted meanwhile, or is written only so far, needs no answer, and of somebody who left nothing stays in Slack.
 */
export async function replyToWeek(
  replying: Replying,
  mirror: Mirror,
  { week: saved }: CheckIn,
  { after }: ReplyWishes = {},
): Promise<boolean> {
  const { deps, sender } = replying;
  const written = await reflectOnWeeks(deps, mirror);
  const { history } = written;
  // As it is now: replies wait for each other, and the week may have changed since.
  const checkIn = answeredWeek(history, saved);
  if (checkIn === undefined || checkIn.soFar === true) return true;
  const { week } = checkIn;
  const reflected = await settleIssues(deps, mirror, written, saved !== written.reflection.week);
  const { reflection } = reflected;
  const left: PlaceInSlack[] = [];
  try {
    const wanted = picturesFor(reflection, mirror.profile);
    const pictures = await drawPictures(replying, reflection, mirror.profile, wanted, (fileId) => {
      left.push({ fileId });
      return keepPicture(deps, mirror, week, fileId);
    });
    await after;
    const late = lateQuestion(reflected);
    const looks = looksWith(reflected, dayOf(deps.now(), mirror.profile.zone));
    const versionNews = await newsInAnswer(deps, mirror, reflected);
    const fit = offersFitInAnswer(deps, mirror, reflected);
    const told = { late, looks, versionNews, offersFit: fit };
    const sent = await show(replying, mirror, { reflection, history, checkIn, pictures, ...told });
    // Nobody knows which pictures stand when Slack did not answer: all stay known, for the next reply or erasing to delete.
    if (sent === undefined) return false;
    left.push({ channelId: sent.place.channel, ts: sent.place.ts });
    if (sent.isNew) await keepReply(replying, mirror, week, sent.place);
    const shown = sent.shown === 0 ? fileIds(pictures) : [];
    const superseded = await takeOutSuperseded(deps, mirror, week, { ts: sent.place.ts, fileIds: shown });
    await takeAway(deps, sender, superseded);
    // Deleted while it was being answered, perhaps through another machine.
    if ((await readWeek(deps, mirror, week)) === undefined) await takeBackReply(replying, mirror, week);
    await rememberTold(deps, mirror, reflection);
    const forecast = forecastInReply(reflection, mirror.profile);
    if (forecast !== undefined) await rememberForecast(deps, mirror, reflection, forecast);
    if (mirror.profile.detail === 'full') {
      await rememberLateAsked(deps, mirror, reflected);
      await rememberNews(deps, mirror, reflected, versionNews);
      if (fit) await rememberFitOffered(deps, mirror, reflected);
    }
    return true;
  } catch (error) {
    if (!hasLeft(error)) throw error;
    await takeAwayForGood(deps, sender, await deps.store.keepLeftovers(mirror.identity.teamId, left));
    return true;
  }
}

/** What falls due until the end of the judged week, as its signals see it too. */
function looksWith({ reflection, hypotheses }: Reflected, today: Day): readonly Hypothesis[] {
  const sunday = sundayOf(reflection.week);
  return dueOn(hypotheses, sunday > today ? sunday : today);
}

/** Takes the answer to a week out of Slack: what is known of it, and what `deleteWeek` named already. */
export async function takeBackReply(
  { deps, sender }: Pick<Replying, 'deps' | 'sender'>,
  mirror: Mirror,
  week: WeekKey,
  known: readonly Leftover[] = [],
): Promise<void> {
  const rest = await takeOutAnswer(deps, mirror, week);
  await takeAway(deps, sender, [...known, ...rest]);
}

/** A reply that cannot be remembered does not stay: nobody would find it again. */
async function keepReply({ deps, sender }: Replying, mirror: Mirror, week: WeekKey, place: Place): Promise<void> {
  try {
    await insist(
      (ms) => wait(ms),
      () => keepPosted(deps, mirror, week, 'reply', place),
    );
  } catch (error) {
    if (!hasLeft(error)) await sender.remove(place);
    throw error;
  }
}

interface Shown extends Pick<ReplyData, 'reflection' | 'checkIn' | 'late' | 'looks' | 'versionNews' | 'offersFit'> {
  readonly history: readonly CheckIn[];
  readonly pictures: Pictures;
}

async function show(
  replying: Replying,
  mirror: Mirror,
  { reflection, history, checkIn, pictures, ...told }: Shown,
): Promise<Sent | undefined> {
  const { deps, sender } = replying;
  const data: Omit<ReplyData, 'charts'> = {
    reflection,
    checkIn,
    profile: mirror.profile,
    openWeeks: openWeeks(history, deps.now(), mirror.profile.zone),
    ...told,
  };
  const native = weekReply({ ...data, charts: { kind: 'native' } });
  const text = weekReply({ ...data, charts: { kind: 'text', lines: textLines(reflection, mirror) } });
  const hasPictures = fileIds(pictures).length > 0;
  const first = hasPictures ? weekReply({ ...data, charts: { kind: 'pictures', ...pictures } }) : native;
  const fallbacks = hasPictures ? [native, text] : [text];

  const standing = (await findPosted(deps, mirror, checkIn.week, ['reply'])).at(-1);
  return send(replying, mirror, standing, (to) =>
    typeof to === 'string'
      ? sender.postWithPictures(to, first, fallbacks)
      : sender.updateWithPictures(to, first, fallbacks),
  );
}

type Sent = { readonly place: Place; readonly shown: number; readonly isNew: boolean };

async function send(
  { log }: Replying,
  mirror: Mirror,
  standing: Place | undefined,
  attempt: (to: string | Place) => ReturnType<Drawing['sender']['postWithPictures']>,
): Promise<Sent | undefined> {
  const updated = standing === undefined ? undefined : await attempt(standing);
  if (updated?.outcome === 'done') return { ...updated.value, isNew: false };
  // The reply was deleted in Slack, or there was none: post a new one. An unknown outcome is never posted again.
  const isGone = updated === undefined || updated.outcome === 'stopped' || updated.reason === 'message_not_found';
  const posted = isGone ? await attempt(mirror.identity.slackUserId) : updated;
  if (posted.outcome === 'done') return { ...posted.value, isNew: true };
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
