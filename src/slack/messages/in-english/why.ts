import type { FactorName } from '../../../domain/points.js';
import type { DisagreeValue } from '../../ids/choices.js';
import type { Counted } from '../counted.js';
import type { HeldAgainst } from '../held-against.js';
import { grammar } from './grammar.js';
import { ofWhatIsAsked } from './yardstick.js';

const { plural } = grammar;

const lines = ({ count, shown }: Counted) => `${shown} ${plural(count, 'line', 'lines')}`;

/** How one dimension comes to its points; `assumed` and `saturated` where they differ. */
interface Row {
  readonly windowWeeks: string;
  readonly credited: string;
  readonly assumed: string | undefined;
  readonly expected: string;
  readonly attained: string;
  readonly saturated: string | undefined;
  readonly weight: string;
  readonly points: string;
}

interface Total {
  readonly sum: string;
  readonly standing: string;
  /** Above what is asked the saturation has to be undone. */
  readonly isBent: boolean;
  readonly percent: string;
  readonly asked: HeldAgainst;
}

/** The window behind a place, the lines of one dimension, and the arithmetic. */
export const why = {
  sources: (read: Counted, weeksLogged: string): string => `${lines(read)}, ${weeksLogged}.`,
  notLogged:
    'Weeks that were not logged are left out of Input and Output, and count as met for Outcome and Impact; never as zero.',
  neverOne: (windowWeeks: string): string => `It reads ${windowWeeks} weeks and more, never one.`,
  share: (share: string): string => `${share} of the picture`,
  inWindow: (counts: string, windowWeeks: string): string =>
    `${counts} in the logged weeks of the last ${windowWeeks}.`,
  underOne: (count: string): string => `${count} where less than one is usual`,
  mostlyAssumed: 'Mostly assumed so far.',
  partlyAssumed: 'Partly assumed so far.',
  /** Of outcomes or impacts that explain by their reach why percent and count part. */
  reach: {
    further: (count: number): string =>
      plural(
        count,
        'It reaches further than usual, so it counts for more.',
        'They reach further than usual, so each counts for more.',
      ),
    less: (count: number): string =>
      plural(
        count,
        'It reaches less far than usual, so it counts for less.',
        'They reach less far than usual, so each counts for less.',
      ),
  },
  lines,
  whatWouldChange: 'What would change it',
  heldBack: 'What I held back',
  repeats: (repeats: Counted): string =>
    `${repeats.shown} ${plural(repeats.count, 'line is a repeat (x6, or the same kind again) and counts', 'lines are repeats (x6, or the same kind again) and count')} less each time.`,
  large: (large: Counted): string =>
    `${large.shown} large ${plural(large.count, 'line has no link and counts', 'lines have no link and count')} one size smaller.`,
  addLink: 'Add the link',
  notWhatYouThink: 'Not what you think of it?',
  disagreements: {
    misread: 'A line was misread',
    missing: 'Something is missing',
    away: 'I was away or part-time',
    level: 'My level or start date is wrong',
  } as Readonly<Record<DisagreeValue, string>>,
  showArithmetic: 'Show the arithmetic',
  version: (version: string): string => `Expectations version ${version}.`,
  opinion: 'The shares are an opinion, not science.',
  opinionSteady: 'The shares are an opinion, not science: 5 points either way change nothing.',
  opinionMoves: (range: string): string => `The shares are an opinion, not science: 5 points either way give ${range}.`,

  linesTitle: (dimension: string): string => `${dimension} lines`,
  linesIn: (read: Counted, windowWeeks: string): string =>
    `${lines(read)} in ${windowWeeks} weeks, newest first. ⋯ opens its week, or removes the line.`,
  fix: 'Fix in the week',
  olderStand: (older: Counted): string =>
    `${older.shown} ${plural(older.count, 'older line stands', 'older lines stand')} in the weeks.`,

  arithmeticTitle: 'The arithmetic',
  olderNotListed: (older: Counted): string =>
    `${older.shown} ${plural(older.count, 'older line', 'older lines')} not listed here.`,
  row: ({ windowWeeks, credited, assumed, expected, attained, saturated, weight, points }: Row): string =>
    `${windowWeeks} weeks: ${credited} credited${assumed === undefined ? '' : ` + ${assumed} assumed`} ÷ ${expected} expected = ${attained}` +
    `${saturated === undefined ? '' : `, saturated to ${saturated}`}; × weight ${weight} = ${points}`,
  noTotal: 'No total before there is a standing.',
  total: ({ sum, standing, isBent, percent, asked }: Total): string =>
    `Sum ${sum}, standing ${standing}${isBent ? `; the saturation undone, 1 − ln(2 − ${standing})` : ''} = ${percent} ${ofWhatIsAsked(asked)}.`,
  factors: {
    size: 'size',
    ownership: 'ownership',
    evidence: 'evidence',
    event: 'event',
    reach: 'reach',
    result: 'result',
    durability: 'durability',
    category: 'category',
    manual: 'manual',
  } as Readonly<Record<FactorName, string>>,
  times: (points: string, times: string): string => `${points}, ${times} times`,
  creditedWith: (points: string, credited: string): string => `${points}; credited ${credited}`,
};
