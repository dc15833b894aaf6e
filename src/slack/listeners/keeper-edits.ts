import { perDimension, type PerDimension } from '../../domain/dimension.js';
import { reaches, results, sizes } from '../../domain/entry.js';
import { addKind } from '../../domain/framework-edit/add-kind.js';
import { addLevel } from '../../domain/framework-edit/add-level.js';
import { addRole } from '../../domain/framework-edit/add-role.js';
import { describeRole, removeRole } from '../../domain/framework-edit/change-role.js';
import { describeKind } from '../../domain/framework-edit/describe-kind.js';
import { expectOfLevel } from '../../domain/framework-edit/expect-of-level.js';
import { keyFrom } from '../../domain/framework-edit/key-from.js';
import { withLast } from '../../domain/framework-edit/keyed.js';
import { mergeKind } from '../../domain/framework-edit/merge-kind.js';
import { nameBands } from '../../domain/framework-edit/name-bands.js';
import { nameLevel } from '../../domain/framework-edit/name-level.js';
import { removeKind } from '../../domain/framework-edit/remove-kind.js';
import { removeLevel } from '../../domain/framework-edit/remove-level.js';
import { rulesOf } from '../../domain/framework-edit/rule-groups.js';
import { sayOfLevel, showStatement } from '../../domain/framework-edit/say-of-level.js';
import { setRules } from '../../domain/framework-edit/set-rules.js';
import { weighLevel } from '../../domain/framework-edit/weigh-level.js';
import type { Framework } from '../../domain/framework.js';
import { families } from '../../domain/role.js';
import { countableValues } from '../messages/framework/kind-fields.js';
import { firstKinds, type LevelTab, type Place } from '../messages/framework/place.js';
import { ofItsOwn } from '../messages/framework/roles-screens.js';
import type { Values } from './keeper-typed.js';

export interface ScreenEdit {
  readonly edited: Framework;
  /** The same with what was added behind everything else: that is where its fields say they are. */
  readonly asTyped?: Framework | undefined;
  /** Where to go then. */
  readonly next: Place;
}

/** What the fields of a screen make of a draft; undefined where a screen holds no edit. @param base what is published */
export function editOf(place: Place, values: Values, framework: Framework, base: Framework): ScreenEdit | undefined {
  switch (place.at) {
    case 'level':
      return { edited: editLevel(framework, place.level, place.tab, values), next: place };
    case 'shown-by': {
      const edited = showStatement(framework, { ...place, place: place.statement }, shownBy(values));
      return { edited, next: place };
    }
    case 'add-level': {
      const key = values.text('key');
      const level = { key, title: values.text('title'), role: values.text('role'), like: values.text('like') };
      const edited = addLevel(framework, level);
      const asTyped = { ...edited, levels: withLast(edited.levels, key) };
      return { edited, asTyped, next: { at: 'level', level: key, tab: 'weights' } };
    }
    case 'add-role': {
      const name = values.text('name');
      const key = keyFrom(
        name,
        [...framework.roles, ...base.roles].map((role) => role.key),
      );
      const edited = addRole(framework, { key, name, like: values.text('like') });
      return { edited, next: { at: 'add-level', role: key } };
    }
    case 'role':
      return { edited: editRole(framework, place.role, values), next: place };
    case 'remove-role':
      return { edited: removeRole(framework, place.role, base), next: { at: 'levels', page: 0 } };
    case 'kind':
      return { edited: describe(framework, place.kind, values), next: place };
    case 'add-kind': {
      const name = values.text('name');
      const taken = framework.categories.map((kind) => kind.key);
      const key = keyFrom(name, taken);
      const { dimension } = place;
      const kind = { key, dimension, roles: rolesIn(framework, values), name, definition: values.text('definition') };
      const edited = addKind(framework, kind);
      const asTyped = { ...edited, categories: withLast(edited.categories, key) };
      return { edited, asTyped, next: { at: 'kind', kind: key } };
    }
    case 'merge':
      return { edited: mergeKind(framework, place.kind, values.text('into')), next: { at: 'kind', kind: place.kind } };
    case 'remove-level':
      return { edited: removeLevel(framework, place.level, base), next: { at: 'levels', page: 0 } };
    case 'remove-kind':
      return { edited: removeKind(framework, place.kind, base), next: kindsBeside(framework, place.kind) };
    case 'bands':
      return { edited: editBands(framework, values), next: place };
    case 'rule-group':
      return {
        edited: setRules(
          framework,
          numbersIn(
            rulesOf(place.group).map(({ path }) => path),
            values,
          ),
        ),
        next: place,
      };
    case 'overview':
    case 'levels':
    case 'kinds':
    case 'rules':
    case 'differences':
    case 'try-out':
    case 'publish':
    case 'start-from':
    case 'carry-over':
      return undefined;
  }
}

