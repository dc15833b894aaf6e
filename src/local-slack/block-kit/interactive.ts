import type {
  ActionsBlockElement,
  ContextActionsBlockElement,
  ImageElement,
  InputBlock,
  InputBlockElement,
  SectionBlockAccessory,
} from '@slack/types';
import type { SlackBlock } from './blocks.js';

/** Whatever a person can click, choose from or type into. */
export type InteractiveElement =
  ActionsBlockElement | InputBlockElement | ContextActionsBlockElement | Exclude<SectionBlockAccessory, ImageElement>;

/** An element where it stands. */
export interface Placed {
  readonly blockId: string;
  readonly actionId: string;
  readonly element: InteractiveElement;
  /** The input block around it, when there is one. */
  readonly input: InputBlock | undefined;
}

/** Every interactive element of a surface, in reading order. Ids Slack would make up are made up from the place. */
export function interactiveElements(blocks: readonly SlackBlock[]): Placed[] {
  return blocks.flatMap((block) => {
    const input = block.type === 'input' ? block : undefined;
    return elementsIn(block).map((element, index) => ({
      blockId: block.block_id ?? '',
      actionId: actionIdOf(element, block.block_id ?? '', index),
      element,
      input,
    }));
  });
}

/** The action id of an element; for one without, a stable one from its place. */
export function actionIdOf(element: InteractiveElement, blockId: string, index: number): string {
  return element.action_id ?? `${blockId}-${index}`;
}

function elementsIn(block: SlackBlock): readonly InteractiveElement[] {
  if (block.type === 'input') return [block.element];
  if (block.type === 'actions' || block.type === 'context_actions') return block.elements;
  if (block.type !== 'section' || block.accessory === undefined || block.accessory.type === 'image') return [];
  return [block.accessory];
}

/** Whether the element keeps a value that `state.values` tells; buttons and overflow menus do not. */
export function isStateful(element: InteractiveElement): boolean {
  return !['button', 'overflow', 'workflow_button', 'feedback_buttons', 'icon_button'].includes(element.type);
}
