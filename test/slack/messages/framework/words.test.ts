import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../../src/domain/default-framework.js';
import { checkFramework } from '../../../../src/domain/framework-check/check-framework.js';
import { problem, type Problem } from '../../../../src/domain/framework-check/problem.js';
import { diffFrameworks } from '../../../../src/domain/framework-diff/diff-frameworks.js';
import { simulate } from '../../../../src/domain/framework-simulate/simulate.js';
import type { Framework } from '../../../../src/domain/framework.js';
import { changeLines, kindNames } from '../../../../src/slack/messages/framework/diff-words.js';
import { problemLine, problemSentence } from '../../../../src/slack/messages/framework/problem-words.js';
import { simulationLines } from '../../../../src/slack/messages/framework/simulation-words.js';

function edited(change: (framework: Framework) => void): Framework {
  const framework = structuredClone(defaultFramework);
  change(framework);
  return framework;
}

function levelIn({ levels }: Framework, key: string): Framework['levels'][number] {
  const level = levels.find((each) => each.key === key);
  if (level === undefined) throw new Error(`no level ${key}`);
  return level;
}

function kindIn({ categories }: Framework, key: string): Framework['categories'][number] {
  const kind = categories.find((each) => each.key === key);
  if (kind === undefined) throw new Error(`no kind ${key}`);
  return kind;
}

