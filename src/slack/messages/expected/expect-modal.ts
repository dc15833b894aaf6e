import type { InputBlock, ModalView } from '@slack/types';
import { hasComeDue, isHindsight } from '../../../domain/hypotheses/due.js';
import type { Hypothesis } from '../../../domain/hypotheses/hypothesis.js';
import type { LineRef } from '../../../domain/line-ref.js';
import type { Day } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { Metadata } from '../../ids/metadata.js';
import { context, input, modal, option, plain } from '../blocks.js';
import { dayInYear, weekName } from '../dates.js';
import type { FromMessage } from '../message.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';
import { typedText } from '../typed.js';

export interface ExpectData {
  readonly of: LineRef;
  /** The words of the line. */
  readonly text: string;
  /** Names what is kept, so that a second submit keeps no second one. */
  readonly ref: string;
  /** What was said of the line before. */
  readonly before?: Hypothesis | undefined;
  /** The days of a look when none is picked. */
  readonly usual: Readonly<Record<Hypothesis['dimension'], Day>>;
  readonly today: Day;
  readonly locale: string;
  readonly from?: FromMessage | undefined;
  /** What the window is pushed on, when that changes with it. */
  readonly under?: Metadata['under'];
  /** The read-back sheet below lists every line. */
  readonly all?: boolean | undefined;
}

const longestLine = 1000;

/** What an output should change, how that is seen, when to look again and how likely it is. */
export function expectModal(data: ExpectData): ModalView {
  const { of, text, ref, before, usual, today, locale, from, under, all } = data;
  const { expected, names } = phrases(locale);
  const { form } = expected;
  const usualDays = [dayInYear(usual.outcome, today, locale), dayInYear(usual.impact, today, locale)] as const;
  const isDue = before !== undefined && hasComeDue(before, today);
  const kinds = [
    option({ text: form.asOutcome, value: 'outcome' }),
    option({ text: form.asImpact, value: 'impact' }),
  ] as const;
  return modal({
    callback: callbackIds.expectChange,
    title: form.title,
    submit: form.submit,
    close: names.back,
    metadata: { week: of.week, entry: of.entry, ref, ...from, under, all },
    blocks: [
      context(form.of(weekName(of.week, locale))),
      { type: 'section', block_id: blockId(blockNames.line, of.week, of.entry), text: typedText(text) },
      input(blockId(blockNames.expectText), form.expects, {
        type: 'plain_text_input',
        action_id: actionIds.expectText,
        max_length: longestLine,
        placeholder: plain(form.expectsExample),
        ...(before && { initial_value: before.expects }),
      }),
      input(blockId(blockNames.expectAs), form.as, {
        type: 'radio_buttons',
        action_id: actionIds.expectAs,
        options: [...kinds],
        initial_option: kinds[before?.dimension === 'impact' ? 1 : 0],
      }),
      input(
        blockId(blockNames.expectMeasure),
        form.measure,
        {
          type: 'plain_text_input',
          action_id: actionIds.expectMeasure,
          max_length: longestLine,
          placeholder: plain(form.measureExample),
          ...(before?.measure !== undefined && { initial_value: before.measure }),
        },
        { optional: true },
      ),
      input(
        blockId(blockNames.expectDue),
        form.due,
        { type: 'datepicker', action_id: actionIds.expectDue, ...(before && { initial_date: before.due }) },
        { optional: true, hint: isDue ? form.dueHintPutOff(...usualDays) : form.dueHint(...usualDays) },
      ),
      ...(before !== undefined && isHindsight(before, today)
        ? [context(form.likelyStays)]
        : [likelyInput(before, locale)]),
    ],
  });
}

/** How likely it is, until somebody may know. */
function likelyInput(before: Hypothesis | undefined, locale: string): InputBlock {
  const { form } = phrases(locale).expected;
  return input(
    blockId(blockNames.expectLikely),
    form.likely,
    {
      type: 'plain_text_input',
      action_id: actionIds.expectLikely,
      max_length: 100,
      placeholder: plain(form.likelyExample),
      ...(before?.probability !== undefined && { initial_value: `${decimal(before.probability, locale)} %` }),
    },
    { optional: true, hint: form.likelyHint },
  );
}
