import type { Category, Framework } from '../framework.js';
import { withAdded } from './keyed.js';

export type KindToAdd = Pick<Category, 'key' | 'dimension' | 'roles' | 'name' | 'definition'>;

/** Adds a kind of work behind the last one of its dimension for its first role; nothing when its key is taken. */
export function addKind(framework: Framework, kind: KindToAdd): Framework {
  if (framework.categories.some(({ key }) => key === kind.key)) return framework;
  const category: Category = {
    ...kind,
    anchors: { S: '', M: '', L: '', XL: '' },
    evidenceHint: '',
    words: [],
    countable: false,
  };
  return { ...framework, categories: withAdded(framework.categories, category, isBeside) };
}

function isBeside(one: Category, other: Category): boolean {
  return one.dimension === other.dimension && one.roles.some((role) => other.roles.includes(role));
}
