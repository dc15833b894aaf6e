import type { LightAnswer } from '../../../domain/told.js';
import { answeredWeek } from '../../../use-cases/answered-week.js';
import { answerIssue } from '../../../use-cases/answer-issue.js';
import { answerLate } from '../../../use-cases/learned-late.js';
import { reflectOnWeeks } from '../../../use-cases/reflect-on-week.js';
import { actionIds } from '../../ids/actions.js';
import { issueGone } from '../../messages/signals/off-answer.js';
import { planModal } from '../../messages/signals/off-modal.js';
import { lateHeard, signalHeard } from '../../messages/signals/signal-question.js';
import type { Speaker } from '../../speaker.js';
import { refreshNewestReply } from '../newest-reply.js';
import { onPress, type JoinedPress } from '../press.js';
import { buildOff } from '../signals-window.js';
import { buildWhy } from '../why-window.js';
import { weekOfPress } from '../week-of-press.js';
import type { Routes } from '../routes.js';
import { editWeek } from './receipt.js';

/** The question of a signal with its four answers, and what was learned late. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.signalAdd, editWeek);
  onPress(routes, speaker, actionIds.signalLate, (press) => answer(press, 'late'));
  onPress(routes, speaker, actionIds.signalMissing, (press) => answer(press, 'missing'));
  onPress(routes, speaker, actionIds.signalHard, (press) => answer(press, 'hard'));
  onPress(routes, speaker, actionIds.lateYes, noteLate);
  onPress(routes, speaker, actionIds.lateNo, nothingLate);
}

/** Missing asks for one small step at once; whoever closes that window finds it behind the question. */
async function answer(press: JoinedPress, given: LightAnswer): Promise<void> {
  const { speaker, mirror, rest = '' } = press;
  const { locale } = mirror.profile;
  const answered = await answerIssue(speaker.deps, mirror, rest, { act: given });
  if (answered.outcome !== 'answered' || answered.issue.resolved !== undefined) {
    await press.ack();
    await press.tell(issueGone({ locale }));
    await refreshNewestReply(speaker, mirror);
    return speaker.publishHome(mirror.identity);
  }
  const { reflection, history } = await reflectOnWeeks(speaker.deps, mirror);
  await press.ack();
  const asksForStep = given === 'missing' && answered.issue.plan === undefined;
  if (asksForStep) await press.open(planModal({ issue: answered.issue, locale }));
  if (press.view?.type === 'modal') {
    const { view } = await buildWhy(speaker, mirror);
    await press.refresh(view);
  } else if (!asksForStep && reflection.asked?.issue.id !== rest) {
    // The message that was pressed stays as it is: it is not the newest answer, or the weeks look different by now.
    await press.tell(signalHeard(given, answered.issue, locale));
  }
  const checkIn = answeredWeek(history, weekOfPress(press));
  if (checkIn !== undefined) await speaker.reply(mirror, checkIn);
  await speaker.publishHome(mirror.identity);
}

/** The question counts as answered when its window is kept. */
async function noteLate(press: JoinedPress): Promise<void> {
  await press.ack();
  await press.open(buildOff(press.speaker, press.mirror, { late: true }));
}

async function nothingLate(press: JoinedPress): Promise<void> {
  const { speaker, mirror } = press;
  await answerLate(speaker.deps, mirror);
  await press.ack();
  await press.tell(lateHeard(mirror.profile.locale));
  await refreshNewestReply(speaker, mirror);
  await speaker.publishHome(mirror.identity);
}
