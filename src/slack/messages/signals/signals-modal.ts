import type { ActionsBlockElement, KnownBlock, ModalView } from '@slack/types';
import type { Issue } from '../../../domain/signals/issue.js';
import type { Median } from '../../../domain/signals/kaplan-meier.js';
import type { Precision } from '../../../domain/signals/precision.js';
import type { Zone } from '../../../domain/signals/zones.js';
import type { Learning } from '../../../domain/detection/learning.js';
import { mondayOf, type Day } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, context, divider, modal, overflow, section } from '../blocks.js';
import { dayAndMonth } from '../dates.js';
import { inDigits, inWords } from '../numbers.js';
import { phrases } from '../phrases.js';
import { actsOn, besides, otherEnds, shown } from './open-questions.js';
import { ageLine, standsAs, type QuestionView } from './question-words.js';

/** How fast questions are noticed and over. */
export interface ClocksView {
  /** Absent while too few are over. */
  readonly toAware?: Median | undefined;
  readonly toResolved?: Median | undefined;
  readonly zone?: Zone | undefined;
  readonly precision: Precision;
}

export interface SignalsModalData {
  readonly open: readonly QuestionView[];
  /** Over in the last months, newest first. */
  readonly over: readonly QuestionView[];
  /** How many were over before that. */
  readonly earlier: number;
  readonly clocks: ClocksView;
  readonly learning?: Learning | undefined;
  readonly page: number;
  readonly today: Day;
  readonly locale: string;
}

/** So many questions stand on one page: six blocks each leave room below Slack's hundred. */
const perPage = 8;

/** Every open question with all that can be done about it, what is over, and how fast it went. */
export function signalsModal({
  open,
  over,
  earlier,
  clocks,
  learning,
  page,
  today,
  locale,
}: SignalsModalData): ModalView {
  const { names, signals } = phrases(locale);
  const last = Math.max(0, Math.ceil((open.length + over.length) / perPage) - 1);
  const at = Math.min(Math.max(0, page), last);
  const listed = [...open, ...over].slice(at * perPage, (at + 1) * perPage);
  const openHere = listed.filter(({ issue }) => issue.resolved === undefined);
  const overHere = listed.filter(({ issue }) => issue.resolved !== undefined);
  return modal({
    callback: callbackIds.signals,
    title: signals.title,
    close: names.close,
    metadata: { page: at },
    blocks: [
      context(signals.explain),
      section(
        open.length === 0 ? `${signals.none} ${signals.noneHint}` : signals.openTitle(inDigits(open.length, locale)),
        button(signals.off.button, actionIds.somethingOff),
      ),
      ...(learning === undefined ? [] : [context(learningSentence(learning, locale))]),
      ...openHere.flatMap((view) => openBlocks(view, today, locale)),
      ...(overHere.length === 0 ? [] : [divider(), section(signals.solvedTitle)]),
      ...overHere.flatMap((view) => overBlocks(view, today, locale)),
      ...(at === last && earlier > 0 ? [context(signals.earlier(inDigits(earlier, locale)))] : []),
      ...turning(at, last, locale),
      divider(),
      section([signals.clocks.title, ...clockSentences(clocks, locale)].join('\n')),
    ],
  });
}

/** Why little is asked yet. */
function learningSentence({ weeks, needed, barSince, usualSince, startsAt }: Learning, locale: string): string {
  const { signals } = phrases(locale);
  const [written, all] = [inDigits(weeks, locale), inDigits(needed, locale)];
  if (barSince !== undefined) return signals.learningSince(dayAndMonth(mondayOf(barSince), locale), written, all);
  if (usualSince !== undefined) return signals.learningUsual(dayAndMonth(mondayOf(usualSince), locale), written, all);
  return weeks < startsAt ? signals.learningSoon(inWords(startsAt, locale)) : signals.learning(written, all);
}

function openBlocks(view: QuestionView, today: Day, locale: string): KnownBlock[] {
  const { acts } = phrases(locale).signals;
  const { id } = view.issue;
  const buttons = {
    seen: actionIds.issueSeen,
    plan: actionIds.issueWhatIWillDo,
    solved: actionIds.issueSolved,
    nothing: actionIds.issueNothing,
    normal: actionIds.issueNormal,
    since: actionIds.issueSinceWhen,
  } as const;
  const elements: ActionsBlockElement[] = [
    ...actsOn(view.issue).map((act) => button(acts[act], buttons[act])),
    overflow(
      actionIds.issueMenu,
      otherEnds.map((value) => ({ text: acts[value], value })),
    ),
  ];
  return [
    divider(),
    shown(view, locale),
    ...besides(view, today, locale),
    actions(blockId(blockNames.issue, undefined, `${id}:acts`), elements),
  ];
}

function overBlocks(view: QuestionView, today: Day, locale: string): KnownBlock[] {
  const { issue } = view;
  const { acts } = phrases(locale).signals;
  return [
    {
      type: 'section',
      block_id: blockId(blockNames.issue, undefined, issue.id),
      text: standsAs(issue, locale),
      accessory: button(acts.openAgain, actionIds.recoveryOpen),
    },
    context([endOf(issue, locale), ageLine(view, today, locale)].join(' · ')),
  ];
}

function endOf({ auto, resolution = 'fixed' }: Issue, locale: string): string {
  const { byItself, ends } = phrases(locale).signals;
  return auto === true ? byItself : ends[resolution];
}

function turning(at: number, last: number, locale: string): KnownBlock[] {
  if (last === 0) return [];
  const { signals } = phrases(locale);
  return [
    actions(blockId(blockNames.buttons, undefined, 'pages'), [
      ...(at > 0 ? [button(signals.before, actionIds.signalsBefore, { value: String(at - 1) })] : []),
      ...(at < last ? [button(signals.after, actionIds.signalsAfter, { value: String(at + 1) })] : []),
    ]),
  ];
}

/** A share of fewer is no share. */
const leastForPrecision = 3;

/** Medians in plain words: nothing from too few, and no blame in any of the four zones. */
function clockSentences({ toAware, toResolved, zone, precision }: ClocksView, locale: string): readonly string[] {
  const { clocks } = phrases(locale).signals;
  const count = (value: number) => inDigits(Math.round(value), locale);
  const { answered, confirmed } = precision;
  const medians = [
    ...(says(toAware) ? [noticedSentence(toAware, locale)] : []),
    ...(says(toResolved) ? [overSentence(toResolved, locale)] : []),
  ];
  return [
    ...(medians.length === 0 ? [clocks.tooFew] : medians),
    ...(zone === undefined ? [] : [clocks.zones[zone]]),
    ...(answered < leastForPrecision ? [] : [clocks.confirmed(count(confirmed), count(answered))]),
  ];
}

/** A median that is known, or at least a day after which most still go on. */
function says(median: Median | undefined): median is Median {
  return median !== undefined && ('days' in median || Math.round(median.moreThan) >= 1);
}

function noticedSentence(median: Median, locale: string): string {
  const { clocks } = phrases(locale).signals;
  const of = inDigits(median.n, locale);
  if ('moreThan' in median) return clocks.mostUnseen(of, inDigits(Math.round(median.moreThan), locale));
  const days = Math.round(median.days);
  return days === 0 ? clocks.noticedAtOnce(of) : clocks.noticed(inDigits(days, locale), of);
}

function overSentence(median: Median, locale: string): string {
  const { clocks } = phrases(locale).signals;
  const of = inDigits(median.n, locale);
  const days = inDigits(Math.round('days' in median ? median.days : median.moreThan), locale);
  return 'days' in median ? clocks.over(days, of) : clocks.mostOpen(of, days);
}
