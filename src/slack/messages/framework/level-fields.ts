import { dimensions, type Dimension } from '../../../domain/dimension.js';
import { reaches } from '../../../domain/entry.js';
import { expectationOf } from '../../../domain/expectation.js';
import type { Framework, Level } from '../../../domain/framework.js';
import { quarterWeeks } from '../../../domain/lookup.js';
import { capitalised, decimal } from '../numbers.js';
import { phrases } from '../phrases.js';
import type { Field } from './field.js';
import type { LevelTab } from './place.js';
import { typedNumber, typedPercent } from './typed-number.js';

/** The fields of one level on one of its tabs. */
export function levelFields(framework: Framework, level: Level, tab: LevelTab, locale: string): readonly Field[] {
  const at = { framework, level, path: ['levels', framework.levels.indexOf(level)], locale };
  switch (tab) {
    case 'weights':
      return weightFields(at);
    case 'quarter':
      return [...countFields(at), ...feltByFields(at), ...byHandFields(at)];
    case 'statements':
      return statementFields(at);
    case 'names':
      return nameFields(at);
  }
}

interface At {
  readonly framework: Framework;
  readonly level: Level;
  readonly path: Field['path'];
  readonly locale: string;
}

function weightFields({ level, path, locale }: At): readonly Field[] {
  const { keeper, names } = phrases(locale);
  return dimensions.map((dimension) => ({
    name: dimension,
    kind: 'percent',
    label: keeper.level.weight(names.dimensions[dimension]),
    shown: typedPercent(level.weights[dimension], locale),
    path: [...path, 'weights', dimension],
    live: true,
  }));
}

const counts = {
  input: 'inputPerWeek',
  output: 'outputPerWeek',
  outcome: 'outcomesPerQuarter',
  impact: 'impactsPerQuarter',
} as const satisfies Record<Dimension, keyof Level['typicalQuarter']>;

function countFields({ level, path, locale }: At): readonly Field[] {
  const { quarter } = phrases(locale).keeper.level;
  return dimensions.map((dimension) => ({
    name: dimension,
    kind: 'number',
    label: quarter.counts[dimension],
    shown: typedNumber(level.typicalQuarter[counts[dimension]], locale),
    path: [...path, 'typicalQuarter', counts[dimension]],
  }));
}

function feltByFields({ level, path, locale }: At): readonly Field[] {
  const { keeper, names } = phrases(locale);
  const { quarter } = keeper.level;
  return reaches.map((reach, place) => {
    const share = level.typicalQuarter.feltBy[reach];
    return {
      name: `felt-${reach}`,
      kind: 'percent',
      label: quarter.feltBy(names.reaches[reach]),
      shown: share === undefined ? '' : typedPercent(share, locale),
      path: [...path, 'typicalQuarter', 'feltBy', reach],
      optional: true,
      ...(place === 0 ? { hint: quarter.feltByHint } : {}),
    };
  });
}

function byHandFields({ framework, level, path, locale }: At): readonly Field[] {
  const { keeper, names } = phrases(locale);
  const { quarter } = keeper.level;
  const expects = expectationOf(framework, level);
  return dimensions.map((dimension) => {
    const { events, typicalPoints } = expects[dimension];
    const isEvent = dimension === 'outcome' || dimension === 'impact';
    const derived = decimal(events * typicalPoints * (isEvent ? quarterWeeks : 1), locale);
    const byHand = level.expectedPoints?.[dimension];
    return {
      name: `points-${dimension}`,
      kind: 'number',
      label: quarter.points(names.dimensions[dimension]),
      hint: isEvent ? quarter.derivedPerQuarter(derived) : quarter.derivedPerWeek(derived),
      shown: byHand === undefined ? '' : typedNumber(byHand, locale),
      path: [...path, 'expectedPoints', dimension],
      optional: true,
    };
  });
}

/** What one box of Slack can hold. */
const longestBox = 3000;

/** One box for each dimension; sentences that are too many for a box are left to the file. */
function statementFields({ level, path, locale }: At): readonly Field[] {
  const { keeper, names } = phrases(locale);
  return dimensions.flatMap((dimension): readonly Field[] => {
    const shown = level.statements[dimension].map(({ text }) => text).join('\n');
    if (shown.length > longestBox) return [];
    return [
      {
        name: dimension,
        kind: 'lines',
        label: names.dimensions[dimension],
        shown,
        path: [...path, 'statements', dimension],
        ...(dimension === 'input' ? { hint: keeper.level.statementsHint } : {}),
      },
    ];
  });
}

function nameFields({ level, path, locale }: At): readonly Field[] {
  const words = phrases(locale).keeper.level.names;
  const field = (name: 'title' | 'reachExpected' | 'horizon' | 'summary'): Field => ({
    name,
    kind: 'text',
    label: capitalised(words[name]),
    shown: level[name] ?? '',
    path: [...path, name],
  });
  return [
    field('title'),
    { ...field('reachExpected'), hint: words.reachHint },
    { ...field('horizon'), hint: words.horizonHint },
    { ...field('summary'), optional: true, isLong: true, most: 500, hint: words.summaryHint },
  ];
}
