import type { KnownBlock } from '@slack/types';
import type { Profile } from '../../../domain/profile.js';
import { isAsked } from '../../../domain/question.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { LightAnswer } from '../../../domain/told.js';
import { addWeeks, type WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames } from '../../ids.js';
import { actions, button, section } from '../blocks.js';
import { weekName } from '../dates.js';
import type { Message } from '../message.js';
import { numberWord } from '../numbers.js';
import { escaped } from '../typed.js';
import { howOften } from '../weekly/boxes.js';

/** The question of light or low weeks with its four answers, or what was answered; nothing while it rests. */
export function questionBlocks(
  reflection: Reflection,
  week: WeekKey,
  profile: Pick<Profile, 'locale' | 'bandWords'>,
): KnownBlock[] {
  const { question } = reflection;
  if (question?.answer !== undefined) return [section(answerSentence(question.answer, reflection, profile.locale))];
  if (!isAsked(reflection, profile)) return [];
  return [
    section(lightQuestion(reflection, profile.locale)),
    actions(blockId(blockNames.question, week), [
      button('Late, on its way', actionIds.lightLate),
      button('Missing', actionIds.lightMissing),
      button('There was one: add it', actionIds.lightAdd),
      button('Hard month, ask later', actionIds.lightHard),
    ]),
  ];
}

/** While a hard month rests nothing is asked, not even one thing. */
export function isResting({ question }: Reflection): boolean {
  return question?.answer?.given === 'hard';
}

/** Says to the person alone that the answer was heard. */
export function answerHeard(given: LightAnswer, reflection: Reflection, locale: string): Message {
  return { text: 'Noted.', blocks: [section(answerSentence({ given, week: reflection.week }, reflection, locale))] };
}

/** What was answered: in the same week what follows from it, later only that it was said. */
function answerSentence({ given, week: said }: Answer, { week, assignment }: Reflection, locale: string): string {
  const again = weekName(addWeeks(said, assignment.framework.lightMonth.weeks), locale);
  return said === week ? heard[given](again) : `${recalled[given](weekName(said, locale), again)}.`;
}

type Answer = NonNullable<NonNullable<Reflection['question']>['answer']>;

const rests = 'It is not asked again before the weeks look different.';

/** Sentences in the week of the answer; `again` names the week from which on it may be asked again. */
const heard: Readonly<Record<LightAnswer, (again: string) => string>> = {
  late: () => `On its way: noted. When it lands, the week it lands in is the right place for it. ${rests}`,
  missing: () =>
    'Missing: noted. Then one is enough to start with: pick one thing that was finished, and ask the person who uses ' +
    `it what changed. ${rests}`,
  hard: (again) =>
    `A hard month: noted. Nothing more is asked before ${again}; “I am away until…” keeps next week silent as well.`,
};

const recalled: Readonly<Record<LightAnswer, (said: string, again: string) => string>> = {
  late: (said) => `On its way, as you said with ${said}`,
  missing: (said) => `Missing, as you said with ${said}; one is enough to start with`,
  hard: (said, again) => `A hard month, as you said with ${said}; nothing is asked before ${again}`,
};

const quarterWeeks = 13;

/** Names the drought only where it is longer than the level's usual distance between outcomes. */
export function lightQuestion({ progress, level }: Reflection, locale: string): string {
  const weeks = progress.weeksSince.outcome;
  const { outcomesPerQuarter } = level.typicalQuarter;
  const often = howOften(outcomesPerQuarter, (count) => numberWord(count, locale));
  if (weeks === undefined || often === undefined || weeks <= quarterWeeks / outcomesPerQuarter) {
    return 'Something may be late, or missing, or simply not written down. Which is it?';
  }
  return `No outcome for ${numberWord(weeks, locale)} weeks; ${often} is usual for ${escaped(level.title)}. Which is it?`;
}
