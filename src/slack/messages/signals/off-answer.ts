import type { Issue } from '../../../domain/signals/issue.js';
import type { Day } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import { dayInYear } from '../dates.js';
import type { Message } from '../message.js';
import { phrases } from '../phrases.js';

export interface OffAnswerData {
  readonly issue: Issue;
  readonly today: Day;
  /** It began before anything was written here. */
  readonly isBeforeFirstWeek: boolean;
  readonly locale: string;
}

/** After something off was kept: since when it is open, never what it is; seen by the person alone. */
export function offAnswer(data: OffAnswerData): Message {
  const { issue, locale } = data;
  const { signals, saved } = phrases(locale);
  const { off, acts } = signals;
  return {
    text: off.noted,
    blocks: [
      section(openSince(data)),
      actions(blockId(blockNames.issue, undefined, issue.id), [
        button(acts.since, actionIds.issueSinceWhen),
        button(acts.plan, actionIds.issueWhatIWillDo),
        button(saved.undo, actionIds.undoOff),
      ]),
    ],
  };
}

/** After another "since when". */
export function sinceAnswer(data: OffAnswerData): Message {
  return { text: phrases(data.locale).signals.off.noted, blocks: [section(openSince(data))] };
}

function openSince({ issue: { onset }, today, isBeforeFirstWeek, locale }: OffAnswerData): string {
  const { off } = phrases(locale).signals;
  const since = off.notedSince(onset === today ? undefined : dayInYear(onset, today, locale));
  return isBeforeFirstWeek ? `${since} ${off.beforeFirstWeek}` : since;
}

/** After Undo. */
export function offTakenBack({ locale }: { readonly locale: string }): Message {
  const { off } = phrases(locale).signals;
  return { text: off.takenBack, blocks: [section(off.takenBack)] };
}

/** A button about a question that is over, or is gone. */
export function issueGone({ locale }: { readonly locale: string }): Message {
  const { signals } = phrases(locale);
  return {
    text: signals.gone,
    blocks: [section(signals.gone), actions(blockId(blockNames.buttons), [button(signals.all, actionIds.signals)])],
  };
}
