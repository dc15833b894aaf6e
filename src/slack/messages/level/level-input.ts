import type { InputBlock } from '@slack/types';
import type { Level, Role } from '../../../domain/framework.js';
import { actionIds, blockId, blockNames } from '../../ids.js';
import { input, option, plain } from '../blocks.js';

/** A level to pick from. */
export type LevelChoice = Pick<Level, 'key' | 'title' | 'role'>;

const roleNames: Readonly<Record<Role, string>> = {
  ic: 'Engineer',
  manager: 'Manager',
  'senior-manager': 'Senior Manager',
  director: 'Director',
};

/** Role and level, grouped by role; `chosen` is a key. */
export function levelInput(levels: readonly LevelChoice[], chosen?: string): InputBlock {
  const groups = (Object.keys(roleNames) as Role[])
    .map((role) => ({ role, levels: levels.filter((level) => level.role === role) }))
    .filter(({ levels: ofRole }) => ofRole.length > 0)
    .map(({ role, levels: ofRole }) => ({ label: plain(roleNames[role]), options: ofRole.map(levelOption) }));
  const level = levels.find(({ key }) => key === chosen);
  return input(
    blockId(blockNames.level),
    'Your role and level',
    {
      type: 'static_select',
      action_id: actionIds.level,
      placeholder: plain('Nearest is good enough'),
      option_groups: groups,
      ...(level === undefined ? {} : { initial_option: levelOption(level) }),
    },
    { hint: 'What your weeks are held against.' },
  );
}

function levelOption({ title, key }: LevelChoice) {
  return option({ text: `${title} (${key})`, value: key });
}
