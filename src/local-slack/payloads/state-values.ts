import type { ViewStateSelectedOption, ViewStateValue } from '@slack/bolt';
import type { Option } from '@slack/types';
import type { SlackBlock } from '../block-kit/blocks.js';
import { type InteractiveElement, interactiveElements, isStateful } from '../block-kit/interactive.js';
import type { Drafts } from '../workspace/records.js';

export type StateValues = Record<string, Record<string, ViewStateValue>>;

/** `state.values` of a message or view: every stateful element with what it holds now, typed or initial. */
export function stateValues(blocks: readonly SlackBlock[], drafts: Drafts | undefined): StateValues {
  const values: StateValues = {};
  for (const { blockId, actionId, element } of interactiveElements(blocks)) {
    if (!isStateful(element)) continue;
    values[blockId] ??= {};
    values[blockId][actionId] = valueNow(blockId, actionId, element, drafts);
  }
  return values;
}

/** What one element holds: the draft when there is one of its type, else its initial value. */
export function valueNow(
  blockId: string,
  actionId: string,
  element: InteractiveElement,
  drafts: Drafts | undefined,
): ViewStateValue {
  const draft = drafts?.get(blockId)?.get(actionId);
  return draft?.type === element.type ? draft : initialValue(element);
}

function initialValue(element: InteractiveElement): ViewStateValue {
  const { type } = element;
  switch (type) {
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return { type, value: element.initial_value === '' ? null : (element.initial_value ?? null) };
    case 'rich_text_input':
      return element.initial_value === undefined ? { type } : { type, rich_text_value: element.initial_value };
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { type, selected_option: chosen(element.initial_option) };
    case 'multi_static_select':
    case 'multi_external_select':
    case 'checkboxes':
      return { type, selected_options: (element.initial_options ?? []).flatMap((one) => chosen(one) ?? []) };
    case 'users_select':
      return { type, selected_user: element.initial_user ?? null };
    case 'conversations_select':
      return { type, selected_conversation: element.initial_conversation ?? null };
    case 'channels_select':
      return { type, selected_channel: element.initial_channel ?? null };
    case 'multi_users_select':
      return { type, selected_users: element.initial_users ?? [] };
    case 'multi_conversations_select':
      return { type, selected_conversations: element.initial_conversations ?? [] };
    case 'multi_channels_select':
      return { type, selected_channels: element.initial_channels ?? [] };
    case 'datepicker':
      return { type, selected_date: element.initial_date ?? null };
    case 'timepicker':
      return { type, selected_time: element.initial_time ?? null };
    case 'datetimepicker':
      return { type, selected_date_time: element.initial_date_time ?? null };
    case 'file_input':
      return { type, files: [] };
    case 'button':
    case 'overflow':
    case 'workflow_button':
    case 'feedback_buttons':
    case 'icon_button':
      return { type };
  }
}

/** An option as payloads carry it. */
export function chosen(option: Option | undefined): ViewStateSelectedOption | null {
  if (option?.value === undefined) return null;
  // Slack hands back the text object as it was given; checkboxes and radio buttons may have mrkdwn there.
  const text = option.text as { type: 'plain_text'; text: string };
  return { text: { ...text }, value: option.value };
}
