import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { changesForLevel } from '../../../src/domain/framework-diff/change.js';
import { diffFrameworks } from '../../../src/domain/framework-diff/diff-frameworks.js';
import { addRole } from '../../../src/domain/framework-edit/add-role.js';
import { describeRole, moveRole, retireRole } from '../../../src/domain/framework-edit/change-role.js';
import type { Framework } from '../../../src/domain/framework.js';

type Editable = {
  -readonly [Key in keyof Framework]: Framework[Key];
};

function edited(change: (framework: Editable) => void): Framework {
  const framework = structuredClone(defaultFramework);
  change(framework);
  return framework;
}

function levelIn(framework: Framework, key: string): Framework['levels'][number] {
  const level = framework.levels.find((each) => each.key === key);
  if (level === undefined) throw new Error(`no level ${key}`);
  return level;
}

function kindIn(framework: Framework, key: string): Framework['categories'][number] {
  const kind = framework.categories.find((each) => each.key === key);
  if (kind === undefined) throw new Error(`no kind ${key}`);
  return kind;
}

/** What differs from the default framework after a change. */
function changesAfter(change: (framework: Editable) => void) {
  return diffFrameworks(defaultFramework, edited(change));
}

describe('two frameworks', () => {
  test('that are the same have no difference, whatever their version', () => {
    expect(diffFrameworks(defaultFramework, { ...structuredClone(defaultFramework), version: 9 })).toEqual([]);
  });

  test('a switch that is off is the same as one that is not there', () => {
    expect(
      changesAfter((framework) => {
        levelIn(framework, 'IC4').retired = false;
        levelIn(framework, 'IC4').expectedPoints = {};
      }),
    ).toEqual([]);
  });

  test('a weight is named by its level, not by where the level stands', () => {
    const changes = changesAfter((framework) => {
      const senior = levelIn(framework, 'IC4');
      senior.weights.output = 0.35;
      framework.levels = [senior, ...framework.levels.filter((level) => level !== senior)];
    });

    expect(changes).toEqual([
      {
        path: ['levels', 'IC4', 'weights', 'output'],
        kind: 'changed',
        before: 0.3,
        after: 0.35,
        name: 'Senior',
        levels: ['IC4'],
      },
      {
        path: ['levels'],
        kind: 'reordered',
        before: defaultFramework.levels.map(({ key }) => key),
        after: ['IC4', ...defaultFramework.levels.map(({ key }) => key).filter((key) => key !== 'IC4')],
      },
    ]);
  });

  test('a new level and a new kind are one change each', () => {
    const changes = changesAfter((framework) => {
      framework.levels.splice(4, 0, { ...levelIn(framework, 'IC4'), key: 'IC4a', title: 'Senior II' });
      framework.categories.push({ ...kindIn(framework, 'docs'), key: 'talks', name: 'Talks' });
    });

    expect(changes.map(({ path, kind, name }) => [path.join('.'), kind, name])).toEqual([
      ['levels.IC4a', 'added', 'Senior II'],
      ['categories.talks', 'added', 'Talks'],
    ]);
  });

  test('a statement that is worded anew is one change; one that moves is another', () => {
    const statementsOf = (framework: Framework) => levelIn(framework, 'IC4').statements.output;
    const [first, second] = statementsOf(defaultFramework);
    const changes = changesAfter((framework) => {
      const [one, ...others] = statementsOf(framework);
      if (one === undefined) throw new Error('no statement');
      one.text = 'You finish what you begin.';
      levelIn(framework, 'IC4').statements.output = [one, ...others.toReversed()];
    });

    expect(changes.map(({ kind }) => kind)).toEqual(['changed', 'reordered']);
    expect(changes[0]).toMatchObject({ before: { text: first?.text }, after: { text: 'You finish what you begin.' } });
    expect(changes[1]?.before).toContain(second?.text);
  });

  test('a kind concerns the levels of its roles, before and after', () => {
    const [change, ...others] = changesAfter((framework) => {
      kindIn(framework, 'docs').roles = ['manager'];
    });

    expect(others).toEqual([]);
    expect(change?.levels).toEqual(['IC1', 'IC2', 'IC3', 'IC4', 'IC5', 'IC6', 'M1', 'M2']);
  });

  test('order alone is a change of its own, also of words', () => {
    const [change] = changesAfter((framework) => {
      const kind = kindIn(framework, 'docs');
      kind.words = kind.words.toReversed();
    });

    expect(change).toMatchObject({ path: ['categories', 'docs', 'words'], kind: 'reordered' });
  });
});

