import type { KnownBlock } from '@slack/types';
import type { Hypothesis } from '../../../domain/hypotheses/hypothesis.js';
import { mondayOf, sundayOf, type WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { button, context, section } from '../blocks.js';
import { dayAndMonth, dayWithYear, weekName } from '../dates.js';
import { inDigits, inWords } from '../numbers.js';
import { phrases } from '../phrases.js';
import { typedText } from '../typed.js';

/** In the weekly answer: a look is due, said without a typed word. Nothing when none is. */
export function lookQuestion(looks: readonly Hypothesis[], week: WeekKey, locale: string): KnownBlock[] {
  const [first, ...others] = looks;
  if (first === undefined) return [];
  const { due, look } = phrases(locale).expected;
  const monday = mondayOf(first.of.week);
  const isThisYear = monday.slice(0, 4) === sundayOf(week).slice(0, 4);
  const since = isThisYear ? dayAndMonth(monday, locale) : dayWithYear(monday, locale);
  return [
    {
      ...section(due(inWords(others.length, locale), since), button(look, actionIds.look, { value: first.id })),
      block_id: blockId(blockNames.question, week, 'look'),
    },
  ];
}

const mostShown = 3;
const mostCharacters = 300;

/** In App Home: the lines that are due for a look, the longest overdue first. */
export function looksDue(looks: readonly Hypothesis[], locale: string): KnownBlock[] {
  if (looks.length === 0) return [];
  const words = phrases(locale).expected;
  const more = looks.length - mostShown;
  return [
    context(words.dueHere),
    ...looks.slice(0, mostShown).map(({ id, of, text }): KnownBlock => ({
      type: 'section',
      block_id: blockId(blockNames.bet, of.week, id),
      text: typedText(text, { before: `${weekName(of.week, locale)} · `, limit: mostCharacters }),
      accessory: button(words.look, actionIds.look, { value: id }),
    })),
    ...(more > 0 ? [section(words.moreDue(inDigits(more, locale)), button(words.all, actionIds.bets))] : []),
  ];
}
