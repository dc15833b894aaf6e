import type { ModalView } from '@slack/types';
import type { WeekKey } from '../../../domain/week.js';
import type { FromMessage, Message } from '../message.js';

/** Counts of what is kept, before or after it goes; an ErasureReceipt has them. */
export interface KeptCounts {
  readonly checkIns: number;
  readonly entries: number;
  readonly pictures: number;
}

/** Delete one week: what goes. */
export function deleteWeekModal(data: {
  readonly week: WeekKey;
  readonly entries: number;
  readonly locale: string;
  readonly revision: number;
  readonly from?: FromMessage | undefined;
}): ModalView {
  throw new Error('in writing');
}

/** Delete everything: what goes, and the word that confirms it. */
export function deleteEverythingModal(data: KeptCounts & { readonly locale: string }): ModalView {
  throw new Error('in writing');
}

/** Replaces the messages of a deleted week. */
export function weekDeletedReceipt(data: {
  readonly week: WeekKey;
  readonly entries: number;
  readonly locale: string;
}): Message {
  throw new Error('in writing');
}

/** The last message: counts of what is gone. */
export function everythingDeletedReceipt(data: KeptCounts & { readonly locale: string }): Message {
  throw new Error('in writing');
}

/** The same receipt in front of the person, in place of the modal. */
export function everythingDeletedModal(data: KeptCounts & { readonly locale: string }): ModalView {
  throw new Error('in writing');
}
