import type { ModalView } from '@slack/types';
import type { PerDimension, Dimension } from '../../../domain/dimension.js';
import type { Level } from '../../../domain/framework.js';
import type { WeekState } from '../../../domain/check-in.js';
import type { WeekKey } from '../../../domain/week.js';
import type { FromMessage } from '../message.js';
import type { Voice } from '../voice.js';

export interface WeekModalData {
  readonly week: WeekKey;
  /** Weeks the picker offers, newest first, with what each is so far (absent: not logged). */
  readonly weeks: readonly { readonly week: WeekKey; readonly state?: WeekState | undefined }[];
  readonly level: Level;
  readonly voice: Voice;
  /** What was typed, box by box; more than 3,000 characters continue in further inputs, so nothing is lost. */
  readonly boxes: PerDimension<string>;
  readonly ownRead?: number | undefined;
  readonly next?: string | undefined;
  /** Part of the week worked, 0 to 1; 1 when absent. */
  readonly availability?: number | undefined;
  /** "One thing for next week" of the week before. */
  readonly lastNext?: string | undefined;
  /** True when the week is stored already: the title says Edit. */
  readonly saved: boolean;
  /** Revision of the stored check-in, 0 when there is none. */
  readonly revision: number;
  readonly from?: FromMessage | undefined;
  /** Back-fill: weeks still to come after this one, oldest first. */
  readonly queue?: readonly WeekKey[] | undefined;
  /** A sentence above the boxes, for example that another window saved first. */
  readonly notice?: string | undefined;
  /** Sentences under single boxes, for example from a DM whose text did not fit. */
  readonly boxNotices?: Partial<Record<Dimension, string>> | undefined;
}

/** More detail… and Edit: the week as typed, own read, next, which week, how much of it was worked. */
export function weekModal(data: WeekModalData): ModalView {
  throw new Error('in writing');
}
