import { dimensions, type Dimension } from '../../../domain/dimension.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds, moveActionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import { weekName, weekTitle } from '../dates.js';
import type { Message } from '../message.js';
import { inDigits } from '../numbers.js';
import { escaped } from '../typed.js';
import { phrases } from '../phrases.js';

export interface LoggedData {
  readonly week: WeekKey;
  readonly dimension: Dimension;
  /** Whatever finds the line again; never the line itself. */
  readonly ref: string;
  readonly locale: string;
  /** Lines in this box now. */
  readonly lines: number;
  /** `move` was just pressed. */
  readonly moved?: boolean | undefined;
}

/** After `/mirror log`: where the line went, three other boxes, Undo; an ephemeral. */
export function loggedLine({ week, dimension, ref, locale, lines, moved = false }: LoggedData): Message {
  const { names, saved } = phrases(locale);
  const others = dimensions.filter((other) => other !== dimension);
  const sentence = moved ? saved.movedTo : saved.notedUnder;
  return {
    text: moved ? saved.moved : saved.noted,
    blocks: [
      section(sentence(`*${names.dimensions[dimension]}*`, weekTitle(week, locale), inDigits(lines, locale))),
      actions(blockId(blockNames.line, week, ref), [
        ...others.map((other) => button(names.dimensions[other], moveActionIds[other], { value: other })),
        button(saved.undo, actionIds.undoLogged),
      ]),
    ],
  };
}

/** After Undo. */
export function undoneLine({ week, locale }: { readonly week: WeekKey; readonly locale: string }): Message {
  const { saved } = phrases(locale);
  return { text: saved.takenBack, blocks: [section(saved.goneFrom(weekName(week, locale)))] };
}

/** `/mirror log` without a line: how to write one. */
export function logUsage(command: string, locale: string): Message {
  const { capture, saved } = phrases(locale);
  const examples = saved.notes.map((note) => `• \`${escaped(command)} log ${note}\``);
  return {
    text: saved.howToNoteText,
    blocks: [
      section([saved.howToNote, ...examples, saved.withoutBox].join('\n')),
      actions(blockId(blockNames.buttons), [button(capture.noteSomething, actionIds.noteSomething)]),
    ],
  };
}
