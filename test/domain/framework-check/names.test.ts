import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import type { Problem } from '../../../src/domain/framework-check/problem.js';
import { boundsOf } from '../../../src/domain/framework-check/ranges.js';
import { frameworkSchema, type Framework } from '../../../src/domain/framework.js';

// oxlint-disable-next-line typescript/no-explicit-any -- what is typed may be anything
type Editable = any;

function edited(change: (document: Editable) => void): Framework {
  const document = structuredClone(defaultFramework) as Editable;
  change(document);
  return document as Framework;
}

function problemsAfter(change: (document: Editable) => void, published: readonly Framework[] = []): readonly Problem[] {
  const checked = checkFramework(edited(change), published);
  return 'problems' in checked ? checked.problems : [];
}

const placesAfter = (change: (document: Editable) => void) =>
  problemsAfter(change).map(({ path, code }) => `${path.join('.')}: ${code}`);

const fields: readonly [string, (framework: Editable, text: string) => void][] = [
  ['name', (it, text) => (it.name = text)],
  ['levels.0.title', (it, text) => (it.levels[0].title = text)],
  ['levels.0.summary', (it, text) => (it.levels[0].summary = text)],
  ['levels.0.horizon', (it, text) => (it.levels[0].horizon = text)],
  ['levels.0.reachExpected', (it, text) => (it.levels[0].reachExpected = text)],
  ['levels.0.statements.input.0.text', (it, text) => (it.levels[0].statements.input[0].text = text)],
  ['categories.0.name', (it, text) => (it.categories[0].name = text)],
  ['categories.0.definition', (it, text) => (it.categories[0].definition = text)],
  ['categories.0.evidenceHint', (it, text) => (it.categories[0].evidenceHint = text)],
  ['categories.0.anchors.S', (it, text) => (it.categories[0].anchors.S = text)],
  ['categories.0.words.0', (it, text) => (it.categories[0].words[0] = text)],
  ['bands.names.0.name', (it, text) => (it.bands.names[0].name = text)],
  ['bands.names.0.shortName', (it, text) => (it.bands.names[0].shortName = text)],
];

describe.each(fields)('the field %s', (place, write) => {
  test.each([
    ['a line break', 'One\nTwo', 'hidden-letters'],
    ['a line break of another sort', 'One\u2028Two', 'hidden-letters'],
    ['a control character', 'One\u0007', 'hidden-letters'],
    ['a tab', 'One\tTwo', 'hidden-letters'],
    ['letters turned around', '\u202eruoF', 'hidden-letters'],
    ['an isolate that is not closed', '\u2067Five', 'hidden-letters'],
    ['nothing that can be seen', '\u200b\u2060\u3164', 'invisible'],
  ])('with %s is named with the way out', (_, text, code) => {
    expect(placesAfter((framework) => write(framework, text))).toEqual([`${place}: ${code}`]);
  });

  test('takes letters of every script, and pictures', () => {
    for (const text of ['مدير', '主管', 'Größe', '👩🏽‍💻']) {
      expect(placesAfter((framework) => write(framework, text))).toEqual([]);
    }
  });
});

test('what was published before is read all the same', () => {
  const old = edited((framework) => {
    framework.levels[0].title = 'One\nTwo';
    framework.bands.names[1].name = framework.bands.names[0].name;
  });
  expect(frameworkSchema.parse(old)).toEqual(old);
});

describe('bands', () => {
  test('of one name, whatever its capitals, are refused: long ones and short ones', () => {
    expect(
      problemsAfter((framework) => {
        framework.bands.names[2].name = ` ${String(framework.bands.names[0].name).toUpperCase()}`;
        framework.bands.names[4].shortName = String(framework.bands.names[3].shortName).toLowerCase();
      }),
    ).toEqual([
      expect.objectContaining({ path: ['bands', 'names', 2, 'name'], code: 'same-band-name' }),
      expect.objectContaining({ path: ['bands', 'names', 4, 'shortName'], code: 'same-band-name' }),
    ]);
  });
});

describe('a word by which a line is known', () => {
  test('that is too long is named itself', () => {
    const word = 'w'.repeat(41);
    expect(problemsAfter((framework) => framework.categories[0].words.push(word))).toEqual([
      expect.objectContaining({ code: 'too-long', params: { length: 41, most: 40, word } }),
    ]);
  });
});

describe('a level that was published', () => {
  test('does not change its role, because people hold it', () => {
    expect(problemsAfter((framework) => (framework.levels[0].role = 'manager'), [defaultFramework])).toContainEqual({
      path: ['levels', 0, 'role'],
      code: 'level-moved',
      params: { key: 'IC1', title: 'Associate', before: 'Engineer', after: 'Manager' },
    });
    expect(problemsAfter(() => undefined, [defaultFramework])).toEqual([]);
  });
});

test('shares of a whole are between nothing and all of it', () => {
  for (const path of [
    ['levels', 3, 'weights', 'input'],
    ['levels', 3, 'typicalQuarter', 'feltBy', 'team'],
    ['floor', 'minWeight'],
    ['firstWeeks', 'minCoverage'],
    ['saturation', 'decay'],
    ['ramps', 'promotion', 'from'],
  ]) {
    expect(boundsOf(path)).toEqual({ least: 0, most: 1 });
  }
});
