import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { frameworkAgain } from '../../../src/domain/framework-check/again.js';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import type { Problem } from '../../../src/domain/framework-check/problem.js';
import { boundsOf } from '../../../src/domain/framework-check/ranges.js';
import { frameworkSchema, type Framework } from '../../../src/domain/framework.js';
import { presets, withPreset } from '../../../src/domain/presets.js';

/** What a check says of the default framework after a change, which may make anything of it. */
function problemsAfter(change: (document: Editable) => void, published: readonly Framework[] = []): readonly Problem[] {
  const document = structuredClone(defaultFramework) as Editable;
  change(document);
  const checked = checkFramework(document, published);
  return 'problems' in checked ? checked.problems : [];
}

/** A framework to be broken: every part may become anything. */
// oxlint-disable-next-line typescript/no-explicit-any -- what is typed may be anything
type Editable = any;

function placesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ path, code }) => `${path.join('.')}: ${code}`);
}

const senior = 3;

describe('a framework that may be published', () => {
  test.each([defaultFramework, ...presets.map((preset) => withPreset(defaultFramework, preset, 2))])(
    'is $name',
    (framework) => {
      expect(checkFramework(framework, [defaultFramework])).toEqual({ framework });
    },
  );

  test('may hold what an editor adds: a summary, points by hand, a retired level, a merged kind', () => {
    const framework = {
      ...defaultFramework,
      levels: defaultFramework.levels.map((level, index) => ({
        ...level,
        summary: 'Owns an area.',
        expectedPoints: { output: 7 },
        retired: index === 0,
      })),
      categories: defaultFramework.categories.map((kind) =>
        kind.key === 'quality' ? { ...kind, mergedInto: 'shipped' } : kind,
      ),
    };

    expect(checkFramework(framework, [defaultFramework])).toEqual({ framework });
  });
});

describe('weights', () => {
  test('that sum to 99.99 percent are named with what is missing', () => {
    const [found, ...others] = problemsAfter((framework) => {
      framework.levels[senior].weights.output = 0.2999;
    });

    expect(others).toEqual([]);
    expect(found).toMatchObject({ path: ['levels', senior, 'weights'], code: 'weights-sum' });
    expect(found?.params).toEqual({ sum: expect.closeTo(0.9999, 9), missing: expect.closeTo(0.0001, 9) });
  });

  test.each([
    ['−0', -0, 'negative-zero'],
    ['NaN', Number.NaN, 'not-a-number'],
    ['Infinity', Number.POSITIVE_INFINITY, 'infinite'],
    ['words', 'a third', 'wrong-type'],
  ])('of %s are refused at their field', (_, weight, code) => {
    const problems = problemsAfter((framework) => {
      framework.levels[0].weights = { input: weight, output: 0.5, outcome: 0.5, impact: 0 };
    });

    expect(placesOf(problems)).toContain(`levels.0.weights.input: ${code}`);
    expect(problems.filter(({ path }) => path.at(-1) === 'input')).toHaveLength(1);
  });

  test('are looked at although something else is wrong', () => {
    const problems = problemsAfter((framework) => {
      framework.name = 3;
      framework.levels[0].weights.input = 0.1;
    });

    expect(placesOf(problems)).toEqual(['name: wrong-type', 'levels.0.weights: weights-sum']);
  });

  test('that are written as thirds may miss one by rounding', () => {
    expect(
      problemsAfter((framework) => {
        framework.levels[0].weights = { input: 0.33333333, output: 0.33333333, outcome: 0.33333333, impact: 0 };
      }),
    ).toEqual([]);
  });
});

