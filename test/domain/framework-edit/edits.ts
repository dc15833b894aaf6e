import * as fc from 'fast-check';
import { dimensions, perDimension } from '../../../src/domain/dimension.js';
import { addKind } from '../../../src/domain/framework-edit/add-kind.js';
import { addLevel } from '../../../src/domain/framework-edit/add-level.js';
import { addRole } from '../../../src/domain/framework-edit/add-role.js';
import { describeRole, moveRole, reopenRole, retireRole } from '../../../src/domain/framework-edit/change-role.js';
import { describeKind } from '../../../src/domain/framework-edit/describe-kind.js';
import { expectOfLevel } from '../../../src/domain/framework-edit/expect-of-level.js';
import { keyFrom } from '../../../src/domain/framework-edit/key-from.js';
import { mergeKind, mergeTargets } from '../../../src/domain/framework-edit/merge-kind.js';
import { moveLevel } from '../../../src/domain/framework-edit/move-level.js';
import { nameBands } from '../../../src/domain/framework-edit/name-bands.js';
import { nameLevel } from '../../../src/domain/framework-edit/name-level.js';
import { reopenKind, retireKind } from '../../../src/domain/framework-edit/retire-kind.js';
import { reopenLevel, retireLevel } from '../../../src/domain/framework-edit/retire-level.js';
import { ruleGroups, rulesOf, type RuleGroup } from '../../../src/domain/framework-edit/rule-groups.js';
import { sayOfLevel } from '../../../src/domain/framework-edit/say-of-level.js';
import { setRules } from '../../../src/domain/framework-edit/set-rules.js';
import { weighLevel } from '../../../src/domain/framework-edit/weigh-level.js';
import type { Category, Framework, Level } from '../../../src/domain/framework.js';
import { families, type Role } from '../../../src/domain/role.js';

/** One act of a keeper, and the only places of a framework that it may touch (`levels IC4`, `rules`, …). */
export interface Act {
  readonly does: string;
  readonly edit: (framework: Framework) => Framework;
  readonly touches: (framework: Framework) => readonly string[];
}

const place = fc.nat(200);
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const shares = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100))
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => {
    const sum = parts.reduce((all, part) => all + part, 0);
    return parts.map((part) => part / sum);
  });

const pick = <Member>(list: readonly Member[], at: number): Member => {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('An empty list.');
  return found;
};
const levelAt = ({ levels }: Framework, at: number): Level => pick(levels, at);
const roleAt = ({ roles }: Framework, at: number): Role => pick(roles, at);
const kindAt = ({ categories }: Framework, at: number): Category => pick(categories, at);

function ofLevel(does: string, at: number, edit: (framework: Framework, key: string) => Framework): Act {
  return {
    does,
    edit: (framework) => edit(framework, levelAt(framework, at).key),
    touches: (framework) => [`levels ${levelAt(framework, at).key}`],
  };
}

function ofRole(does: string, at: number, edit: (framework: Framework, key: string) => Framework): Act {
  return {
    does,
    edit: (framework) => edit(framework, roleAt(framework, at).key),
    touches: (framework) => [`roles ${roleAt(framework, at).key}`],
  };
}

function ofKind(does: string, at: number, edit: (framework: Framework, kind: Category) => Framework): Act {
  return {
    does,
    edit: (framework) => edit(framework, kindAt(framework, at)),
    touches: (framework) => [`categories ${kindAt(framework, at).key}`],
  };
}

