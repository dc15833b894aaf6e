import type { Issue } from '../../../domain/signals/issue.js';
import type { IssueAct } from '../../../domain/signals/lifecycle.js';
import { answerIssue } from '../../../use-cases/answer-issue.js';
import { readIssues } from '../../../use-cases/read-issues.js';
import { takeBackIssue } from '../../../use-cases/report-issue.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { IssueMenuValue } from '../../ids/choices.js';
import { issueGone, offTakenBack } from '../../messages/signals/off-answer.js';
import { planModal, sinceModal } from '../../messages/signals/off-modal.js';
import type { Speaker } from '../../speaker.js';
import { followIssue } from '../after-issue.js';
import { giveAnswer } from '../answering.js';
import { showSignals } from '../answers/signals.js';
import { onPress, type JoinedPress } from '../press.js';
import { buildOff, buildSignals } from '../signals-window.js';
import type { Routes } from '../routes.js';

/** Open questions, in App Home, in their window and behind what was just said: seen, what one will do, over, since when. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.signals, async (press) =>
    giveAnswer(press, await showSignals(speaker, press.mirror)),
  );
  onPress(routes, speaker, actionIds.signalsBefore, turnPage);
  onPress(routes, speaker, actionIds.signalsAfter, turnPage);
  onPress(routes, speaker, actionIds.somethingOff, openOff);
  onPress(routes, speaker, actionIds.undoOff, undo);
  onPress(routes, speaker, actionIds.issueMenu, chooseFromMenu);
  onPress(routes, speaker, actionIds.issueSeen, (press) => answer(press, { act: 'seen' }));
  onPress(routes, speaker, actionIds.issueSolved, (press) => answer(press, { act: 'solved' }));
  onPress(routes, speaker, actionIds.issueNothing, (press) => answer(press, { act: 'false-alarm' }));
  onPress(routes, speaker, actionIds.issueNormal, (press) => answer(press, { act: 'new-normal' }));
  onPress(routes, speaker, actionIds.recoveryOver, (press) => answer(press, { act: 'confirm' }));
  onPress(routes, speaker, actionIds.recoveryOpen, (press) => answer(press, { act: 'still-open' }));
  onPress(routes, speaker, actionIds.issueWhatIWillDo, openPlan);
  onPress(routes, speaker, actionIds.issueSinceWhen, openSince);
}

async function chooseFromMenu(press: JoinedPress): Promise<void> {
  const chosen = press.value as IssueMenuValue;
  switch (chosen) {
    case 'seen':
      return answer(press, { act: 'seen' });
    case 'solved':
      return answer(press, { act: 'solved' });
    case 'nothing':
      return answer(press, { act: 'false-alarm' });
    case 'normal':
      return answer(press, { act: 'new-normal' });
    case 'accepted':
    case 'context':
      return answer(press, { act: chosen });
    case 'plan':
      return openPlan(press);
    case 'since':
      return openSince(press);
    case 'more':
      return giveAnswer(press, await showSignals(press.speaker, press.mirror));
  }
}

/** Stores what was said; the window that holds the press, or App Home, shows what came of it. */
async function answer(press: JoinedPress, act: IssueAct): Promise<void> {
  const { speaker, mirror } = press;
  const answered = await answerIssue(speaker.deps, mirror, issueOf(press), act);
  await press.ack();
  const page = pageOf(press);
  if (page !== undefined) await press.refresh(await buildSignals(speaker, mirror, page));
  if (answered.outcome !== 'answered') {
    if (page === undefined) await press.tell(issueGone({ locale: mirror.profile.locale }));
    return speaker.publishHome(mirror.identity);
  }
  await followIssue(speaker, mirror, answered.issue, answered.before);
}

async function openPlan(press: JoinedPress): Promise<void> {
  const issue = await openIssue(press);
  if (issue === undefined) return;
  await press.ack();
  await press.open(planModal({ issue, locale: press.mirror.profile.locale, page: pageOf(press) }));
}

async function openSince(press: JoinedPress): Promise<void> {
  const issue = await openIssue(press);
  if (issue === undefined) return;
  await press.ack();
  await press.open(sinceModal({ issue, locale: press.mirror.profile.locale, page: pageOf(press) }));
}

/** The question a press is about, while it is open; else says that it is not. */
async function openIssue(press: JoinedPress): Promise<Issue | undefined> {
  const { speaker, mirror } = press;
  const id = issueOf(press);
  const found = (await readIssues(speaker.deps, mirror)).open.find(({ issue }) => issue.id === id);
  if (found !== undefined) return found.issue;
  await press.ack();
  await press.tell(issueGone({ locale: mirror.profile.locale }));
  await speaker.publishHome(mirror.identity);
  return undefined;
}

export async function openOff(press: JoinedPress): Promise<void> {
  await press.ack();
  await press.open(buildOff(press.speaker, press.mirror, { page: pageOf(press) }));
}

async function undo(press: JoinedPress): Promise<void> {
  const { speaker, mirror } = press;
  const { locale } = mirror.profile;
  const wasThere = await takeBackIssue(speaker.deps, mirror, issueOf(press));
  await press.ack();
  await press.replaceHere(wasThere ? offTakenBack({ locale }) : issueGone({ locale }));
  await speaker.publishHome(mirror.identity);
}

async function turnPage(press: JoinedPress): Promise<void> {
  const page = Math.max(0, Math.trunc(Number(press.value)) || 0);
  const view = await buildSignals(press.speaker, press.mirror, page);
  await press.ack();
  await press.refresh(view);
}

/** The id stands in the block, in front of which part of the question it is. */
function issueOf({ rest = '' }: JoinedPress): string {
  return rest.split(':', 1)[0] ?? '';
}

/** The page of the window of open questions that holds the press; undefined anywhere else. */
function pageOf({ view }: JoinedPress): number | undefined {
  return view?.callbackId === callbackIds.signals ? (view.metadata.page ?? 0) : undefined;
}
