import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { Durability, Result } from '../../../domain/entry.js';
import type { Hypothesis } from '../../../domain/hypotheses/hypothesis.js';
import type { Profile } from '../../../domain/profile.js';
import type { Day, WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { Metadata } from '../../ids/metadata.js';
import { context, input, modal, option } from '../blocks.js';
import { dayInYear, weekName } from '../dates.js';
import { inDigits, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { typedText } from '../typed.js';
import { lastingSelect } from '../week/line-blocks.js';

export interface LookData {
  readonly hypothesis: Hypothesis;
  /** Names the line that says what came, so that a second submit notes no second one. */
  readonly ref: string;
  /** The week that what came of it becomes a line of. */
  readonly to: WeekKey;
  readonly today: Day;
  /** By how many weeks "too early" moves the look. */
  readonly tooEarlyWeeks: number;
  readonly profile: Pick<Profile, 'locale' | 'bandWords'>;
  readonly under?: Metadata['under'];
  /** The sheet that the window is pushed on. */
  readonly sheet?: Pick<Metadata, 'week' | 'all'> | undefined;
}

/** Value of "Too early to say". */
export const tooEarly = 'too-early';

/** How an impact lasts when nobody says otherwise. */
const usually: Durability = 'keeps-going';
const longestLine = 3000;
const longestQuote = 1000;

/** The line, what was expected of it, and the question what came. */
export function lookModal({ hypothesis, ref, to, today, tooEarlyWeeks, profile, under, sheet }: LookData): ModalView {
  const { locale } = profile;
  const words = phrases(locale).expected.window;
  const results: readonly Result[] = ['worked', 'better', 'partly', 'missed'];
  const choices = [
    ...results.map((result) => option({ text: words.results[result], value: result })),
    option({ text: words.tooEarly(inDigits(tooEarlyWeeks, locale)), value: tooEarly }),
  ];
  return modal({
    callback: callbackIds.look,
    title: words.title,
    submit: words.submit,
    close: words.close,
    metadata: { hypothesis: hypothesis.id, ref, due: hypothesis.due, under, ...sheet },
    blocks: [
      ...expectation(hypothesis, today, profile),
      input(
        blockId(blockNames.lookText),
        words.text,
        { type: 'plain_text_input', action_id: actionIds.lookText, max_length: longestLine },
        { optional: true },
      ),
      input(blockId(blockNames.lookResult), words.how, {
        type: 'radio_buttons',
        action_id: actionIds.lookResult,
        options: choices,
      }),
      ...(hypothesis.dimension === 'impact' ? [lasting(locale)] : []),
      context(words.explain(hypothesis.dimension, weekName(to, locale))),
    ],
  });
}

/** What an impact is weighed by: how much of what was hoped came is no part of it. */
function lasting(locale: string): InputBlock {
  const { week, expected } = phrases(locale);
  return input(blockId(blockNames.lookLasts), week.willItLast, lastingSelect(actionIds.lookLasts, usually, locale), {
    optional: true,
    hint: expected.window.lastsHint,
  });
}

function expectation(
  { of, text, expects, measure, due, probability, orphaned }: Hypothesis,
  today: Day,
  { locale, bandWords }: LookData['profile'],
): KnownBlock[] {
  const words = phrases(locale).expected.window;
  const day = dayInYear(due, today, locale);
  const planned =
    probability === undefined || bandWords === 'hidden'
      ? words.planned(day)
      : words.plannedLikely(day, percent(probability / 100, locale));
  return [
    quote(text, words.line(weekName(of.week, locale))),
    ...(orphaned === true ? [context(words.orphaned)] : []),
    quote(expects, words.expects),
    ...(measure === undefined ? [] : [quote(measure, words.measure)]),
    context(planned),
  ];
}

function quote(typed: string, before: string): KnownBlock {
  return { type: 'section', text: typedText(typed, { before, limit: longestQuote }) };
}
