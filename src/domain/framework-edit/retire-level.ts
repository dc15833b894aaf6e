import type { Framework, Level } from '../framework.js';
import { withChanged } from './keyed.js';

/** Takes a level out of what is offered; it is never removed, because people may hold it. */
export function retireLevel(framework: Framework, level: string): Framework {
  return { ...framework, levels: withChanged(framework.levels, level, (each) => ({ ...each, retired: true })) };
}

/** Offers a retired level again. */
export function reopenLevel(framework: Framework, level: string): Framework {
  return { ...framework, levels: withChanged(framework.levels, level, opened) };
}

function opened(level: Level): Level {
  const { retired: _, ...open } = level;
  return open;
}
