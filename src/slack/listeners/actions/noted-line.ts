import { dimensions, type Dimension } from '../../../domain/dimension.js';
import { moveNote, takeBackNote } from '../../../use-cases/note-line.js';
import { actionIds, moveActionIds } from '../../ids.js';
import { loggedLine, undoneLine } from '../../messages/saved/logged-line.js';
import { staleNotice } from '../../messages/saved/notices.js';
import type { Speaker } from '../../speaker.js';
import { followNote } from '../after-note.js';
import { onPress, type JoinedPress } from '../press.js';
import { weekOfPress } from '../week-of-press.js';
import type { Routes } from '../routes.js';

/** The answer to `/mirror log`: the three other boxes, and Undo. */
export function register(routes: Routes, speaker: Speaker): void {
  for (const to of dimensions) onPress(routes, speaker, moveActionIds[to], (press) => move(press, to));
  onPress(routes, speaker, actionIds.undoLogged, undo);
}

async function move(press: JoinedPress, to: Dimension): Promise<void> {
  const { speaker, mirror, rest: id = '' } = press;
  const { locale } = mirror.profile;
  const week = weekOfPress(press);
  const moved = await moveNote(speaker.deps, mirror, week, id, to);
  await press.ack();
  await press.replaceHere(
    moved === undefined
      ? staleNotice({ week, locale })
      : loggedLine({ week, dimension: moved.dimension, ref: id, locale, lines: moved.lines, moved: true }),
  );
  await followNote(speaker, mirror, week);
}

async function undo(press: JoinedPress): Promise<void> {
  const { speaker, mirror, rest: id = '' } = press;
  const { locale } = mirror.profile;
  const week = weekOfPress(press);
  const wasThere = await takeBackNote(speaker.deps, mirror, week, id);
  await press.ack();
  await press.replaceHere(wasThere ? undoneLine({ week, locale }) : staleNotice({ week, locale }));
  await followNote(speaker, mirror, week);
}
