import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames } from '../../ids.js';
import { actions, button, context, section } from '../blocks.js';
import { weekName, weekTitle } from '../dates.js';
import type { Message } from '../message.js';
import { capitalised } from '../numbers.js';

export interface ConflictData {
  readonly week: WeekKey;
  readonly conflictId: string;
  readonly locale: string;
}

/** Two windows saved one week: the newest stands, the other text waits to be chosen. */
export function conflictNotice({ week, conflictId, locale }: ConflictData): Message {
  return {
    text: `Two versions of ${weekName(week, locale)} were saved.`,
    blocks: [
      section(
        `${weekTitle(week, locale)} was saved from two windows. The newer one counts for now. ` +
          'The other is kept too: nothing is lost until you choose.',
      ),
      actions(blockId(blockNames.question, week, conflictId), [
        button('See both and choose', actionIds.chooseText, { value: conflictId, primary: true }),
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
}

const keptWhere: Readonly<Record<StoreTroubleData['kept'], string>> = {
  'in-form': 'What you typed is still in the form above. Press Save again in a minute.',
  'in-modal': 'What you typed is still in the open window. Save again in a minute.',
  nothing: 'Everything saved before is safe. Try again in a minute.',
};

/** The store did not answer: what is kept, and what to do. */
export function storeTroubleNotice({ week, kept, locale, reference }: StoreTroubleData): Message {
  const what = week === undefined ? 'That' : capitalised(weekName(week, locale));
  return withReference('Not saved yet.', `${what} could not be saved just now. ${keptWhere[kept]}`, reference);
}

/** A modal came too late for Slack. The week is not named: whatever was typed is where it was, and as a draft. */
export function windowTroubleNotice({ reference }: { readonly reference: string }): Message {
  return withReference(
    'The window did not open.',
    'The window did not open: it took too long for Slack. Nothing is lost, what you typed is kept. Please try again.',
    reference,
  );
}

export interface SlackTroubleData {
  readonly week: WeekKey;
  readonly locale: string;
  /** What kept the answer back: Slack when absent. */
  readonly cause?: 'slack' | 'storage' | undefined;
  readonly reference?: string | undefined;
}

/** Slack, or the storage behind the answer, refused or timed out after the week was stored. */
export function slackTroubleNotice({ week, locale, cause = 'slack', reference }: SlackTroubleData): Message {
  const name = capitalised(weekName(week, locale));
  const what =
    cause === 'slack' ? 'Slack did not take the answer; it' : 'The answer could not be made just now; in a minute it';
  return withReference(`${name} is saved.`, `${name} is saved. ${what} stands in the Home tab.`, reference);
}

/** An old button: what it was for is over, nothing is lost. */
export function staleNotice({
  week,
  locale,
}: {
  readonly week?: WeekKey | undefined;
  readonly locale: string;
}): Message {
  return {
    text: 'This button is from an older message.',
    blocks: [
      section('This button is from an older message. Nothing was changed.'),
      actions(blockId(blockNames.buttons, week), [
        week === undefined
          ? button('Open my week', actionIds.openWeek)
          : button(`Edit ${weekName(week, locale)}`, actionIds.editWeek),
      ]),
    ],
  };
}

/** A bug: a kind sentence with the reference that stands in the log. */
export function unexpectedNotice({ reference }: { readonly reference: string }): Message {
  return withReference(
    'Something went wrong here.',
    'Something went wrong here, not with you. Whatever was saved before is safe. Try again, or tell your operator:',
    reference,
  );
}

function withReference(text: string, sentence: string, reference: string | undefined): Message {
  return {
    text,
    blocks: [section(sentence), ...(reference === undefined ? [] : [context(`Reference ${reference}`)])],
  };
}
