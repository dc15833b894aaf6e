import { findMirror, type Mirror } from '../../use-cases/find-mirror.js';
import { notJoined } from '../messages/consent/not-joined.js';
import type { Speaker } from '../speaker.js';
import type { Answer, Caller } from './answers/answer.js';
import type { Press } from './press.js';
import { readSlackProfile } from './slack-profile.js';
import type { Word } from './words.js';

/** Who used a word, and the language to answer in. */
export async function findCaller(speaker: Speaker, identity: Mirror['identity']): Promise<Caller> {
  const mirror = await findMirror(speaker.deps, identity);
  const { locale } = mirror?.profile ?? (await readSlackProfile(speaker, identity.slackUserId));
  return { identity, mirror, locale };
}

/** What a word answers this person. */
export async function answerWord(speaker: Speaker, caller: Caller, word: Word, rest: string): Promise<Answer> {
  if ('forAnybody' in word) return word.forAnybody(speaker, caller, rest);
  return caller.mirror === undefined ? { message: notJoined() } : word.forJoined(speaker, caller.mirror, rest);
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
