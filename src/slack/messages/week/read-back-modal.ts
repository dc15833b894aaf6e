import type { ModalView } from '@slack/types';
import type { Entry } from '../../../domain/entry.js';
import type { Category } from '../../../domain/framework.js';
import type { WeekKey } from '../../../domain/week.js';
import type { FromMessage } from '../message.js';
import type { Voice } from '../voice.js';

export interface ReadBackData {
  readonly week: WeekKey;
  readonly entries: readonly Entry[];
  readonly next?: string | undefined;
  readonly voice: Voice;
  readonly revision: number;
  readonly from?: FromMessage | undefined;
}

/** The sheets pushed from ⋯: "Other kind of work…" and "A link proves it…". */
export interface LineData {
  readonly week: WeekKey;
  readonly entry: Entry;
  readonly revision: number;
  readonly from?: FromMessage | undefined;
}

/** `Saved. Read right?`: outcome, impact and doubtful lines, at most 8. */
export function readBackModal(data: ReadBackData): ModalView {
  throw new Error('in writing');
}

/** Whether the sheet has anything to ask: an outcome, an impact or a doubtful guess. */
export function needsReadBack(entries: readonly Entry[]): boolean {
  throw new Error('in writing');
}

/** Pushed from ⋯: which kind of work a line was. */
export function lineKindModal(data: LineData & { readonly categories: readonly Category[] }): ModalView {
  throw new Error('in writing');
}

/** Pushed from ⋯: a link for a line. */
export function lineLinkModal(data: LineData): ModalView {
  throw new Error('in writing');
}
