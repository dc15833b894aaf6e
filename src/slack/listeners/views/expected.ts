import { durabilities, results } from '../../../domain/entry.js';
import { latestDue } from '../../../domain/hypotheses/due.js';
import { readProbability } from '../../../domain/hypotheses/probability.js';
import { dayOf } from '../../../domain/week.js';
import { closeHypothesis } from '../../../use-cases/close-hypothesis.js';
import { expectChange } from '../../../use-cases/expect-change.js';
import { forgetHypothesis } from '../../../use-cases/forget-hypothesis.js';
import { newRef } from '../../../use-cases/note-lines.js';
import { postponeHypothesis } from '../../../use-cases/postpone-hypothesis.js';
import { readExpected, readHypothesis, usualDays } from '../../../use-cases/read-hypotheses.js';
import { readWeek } from '../../../use-cases/read-week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { BetNews } from '../../messages/expected/bets-modal.js';
import { lookAnswered, type LookAnswered } from '../../messages/expected/look-answered.js';
import { tooEarly } from '../../messages/expected/look-modal.js';
import { phrases } from '../../messages/phrases.js';
import { noticeModal } from '../../messages/saved/notice-modal.js';
import type { Speaker } from '../../speaker.js';
import { followUp } from '../after-week.js';
import { followWindow } from '../answering.js';
import { showBets } from '../answers/bets.js';
import { showLinesBelow } from '../below.js';
import { chosenIn, fieldsOf, textIn } from '../form.js';
import { showEverywhere } from '../everywhere.js';
import type { Routes } from '../routes.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';

