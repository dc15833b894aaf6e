import type { Block, KnownBlock } from '@slack/types';

/** A block of a message; `Block` admits the native chart, which @slack/types does not know yet. */
export type MessageBlock = KnownBlock | Block;

/** What is posted: `text` is neutral (lock screens show it), everything else stands in the blocks. */
export interface Message {
  readonly text: string;
  readonly blocks: MessageBlock[];
}

/** Where a modal came from: the message that its submit updates in place, by id only. */
export interface FromMessage {
  readonly channel: string;
  readonly ts: string;
}

/** A picture already uploaded for the person; the alt text is the one the chart was drawn with. */
export interface PictureRef {
  readonly fileId: string;
  readonly altText: string;
}