describe('what differs for somebody', () => {
  const changes = changesAfter((framework) => {
    levelIn(framework, 'IC5').weights = { input: 0.25, output: 0.2, outcome: 0.3, impact: 0.25 };
    levelIn(framework, 'M1').title = 'Lead';
    levelIn(framework, 'IC6').retired = true;
    kindIn(framework, 'docs').name = 'Docs';
    framework.windowWeeks.impact = 26;
  });
  const placesFor = (key: string) => changesForLevel(changes, key).map(({ path }) => path.join('.'));

  test('is the own level, the kinds of its role, the rules, and what becomes of its track', () => {
    expect(placesFor('IC5')).toEqual([
      'levels.IC5.weights.input',
      'levels.IC5.weights.output',
      'levels.IC6.retired',
      'categories.docs.name',
      'windowWeeks.impact',
    ]);
    expect(placesFor('M1')).toEqual(['levels.M1.title', 'windowWeeks.impact']);
  });
});

test('a statement that is reworded while another one comes is still that one', () => {
  const changes = changesAfter((framework) => {
    const { output } = levelIn(framework, 'IC4').statements;
    const [first, ...others] = output;
    if (first === undefined) throw new Error('no statement');
    const reworded = { ...first, text: `${first.text} (and says why)` };
    levelIn(framework, 'IC4').statements.output = [{ text: 'Something quite new.', kinds: [] }, reworded, ...others];
  });
  expect(changes.map(({ kind, after }) => [kind, (after as { text: string }).text])).toEqual([
    ['added', 'Something quite new.'],
    ['changed', expect.stringContaining('(and says why)')],
  ]);
});

test('a statement more, or one less, is about its own level alone', () => {
  const more = changesAfter((framework) => {
    levelIn(framework, 'IC4').statements.output.push({ text: 'You say what you leave out.', kinds: [] });
    levelIn(framework, 'IC4').statements.input.pop();
  });
  expect(more.map(({ kind, levels }) => [kind, levels])).toEqual([
    ['removed', ['IC4']],
    ['added', ['IC4']],
  ]);
});

/** Every single value of a framework, by where it stands. */
function leavesOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => leavesOf(each, [...path, index]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]));
  }
  return [path];
}

function withLeaf(path: readonly (string | number)[]): Framework {
  return edited((framework) => {
    let at = framework as unknown as Record<string | number, unknown>;
    for (const step of path.slice(0, -1)) at = at[step] as typeof at;
    const last = path.at(-1) ?? '';
    const value = at[last];
    at[last] = typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}!`;
  });
}

test('whatever single value is changed, it is found, and in both directions', () => {
  const leaves = leavesOf(defaultFramework).filter(([first]) => first !== 'version');

  fc.assert(
    fc.property(fc.constantFrom(...leaves), (path) => {
      const other = withLeaf(path);
      expect(diffFrameworks(defaultFramework, other)).not.toEqual([]);
      expect(diffFrameworks(other, defaultFramework)).not.toEqual([]);
      expect(diffFrameworks(other, structuredClone(other))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('roles', () => {
  test('a new one is one difference with the kinds it knows, and concerns nobody yet', () => {
    const designers = addRole(defaultFramework, { key: 'designer', name: 'Designer', like: 'ic' });
    const changes = diffFrameworks(defaultFramework, designers);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ path: ['roles', 'designer'], kind: 'added', name: 'Designer', levels: [] });
    expect(changes[0]?.kinds).toContain('review');
    expect(diffFrameworks(designers, defaultFramework)).toMatchObject([
      { path: ['roles', 'designer'], kind: 'removed' },
    ]);
  });

  test('a kind that another role knows from now on is a difference of the kind, with the names of the roles', () => {
    const changes = changesAfter((framework) => {
      framework.categories = framework.categories.map((kind) =>
        kind.key === 'review' ? { ...kind, roles: [...kind.roles, 'director'] } : kind,
      );
    });
    expect(changes).toMatchObject([{ path: ['categories', 'review', 'roles'], roles: { director: 'Director' } }]);
  });

  test('another name concerns those who are in it; another ladder or a retired role everybody on the ladder', () => {
    const concerned = (framework: Framework) => {
      const [change] = diffFrameworks(defaultFramework, framework);
      const { levels } = defaultFramework;
      return new Set(levels.filter(({ key }) => change?.levels?.includes(key)).map(({ role }) => role));
    };
    expect(
      concerned(describeRole(defaultFramework, 'ic', { name: 'Developer', family: 'ic', follows: undefined })),
    ).toEqual(new Set(['ic']));
    expect(concerned(retireRole(defaultFramework, 'director'))).toEqual(
      new Set(['manager', 'senior-manager', 'director']),
    );
  });

  test('another order is one difference', () => {
    expect(diffFrameworks(defaultFramework, moveRole(defaultFramework, 'director', -1))).toMatchObject([
      { path: ['roles'], kind: 'reordered' },
    ]);
  });
});