/** What an output should change, what came of it, and forgetting it: stored before Slack takes the window. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.expectChange, keep);
  onSubmit(routes, speaker, callbackIds.look, answerLook);
  onSubmit(routes, speaker, callbackIds.forgetBet, forget);
}

async function keep(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, metadata, form } = submit;
  const { deps } = speaker;
  const { locale, zone } = mirror.profile;
  const { week, entry, ref } = metadata;
  if (week === undefined || entry === undefined || ref === undefined) return;
  const { problems } = phrases(locale).expected;
  const expects = oneLine(textIn(form, actionIds.expectText));
  const measure = oneLine(textIn(form, actionIds.expectMeasure));
  const due = chosenIn(form, actionIds.expectDue);
  const today = dayOf(deps.now(), zone);
  const before = await readExpected(deps, mirror, { week, entry });
  const typed = textIn(form, actionIds.expectLikely);
  const likely = readProbability(typed ?? '');
  const isPast = due !== undefined && due < today && due !== before?.due;
  const errors = {
    ...(expects === '' && { [blockId(blockNames.expectText)]: problems.empty }),
    ...(isPast && { [blockId(blockNames.expectDue)]: problems.past }),
    ...(due !== undefined && due > latestDue(today) && { [blockId(blockNames.expectDue)]: problems.tooFar }),
    ...('problem' in likely && { [blockId(blockNames.expectLikely)]: problems[likely.problem] }),
  };
  if ('problem' in likely || Object.keys(errors).length > 0) return submit.ack({ response_action: 'errors', errors });
  const dimension = chosenIn(form, actionIds.expectAs) === 'impact' ? 'impact' : 'outcome';
  const kept = await expectChange(deps, mirror, {
    ref,
    of: { week, entry },
    text: submit.shown(blockId(blockNames.line, week, entry)) ?? '',
    dimension,
    expects,
    ...(measure !== '' && { measure }),
    due: due ?? (await usualDays(deps, mirror))[dimension],
    ...(typed !== undefined && { likely }),
  });
  const isOrphaned = (await readHypothesis(deps, mirror, kept.id))?.orphaned === true;
  if (isOrphaned) await submit.ack(notice({ what: 'keptOrphaned', locale }));
  // The window was opened before its day came.
  else if (typed !== undefined && kept.probability !== likely.percent) {
    await submit.ack(notice({ what: 'keptLikely', locale }));
  }
  await submit.ack();
  const isSameDay = before === undefined || before.due === kept.due;
  await showBelow(submit, () => (isSameDay ? speaker.publishHome(mirror.identity) : showEverywhere(speaker, mirror)));
}

async function answerLook(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, metadata, form } = submit;
  const { hypothesis: id } = metadata;
  const { locale } = mirror.profile;
  const words = phrases(locale).expected.window;
  const chosen = chosenIn(form, actionIds.lookResult);
  const result = results.find((one) => one === chosen);
  const text = oneLine(textIn(form, actionIds.lookText));
  const refuse = (why: 'over' | 'empty' | 'tooEarlyWithText') => {
    const field = fieldsOf(form, actionIds.lookText)[0]?.blockId ?? blockId(blockNames.lookText);
    return submit.ack({ response_action: 'errors', errors: { [field]: words[why] } });
  };
  if (id === undefined) return;
  if (chosen === tooEarly) return putOff(submit, id, text, refuse);
  if (result === undefined) return;
  const closed = await closeHypothesis(speaker.deps, mirror, id, {
    ref: metadata.ref ?? newRef(speaker.deps),
    result,
    text,
    lasts: durabilities.find((one) => one === chosenIn(form, actionIds.lookLasts)),
  });
  if (closed.outcome !== 'closed') return refuse(closed.outcome);
  const { notedIn } = closed;
  await submit.ack(
    notice(notedIn === undefined ? { what: 'notedWithout', locale } : { what: 'noted', week: notedIn, locale }),
  );
  await showBelow(submit, async () => {
    const stored = notedIn === undefined ? undefined : await readWeek(speaker.deps, mirror, notedIn);
    if (stored?.checkIn.state === 'logged') return followUp(speaker, mirror, stored.checkIn);
    await showEverywhere(speaker, mirror);
  });
}

async function putOff(
  submit: JoinedSubmit,
  id: string,
  text: string,
  refuse: (why: 'over' | 'tooEarlyWithText') => Promise<void>,
): Promise<void> {
  const { speaker, mirror, metadata } = submit;
  if (text !== '') return refuse('tooEarlyWithText');
  const postponed = await postponeHypothesis(speaker.deps, mirror, id, metadata.due);
  if (postponed === undefined) return refuse('over');
  const { locale, zone } = mirror.profile;
  await submit.ack(notice({ what: 'postponed', due: postponed.due, today: dayOf(speaker.deps.now(), zone), locale }));
  await showBelow(submit, () => showEverywhere(speaker, mirror));
}

async function forget(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, metadata } = submit;
  const isForgotten = await forgetHypothesis(speaker.deps, mirror, metadata.hypothesis ?? '');
  await submit.ack();
  await showBetsBelow(submit, () => showEverywhere(speaker, mirror), isForgotten ? 'forgotten' : undefined);
}

/** The window that this one was pushed on shows it as it is now, and then everything else does. */
async function showBelow(submit: JoinedSubmit, showElsewhere: () => Promise<void>): Promise<void> {
  if (submit.metadata.under === 'bets') return showBetsBelow(submit, showElsewhere);
  await showLinesBelow(submit, 'output');
  await showElsewhere();
}

/** Drawing takes its time, and nothing else waits for it. */
async function showBetsBelow(submit: JoinedSubmit, showElsewhere: () => Promise<void>, news?: BetNews): Promise<void> {
  const answer = await showBets(submit.speaker, submit.mirror, news);
  const shown = await submit.refreshBelow(answer.view);
  await showElsewhere();
  await followWindow(submit, answer, shown);
}

/** A pushed window is replaced as well: what lies below stays. */
function notice(answered: LookAnswered) {
  return { response_action: 'update' as const, view: noticeModal(lookAnswered(answered), answered.locale) };
}

function oneLine(typed = ''): string {
  return typed.replaceAll(/\s+/g, ' ').trim();
}