/** The list that a kind stood in. */
function kindsBeside(framework: Framework, key: string): Place {
  const kind = framework.categories.find((each) => each.key === key);
  if (kind === undefined) return firstKinds(framework);
  return { at: 'kinds', role: kind.roles[0] ?? '', dimension: kind.dimension, page: 0 };
}

function editRole(framework: Framework, key: string, values: Values): Framework {
  const known = framework.roles.find((role) => role.key === key);
  const follows = values.text('follows');
  return describeRole(framework, key, {
    name: values.text('name'),
    family: families.find((family) => family === values.text('family')) ?? known?.family ?? 'ic',
    follows: follows === ofItsOwn ? undefined : follows,
  });
}

function editLevel(framework: Framework, level: string, tab: LevelTab, values: Values): Framework {
  switch (tab) {
    case 'weights':
      return weighLevel(
        framework,
        level,
        perDimension((dimension) => values.number(dimension) ?? 0),
      );
    case 'quarter':
      return expectOfLevel(framework, {
        level,
        typicalQuarter: {
          inputPerWeek: values.number('input') ?? 0,
          outputPerWeek: values.number('output') ?? 0,
          outcomesPerQuarter: values.number('outcome') ?? 0,
          impactsPerQuarter: values.number('impact') ?? 0,
          feltBy: Object.fromEntries(
            reaches.flatMap((reach) => {
              const share = values.number(`felt-${reach}`) ?? 0;
              return share === 0 ? [] : [[reach, share]];
            }),
          ),
        },
        expectedPoints: perDimension((dimension) => values.number(`points-${dimension}`)),
      });
    case 'statements': {
      const sentences: PerDimension<readonly string[] | undefined> = perDimension((dimension) =>
        values.has(dimension) ? values.list(dimension) : undefined,
      );
      return sayOfLevel(framework, level, sentences);
    }
    case 'names':
      return nameLevel(framework, {
        level,
        title: values.text('title'),
        reachExpected: values.text('reachExpected'),
        horizon: values.text('horizon'),
        summary: values.text('summary'),
      });
  }
}

function shownBy(values: Values): Parameters<typeof showStatement>[2] {
  const size = sizes.find((each) => each === values.text('size'));
  const reach = reaches.find((each) => each === values.text('reach'));
  const shown = results.filter((each) => values.list('results').includes(each));
  return {
    kinds: [...values.list('kinds')],
    ...(size === undefined ? {} : { size }),
    ...(reach === undefined ? {} : { reach }),
    ...(shown.length === 0 ? {} : { results: shown }),
  };
}

function describe(framework: Framework, kind: string, values: Values): Framework {
  const anchor = (size: string) => values.text(`anchor-${size}`);
  return describeKind(framework, {
    kind,
    name: values.text('name'),
    definition: values.text('definition'),
    evidenceHint: values.text('evidenceHint'),
    anchors: { S: anchor('S'), M: anchor('M'), L: anchor('L'), XL: anchor('XL') },
    words: [...values.list('words')],
    countable: values.text('countable') === countableValues.yes,
    roles: rolesIn(framework, values),
    points: values.number('points'),
    expectedPerWeek: values.number('expectedPerWeek'),
  });
}

function editBands(framework: Framework, values: Values): Framework {
  const { names, edges } = framework.bands;
  return nameBands(framework, {
    names: names.map((_, place) => ({
      name: values.text(`name-${place}`),
      shortName: values.text(`short-${place}`),
    })),
    edges: edges.map((edge, place) => values.number(`edge-${place}`) ?? edge),
  });
}

function numbersIn(paths: readonly string[], values: Values): Readonly<Record<string, number>> {
  return Object.fromEntries(
    paths.flatMap((path) => {
      const value = values.number(path);
      return value === undefined ? [] : [[path, value]];
    }),
  );
}

function rolesIn({ roles }: Framework, values: Values): string[] {
  return roles.map(({ key }) => key).filter((key) => values.list('roles').includes(key));
}
