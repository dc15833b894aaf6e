import { dimensions } from '../../../domain/dimension.js';
import { problemOfText } from '../../../domain/signals/issue-problem.js';
import { dayOf } from '../../../domain/week.js';
import { answerIssue } from '../../../use-cases/answer-issue.js';
import { answerLate } from '../../../use-cases/learned-late.js';
import { reportIssue } from '../../../use-cases/report-issue.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { phrases } from '../../messages/phrases.js';
import { noticeModal } from '../../messages/saved/notice-modal.js';
import { issueErrors } from '../../messages/signals/issue-errors.js';
import { offAnswer, sinceAnswer, type OffAnswerData } from '../../messages/signals/off-answer.js';
import type { Speaker } from '../../speaker.js';
import { followIssue } from '../after-issue.js';
import { chosenIn, fieldsOf, textIn } from '../form.js';
import { buildSignals } from '../signals-window.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import type { Routes } from '../routes.js';

/** The windows of open questions: what feels off, what one will do, since when. Stored before Slack takes them. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.somethingOff, keepOff);
  onSubmit(routes, speaker, callbackIds.issuePlan, keepPlan);
  onSubmit(routes, speaker, callbackIds.issueSince, keepSince);
}

async function keepOff(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form, metadata, viewId } = submit;
  const { deps } = speaker;
  const { locale } = mirror.profile;
  const text = textIn(form, actionIds.offText) ?? '';
  const plan = (textIn(form, actionIds.offPlan) ?? '').trim();
  const since = chosenIn(form, actionIds.offSince);
  const late = metadata.late === true;
  const errors = issueErrors(locale);
  const planProblem = plan === '' ? undefined : problemOfText(plan);
  if (late && since === undefined) return refuse(submit, { offSince: errors.since(undefined) });
  if (planProblem !== undefined) return refuse(submit, { offPlan: errors.plan(planProblem, plan) });
  const reported = await reportIssue(deps, mirror, {
    // A window of an earlier version has no name for its question.
    id: metadata.issue ?? viewId,
    text,
    since,
    about: dimensions.find((dimension) => dimension === chosenIn(form, actionIds.offBox)),
    late,
  });
  if (reported.outcome === 'refused') {
    return refuse(submit, {
      ...(reported.text === undefined ? {} : { offText: errors.text(reported.text, text) }),
      ...(reported.since === undefined ? {} : { offSince: errors.since(reported.since) }),
    });
  }
  if (plan !== '') await answerIssue(deps, mirror, reported.issue.id, { act: 'plan', text: plan });
  if (late) await answerLate(deps, mirror);
  if (metadata.page === undefined) {
    await submit.ack({ response_action: 'update', view: noticeModal(offAnswer(dataOf(submit, reported)), locale) });
  } else await closeAbove(submit, metadata.page);
  await followIssue(speaker, mirror, reported.issue);
}

async function keepPlan(submit: JoinedSubmit): Promise<void> {
  const { mirror, form, metadata, speaker } = submit;
  const text = textIn(form, actionIds.offPlan) ?? '';
  const answer = await answerIssue(speaker.deps, mirror, metadata.issue ?? '', { act: 'plan', text });
  const errors = issueErrors(mirror.profile.locale);
  if (answer.outcome === 'refused') return refuse(submit, { offPlan: errors.plan(answer.problem, text) });
  // What is over takes no plan: the text stays in its input.
  if (answer.outcome === 'gone' || answer.issue.resolved !== undefined) {
    return refuse(submit, { offPlan: phrases(mirror.profile.locale).signals.gone });
  }
  await closeAbove(submit, metadata.page);
  await followIssue(speaker, mirror, answer.issue, answer.before);
}

async function keepSince(submit: JoinedSubmit): Promise<void> {
  const { mirror, form, metadata, speaker } = submit;
  const errors = issueErrors(mirror.profile.locale);
  const day = chosenIn(form, actionIds.offSince);
  if (day === undefined) return refuse(submit, { offSince: errors.since(undefined) });
  const answer = await answerIssue(speaker.deps, mirror, metadata.issue ?? '', { act: 'since', day });
  if (answer.outcome === 'refused') return refuse(submit, { offSince: errors.since(answer.problem) });
  if (answer.outcome === 'gone') return refuse(submit, { offSince: phrases(mirror.profile.locale).signals.gone });
  if (metadata.page === undefined) {
    // The message that holds the button cannot be changed from here: what is kept now is said in its place.
    await submit.ack({
      response_action: 'update',
      view: noticeModal(sinceAnswer(dataOf(submit, answer)), mirror.profile.locale),
    });
  } else await closeAbove(submit, metadata.page);
  await followIssue(speaker, mirror, answer.issue, answer.before);
}

function dataOf(
  { speaker, mirror: { profile } }: JoinedSubmit,
  answer: Pick<OffAnswerData, 'issue' | 'isBeforeFirstWeek'>,
): OffAnswerData {
  const { zone, locale } = profile;
  return { ...answer, today: dayOf(speaker.deps.now(), zone), locale };
}

type Input = 'offText' | 'offSince' | 'offPlan';

/** Nothing was stored: each sentence stands under its own input, and what was typed stays. */
async function refuse(submit: JoinedSubmit, sentences: Partial<Record<Input, string>>): Promise<void> {
  const under = (input: Input) => fieldsOf(submit.form, actionIds[input])[0]?.blockId ?? blockId(blockNames[input]);
  const errors = Object.fromEntries(
    Object.entries(sentences).map(([input, sentence]) => [under(input as Input), sentence]),
  );
  await submit.ack({ response_action: 'errors', errors });
}

/** Closes the window; the list below shows what came of it. */
async function closeAbove(submit: JoinedSubmit, page: number | undefined): Promise<void> {
  await submit.ack();
  if (page !== undefined) await submit.refreshBelow(await buildSignals(submit.speaker, submit.mirror, page));
}
