import type { KnownBlock } from '@slack/types';
import type { Profile } from '../../../domain/profile.js';
import { isAsked, namedSilence } from '../../../domain/question.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { LightAnswer } from '../../../domain/told.js';
import { addWeeks, mondayOf, type WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import { dayAndMonth, weekName } from '../dates.js';
import type { Message } from '../message.js';
import { inWords } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';

/** The question of light or low weeks with its four answers, or what was answered; nothing while it rests. */
export function questionBlocks(
  reflection: Reflection,
  week: WeekKey,
  profile: Pick<Profile, 'locale' | 'bandWords'>,
): KnownBlock[] {
  const { question } = reflection;
  const { late, missing, add, hard } = phrases(profile.locale).replies;
  if (question?.answer !== undefined) return [section(answerSentence(question.answer, reflection, profile.locale))];
  if (!isAsked(reflection, profile)) return [];
  return [
    section(lightQuestion(reflection, profile.locale)),
    actions(blockId(blockNames.question, week), [
      button(late, actionIds.lightLate),
      button(missing, actionIds.lightMissing),
      button(add, actionIds.lightAdd),
      button(hard, actionIds.lightHard),
    ]),
  ];
}

/** While a hard month rests nothing is asked, not even one thing. */
export function isResting({ question, asked }: Reflection): boolean {
  return question?.answer?.given === 'hard' || asked?.answer === 'hard';
}

/** Says to the person alone that the answer was heard. */
export function answerHeard(given: LightAnswer, reflection: Reflection, locale: string): Message {
  const answer = { given, week: reflection.week };
  return { text: phrases(locale).replies.noted, blocks: [section(answerSentence(answer, reflection, locale))] };
}

/** What was answered: in the same week what follows from it, later only that it was said. */
function answerSentence({ given, week: said }: Answer, { week, assignment }: Reflection, locale: string): string {
  const { heard, recalled } = phrases(locale).replies;
  const again = dayAndMonth(mondayOf(addWeeks(said, assignment.framework.lightMonth.weeks)), locale);
  return said === week ? heard[given](again) : recalled[given](weekName(said, locale), again);
}

type Answer = NonNullable<NonNullable<Reflection['question']>['answer']>;

/** Names a silence only where it is longer than the level's usual distance between outcomes, and has no question of its own. */
export function lightQuestion(reflection: Reflection, locale: string): string {
  const { replies } = phrases(locale);
  const silence = namedSilence(reflection);
  if (silence === undefined) return replies.which;
  const { weeks, usualWeeks } = silence;
  return replies.drought(
    inWords(weeks, locale),
    escaped(reflection.level.title),
    inWords(Math.round(usualWeeks), locale),
  );
}
