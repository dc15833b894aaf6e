import { hasComeDue } from '../../../domain/hypotheses/due.js';
import { dayOf, weekOf } from '../../../domain/week.js';
import { newRef } from '../../../use-cases/note-lines.js';
import {
  hypothesisRules,
  readExpected,
  readHypotheses,
  readHypothesis,
  usualDays,
} from '../../../use-cases/read-hypotheses.js';
import { readWeek } from '../../../use-cases/read-week.js';
import { reopenHypothesis } from '../../../use-cases/reopen-hypothesis.js';
import { actionIds } from '../../ids/actions.js';
import type { BetMenuValue } from '../../ids/choices.js';
import type { Metadata } from '../../ids/metadata.js';
import { expectModal, type ExpectData } from '../../messages/expected/expect-modal.js';
import { forgetModal } from '../../messages/expected/forget-modal.js';
import { lookModal } from '../../messages/expected/look-modal.js';
import { lookAnswered } from '../../messages/expected/look-answered.js';
import { lineNotice } from '../../messages/week/removed-line.js';
import type { Speaker } from '../../speaker.js';
import { giveAnswer, replaceWith } from '../answering.js';
import { showBets } from '../answers/bets.js';
import { showEverywhere } from '../everywhere.js';
import { buildWeekModal } from '../opening.js';
import { onPress, type JoinedPress } from '../press.js';
import { buildReadBack } from '../read-back.js';
import type { Routes } from '../routes.js';
import { storedWeek } from '../stored-week.js';

/** What an output should change, the look at it, and the window with all of them. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.expectChange, (press) => askWhatChanges(press, 'read_back'));
  onPress(routes, speaker, actionIds.look, (press) => askWhatCame(press, press.value));
  onPress(routes, speaker, actionIds.bets, async (press) => giveAnswer(press, await showBets(speaker, press.mirror)));
  onPress(routes, speaker, actionIds.betMenu, chooseFromMenu);
}

/** What should the line that was pressed change? On the sheet from its day on: what came of it? */
export async function askWhatChanges(press: JoinedPress, under: 'read_back' | 'lines'): Promise<void> {
  const stored = await storedWeek(press);
  if (stored === undefined) return;
  const { checkIn } = stored;
  const entry = checkIn.entries.find(({ id }) => id === press.rest);
  if (entry === undefined) {
    await press.ack();
    return press.tell(lineNotice('gone', press.mirror.profile.locale));
  }
  const of = { week: checkIn.week, entry: entry.id };
  const before = await readExpected(press.speaker.deps, press.mirror, of);
  const all = press.view?.metadata.all;
  const today = dayOf(press.speaker.deps.now(), press.mirror.profile.zone);
  // On the sheet one button is for both, and its day may have come since it was shown.
  if (under === 'read_back' && before !== undefined && hasComeDue(before, today)) {
    return askWhatCame(press, before.id, under, { week: of.week, all });
  }
  await openExpect(press, { of, text: entry.typed, before, under, all });
}

async function openExpect(
  press: JoinedPress,
  data: Pick<ExpectData, 'of' | 'text' | 'before' | 'under' | 'all'>,
): Promise<void> {
  const { speaker, mirror, from } = press;
  const { locale, zone } = mirror.profile;
  const usual = await usualDays(speaker.deps, mirror);
  const today = dayOf(speaker.deps.now(), zone);
  await press.ack();
  const ref = data.before?.id ?? newRef(speaker.deps);
  await press.open(expectModal({ ...data, ref, usual, today, from, locale }));
}

/** What came of it? */
async function askWhatCame(
  press: JoinedPress,
  id: string,
  under?: Metadata['under'],
  sheet?: Pick<Metadata, 'week' | 'all'>,
): Promise<void> {
  const { speaker, mirror } = press;
  const { deps } = speaker;
  const { profile } = mirror;
  const [hypothesis, { tooEarlyWeeks }] = await Promise.all([
    readHypothesis(deps, mirror, id),
    hypothesisRules(deps, mirror),
  ]);
  await press.ack();
  if (hypothesis === undefined || hypothesis.closed !== undefined) {
    // Answered on another device, or forgotten.
    await press.tell(lookAnswered({ what: 'gone', locale: profile.locale }));
    return speaker.publishHome(mirror.identity);
  }
  const to = weekOf(deps.now(), profile.zone);
  const today = dayOf(deps.now(), profile.zone);
  await press.open(lookModal({ hypothesis, ref: newRef(deps), to, today, tooEarlyWeeks, profile, under, sheet }));
}

async function chooseFromMenu(press: JoinedPress): Promise<void> {
  const { speaker, mirror, rest: id = '' } = press;
  const chosen = press.value as BetMenuValue;
  if (chosen === 'look') return askWhatCame(press, id, 'bets');
  if (chosen === 'again') return askAgain(press, id);
  if (chosen === 'week') return openWeekOf(press, id);
  const hypothesis = await readHypothesis(speaker.deps, mirror, id);
  if (hypothesis === undefined) return replaceWith(press, await showBets(speaker, mirror));
  if (chosen === 'change') {
    const { of, text } = hypothesis;
    return openExpect(press, { of, text, before: hypothesis, under: 'bets' });
  }
  await press.ack();
  await press.open(forgetModal(hypothesis, mirror.profile.locale));
}

/** What was looked at by a slip, or has no line any more, is open again. */
async function askAgain(press: JoinedPress, id: string): Promise<void> {
  const { speaker, mirror } = press;
  const { outcome } = await reopenHypothesis(speaker.deps, mirror, id);
  const news = { open: 'reopened', stands: 'stands', other: 'other', gone: undefined } as const;
  await replaceWith(press, await showBets(speaker, mirror, news[outcome]));
  await showEverywhere(speaker, mirror);
}

/** The week in which a line says what came: its lines once it is saved, else the form that the line waits for. */
async function openWeekOf(press: JoinedPress, id: string): Promise<void> {
  const { speaker, mirror } = press;
  const { deps } = speaker;
  const week = (await readHypotheses(deps, mirror)).cameWeeks.get(id);
  // The line was removed meanwhile: the list as it is now says so.
  if (week === undefined) return replaceWith(press, await showBets(speaker, mirror));
  const stored = await readWeek(deps, mirror, week);
  const isSaved = stored !== undefined && stored.checkIn.entries.length > 0;
  const view = isSaved
    ? await buildReadBack(speaker, mirror, stored, { all: true })
    : await buildWeekModal(speaker, mirror, { week });
  await press.ack();
  await press.open(view);
}
