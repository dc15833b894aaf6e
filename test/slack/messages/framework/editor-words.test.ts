import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../../src/domain/default-framework.js';
import { checkFramework } from '../../../../src/domain/framework-check/check-framework.js';
import { problem, type Problem } from '../../../../src/domain/framework-check/problem.js';
import { diffFrameworks } from '../../../../src/domain/framework-diff/diff-frameworks.js';
import { carryOver } from '../../../../src/domain/framework-edit/carry-over.js';
import { describeRole } from '../../../../src/domain/framework-edit/change-role.js';
import { mergeKind } from '../../../../src/domain/framework-edit/merge-kind.js';
import { retireKind } from '../../../../src/domain/framework-edit/retire-kind.js';
import { simulate } from '../../../../src/domain/framework-simulate/simulate.js';
import type { Framework } from '../../../../src/domain/framework.js';
import { carryOverFields } from '../../../../src/slack/messages/framework/carry-over-screen.js';
import { changeLines } from '../../../../src/slack/messages/framework/diff-words.js';
import type { EditorData, OvertakenBy } from '../../../../src/slack/messages/framework/editor-data.js';
import { placeValue, readPlace, type Place } from '../../../../src/slack/messages/framework/place.js';
import { problemLine, problemSentence } from '../../../../src/slack/messages/framework/problem-words.js';
import { screenOf } from '../../../../src/slack/messages/framework/screens.js';
import { simulationLines } from '../../../../src/slack/messages/framework/simulation-words.js';
import { week } from '../builders.js';

function dataOf(change: Partial<EditorData> = {}): EditorData {
  return {
    framework: defaultFramework,
    base: defaultFramework,
    note: '',
    revision: 1,
    versions: [{ version: 1, startsOn: week, note: '' }],
    problems: [],
    changes: [],
    mondays: [week],
    now: new Date('2026-07-03T14:20:00Z'),
    locale: 'en-GB',
    ...change,
  };
}

const shownAt = (place: Place, change: Partial<EditorData> = {}) =>
  JSON.stringify(screenOf(dataOf(change), place).blocks);

describe('a place of the editor', () => {
  test.each(['IC 7 / x', 'IC7', 'a%20b', '%', 'Größe:1', '🎉', ' ', '\ud800'])(
    'is found again with the key %j',
    (key) => {
      for (const place of [
        { at: 'level', level: key, tab: 'names' },
        { at: 'shown-by', level: key, dimension: 'impact', statement: 2 },
        { at: 'kind', kind: key },
        { at: 'merge', kind: key },
        { at: 'differences', level: key, page: 3 },
      ] as const) {
        expect(readPlace(placeValue(place))).toEqual(place);
      }
    },
  );

  test('is written plainly for a key as most are', () => {
    expect(placeValue({ at: 'level', level: 'IC4', tab: 'weights' })).toBe('level IC4 weights');
  });
});

describe('what differs in a statement', () => {
  function lines(
    change: (statement: Framework['levels'][number]['statements']['input'][number]) => void,
    locale = 'en',
  ) {
    const after = structuredClone(defaultFramework);
    const statement = after.levels[0]?.statements.input[0];
    if (statement === undefined) throw new Error('No statement.');
    statement.text = 'Before.';
    const before = structuredClone(after);
    change(statement);
    return changeLines(diffFrameworks(before, after), locale);
  }

  test('is said of its words and of what shows it, both at once where both changed', () => {
    const [worded] = lines((it) => (it.text = 'After.'));
    const [shown] = lines((it) => (it.kinds = []));
    const both = (locale: string) =>
      lines((it) => {
        it.text = 'After.';
        it.kinds = [];
      }, locale);
    expect(worded).toBe('Associate (IC1): “Before.” now reads “After.”');
    expect(shown).toBe('Associate (IC1): other lines show “Before.”');
    expect(both('en')).toEqual(['Associate (IC1): “Before.” now reads “After.”, and other lines show it']);
    expect(both('de')).toEqual(['Associate (IC1): „Before.“ heißt jetzt „After.“, und andere Zeilen belegen es']);
  });
});