const everyProblem: readonly Problem[] = [
  problem(['name'], 'missing', { key: 'name' }),
  problem(['name'], 'wrong-type', { expected: 'string' }),
  problem(['levels', 0, 'key'], 'wrong-type', { expected: 'string', isBare: true }),
  problem(['levels', 0, 'role'], 'not-one-of', { options: ['ic', 'manager'] }),
  problem(['nmae'], 'unknown-key', { key: 'nmae', known: ['name', 'levels'] }),
  problem(['nmae'], 'unknown-key', { key: 'nmae', known: ['name'], nearest: 'name' }),
  problem(['sensitivity'], 'not-a-number', {}),
  problem(['sensitivity'], 'infinite', {}),
  problem(['sensitivity'], 'negative-zero', {}),
  problem(['windowWeeks', 'input'], 'whole-number', { value: 1.5 }),
  problem(['windowWeeks', 'input'], 'out-of-range', { value: 0, least: 1 }),
  problem(['levels', 3, 'weights', 'input'], 'out-of-range', { value: 2, most: 1 }),
  problem(['windowWeeks', 'input'], 'out-of-range', { value: 300, least: 1, most: 104 }),
  problem(['bands', 'edges'], 'wrong-length', { count: 3, wanted: 4 }),
  problem(['levels'], 'too-many', { count: 201, most: 200 }),
  problem(['name'], 'empty', {}),
  problem(['name'], 'too-long', { length: 90, most: 75 }),
  problem(['levels', 0, 'key'], 'key-letters', { key: 'a b' }),
  problem(['levels', 0, 'key'], 'duplicate-key', { key: 'IC1' }),
  problem(['levels', 0, 'title'], 'same-name', { name: 'Senior', key: 'IC4' }),
  problem(['levels', 3, 'weights'], 'weights-sum', { sum: 0.9999, missing: 0.0001 }),
  problem(['levels', 3, 'weights'], 'weights-sum', { sum: 1.05, missing: -0.05 }),
  problem(['levels', 3, 'typicalQuarter', 'feltBy'], 'shares-sum', { sum: 0.9, missing: 0.1 }),
  problem(['levels', 3, 'typicalQuarter', 'feltBy'], 'shares-sum', { sum: 1.1, missing: -0.1 }),
  problem(['bands', 'edges', 2], 'not-rising', { before: 0.85, after: 0.8 }),
  problem(['hypotheses', 'calibrationEdges'], 'calibration-edges', { edges: [40, 20, 60] }),
  problem(['hypotheses', 'calibrationEdges'], 'calibration-edges', { edges: [] }),
  problem(['steady', 'beyond'], 'steady-too-wide', { value: 0.2, narrowest: 0.15 }),
  problem(['levels'], 'level-gone', { key: 'IC4', title: 'Senior', version: 3 }),
  problem(['categories'], 'kind-gone', { key: 'docs', name: 'Docs & enablement', version: 3 }),
  problem(['categories', 0, 'dimension'], 'kind-moved', { name: 'Talks', before: 'output', after: 'outcome' }),
  problem(['levels', 0, 'role'], 'level-moved', {
    key: 'IC1',
    title: 'Associate',
    before: 'Engineer',
    after: 'Manager',
  }),
  problem(['roles'], 'role-gone', { key: 'director', name: 'Director', version: 3 }),
  problem(['roles', 3], 'role-without-level', { role: 'Director' }),
  problem(['levels', 0, 'role'], 'unknown-role', { key: 'enginer', known: ['ic', 'manager'] }),
  problem(['roles', 1, 'follows'], 'roles-in-a-circle', { name: 'Director' }),
  problem(['roles'], 'nothing-offered', {}),
  problem(['levels', 0], 'level-without-kinds', { level: 'Associate', dimension: 'impact' }),
  problem(['levels', 0], 'held-level-without-kinds', { level: 'Associate', dimension: 'impact' }),
  problem(['categories', 0], 'merged-into-itself', { name: 'Talks' }),
  problem(['categories', 0], 'merged-into-nothing', { name: 'Talks', target: 'tlaks' }),
  problem(['categories', 0], 'merged-into-retired', { name: 'Talks', target: 'Docs' }),
  problem(['categories', 0], 'merged-in-a-circle', { name: 'Talks', target: 'docs' }),
  problem(['categories', 0], 'merged-across', { name: 'Talks', target: 'Docs' }),
  problem(['levels', 3], 'nothing-expected', { dimension: 'impact', weight: 0.15 }),
  problem(['levels', 3], 'points-without-count', { dimension: 'impact' }),
  problem(['levels', 3], 'statement-kind', { key: 'tlaks' }),
  problem(['levels', 3, 'statements', 'input', 1, 'text'], 'same-statement', {
    text: 'You help.',
    title: 'Senior',
    key: 'IC4',
  }),
  problem(['version'], 'unknown-base', { version: 9, newest: 3 }),
  problem(['levels', 3, 'weights'], 'share-in-percent', { percent: 40 }),
  problem(['steady', 'beyond'], 'share-in-percent', { percent: 2.5 }),
  problem([], 'file-encoding', { encoding: 'utf-16' }),
  problem([], 'file-encoding', { encoding: 'other' }),
  problem([], 'file-too-large', { bytes: 10 * 1024 * 1024, mostBytes: 1024 * 1024 }),
  problem([], 'file-empty', {}),
  problem(['schema'], 'file-schema', { found: '2', wanted: 1 }),
  problem(['schema'], 'file-schema', { found: undefined, wanted: 1 }),
  problem([], 'file-too-deep', { most: 20 }),
  problem([], 'file-too-full', {}),
  problem([], 'file-alias', {}),
  problem([], 'file-tag', { tag: '!!js/function' }),
  problem([], 'file-merge-key', {}),
  problem([], 'file-several', {}),
  problem([], 'file-directive', {}),
  problem(['name'], 'file-repeats-key', { key: 'name' }),
  problem([], 'file-key', {}),
  ...(['indent', 'tab', 'comma-or-bracket', 'quote', 'colon', 'character', 'other'] as const).map((mistake) =>
    problem([], 'file-syntax', { mistake }),
  ),
];

