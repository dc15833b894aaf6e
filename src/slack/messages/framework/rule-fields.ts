import { boundsOf } from '../../../domain/framework-check/ranges.js';
import { rulesOf, type RuleGroup, type RulePath, type RuleUnit } from '../../../domain/framework-edit/rule-groups.js';
import { ruleOf } from '../../../domain/framework-edit/set-rules.js';
import type { Framework } from '../../../domain/framework.js';
import { phrases } from '../phrases.js';
import type { Field } from './field.js';
import { typedNumber, typedPercent } from './typed-number.js';

/** The numbers of one group, each with its unit and what it may be. */
export function ruleFields(framework: Framework, group: RuleGroup, locale: string): readonly Field[] {
  return rulesOf(group).map(({ path, unit }) => ({
    name: path,
    kind: unit,
    label: labelOf(path, unit, locale),
    hint: rangeOf(path, unit, locale),
    shown: (unit === 'percent' ? typedPercent : typedNumber)(ruleOf(framework, path), locale),
    path: path.split('.'),
  }));
}

/** Names of the bands from the lowest up, and the four edges between them in percent. */
export function bandFields({ bands }: Framework, locale: string): readonly Field[] {
  const words = phrases(locale).keeper.bands;
  return bands.names.flatMap(({ name, shortName }, place): readonly Field[] => {
    const ordinal = words.ordinals[place] ?? '';
    const edge = bands.edges[place];
    return [
      {
        name: `name-${place}`,
        kind: 'text',
        label: words.name(ordinal),
        shown: name,
        path: ['bands', 'names', place, 'name'],
        most: 75,
      },
      {
        name: `short-${place}`,
        kind: 'text',
        label: words.shortName(ordinal),
        shown: shortName,
        path: ['bands', 'names', place, 'shortName'],
        most: 12,
        ...(place === 0 ? { hint: words.shortNameHint } : {}),
      },
      ...(edge === undefined
        ? []
        : [
            {
              name: `edge-${place}`,
              kind: 'percent' as const,
              label: words.edge(ordinal),
              hint: rangeOf('bands.edges.*', 'percent', locale),
              shown: typedPercent(edge, locale),
              path: ['bands', 'edges', place],
            },
          ]),
    ];
  });
}

function labelOf(path: RulePath, unit: RuleUnit, locale: string): string {
  const { rules } = phrases(locale).keeper;
  return rules.inUnit(rules.labels[path], rules.units[unit]);
}

/** `from 1 to 104`. */
function rangeOf(path: string, unit: RuleUnit, locale: string): string {
  const { least, most } = boundsOf(path.split('.').map((step) => (step === '*' ? 0 : step)));
  const written = (value: number) => (unit === 'percent' ? typedPercent : typedNumber)(value, locale);
  return phrases(locale).keeper.rules.range(written(least), written(most));
}
