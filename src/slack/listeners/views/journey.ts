import { openingQuestions } from '../../../domain/journey/journey-note.js';
import { answerOpening } from '../../../use-cases/answer-opening.js';
import { keepNote, removeNote } from '../../../use-cases/keep-journey-note.js';
import { readNote } from '../../../use-cases/read-journey.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { Metadata } from '../../ids/metadata.js';
import { noteError } from '../../messages/journey/note-errors.js';
import { openingActionIds, openingBlockNames } from '../../messages/journey/opening-modal.js';
import { buildReviews } from '../../reviews.js';
import type { Speaker } from '../../speaker.js';
import { fieldsOf, textIn } from '../form.js';
import { buildJourney, type JourneyView } from '../journey-window.js';
import type { Routes } from '../routes.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import { filledFrom, typedNoteIn } from '../typed-note.js';

/** The windows of the journey: the three questions, a note, its removal. Stored before Slack takes them. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.journeyOpening, keepOpening);
  onSubmit(routes, speaker, callbackIds.journeyNote, keep);
  onSubmit(routes, speaker, callbackIds.forgetNote, forget);
}

async function keepOpening(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form, metadata } = submit;
  const answers = {
    values: textIn(form, actionIds.openingValues) ?? '',
    map: textIn(form, actionIds.openingMap) ?? '',
    gaps: textIn(form, actionIds.openingGaps) ?? '',
  };
  const kept = await answerOpening(speaker.deps, mirror, answers, metadata.note, metadata.revision);
  if (kept.outcome === 'refused') {
    const { locale } = mirror.profile;
    const errors = openingQuestions.flatMap((question) => {
      const problem = kept.problems[question];
      const field = fieldsOf(form, openingActionIds[question])[0]?.blockId ?? blockId(openingBlockNames[question]);
      return problem === undefined ? [] : [[field, noteError(problem, answers[question], locale)]];
    });
    return submit.ack({ response_action: 'errors', errors: Object.fromEntries(errors) as Record<string, string> });
  }
  await showJourneyBelow(submit, kept.isBeside);
  await speaker.publishHome(mirror.identity);
}

const inputs = { day: 'careerDay', to: 'careerTo', text: 'careerText', tried: 'careerTried' } as const;

async function keep(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form, metadata, viewId } = submit;
  const typed = typedNoteIn(form);
  const kept = await keepNote(speaker.deps, mirror, metadata.note ?? viewId, typed, filledFrom(submit));
  if (kept.outcome === 'kept') return showJourneyBelow(submit, kept.isBeside);
  const errors = (['day', 'to', 'text', 'tried'] as const).flatMap((part) => {
    const problem = kept.problems[part];
    if (problem === undefined) return [];
    const field = fieldsOf(form, actionIds[inputs[part]])[0]?.blockId ?? blockId(blockNames[inputs[part]]);
    return [[field, noteError(problem, typed[part] ?? '', mirror.profile.locale)]];
  });
  await submit.ack({ response_action: 'errors', errors: Object.fromEntries(errors) as Record<string, string> });
}

async function forget(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, metadata } = submit;
  const id = metadata.note ?? '';
  const isReview = (await readNote(speaker.deps, mirror, id))?.kind === 'review';
  await removeNote(speaker.deps, mirror, id);
  await submit.ack();
  await submit.refreshBelow(
    isReview
      ? await buildReviews(speaker.deps, mirror, metadata.page)
      : await buildJourney(speaker, mirror, viewIn(metadata)),
  );
}

/** The list below shows what was kept; where there is none, it comes in place of this window. */
async function showJourneyBelow(submit: JoinedSubmit, isBeside = false): Promise<void> {
  const { speaker, mirror, metadata } = submit;
  const view = await buildJourney(speaker, mirror, { ...viewIn(metadata), isBeside });
  if (!submit.isPushed) return submit.ack({ response_action: 'update', view });
  await submit.ack();
  await submit.refreshBelow(view);
}

function viewIn({ page, shown }: Metadata): JourneyView {
  return { page, shown };
}
