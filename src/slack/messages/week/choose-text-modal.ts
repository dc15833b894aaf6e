import type { ModalView } from '@slack/types';
import type { CheckIn } from '../../../domain/check-in.js';
import type { FromMessage } from '../message.js';

export interface ChooseTextData {
  readonly conflictId: string;
  readonly newest: CheckIn;
  readonly losing: CheckIn;
  readonly revision: number;
  readonly locale: string;
  readonly from?: FromMessage | undefined;
}

/** Both texts side by side, one choice: the newest, the other, or both. */
export function chooseTextModal(data: ChooseTextData): ModalView {
  throw new Error('in writing');
}
