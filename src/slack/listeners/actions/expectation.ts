import type { ExpectationAnswer } from '../../../domain/signals/expectation-question.js';
import { reflectOnWeeks } from '../../../use-cases/reflect-on-week.js';
import { rememberExpectation } from '../../../use-cases/remember-told.js';
import { actionIds } from '../../ids/actions.js';
import { expectationHeard } from '../../messages/signals/expectation-blocks.js';
import { issueGone } from '../../messages/signals/off-answer.js';
import type { Speaker } from '../../speaker.js';
import { refreshNewestReply } from '../newest-reply.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';
import { buildWhy } from '../why-window.js';

/** The three answers to whether a new role's expectations are clear. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.expectationYes, (press) => answer(press, 'yes'));
  onPress(routes, speaker, actionIds.expectationNotYet, (press) => answer(press, 'not-yet'));
  onPress(routes, speaker, actionIds.expectationLater, (press) => answer(press, 'later'));
}

async function answer(press: JoinedPress, said: ExpectationAnswer): Promise<void> {
  const { speaker, mirror, rest } = press;
  const { locale } = mirror.profile;
  const { reflection } = await reflectOnWeeks(speaker.deps, mirror);
  const { expectation } = reflection;
  // An older message may ask a question that was answered, or that another one took the place of.
  const stands = expectation !== undefined && rest === `expectation-${expectation.step}`;
  if (stands) {
    await rememberExpectation(speaker.deps, mirror, reflection, { step: expectation.step, said });
  }
  await press.ack();
  if (press.view?.type === 'modal') await press.refresh((await buildWhy(speaker, mirror)).view);
  await press.tell(stands ? expectationHeard(expectation.step, said, reflection, locale) : issueGone({ locale }));
  await refreshNewestReply(speaker, mirror);
  await speaker.publishHome(mirror.identity);
}
