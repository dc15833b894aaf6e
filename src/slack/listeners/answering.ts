import type { Mirror } from '../../use-cases/find-mirror.js';
import { notJoined } from '../messages/consent/not-joined.js';
import type { OpenWindow } from '../post/window.js';
import type { Speaker } from '../speaker.js';
import type { Answer, Caller, WindowAnswer } from './answers/answer.js';
import { mirrorOf } from './identity.js';
import type { Press } from './press.js';
import type { Word } from './words.js';

/** Who used a word, and the language to answer in. */
export async function findCaller(speaker: Speaker, identity: Mirror['identity']): Promise<Caller> {
  const mirror = await mirrorOf(speaker, identity);
  return { identity, mirror, locale: await speaker.locales.of(identity) };
}

/** What a word answers this person. */
export async function answerWord(speaker: Speaker, caller: Caller, word: Word, rest: string): Promise<Answer> {
  if ('forAnybody' in word) return word.forAnybody(speaker, caller, rest);
  return caller.mirror === undefined
    ? { message: notJoined({ locale: caller.locale }) }
    : word.forJoined(speaker, caller.mirror, rest);
}

/** Answers a press the way its word is answered: an ephemeral, or a window on top. */
export async function giveAnswer(press: Press, answer: Answer): Promise<void> {
  await press.ack();
  if ('message' in answer) {
    await press.tell(answer.message);
    return answer.follow?.();
  }
  await followWindow(press, answer, await press.show(answer.view));
}

/** Turns the window that holds the press into another one. */
export async function replaceWith(press: Press, answer: WindowAnswer): Promise<void> {
  await press.ack();
  await followWindow(press, answer, await press.refresh(answer.view));
}

/** What is done once a window of ours is in front of the person. */
export async function followWindow(
  { speaker, identity }: Pick<Press, 'speaker' | 'identity'>,
  { follow }: WindowAnswer,
  opened: OpenWindow | undefined,
): Promise<void> {
  await follow?.({
    refresh: async (view) => {
      if (opened !== undefined) await speaker.senderOf(identity).updateWindow(opened, view);
    },
  });
}
