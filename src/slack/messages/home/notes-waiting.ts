import type { KnownBlock, SectionBlock } from '@slack/types';
import { dimensions } from '../../../domain/dimension.js';
import { weekToLeaveFor, type NotedLine } from '../../../domain/noted-line.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import type { NotedMenuValue } from '../../ids/choices.js';
import { context, overflow, type Choice } from '../blocks.js';
import { noteOrigin } from '../capture/note-origin.js';
import { weekName } from '../dates.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { typedText } from '../typed.js';

export interface NotesWaitingData {
  /** Newest week first; the lines of a week in the order they were noted. */
  readonly waiting: readonly { readonly week: WeekKey; readonly notes: readonly NotedLine[] }[];
  /** The week under way. */
  readonly runningWeek: WeekKey;
  readonly locale: string;
}

const mostShown = 5;
const mostCharacters = 300;

/** Lines that wait for the form of their week, the newest ones with ⋯: another box, another week, or not at all. */
export function notesWaiting({ waiting, runningWeek, locale }: NotesWaitingData): KnownBlock[] {
  const { capture } = phrases(locale);
  const total = waiting.reduce((sum, { notes }) => sum + notes.length, 0);
  let room = mostShown;
  const blocks = waiting.flatMap(({ week, notes }) => {
    const shown = notes.toReversed().slice(0, room);
    room -= shown.length;
    if (shown.length === 0) return [];
    return [
      context(capture.waitingFor(inDigits(notes.length, locale), weekName(week, locale))),
      ...shown.map((note) => row(note, week, runningWeek, locale)),
    ];
  });
  const left = total - mostShown + room;
  return left === 0 ? blocks : [...blocks, context(capture.moreWait(inDigits(left, locale)))];
}

function row(note: NotedLine, week: WeekKey, runningWeek: WeekKey, locale: string): SectionBlock {
  return {
    type: 'section',
    block_id: blockId(blockNames.noted, week, note.id),
    text: typedText(note.line, { before: noteOrigin(note, week, locale), limit: mostCharacters }),
    accessory: overflow(actionIds.notedMenu, menu(note, week, runningWeek, locale)),
  };
}

function menu(
  { dimension }: NotedLine,
  week: WeekKey,
  runningWeek: WeekKey,
  locale: string,
): (Choice & { readonly value: NotedMenuValue })[] {
  const { capture } = phrases(locale);
  return [
    ...dimensions
      .filter((box) => box !== dimension)
      .map((box) => ({ text: capture.moveTo[box], value: `to-${box}` as const })),
    { text: capture.leaveFor(weekName(weekToLeaveFor(week, runningWeek), locale)), value: 'other-week' },
    { text: capture.remove, value: 'remove' },
  ];
}
