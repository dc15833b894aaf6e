import type { Dimension } from '../dimension.js';
import type { WeekKey } from '../week.js';
import { isOwnKind, ownLayerSchema, type OwnKind, type OwnLayer, type OwnQuarter } from './own-layer.js';

/** A change of what is a person's own; each counts from the week on in which it is made. */
export type OwnChange =
  | { readonly kind: 'add'; readonly added: OwnKind }
  /** What a kind is called, what it is worth and whether it is offered; whatever is absent is the framework's again. */
  | {
      readonly kind: 'kind';
      readonly key: string;
      readonly name?: string | undefined;
      readonly points?: number | undefined;
      readonly isHidden: boolean;
      /** Of kinds of one's own alone. */
      readonly words?: readonly string[] | undefined;
      readonly countable?: boolean | undefined;
    }
  | { readonly kind: 'offer'; readonly key: string; readonly isHidden: boolean }
  | {
      readonly kind: 'tune';
      readonly target?: number | undefined;
      readonly windowWeeks: Partial<Readonly<Record<Dimension, number>>>;
    }
  | { readonly kind: 'counts'; readonly quarter: OwnQuarter | undefined }
  /** Back to what the level and the framework say. Kinds of one's own are hidden, as lines may name them. */
  | { readonly kind: 'back' };

const noLayer: Omit<OwnLayer, 'from'> = { added: [], renamed: {}, hidden: [], points: {} };

/**
 * The layers after a change in a week. Earlier layers stay, so that no earlier week is judged otherwise; a second change of
 * the same week goes into the layer of the first.
 *
 * @param layers oldest first
 * @returns the very same layers where nothing changes
 */
export function changeOwn(layers: readonly OwnLayer[], week: WeekKey, change: OwnChange): readonly OwnLayer[] {
  const newest = layers.at(-1);
  // A clock or a zone that went back does not put a layer before the newest one.
  const from = newest !== undefined && newest.from > week ? newest.from : week;
  const before = { ...noLayer, ...newest, from };
  const after = changed(before, change);
  if (isSame(before, after)) return layers;
  return [...layers.filter((layer) => layer.from < from), after];
}

/** Parsing puts the fields in one order. */
function isSame(one: OwnLayer, other: OwnLayer): boolean {
  return JSON.stringify(ownLayerSchema.parse(one)) === JSON.stringify(ownLayerSchema.parse(other));
}

function changed(layer: OwnLayer, change: OwnChange): OwnLayer {
  switch (change.kind) {
    case 'add':
      return { ...layer, added: [...layer.added, change.added] };
    case 'kind':
      return offered(isOwnKind(change) ? withOwnKind(layer, change) : withKind(layer, change), change);
    case 'offer':
      return offered(layer, change);
    case 'tune': {
      const { target: _target, windowWeeks: _windows, ...rest } = layer;
      const { target, windowWeeks } = change;
      return {
        ...rest,
        ...(Object.keys(windowWeeks).length > 0 && { windowWeeks }),
        ...(target !== undefined && { target }),
      };
    }
    case 'counts': {
      const { quarter: _quarter, ...rest } = layer;
      return { ...rest, ...(change.quarter && { quarter: change.quarter }) };
    }
    case 'back':
      return { ...noLayer, from: layer.from, added: layer.added, hidden: layer.added.map(({ key }) => key) };
  }
}

type KindChange = Extract<OwnChange, { kind: 'kind' }>;

function withOwnKind(layer: OwnLayer, { key, name, points, words, countable }: KindChange): OwnLayer {
  return {
    ...layer,
    added: layer.added.map((kind) => {
      if (kind.key !== key) return kind;
      const { points: _points, ...rest } = kind;
      return {
        ...rest,
        ...(name !== undefined && { name }),
        ...(words !== undefined && { words: [...words] }),
        ...(countable !== undefined && { countable }),
        ...(points !== undefined && { points }),
      };
    }),
  };
}

function withKind(layer: OwnLayer, { key, name, points }: KindChange): OwnLayer {
  return { ...layer, renamed: withEntry(layer.renamed, key, name), points: withEntry(layer.points, key, points) };
}

function offered(layer: OwnLayer, { key, isHidden }: { readonly key: string; readonly isHidden: boolean }): OwnLayer {
  const others = layer.hidden.filter((each) => each !== key);
  return { ...layer, hidden: isHidden ? [...others, key] : others };
}

/** Keys may be any text, also `constructor`. */
function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined): Record<string, T> {
  const others = Object.entries(record).filter(([each]) => each !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}
