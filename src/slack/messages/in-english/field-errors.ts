/** What stands under a field that could not be taken, and what to do. */
export const fieldErrors = {
  /** The window carries the rest in further inputs. */
  tooLong: (length: string, room: string): string =>
    `${length} characters; one box holds ${room}, so it goes on below. Shorten it, or save it as it is.`,
  allEmpty: 'All four boxes are empty. Write one line, or say below that you were away.',
  pickLevel: 'Pick the role and level that come nearest.',
  pickChange: 'Say what it is: it decides whether weeks before are read again.',
  sameLevel: 'Nothing would change: the weeks are held against this level already.',
  notALink: 'A link starts with https://, for example https://github.com/acme/api/pull/91.',
  wrongWord: (word: string): string => `Type ${word} to confirm, or close this window to keep everything.`,
  oldWindow: 'This window is from an older version. Copy what you typed, close the window and open it again.',
  storeTrouble: (reference: string): string =>
    `Not saved yet: storage did not answer. Your text is still here; save again in a minute. (Reference ${reference})`,
  wentWrong: (reference: string): string =>
    `Something went wrong here, not with you. Your text is still here; save again, or tell your operator: Reference ${reference}`,
};
