import type { ExportKind } from '../../../domain/export/exported.js';
import type { NoteKind, OpeningQuestion } from '../../../domain/journey/journey-note.js';
import type { HypothesisResult } from '../../../domain/hypotheses/hypothesis.js';
import type { IssueKind, Resolution } from '../../../domain/signals/issue.js';
import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

/** Taking everything out and in again: the windows, their receipts and the sealed page. */
export const takingOut = {
  /** Among those who could read something. */
  readers:
    '*A file that you export* stands in this chat too. Sealed, it opens with its passphrase alone. A readable one can be ' +
    'read by whoever can read this chat, for 24 hours.',

  export: {
    button: 'Export…',
    title: 'Export',
    submit: 'Make the file',
    /** What goes into the file, counted. */
    holds: (counts: string): string =>
      `*${counts}*, what waits in forms, your fixes, settings and level, what you were told, and what you shared. ` +
      'Points and bands are computed anew each time, so they are not in it.',
    format: 'Format',
    formats: {
      json: { text: 'JSON', description: 'Complete; can be taken in again' },
      csv: { text: 'CSV', description: 'One row a line, for spreadsheets' },
      md: { text: 'Markdown', description: 'By quarter and week, for reading' },
    } as Readonly<Record<ExportKind, { readonly text: string; readonly description: string }>>,
    formatHint: 'A sealed file holds all three; this one comes first.',
    protection: 'Who can open it',
    sealed: {
      text: 'Sealed with a passphrase',
      description: 'Opens in any browser, without a network. Can be taken in again.',
    },
    readable: { text: 'Readable file', description: 'Opens for everybody who gets hold of it.' },
    tick: 'For a readable file',
    ticked: {
      text: 'Whoever can read this chat or its exports can read the file.',
      description: 'It is removed after 24 hours.',
    },
    notTicked: 'Tick this for a readable file, or choose the sealed one above.',
    making: 'The file is being made. It comes into your chat with me.',
    passphrase: '*The passphrase, shown once, here and now:*',
    passphraseHint:
      'Write it down before you close this window. Nobody can open the file without it, and nobody can find it again: ' +
      'not I, not the operator. Capitals and dashes do not matter.',
    done: 'The file is in your chat with me.',
    failed:
      'Slack did not take the file. Nothing is left of it there. Everything here is as it was; please try again in a minute.',
    passphraseOfNothing: 'The passphrase above opens nothing.',
    failedTitle: 'No file was made',
    /** In the chat: neutral, because others may see the screen. */
    ready: 'Your file is ready.',
    sealedIsHere: (counts: string): string =>
      `A sealed file of your mirror is in this chat: ${counts}. Save it and open it in a browser; it asks for the passphrase. ` +
      'It stays here until you remove it.',
    readableIsHere: (counts: string, moment: string): string =>
      `A readable file of your mirror is in this chat: ${counts}. It is removed on ${moment}.`,
    remove: 'Remove it now',
    removed: {
      now: 'The file is removed from this chat.',
      before: 'The file is not in this chat any more.',
      later: 'Slack has not removed the file yet. It is asked again in a minute, and for about a week.',
    },
  },

  import: {
    button: 'Import…',
    instead: 'A file that was made here can be taken in again.',
    title: 'Import',
    look: 'Look inside',
    submit: 'Import',
    explain:
      'Takes in a file that a mirror made with Export: the JSON file, or the sealed page. ' +
      'You see what it would add before anything is stored.',
    file: 'File',
    fileHint: (megabytes: string): string =>
      `At most ${megabytes} MB. Slack keeps it among your files; delete it there afterwards.`,
    passphrase: 'Passphrase',
    passphraseHint: 'Only for a sealed file.',
    passphraseAgain: 'The file is opened once more with it. It is kept in this window alone.',
    reading: 'The file is being read. This takes a few seconds.',
    taking: 'The weeks are being taken in. This takes a few seconds.',
    holds: (counts: string): string => `*The file holds ${counts}.*`,
    newWeeks: (count: number, weeks: string, lines: string): string =>
      `${weeks} ${grammar.plural(count, 'is', 'are')} new, with ${lines}.`,
    keptWeeks: (count: number, weeks: string): string =>
      `${weeks} ${grammar.plural(count, 'is here already and stays as it is', 'are here already and stay as they are')}.`,
    addedLines: (count: number, lines: string): string =>
      `${lines} that ${grammar.plural(count, 'is', 'are')} missing in those weeks ${grammar.plural(count, 'is', 'are')} added; nothing in them is changed.`,
    alsoNew: (things: string): string => `Also new: ${things}.`,
    waiting: ({ count, shown }: Counted): string => `what waits in ${shown} ${grammar.plural(count, 'form', 'forms')}`,
    issues: ({ count, shown }: Counted): string =>
      `${shown} ${grammar.plural(count, 'question', 'questions')} about your weeks`,
    hypotheses: ({ count, shown }: Counted): string =>
      `${shown} expected ${grammar.plural(count, 'change', 'changes')}`,
    journey: ({ count, shown }: Counted): string =>
      `${shown} ${grammar.plural(count, 'note', 'notes')} of your journey`,
    corrections: ({ count, shown }: Counted): string =>
      `${shown} ${grammar.plural(count, 'fix', 'fixes')} for how lines are read`,
    told: ({ count, shown }: Counted): string =>
      `what you were told in ${shown} ${grammar.plural(count, 'answer', 'answers')}`,
    unchosen: ({ count, shown }: Counted): string =>
      `${shown} ${grammar.plural(count, 'text', 'texts')} of a week that was saved twice`,
    laterWeeks: (count: number, weeks: string): string =>
      `${weeks} ${grammar.plural(count, 'lies', 'lie')} in the future and ${grammar.plural(count, 'is', 'are')} left out.`,
    shares: 'What was shared elsewhere stays there and is not taken in.',
    settings: 'Settings and level',
    settingsTick: {
      text: 'Take settings and level from the file',
      description: 'Otherwise the weeks are held against your level here.',
    },
    unknownLevel: 'The file names a level that this mirror does not know, so settings and level stay as they are here.',
    nothingNew: 'Everything in this file is here already. Nothing was changed.',
    doneTitle: 'Imported',
    done: (counts: string): string => `Taken in: ${counts}. What was here before is unchanged.`,
    settingsTaken: 'Settings and level are those of the file now.',
    stopped:
      'The storage did not answer, so the rest is missing. What was taken in stays. Import the same file again in a minute: nothing is doubled.',
    problems: {
      foreign:
        'This file was not made by a mirror. Nothing was changed. Choose the JSON file or the sealed page of an export; CSV and Markdown cannot be taken in.',
      truncated:
        'The end of this file is missing. Nothing was changed. Save it once more from where it came, and choose it again.',
      damaged:
        'This file was changed or damaged after it was made. Nothing was changed here. Choose another copy of it.',
      newer:
        'A newer version of the mirror made this file. Nothing was changed. Ask your operator to update this mirror, then import it again.',
      tooMuch:
        'This file holds more lines than weeks have: over 300 in one week, or over 20,000 in all. Nothing was changed. Choose the file of an export.',
      tooLarge: (megabytes: string): string =>
        `This file is larger than ${megabytes} MB, more than ten years of weeks take. Nothing was read or changed. Choose the file of an export.`,
      passphraseMissing: 'This file is sealed. Type the passphrase that was shown when it was made.',
      wrongPassphrase:
        'This passphrase does not open the file. Nothing was changed. It has five groups of four signs; compare each one.',
      notYours: 'Only a file that you uploaded yourself is read. Nothing was changed. Choose it from your own device.',
      unreachable: 'Slack did not hand over the file. Nothing was changed. Choose it again in a minute.',
      scope:
        'Import needs one more permission. Nothing was changed. Your operator adds the bot scope `files:read` under ' +
        '_OAuth & Permissions_ at api.slack.com/apps and installs the app again; then Import works.',
      noFile: 'Choose a file.',
    },
  },

  /** The page that opens itself, outside of Slack. */
  page: {
    title: 'Sealed file',
    explain: 'This page holds a mirror, sealed. It loads nothing and sends nothing: everything happens in this window.',
    passphrase: 'Passphrase',
    open: 'Open',
    opening: 'Opening…',
    wrong: 'This passphrase does not open the file. It has five groups of four signs; compare each one.',
    damaged: 'This file was changed or cut short after it was made. Use another copy of it.',
    tooOld: 'This browser cannot open it. Use a current Firefox, Chrome, Edge or Safari.',
    opened: 'Opened. Read it below. A file that you save opens without the passphrase.',
    save: { json: 'Save JSON', csv: 'Save CSV', md: 'Save Markdown' } as Readonly<Record<ExportKind, string>>,
    script: 'This page needs JavaScript to open the file.',
  },

  /** Our own words in the Markdown file. */
  markdown: {
    title: 'My mirror',
    quarter: (quarter: number, year: number): string => `Quarter ${quarter}, ${year}`,
    ownRead: (read: string): string => `Own read: ${read}`,
    next: 'Next:',
    waiting: 'Waits in a form',
    unchosen: 'Not chosen yet',
    issues: 'Open questions',
    issue: {
      drop: 'The weeks were lighter than usual',
      'low-start': 'The first weeks were below what the level asks',
      drought: 'Long without an outcome or impact',
      overdue: 'Expected changes were past their day',
      'self-reported': 'Something felt off',
      feedback: 'Somebody said something',
    } as Readonly<Record<IssueKind, string>>,
    hypotheses: 'What should change',
    stations: 'Stations',
    always: 'From the first week on:',
    own: 'Kinds of work of my own',
    since: (day: string): string => `since ${day}`,
    seen: (day: string): string => `seen ${day}`,
    due: (day: string): string => `look on ${day}`,
    over: (day: string, how: string): string => `over ${day}: ${how}`,
    ends: {
      fixed: 'solved',
      accepted: 'accepted',
      context: 'the circumstances',
      'false-alarm': 'was nothing',
      'new-normal': 'the new normal',
      met: 'it came',
      partly: 'it came in part',
      missed: 'it did not come',
    } as Readonly<Record<Resolution | HypothesisResult, string>>,
    plan: 'What I will do:',
    measure: 'How it will be seen:',
    journey: 'The journey so far',
    notes: {
      values: 'What matters to me:',
      map: 'Where I want to be:',
      gaps: 'What is missing on the way:',
      job: 'Job:',
      accomplishment: 'Accomplishment:',
      struggle: 'Struggle:',
      review: 'Official review of',
    } as Readonly<Record<Exclude<NoteKind, 'opening'> | OpeningQuestion, string>>,
    on: (day: string): string => `${day}:`,
    spanned: (from: string, to: string): string => `${from} to ${to}:`,
    tried: 'What I tried:',
    rated: (rating: string, size: string, name: string | undefined): string =>
      name === undefined ? `Rated ${rating} of ${size}` : `Rated ${rating} of ${size}: ${name}`,
  },
};
