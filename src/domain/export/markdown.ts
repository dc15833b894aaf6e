import type { CheckIn } from '../check-in.js';
import { dimensions, type Dimension, type PerDimension } from '../dimension.js';
import type { Hypothesis, HypothesisResult } from '../hypotheses/hypothesis.js';
import type { Issue, Resolution } from '../signals/issue.js';
import { addDays, mondayOf, type Day, type WeekKey } from '../week.js';
import type { Exported, Waiting } from './exported.js';

/** Our own words, in the person's language. */
export interface MarkdownWords {
  readonly title: string;
  readonly quarter: (quarter: number, year: number) => string;
  readonly week: (week: WeekKey) => string;
  readonly state: (state: CheckIn['state']) => string;
  readonly dimensions: PerDimension<string>;
  readonly ownRead: (read: number) => string;
  readonly next: string;
  readonly waiting: string;
  readonly unchosen: string;
  readonly issues: string;
  /** What an open question is about, when nobody typed it. */
  readonly issue: (issue: Issue) => string;
  readonly hypotheses: string;
  /** The days of something, said in a row. */
  readonly days: (days: Days) => string;
  readonly plan: string;
  readonly measure: string;
}

/** Calendar days of an open question or of a hypothesis, and how it ended. */
export interface Days {
  readonly since: Day;
  readonly seen?: Day | undefined;
  readonly due?: Day | undefined;
  readonly over?: Day | undefined;
  readonly end?: Resolution | HypothesisResult | undefined;
}

/** Everything that was typed, by quarter and week, oldest first, to be read by people. */
export function markdownOf(exported: Exported, words: MarkdownWords): string {
  const { checkIns, waiting, unchosen, issues, hypotheses } = exported;
  const headings = checkIns.map(({ week }) => words.quarter(...quarterOf(week)));
  const parts = [
    `# ${words.title}`,
    ...checkIns.flatMap((checkIn, at) => [
      ...(headings[at] === headings[at - 1] ? [] : [`## ${headings[at]}`]),
      ...weekOf(checkIn, words),
    ]),
    ...(waiting.length === 0 ? [] : [`## ${words.waiting}`, ...waiting.flatMap((one) => waitingOf(one, words))]),
    ...(unchosen.length === 0 ? [] : [`## ${words.unchosen}`, ...unchosen.flatMap((week) => weekOf(week, words))]),
    ...(issues.length === 0 ? [] : [`## ${words.issues}`, issues.map((issue) => issueOf(issue, words)).join('\n')]),
    ...(hypotheses.length === 0
      ? []
      : [`## ${words.hypotheses}`, hypotheses.map((one) => hypothesisOf(one, words)).join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Like a week's year, its quarter is that of its Thursday. */
function quarterOf(week: WeekKey): readonly [quarter: number, year: number] {
  const thursday = addDays(mondayOf(week), 3);
  return [Math.ceil(Number(thursday.slice(5, 7)) / 3), Number(thursday.slice(0, 4))];
}

function weekOf(checkIn: CheckIn, words: MarkdownWords): readonly string[] {
  const { week, state, entries, ownRead, next } = checkIn;
  return [
    `### ${words.week(week)}`,
    ...(state === 'logged' ? [] : [words.state(state)]),
    ...dimensions.flatMap((dimension) =>
      listOf(
        entries.filter((entry) => entry.dimension === dimension).map(({ typed }) => typed),
        dimension,
        words,
      ),
    ),
    ...(ownRead === undefined ? [] : [words.ownRead(ownRead)]),
    ...(next === undefined || next.trim() === '' ? [] : [`${words.next} ${asText(next)}`]),
  ];
}

function waitingOf({ week, boxes, noted, next }: Waiting, words: MarkdownWords): readonly string[] {
  return [
    `### ${words.week(week)}`,
    ...dimensions.flatMap((dimension) =>
      listOf(
        [
          ...noted.filter((note) => note.dimension === dimension).map(({ line }) => line),
          ...boxes[dimension].split('\n').filter((line) => line.trim() !== ''),
        ],
        dimension,
        words,
      ),
    ),
    ...(next === undefined || next.trim() === '' ? [] : [`${words.next} ${asText(next)}`]),
  ];
}

function issueOf(issue: Issue, words: MarkdownWords): string {
  const { text, plan, onset, aware, resolved, resolution } = issue;
  const what = text === undefined || text.trim() === '' ? words.issue(issue) : asText(text);
  const days = words.days({ since: onset, seen: aware, over: resolved, end: resolution });
  return item([`${what} (${days})`, ...(plan === undefined ? [] : [`${words.plan} ${asText(plan)}`])]);
}

function hypothesisOf({ text, expects, measure, made, due, closed }: Hypothesis, words: MarkdownWords): string {
  const days = words.days({ since: made, due, over: closed?.on, end: closed?.result });
  return item([
    `${asText(text)}: ${asText(expects)} (${days})`,
    ...(measure === undefined ? [] : [`${words.measure} ${asText(measure)}`]),
  ]);
}

/** The first line with a dot, the others below it. */
function item(lines: readonly string[]): string {
  return `- ${lines.join('\n  - ')}`;
}

function listOf(lines: readonly string[], dimension: Dimension, words: MarkdownWords): readonly string[] {
  if (lines.length === 0) return [];
  return [`**${words.dimensions[dimension]}**`, lines.map((line) => `- ${asText(line)}`).join('\n')];
}

/** Typed text as text: nothing in it formats, opens a tag, or starts a list or a line of its own. */
function asText(typed: string): string {
  return typed
    .trim()
    .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ')
    .replaceAll(/[\\`*_[\]<>#|~&]/g, (mark) => `\\${mark}`)
    .replace(/^[-+=]/, (mark) => `\\${mark}`)
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
