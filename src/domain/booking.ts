import type { Entry } from './entry.js';
import { emptyWindow, type EventWindow } from './event-window.js';
import type { Category } from './framework.js';
import { countedUnder } from './lookup.js';
import { pointsOf, type EntryPoints } from './points.js';
import { creditWeek, type WeekLine } from './saturation.js';
import { isEffort, type JudgedWeek, type Timeline } from './timeline.js';

/** An entry with what it is worth, and the index of the week it was booked in. */
export interface ScoredEntry {
  readonly entry: Entry;
  readonly index: number;
  readonly worth: EntryPoints;
}

/** A line of input or output, or the part of an XL, in the week it falls on. */
interface BookedLine extends WeekLine {
  readonly scored: ScoredEntry;
  credited: number;
}

/** What is booked so far, by week index. It grows week by week, so that a past standing never knows later lines. */
export interface Booking {
  readonly timeline: Timeline;
  readonly scored: (readonly ScoredEntry[])[];
  readonly lines: { readonly input: BookedLine[][]; readonly output: BookedLine[][] };
  /** Credited points of each week after saturation (a). */
  readonly credited: { readonly input: number[]; readonly output: number[] };
  /** Points of each occurrence of outcome and impact. */
  readonly events: { readonly outcome: number[][]; readonly impact: number[][] };
  /** Lines of each week, repeats included. */
  readonly lineCounts: { readonly input: number[]; readonly output: number[] };
  /** The same events inside the trailing window, sorted. */
  readonly windows: { readonly outcome: EventWindow; readonly impact: EventWindow };
}

export function emptyBooking(timeline: Timeline): Booking {
  const perWeek = <T>(make: () => T) => timeline.weeks.map(make);
  return {
    timeline,
    scored: perWeek(() => []),
    lines: { input: perWeek(() => []), output: perWeek(() => []) },
    credited: { input: perWeek(() => 0), output: perWeek(() => 0) },
    events: { outcome: perWeek(() => []), impact: perWeek(() => []) },
    lineCounts: { input: perWeek(() => 0), output: perWeek(() => 0) },
    windows: { outcome: emptyWindow(), impact: emptyWindow() },
  };
}

/** Books the entries of one week: an XL in equal parts over the weeks that end with it, everything else in the week itself. */
export function bookWeek(booking: Booking, index: number): void {
  const week = booking.timeline.weeks[index];
  if (week === undefined || week.entries.length === 0) return;
  const { framework, categories } = week.yardstick;
  const scored = week.entries
    .map((entry) => underOneKind(entry, categories))
    .map((entry) => ({ entry, index, worth: pointsOf(entry, framework, categories) }));
  booking.scored[index] = scored;
  const touched = { input: new Set<number>(), output: new Set<number>() };
  for (const each of scored) {
    const { dimension, count } = each.entry;
    if (isEffort(dimension)) {
      booking.lineCounts[dimension][index] = (booking.lineCounts[dimension][index] ?? 0) + count;
      for (const [at, parts] of weeksOf(each, booking.timeline)) {
        const points = (each.worth.points * parts) / each.worth.spreadWeeks;
        booking.lines[dimension][at]?.push(bookedLine(each, points));
        touched[dimension].add(at);
      }
    } else {
      for (let occurrence = 0; occurrence < count; occurrence += 1) {
        booking.events[dimension][index]?.push(each.worth.points);
      }
    }
  }
  for (const dimension of ['input', 'output'] as const) {
    for (const at of touched[dimension]) creditAgain(booking, dimension, at);
  }
}

/** What other lines of a dimension would be credited in a week, points. */
export function creditedFor(booking: Booking, index: number, lines: readonly WeekLine[]): number {
  return sum(creditWeek(lines, saturationOf(booking.timeline.weeks[index])));
}

/** What one more line of a dimension would add to what a week is credited, points. */
export function gainOfLine(booking: Booking, dimension: 'input' | 'output', index: number, line: WeekLine): number {
  const lines = booking.lines[dimension][index] ?? [];
  return creditedFor(booking, index, [...lines, line]) - (booking.credited[dimension][index] ?? 0);
}

/** Lines of a merged kind are repeats of the kind it is part of now. */
function underOneKind(entry: Entry, categories: ReadonlyMap<string, Category>): Entry {
  if (entry.category === undefined) return entry;
  const category = countedUnder(entry.category, categories);
  return category === entry.category ? entry : { ...entry, category };
}

function creditAgain(booking: Booking, dimension: 'input' | 'output', at: number): void {
  const lines = booking.lines[dimension][at] ?? [];
  const credits = creditWeek(lines, saturationOf(booking.timeline.weeks[at]));
  for (const [position, line] of lines.entries()) line.credited = credits[position] ?? 0;
  booking.credited[dimension][at] = sum(credits);
}

function saturationOf(week: JudgedWeek | undefined) {
  if (week === undefined) throw new Error('A line was booked outside the timeline.');
  return week.yardstick.framework.saturation;
}

/** Weeks an entry falls on, with the number of parts; parts that fall on uncounted weeks move to the booking week. */
function weeksOf({ index, worth }: ScoredEntry, { weeks }: Timeline): Map<number, number> {
  const parts = new Map<number, number>();
  for (let back = worth.spreadWeeks - 1; back >= 0; back -= 1) {
    const at = weeks[index - back]?.effort === true ? index - back : index;
    parts.set(at, (parts.get(at) ?? 0) + 1);
  }
  return parts;
}

function bookedLine(scored: ScoredEntry, points: number): BookedLine {
  const { entry, worth } = scored;
  const line: BookedLine = { points, count: entry.count, kind: kindOf(entry), scored, credited: 0 };
  return worth.category === undefined ? line : { ...line, expected: worth.category.expectedPerWeek ?? 1 };
}

/** A line without a category is its own kind; the same words typed twice are the same kind. */
function kindOf({ category, tag, text }: Entry): string {
  if (category !== undefined) return `category ${category}`;
  if (tag !== undefined) return `tag ${tag.toLowerCase()}`;
  return `words ${text.trim().toLowerCase()}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
