import type { Entry, Evidence, Size } from './entry.js';
import type { Category, Framework } from './framework.js';

export interface Factor {
  readonly name: string;
  readonly value: number;
}

/** What one line is worth before saturation. */
export interface EntryPoints {
  /** Points of one occurrence, set by hand where the person did. */
  readonly points: number;
  /** The same, calculated; differs from `points` only when they were set by hand. */
  readonly calculated: number;
  /** Product of these is `calculated`. */
  readonly factors: readonly Factor[];
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

/**
 * Points of one occurrence (METHOD.md, section 4):
 * input = size × evidence · output = size × ownership × evidence · outcome = event × result × reach × ownership × evidence ·
 * impact = event × reach × durability × ownership × evidence. An L or XL without a link counts as the next size down, once.
 * Points of the line's category, where it has some, replace the size or the event, and the other factors are 1.
 */
export function pointsOf(
  entry: Scorable,
  framework: Framework,
  categories: ReadonlyMap<string, Category>,
): EntryPoints {
  const category = entry.category === undefined ? undefined : categories.get(entry.category);
  if (category?.points !== undefined) {
    return byHand(entry, {
      points: category.points,
      factors: [{ name: 'category', value: category.points }],
      category,
    });
  }
  const { factors: table } = framework;
  const shared: readonly Factor[] = [
    { name: 'ownership', value: table.ownership[entry.ownership] },
    { name: 'evidence', value: table.evidence[entry.evidence] },
  ];
  switch (entry.dimension) {
    case 'input':
      return sized(entry, framework, shared.slice(1));
    case 'output':
      return sized(entry, framework, shared);
    case 'outcome':
      return event(entry, [
        { name: 'event', value: table.event },
        { name: 'result', value: table.result[entry.result] },
        { name: 'reach', value: table.reach[entry.reach] },
        ...shared,
      ]);
    case 'impact':
      return event(entry, [
        { name: 'event', value: table.event },
        { name: 'reach', value: table.reach[entry.reach] },
        { name: 'durability', value: table.durability[entry.durability] },
        ...shared,
      ]);
  }
}

/** True when something besides the person's own words stands behind a line. */
export function isProven(entry: Pick<Scorable, 'evidence' | 'link'>): boolean {
  return entry.link !== undefined || proof.includes(entry.evidence);
}

function sized(entry: Scorable, framework: Framework, others: readonly Factor[]): EntryPoints {
  const { size: sizes, spreadWeeks, evidence } = framework.factors;
  const large = entry.size === 'L' || entry.size === 'XL';
  const heldBack = large && !isProven(entry);
  const size = heldBack ? nextSizeDown[entry.size] : entry.size;
  const factors = [{ name: 'size', value: sizes[size] }, ...others];
  const points = product(factors);
  const scored = byHand(entry, { points, factors, spreadWeeks: size === 'XL' ? spreadWeeks : 1 });
  if (!heldBack || entry.manual !== undefined) return scored;
  const withLink = (points / sizes[size] / evidence[entry.evidence]) * sizes[entry.size] * evidence.linked;
  return { ...scored, withLink };
}

function event(entry: Scorable, factors: readonly Factor[]): EntryPoints {
  return byHand(entry, { points: product(factors), factors });
}

interface Calculated {
  readonly points: number;
  readonly factors: readonly Factor[];
  readonly spreadWeeks?: number;
  readonly category?: Category;
}

function byHand({ manual }: Scorable, { points, factors, spreadWeeks = 1, category }: Calculated): EntryPoints {
  const set = manual === undefined ? points : Math.min(manual.points, manualCeiling * points);
  return { points: set, calculated: points, factors, spreadWeeks, ...(category && { category }) };
}

function product(factors: readonly Factor[]): number {
  return factors.reduce((total, { value }) => total * value, 1);
}
