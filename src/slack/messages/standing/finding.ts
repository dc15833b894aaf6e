import type { Dimension } from '../../../domain/dimension.js';
import type { Reflection } from '../../../domain/reflection.js';
import { addWeeks, weeksBetween, type WeekKey } from '../../../domain/week.js';
import { capitalised, numberWord, percent, plural } from '../numbers.js';
import type { Voice } from '../voice.js';
import { phrases } from '../phrases.js';
import { mayShowPercent } from './place.js';

/** Weeks a finding looks back. */
const lookBack = 4;
/** Shown percent must have moved by this much to be called a move. */
const notable = 0.03;

export interface Finding {
  readonly kind: 'light' | 'events' | 'up' | 'down' | 'steady';
  /** For the picture: about the work, no full stop, no number. */
  readonly title: string;
  /** For the reply, with its full stop. */
  readonly sentence: string;
}

/** What the last weeks show, computed from the series and the lines; never about the person. */
export function findingOf(reflection: Reflection, voice: Voice): Finding {
  if (reflection.progress.lightMonth) {
    return {
      kind: 'light',
      title: 'The last four weeks were lighter',
      sentence: `The last four weeks were lighter than your usual.${reflection.question?.isDue === true ? ' One line can say why; you do not owe one.' : ''}`,
    };
  }
  const move = moveOf(reflection);
  if (move === undefined)
    return { kind: 'steady', title: 'The first weeks', sentence: 'From here on the weeks have a place.' };
  const events = eventsBehind(reflection, move, voice);
  if (events !== undefined) {
    return { kind: 'events', title: `${events} moved this`, sentence: `${events} is what moved this.` };
  }
  const weeks = move.weeks === 1 ? 'week' : `${numberWord(move.weeks, voice.locale)} weeks`;
  const numbers = mayShowPercent(reflection, voice)
    ? ` from ${percent(move.from, voice.locale)} to ${percent(move.to, voice.locale)}`
    : '';
  if (move.to - move.from >= notable) {
    return { kind: 'up', title: `Up over the last ${weeks}`, sentence: `The last ${weeks} lifted it${numbers}.` };
  }
  if (move.from - move.to >= notable) {
    return {
      kind: 'down',
      title: `Down over the last ${weeks}`,
      sentence: `The last ${weeks} took it down${numbers}.`,
    };
  }
  return { kind: 'steady', title: `Steady over the last ${weeks}`, sentence: `Little moved in the last ${weeks}.` };
}

interface Move {
  readonly since: WeekKey;
  readonly weeks: number;
  readonly from: number;
  readonly to: number;
}

/** The shown percent now against the one of about four weeks before; undefined with fewer than two shown weeks. */
function moveOf({ series }: Reflection): Move | undefined {
  const shown = series.flatMap(({ week, percent }) => (percent === undefined ? [] : [{ week, percent }]));
  const last = shown.at(-1);
  if (last === undefined) return undefined;
  const before = shown.filter(({ week }) => weeksBetween(week, last.week) >= lookBack).at(-1) ?? shown[0];
  if (before === undefined || before.week === last.week) return undefined;
  return { since: before.week, weeks: weeksBetween(before.week, last.week), from: before.percent, to: last.percent };
}

/**
 * `Two outcomes in three weeks`, when outcomes or impacts booked since then explain at least half of a rise:
 * weight × credited / expected of those lines against the change.
 */
function eventsBehind(reflection: Reflection, move: Move, { locale }: Voice): string | undefined {
  const rise = move.to - move.from;
  if (rise < notable || move.weeks > 2 * lookBack) return undefined;
  const found = (['outcome', 'impact'] as const)
    .map((dimension) => recentEvents(reflection, dimension, move.since))
    .filter(({ count, share }) => count > 0 && share >= rise / 2)
    .toSorted((one, other) => other.share - one.share)[0];
  if (found === undefined) return undefined;
  const [one, other] = phrases(locale).names.lines[found.dimension];
  const noun = `${capitalised(numberWord(found.count, locale))} ${plural(found.count, one, other)}`;
  if (found.weeks <= 1) return `${noun} in one week`;
  return `${noun} in ${numberWord(found.weeks, locale)} weeks`;
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
