import type { HomeView } from '@slack/types';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button } from '../blocks.js';
import { phrases } from '../phrases.js';

/** App Home of somebody who keeps the framework, with a mirror of their own or without: the way into its editor at the end. */
export function withEditorButton(home: HomeView, locale: string): HomeView {
  const way = button(phrases(locale).keeper.button, actionIds.keeper);
  return { ...home, blocks: [...home.blocks, actions(blockId(blockNames.keeper, undefined, 'home'), [way])] };
}
