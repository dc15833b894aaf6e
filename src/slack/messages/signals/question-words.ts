import type { PlainTextElement, TextObject } from '@slack/types';
import { dimensions } from '../../../domain/dimension.js';
import type { Clock, Clocks } from '../../../domain/signals/clocks.js';
import type { Issue } from '../../../domain/signals/issue.js';
import { mondayOf, weekOfDay, type Day } from '../../../domain/week.js';
import { dayAndMonth, dayInYear } from '../dates.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { typedText } from '../typed.js';

/** A question with its two clocks; of each the days that were there to work in are said. */
export interface QuestionView {
  readonly issue: Issue;
  readonly clocks: Clocks;
}

const mostCharacters = 300;

/** What the question says: our own words about weeks, or what the person typed, always in plain text. */
export function standsAs(issue: Issue, locale: string, limit = mostCharacters): TextObject {
  const { stands } = phrases(locale).signals;
  if (issue.kind === 'feedback') return typedText(issue.text ?? stands.ownWords, { before: stands.said, limit });
  if (issue.text !== undefined && issue.text.trim() !== '') return typedText(issue.text, { before: stands.off, limit });
  return { type: 'mrkdwn', text: ownSentence(issue, locale) };
}

function ownSentence({ kind, about, onset, hypotheses = [], waiting, resolved }: Issue, locale: string): string {
  const { stands } = phrases(locale).signals;
  switch (kind) {
    case 'drop':
      return stands.drop(about ?? 'all', weekDay(onset, locale));
    case 'low-start':
      return stands.lowStart(about ?? 'all');
    case 'drought':
      return stands.drought(about === 'impact' ? 'impact' : 'outcome', weekDay(onset, locale));
    case 'overdue':
      return stands.overdue(
        inDigits(Math.max(1, resolved === undefined && waiting !== undefined ? waiting : hypotheses.length), locale),
      );
    case 'self-reported':
    case 'feedback':
      return stands.ownWords;
  }
}

/** `3 August`, the Monday of the week that holds a day. */
export function weekDay(day: Day, locale: string): string {
  return dayAndMonth(mondayOf(weekOfDay(day)), locale);
}

/** `noticed after 9 days, open for 12 · since Monday 3 August`. */
export function ageLine(view: QuestionView, today: Day, locale: string): string {
  const { signals, names } = phrases(locale);
  const { issue } = view;
  const box = dimensions.find((dimension) => dimension === issue.about);
  return [
    clockWords(view, locale),
    ...(issue.onset === today || saysSince(issue) ? [] : [signals.since(dayInYear(issue.onset, today, locale))]),
    ...(issue.acted === undefined || issue.resolved !== undefined
      ? []
      : [signals.firstStep(dayInYear(issue.acted, today, locale))]),
    ...(isTyped(issue) && box !== undefined ? [signals.about(names.dimensions[box])] : []),
    ...(issue.late === true ? [signals.learnedLate] : []),
    ...(issue.resolved === undefined && (issue.reopened ?? []).length > 0 ? [signals.again] : []),
    ...(issue.resolved === undefined && issue.restsUntil !== undefined && mondayOf(weekOfDay(issue.restsUntil)) > today
      ? [signals.rests(weekDay(issue.restsUntil, locale))]
      : []),
    ...(issue.unseen === true ? [signals.unseen] : []),
    ...(hasAway(view) ? [signals.awayStops] : []),
  ].join(' · ');
}

/** Its sentence names the week already. */
function saysSince({ kind, onsetBy }: Issue): boolean {
  return (kind === 'drop' || kind === 'drought') && onsetBy !== 'person';
}

function clockWords({ issue, clocks: { toAware, toResolved } }: QuestionView, locale: string): string {
  const { signals } = phrases(locale);
  const noticed = daysIn(toAware);
  const after = toResolved === undefined ? 0 : daysIn(toResolved);
  const count = (days: number) => inDigits(days, locale);
  if (issue.resolved !== undefined) {
    if (toResolved === undefined) return signals.over(count(noticed));
    return noticed === 0 ? signals.noticedAtOnceOver(count(after)) : signals.noticedOver(count(noticed), count(after));
  }
  const open = noticed + after;
  if (open === 0) return signals.openToday;
  if (toResolved === undefined) return signals.open(count(open));
  return noticed === 0 ? signals.noticedAtOnceOpen(count(open)) : signals.noticedOpen(count(noticed), count(open));
}

function daysIn({ availableDays }: Clock): number {
  return Math.round(availableDays);
}

function hasAway({ clocks: { toAware, toResolved = toAware } }: QuestionView): boolean {
  return [toAware, toResolved].some((clock) => daysIn(clock) < clock.calendarDays);
}

/** What the person wrote as the next step. */
export function planText(plan: string, locale: string): PlainTextElement {
  return typedText(plan, { before: phrases(locale).signals.plan, limit: mostCharacters });
}

/** Whether the words of the question are the person's own. */
export function isTyped({ kind }: Issue): boolean {
  return kind === 'self-reported' || kind === 'feedback';
}

/** Asks whether it is over, when the weeks look like it. */
export function recoverySentence({ kind }: Issue, locale: string): string {
  const { recovery } = phrases(locale).signals;
  return kind === 'low-start' ? recovery.lowStart : recovery.drop;
}
