import type { Category, Framework } from '../framework.js';
import { withChanged } from './keyed.js';

export interface KindDescription extends Pick<
  Category,
  'name' | 'definition' | 'evidenceHint' | 'anchors' | 'words' | 'countable' | 'roles'
> {
  readonly kind: string;
  /** Undefined: size, or the points of an event, as everywhere. */
  readonly points: number | undefined;
  readonly expectedPerWeek: number | undefined;
}

/** Renames and describes a kind of work; its key and dimension stay, because lines name it. */
export function describeKind(
  framework: Framework,
  { kind, points, expectedPerWeek, ...said }: KindDescription,
): Framework {
  const described = (before: Category): Category => {
    const { points: _points, expectedPerWeek: _expected, ...category } = before;
    return {
      ...category,
      ...said,
      ...(points === undefined ? {} : { points }),
      ...(expectedPerWeek === undefined ? {} : { expectedPerWeek }),
    };
  };
  return { ...framework, categories: withChanged(framework.categories, kind, described) };
}
