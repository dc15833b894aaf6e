import type { Framework, Level } from '../framework.js';
import { levelOf } from '../lookup.js';
import { withAdded } from './keyed.js';

export interface LevelToAdd {
  /** Names it for good. */
  readonly key: string;
  readonly title: string;
  /** Key of its role. */
  readonly role: string;
  /** Key of the level it begins as: weights, typical quarter and statements are copied. */
  readonly like: string;
}

/** Adds a level behind the last one of its role; nothing when its key is taken. */
export function addLevel(framework: Framework, { key, title, role, like }: LevelToAdd): Framework {
  if (framework.levels.some((level) => level.key === key)) return framework;
  const { retired: _, ...pattern } = levelOf(framework, like);
  const level: Level = { ...pattern, key, title, role };
  return { ...framework, levels: withAdded(framework.levels, level, isSameRole) };
}

/** Levels of one role are one list. */
export function isSameRole(one: Pick<Level, 'role'>, other: Pick<Level, 'role'>): boolean {
  return one.role === other.role;
}
