import type { Issue } from '../../../domain/signals/issue.js';
import type { Day } from '../../../domain/week.js';
import { actionIds, blockId, blockNames } from '../../ids.js';
import { actions, button, section } from '../blocks.js';
import { dayName } from '../dates.js';
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
export function offAnswer({ issue, today, isBeforeFirstWeek, locale }: OffAnswerData): Message {
  const { signals, saved } = phrases(locale);
  const { off, acts } = signals;
  return {
    text: off.noted,
    blocks: [
      section(
        [
          off.notedSince(issue.onset === today ? undefined : dayName(issue.onset, locale)),
          ...(isBeforeFirstWeek ? [off.beforeFirstWeek] : []),
        ].join(' '),
      ),
      actions(blockId(blockNames.issue, undefined, issue.id), [
        button(acts.since, actionIds.issueSinceWhen),
        button(acts.plan, actionIds.issueWhatIWillDo),
        button(saved.undo, actionIds.undoOff),
      ]),
    ],
  };
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
