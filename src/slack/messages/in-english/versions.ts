import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

/** Framework versions, as everybody is told of them. */
export const versions = {
  title: (version: string): string => `Version ${version}`,
  button: 'Versions of it…',
  pick: 'Another version…',
  choice: (version: string, monday: string): string => `Version ${version}, from ${monday}`,
  neverChoice: (version: string): string => `Version ${version}, never counts`,
  firstChoice: (version: string): string => `Version ${version}, the first`,

  /** In Home and in the answer to a week. */
  starts: (monday: string, version: string): string =>
    `*From ${monday} on, version ${version} of the expectations counts.* The weeks before keep what judged them.`,
  started: (monday: string, version: string): string =>
    `*Since ${monday}, version ${version} of the expectations counts.* The weeks before keep what judged them.`,
  takenBack: (gone: string, version: string): string =>
    `*Version ${gone} of the expectations does not come: version ${version} took its place.* For your level nothing changes.`,
  see: 'What differs',
  putAside: 'OK',

  startsOn: (monday: string): string => `Counts from ${monday}. The weeks before keep what judged them.`,
  startedOn: (monday: string): string => `Counts since ${monday}. The weeks before keep what judged them.`,
  until: (version: string, monday: string): string => `From ${monday} on version ${version} counts.`,
  countedFrom: (from: string, until: string, version: string): string =>
    `Counted from ${from} until version ${version} began on ${until}. Its weeks keep it.`,
  never: (version: string): string => `Never counts: version ${version} is valid on its Monday already.`,
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