describe('single fields', () => {
  test.each<[string, (framework: Editable) => void, string]>([
    ['a missing title', (it) => delete it.levels[0].title, 'levels.0.title: missing'],
    ['an unknown key', (it) => (it.levels[0].wieghts = 1), 'levels.0.wieghts: unknown-key'],
    [
      'an unknown reach',
      (it) => (it.levels[0].typicalQuarter.feltBy.moon = 0),
      'levels.0.typicalQuarter.feltBy.moon: unknown-key',
    ],
    ['an unknown role', (it) => (it.levels[0].role = 'boss'), 'levels.0.role: unknown-role'],
    ['half a week', (it) => (it.windowWeeks.input = 1.5), 'windowWeeks.input: whole-number'],
    ['a window of a thousand years', (it) => (it.windowWeeks.impact = 52_000), 'windowWeeks.impact: out-of-range'],
    [
      'a count below nothing',
      (it) => (it.levels[0].typicalQuarter.inputPerWeek = -1),
      'levels.0.typicalQuarter.inputPerWeek: out-of-range',
    ],
    ['three edges', (it) => it.bands.edges.pop(), 'bands.edges: wrong-length'],
    ['no level', (it) => (it.levels = []), 'levels: empty'],
    ['a number as a key', (it) => (it.levels[0].key = 2), 'levels.0.key: wrong-type'],
    ['nothing instead of a level', (it) => (it.levels[2] = null), 'levels.2: wrong-type'],
    [
      'a number as a statement',
      (it) => (it.levels[0].statements.input[0] = 4),
      'levels.0.statements.input.0: wrong-type',
    ],
    [
      'a statement without a list',
      (it) => (it.levels[0].statements.input[0].kinds = 'review'),
      'levels.0.statements.input.0.kinds: wrong-type',
    ],
    [
      'a statement of a kind there is not',
      (it) => (it.levels[0].statements.input[0].kinds = ['reveiw']),
      'levels.0.statements.input.0.kinds.0: statement-kind',
    ],
    [
      'a statement of another box',
      (it) => (it.levels[0].statements.output[1].text = ` ${it.levels[0].statements.input[0].text.toUpperCase()}`),
      'levels.0.statements.output.1.text: same-statement',
    ],
    ['a next level that is ready at 85', (it) => (it.whatIf.readyAt = 85), 'whatIf.readyAt: out-of-range'],
    ['much at 115', (it) => (it.coverage.pattern.much = 115), 'coverage.pattern.much: out-of-range'],
    ['a key of two words', (it) => (it.categories[0].key = 'code review'), 'categories.0.key: key-letters'],
    ['an empty name', (it) => (it.categories[0].name = '  '), 'categories.0.name: empty'],
    ['a kind of no role', (it) => (it.categories[0].roles = []), 'categories.0.roles: empty'],
    ['evidence that is worth nothing', (it) => (it.factors.evidence.none = 0), 'factors.evidence.none: out-of-range'],
    ['three kinds of it', (it) => (it.levels[0].summary = 'x'.repeat(501)), 'levels.0.summary: too-long'],
  ])('%s is found', (_, change, place) => {
    expect(placesOf(problemsAfter(change))).toContain(place);
  });

  test('an unknown key brings the keys there are', () => {
    const [found] = problemsAfter((framework) => (framework.factors.sise = {}));

    expect(found).toMatchObject({ code: 'unknown-key', params: { key: 'sise' } });
    expect(found?.code === 'unknown-key' && found.params.known).toContain('size');
  });

  test.each([undefined, null, 3, 'framework', [], { levels: 'many' }])('%j is no framework', (document) => {
    expect(checkFramework(document)).toHaveProperty('problems');
  });
});

describe('names and keys', () => {
  test('a key that is there twice, also in capitals', () => {
    const problems = problemsAfter((framework) => {
      framework.levels[1].key = 'ic1';
      framework.categories[1].key = framework.categories[0].key;
    });

    expect(placesOf(problems)).toEqual(
      expect.arrayContaining(['levels.1.key: duplicate-key', 'categories.1.key: duplicate-key']),
    );
  });

  test('two open levels with one name, whatever their capitals; a retired one may share it', () => {
    const rename = (framework: Editable) => (framework.levels[2].title = ' senior');

    expect(placesOf(problemsAfter(rename))).toEqual([`levels.${senior}.title: same-name`]);
    expect(
      problemsAfter((framework) => {
        rename(framework);
        framework.levels[2].retired = true;
      }),
    ).toEqual([]);
  });

  test('two open kinds of one dimension and role with one name; other roles may share it', () => {
    const [one, two] = defaultFramework.categories;

    expect(placesOf(problemsAfter((framework) => (framework.categories[1].name = one?.name.toUpperCase())))).toEqual([
      'categories.1.name: same-name',
    ]);
    expect(two?.dimension).toBe(one?.dimension);
    expect(
      problemsAfter((framework) => {
        const manager = framework.categories.findIndex((kind: Editable) => kind.key === 'one-on-one');
        framework.categories[manager].name = one?.name;
      }),
    ).toEqual([]);
  });

  test('a level with its key does not fit into a list of Slack, nor a short name into a chart', () => {
    const problems = problemsAfter((framework) => {
      framework.levels[0].title = 'A'.repeat(70);
      framework.bands.names[0].shortName = 'Underperforming';
    });

    expect(placesOf(problems)).toEqual(['levels.0.title: too-long', 'bands.names.0.shortName: too-long']);
    expect(problems[0]?.params).toEqual({ length: 70, most: 69 });
  });

  test('more levels than anybody has end the check at once', () => {
    const problems = problemsAfter((framework) => (framework.levels = Array.from({ length: 201 }, () => ({}))));

    expect(problems).toEqual([{ path: ['levels'], code: 'too-many', params: { count: 201, most: 200 } }]);
  });
});

