import type { Framework, Level } from '../framework.js';
import { withChanged } from './keyed.js';

export interface LevelNames extends Pick<Level, 'title' | 'reachExpected' | 'horizon'> {
  readonly level: string;
  /** Empty: nothing is said. */
  readonly summary: string;
}

/** Renames a level and says what it is about; its key stays, because people hold it. */
export function nameLevel(framework: Framework, { level, summary, ...names }: LevelNames): Framework {
  const named = (before: Level): Level => {
    const { summary: _, ...each } = before;
    return { ...each, ...names, ...(summary === '' ? {} : { summary }) };
  };
  return { ...framework, levels: withChanged(framework.levels, level, named) };
}
