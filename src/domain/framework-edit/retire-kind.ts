import type { Category, Framework } from '../framework.js';
import { withChanged } from './keyed.js';

/** Takes a kind of work out of what is offered; lines that name it keep it. */
export function retireKind(framework: Framework, kind: string): Framework {
  return { ...framework, categories: withChanged(framework.categories, kind, (each) => ({ ...each, retired: true })) };
}

/** Offers a kind of work again that was retired or merged into another. */
export function reopenKind(framework: Framework, kind: string): Framework {
  return { ...framework, categories: withChanged(framework.categories, kind, opened) };
}

function opened(kind: Category): Category {
  const { retired: _retired, mergedInto: _into, ...open } = kind;
  return open;
}
