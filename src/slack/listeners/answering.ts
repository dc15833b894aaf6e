import type { Mirror } from '../../use-cases/find-mirror.js';
import { notJoined } from '../messages/consent/not-joined.js';
import type { Speaker } from '../speaker.js';
import type { Answer, Caller } from './answers/answer.js';
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
  const opened = await press.show(answer.view);
  await answer.follow?.({
    refresh: (view) => (opened === undefined ? Promise.resolve() : press.refresh(view, opened)),
  });
}
