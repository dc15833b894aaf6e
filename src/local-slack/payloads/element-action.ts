import type { BlockElementAction, ViewStateValue } from '@slack/bolt';
import type { Option } from '@slack/types';
import type { Placed } from '../block-kit/interactive.js';
import { chosen } from './state-values.js';

/** The entry of `actions` for one click: the element's fields a listener reads, and what was chosen. */
export function elementAction(
  { blockId, actionId, element }: Placed,
  actionTs: string,
  chose: { value?: ViewStateValue; option?: Option; feedback?: 'positive' | 'negative' },
): BlockElementAction {
  const base = { block_id: blockId, action_id: actionId, action_ts: actionTs };
  if (element.type === 'button') {
    const { text, value, url, style } = element;
    return {
      ...base,
      type: 'button',
      text,
      ...(value === undefined ? {} : { value }),
      ...(url === undefined ? {} : { url }),
      ...(style === undefined ? {} : { style }),
    };
  }
  if (element.type === 'overflow') {
    return { ...base, type: 'overflow', selected_option: chosen(chose.option) ?? noOption(actionId) };
  }
  if (element.type === 'icon_button') {
    return { ...base, type: 'icon_button', icon: element.icon, value: element.value ?? '', text: element.text };
  }
  if (element.type === 'feedback_buttons') {
    const pressed = chose.feedback === 'negative' ? element.negative_button : element.positive_button;
    return { ...base, type: 'feedback_buttons', text: pressed.text, value: pressed.value };
  }
  // The value of a stateful element and its action carry the same fields (selected_option, selected_date, …).
  return { ...base, ...chose.value, type: element.type } as BlockElementAction;
}

function noOption(actionId: string): never {
  throw new Error(`Choose one of the options of ${actionId}.`);
}
