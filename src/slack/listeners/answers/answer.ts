import type { ModalView } from '@slack/types';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import type { Message } from '../../messages/message.js';
import type { Speaker } from '../../speaker.js';

/** What a word answers: something only the caller sees, or a window in front of them. */
export type Answer =
  | {
      readonly message: Message;
      /** What is done once the answer was given. */
      readonly follow?: (() => Promise<void>) | undefined;
    }
  | WindowAnswer;

export interface WindowAnswer {
  readonly view: ModalView;
  readonly follow?: ((shown: Shown) => Promise<void>) | undefined;
}

/** The window of an answer, now that it is in front of the person. */
export interface Shown {
  /** Replaces what stands in it, for example once its pictures are drawn; nothing when it was closed or turned to something else. */
  readonly refresh: (view: ModalView) => Promise<void>;
}

/** Somebody who used a word, joined or not. */
export interface Caller {
  readonly identity: Mirror['identity'];
  readonly mirror: Mirror | undefined;
  readonly locale: string;
}

/** `rest` is what was typed behind the word; a button says nothing there. */
export type AnswerJoined = (speaker: Speaker, mirror: Mirror, rest: string) => Promise<Answer>;
export type AnswerAnybody = (speaker: Speaker, caller: Caller, rest: string) => Promise<Answer>;
