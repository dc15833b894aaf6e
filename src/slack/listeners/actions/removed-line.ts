import type { Dimension } from '../../../domain/dimension.js';
import { putLineBack, removeLine } from '../../../use-cases/removed-lines.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { ListedLineMenuValue } from '../../ids/choices.js';
import { lineNotice, type LineNews } from '../../messages/week/removed-line.js';
import { whyModal } from '../../messages/why/why-modal.js';
import type { Speaker } from '../../speaker.js';
import { followUp } from '../after-week.js';
import { buildLines } from '../lines-window.js';
import { onPress, type JoinedPress } from '../press.js';
import { buildReadBack } from '../read-back.js';
import { newsOfRemoved } from '../removed-line.js';
import type { Routes } from '../routes.js';
import { weekOfPress } from '../week-of-press.js';
import { askWhatChanges } from './expected.js';
import { askOrigin } from './line-origin.js';
import { editWeek } from './receipt.js';

/** ⋯ of a line behind Why, and Undo wherever a line was removed. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.listedLineMenu, chooseFromMenu);
  onPress(routes, speaker, actionIds.undoRemoved, undo);
}

async function chooseFromMenu(press: JoinedPress): Promise<void> {
  const chosen = press.value as ListedLineMenuValue;
  switch (chosen) {
    case 'fix':
      return editWeek(press);
    case 'expect':
      return askWhatChanges(press, 'lines');
    case 'origin':
      return askOrigin(press, 'lines');
    case 'remove':
      return remove(press);
  }
}

async function remove(press: JoinedPress): Promise<void> {
  const { speaker, mirror, from, rest: id = '' } = press;
  const taken = await removeLine(speaker.deps, mirror, weekOfPress(press), id);
  await press.ack();
  if (taken === undefined) return press.tell(lineNotice('gone', mirror.profile.locale));
  const { stored, removed } = taken;
  await showLines(press, removed.entry.dimension, newsOfRemoved(speaker, mirror, stored, removed));
  await followUp(speaker, mirror, stored.checkIn, from);
}

async function undo(press: JoinedPress): Promise<void> {
  const { speaker, mirror, from, view, value } = press;
  const { locale } = mirror.profile;
  const line = speaker.removed.find(mirror.person, value);
  const stored = line === undefined ? undefined : await putLineBack(speaker.deps, mirror, line);
  // Not before it is stored: until then this is the only copy.
  if (line !== undefined) speaker.removed.drop(value);
  await press.ack();
  if (line === undefined || stored === undefined) return press.tell(lineNotice('tooLate', locale));
  const news: LineNews = { news: 'back', week: line.week };
  if (view?.callbackId === callbackIds.readBack) {
    const { all } = view.metadata;
    await press.refresh(await buildReadBack(speaker, mirror, stored, { from, all, news }));
  } else {
    await showLines(press, line.entry.dimension, news);
  }
  await followUp(speaker, mirror, stored.checkIn, from);
}

/** The list anew, and the window it was opened from: its numbers have changed. */
async function showLines(press: JoinedPress, dimension: Dimension, news: LineNews): Promise<void> {
  const { speaker, mirror } = press;
  const { view, reflection } = await buildLines(speaker, mirror, dimension, news);
  await press.refresh(view);
  await press.refreshBelow(whyModal({ reflection, profile: mirror.profile }));
}
