import { actionIds } from '../../ids/actions.js';
import { allWords } from '../../messages/card/help.js';
import type { Speaker } from '../../speaker.js';
import type { AnswerAnybody } from '../answers/answer.js';
import { showMadeUp, showPrivacy, start } from '../answers/entrance.js';
import { answerWord, findCaller, giveAnswer } from '../answering.js';
import { onAnyPress, type Press } from '../press.js';
import { wordNamed } from '../read-word.js';
import type { Routes } from '../routes.js';

/** What anybody may press, joined or not: Start, a look at the made-up profile, who could read this, any word. */
export function register(routes: Routes, speaker: Speaker): void {
  onAnyPress(routes, speaker, actionIds.start, answerWith(start));
  onAnyPress(routes, speaker, actionIds.whoReads, answerWith(showPrivacy));
  onAnyPress(routes, speaker, actionIds.madeUp, answerWith(showMadeUp));
  onAnyPress(routes, speaker, actionIds.allWords, answerWith(listWords));
  onAnyPress(routes, speaker, actionIds.runWord, runWord);
}

/** A button that does what a word does. */
function answerWith(answer: AnswerAnybody): (press: Press) => Promise<void> {
  return async (press) => {
    const { speaker, identity } = press;
    await giveAnswer(press, await answer(speaker, await findCaller(speaker, identity), ''));
  };
}

const listWords: AnswerAnybody = async ({ command }, { locale }) => ({ message: allWords({ command, locale }) });

/** A word that was picked, or the nearest one; of an older version all words. */
async function runWord(press: Press): Promise<void> {
  const { speaker, identity, value } = press;
  const caller = await findCaller(speaker, identity);
  const word = wordNamed(value);
  await giveAnswer(
    press,
    word === undefined ? await listWords(speaker, caller, '') : await answerWord(speaker, caller, word, ''),
  );
}