describe('a problem', () => {
  test('of too many statements says nothing of retiring them; levels can be retired', () => {
    const statements = problem(['levels', 0, 'statements', 'input'], 'too-many', { count: 20, most: 10 });
    expect(problemSentence(statements, 'en')).toBe('20 are too many: at most 10 fit. Remove some.');
    expect(problemSentence(problem(['levels'], 'too-many', { count: 201, most: 200 }), 'en')).toContain(
      'Retire or remove',
    );
    expect(problemSentence(statements, 'de')).not.toContain('still');
  });

  test('of a word that is too long names the word, and its field by name', () => {
    const params = { length: 41, most: 40, word: 'wwww' };
    expect(problemLine(problem(['categories', 0, 'words', 3], 'too-long', params), defaultFramework, 'en')).toMatch(
      /words that let it be guessed: “wwww” has 41 letters, and 40 fit: shorten it or take it out\.$/,
    );
  });
});

describe.each([
  [
    'en',
    'Line break',
    'Nothing of this can be seen',
    '“Junior” is also the name of band 2',
    'add a new level with a key of its own',
  ],
  [
    'de',
    'Zeilenumbruch',
    'Davon ist nichts zu sehen',
    '„Junior“ heißt auch Band 2',
    'füg eine neue mit eigenem Schlüssel hinzu',
  ],
])('a sentence (%s)', (locale, hiddenLetters, invisible, sameBand, moved) => {
  const said = (each: Parameters<typeof problemLine>[0]) => problemLine(each, defaultFramework, locale);

  test('says what is wrong with a name, where, and the way out', () => {
    expect(said(problem(['levels', 3, 'title'], 'hidden-letters', {}))).toMatch(
      new RegExp(`^Senior \\(IC4\\), .*${hiddenLetters}.*: `, 'i'),
    );
    expect(said(problem(['levels', 3, 'title'], 'invisible', {}))).toContain(invisible);
    expect(said(problem(['bands', 'names', 3, 'name'], 'same-band-name', { name: 'Junior', place: 2 }))).toContain(
      sameBand,
    );
  });

  test('says that a published level keeps its role', () => {
    const params = { key: 'IC4', title: 'Senior', before: 'ic', after: 'manager' } as const;
    expect(said(problem(['levels', 3, 'role'], 'level-moved', params))).toContain(moved);
  });
});

describe('the sum of four weights', () => {
  test('marks thousands', () => {
    const typed = { input: '9999', output: '0', outcome: '0', impact: '0' };
    expect(shownAt({ at: 'level', level: 'IC4', tab: 'weights' }, { typed })).toContain('9,999%: 9,899 too many.');
  });
});

describe('carrying over', () => {
  const said = (hadClashes: boolean, locale: string) =>
    shownAt({ at: 'overview' }, { notice: { carriedOver: 2, hadClashes }, locale });

  test('says that nothing is lost only where nothing had to be chosen', () => {
    expect(said(false, 'en-GB')).toContain('Nothing of either side is lost.');
    expect(said(true, 'en-GB')).not.toContain('Nothing of either side is lost.');
    expect(said(true, 'en-GB')).toContain('what you chose counts');
    expect(said(false, 'de-DE')).toContain('Von keiner Seite ging etwas verloren.');
    expect(said(true, 'de-DE')).not.toContain('Von keiner Seite ging etwas verloren.');
  });
});

describe('what both changed', () => {
  test.each([
    ['en-GB', '*One thing was changed by both.*', '*Two things were changed by both.*'],
    ['de-DE', '*Eine Stelle haben beide geändert.*', '*Zwei Stellen haben beide geändert.*'],
  ])('begins its sentence with a capital letter (%s)', (locale, one, two) => {
    const clash = { path: ['windowWeeks', 'input'], base: 13, mine: 12, theirs: 14 };
    const said = (clashes: OvertakenBy['clashes']) => {
      const overtaken = { newest: { ...defaultFramework, version: 2 }, changes: [], clashes, ownKeys: [] };
      return shownAt({ at: 'carry-over' }, { overtaken, locale });
    };
    expect(said([clash])).toContain(one);
    expect(said([clash, { ...clash, path: ['windowWeeks', 'output'] }])).toContain(two);
  });
});

describe('a merge that the other side made impossible', () => {
  test.each(['en-GB', 'de-DE'])('is one choice, with what either side did (%s)', (locale) => {
    const mine = mergeKind(defaultFramework, 'docs', 'shipped');
    const newest = { ...retireKind(defaultFramework, 'shipped'), version: 2 };
    const { clashes } = carryOver(defaultFramework, mine, newest);
    const overtaken = { newest, changes: diffFrameworks(defaultFramework, newest), clashes, ownKeys: [] };
    const fields = carryOverFields({ overtaken, framework: mine, locale });
    expect(fields.map(({ label, hint }) => ({ label, hint }))).toMatchSnapshot();
  });
});

