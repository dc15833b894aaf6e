import type { ModalView } from '@slack/types';
import type { Level } from '../../../domain/framework.js';
import type { Profile } from '../../../domain/profile.js';

export interface StartData {
  readonly levels: readonly Pick<Level, 'key' | 'title' | 'role'>[];
  /** From the Slack profile. */
  readonly zone: string;
  readonly locale: string;
  /** What was chosen before, for somebody who comes back. */
  readonly chosen?: Partial<Pick<Profile, 'detail' | 'rhythm'>> & { readonly level?: string };
}

/** First run in one modal: its submit is the consent. */
export function startModal(data: StartData): ModalView {
  throw new Error('in writing');
}
