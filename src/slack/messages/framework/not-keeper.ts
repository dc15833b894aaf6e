import { section } from '../blocks.js';
import type { Message } from '../message.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';

export interface NotKeeperData {
  readonly command: string;
  readonly locale: string;
}

/** Somebody who keeps no framework: who does, and where everybody can read it. */
export function notKeeper({ command, locale }: NotKeeperData): Message {
  const { keeper } = phrases(locale);
  const typed = (word: string) => `\`${escaped(command)} ${word}\``;
  return { text: keeper.notKeeperText, blocks: [section(keeper.notKeeper(typed('level'), typed('levels')))] };
}

/** Somebody who kept it when the window was opened, and does not any more. */
export function noLongerKeeper({ locale }: Pick<NotKeeperData, 'locale'>): Message {
  const { keeper } = phrases(locale);
  return { text: keeper.notKeeperText, blocks: [section(keeper.noLonger)] };
}
