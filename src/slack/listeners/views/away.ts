import { problemOfDay } from '../../../domain/level-change.js';
import { dayOf, mondayOf, weekOfDay, type Day, type WeekKey } from '../../../domain/week.js';
import { reflectOnWeeks } from '../../../use-cases/reflect-on-week.js';
import { longestWeeks, stayAway, weeksAway } from '../../../use-cases/stay-away.js';
import { actionIds, type ActionId } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import { decimal } from '../../messages/numbers.js';
import { phrases } from '../../messages/phrases.js';
import { noticeModal } from '../../messages/saved/notice-modal.js';
import { awayReceipt, timeOffNoted } from '../../messages/settings/silence.js';
import type { Speaker } from '../../speaker.js';
import { chosenIn, fieldsOf } from '../form.js';
import { answerForms } from '../forms-of-week.js';
import { refreshNewestReply } from '../newest-reply.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import type { Routes } from '../routes.js';
import { placesOf } from './career.js';

/** Time off: running, over or still to come; with an end or without. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.awayUntil, takeAway);
}

async function takeAway(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, metadata, from: place } = submit;
  const { zone, locale } = mirror.profile;
  const today = dayOf(speaker.deps.now(), zone);
  const read = readTimeOff(submit, today);
  if ('errors' in read) return submit.ack({ response_action: 'errors', errors: { ...read.errors } });
  const { until, from, part } = read;
  const { week } = metadata;
  const before = await reflectOnWeeks(speaker.deps, mirror);
  const { mirror: changed, weeks } = await stayAway(speaker.deps, mirror, until, { from: from ?? week, part });
  await speaker.knocker.planNext(changed);
  const first = from ?? week ?? weekOfDay(today);
  const isSilent = part === 0 && first <= weekOfDay(today) && (until === null || until > today);
  if (!isSilent && until !== null) {
    const places = weeks.scaled.length === 0 ? [] : await placesOf(submit, before, changed);
    const noted = timeOffNoted({ from: mondayOf(first), until, part, today, weeks, places, locale });
    await submit.ack({ response_action: 'update', view: noticeModal(noted, locale) });
    await speaker.publishHome(mirror.identity);
    return refreshNewestReply(speaker, changed);
  }
  const receipt = awayReceipt({ until, locale, week, kept: weeks.kept });
  // Weeks that count on all the same are said where the person looks; without any, App Home says everything.
  await submit.ack(
    weeks.kept.length === 0 ? undefined : { response_action: 'update', view: noticeModal(receipt, locale) },
  );
  if (week !== undefined) await answerForms(speaker, mirror, week, receipt, place);
  await speaker.publishHome(mirror.identity);
}

/** What the window of time off holds, or what is wrong under which field. */
function readTimeOff(
  { form, mirror }: JoinedSubmit,
  today: Day,
):
  | { readonly until: Day | null; readonly from: WeekKey | undefined; readonly part: number }
  | { readonly errors: Readonly<Record<string, string>> } {
  const { locale } = mirror.profile;
  const words = phrases(locale).settings.pause;
  const under = (id: ActionId, sentence: string) => ({ errors: { [fieldsOf(form, id)[0]?.blockId ?? '']: sentence } });
  const isOpenEnd = (fieldsOf(form, actionIds.awayOpenEnd)[0]?.ticked.length ?? 0) > 0;
  const until = isOpenEnd ? null : chosenIn(form, actionIds.awayDate);
  const leaving = chosenIn(form, actionIds.awayFrom) ?? today;
  const part = Number(chosenIn(form, actionIds.awayPart) ?? 0);
  const problem = problemOfDay(leaving, today);
  if (problem !== undefined) return under(actionIds.awayFrom, phrases(locale).career.problems[problem]);
  if (until === undefined) return under(actionIds.awayDate, words.dayMissing);
  const from = weekOfDay(leaving);
  if (until === null) {
    const mayBeOpen = leaving <= today && part === 0;
    return mayBeOpen ? { until, from, part } : under(actionIds.awayDate, words.endNeeded);
  }
  if (until <= leaving) return under(actionIds.awayDate, leaving === today ? words.dayInPast : words.backBeforeLeaving);
  if (weeksAway(from, until) > longestWeeks) {
    return under(actionIds.awayDate, words.tooLong(decimal(longestWeeks, locale, 0)));
  }
  return { until, from, part };
}
