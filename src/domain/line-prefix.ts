import type { Dimension } from './dimension.js';

/** A line of `/mirror log`: where it goes, which day it names, and the line itself. */
export interface PrefixedLine {
  readonly dimension: Dimension;
  /** False when the person named no box and Output is only the default. */
  readonly named: boolean;
  /** ISO weekday, 1 Monday … 7 Sunday, from `@mon` … `@sun`. */
  readonly weekday?: number;
  /** The line without prefix and day, as typed. */
  readonly text: string;
}

const boxes: Readonly<Record<string, Dimension>> = {
  in: 'input',
  input: 'input',
  out: 'output',
  output: 'output',
  outcome: 'outcome',
  impact: 'impact',
};
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const box = /^(in|input|out|output|outcome|impact)\s?:/iu;
const weekdays =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const day = new RegExp(`^@(${weekdays})(?=\\s|$)`, 'iu');
const dayAtEnd = new RegExp(`\\s@(${weekdays})$`, 'iu');

/**
 * Reads `in:` `out:` `outcome:` `impact:` and `@mon` in front of a line, in either order, and `@mon` at its end too;
 * without a box it is an Output.
 */
export function prefixedLine(text: string): PrefixedLine {
  let rest = text.trim();
  let dimension: Dimension | undefined;
  let weekday: number | undefined;
  for (;;) {
    const named = dimension === undefined ? box.exec(rest) : null;
    const dated = weekday === undefined ? day.exec(rest) : null;
    if (named) dimension = boxes[(named[1] ?? '').toLowerCase()];
    else if (dated) weekday = weekdayNamed(dated[1]);
    else break;
    rest = rest.slice((named ?? dated)?.[0].length ?? 0).trim();
  }
  const last = weekday === undefined ? dayAtEnd.exec(rest) : null;
  if (last) {
    weekday = weekdayNamed(last[1]);
    rest = rest.slice(0, last.index).trim();
  }
  return {
    dimension: dimension ?? 'output',
    named: dimension !== undefined,
    ...(weekday !== undefined && { weekday }),
    text: rest,
  };
}

function weekdayNamed(name = ''): number {
  return days.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
