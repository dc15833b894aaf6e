import type { SyntaxMistake } from '../../../domain/framework-check/problem.js';

/** What is wrong with a framework, and the way out: one sentence for each rule, without the name of the field. */
export const frameworkProblems = {
  missing: (key: string): string => `${key} is missing: add it.`,
  wrongType: (wanted: string): string => `This should be ${wanted}.`,
  bareText: 'This should be text: put it into quotation marks.',
  types: {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
  } as Readonly<Record<string, string>>,
  otherType: 'something else',
  notOneOf: (options: string): string => `This should be one of these: ${options}.`,
  unknownKey: (key: string, known: string): string =>
    `There is no field “${key}” here. Known ones are ${known}: rename it or take it out.`,
  unknownKeyNearest: (key: string, nearest: string): string =>
    `There is no field “${key}” here. Did you mean “${nearest}”?`,
  notANumber: 'This is no number: write one, for example 0.25.',
  infinite: 'This number has no end: write one that has.',
  negativeZero: 'This is −0: write 0.',
  wholeNumber: (value: string): string => `${value} is no whole number: round it.`,
  between: (value: string, least: string, most: string): string =>
    `${value} is out of range: it should be between ${least} and ${most}.`,
  atLeast: (value: string, least: string): string => `${value} is too small: it should be at least ${least}.`,
  atMost: (value: string, most: string): string => `${value} is too large: it should be at most ${most}.`,
  wrongLength: (count: string, wanted: string): string => `This list has ${count} entries and needs exactly ${wanted}.`,
  tooMany: (count: string, most: string): string => `${count} are too many: at most ${most} fit. Remove some.`,
  tooManyOffered: (count: string, most: string): string =>
    `${count} are too many: at most ${most} fit. Retire or remove some.`,
  empty: 'This is empty: fill it in.',
  tooLong: (length: string, most: string): string =>
    `This has ${length} letters, and ${most} fit where it is shown: shorten it.`,
  wordTooLong: (word: string, length: string, most: string): string =>
    `“${word}” has ${length} letters, and ${most} fit: shorten it or take it out.`,
  hiddenLetters:
    'There is a line break, a control character or a sign that turns letters around in it: type it anew on one line.',
  invisible: 'Nothing of this can be seen: type letters.',
  keyLetters: (key: string): string =>
    `“${key}” cannot be a key: use letters, digits, hyphens and dots, at most 40 and no spaces.`,
  duplicateKey: (key: string): string => `The key “${key}” is there already: give this one a key of its own.`,
  sameName: (name: string, key: string): string =>
    `“${name}” is also the name of ${key}: rename one, so that people can tell them apart.`,
  weightsMissing: (sum: string, missing: string): string =>
    `The four weights sum to ${sum}; ${missing} is missing. They have to sum to 100%.`,
  weightsOver: (sum: string, over: string): string =>
    `The four weights sum to ${sum}; that is ${over} too much. They have to sum to 100%.`,
  sharesMissing: (sum: string, missing: string): string =>
    `The shares sum to ${sum}; ${missing} is missing. They have to sum to 100%.`,
  sharesOver: (sum: string, over: string): string =>
    `The shares sum to ${sum}; that is ${over} too much. They have to sum to 100%.`,
  shareInPercent: (share: string, percent: string): string =>
    `Shares in a file are parts of 1, and this looks like percents: write ${share} for ${percent}.`,
  notRising: (before: string, after: string): string =>
    `${after} does not come after ${before}: each of these has to be higher than the one before it.`,
  calibrationEdges: (edges: string): string =>
    `${edges === '' ? 'There are no edges here' : `${edges} cannot be the edges`}: write four whole percents from 1 to 99, each higher than the one before, for example 20, 40, 60, 80.`,
  steadyTooWide: (value: string, narrowest: string): string =>
    `A band would have to be passed by ${value}, but the narrowest one is only ${narrowest} wide: it could never be reached. Lower this.`,
  levelGone: (level: string, version: string): string =>
    `${level} of version ${version} is missing. People may hold it: keep it and mark it “retired: true”.`,
  levelMoved: (level: string, before: string, after: string): string =>
    `${level} was a level of the role ${before} and is one of ${after} now, but people may hold it. In a file, put it back and add a new level with a key of its own; a draft is begun anew with “Start from…”.`,
  kindGone: (kind: string, version: string): string =>
    `The kind of work “${kind}” of version ${version} is missing. Lines may name it: keep it and mark it “retired: true”.`,
  kindMoved: (kind: string, before: string, after: string): string =>
    `“${kind}” was ${before} and is ${after} now, but lines of it stand in the old box. In a file, put it back and add a new kind with a key of its own; a draft is begun anew with “Start from…”.`,
  roleWithoutLevel: (role: string): string =>
    `No level of the role ${role} is open, so nobody could pick one: add one, leave one open, or retire the role.`,
  roleGone: (name: string, key: string, version: string): string =>
    `The role ${name} (${key}) of version ${version} is missing. People may hold its levels: keep it and mark it “retired: true”.`,
  unknownRole: (key: string, known: string): string =>
    `There is no role “${key}”. Roles are ${known}: use one of them, or add this one to the roles.`,
  rolesInACircle: (name: string): string =>
    `The role ${name} comes after this one already, on some way: choose another one, or none.`,
  nothingOffered: 'Every role and level is retired, so nobody could begin: leave at least one open.',
  levelWithoutKinds: (level: string, box: string): string =>
    `${level} has no open kind of work in ${box}: add one for this role or open one again.`,
  heldLevelWithoutKinds: (level: string, box: string): string =>
    `The role of ${level} is retired, but whoever holds it still writes lines, and has no open kind of work in ${box}: add one for this role or open one again.`,
  mergedIntoItself: (kind: string): string => `“${kind}” cannot be merged into itself: name another kind of work.`,
  mergedIntoNothing: (kind: string, target: string): string =>
    `“${kind}” is merged into “${target}”, which there is not: write the key of a kind of work.`,
  mergedIntoRetired: (kind: string, target: string): string =>
    `“${kind}” is merged into “${target}”, which is retired: pick an open one, or open that one again.`,
  mergedInACircle: (kind: string, target: string): string =>
    `“${kind}” is merged into “${target}”, which leads back to where it began: take one of these merges out.`,
  mergedAcross: (kind: string, target: string): string =>
    `“${kind}” can only be merged into a kind of work of the same box and of all its roles, and “${target}” is none.`,
  nothingExpected: (box: string, weight: string): string =>
    `Nothing is expected in ${box}, but it weighs ${weight}: expect something, or set the weight to 0.`,
  pointsWithoutCount: (box: string): string =>
    `Points are set by hand for ${box}, but the typical quarter counts none: say how many are usual.`,
  statementKind: (key: string): string =>
    `“${key}” is no kind of work of this box, so no line could show the statement: correct the key or take it out.`,
  sameStatement: (statement: string, level: string): string =>
    `“${statement}” stands twice in ${level}: reword it or take it out.`,
  unknownBase: (version: string, newest: string): string =>
    `Version ${version} was never published; the newest is ${newest}. Export it and carry your changes over.`,

  file: {
    tooLarge: (size: string, most: string): string =>
      `The file has ${size} MB, and at most ${most} MB are read. A whole framework is far smaller: is this the right file?`,
    utf16:
      'The file is written in UTF-16, and only UTF-8 is read: save it as UTF-8, which editors offer as an encoding.',
    noUtf8:
      'What stands here is no UTF-8, perhaps Latin-1, so umlauts and accents would be lost: save it as UTF-8, which editors offer as an encoding.',
    empty: 'The file is empty. Export a framework to begin with.',
    schema: (found: string, wanted: string): string =>
      `This file is written for schema ${found}, and this version reads schema ${wanted}. Export the newest framework again and carry your changes over.`,
    noSchema: (wanted: string): string =>
      `The first line should say for which schema the file is written: “schema: ${wanted}”.`,
    tooDeep: (most: string): string => `Fields lie inside each other more than ${most} deep; a framework needs fewer.`,
    tooFull: 'The file holds more values than any framework. Is this the right file?',
    alias: 'Anchors and aliases (& and *) are not read: write the value out.',
    tag: (tag: string): string => `The tag ${tag} is not read: take it out and write a plain value.`,
    mergeKey: 'Merge keys (<<) are not read: write the fields out.',
    several: 'A file holds one framework: take out what follows the line “---”.',
    directive: 'Lines that begin with % are not read: take this one out.',
    repeatsKey: (key: string): string => `“${key}” is there twice: keep one of them.`,
    key: 'A name of a field is a single word: write it before the colon.',
    syntax: {
      indent: 'The indentation does not fit: fields of one group begin in the same column.',
      tab: 'There is a tab: indent with spaces.',
      'comma-or-bracket': 'A comma or a closing bracket is missing here, or there is one too many.',
      quote: 'A quotation mark is missing, or a backslash is followed by a letter that means nothing.',
      colon:
        'Something with a colon is written here where a plain value was expected: put text with a colon into quotation marks.',
      character: 'A value cannot begin with this character: put it into quotation marks.',
      other: 'This cannot be read as YAML or JSON.',
    } as Readonly<Record<SyntaxMistake, string>>,
  },
};