/** Anything a keeper can do in the editor, with values that its windows let through. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc
    .tuple(place, shares)
    .map(([at, [input = 0, output = 0, outcome = 0, impact = 0]]) =>
      ofLevel('weighs', at, (framework, key) => weighLevel(framework, key, { input, output, outcome, impact })),
    ),
  fc.tuple(place, fc.nat(20), fc.option(fc.nat(40), { nil: undefined })).map(([at, count, points]) =>
    ofLevel('expects', at, (framework, level) =>
      expectOfLevel(framework, {
        level,
        typicalQuarter: {
          inputPerWeek: count,
          outputPerWeek: count / 2,
          outcomesPerQuarter: count,
          impactsPerQuarter: count / 4,
          feltBy: { team: 1 },
        },
        expectedPoints: perDimension((dimension) => (dimension === 'input' ? points : undefined)),
      }),
    ),
  ),
  fc
    .tuple(place, fc.constantFrom(...dimensions), fc.array(name, { minLength: 1, maxLength: 5 }))
    .map(([at, dimension, lines]) =>
      ofLevel('says', at, (framework, key) =>
        sayOfLevel(
          framework,
          key,
          perDimension((each) => (each === dimension ? lines : undefined)),
        ),
      ),
    ),
  fc
    .tuple(place, name, name)
    .map(([at, title, summary]) =>
      ofLevel('names', at, (framework, level) =>
        nameLevel(framework, { level, title, reachExpected: 'team', horizon: 'a year', summary }),
      ),
    ),
  place.map((at) => ofRole('retires a role', at, retireRole)),
  place.map((at) => ofRole('reopens a role', at, reopenRole)),
  fc.tuple(place, name, fc.constantFrom(...families), fc.boolean()).map(([at, called, family, isAlone]) =>
    ofRole('describes a role', at, (framework, key) =>
      describeRole(framework, key, {
        name: called,
        family,
        follows: isAlone ? undefined : roleAt(framework, at + 1).key,
      }),
    ),
  ),
  fc.tuple(place, fc.constantFrom(-1 as const, 1 as const)).map(([at, by]) => ({
    does: 'moves a role',
    edit: (framework: Framework) => moveRole(framework, roleAt(framework, at).key, by),
    touches: () => ['order'],
  })),
  fc.tuple(place, name).map(([at, called]) => ({
    does: 'adds a role',
    edit: (framework: Framework) =>
      addRole(framework, { key: `R${framework.roles.length}`, name: called, like: roleAt(framework, at).key }),
    touches: (framework: Framework) => [
      `roles R${framework.roles.length}`,
      ...framework.categories
        .filter(({ roles }) => roles.includes(roleAt(framework, at).key))
        .map(({ key }) => `categories ${key}`),
    ],
  })),
  place.map((at) => ofLevel('retires a level', at, retireLevel)),
  place.map((at) => ofLevel('reopens a level', at, reopenLevel)),
  fc.tuple(place, fc.constantFrom(-1 as const, 1 as const)).map(([at, by]) => ({
    does: 'moves',
    edit: (framework: Framework) => moveLevel(framework, levelAt(framework, at).key, by),
    touches: () => ['order'],
  })),
  fc.tuple(place, name).map(([at, title]) => ({
    does: 'adds a level',
    edit: (framework: Framework) => {
      const { key: like, role } = levelAt(framework, at);
      return addLevel(framework, { key: freshLevel(framework), title, role, like });
    },
    touches: (framework: Framework) => [`levels ${freshLevel(framework)}`],
  })),
  fc.tuple(name, fc.constantFrom(...dimensions)).map(([called, dimension]) => ({
    does: 'adds a kind',
    edit: (framework: Framework) =>
      addKind(framework, {
        key: freshKind(framework, called),
        dimension,
        roles: ['ic'],
        name: called,
        definition: 'Something new.',
      }),
    touches: (framework: Framework) => [`categories ${freshKind(framework, called)}`],
  })),
  fc
    .tuple(place, name, fc.boolean(), fc.option(fc.nat(20), { nil: undefined }))
    .map(([at, called, countable, points]) =>
      ofKind('describes', at, (framework, { key, anchors, roles, evidenceHint }) =>
        describeKind(framework, {
          kind: key,
          name: called,
          definition: called,
          evidenceHint,
          anchors,
          words: [called],
          countable,
          roles,
          points,
          expectedPerWeek: points,
        }),
      ),
    ),
  place.map((at) => ofKind('retires a kind', at, (framework, { key }) => retireKind(framework, key))),
  place.map((at) => ofKind('reopens a kind', at, (framework, { key }) => reopenKind(framework, key))),
  fc.tuple(place, place).map(([at, into]) =>
    ofKind('merges', at, (framework, kind) => {
      const targets = mergeTargets(framework, kind);
      return targets.length === 0 ? framework : mergeKind(framework, kind.key, pick(targets, into).key);
    }),
  ),
  fc
    .tuple(fc.constantFrom(...(Object.keys(ruleGroups) as RuleGroup[])), place, fc.integer({ min: 1, max: 9 }))
    .map(([group, at, value]) => {
      const { path, unit } = pick(rulesOf(group), at);
      return {
        does: `sets ${path}`,
        edit: (framework: Framework) => setRules(framework, { [path]: unit === 'percent' ? value / 10 : value }),
        touches: () => ['rules'],
      };
    }),
  fc.array(name, { minLength: 5, maxLength: 5 }).map((names) => ({
    does: 'names bands',
    edit: (framework: Framework) =>
      nameBands(framework, {
        names: names.map((each) => ({ name: each, shortName: each.slice(0, 12) })),
        edges: [0.6, 0.8, 1.1, 1.4],
      }),
    touches: () => ['rules'],
  })),
);

function freshLevel({ levels }: Framework): string {
  return `X${levels.length}`;
}

function freshKind({ categories }: Framework, called: string): string {
  return keyFrom(
    called,
    categories.map(({ key }) => key),
  );
}

/** A framework in the pieces that `touches` names. */
export function piecesOf(framework: Framework): ReadonlyMap<string, unknown> {
  const { roles, levels, categories, ...rules } = framework;
  return new Map<string, unknown>([
    ...roles.map((role) => [`roles ${role.key}`, role] as const),
    ...levels.map((level) => [`levels ${level.key}`, level] as const),
    ...categories.map((kind) => [`categories ${kind.key}`, kind] as const),
    ['rules', rules],
    ['order', [roles, levels, categories].map((list) => list.map(({ key }) => key))],
  ]);
}