describe('what is wrong with a framework', () => {
  test.each(['en', 'de'])('is a sentence for every rule, with the name of the field (%s)', (locale) => {
    expect(everyProblem.map((each) => problemLine(each, defaultFramework, locale))).toMatchSnapshot();
  });

  test.each(['en', 'de'])('keeps numbers short that would fill a line (%s)', (locale) => {
    const sentences = [
      problem(['windowWeeks', 'input'], 'out-of-range', { value: 1e300, least: 1, most: 104 }),
      problem(['levels', 3, 'weights'], 'weights-sum', { sum: 1e300, missing: -1e300 }),
      problem(['version'], 'unknown-base', { version: 1e300, newest: 3 }),
    ].map((each) => problemSentence(each, locale));

    for (const sentence of sentences) expect(sentence).toMatch(/1E30[02](?!\d)/);
  });

  test('is escaped where a keeper reads it in Slack, and as it was written in a terminal', () => {
    const found = problem(['levels', 0, 'key'], 'duplicate-key', { key: '<!channel>' });

    expect(problemSentence(found, 'en')).toContain('“&lt;!channel&gt;”');
    expect(problemSentence(found, 'en', (text) => text)).toContain('“<!channel>”');
  });

  test('names a level by its title, or by its place while it has none', () => {
    const broken = edited((framework) => {
      levelIn(framework, 'IC4').weights.input = 0.2499;
      Object.assign(framework.levels[0] ?? {}, { title: undefined, key: undefined });
    });
    const checked = checkFramework(broken);
    const lines = 'problems' in checked ? checked.problems.map((each) => problemLine(each, broken, 'en')) : [];

    expect(lines).toEqual([
      'Level 1, key: key is missing: add it.',
      'Level 1, title: title is missing: add it.',
      'Senior (IC4), weights: The four weights sum to 99.99%; 0.01% is missing. They have to sum to 100%.',
    ]);
  });
});

describe('what differs between two versions', () => {
  const after = edited((framework) => {
    const senior = levelIn(framework, 'IC4');
    senior.weights = { input: 0.2, output: 0.35, outcome: 0.3, impact: 0.15 };
    senior.typicalQuarter.outcomesPerQuarter = 5;
    senior.expectedPoints = { output: 7.5 };
    senior.summary = 'Owns an area & its people.';
    const [first, second] = senior.statements.output;
    if (first === undefined || second === undefined) throw new Error('no statements');
    first.text = 'You finish what you begin.';
    second.kinds = ['docs'];
    senior.statements.impact.push({ text: 'You leave <things> better.', kinds: [] });
    levelIn(framework, 'IC1').retired = true;
    kindIn(framework, 'docs').mergedInto = 'shipped';
    kindIn(framework, 'review').name = 'Reviews';
    kindIn(framework, 'review').roles = ['ic', 'manager'];
    kindIn(framework, 'review').words = kindIn(framework, 'review').words.toReversed();
    framework.categories.push({ ...kindIn(framework, 'plan'), key: 'talks', name: 'Talks' });
    framework.levels = [...framework.levels.slice(1), ...framework.levels.slice(0, 1)];
    framework.windowWeeks.impact = 39;
    framework.bands.edges[3] = 1.6;
    framework.detection.alert.total = 5;
    Object.assign(framework.bands.names[4] ?? {}, { name: 'Exceptional' });
  });
  const changes = diffFrameworks(defaultFramework, after);

  test.each(['en', 'de'])('is one line for each difference (%s)', (locale) => {
    expect(changeLines(changes, locale)).toMatchSnapshot();
    expect(changeLines(diffFrameworks(after, defaultFramework), locale)).toMatchSnapshot();
  });

  test('reads as a keeper would say it', () => {
    expect(changeLines(changes, 'en')).toContain('Senior (IC4): output weight 30% → 35%');
    expect(changeLines(changes, 'de')).toContain('Senior (IC4): Gewicht von Output 30 % → 35 %');
  });

  test('calls the kind of work that another one is part of by its name, where it is known', () => {
    const kinds = kindNames(defaultFramework, after);
    const said = (locale: string) =>
      changeLines(changes, locale, (text) => text, kinds).find((line) => line.includes('Docs'));

    expect(said('en')).toBe('Kind of work “Docs & enablement” is part of “Shipped change” now; its lines count there');
    expect(said('de')).toContain('gehört jetzt zu „Ausgelieferte Änderung“');
  });
});

describe('six made-up people', () => {
  const after = edited((framework) => {
    levelIn(framework, 'IC4').typicalQuarter.outputPerWeek = 6;
    framework.levels = framework.levels.filter(({ role }) => role !== 'director');
  });

  test.each(['en', 'de'])('are told before and after (%s)', (locale) => {
    expect(simulationLines(simulate(defaultFramework, after), defaultFramework, after, locale)).toMatchSnapshot();
    expect(
      simulationLines(simulate(after, defaultFramework), after, defaultFramework, locale).at(-1),
    ).toMatchSnapshot();
    expect(simulationLines(simulate(after, after), after, after, locale).at(-1)).toMatchSnapshot();
  });
});