describe('what both changed of a role', () => {
  const fieldsFor = (mine: Framework, theirs: Framework, locale: string) => {
    const newest = { ...theirs, version: 2 };
    const { clashes, ownKeys } = carryOver(defaultFramework, mine, newest);
    const overtaken = { newest, changes: diffFrameworks(defaultFramework, newest), clashes, ownKeys };
    return carryOverFields({ overtaken, framework: mine, locale }).map(({ label, hint }) => ({ label, hint }));
  };
  const described = (key: string, name: string, follows?: string) =>
    describeRole(defaultFramework, key, { name, family: 'manager', follows });

  test.each(['en-GB', 'de-DE'])('is said with its name, also where two ladders close a circle (%s)', (locale) => {
    expect(fieldsFor(described('manager', 'Lead'), described('manager', 'Head'), locale)).toMatchSnapshot();
    expect(
      fieldsFor(described('manager', 'Manager', 'ic'), described('ic', 'Engineer', 'manager'), locale),
    ).toMatchSnapshot();
  });
});

describe('the rows', () => {
  test('of kinds of work show what is complete and what is to repair, as those of levels do', () => {
    const at = defaultFramework.categories.findIndex(({ name }) => name === 'Operational duty');
    const rows = shownAt(
      { at: 'kinds', role: 'ic', dimension: 'input', page: 0 },
      { problems: [problem(['categories', at, 'name'], 'empty', {})] },
    );
    expect(rows).toContain('⚠ *Operational duty*');
    expect(rows).toContain('✓ *');
  });

  test('of bands and rules hold no number without a word to it', () => {
    const rows = shownAt({ at: 'rules' });
    expect(rows).not.toMatch(/\d[^"]* \/ [^"]*\d/);
    expect(rows).toMatch(/from 70%/);
  });
});

