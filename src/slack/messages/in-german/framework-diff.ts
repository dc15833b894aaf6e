import type { frameworkDiff as english } from '../in-english/framework-diff.js';

/** Was sich zwischen zwei Versionen eines Frameworks unterscheidet, je eine Zeile. */
export const frameworkDiff: typeof english = {
  changed: (field, before, after) => `${field}: ${before} → ${after}`,
  changedOf: (subject, field, before, after) => `${subject}: ${field} ${before} → ${after}`,
  setOf: (subject, field, after) => `${subject}: ${field} jetzt ${after}`,
  unsetOf: (subject, field) => `${subject}: ${field} nicht mehr gesetzt`,
  added: (subject) => `Neu: ${subject}`,
  addedWithKinds: (subject, kinds) =>
    `Neu: ${subject}, mit ${kinds.shown} ${kinds.count === 1 ? 'Art' : 'Arten'} von Arbeit`,
  removed: (subject) => `Weggefallen: ${subject}`,
  retired: (subject) => `${subject} wird nicht mehr angeboten; wer sie hat, behält sie`,
  opened: (subject) => `${subject} wird wieder angeboten`,
  merged: (subject, target) => `${subject} gehört jetzt zu ${target}; ihre Zeilen zählen dort`,
  parted: (subject) => `${subject} steht wieder für sich`,
  reordered: (subject) => `Andere Reihenfolge: ${subject}`,
  reorderedOf: (subject, field) => `${subject}: andere Reihenfolge (${field})`,
  statementAdded: (subject, field, text) => `${subject}: neu bei ${field}: ${text}`,
  statementRemoved: (subject, field, text) => `${subject}: weggefallen bei ${field}: ${text}`,
  statementWorded: (subject, before, after) => `${subject}: ${before} heißt jetzt ${after}`,
  statementWordedAndShown: (subject, before, after) =>
    `${subject}: ${before} heißt jetzt ${after}, und andere Zeilen belegen es`,
  statementShown: (subject, text) => `${subject}: andere Zeilen belegen ${text}`,
  none: 'Es gibt keinen Unterschied.',
};
