import type { DatedKind, OpeningQuestion } from '../../../domain/journey/journey-note.js';
import type { ListedKind } from '../../../domain/journey/line.js';

const onlyYou = 'Only you see this. It stands in windows alone, never in a message.';

/** The journey: its opening, jobs, accomplishments, struggles and levels in one line. */
export const journey = {
  title: 'Journey',
  explain: `Jobs, what worked out, what was hard, and levels, in one line. ${onlyYou}`,

  opening: {
    /** In App Home, once, and on top of the journey while nobody has answered. */
    ask: '*Three short questions about the way, asked once:* what matters, where to, and what is missing on the way? Each may stay empty.',
    answer: 'Answer them…',
    leaveOut: 'Leave them out',
    leftOut: 'The three opening questions were left out.',
    afterAll: 'Answer them after all…',
    heading: (day: string): string => `*How it opens* · answered on ${day}`,
    change: 'Change…',
    title: 'How the journey opens',
    submit: 'Keep them',
    questions: {
      values: 'What matters to you in your work?',
      map: 'Where do you want to be, and by when?',
      gaps: 'What is missing on the way there?',
    } as Readonly<Record<OpeningQuestion, string>>,
    examples: {
      values: 'work that people notice when it is gone; time to teach',
      map: 'leading the platform work of two teams, in two years',
      gaps: 'nobody outside my team knows the work; I have never run a budget',
    } as Readonly<Record<OpeningQuestion, string>>,
    /** In front of what was typed. */
    labels: { values: 'What matters: ', map: 'Where to: ', gaps: 'What is missing: ' } as Readonly<
      Record<OpeningQuestion, string>
    >,
    hint: 'Empty is an answer too. With all three empty they are left out, and nothing asks again.',
    later: 'When four weeks have passed, another answer is a new one, and this one stays in the line.',
  },

  kinds: {
    accomplishment: 'Accomplishment',
    struggle: 'Struggle',
    job: 'Job',
    review: 'Official review',
    station: 'Level',
    opening: 'How it opened',
  } as Readonly<Record<ListedKind | 'opening', string>>,
  show: {
    all: 'Everything',
    accomplishment: 'Accomplishments',
    struggle: 'Struggles',
    job: 'Jobs',
    review: 'Official reviews',
    station: 'Levels',
  } as Readonly<Record<ListedKind | 'all', string>>,
  pick: 'Show',
  add: 'Add…',
  reviews: 'Official reviews…',
  beside:
    'That note was changed in another window meanwhile. Nothing is lost: what you typed here stands beside it as a note of its own.',
  none: 'Nothing is noted yet. One job and one thing that worked out are a good beginning.',
  noneOfKind: 'Nothing of this kind is noted yet.',
  /** In front of what was typed, on a line of its own. */
  dated: (kind: string, day: string): string => `${kind} · ${day}`,
  since: (kind: string, day: string): string => `${kind} · since ${day}`,
  spanned: (kind: string, from: string, to: string): string => `${kind} · ${from} to ${to}`,
  always: (kind: string): string => `${kind} · from the beginning`,
  levelAt: (level: string, company: string): string => `${level}, ${company}`,
  tried: 'What I tried: ',
  range: (from: string, to: string, count: string): string => `${from} to ${to} of ${count}, newest first`,
  newer: 'Newer',
  older: 'Older',
  /** Below a text of which only the beginning stands in the list. */
  cut: {
    change: 'The rest stands under “Change…”.',
    reviews: 'The rest stands under “Official reviews…”, “Change…”.',
    export: 'The rest stands in an export.',
  },
  menu: { change: 'Change…', remove: 'Remove…' },

  form: {
    title: 'Add to the journey',
    changeTitle: 'Change a note',
    submit: 'Keep it',
    kind: 'What is it?',
    kinds: {
      accomplishment: { text: 'Accomplishment', description: 'something that worked out' },
      struggle: { text: 'Struggle', description: 'something that was hard, and what was tried' },
      job: { text: 'Job', description: 'where, as what, from when to when' },
    } as Readonly<Record<DatedKind, { readonly text: string; readonly description: string }>>,
    day: { accomplishment: 'When?', struggle: 'When?', job: 'From' } as Readonly<Record<DatedKind, string>>,
    to: 'Until',
    toHint: 'Empty while it goes on.',
    text: {
      accomplishment: 'What worked out?',
      struggle: 'What was hard?',
      job: 'What, and where?',
    } as Readonly<Record<DatedKind, string>>,
    examples: {
      accomplishment: 'the export that nobody dared to touch was rewritten, and is fast',
      struggle: 'two teams wanted opposite things, and nobody decided',
      job: 'backend engineer at a small shop, two teams, payments',
    } as Readonly<Record<DatedKind, string>>,
    tried: 'What did you try?',
    triedExample: 'wrote both wishes down and asked for a decision by Friday',
    triedHint: 'When something like it comes back, this is the first place to look.',
    pickDay: 'Pick a day',
    onlyYou,
  },

  forget: {
    title: 'Remove this note?',
    submit: 'Remove it',
    keep: 'Keep it',
    explain: 'It goes for good, with everything typed in it.',
    explainReview: 'It goes for good. An open question that came of it stays.',
  },

  problems: {
    empty: 'Write a few words, or close this window.',
    'too-long': (length: string, room: string): string =>
      `${length} characters; ${room} fit. Shorten it here: everything typed still stands.`,
    'no-day': 'Pick a day; a guess is fine.',
    'in-future': 'That day is still to come. Pick today or an earlier one.',
    'too-far-back': 'That day is before 1970. Pick a later one.',
    'end-before-start': 'That is before the first day. Pick a later day here, or an earlier first one.',
    'only-job': 'Only a job has an end. Choose “Job” above, or empty this.',
    'only-struggle': 'What was tried belongs to a struggle. Choose “Struggle” above, or move it into the text.',
  },
};
