import type { InputBlock } from '@slack/types';
import type { Level, Role } from '../../../domain/framework.js';
import { actionIds, blockId, blockNames } from '../../ids.js';
import { input, option, plain } from '../blocks.js';
import { phrases } from '../phrases.js';

/** A level to pick from. */
export type LevelChoice = Pick<Level, 'key' | 'title' | 'role'>;

/** Role and level, grouped by role; `chosen` is a key. */
export function levelInput(levels: readonly LevelChoice[], locale: string, chosen?: string): InputBlock {
  const { level: words } = phrases(locale);
  const groups = (Object.keys(words.roles) as Role[])
    .map((role) => ({ role, levels: levels.filter((level) => level.role === role) }))
    .filter(({ levels: ofRole }) => ofRole.length > 0)
    .map(({ role, levels: ofRole }) => ({ label: plain(words.roles[role]), options: ofRole.map(levelOption) }));
  const level = levels.find(({ key }) => key === chosen);
  return input(
    blockId(blockNames.level),
    words.label,
    {
      type: 'static_select',
      action_id: actionIds.level,
      placeholder: plain(words.nearest),
      option_groups: groups,
      ...(level === undefined ? {} : { initial_option: levelOption(level) }),
    },
    { hint: words.hint },
  );
}

function levelOption({ title, key }: LevelChoice) {
  return option({ text: `${title} (${key})`, value: key });
}
