import type { Entry, Evidence, Size } from './entry.js';
import type { Category, Framework } from './framework.js';

/** What the points of a line are multiplied from. */
export type FactorName =
  'size' | 'ownership' | 'evidence' | 'event' | 'reach' | 'result' | 'durability' | 'category' | 'manual';

export interface Factor {
  readonly name: FactorName;
  readonly value: number;
}

/** What one line is worth before saturation. */
export interface EntryPoints {
  /** Points of one occurrence, set by hand where the person did. */
  readonly points: number;
  /** The same, calculated; differs from `points` only when they were set by hand. */
  readonly calculated: number;
  /** Weeks the points are spread over, ending with the booking week; more than 1 only for an XL. */
  readonly spreadWeeks: number;
  /** What a link would make of it, for a large line that counts as the next size down. */
  readonly withLink?: number;
  /** Set when the author's category points replaced size or event. */
  readonly category?: Category;
}

/** Everything of a line that the points depend on. */
export type Scorable = Pick<
  Entry,
  'dimension' | 'size' | 'ownership' | 'evidence' | 'reach' | 'result' | 'durability'
> &
  Partial<Pick<Entry, 'link' | 'category' | 'manual'>>;

const nextSizeDown: Readonly<Record<Size, Size>> = { S: 'S', M: 'S', L: 'M', XL: 'L' };
const proof: readonly Evidence[] = ['linked', 'corroborated'];
/** A score set by hand is at most this many times the calculated one. */
const manualCeiling = 2;

/** Points of one occurrence, before saturation: the product of its factors, or what was set by hand. */
export function pointsOf(
  entry: Scorable,
  framework: Framework,
  categories: ReadonlyMap<string, Category>,
): EntryPoints {
  const category = pricedCategory(entry, categories);
  const calculated = factorsOf(entry, framework, categories).reduce((product, { value }) => product * value, 1);
  const points = entry.manual === undefined ? calculated : Math.min(entry.manual.points, manualCeiling * calculated);
  const plain = { points, calculated, spreadWeeks: 1 };
  if (category !== undefined) return { ...plain, category };
  if (entry.dimension === 'outcome' || entry.dimension === 'impact') return plain;
  const counted = countedSize(entry);
  if (counted === 'XL') return { ...plain, spreadWeeks: framework.factors.spreadWeeks };
  if (counted === entry.size || entry.manual !== undefined) return plain;
  const { size, evidence } = framework.factors;
  const linked = (size[entry.size] / size[counted]) * (evidence.linked / evidence[entry.evidence]);
  return { ...plain, withLink: points * linked };
}

/**
 * The named factors of one occurrence, in order (METHOD.md, section 4):
 * input = size × evidence · output = size × ownership × evidence · outcome = event × result × reach × ownership × evidence ·
 * impact = event × reach × durability × ownership × evidence. An L or XL without a link counts as the next size down, once.
 * Points of the line's category, where it has some, replace the size or the event, and the other factors are 1.
 */
export function factorsOf(
  entry: Scorable,
  framework: Framework,
  categories: ReadonlyMap<string, Category>,
): readonly Factor[] {
  const points = pricedCategory(entry, categories)?.points;
  if (points !== undefined) return [{ name: 'category', value: points }];
  const { factors } = framework;
  const size: Factor = { name: 'size', value: factors.size[countedSize(entry)] };
  const event: Factor = { name: 'event', value: factors.event };
  const reach: Factor = { name: 'reach', value: factors.reach[entry.reach] };
  const ownership: Factor = { name: 'ownership', value: factors.ownership[entry.ownership] };
  const evidence: Factor = { name: 'evidence', value: factors.evidence[entry.evidence] };
  switch (entry.dimension) {
    case 'input':
      return [size, evidence];
    case 'output':
      return [size, ownership, evidence];
    case 'outcome':
      return [event, { name: 'result', value: factors.result[entry.result] }, reach, ownership, evidence];
    case 'impact':
      return [event, reach, { name: 'durability', value: factors.durability[entry.durability] }, ownership, evidence];
  }
}

/** The line's category, when the author's model gives it points. */
function pricedCategory(entry: Scorable, categories: ReadonlyMap<string, Category>): Category | undefined {
  const category = entry.category === undefined ? undefined : categories.get(entry.category);
  return category?.points === undefined ? undefined : category;
}

function countedSize(entry: Scorable): Size {
  const large = entry.size === 'L' || entry.size === 'XL';
  return large && !isProven(entry) ? nextSizeDown[entry.size] : entry.size;
}

/** True when something besides the person's own words stands behind a line. */
export function isProven({ evidence, link }: Scorable): boolean {
  return link !== undefined || proof.includes(evidence);
}