describe('what has to be repaired', () => {
  const at = defaultFramework.categories.findIndex(({ key }) => key === 'docs');
  test.each([
    [['levels', 3, 'weights'], 'level IC4 weights'],
    [['levels', 3, 'typicalQuarter', 'feltBy'], 'level IC4 quarter'],
    [['levels', 3, 'expectedPoints', 'input'], 'level IC4 quarter'],
    [['levels', 3, 'statements', 'input', 0, 'text'], 'level IC4 statements'],
    [['levels', 3, 'title'], 'level IC4 names'],
    [['levels', 3, 'key'], 'levels 0'],
    [['levels'], 'levels 0'],
    [['categories', at, 'name'], 'kind docs'],
    [['bands', 'edges', 2], 'bands'],
    [['steady', 'beyond'], 'rule-group steady'],
    [['detection', 'learningWeeks'], 'rule-group firstWeeks'],
    [['hypotheses', 'dueWeeks', 'outcome'], 'rule-group questions'],
  ])('at %j leads to its screen', (path, value) => {
    const shown = shownAt({ at: 'overview' }, { problems: [problem(path, 'empty', {})] });
    expect(shown).toContain(`"value":"${value}"`);
    expect(shown).toContain('"Show"');
  });

  test.each<[Problem, Place]>([
    [problem(['levels', 3, 'title'], 'empty', {}), { at: 'level', level: 'IC4', tab: 'names' }],
    [problem(['levels', 3, 'title'], 'empty', {}), { at: 'level', level: 'IC4', tab: 'weights' }],
    [
      problem(['levels', 3, 'statements', 'input', 0, 'kinds', 0], 'statement-kind', { key: 'x' }),
      { at: 'shown-by', level: 'IC4', dimension: 'input', statement: 0 },
    ],
    [problem(['levels'], 'level-gone', { key: 'IC9', title: 'Fellow', version: 1 }), { at: 'levels', page: 1 }],
    [
      problem(['levels', 3], 'level-without-kinds', { level: 'Senior', dimension: 'impact' }),
      { at: 'kinds', role: 'ic', dimension: 'impact', page: 1 },
    ],
    [
      problem(['levels', 3], 'level-without-kinds', { level: 'Senior', dimension: 'impact' }),
      { at: 'level', level: 'IC4', tab: 'weights' },
    ],
    [problem(['roles', 0, 'name'], 'empty', {}), { at: 'role', role: 'ic' }],
    [problem(['roles', 0], 'role-without-level', { role: 'Engineer' }), { at: 'role', role: 'ic' }],
    [problem(['roles', 0], 'role-without-level', { role: 'Engineer' }), { at: 'add-level', role: 'ic' }],
    [problem(['categories', at, 'name'], 'empty', {}), { at: 'kind', kind: 'docs' }],
    [problem(['categories', at, 'mergedInto'], 'merged-into-itself', { name: 'Docs' }), { at: 'merge', kind: 'docs' }],
    [problem(['bands', 'edges', 2], 'not-rising', { before: 0.9, after: 0.8 }), { at: 'bands' }],
    [
      problem(['steady', 'beyond'], 'steady-too-wide', { value: 0.2, narrowest: 0.15 }),
      { at: 'rule-group', group: 'steady' },
    ],
  ])('is said at the top of the screen it is about, once, and nowhere else: %j at %j', (each, place) => {
    const blocks = screenOf(dataOf({ problems: [each] }), place).blocks.map((block) => JSON.stringify(block));
    const sentence = JSON.stringify(problemLine(each, defaultFramework, 'en-GB')).slice(1, -1);
    const found = blocks.flatMap((block, index) => (block.includes(sentence) ? [index] : []));
    expect(found).toHaveLength(1);
    expect(found[0]).toBeLessThan(blocks.findIndex((block) => block.includes('"actions"')));
    expect(shownAt({ at: 'kind', kind: 'shipped' }, { problems: [each] })).not.toContain(sentence);
    expect(shownAt({ at: 'role', role: 'manager' }, { problems: [each] })).not.toContain(sentence);
  });

  test('of a merge is said where the kind is that it leads to as well, and offers another merge', () => {
    const framework = retireKind(
      mergeKind(mergeKind(defaultFramework, 'docs', 'quality'), 'quality', 'shipped'),
      'shipped',
    );
    const checked = checkFramework(framework);
    const problems = 'problems' in checked ? checked.problems : [];
    expect(problems.map(({ code }) => code)).toEqual(['merged-into-retired', 'merged-into-retired']);
    const shown = shownAt({ at: 'kind', kind: 'shipped' }, { framework, problems });
    expect(shown).toContain('"value":"merge docs"');
    expect(shown).toContain('"value":"merge quality"');
    expect(shownAt({ at: 'kind', kind: 'docs' }, { framework, problems })).not.toContain('"value":"merge quality"');
  });

  test('of a level without kinds of work leads to the kinds there are', () => {
    const missing = problem(['levels', 3], 'level-without-kinds', { level: 'Senior', dimension: 'impact' });
    expect(shownAt({ at: 'overview' }, { problems: [missing] })).toContain('"value":"kinds ic impact 0"');
  });

  test('in a place that no screen has, is said without a button', () => {
    const moved = problem(['categories', 0, 'dimension'], 'kind-moved', {
      name: 'Talks',
      before: 'output',
      after: 'outcome',
    });
    const unknown = problem(['levels', 0, 'role'], 'unknown-role', { key: 'enginer', known: ['ic'] });
    for (const each of [problem(['name'], 'empty', {}), moved, unknown]) {
      expect(shownAt({ at: 'overview' }, { problems: [each] })).not.toContain('"Show"');
    }
  });
});

describe('made-up people', () => {
  const linesAfter = (change: (framework: Framework) => void, locale = 'en') => {
    const after = structuredClone(defaultFramework);
    change(after);
    return simulationLines(simulate(defaultFramework, after), defaultFramework, after, locale);
  };

  test('who stay in their band hear its name once', () => {
    const lines = linesAfter((framework) => {
      for (const level of framework.levels) level.typicalQuarter.outputPerWeek *= 1.03;
    }).map(({ line }) => line);
    const moved = lines.filter((line) => line.includes('→'));
    expect(moved.length).toBeGreaterThan(0);
    for (const line of moved) {
      const [before = '', after = ''] = line.split(' → ');
      if (/^\d+%$/.test(after)) expect(before).toMatch(/Expectations \d+%$/);
      else expect(before.replace(/ \d+%$/, '').endsWith(after.replace(/ \d+%$/, ''))).toBe(false);
    }
  });

  test('whose percent hardly rests on the weights hear that in one sentence', () => {
    const [steady] = linesAfter((framework) => (framework.sensitivity = 0.0001));
    expect(steady?.shifts).toMatch(/nothing moves by more than one point\.$/);
    const [german] = linesAfter((framework) => (framework.sensitivity = 0.0001), 'de');
    expect(german?.shifts).toMatch(/mehr als einen Punkt\.$/);
  });
});

test('whoever runs the mirror decides who edits expectations, also in German', async () => {
  const { keeper } = await import('../../../../src/slack/messages/in-german/keeper.js');
  expect(keeper.notKeeper('a', 'b')).toMatch(/^Wer den Spiegel betreibt, legt fest, wer die Erwartungen pflegt\./);
});
