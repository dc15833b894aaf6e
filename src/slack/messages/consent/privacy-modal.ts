import type { ModalView } from '@slack/types';

export interface PrivacyData {
  /** Slash command name, `/mirror`. */
  readonly command: string;
  /** Host of a self-hosted chart server, when pictures are drawn outside this process. */
  readonly chartHost?: string;
}

/** "Who could read this?"; may be opened or pushed. */
export function privacyModal(data: PrivacyData): ModalView {
  throw new Error('in writing');
}
