import { linesIn } from '../../../domain/hypotheses/chain.js';
import { readWeeks } from '../../../use-cases/read-week.js';
import { actionIds } from '../../ids/actions.js';
import { originModal } from '../../messages/expected/origin-modal.js';
import { lineNotice } from '../../messages/week/removed-line.js';
import type { Speaker } from '../../speaker.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';
import { weekOfPress } from '../week-of-press.js';

/** "It came of an earlier line…" beside an outcome or impact. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.askOrigin, (press) => askOrigin(press, 'read_back'));
}

/** Of which earlier lines did the line that was pressed come? */
export async function askOrigin(press: JoinedPress, under: 'read_back' | 'lines'): Promise<void> {
  const { speaker, mirror, from } = press;
  const { locale } = mirror.profile;
  const week = weekOfPress(press);
  const all = linesIn(await readWeeks(speaker.deps, mirror));
  const line = all.find((one) => one.week === week && one.entry.id === press.rest);
  await press.ack();
  if (line === undefined) return press.tell(lineNotice('gone', locale));
  await press.open(originModal({ line, all, locale, from, under, listsAll: press.view?.metadata.all }));
}
