import { engineerEffects } from './framework-data/engineer-effects.js';
import { engineerEffort } from './framework-data/engineer-effort.js';
import { engineerLevels } from './framework-data/engineer-levels.js';
import { engineerStatements } from './framework-data/engineer-statements.js';
import { levelFrom } from './framework-data/level.js';
import { managerEffects } from './framework-data/manager-effects.js';
import { managerEffort } from './framework-data/manager-effort.js';
import { managerLevels } from './framework-data/manager-levels.js';
import { managerStatements } from './framework-data/manager-statements.js';
import { defaultScoring } from './framework-data/scoring.js';
import type { Framework, Level } from './framework.js';
import { defaultRoles } from './role.js';

/** The framework a fresh installation starts with: an opinion, to be edited by each workspace (METHOD.md, section 3). */
export const defaultFramework: Framework = {
  version: 1,
  name: 'Default',
  roles: defaultRoles,
  levels: [...levelsOf(engineerLevels, engineerStatements), ...levelsOf(managerLevels, managerStatements)],
  categories: [...engineerEffort, ...engineerEffects, ...managerEffort, ...managerEffects],
  ...defaultScoring,
};

function levelsOf<Key extends string>(
  rows: Readonly<Record<Key, Parameters<typeof levelFrom>[1]>>,
  statements: Readonly<Record<Key, Level['statements']>>,
): Level[] {
  return (Object.keys(rows) as Key[]).map((key) => levelFrom(key, rows[key], statements[key]));
}
