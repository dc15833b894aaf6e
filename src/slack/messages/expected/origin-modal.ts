import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { chainsOf, originsOf, type LineInWeek } from '../../../domain/hypotheses/chain.js';
import { mayHaveLedTo, refOf } from '../../../domain/hypotheses/origin.js';
import { mondayOf, type WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { Metadata } from '../../ids/metadata.js';
import { lineValue } from '../../ids/values.js';
import { context, input, modal, section } from '../blocks.js';
import { dayWithYear, weekName } from '../dates.js';
import type { FromMessage } from '../message.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { typedText } from '../typed.js';

export interface OriginData {
  readonly line: LineInWeek;
  /** Every line, in any order. */
  readonly all: readonly LineInWeek[];
  readonly locale: string;
  readonly from?: FromMessage | undefined;
  /** What the window is pushed on, when that changes with it. */
  readonly under?: Metadata['under'];
  /** The read-back sheet below lists every line. */
  readonly listsAll?: boolean | undefined;
}

/** Slack takes so many options in one select, of so many characters. */
const mostOptions = 100;
const optionRoom = 75;

/** Of which earlier lines an outcome or impact came: those it hangs on are chosen already. */
export function originModal({ line, all, locale, from, under, listsAll }: OriginData): ModalView {
  const { expected, names } = phrases(locale);
  const words = expected.origin;
  const { week, entry } = line;
  const chosen = linked(line, all, locale);
  const values = new Set(chosen.map(({ value }) => value));
  const others = mayHaveLedTo(line, all)
    .map((one) => choice(one, week, locale))
    .filter(({ value }) => !values.has(value));
  const options = [...chosen, ...others].slice(0, mostOptions);
  const isCut = chosen.length + others.length > mostOptions;
  const shown: KnownBlock[] = [
    context(words.of(weekName(week, locale))),
    { type: 'section', block_id: blockId(blockNames.line, week, entry.id), text: typedText(entry.typed) },
  ];
  if (options.length === 0) {
    return modal({
      callback: callbackIds.lineOrigin,
      title: words.title,
      close: names.back,
      blocks: [...shown, section(words.nothing)],
    });
  }
  return modal({
    callback: callbackIds.lineOrigin,
    title: words.title,
    submit: words.submit,
    close: names.back,
    metadata: { week, entry: entry.id, ...from, under, all: listsAll },
    blocks: [
      ...shown,
      input(
        blockId(blockNames.lineOrigin, week, entry.id),
        words.label,
        {
          type: 'multi_static_select',
          action_id: actionIds.lineOrigin,
          options,
          ...(chosen.length > 0 && { initial_options: chosen.slice(0, mostOptions) }),
        },
        { optional: true, hint: isCut ? words.hintCut(inDigits(mostOptions, locale)) : words.hint },
      ),
    ],
  });
}

/** What the line hangs on. Of one that is gone its week is left, so that it can be taken off as well. */
function linked(line: LineInWeek, all: readonly LineInWeek[], locale: string): PlainTextOption[] {
  const { cameFrom = [] } = line.entry;
  return originsOf(line.entry, chainsOf(all, 'all')).flatMap(({ week, entry }, at): PlainTextOption[] => {
    const ref = cameFrom[at];
    if (ref === undefined) return [];
    if (entry !== undefined) return [choice({ week, entry }, line.week, locale)];
    const gone = phrases(locale).expected.cameOfGone(weekName(week, locale));
    return [{ text: { type: 'plain_text', text: gone, emoji: false }, value: lineValue(ref) }];
  });
}

function choice(line: LineInWeek, seenFrom: WeekKey, locale: string): PlainTextOption {
  const { week, entry } = line;
  const isOtherYear = week.slice(0, 4) !== seenFrom.slice(0, 4);
  const when = isOtherYear ? dayWithYear(mondayOf(week), locale) : weekName(week, locale);
  const before = `${when} · ${phrases(locale).names.dimensions[entry.dimension]} · `;
  return { text: typedText(entry.typed, { before, limit: optionRoom }), value: lineValue(refOf(line)) };
}
