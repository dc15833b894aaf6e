import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import type { Framework } from '../../../src/domain/framework.js';
import { problemLine } from '../../../src/slack/messages/framework/problem-words.js';
import { checkFrameworkFile } from '../../../src/use-cases/framework-file/check-framework-file.js';
import { readFrameworkFile } from '../../../src/use-cases/framework-file/read-framework-file.js';
import { writeFrameworkFile } from '../../../src/use-cases/framework-file/write-framework-file.js';

const yaml = writeFrameworkFile(defaultFramework, 'yaml');
const json = writeFrameworkFile(defaultFramework, 'json');

/** What a check says of a text, as `line: field: sentence`. */
function saidOf(text: string, published: readonly Framework[] = []): string[] {
  const checked = checkFrameworkFile(text, published);
  if ('framework' in checked) return [];
  return checked.problems.map(
    ({ line, problem }) => `${line}: ${problemLine(problem, checked.document, 'en', (words) => words)}`,
  );
}

function codesOf(text: string): string[] {
  const read = readFrameworkFile(text);
  return 'problems' in read ? read.problems.map(({ problem }) => problem.code) : [];
}

function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length;
}

describe('a framework as a file', () => {
  test.each([
    ['YAML', yaml],
    ['JSON', json],
  ])('reads back from %s as it was, and says what it started from', (_, text) => {
    const read = readFrameworkFile(text);

    expect(read).toMatchObject({ basedOn: 1, document: defaultFramework });
    expect(checkFrameworkFile(text, [defaultFramework])).toEqual({ framework: defaultFramework, basedOn: 1 });
  });

  test('may name the JSON Schema for editors at its top, which is no part of the framework', () => {
    const named = `${json.slice(0, 1)}"$schema": "framework.schema.json",${json.slice(1)}`;

    expect(checkFrameworkFile(named, [defaultFramework])).toEqual({ framework: defaultFramework, basedOn: 1 });
    expect(checkFrameworkFile(`$schema: framework.schema.json\n${yaml}`, [])).toMatchObject({ basedOn: 1 });
    expect(codesOf(`$schema: 7\n${yaml}`)).toEqual(['wrong-type']);
    expect(saidOf(yaml.replace('windowWeeks: {', 'windowWeeks: { $schema: x,'))[0]).toContain('“$schema”');
  });

  test('has its fields in one order, however they were put together', () => {
    const { levels, roles, ...rest } = defaultFramework;

    expect(writeFrameworkFile({ ...rest, levels, roles }, 'yaml')).toBe(yaml);
    expect(Object.keys(JSON.parse(json) as object).slice(0, 6)).toEqual([
      'schema',
      'version',
      'name',
      'roles',
      'levels',
      'categories',
    ]);
  });

  test('reads back exactly, whatever words and numbers stand in it', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(
        'yes',
        'null',
        '1.0',
        '- a',
        '# no',
        'a: b',
        ' lead',
        'trail ',
        'two\nlines\n',
        'cr\r\nlf',
        '{',
        "it's",
        '"',
      ),
    );
    const number = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
    fc.assert(
      fc.property(words, words, words, number, fc.array(words), (title, text, word, points, list) => {
        const framework: Framework = {
          ...defaultFramework,
          levels: defaultFramework.levels.map((level, index) =>
            index === 0 ? { ...level, title, summary: text, expectedPoints: { input: points } } : level,
          ),
          categories: defaultFramework.categories.map((kind, index) =>
            index === 0 ? { ...kind, definition: text, words: [word, ...list], points, retired: true } : kind,
          ),
        };

        for (const written of [
          writeFrameworkFile(framework, 'yaml'),
          writeFrameworkFile(framework, 'json'),
          writeFrameworkFile(framework, 'yaml', yaml),
        ]) {
          expect(readFrameworkFile(written)).toMatchObject({ document: framework });
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('comments', () => {
  const commented = yaml
    .replace('  - key: IC4\n', '  # Agreed with everybody in spring.\n  - key: IC4\n')
    .replace('    title: Senior\n', '    title: Senior # was Engineer III\n')
    .replace('sensitivity: 0.05', 'sensitivity: 0.05 # five points');

  test('stay where their field is, in another order and with other values', () => {
    const levels = defaultFramework.levels
      .map((level) => (level.key === 'IC4' ? { ...level, title: 'Senior Engineer', retired: true } : level))
      .toReversed();

    const written = writeFrameworkFile(
      { ...defaultFramework, levels, version: 7, sensitivity: 0.1 },
      'yaml',
      commented,
    );

    expect(written).toMatch(/# Agreed with everybody in spring\.\n {2}- key: IC4\n {4}title: Senior Engineer # was/);
    expect(written).toContain('sensitivity: 0.1 # five points');
    expect(written).toContain('version: 7');
    expect(written).toContain('# Lowest first; edges are fractions of what a level asks.');
    expect(readFrameworkFile(written)).toMatchObject({ basedOn: 7 });
  });

  test('of an unchanged framework leave the text as it was', () => {
    expect(writeFrameworkFile(defaultFramework, 'yaml', yaml)).toBe(yaml);
  });

  test('of a text that cannot be read are given up; the framework is written anew', () => {
    expect(writeFrameworkFile(defaultFramework, 'yaml', 'levels: [')).toBe(yaml);
    expect(writeFrameworkFile(defaultFramework, 'yaml', json)).toBe(yaml);
  });
});

describe('a mistake', () => {
  test.each([
    [
      'weights of 99.99 percent',
      ['weights: { input: 0.4,', 'weights: { input: 0.3999,'],
      'Associate (IC1), weights: The four weights sum to 99.99%; 0.01% is missing. They have to sum to 100%.',
    ],
    ['−0', ['weights: { input: 0.4,', 'weights: { input: -0,'], 'Associate (IC1), input weight: This is −0: write 0.'],
    [
      'NaN',
      ['weights: { input: 0.4,', 'weights: { input: .nan,'],
      'Associate (IC1), input weight: This is no number: write one, for example 0.25.',
    ],
    [
      'Infinity',
      ['weights: { input: 0.4,', 'weights: { input: .inf,'],
      'Associate (IC1), input weight: This number has no end: write one that has.',
    ],
    [
      'a slip of the hand',
      ['weights:', 'wieghts:'],
      'Associate (IC1), rule levels.wieghts: There is no field “wieghts” here. Did you mean “weights”?',
    ],
    [
      'a kind merged into itself',
      ['key: review\n', 'key: review\n    mergedInto: review\n'],
      'kind of work “Review & feedback given”, merged into: “Review & feedback given” cannot be merged into itself: name another kind of work.',
    ],
  ])('is said with its line: %s', (_, [from = '', to = ''], sentence) => {
    const text = yaml.replace(from, to);
    const said = saidOf(text, [defaultFramework]).find((each) => each.toLowerCase().endsWith(sentence.toLowerCase()));

    expect(said).toBeDefined();
    expect(said).toMatch(new RegExp(`^${lineOf(text, to.trim().split('\n').at(-1)?.trim() ?? '')}: `));
  });

  test('in JSON is said with its line as well', () => {
    const broken = json.replace('"role": "ic",', '"role": "ic"');

    expect(saidOf(broken)[0]).toBe(
      `${lineOf(broken, '"role": "ic"') + 1}: The framework: A comma or a closing bracket is missing here, or there is one too many.`,
    );
  });

  test('a level that is gone is said at the list of levels', () => {
    const text = writeFrameworkFile({ ...defaultFramework, levels: defaultFramework.levels.slice(1) }, 'yaml');

    expect(saidOf(text, [defaultFramework])).toEqual([
      `${lineOf(text, '\nlevels:') + 1}: Levels: Associate (IC1) of version 1 is missing. People may hold it: keep it and mark it “retired: true”.`,
    ]);
  });

  test('a field at the top that is not known is told which ones are, the one of the file among them', () => {
    expect(saidOf(`${yaml}sceham_of_it: 1\n`).at(-1)).toMatch(/Known ones are schema, version, name, roles, levels/);
  });

  test('another schema is refused by its name, with the way out', () => {
    expect(saidOf(yaml.replace('schema: 1', 'schema: 2'))).toEqual([
      expect.stringContaining(
        'This file is written for schema 2, and this version reads schema 1. Export the newest framework again',
      ),
    ]);
    expect(codesOf(yaml.replace('schema: 1\n', ''))).toEqual(['file-schema']);
  });

  test('a key that is there twice is refused at its second place', () => {
    const text = `${yaml}name: Another\n`;

    expect(saidOf(text)).toEqual([
      `${lineOf(text, 'name: Another')}: Name of the framework: “name” is there twice: keep one of them.`,
    ]);
  });
});

describe('a hostile file is refused within a moment', () => {
  const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]'].join('\n');
  test.each([
    ['10 MB', 'x'.repeat(10 * 1024 * 1024), 'file-too-large'],
    ['aliases that explode', bomb, 'file-alias'],
    ['anchors by the thousand', '&a '.repeat(300_000), 'file-alias'],
    ['brackets inside brackets', '['.repeat(1_000_000), 'file-too-deep'],
    ['lists inside lists', '- '.repeat(400_000), 'file-too-deep'],
    ['keys inside keys', '? '.repeat(400_000), 'file-too-deep'],
    [
      'indents inside indents',
      Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'file-too-deep',
    ],
    ['values by the thousand', `[${'1,'.repeat(400_000)}1]`, 'file-too-full'],
    ['a tag that runs code', 'a: !!js/function "x"', 'file-tag'],
    ['a merge key', 'schema: 1\n<<: { a: 1 }', 'file-merge-key'],
    ['another YAML', '%YAML 1.1\n---\na: yes', 'file-directive'],
    ['two documents', 'schema: 1\n---\nschema: 1', 'file-several'],
    ['a group as a key', '? { a: 1 }\n: 2', 'file-key'],
    ['nothing', '', 'file-empty'],
    ['comments alone', '# nothing here\n', 'file-empty'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0', 'wrong-type'],
    ['a list', '[1, 2]', 'wrong-type'],
    ['a tab', 'levels:\n\t- a', 'file-syntax'],
  ])('%s', (_, text, code) => {
    const startedAt = performance.now();

    expect(codesOf(text)[0]).toBe(code);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  test('unknown keys by the thousand are named a few at a time', () => {
    const text = `schema: 1\nversion: 1\n${Array.from({ length: 20_000 }, (_, key) => `k${key}: 1`).join('\n')}`;

    expect(saidOf(text).length).toBeLessThanOrEqual(50);
  });

  test('a key that would reach into the language is an unknown one', () => {
    const checked = checkFrameworkFile(`${json.slice(0, 1)}"__proto__": { "name": "x" },${json.slice(1)}`, []);

    expect('problems' in checked && checked.problems[0]?.problem).toMatchObject({ code: 'unknown-key' });
    expect(({} as { name?: string }).name).toBeUndefined();
  });
});
