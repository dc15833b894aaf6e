import { dimensions, type Dimension } from '../../../domain/dimension.js';
import { weekKeySchema, weekOf, type WeekKey } from '../../../domain/week.js';
import { noteLines } from '../../../use-cases/note-lines.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { capturedLine } from '../../messages/capture/quote.js';
import { phrases } from '../../messages/phrases.js';
import { loggedLine } from '../../messages/saved/logged-line.js';
import { noticeModal } from '../../messages/saved/notice-modal.js';
import type { Speaker } from '../../speaker.js';
import { followNote } from '../after-note.js';
import { chosenIn, fieldsOf, textIn } from '../form.js';
import type { Routes } from '../routes.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';

/** The window that notes something: stored before Slack takes it, answered in its place. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.noteSomething, note);
}

async function note(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, metadata, viewId } = submit;
  const { locale } = mirror.profile;
  const week = chosenWeek(submit);
  const noted = await noteLines(speaker.deps, mirror, week, {
    // A window of an earlier version has no name for its lines.
    ref: metadata.ref ?? viewId,
    dimension: chosenBox(submit),
    text: textToNote(submit),
    ...(metadata.message === 'feedback' ? { evidence: 'corroborated' as const } : {}),
  });
  if (noted === undefined) {
    return submit.ack({
      response_action: 'errors',
      errors: { [blockId(blockNames.noteText)]: whatIsMissing(submit) },
    });
  }
  await submit.ack({
    response_action: 'update',
    view: noticeModal(loggedLine({ week, ...noted, locale }), locale),
  });
  await followNote(speaker, mirror, week);
}

/** Lines of one's own; beside a message one line, with its words when they are kept, and with its address. */
function textToNote({ form, metadata, mirror, shown }: JoinedSubmit): string {
  const own = textIn(form, actionIds.noteText) ?? '';
  if (metadata.message === undefined) return own;
  const isKept = fieldsOf(form, actionIds.keepQuote).some(({ ticked }) => ticked.length > 0);
  const quote = isKept ? shown(blockId(blockNames.quote)) : undefined;
  if (own.trim() === '' && quote === undefined) return '';
  return capturedLine(own, { quote, link: metadata.proof, locale: mirror.profile.locale });
}

function whatIsMissing({ form, metadata, mirror }: JoinedSubmit): string {
  const { capture } = phrases(mirror.profile.locale);
  if (metadata.message === undefined) return capture.nothingToNote;
  return fieldsOf(form, actionIds.keepQuote).length === 0 ? capture.nothingButWords : capture.nothingToKeep;
}

function chosenBox({ form }: JoinedSubmit): Dimension {
  const chosen = chosenIn(form, actionIds.noteBox);
  return dimensions.find((dimension) => dimension === chosen) ?? 'output';
}

/** The week that was offered and chosen, also when it was Sunday night when the window opened. */
function chosenWeek({ form, speaker, mirror }: JoinedSubmit): WeekKey {
  const chosen = weekKeySchema.safeParse(chosenIn(form, actionIds.noteWeek));
  return chosen.success ? chosen.data : weekOf(speaker.deps.now(), mirror.profile.zone);
}
