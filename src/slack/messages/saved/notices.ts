import type { KnownBlock } from '@slack/types';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, context, section } from '../blocks.js';
import { weekName, weekTitle } from '../dates.js';
import type { Message, MessageBlock } from '../message.js';
import { capitalised } from '../numbers.js';
import { phrases } from '../phrases.js';
import { typedText, wholeCharacters } from '../typed.js';

/** Of the 3,000 that Slack takes, without marks for the direction of the script. */
const mostInSection = 2900;

export interface ConflictData {
  readonly week: WeekKey;
  readonly conflictId: string;
  readonly locale: string;
}

/** Two windows saved one week: the newest stands, the other text waits to be chosen. */
export function conflictNotice({ week, conflictId, locale }: ConflictData): Message {
  const { saved } = phrases(locale);
  return {
    text: saved.twoVersionsText(weekName(week, locale)),
    blocks: [
      section(saved.twoVersions(weekTitle(week, locale))),
      actions(blockId(blockNames.question, week, conflictId), [
        button(saved.seeBoth, actionIds.chooseText, { value: conflictId, primary: true }),
      ]),
    ],
  };
}

export interface StoreTroubleData {
  readonly week?: WeekKey | undefined;
  /** Where the typed text is now. */
  readonly kept: 'in-form' | 'in-modal' | 'nothing';
  readonly locale: string;
  /** Stands in the log beside the cause. */
  readonly reference?: string | undefined;
  /** Words of a command: they stand nowhere else any more, so they are given back. */
  readonly typed?: string | undefined;
}

/** The store did not answer: what is kept, and what to do. */
export function storeTroubleNotice({ week, kept, locale, reference, typed }: StoreTroubleData): Message {
  const { saved } = phrases(locale);
  const what = week === undefined ? undefined : capitalised(weekName(week, locale));
  return withReference(saved.notSaved, `${saved.couldNotSave(what)} ${saved.kept[kept]}`, { locale, reference, typed });
}

/** What a bug or Slack's clock is told with: the reference stands in the log. */
export interface TroubleData {
  readonly locale: string;
  readonly reference: string;
  /** Words of a command: they stand nowhere else any more, so they are given back. */
  readonly typed?: string | undefined;
}

/**
 * A modal came too late for Slack. The week is not named: whatever was typed is where it was, and as a draft; what was
 * typed into a command is given back.
 */
export function windowTroubleNotice(data: TroubleData): Message {
  const { noWindow, noWindowWhy, noWindowForWords } = phrases(data.locale).saved;
  return withReference(noWindow, isGivenBack(data) ? noWindowForWords : noWindowWhy, data);
}

export interface SlackTroubleData {
  readonly week: WeekKey;
  readonly locale: string;
  /** What kept the answer back: Slack when absent. */
  readonly cause?: 'slack' | 'storage' | undefined;
  readonly reference: string;
}

/** Slack, or the storage behind the answer, refused or timed out after the week was stored. */
export function slackTroubleNotice({ week, locale, cause = 'slack', reference }: SlackTroubleData): Message {
  const { saved } = phrases(locale);
  const text = saved.saved(capitalised(weekName(week, locale)));
  const what = cause === 'slack' ? saved.slackRefused : saved.answerWaits;
  return withReference(text, `${text} ${what}`, { locale, reference });
}

/** An old button: what it was for is over, nothing is lost. */
export function staleNotice({
  week,
  locale,
}: {
  readonly week?: WeekKey | undefined;
  readonly locale: string;
}): Message {
  const { saved } = phrases(locale);
  return {
    text: saved.oldButton,
    blocks: [
      section(`${saved.oldButton} ${saved.nothingChanged}`),
      actions(blockId(blockNames.buttons, week), [
        week === undefined
          ? button(saved.openMyWeek, actionIds.openWeek)
          : button(saved.editWeek(weekName(week, locale)), actionIds.editWeek),
      ]),
    ],
  };
}

/** A bug: a kind sentence with the reference that stands in the log. */
export function unexpectedNotice(data: TroubleData): Message {
  const { wentWrong, wentWrongHere } = phrases(data.locale).saved;
  return withReference(wentWrong, wentWrongHere, data);
}

type GivenBack = Pick<StoreTroubleData, 'locale' | 'reference' | 'typed'>;

function withReference(text: string, sentence: string, data: GivenBack): Message {
  const { saved } = phrases(data.locale);
  const { reference, typed = '' } = data;
  const blocks: MessageBlock[] = [section(sentence)];
  if (isGivenBack(data)) blocks.push(context(saved.youTyped), ...givenBack(typed));
  if (reference !== undefined) blocks.push(context(saved.reference(reference)));
  return { text, blocks };
}

/** All of it: a command may hold more than one section may. */
function givenBack(typed: string): KnownBlock[] {
  const part = wholeCharacters(typed, mostInSection);
  const rest = typed.slice(part.length);
  const block: KnownBlock = { type: 'section', text: typedText(part) };
  return rest === '' ? [block] : [block, ...givenBack(rest)];
}

function isGivenBack({ typed }: GivenBack): boolean {
  return typed !== undefined && typed.trim() !== '';
}
