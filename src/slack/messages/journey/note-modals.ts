import type { InputBlock, ModalView } from '@slack/types';
import {
  datedKinds,
  isFilled,
  longestNote,
  type DatedKind,
  type JourneyNote,
} from '../../../domain/journey/journey-note.js';
import type { TypedNote } from '../../../domain/journey/typed-note.js';
import type { Day } from '../../../domain/week.js';
import { actionIds, type ActionId } from '../../ids/actions.js';
import { blockId, blockNames, type BlockName } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { Metadata } from '../../ids/metadata.js';
import { context, input, modal, plain, section, select } from '../blocks.js';
import { phrases } from '../phrases.js';
import { typedText, wholeCharacters } from '../typed.js';

export interface NoteModalData {
  /** The name of the note: a second submit keeps no second one. */
  readonly note: string;
  readonly typed: TypedNote;
  /** How often it had been changed when the window was filled; absent for one that is not there yet. */
  readonly revision?: number | undefined;
  /** What the list below shows, to bring that up to date. */
  readonly below?: Pick<Metadata, 'page' | 'shown'> | undefined;
  readonly locale: string;
}

/** A note that nothing was typed into yet. */
export function blankNote(today: Day, text = ''): TypedNote {
  return { kind: 'accomplishment', day: today, text, tried: '' };
}

/** One dated note. What belongs to another kind is asked for only with that kind, and stays while something stands in it. */
export function noteModal({ note, typed, revision, below, locale }: NoteModalData): ModalView {
  const { form } = phrases(locale).journey;
  const { kind, day, to, text, tried } = typed;
  return modal({
    callback: callbackIds.journeyNote,
    title: revision === undefined ? form.title : form.changeTitle,
    submit: form.submit,
    close: phrases(locale).signals.off.notNow,
    metadata: { note, revision, ...below },
    blocks: [
      kindInput(kind, locale),
      dayInput(blockNames.careerDay, actionIds.careerDay, form.day[kind], day, locale),
      ...(kind === 'job' || to !== undefined
        ? [
            dayInput(blockNames.careerTo, actionIds.careerTo, form.to, to, locale, {
              optional: true,
              hint: form.toHint,
            }),
          ]
        : []),
      longInput(blockNames.careerText, actionIds.careerText, form.text[kind], form.examples[kind], text),
      ...(kind === 'struggle' || isFilled(tried)
        ? [
            {
              ...longInput(blockNames.careerTried, actionIds.careerTried, form.tried, form.triedExample, tried),
              optional: true,
              hint: plain(form.triedHint),
            },
          ]
        : []),
      context(form.onlyYou),
    ],
  });
}

function kindInput(kind: DatedKind, locale: string): InputBlock {
  const { form } = phrases(locale).journey;
  const choices = datedKinds.map((value) => ({ ...form.kinds[value], value }));
  // Its press brings the inputs of that kind; what was typed stays in those that are there.
  return {
    ...input(blockId(blockNames.careerKind), form.kind, select(actionIds.careerKind, form.kind, choices, kind)),
    dispatch_action: true,
  };
}

/** A day. */
export function dayInput(
  name: BlockName,
  action: ActionId,
  label: string,
  day: Day | undefined,
  locale: string,
  options: { readonly optional?: boolean; readonly hint?: string } = {},
): InputBlock {
  return input(
    blockId(name),
    label,
    {
      type: 'datepicker',
      action_id: action,
      placeholder: plain(phrases(locale).journey.form.pickDay),
      ...(day === undefined ? {} : { initial_date: day }),
    },
    options,
  );
}

/** A text of some length. */
export function longInput(
  name: BlockName,
  action: ActionId,
  label: string,
  example: string,
  typed: string,
): InputBlock {
  const value = wholeCharacters(typed, longestNote);
  return input(blockId(name), label, {
    type: 'plain_text_input',
    action_id: action,
    multiline: true,
    max_length: longestNote,
    placeholder: plain(example),
    ...(value === '' ? {} : { initial_value: value }),
  });
}

/** Before a note goes: what goes with it. */
export function forgetNoteModal(
  note: JourneyNote,
  below: Pick<Metadata, 'page' | 'shown'> | undefined,
  locale: string,
): ModalView {
  const { forget } = phrases(locale).journey;
  const text = note.kind === 'opening' ? [note.values, note.map, note.gaps].find(isFilled) : note.text;
  return modal({
    callback: callbackIds.forgetNote,
    title: forget.title,
    submit: forget.submit,
    close: forget.keep,
    metadata: { note: note.id, ...below },
    blocks: [
      ...(isFilled(text) ? [{ type: 'section' as const, text: typedText(text, { limit: 1000 }) }] : []),
      section(note.kind === 'review' ? forget.explainReview : forget.explain),
    ],
  });
}