describe('what was published', () => {
  test('a level that is gone is asked back, because people may hold it; retired it is enough', () => {
    const problems = problemsAfter((framework) => framework.levels.splice(senior, 1), [defaultFramework]);

    expect(problems).toEqual([
      { path: ['levels'], code: 'level-gone', params: { key: 'IC4', title: 'Senior', version: 1 } },
    ]);
    expect(problemsAfter((framework) => (framework.levels[senior].retired = true), [defaultFramework])).toEqual([]);
  });

  test('a kind that is gone is asked back under the name it had last', () => {
    const second = {
      ...defaultFramework,
      version: 2,
      categories: defaultFramework.categories.map((kind) => (kind.key === 'docs' ? { ...kind, name: 'Docs' } : kind)),
    };
    const withoutDocs = (framework: Editable) => {
      framework.categories = framework.categories.filter(({ key }: Editable) => key !== 'docs');
      for (const { statements } of framework.levels) {
        for (const statement of statements.output) {
          statement.kinds = statement.kinds.filter((key: string) => key !== 'docs');
        }
      }
    };

    expect(problemsAfter(withoutDocs, [defaultFramework, second])).toEqual([
      { path: ['categories'], code: 'kind-gone', params: { key: 'docs', name: 'Docs', version: 2 } },
    ]);
  });

  test('a kind does not move into another box, where lines of it stand already', () => {
    const at = defaultFramework.categories.findIndex(({ key }) => key === 'community');
    const problems = problemsAfter((framework) => (framework.categories[at].dimension = 'outcome'), [defaultFramework]);

    expect(placesOf(problems)).toContain(`categories.${at}.dimension: kind-moved`);
  });

  test('is published again with what came after it as retired', () => {
    const [ic1] = defaultFramework.levels;
    const [review] = defaultFramework.categories;
    if (ic1 === undefined || review === undefined) throw new Error('The default framework is empty.');
    const second: Framework = {
      ...defaultFramework,
      version: 2,
      levels: [...defaultFramework.levels, { ...ic1, key: 'IC7', title: 'Fellow' }],
      categories: [...defaultFramework.categories, { ...review, key: 'audit', name: 'Audits' }],
    };

    const again = frameworkAgain(defaultFramework, [second, defaultFramework]);

    expect(again.levels.at(-1)).toMatchObject({ key: 'IC7', retired: true });
    expect(again.categories.at(-1)).toMatchObject({ key: 'audit', retired: true });
    expect(checkFramework(again, [defaultFramework, second])).toEqual({ framework: again });
  });
});

describe('what is offered', () => {
  test('a role keeps a level', () => {
    const problems = problemsAfter((framework) => {
      for (const level of framework.levels) if (level.role === 'director') level.retired = true;
    });

    expect(problems).toEqual([{ path: ['roles', 3], code: 'role-without-level', params: { role: 'Director' } }]);
  });

  test('all open levels fit into one list of Slack, whatever roles they are of', () => {
    const withLevels = (count: number, role: (index: number) => string) =>
      problemsAfter((framework) => {
        const [pattern] = framework.levels;
        const more = Array.from({ length: count - framework.levels.length }, (_, index) => ({
          ...pattern,
          key: `X${index}`,
          title: `Level ${index}`,
          role: role(index),
        }));
        framework.levels.push(...more);
      });
    const both = (index: number) => (index % 2 === 0 ? 'ic' : 'manager');

    expect(withLevels(100, both)).toEqual([]);
    expect(withLevels(101, both)).toEqual([{ path: ['levels'], code: 'too-many', params: { count: 101, most: 100 } }]);
  });

  test('a level keeps kinds of work in every box', () => {
    const problems = problemsAfter((framework) => {
      for (const kind of framework.categories) {
        if (kind.dimension === 'impact' && kind.roles.includes('ic')) kind.retired = true;
      }
    });

    expect(problems).toEqual([
      { path: ['levels', 0], code: 'level-without-kinds', params: { level: 'Associate', dimension: 'impact' } },
    ]);
  });
});

describe('a kind that is merged', () => {
  const merge = (from: string, into: string) => (framework: Editable) => {
    framework.categories.find(({ key }: Editable) => key === from).mergedInto = into;
  };
  const codesAfter = (...changes: readonly ((framework: Editable) => void)[]) =>
    problemsAfter((framework) => changes.forEach((change) => change(framework))).map(({ code }) => code);

  test('into itself, into nothing, into a retired one, in a circle, into another box', () => {
    const retire = (wanted: string) => (framework: Editable) => {
      framework.categories.find(({ key }: Editable) => key === wanted).retired = true;
    };

    expect(codesAfter(merge('docs', 'docs'))).toEqual(['merged-into-itself']);
    expect(codesAfter(merge('docs', 'documents'))).toEqual(['merged-into-nothing']);
    expect(codesAfter(merge('docs', 'shipped'), retire('shipped'))).toEqual(['merged-into-retired']);
    expect(codesAfter(merge('docs', 'shipped'), merge('shipped', 'docs'))).toEqual([
      'merged-in-a-circle',
      'merged-in-a-circle',
    ]);
    expect(codesAfter(merge('docs', 'review'))).toEqual(['merged-across']);
    expect(codesAfter(merge('docs', 'ritual'))).toEqual(['merged-across']);
  });

  test('may lead to one that was merged as well', () => {
    expect(codesAfter(merge('docs', 'quality'), merge('quality', 'shipped'))).toEqual([]);
  });
});

