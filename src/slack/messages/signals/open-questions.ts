import type { KnownBlock, SectionBlock } from '@slack/types';
import type { Issue } from '../../../domain/signals/issue.js';
import type { Day } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import type { IssueMenuValue } from '../../ids/choices.js';
import { actions, button, context, overflow, section, type Choice } from '../blocks.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { ageLine, isTyped, planText, recoverySentence, standsAs, type QuestionView } from './question-words.js';

export interface OpenQuestionsData {
  /** The ones to be looked at first come first. */
  readonly open: readonly QuestionView[];
  readonly today: Day;
  readonly locale: string;
}

const mostShown = 3;

/** Open questions in App Home, each with ⋯; more stand in their window. */
export function openQuestions({ open, today, locale }: OpenQuestionsData): KnownBlock[] {
  const { signals } = phrases(locale);
  const left = open.length - mostShown;
  return [
    ...open
      .slice(0, mostShown)
      .flatMap((view) => [
        { ...shown(view, locale), accessory: overflow(actionIds.issueMenu, menu(view.issue, locale)) },
        ...besides(view, today, locale),
      ]),
    ...(left > 0 ? [section(signals.more(inDigits(left, locale)), button(signals.all, actionIds.signals))] : []),
  ];
}

/** The sentence of a question; its id stands in the block, never its words. */
export function shown({ issue }: QuestionView, locale: string): SectionBlock {
  return { type: 'section', block_id: blockId(blockNames.issue, undefined, issue.id), text: standsAs(issue, locale) };
}

/** How long it is open, what the person will do, and whether it may be over. */
export function besides(view: QuestionView, today: Day, locale: string): KnownBlock[] {
  const { issue } = view;
  return [
    context(ageLine(view, today, locale)),
    ...(issue.plan === undefined ? [] : [{ type: 'section' as const, text: planText(issue.plan, locale) }]),
    ...recoveryBlocks(issue, locale),
  ];
}

/** Whether it is over, when its weeks look like it: a yes or a no. */
export function recoveryBlocks(issue: Issue, locale: string): KnownBlock[] {
  if (issue.recovery === undefined || issue.resolved !== undefined) return [];
  const { recovery } = phrases(locale).signals;
  return [
    section(recoverySentence(issue, locale)),
    actions(blockId(blockNames.issue, undefined, `${issue.id}:recovery`), [
      button(recovery.over, actionIds.recoveryOver),
      button(recovery.open, actionIds.recoveryOpen),
    ]),
  ];
}

/** Slack shows five choices at most: what comes first is offered here, the rest in the window. */
function menu(issue: Issue, locale: string): readonly Choice[] {
  const { acts } = phrases(locale).signals;
  const all = actsOn(issue);
  const offered: readonly IssueMenuValue[] =
    all.length > mostChoices ? [...all.slice(0, mostChoices - 1), 'more'] : all;
  return offered.map((value) => ({ text: acts[value], value }));
}

const mostChoices = 5;

/** Ends that are rarer than the others: they stand behind ⋯ in the window alone. */
export const otherEnds = ['accepted', 'context'] as const;
type OtherEnd = (typeof otherEnds)[number];

/** What can be done about a question, in the order in which it is offered. */
export function actsOn(issue: Issue): readonly Exclude<IssueMenuValue, 'more' | OtherEnd>[] {
  return [
    ...(issue.aware === undefined ? (['seen'] as const) : []),
    'plan',
    'solved',
    'nothing',
    // What a person says of themselves, and what is past its day, has no baseline that could become normal.
    ...(isTyped(issue) || issue.kind === 'overdue' ? [] : (['normal'] as const)),
    'since',
  ];
}
