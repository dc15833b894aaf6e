import { dimensions, type Dimension } from '../dimension.js';
import type { Category, Framework, Level } from '../framework.js';
import type { OwnKind } from './own-layer.js';
import type { OwnPart } from './own-part.js';

/** So many personal frameworks are kept of each published one. */
const mostKept = 32;
const kept = new WeakMap<Framework, Map<string, Framework>>();

/**
 * The framework as it judges one person: with their kinds, names, points, windows and counts. The same framework and an
 * equal part give the same object, since much that is derived from a framework is kept by it. What a part says of kinds that
 * the framework does not have, or of a level it does not have, is passed over.
 */
export function withOwn(framework: Framework, part: OwnPart | undefined): Framework {
  if (part === undefined || isEmpty(part)) return framework;
  const made = kept.get(framework) ?? new Map<string, Framework>();
  kept.set(framework, made);
  const key = JSON.stringify(part);
  const own = made.get(key) ?? make(framework, part);
  // The newest stand last, so that the one that was not wanted for longest goes first.
  made.delete(key);
  made.set(key, own);
  for (const oldest of made.keys()) {
    if (made.size <= mostKept) break;
    made.delete(oldest);
  }
  return own;
}

function isEmpty({ added, renamed, hidden, points, windowWeeks = {}, quarter }: OwnPart): boolean {
  const held = [added, Object.keys(renamed), hidden, Object.keys(points), Object.keys(windowWeeks)];
  return quarter === undefined && held.every(({ length }) => length === 0);
}

function make(framework: Framework, part: OwnPart): Framework {
  const { added, windowWeeks, quarter } = part;
  const theirs = framework.categories.filter(({ key }) => !added.some((kind) => kind.key === key));
  const own = added.map((kind) => categoryOf(kind, framework));
  return {
    ...framework,
    // What a person added wins over a kind of the framework that has the same words.
    categories: [...own, ...theirs].map((category) => changed(category, part)),
    windowWeeks: { ...framework.windowWeeks, ...windowWeeks },
    levels:
      quarter === undefined
        ? framework.levels
        : framework.levels.map((level) => (level.key === quarter.level ? withCounts(level, quarter.counts) : level)),
  };
}

function categoryOf({ key, dimension, name, words, countable, points }: OwnKind, { levels }: Framework): Category {
  return {
    key,
    dimension,
    roles: [...new Set(levels.map(({ role }) => role))],
    name,
    definition: '',
    anchors: { S: '', M: '', L: '', XL: '' },
    evidenceHint: '',
    words: [name.toLowerCase(), ...words],
    countable,
    ...(points !== undefined && { points }),
  };
}

function changed(category: Category, { renamed, hidden, points }: OwnPart): Category {
  const { key } = category;
  const name = Object.hasOwn(renamed, key) ? renamed[key] : undefined;
  const own = Object.hasOwn(points, key) ? points[key] : undefined;
  return {
    ...category,
    ...(name !== undefined && { name, words: [name.toLowerCase(), ...category.words] }),
    ...(own !== undefined && { points: own }),
    ...(hidden.includes(key) && { retired: true }),
  };
}

/** How a typical quarter counts each dimension. */
export const quarterFields = {
  input: 'inputPerWeek',
  output: 'outputPerWeek',
  outcome: 'outcomesPerQuarter',
  impact: 'impactsPerQuarter',
} as const satisfies Readonly<Record<Dimension, keyof Level['typicalQuarter']>>;

/** A level that asks other counts: lines a week, events a quarter. Points that were set by hand change in proportion. */
export function withCounts(level: Level, counts: Partial<Readonly<Record<Dimension, number>>>): Level {
  const { typicalQuarter, expectedPoints } = level;
  const asked = { ...typicalQuarter };
  const points = { ...expectedPoints };
  for (const dimension of dimensions) {
    const count = counts[dimension];
    if (count === undefined) continue;
    const before = typicalQuarter[quarterFields[dimension]];
    const byHand = points[dimension];
    asked[quarterFields[dimension]] = count;
    if (byHand === undefined) continue;
    if (before > 0) points[dimension] = (byHand * count) / before;
    else delete points[dimension];
  }
  return { ...level, typicalQuarter: asked, ...(expectedPoints && { expectedPoints: points }) };
}
