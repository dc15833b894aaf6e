import type { Day } from '../week.js';
import { isFilled, longestNote, type DatedKind, type DatedNote } from './journey-note.js';

/** A note as its window hands it in. */
export interface TypedNote {
  readonly kind: DatedKind;
  readonly day?: Day | undefined;
  readonly to?: Day | undefined;
  readonly text: string;
  readonly tried: string;
}

/** Why something of the journey cannot be kept; nothing is stored then. */
export type NoteProblem =
  | 'empty'
  | 'too-long'
  | 'no-day'
  | 'in-future'
  | 'too-far-back'
  | 'end-before-start'
  /** Only a job has an end, and only a struggle has something that was tried. */
  | 'only-job'
  | 'only-struggle';

export type NoteProblems = Readonly<Partial<Record<'day' | 'to' | 'text' | 'tried', NoteProblem>>>;

/** As for weeks: earlier days are slips of the hand. */
const firstDay = '1970-01-01';

/** What has to be changed before a note can be kept, by the box it stands in; empty when nothing has to. */
export function problemsOfNote({ kind, day, to, text, tried }: TypedNote, today: Day): NoteProblems {
  const ends = to === undefined ? undefined : kind === 'job' ? problemOfEnd(to, day, today) : 'only-job';
  const about = isFilled(tried) ? (kind === 'struggle' ? problemOfLength(tried) : 'only-struggle') : undefined;
  return {
    ...named('day', day === undefined ? 'no-day' : problemOfDay(day, today)),
    ...named('to', ends),
    ...named('text', isFilled(text) ? problemOfLength(text) : 'empty'),
    ...named('tried', about),
  };
}

/** A note without problems, as it is stored. */
export function noteFrom({ kind, day, to, text, tried }: TypedNote & { readonly day: Day }, id: string): DatedNote {
  switch (kind) {
    case 'job':
      return { kind, id, day, ...(to === undefined ? {} : { to }), text };
    case 'accomplishment':
      return { kind, id, day, text };
    case 'struggle':
      return { kind, id, day, text, ...(isFilled(tried) ? { tried } : {}) };
  }
}

export function problemOfDay(day: Day, today: Day): 'in-future' | 'too-far-back' | undefined {
  if (day > today) return 'in-future';
  return day < firstDay ? 'too-far-back' : undefined;
}

/** Of the last day of something that begins on `from`. */
export function problemOfEnd(to: Day, from: Day | undefined, today: Day) {
  return from !== undefined && to < from ? 'end-before-start' : problemOfDay(to, today);
}

export function problemOfLength(text: string): 'too-long' | undefined {
  return text.length > longestNote ? 'too-long' : undefined;
}

export function named<Name extends string, Problem>(name: Name, problem: Problem | undefined) {
  return (problem === undefined ? {} : { [name]: problem }) as Partial<Record<Name, Problem>>;
}
