import { datedKinds, revisionOf, type JourneyNote } from '../../../domain/journey/journey-note.js';
import { listedKinds } from '../../../domain/journey/line.js';
import { skipOpening } from '../../../use-cases/answer-opening.js';
import { readJourney, readNote } from '../../../use-cases/read-journey.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { JourneyMenuValue } from '../../ids/choices.js';
import { forgetNoteModal, noteModal } from '../../messages/journey/note-modals.js';
import { openingModal } from '../../messages/journey/opening-modal.js';
import type { Speaker } from '../../speaker.js';
import { giveAnswer, replaceWith } from '../answering.js';
import { buildJourney, buildNote, type JourneyView } from '../journey-window.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';
import { typedNoteIn } from '../typed-note.js';

/** The journey wherever it is offered: its window, the three questions, and the windows of its notes. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.journey, open);
  onPress(routes, speaker, actionIds.journeyShow, showKind);
  onPress(routes, speaker, actionIds.journeyNewer, turnPage);
  onPress(routes, speaker, actionIds.journeyOlder, turnPage);
  onPress(routes, speaker, actionIds.journeyAdd, add);
  onPress(routes, speaker, actionIds.journeyOpening, askOpening);
  onPress(routes, speaker, actionIds.journeySkip, skip);
  onPress(routes, speaker, actionIds.journeyMenu, chooseFromMenu);
  onPress(routes, speaker, actionIds.careerKind, chooseKind);
}

/** The window of reviews turns back into the journey. */
async function open(press: JoinedPress): Promise<void> {
  const answer = { view: await buildJourney(press.speaker, press.mirror) };
  return press.view?.callbackId === callbackIds.reviews ? replaceWith(press, answer) : giveAnswer(press, answer);
}

async function showKind(press: JoinedPress): Promise<void> {
  const shown = listedKinds.find((kind) => kind === press.value);
  await refreshWith(press, shown === undefined ? {} : { shown });
}

async function turnPage(press: JoinedPress): Promise<void> {
  await refreshWith(press, { ...belowOf(press), page: Math.max(0, Math.trunc(Number(press.value)) || 0) });
}

async function refreshWith(press: JoinedPress, wanted: JourneyView): Promise<void> {
  const view = await buildJourney(press.speaker, press.mirror, wanted);
  await press.ack();
  await press.refresh(view);
}

async function add(press: JoinedPress): Promise<void> {
  await press.ack();
  await press.open(buildNote(press.speaker, press.mirror, belowOf(press)));
}

async function askOpening(press: JoinedPress): Promise<void> {
  const { speaker, mirror } = press;
  const { opening } = await readJourney(speaker.deps, mirror);
  await press.ack();
  const { locale } = mirror.profile;
  await press.open(openingModal({ opening, note: speaker.deps.newId(), below: belowOf(press), locale }));
}

/** All three at once; they stay where they can be answered after all. */
async function skip(press: JoinedPress): Promise<void> {
  const { speaker, mirror } = press;
  await skipOpening(speaker.deps, mirror);
  await press.ack();
  const below = belowOf(press);
  if (below !== undefined) await press.refresh(await buildJourney(speaker, mirror, below));
  await speaker.publishHome(mirror.identity);
}

async function chooseFromMenu(press: JoinedPress): Promise<void> {
  const { speaker, mirror, rest: id = '' } = press;
  const note = await readNote(speaker.deps, mirror, id);
  // It was removed in another window: the list says how it is now.
  if (note === undefined) return refreshWith(press, belowOf(press) ?? {});
  const chosen = press.value as JourneyMenuValue;
  await press.ack();
  const { locale } = mirror.profile;
  if (chosen === 'remove') return press.open(forgetNoteModal(note, belowOf(press), locale));
  if (!isDated(note)) return;
  const typed = { ...note, tried: note.kind === 'struggle' ? (note.tried ?? '') : '' };
  await press.open(noteModal({ note: id, typed, revision: revisionOf(note), below: belowOf(press), locale }));
}

/** Another kind brings its own inputs; what was typed stays. */
async function chooseKind(press: JoinedPress): Promise<void> {
  const { mirror, view, form } = press;
  await press.ack();
  const { note, ...metadata } = view?.metadata ?? {};
  if (note === undefined) return;
  const below = 'page' in metadata ? { page: metadata.page, shown: metadata.shown } : undefined;
  await press.refresh(
    noteModal({ note, typed: typedNoteIn(form), revision: metadata.revision, below, locale: mirror.profile.locale }),
  );
}

function isDated(note: JourneyNote): note is Extract<JourneyNote, { kind: (typeof datedKinds)[number] }> {
  return datedKinds.some((kind) => kind === note.kind);
}

/** What the window of the journey that holds the press shows; undefined anywhere else. */
function belowOf({ view }: JoinedPress): JourneyView | undefined {
  if (view?.callbackId !== callbackIds.journey) return undefined;
  return { page: view.metadata.page ?? 0, shown: view.metadata.shown };
}
