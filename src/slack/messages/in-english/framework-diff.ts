import type { Counted } from '../counted.js';

/** What differs between two versions of a framework, one line each. */
export const frameworkDiff = {
  changed: (field: string, before: string, after: string): string => `${field}: ${before} → ${after}`,
  changedOf: (subject: string, field: string, before: string, after: string): string =>
    `${subject}: ${field} ${before} → ${after}`,
  setOf: (subject: string, field: string, after: string): string => `${subject}: ${field} now ${after}`,
  unsetOf: (subject: string, field: string): string => `${subject}: ${field} no longer set`,
  added: (subject: string): string => `New: ${subject}`,
  addedWithKinds: (subject: string, kinds: Counted): string =>
    `New: ${subject}, with ${kinds.shown} ${kinds.count === 1 ? 'kind' : 'kinds'} of work`,
  removed: (subject: string): string => `Gone: ${subject}`,
  retired: (subject: string): string => `${subject} is not offered any more; whoever has it keeps it`,
  opened: (subject: string): string => `${subject} is offered again`,
  merged: (subject: string, target: string): string => `${subject} is part of ${target} now; its lines count there`,
  parted: (subject: string): string => `${subject} stands by itself again`,
  reordered: (subject: string): string => `Another order: ${subject}`,
  reorderedOf: (subject: string, field: string): string => `${subject}: another order of ${field}`,
  statementAdded: (subject: string, field: string, text: string): string =>
    `${subject}: new among the ${field}: ${text}`,
  statementRemoved: (subject: string, field: string, text: string): string =>
    `${subject}: gone from the ${field}: ${text}`,
  statementWorded: (subject: string, before: string, after: string): string =>
    `${subject}: ${before} now reads ${after}`,
  statementWordedAndShown: (subject: string, before: string, after: string): string =>
    `${subject}: ${before} now reads ${after}, and other lines show it`,
  statementShown: (subject: string, text: string): string => `${subject}: other lines show ${text}`,
  none: 'Nothing differs.',
};
