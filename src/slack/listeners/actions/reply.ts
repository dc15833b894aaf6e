import type { LightAnswer } from '../../../domain/told.js';
import { answeredWeek } from '../../../use-cases/answered-week.js';
import { rememberAnswer } from '../../../use-cases/remember-told.js';
import { actionIds } from '../../ids/actions.js';
import { answerHeard } from '../../messages/replies/light-question.js';
import { whyModal } from '../../messages/why/why-modal.js';
import type { Speaker } from '../../speaker.js';
import { onPress, type JoinedPress } from '../press.js';
import { weekOfPress } from '../week-of-press.js';
import type { Routes } from '../routes.js';
import { editWeek } from './receipt.js';

/** The reply: "who noticed?" and the four answers to light or low weeks. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.someoneNoticed, editWeek);
  onPress(routes, speaker, actionIds.lightAdd, editWeek);
  onPress(routes, speaker, actionIds.lightLate, (press) => answerQuestion(press, 'late'));
  onPress(routes, speaker, actionIds.lightMissing, (press) => answerQuestion(press, 'missing'));
  onPress(routes, speaker, actionIds.lightHard, (press) => answerQuestion(press, 'hard'));
}

async function answerQuestion(press: JoinedPress, given: LightAnswer): Promise<void> {
  const { speaker, mirror } = press;
  const week = weekOfPress(press);
  const { reflection, history } = await rememberAnswer(speaker.deps, mirror, given);
  const checkIn = answeredWeek(history, week);
  await press.ack();
  if (press.view?.type === 'modal') {
    await press.refresh(whyModal({ reflection, profile: mirror.profile }));
  } else if (checkIn?.week !== week || reflection.question === undefined) {
    // The message that was pressed stays as it is: it is not the newest answer, or the weeks look different by now.
    await press.tell(answerHeard(given, reflection, mirror.profile.locale));
  }
  if (checkIn !== undefined) await speaker.reply(mirror, checkIn);
  await speaker.publishHome(mirror.identity);
}
