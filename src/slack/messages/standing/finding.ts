import type { Dimension } from '../../../domain/dimension.js';
import type { Reflection } from '../../../domain/reflection.js';
import { sinceNewestBar } from '../../../domain/series-summary.js';
import { addWeeks, weeksBetween, type WeekKey } from '../../../domain/week.js';
import { capitalised, inWords, percent } from '../numbers.js';
import type { Voice } from '../voice.js';
import { phrases } from '../phrases.js';
import { mayShowPercent } from './place.js';

/** Weeks a finding looks back. */
const lookBack = 4;
/** Shown percent must have moved by this much to be called a move. */
export const notable = 0.03;

export interface Finding {
  readonly kind: 'light' | 'events' | 'up' | 'down' | 'steady';
  /** For the picture: about the work, no full stop, no number. */
  readonly title: string;
  /** For the reply, with its full stop. */
  readonly sentence: string;
}

/** What the last weeks show, computed from the series and the lines; never about the person. */
export function findingOf(reflection: Reflection, voice: Voice): Finding {
  const { finding } = phrases(voice.locale);
  if (reflection.progress.lightMonth && isSaidFirst(reflection)) {
    const { title, sentence } = finding.light;
    const isAsked = reflection.question?.isDue === true;
    return { kind: 'light', title, sentence: isAsked ? `${sentence} ${finding.oneLineCanSay}` : sentence };
  }
  const move = moveOf(reflection);
  if (move === undefined) return { kind: 'steady', ...(startsAnew(reflection) ? finding.newBar : finding.first) };
  const events = eventsBehind(reflection, move);
  if (events !== undefined) {
    const { dimension, count, weeks } = events;
    const said = finding.events(dimension, inWords(count, voice.locale), inWords(weeks, voice.locale));
    return { kind: 'events', ...begun(said) };
  }
  const weeks = inWords(move.weeks, voice.locale);
  const change = mayShowPercent(reflection, voice)
    ? { from: percent(move.from, voice.locale), to: percent(move.to, voice.locale) }
    : undefined;
  if (move.to - move.from >= notable) return { kind: 'up', ...begun(finding.up(weeks, change)) };
  if (reflection.progress.lightMonth) return { kind: 'light', ...finding.lightStill };
  if (move.from - move.to >= notable) return { kind: 'down', ...begun(finding.down(weeks, change)) };
  return { kind: 'steady', ...begun(asksOfNewest(reflection) ? finding.steadyBut(weeks) : finding.steady(weeks)) };
}

/** A gap is said once: with the week that asks about it, and not again while the answer holds or was not given. */
function isSaidFirst({ question, asked, week }: Reflection): boolean {
  return asked !== undefined || question === undefined || question.isDue || question.answer?.week === week;
}

/** The answer to this week asks whether the newest weeks fell. */
function asksOfNewest({ asked }: Reflection): boolean {
  return asked?.answer === undefined && (asked?.signal.kind === 'drop' || asked?.signal.kind === 'low-start');
}

function begun({ title, sentence }: Omit<Finding, 'kind'>): Omit<Finding, 'kind'> {
  return { title: capitalised(title), sentence: capitalised(sentence) };
}

interface Move {
  readonly since: WeekKey;
  readonly weeks: number;
  readonly from: number;
  readonly to: number;
}

/** Whether weeks that were shown before were held against another bar. */
export function startsAnew({ series }: Pick<Reflection, 'series'>): boolean {
  const earlier = series.slice(0, series.length - sinceNewestBar(series).length);
  return earlier.some(({ percent }) => percent !== undefined);
}

/** The shown percent now against the one of about four weeks before, under one bar; undefined with fewer than two shown weeks. */
function moveOf({ series }: Reflection): Move | undefined {
  const shown = sinceNewestBar(series).flatMap(({ week, percent }) =>
    percent === undefined ? [] : [{ week, percent }],
  );
  const last = shown.at(-1);
  if (last === undefined) return undefined;
  const before = shown.filter(({ week }) => weeksBetween(week, last.week) >= lookBack).at(-1) ?? shown[0];
  if (before === undefined || before.week === last.week) return undefined;
  return { since: before.week, weeks: weeksBetween(before.week, last.week), from: before.percent, to: last.percent };
}

/**
 * Outcomes or impacts booked since then, when they explain at least half of a rise: weight × credited / expected of
 * those lines against the change.
 */
function eventsBehind(reflection: Reflection, move: Move) {
  const rise = move.to - move.from;
  if (rise < notable || move.weeks > 2 * lookBack) return undefined;
  return (['outcome', 'impact'] as const)
    .map((dimension) => recentEvents(reflection, dimension, move.since))
    .filter(({ count, share }) => count > 0 && share >= rise / 2)
    .toSorted((one, other) => other.share - one.share)[0];
}

function recentEvents(reflection: Reflection, dimension: Dimension, since: WeekKey) {
  const view = reflection.dimensions[dimension];
  const lines = reflection.explanation.lines.filter(
    ({ entry, week }) => entry.dimension === dimension && week >= addWeeks(since, 1),
  );
  const credited = lines.reduce((sum, line) => sum + line.credited, 0);
  const first = lines.map(({ week }) => week).toSorted()[0];
  return {
    dimension,
    count: lines.reduce((sum, { entry }) => sum + entry.count, 0),
    share: view.expected > 0 ? (view.weight * credited) / view.expected : 0,
    weeks: first === undefined ? 0 : weeksBetween(first, reflection.week) + 1,
  };
}
