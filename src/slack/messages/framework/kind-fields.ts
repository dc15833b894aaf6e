import { sizes } from '../../../domain/entry.js';
import { mergeTargets } from '../../../domain/framework-edit/merge-kind.js';
import type { Category, Framework } from '../../../domain/framework.js';
import type { Choice } from '../blocks.js';
import { frameworkText } from '../framework-text.js';
import { phrases } from '../phrases.js';
import type { Field } from './field.js';
import { roleChoices } from './role-choices.js';
import { typedNumber } from './typed-number.js';

/** What is counted is answered by one of these. */
export const countableValues = { yes: 'yes', no: 'no' } as const;

/** The fields of one kind of work. */
export function kindFields(framework: Framework, kind: Category, locale: string): readonly Field[] {
  const { kind: words } = phrases(locale).keeper;
  const path = ['categories', framework.categories.indexOf(kind)];
  const { name, definition, evidenceHint, anchors, words: known, countable, points, expectedPerWeek } = kind;
  return [
    nameField(path, name, locale),
    definitionField(path, definition, locale),
    {
      name: 'evidenceHint',
      kind: 'text',
      label: words.evidenceHint,
      shown: evidenceHint,
      path: [...path, 'evidenceHint'],
      optional: true,
      most: 500,
    },
    ...sizes.map((size): Field => {
      return {
        name: `anchor-${size}`,
        kind: 'text',
        label: words.anchor(phrases(locale).names.sizes[size]),
        shown: anchors[size],
        path: [...path, 'anchors', size],
        optional: true,
        most: 150,
      };
    }),
    {
      name: 'words',
      kind: 'words',
      label: words.words,
      hint: words.wordsHint,
      shown: known.join(', '),
      path: [...path, 'words'],
      optional: true,
      isLong: true,
    },
    {
      name: 'countable',
      kind: 'choice',
      label: words.countable,
      hint: words.countableHint,
      shown: countable ? countableValues.yes : countableValues.no,
      path: [...path, 'countable'],
      choices: [
        { text: words.countableYes, value: countableValues.yes },
        { text: words.countableNo, value: countableValues.no },
      ],
    },
    {
      name: 'points',
      kind: 'number',
      label: words.points,
      hint: words.pointsHint,
      shown: points === undefined ? '' : typedNumber(points, locale),
      path: [...path, 'points'],
      optional: true,
    },
    {
      name: 'expectedPerWeek',
      kind: 'number',
      label: words.expectedPerWeek,
      hint: words.expectedPerWeekHint,
      shown: expectedPerWeek === undefined ? '' : typedNumber(expectedPerWeek, locale),
      path: [...path, 'expectedPerWeek'],
      optional: true,
    },
    rolesField(path, framework, kind.roles, locale),
  ];
}

/** What a new kind needs; everything else can be said once it is there. */
export function addKindFields(framework: Framework, chosen: readonly string[], locale: string): readonly Field[] {
  const path = ['categories', framework.categories.length];
  return [nameField(path, '', locale), definitionField(path, '', locale), rolesField(path, framework, chosen, locale)];
}

/** What a kind can be merged into. */
export function mergeFields(framework: Framework, kind: Category, locale: string): readonly Field[] {
  const { kind: words } = phrases(locale).keeper;
  const choices: Choice[] = mergeTargets(framework, kind).map(({ key, name }) => ({
    text: frameworkText(name, locale),
    value: key,
  }));
  if (choices.length === 0) return [];
  return [
    {
      name: 'into',
      kind: 'choice',
      label: words.mergeInto,
      placeholder: words.mergePick,
      shown: '',
      path: ['categories', framework.categories.indexOf(kind), 'mergedInto'],
      choices: choices.slice(0, 100),
    },
  ];
}

function nameField(path: Field['path'], shown: string, locale: string): Field {
  return {
    name: 'name',
    kind: 'text',
    label: phrases(locale).keeper.kind.name,
    shown,
    path: [...path, 'name'],
    most: 75,
  };
}

function definitionField(path: Field['path'], shown: string, locale: string): Field {
  const { definition } = phrases(locale).keeper.kind;
  const at = [...path, 'definition'];
  return { name: 'definition', kind: 'text', label: definition, shown, path: at, most: 500, isLong: true };
}

function rolesField(path: Field['path'], framework: Framework, shown: readonly string[], locale: string): Field {
  const { keeper } = phrases(locale);
  return {
    name: 'roles',
    kind: 'choices',
    label: keeper.kind.roles,
    placeholder: keeper.kind.rolesPick,
    shown,
    path: [...path, 'roles'],
    choices: roleChoices(framework, locale),
  };
}
