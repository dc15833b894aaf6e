import type { ReadingChange } from '../../../domain/entry.js';
import { answerLines } from '../../../use-cases/answer-lines.js';
import { categoriesAt } from '../../../use-cases/level-at.js';
import { lineToRemove } from '../../../use-cases/removed-lines.js';
import { actionIds } from '../../ids/actions.js';
import type { LineMenuValue } from '../../ids/choices.js';
import { readGuessValue } from '../../ids/values.js';
import { lineKindModal, lineLinkModal } from '../../messages/week/line-modals.js';
import type { Speaker } from '../../speaker.js';
import { followUp } from '../after-week.js';
import { onPress, type JoinedPress } from '../press.js';
import { readAnswers } from '../line-answers.js';
import { buildReadBack } from '../read-back.js';
import { newsOfRemoved } from '../removed-line.js';
import { storedWeek } from '../stored-week.js';
import type { Routes } from '../routes.js';
import { editWeek } from './receipt.js';

/** The read-back sheet: second guesses and ⋯ act at once; the selects wait for Done. */
export function register(routes: Routes, speaker: Speaker): void {
  for (const select of [actionIds.lineReach, actionIds.lineResult, actionIds.lineDurability]) {
    onPress(routes, speaker, select, (press) => press.ack());
  }
  onPress(routes, speaker, actionIds.lineGuess, takeSecondGuess);
  onPress(routes, speaker, actionIds.lineSecondGuess, takeSecondGuess);
  onPress(routes, speaker, actionIds.lineMenu, chooseFromMenu);
  onPress(routes, speaker, actionIds.openRest, editWeek);
}

async function takeSecondGuess(press: JoinedPress): Promise<void> {
  const stored = await storedWeek(press);
  const entry = stored?.checkIn.entries.find(({ id }) => id === press.rest);
  const at = readGuessValue(press.value);
  const change = at === undefined ? undefined : entry?.guesses[at.guess]?.alternatives[at.alternative];
  if (change !== undefined) await changeLine(press, change);
}

async function chooseFromMenu(press: JoinedPress): Promise<void> {
  const chosen = press.value as LineMenuValue;
  switch (chosen) {
    case 'to-input':
      return changeLine(press, { dimension: 'input' });
    case 'to-output':
      return changeLine(press, { dimension: 'output' });
    case 'to-outcome':
      return changeLine(press, { dimension: 'outcome' });
    case 'to-impact':
      return changeLine(press, { dimension: 'impact' });
    case 'helped':
      return changeLine(press, { ownership: 'contributed' });
    case 'drove':
      return changeLine(press, { ownership: 'led' });
    case 'remove':
      return changeLine(press, 'remove');
    case 'link':
    case 'kind':
      return openLineSheet(press, chosen);
  }
}

async function changeLine(press: JoinedPress, change: ReadingChange | 'remove'): Promise<void> {
  const { speaker, mirror, form, from, rest: id } = press;
  const before = await storedWeek(press);
  if (before === undefined || id === undefined) return;
  const { week } = before.checkIn;
  const removed = change === 'remove' ? lineToRemove(before.checkIn, id) : undefined;
  // What was chosen in the selects so far goes along: the sheet is drawn anew.
  const chosen = readAnswers(form);
  const changes = new Map<string, ReadingChange | 'remove'>(chosen);
  changes.set(id, change === 'remove' ? change : { ...chosen.get(id), ...change });
  const changed = await answerLines(speaker.deps, mirror, { week, changes });
  await press.ack();
  if (changed === undefined) return;
  const all = press.view?.metadata.all;
  const news = removed === undefined ? undefined : newsOfRemoved(speaker, mirror, changed, removed);
  await press.refresh(await buildReadBack(speaker, mirror, changed, { from, all, news }));
  await followUp(speaker, mirror, changed.checkIn, from);
}

async function openLineSheet(press: JoinedPress, sheet: 'link' | 'kind'): Promise<void> {
  const { speaker, mirror, from } = press;
  const stored = await storedWeek(press);
  const entry = stored?.checkIn.entries.find(({ id }) => id === press.rest);
  if (stored === undefined || entry === undefined) return;
  const line = {
    week: stored.checkIn.week,
    entry,
    revision: stored.revision,
    from,
    locale: mirror.profile.locale,
    under: 'read_back' as const,
    all: press.view?.metadata.all,
  };
  const categories = await categoriesAt(speaker.deps, mirror, line.week);
  await press.ack();
  await press.open(sheet === 'link' ? lineLinkModal(line) : lineKindModal({ ...line, categories }));
}
