import type { HomeView, ModalView } from '@slack/types';
import type { Message } from '../../../../src/slack/messages/message.js';

/** Every message and view of one topic in every state it has, for a person of one locale. */
export interface Surfaces {
  readonly messages: Readonly<Record<string, () => Message>>;
  readonly views: Readonly<Record<string, () => HomeView | ModalView>>;
}

/** The slash command of these tests. */
export const command = '/mirror';

/** Where a window remembers to have come from. */
export const from = { channel: 'D0ADA', ts: '1783069200.000100' };

/** The same language somewhere else: `en-GB` in `US` is `en-US`. */
export function inRegion(locale: string, region: string): string {
  return new Intl.Locale(locale, { region }).toString();
}
