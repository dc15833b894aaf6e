import { dimensions } from '../dimension.js';
import type { Category, Framework, Level } from '../framework.js';
import { isOpenKind, isOpenLevel } from '../lookup.js';
import { problem, type FieldPath, type Problem } from './problem.js';

/** Slack's plain labels hold 75 characters; a level stands there with its key behind it in brackets. */
const mostOfLabel = 75;
const bracketsAndSpace = 3;
/** The gutter of a chart. */
const mostOfShortName = 12;
/** A sentence that is read in a window. */
const mostOfSentence = 500;
const mostOfAnchor = 150;
const mostOfWord = 40;
const most = { statements: 10, words: 100 };

/** Names that are missing, too long for where they stand, not what they look like, or mean two things at once. */
export function nameProblems(framework: Framework): Problem[] {
  const { name, roles, levels, categories, bands } = framework;
  return [
    ...text(name, ['name'], mostOfLabel),
    ...roles.flatMap((role, index) => text(role.name, ['roles', index, 'name'], mostOfLabel)),
    ...levels.flatMap(ofLevel),
    ...categories.flatMap(ofKind),
    ...bands.names.flatMap((band, index) => [
      ...text(band.name, ['bands', 'names', index, 'name'], mostOfLabel),
      ...text(band.shortName, ['bands', 'names', index, 'shortName'], mostOfShortName),
    ]),
    ...(['name', 'shortName'] as const).flatMap((field) => sameBands(bands.names, field)),
    ...sameNames(
      roles.flatMap((role, index) =>
        role.retired === true ? [] : [{ name: role.name, key: role.key, path: ['roles', index, 'name'], of: '' }],
      ),
    ),
    ...sameNames(
      levels.flatMap((level, index) =>
        isOpenLevel(framework, level)
          ? [{ name: level.title, key: level.key, path: ['levels', index, 'title'], of: '' }]
          : [],
      ),
    ),
    ...sameNames(
      categories.flatMap((kind, index) =>
        isOpenKind(kind)
          ? kind.roles.map((role) => ({
              name: kind.name,
              key: kind.key,
              path: ['categories', index, 'name'],
              of: `${kind.dimension} ${role} `,
            }))
          : [],
      ),
    ),
  ];
}

function ofLevel(level: Level, index: number): Problem[] {
  const { title, key, reachExpected, horizon, summary, statements } = level;
  const at = ['levels', index];
  return [
    ...text(title, [...at, 'title'], mostOfLabel - bracketsAndSpace - key.length),
    ...text(reachExpected, [...at, 'reachExpected'], mostOfLabel),
    ...text(horizon, [...at, 'horizon'], mostOfLabel),
    ...(summary === undefined ? [] : text(summary, [...at, 'summary'], mostOfSentence)),
    ...dimensions.flatMap((dimension) => [
      ...amount(statements[dimension], [...at, 'statements', dimension], most.statements),
      ...statements[dimension].flatMap((statement, place) =>
        text(statement.text, [...at, 'statements', dimension, place, 'text'], mostOfSentence),
      ),
    ]),
  ];
}

function ofKind(kind: Category, index: number): Problem[] {
  const at = ['categories', index];
  return [
    ...text(kind.name, [...at, 'name'], mostOfLabel),
    ...text(kind.definition, [...at, 'definition'], mostOfSentence),
    ...written(kind.evidenceHint, [...at, 'evidenceHint'], mostOfSentence),
    ...Object.entries(kind.anchors).flatMap(([size, anchor]) =>
      written(anchor, [...at, 'anchors', size], mostOfAnchor),
    ),
    ...amount(kind.words, [...at, 'words'], most.words),
    ...kind.words.flatMap((word, place) => ofWord(word, [...at, 'words', place])),
    ...(kind.roles.length === 0 ? [problem([...at, 'roles'], 'empty', {})] : []),
  ];
}

function ofWord(word: string, path: FieldPath): Problem[] {
  const { length } = word;
  if (length <= mostOfWord) return text(word, path, mostOfWord);
  return [problem(path, 'too-long', { length, most: mostOfWord, word })];
}

function text(value: string, path: FieldPath, mostLetters: number): Problem[] {
  return value.trim() === '' ? [problem(path, 'empty', {})] : written(value, path, mostLetters);
}

/** Breaks of lines, control characters, and what overrides or isolates the direction of letters. */
const hidden = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** What leaves no mark where it is shown; the last one is a pattern of Braille without a dot. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Z}\u2800]/gu;

function written(value: string, path: FieldPath, mostLetters: number): Problem[] {
  if (hidden.test(value)) return [problem(path, 'hidden-letters', {})];
  if (value !== '' && value.replaceAll(unseen, '') === '') return [problem(path, 'invisible', {})];
  const { length } = value;
  return length > mostLetters ? [problem(path, 'too-long', { length, most: mostLetters })] : [];
}

function amount({ length }: readonly unknown[], path: FieldPath, mostMembers: number): Problem[] {
  return length > mostMembers ? [problem(path, 'too-many', { count: length, most: mostMembers })] : [];
}

/** Bands are told apart by each of their names alone. */
function sameBands(bands: Framework['bands']['names'], field: 'name' | 'shortName'): Problem[] {
  const folded = bands.map((band) => band[field].trim().toLowerCase());
  return bands.flatMap((band, index) => {
    const first = folded.indexOf(folded[index] ?? '');
    if (first === index || folded[index] === '') return [];
    return [problem(['bands', 'names', index, field], 'same-band-name', { name: band[field], place: first + 1 })];
  });
}

interface Named {
  readonly name: string;
  readonly key: string;
  readonly path: FieldPath;
  /** Names have to differ inside this. */
  readonly of: string;
}

/** One sentence for each name that was there before, however many roles share it. */
function sameNames(named: readonly Named[]): Problem[] {
  const first = new Map<string, string>();
  const said = new Set<string>();
  return named.flatMap(({ name, key, path, of }) => {
    const folded = of + name.trim().toLowerCase();
    const before = first.get(folded);
    if (before === undefined) first.set(folded, key);
    if (before === undefined || before === key || said.has(key)) return [];
    said.add(key);
    return [problem(path, 'same-name', { name, key: before })];
  });
}
