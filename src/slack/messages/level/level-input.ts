import type { InputBlock } from '@slack/types';
import type { Level } from '../../../domain/framework.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { input, option, plain } from '../blocks.js';
import { frameworkText } from '../framework-text.js';
import { phrases } from '../phrases.js';
import { clip } from '../typed.js';

/** A level to pick from. */
export type LevelChoice = Pick<Level, 'key' | 'title' | 'role' | 'retired'> & { readonly roleName: string };

/** Role and level, grouped by role; `chosen` is a key. `isLive` tells us of every pick. */
export function levelInput(
  levels: readonly LevelChoice[],
  locale: string,
  chosen?: string,
  { isLive = false }: { readonly isLive?: boolean } = {},
): InputBlock {
  const { level: words } = phrases(locale);
  const names = new Map(levels.map(({ role, roleName }) => [role, roleName]));
  const groups = [...names].map(([role, name]) => ({
    label: plain(clip(frameworkText(name, locale), 75)),
    options: levels.filter((level) => level.role === role).map((each) => levelOption(each, locale)),
  }));
  const level = levels.find(({ key }) => key === chosen);
  return {
    ...input(
      blockId(blockNames.level),
      words.label,
      {
        type: 'static_select',
        action_id: actionIds.level,
        placeholder: plain(words.nearest),
        option_groups: groups,
        ...(level === undefined ? {} : { initial_option: levelOption(level, locale) }),
      },
      { hint: words.hint },
    ),
    ...(isLive ? { dispatch_action: true } : {}),
  };
}

function levelOption(level: LevelChoice, locale: string) {
  return option({ text: levelName(level, locale), value: level.key });
}

/** `Senior (IC4)`, and whether it is given no more: our own words around what a keeper wrote, not escaped. */
export function levelName(
  { title, key, retired }: Pick<LevelChoice, 'key' | 'title' | 'retired'>,
  locale: string,
): string {
  const { career } = phrases(locale);
  const name = career.levelName(title, key);
  return retired === true ? career.retired(name) : name;
}
