import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

/** What is said after something was kept, left out, or did not work. `week` names a week, with a capital where it begins. */
export const saved = {
  saved: (week: string): string => `${week} is saved.`,
  already: (week: string): string => `${week} is already saved.`,
  guessed: (lines: Counted): string => `I guessed on ${lines.shown} ${plural(lines.count, 'line', 'lines')}.`,
  large: (lines: Counted): string =>
    lines.count === 1
      ? 'one large line has no link and counts one size smaller: add a link for the rest.'
      : `${lines.shown} large lines have no link and count one size smaller: add links for the rest.`,
  answeredBy: (week: string): string => `The answer to ${week} has the new numbers.`,
  checkReading: 'Check how I read it',
  edit: 'Edit',
  sayNext: 'Say what is next',
  deleteWeek: 'Delete this week…',

  skipped: (week: string): string => `${week} is skipped.`,
  showsAsGap: 'It will show as a gap, never as a zero.',
  isAway: (week: string): string => `${week} is noted as time off.`,
  nothingExpected: 'Nothing is expected of it.',
  isQuiet: (week: string): string => `${week} is counted as a quiet week: logged, with nothing in it.`,
  isLeftOut: (week: string): string => `${week} is left out.`,
  iWasAway: 'I was away',
  nothingToShow: 'Nothing to show this week',
  fillAfterAll: 'Fill it after all',
  nothingCounts: '“Nothing to show” counts the week, with nothing in it. No answer leaves it out.',

  whatKindText: (week: string): string => `What kind of week was ${week}?`,
  whatKind: 'All four boxes are empty. What kind of week was it?',
  quiet: 'Quiet: count it',
  leaveOut: 'Leave it out',
  backToForm: 'Back to the form',

  noted: 'Noted.',
  moved: 'Moved.',
  notedUnder: (box: string, week: string, lines: Counted): string =>
    `Noted under ${box}, ${week}. ${lines.shown} ${plural(lines.count, 'line', 'lines')} there now.`,
  movedTo: (box: string, week: string, lines: Counted): string =>
    `Moved to ${box}, ${week}. ${lines.shown} ${plural(lines.count, 'line', 'lines')} there now.`,
  undo: 'Undo',
  takenBack: 'Taken back.',
  goneFrom: (week: string): string => `Taken back. The line is gone from ${week}.`,
  howToNoteText: 'How to note a line.',
  howToNote: 'Write the line after the word, for example:',
  notes: ['reviews x6', 'outcome: checkout timeouts 40 → 3 a day', 'in: pairing on the auth spike, 1d @mon'],
  withoutBox: 'Without `in:` `out:` `outcome:` or `impact:` it goes to Output, and can be moved with one tap.',

  twoVersionsText: (week: string): string => `Two versions of ${week} were saved.`,
  twoVersions: (week: string): string =>
    `${week} was saved from two windows. The newer one counts for now. The other is kept too: nothing is lost until you choose.`,
  seeBoth: 'See both and choose',
  notSaved: 'Not saved yet.',
  couldNotSave: (week: string | undefined): string => `${week ?? 'That'} could not be saved just now.`,
  kept: {
    'in-form': 'What you typed is still in the form above. Press Save again in a minute.',
    'in-modal': 'What you typed is still in the open window. Save again in a minute.',
    nothing: 'Everything saved before is safe. Try again in a minute.',
  },
  noWindow: 'The window did not open.',
  noWindowWhy:
    'The window did not open: it took too long for Slack. Nothing is lost, what you typed is kept. Please try again.',
  noWindowForWords: 'The window did not open: it took too long for Slack. Nothing was saved; please try again.',
  youTyped: 'What you typed, to copy:',
  slackRefused: 'Slack did not take the answer; it stands in the Home tab.',
  answerWaits: 'The answer could not be made just now; in a minute it stands in the Home tab.',
  oldButton: 'This button is from an older message.',
  nothingChanged: 'Nothing was changed.',
  openMyWeek: 'Open my week',
  editWeek: (week: string): string => `Edit ${week}`,
  wentWrong: 'Something went wrong here.',
  wentWrongHere:
    'Something went wrong here, not with you. Whatever was saved before is safe. Try again, or tell your operator:',
  reference: (reference: string): string => `Reference ${reference}`,
};
