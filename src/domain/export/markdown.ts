import type { CheckIn } from '../check-in.js';
import { dimensions, type Dimension, type PerDimension } from '../dimension.js';
import { hangOn } from '../hypotheses/chain.js';
import type { Hypothesis, HypothesisResult } from '../hypotheses/hypothesis.js';
import {
  isFilled,
  openingQuestions,
  type JourneyNote,
  type NoteKind,
  type OpeningQuestion,
} from '../journey/journey-note.js';
import { nameOf, type RatingScale } from '../journey/rating.js';
import { hasBeginning, inOrder } from '../level-change.js';
import type { OwnKind } from '../own-layer/own-layer.js';
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
  /** How likely something was called, whole percent. */
  readonly called: (percent: number) => string;
  readonly journey: string;
  /** Above the roles and levels, when there were several or a company was named. */
  readonly stations: string;
  readonly always: string;
  /** Above the kinds of work that the person added. */
  readonly own: string;
  /** What a note of the career is, or which question of the opening it answers. */
  readonly note: (kind: Exclude<NoteKind, 'opening'> | OpeningQuestion) => string;
  readonly span: (from: Day, to?: Day) => string;
  readonly tried: string;
  readonly rated: (rating: number, scale: RatingScale, name: string | undefined) => string;
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
  const { checkIns, waiting, unchosen, issues, journey } = exported;
  const hypotheses = hangOn(exported.hypotheses, checkIns);
  const { added = [] } = exported.own.at(-1) ?? {};
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
    ...(journey.length === 0 ? [] : [`## ${words.journey}`, journey.flatMap((note) => noteOf(note, words)).join('\n')]),
    ...stationsIn(exported, words),
    ...(added.length === 0 ? [] : [`## ${words.own}`, added.map((kind) => ownKindOf(kind, words)).join('\n')]),
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

function hypothesisOf(hypothesis: Hypothesis, words: MarkdownWords): string {
  const { text, expects, measure, made, due, probability, closed } = hypothesis;
  const days = words.days({ since: made, due, over: closed?.on, end: closed?.result });
  return item([
    `${asText(text)}: ${asText(expects)} (${[days, ...(probability === undefined ? [] : [words.called(probability)])].join(', ')})`,
    ...(measure === undefined ? [] : [`${words.measure} ${asText(measure)}`]),
  ]);
}

/** Each text of the opening on its own; the others with what belongs to them below. */
function noteOf(note: JourneyNote, words: MarkdownWords): readonly string[] {
  switch (note.kind) {
    case 'opening':
      return openingQuestions.flatMap((question) => {
        const text = note[question];
        return isFilled(text) ? [item([`${words.span(note.day)} ${words.note(question)} ${asText(text)}`])] : [];
      });
    case 'job':
      return [item([`${words.span(note.day, note.to)} ${words.note(note.kind)} ${asText(note.text)}`])];
    case 'accomplishment':
      return [item([`${words.span(note.day)} ${words.note(note.kind)} ${asText(note.text)}`])];
    case 'struggle': {
      const tried = isFilled(note.tried) ? [`${words.tried} ${asText(note.tried)}`] : [];
      return [item([`${words.span(note.day)} ${words.note(note.kind)} ${asText(note.text)}`, ...tried])];
    }
    case 'review': {
      const { day, from, to, company, rating, scale, text } = note;
      const said = [
        ...(rating === undefined || scale === undefined ? [] : [rated(rating, scale, words)]),
        ...[company, text].filter(isFilled).map(asText),
      ];
      return [item([`${words.span(day)} ${words.note(note.kind)} ${words.span(from, to)}`, ...said])];
    }
  }
}

function rated(rating: number, scale: RatingScale, words: MarkdownWords): string {
  const name = nameOf(rating, scale);
  return words.rated(rating, scale, name === undefined ? undefined : asText(name));
}

function stationsIn({ assignments }: Exported, words: MarkdownWords): readonly string[] {
  if (assignments.length < 2 && assignments.every(({ company }) => company === undefined)) return [];
  const rows = inOrder(assignments).map((one) => {
    const since = hasBeginning(one) ? words.span(mondayOf(one.validFrom)) : words.always;
    return item([`${since} ${[one.level, one.company].filter(isFilled).map(asText).join(', ')}`]);
  });
  return [`## ${words.stations}`, rows.join('\n')];
}

function ownKindOf({ name, dimension, words: typed }: OwnKind, words: MarkdownWords): string {
  const known = typed.length === 0 ? '' : ` (${typed.map(asText).join(', ')})`;
  return `- **${words.dimensions[dimension]}** ${asText(name)}${known}`;
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
