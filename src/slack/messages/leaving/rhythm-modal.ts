import type { ModalView } from '@slack/types';
import type { Profile } from '../../../domain/profile.js';
import type { Day, WeekKey } from '../../../domain/week.js';
import type { FromMessage, Message } from '../message.js';

/** Day, hour, reminder, how much the DM shows, band words, theme of pictures; stop. */
export function rhythmModal(data: { readonly profile: Profile; readonly from?: FromMessage | undefined }): ModalView {
  throw new Error('in writing');
}

/** The receipt of a changed rhythm. */
export function rhythmReceipt(profile: Profile): Message {
  throw new Error('in writing');
}

/** "I am away until…": one day. */
export function awayUntilModal(data: {
  readonly today: Day;
  readonly week?: WeekKey | undefined;
  readonly locale: string;
  readonly from?: FromMessage | undefined;
}): ModalView {
  throw new Error('in writing');
}

/** After Stop: nothing is sent any more, nothing is deleted. */
export function stoppedReceipt(): Message {
  throw new Error('in writing');
}

/** After Start again. */
export function resumedReceipt(profile: Profile): Message {
  throw new Error('in writing');
}
