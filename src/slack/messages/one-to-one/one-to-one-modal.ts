import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { linePeriods, type LinesForOneToOne } from '../../../domain/one-to-one.js';
import { dayOf } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, context, input, modal, section, select } from '../blocks.js';
import { dayName, weekDates } from '../dates.js';
import { capitalised, inWords } from '../numbers.js';
import { phrases } from '../phrases.js';
import type { Voice } from '../voice.js';
import { boxRoom } from '../weekly/boxes.js';
import { linesText } from './lines-text.js';

export interface OneToOneData {
  readonly lines: LinesForOneToOne;
  readonly voice: Voice;
}

/** Lines to take along into a conversation: shortened and copied by hand, sent by nobody. */
export function oneToOneModal({ lines, voice }: OneToOneData): ModalView {
  const { week } = lines;
  const { locale } = voice;
  const { names, oneToOne } = phrases(locale);
  const { text, left } = linesText(lines, locale, boxRoom);
  const remembers = lines.period !== 'quarter' && text !== '';
  const choices = linePeriods.map((period) => ({
    text: period === 'week' ? oneToOne.periods.week(weekDates(week, locale)) : oneToOne.periods[period],
    value: period,
  }));
  return modal({
    callback: callbackIds.oneToOne,
    title: oneToOne.title,
    ...(text === '' ? {} : { submit: oneToOne.done }),
    close: names.close,
    metadata: { week },
    blocks: [
      actions(blockId(blockNames.linesPeriod, week), [
        select(actionIds.linesPeriod, oneToOne.period, choices, lines.period),
      ]),
      ...about(lines, voice),
      ...(text === '' ? [] : [linesInput(lines, text, locale)]),
      ...(left === 0 ? [] : [context(oneToOne.tooLong(inWords(left, locale)))]),
      ...(text === '' ? [] : [context(oneToOne.howTo + (remembers ? ` ${oneToOne.remembers}` : ''))]),
    ],
  });
}

/** Which weeks these are, and why those; or that there is nothing yet. */
function about(lines: LinesForOneToOne, { locale, zone }: Voice): KnownBlock[] {
  const { oneToOne } = phrases(locale);
  switch (lines.period) {
    case 'week':
      return lines.lines.length === 0 ? [section(oneToOne.nothingYet)] : [];
    case 'since': {
      if (lines.takenAt === undefined) return [context(lines.weeks === 0 ? oneToOne.nothingYet : oneToOne.sinceFirst)];
      const day = dayName(dayOf(new Date(lines.takenAt), zone), locale);
      if (lines.weeks === 0) return [section(oneToOne.nothingSince(day))];
      return [context(capitalised(oneToOne.sinceTaken(inWords(lines.weeks, locale), day)))];
    }
    case 'quarter':
      return [context(oneToOne.quarter)];
  }
}

/** Another period has another block id, so that Slack shows its own text. */
function linesInput({ period, week }: LinesForOneToOne, text: string, locale: string): InputBlock {
  return input(
    blockId(blockNames.linesText, week, period),
    phrases(locale).oneToOne.text,
    { type: 'plain_text_input', action_id: actionIds.linesText, multiline: true, initial_value: text },
    { optional: true },
  );
}
