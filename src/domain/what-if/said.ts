import { dimensions, type Dimension } from '../dimension.js';
import type { Framework, Level } from '../framework.js';
import { isOpenLevel } from '../lookup.js';
import { presets } from '../presets.js';
import type { Family, Role } from '../role.js';
import type { Change, WhatIf } from './what-if.js';

/** Why words say nothing that can be calculated. */
export type NotUnderstood = 'nothing' | 'words' | 'count';

/** What became of a question: it could not be read, nothing is expected there, or it has an answer. */
export type Asked = NotUnderstood | 'nothing-expected' | WhatIf;

/** How the boxes begin in every language of ours, in lower case. */
const boxWords: Readonly<Record<Dimension, readonly string[]>> = {
  input: ['input', 'eingabe'],
  output: ['output', 'ausgabe'],
  outcome: ['outcome', 'ergebnis', 'wirkung'],
  impact: ['impact', 'nachwirkung'],
};

/** What the roles of a family are called besides their own names. */
const familyWords: Readonly<Record<Family, readonly string[]>> = {
  ic: ['engineer', 'ic', 'entwickler', 'entwicklerin'],
  manager: ['manager', 'managerin'],
  'senior-manager': ['senior manager', 'senior-manager', 'sm'],
  director: ['director', 'direktor', 'direktorin'],
};

/** What may stand before a level, and between a number and a box. */
const beforeLevel = /^(?:(?:i|ich|were|was|wäre|held|against|as|at|a|an|the|als|level|stufe) )+/u;
const fillers: ReadonlySet<string> = new Set(
  'more additional extra further weitere weiterer weiteres weiteren mehr zusätzliche'.split(' '),
);
const numberWords: ReadonlyMap<string, number> = new Map([
  ...['a', 'an', 'one', 'ein', 'eine', 'einen'].map((word) => [word, 1] as const),
  ...['two', 'zwei'].map((word) => [word, 2] as const),
  ...['three', 'drei'].map((word) => [word, 3] as const),
]);

/**
 * Reads what comes behind `/mirror what-if`: a level by its key or title, a role (its first open level), weights by their key, or
 * `2 more outcomes`. A count must be between 1 and the framework's most; an amount without a number is none.
 */
export function readChange(words: string, framework: Framework): Change | NotUnderstood {
  const text = words.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (text === '') return 'nothing';
  const level = levelSaid(text, framework) ?? levelSaid(text.replace(beforeLevel, ''), framework);
  if (level !== undefined) return { kind: 'level', level: level.key };
  const preset = presets.find(({ key }) => key === text);
  if (preset !== undefined) return { kind: 'weights', preset: preset.key };
  const said = text.split(' ').filter((word) => !fillers.has(word));
  const dimension = dimensions.find((each) => said.some((word) => isBox(word, each)));
  if (dimension === undefined) return 'words';
  const amounts = said.filter((word) => !isBox(word, dimension));
  const count = amounts.length === 0 ? 1 : countSaid(amounts[0]);
  const isCount = amounts.length <= 1 && count >= 1 && count <= framework.whatIf.mostEntries;
  return isCount ? { kind: 'entries', dimension, count } : 'count';
}

/** True when a framework can say what a change would do. */
export function isKnown(change: Change, { levels }: Framework): boolean {
  switch (change.kind) {
    case 'level':
      return levels.some(({ key }) => key === change.level);
    case 'weights':
      return presets.some(({ key }) => key === change.preset);
    case 'version':
    case 'entries':
      return true;
  }
}

/** NaN for what is no whole number. */
function countSaid(word = ''): number {
  return numberWords.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : Number.NaN);
}

function isBox(word: string, dimension: Dimension): boolean {
  return boxWords[dimension].some((name) => word.startsWith(name));
}

function levelSaid(text: string, framework: Framework): Level | undefined {
  const { roles, levels } = framework;
  const byName = levels.find(({ key, title }) => key.toLowerCase() === text || title.toLowerCase() === text);
  if (byName !== undefined) return byName;
  const role =
    roles.find((each) => isCalled(each, text)) ?? roles.find((each) => familyWords[each.family].includes(text));
  return role && levels.find((level) => level.role === role.key && isOpenLevel(framework, level));
}

function isCalled({ key, name }: Role, text: string): boolean {
  return key.toLowerCase() === text || name.toLowerCase() === text;
}
