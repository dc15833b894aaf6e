import type { Reflection } from '../../../domain/reflection.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames } from '../../ids.js';
import { actions, button, section } from '../blocks.js';
import type { MessageBlock } from '../message.js';
import { numberWord } from '../numbers.js';
import { escaped } from '../typed.js';
import { howOften } from '../weekly/boxes.js';
import type { LightAnswer } from './week-reply.js';

const answers: Readonly<Record<LightAnswer, string>> = {
  late: 'On its way, then. When it lands, the week it lands in is the right place for it.',
  missing:
    'Then one is enough to start with: pick one thing that was finished, and ask the person who uses it what changed.',
  hard: 'Then that is what it was. Nothing more is asked today; “I am away until…” keeps next week silent as well.',
};

/** One question with four answers, or what follows from the answer. */
export function lightMonthBlocks(
  reflection: Reflection,
  week: WeekKey,
  locale: string,
  answered?: LightAnswer,
): MessageBlock[] {
  if (answered !== undefined) return [section(answers[answered])];
  return [
    section(lightQuestion(reflection, locale)),
    actions(blockId(blockNames.question, week), [
      button('Late, on its way', actionIds.lightLate),
      button('Missing', actionIds.lightMissing),
      button('There was one: add it', actionIds.lightAdd),
      button('Hard month, ask later', actionIds.lightHard),
    ]),
  ];
}

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
