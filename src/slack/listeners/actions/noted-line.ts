import { dimensions, type Dimension } from '../../../domain/dimension.js';
import { leaveNote, moveNotes, takeBackNotes } from '../../../use-cases/note-lines.js';
import { actionIds, moveActionIds } from '../../ids/actions.js';
import type { NotedMenuValue } from '../../ids/choices.js';
import { loggedLine, undoneLine } from '../../messages/saved/logged-line.js';
import { staleNotice } from '../../messages/saved/notices.js';
import type { Speaker } from '../../speaker.js';
import { followNote } from '../after-note.js';
import { buildNoteWindow } from '../note-window.js';
import { onPress, type JoinedPress } from '../press.js';
import { weekOfPress } from '../week-of-press.js';
import type { Routes } from '../routes.js';

/** Note something; the answer to what was noted, with the three other boxes and Undo; and ⋯ of what waits in App Home. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.noteSomething, async (press) => {
    await press.ack();
    await press.open(buildNoteWindow(speaker, press.mirror));
  });
  for (const to of dimensions) onPress(routes, speaker, moveActionIds[to], (press) => move(press, to));
  onPress(routes, speaker, actionIds.undoLogged, undo);
  onPress(routes, speaker, actionIds.notedMenu, chooseFromMenu);
}

async function move(press: JoinedPress, to: Dimension): Promise<void> {
  const { speaker, mirror, rest: ref = '' } = press;
  const { locale } = mirror.profile;
  const week = weekOfPress(press);
  const moved = await moveNotes(speaker.deps, mirror, week, ref, to);
  await press.ack();
  await press.replaceHere(
    moved === undefined ? staleNotice({ week, locale }) : loggedLine({ week, ...moved, locale, moved: true }),
  );
  await followNote(speaker, mirror, week);
}

async function undo(press: JoinedPress): Promise<void> {
  const { speaker, mirror, rest: ref = '' } = press;
  const { locale } = mirror.profile;
  const week = weekOfPress(press);
  const wasThere = await takeBackNotes(speaker.deps, mirror, week, ref);
  await press.ack();
  await press.replaceHere(wasThere ? undoneLine({ week, locale }) : staleNotice({ week, locale }));
  await followNote(speaker, mirror, week);
}

/** App Home is drawn anew and shows what came of it. */
async function chooseFromMenu(press: JoinedPress): Promise<void> {
  const { speaker, mirror } = press;
  const week = weekOfPress(press);
  const isThere = await changeWaiting(press, press.value as NotedMenuValue);
  await press.ack();
  if (!isThere) await press.tell(staleNotice({ week, locale: mirror.profile.locale }));
  await followNote(speaker, mirror, week);
}

/** False when the line does not wait any more. */
async function changeWaiting(press: JoinedPress, chosen: NotedMenuValue): Promise<boolean> {
  const { mirror, rest: id = '' } = press;
  const { deps } = press.speaker;
  const week = weekOfPress(press);
  const moveTo = async (to: Dimension) => (await moveNotes(deps, mirror, week, id, to)) !== undefined;
  switch (chosen) {
    case 'to-input':
      return moveTo('input');
    case 'to-output':
      return moveTo('output');
    case 'to-outcome':
      return moveTo('outcome');
    case 'to-impact':
      return moveTo('impact');
    case 'other-week':
      return (await leaveNote(deps, mirror, week, id)) !== undefined;
    case 'remove':
      return takeBackNotes(deps, mirror, week, id);
  }
}
