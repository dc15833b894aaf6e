import type { Level } from '../domain/framework.js';
import { openLevels } from '../domain/lookup.js';
import type { Preset } from '../domain/presets.js';
import type { Reflection } from '../domain/reflection.js';
import { nextLevelOf, type NextLevel } from '../domain/what-if/next-level.js';
import { isKnown, readChange, type Asked } from '../domain/what-if/said.js';
import { otherWeights, whatIf, type Change } from '../domain/what-if/what-if.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { reflectOnWeeks, type Reflected } from './reflect-on-week.js';

/** What would be if something were different, and what can be asked; nothing of it is stored. */
export interface WhatIfLook {
  readonly reflection: Reflection;
  readonly levels: readonly Level[];
  readonly weights: readonly Preset[];
  readonly asked: Asked;
}

/** @param words what was typed, or a change that was chosen */
export async function lookAtWhatIf(deps: Deps, mirror: Mirror, words: string | Change): Promise<WhatIfLook> {
  const { reflection, history, assignments } = await reflectOnWeeks(deps, mirror);
  const { framework } = reflection.assignment;
  const change = typeof words === 'string' ? readChange(words, framework) : words;
  const look = { reflection, levels: openLevels(framework), weights: otherWeights(reflection.level) };
  if (typeof change === 'string') return { ...look, asked: change };
  // A window that was opened before the framework changed may name a level that is gone.
  if (!isKnown(change, framework)) return { ...look, asked: 'words' };
  return { ...look, asked: whatIf(history, assignments, reflection.week, change) ?? 'nothing-expected' };
}

/** The same weeks against the next level. */
export function nextLevelIn({ reflection, history, assignments }: Reflected): NextLevel | 'end' | undefined {
  return nextLevelOf(history, assignments, reflection.week);
}
