import type { Framework } from '../framework.js';
import { withoutUnpublished } from './keyed.js';

/** Takes a level out of a draft again; nothing when it was published, because people may hold it. */
export function removeLevel(framework: Framework, level: string, published: Framework): Framework {
  return { ...framework, levels: withoutUnpublished(framework.levels, level, published.levels) };
}