describe('bands and expectations', () => {
  test('edges rise', () => {
    expect(placesOf(problemsAfter((framework) => (framework.bands.edges = [0.7, 0.85, 0.85, 1.5])))).toEqual([
      'bands.edges.2: not-rising',
    ]);
  });

  test('a band that could never be reached from the one below it', () => {
    expect(problemsAfter((framework) => (framework.steady.beyond = 0.2))).toEqual([
      {
        path: ['steady', 'beyond'],
        code: 'steady-too-wide',
        params: { value: 0.2, narrowest: expect.closeTo(0.15, 9) },
      },
    ]);
  });

  test('a typical quarter that is felt by 90 percent', () => {
    const [found] = problemsAfter((framework) => (framework.levels[senior].typicalQuarter.feltBy = { team: 0.9 }));

    expect(found).toMatchObject({ path: ['levels', senior, 'typicalQuarter', 'feltBy'], code: 'shares-sum' });
    expect(found?.params).toEqual({ sum: 0.9, missing: expect.closeTo(0.1, 9) });
  });

  test('nothing is expected where something is weighed', () => {
    expect(problemsAfter((framework) => (framework.levels[senior].typicalQuarter.impactsPerQuarter = 0))).toEqual([
      {
        path: ['levels', senior, 'typicalQuarter', 'impactsPerQuarter'],
        code: 'nothing-expected',
        params: { dimension: 'impact', weight: 0.15 },
      },
    ]);
    expect(placesOf(problemsAfter((framework) => (framework.levels[senior].expectedPoints = { output: 0 })))).toEqual([
      `levels.${senior}.expectedPoints.output: nothing-expected`,
    ]);
  });

  test('points without a count would leave every event beyond what is usual', () => {
    expect(
      placesOf(
        problemsAfter((framework) => {
          framework.levels[senior].typicalQuarter.impactsPerQuarter = 0;
          framework.levels[senior].expectedPoints = { impact: 4 };
        }),
      ),
    ).toEqual([`levels.${senior}.typicalQuarter.impactsPerQuarter: points-without-count`]);
  });

  test('a level that weighs nothing in a box may expect nothing there', () => {
    expect(
      problemsAfter((framework) => {
        framework.levels[0].weights = { input: 0.4, output: 0.4, outcome: 0.2, impact: 0 };
        framework.levels[0].typicalQuarter.impactsPerQuarter = 0;
      }),
    ).toEqual([]);
  });
});

describe('the bins of what is said to be how likely', () => {
  test.each([
    ['unsorted', [40, 20, 60, 80]],
    ['doubled', [20, 40, 40, 80]],
    ['too few', [50]],
    ['too many', [10, 20, 40, 60, 80]],
    ['none', []],
    ['at the end of what may be said', [20, 40, 60, 100]],
    ['at its beginning', [0, 40, 60, 80]],
  ])('are no bins when their edges are %s', (_, edges) => {
    expect(problemsAfter((framework) => (framework.hypotheses.calibrationEdges = edges))).toEqual([
      { path: ['hypotheses', 'calibrationEdges'], code: 'calibration-edges', params: { edges } },
    ]);
    // What was published like that is still read.
    const old = structuredClone(defaultFramework);
    old.hypotheses.calibrationEdges = edges;
    expect(frameworkSchema.parse(old).hypotheses.calibrationEdges).toEqual(edges);
  });

  test('may lie elsewhere', () => {
    expect(problemsAfter((framework) => (framework.hypotheses.calibrationEdges = [1, 30, 70, 99]))).toEqual([]);
  });

  test('have whole percents for edges', () => {
    expect(
      placesOf(problemsAfter((framework) => (framework.hypotheses.calibrationEdges = [20, 40.5, 60, 80]))),
    ).toEqual(['hypotheses.calibrationEdges.1: whole-number']);
  });
});

test('bounds are those of the nearest name', () => {
  expect(boundsOf(['factors', 'size', 'M'])).toEqual({ least: 0.01, most: 100 });
  expect(boundsOf(['factors', 'reach', 'me'])).toEqual({ least: 0, most: 10 });
  expect(boundsOf(['categories', 7, 'points'])).toEqual({ least: 0, most: 1000 });
  expect(boundsOf(['detection', 'clip'])).toEqual({ least: 0, most: 10_000 });
});
