import type { KnownBlock } from '@slack/types';
import { isFilled, openingQuestions, saysSomething, type Opening } from '../../../domain/journey/journey-note.js';
import type { Day } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import { dayInYear } from '../dates.js';
import { phrases } from '../phrases.js';
import { clip, typedText } from '../typed.js';

/** So much of an answer stands in the list; all of it stands in its window. */
const mostCharacters = 500;

/** The three questions while nobody has answered: once, and with a way to leave them out. */
export function openingOffer(locale: string): KnownBlock[] {
  const { opening } = phrases(locale).journey;
  return [
    section(opening.ask),
    actions(blockId(blockNames.buttons, undefined, 'opening'), [
      button(opening.answer, actionIds.journeyOpening),
      button(opening.leaveOut, actionIds.journeySkip),
    ]),
  ];
}

/** What the journey opens with, as it was typed. */
export function openingBlocks(opening: Opening | undefined, today: Day, locale: string): KnownBlock[] {
  if (opening === undefined) return openingOffer(locale);
  const { cut, opening: words } = phrases(locale).journey;
  if (!saysSomething(opening)) return [section(words.leftOut, button(words.afterAll, actionIds.journeyOpening))];
  return [
    section(words.heading(dayInYear(opening.day, today, locale)), button(words.change, actionIds.journeyOpening)),
    ...openingQuestions.flatMap((question) => {
      const text = opening[question];
      if (!isFilled(text)) return [];
      const after = text.length > mostCharacters ? `\n${cut.change}` : '';
      return [
        {
          type: 'section' as const,
          text: typedText(clip(text, mostCharacters), { before: words.labels[question], after }),
        },
      ];
    }),
  ];
}
