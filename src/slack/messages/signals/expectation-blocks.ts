import type { KnownBlock } from '@slack/types';
import type { Reflection } from '../../../domain/reflection.js';
import type { ExpectationAnswer, ExpectationStep } from '../../../domain/signals/expectation-question.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import type { Message } from '../message.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';

/** Whether it is clear what is expected, with its three answers. */
export function expectationBlocks(
  step: ExpectationStep,
  { week, level, expectation: question }: Pick<Reflection, 'week' | 'level' | 'expectation'>,
  locale: string,
): KnownBlock[] {
  // Whoever had the role before the first written week is new to the mirror alone.
  const role = question?.isOfRole === true ? escaped(level.title) : undefined;
  const { expectation } = phrases(locale).signals;
  return [
    section(expectation.asks[step](role)),
    actions(blockId(blockNames.question, week, `expectation-${step}`), [
      button(expectation.yes, actionIds.expectationYes),
      button(expectation.notYet, actionIds.expectationNotYet),
      button(expectation.later, actionIds.expectationLater),
    ]),
  ];
}

/** Says to the person alone that the answer was heard; "not yet" comes with one step and the place to take it. */
export function expectationHeard(
  step: ExpectationStep,
  given: ExpectationAnswer,
  { week, level }: Pick<Reflection, 'week' | 'level'>,
  locale: string,
): Message {
  const { home, oneToOne, capture, signals } = phrases(locale);
  const { heard, steps } = signals.expectation;
  if (given !== 'not-yet') return { text: signals.heard.text, blocks: [section(heard[given])] };
  const places = {
    1: button(home.whatLevelAsks, actionIds.levelAsks),
    2: button(capture.noteSomething, actionIds.noteSomething),
    3: button(oneToOne.button, actionIds.linesForOneToOne),
  };
  return {
    text: signals.heard.text,
    blocks: [
      section(step === 1 ? steps[1](escaped(level.title)) : steps[step]),
      actions(blockId(blockNames.buttons, week), [places[step]]),
    ],
  };
}
