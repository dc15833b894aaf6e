import { deleteWord } from '../../ids.js';
import { boxRoom } from '../weekly/boxes.js';
import { decimal } from '../numbers.js';

/** Sentences for `response_action: errors`, one for each mistake; the listener puts them under the block. */
export const fieldErrors = {
  /** More characters than one Slack input holds; the week modal carries the rest in further inputs. */
  tooLong: (length: number, locale: string): string =>
    `${decimal(length, locale)} characters; one box holds ${decimal(boxRoom, locale)}, so it goes on below. Shorten it, or save it as it is.`,
  allEmpty: (): string => 'All four boxes are empty. Write one line, or say below that you were away.',
  pickLevel: (): string => 'Pick the role and level that come nearest.',
  pickSince: (): string => 'Say since when: it decides whether weeks before are read again.',
  sameLevel: (): string => 'Nothing would change: the weeks are held against this level already.',
  notALink: (): string => 'A link starts with https://, for example https://github.com/acme/api/pull/91.',
  dayInPast: (): string => 'Pick the day you are back: tomorrow or later.',
  dayTooFar: (): string => 'Pick a day within a year; “Stop” has no end date.',
  wrongWord: (): string => `Type ${deleteWord} to confirm, or close this window to keep everything.`,
  oldWindow: (): string =>
    'This window is from an older version. Copy what you typed, close the window and open it again.',
  storeTrouble: (): string => 'Not saved yet: storage did not answer. Your text is still here; save again in a minute.',
} as const;
