import type { Counted } from '../counted.js';

/** Deleting a week or everything. */
export const leaving = {
  deleteWeekTitle: 'Delete this week?',
  deleteWeekSubmit: 'Delete the week',
  keepIt: 'Keep it',
  weekGoes: (title: string, lines: string): string =>
    `*${title}* goes: ${lines} and its pictures. It then counts as not logged. This cannot be undone.`,
  weekDeleted: (week: string): string => `${week} is deleted.`,
  linesGone: ({ count, shown }: Counted): string => `${shown} ${count === 1 ? 'line is' : 'lines are'} gone.`,

  deleteAllTitle: 'Delete everything?',
  deleteAllSubmit: 'Delete everything',
  allGoes: (counts: string): string =>
    `This goes: ${counts}, your level, your rhythm, what I told you, and the key it is all sealed with.`,
  allHow:
    'My messages in this chat, their pictures and exported files are deleted too, one by one; that may take some minutes. ' +
    'Backups made by the operator before today can still hold the sealed weeks. This cannot be undone.',
  /** What has to be typed; small letters do as well. */
  confirmWord: 'DELETE',
  typeWord: (word: string): string => `Type ${word} to confirm`,
  weeks: ({ count, shown }: Counted): string => `${shown} ${count === 1 ? 'week' : 'weeks'}`,
  lines: ({ count, shown }: Counted): string => `${shown} ${count === 1 ? 'line' : 'lines'}`,
  questions: ({ count, shown }: Counted): string =>
    `${shown} ${count === 1 ? 'question' : 'questions'} about your weeks`,
  expected: ({ count, shown }: Counted): string => `${shown} expected ${count === 1 ? 'change' : 'changes'}`,
  journey: ({ count, shown }: Counted): string => `${shown} ${count === 1 ? 'note' : 'notes'} of your journey`,
  ownKinds: ({ count, shown }: Counted): string => `${shown} ${count === 1 ? 'kind' : 'kinds'} of work of your own`,
  partTime: 'how much of full time you work',
  pictures: ({ count, shown }: Counted): string => `${shown} ${count === 1 ? 'picture or file' : 'pictures and files'}`,
  allDeletedTitle: 'Deleted',
  allDeletedText: 'Everything is deleted.',
  allDeleted: (counts: string): string =>
    `Everything is deleted: ${counts}, and the key. Nothing more will be sent. The Home tab starts anew if you ever want to.`,
};
