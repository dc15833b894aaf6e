import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

/** Framework versions, as everybody is told of them. */
export const versions = {
  title: (version: string): string => `Version ${version}`,
  button: 'Versions of it…',
  pick: 'Another version…',
  choice: (version: string, monday: string): string => `Version ${version}, from ${monday}`,
  firstChoice: (version: string): string => `Version ${version}, the first`,

  /** In Home and in the answer to a week. */
  starts: (monday: string, version: string): string =>
    `*From ${monday} on, version ${version} of the expectations counts.* The weeks before keep what judged them.`,
  started: (monday: string, version: string): string =>
    `*Since ${monday}, version ${version} of the expectations counts.* The weeks before keep what judged them.`,
  see: 'What differs',
  putAside: 'OK',

  startsOn: (monday: string): string => `Counts from ${monday}. The weeks before keep what judged them.`,
  startedOn: (monday: string): string => `Counts since ${monday}. The weeks before keep what judged them.`,
  first: 'The first version: there is none before it.',
  note: 'Why: ',
  differs: (level: string): string => `*What differs for ${level}*`,
  same: (level: string): string => `Nothing differs for ${level}.`,
  more: (count: Counted): string => `… and ${count.shown} more.`,
  others: (count: Counted): string =>
    `${count.shown} ${plural(count.count, 'difference is', 'differences are')} about other levels or roles.`,
  compared: '*Your weeks so far, all under this version*',
  notYetCompared: 'There is nothing to compare before the weeks have a place of their own.',
  foot: 'Whoever edits expectations sees nobody’s weeks.',
};
