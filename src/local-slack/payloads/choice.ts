import type { ViewStateValue } from '@slack/bolt';
import type { Option } from '@slack/types';
import type { InteractiveElement } from '../block-kit/interactive.js';
import { chosen } from './state-values.js';

/** What a person typed or chose: text, an option's value, an id, a date, or several of them; null empties the field. */
export type Choice = string | number | readonly string[] | null;

/**
 * The value of an element after a person chose or typed `choice`.
 * Throws with the element's options when the choice is not among them: a person could not have done that.
 */
export function valueAfter(
  element: InteractiveElement,
  choice: Choice,
  suggested: readonly Option[] = [],
): ViewStateValue {
  const { type } = element;
  const one = Array.isArray(choice) ? (choice[0] ?? null) : choice;
  const text = one === null || one === '' ? null : String(one);
  const many = choice === null ? [] : Array.isArray(choice) ? choice : [String(choice)];
  switch (type) {
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return { type, value: text };
    case 'rich_text_input':
      return text === null ? { type } : { type, rich_text_value: paragraph(text) };
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { type, selected_option: text === null ? null : (chosen(findOption(element, text, suggested)) ?? null) };
    case 'multi_static_select':
    case 'multi_external_select':
    case 'checkboxes':
      return { type, selected_options: many.flatMap((value) => chosen(findOption(element, value, suggested)) ?? []) };
    case 'users_select':
      return { type, selected_user: text };
    case 'conversations_select':
      return { type, selected_conversation: text };
    case 'channels_select':
      return { type, selected_channel: text };
    case 'multi_users_select':
      return { type, selected_users: [...many] };
    case 'multi_conversations_select':
      return { type, selected_conversations: [...many] };
    case 'multi_channels_select':
      return { type, selected_channels: [...many] };
    case 'datepicker':
      return { type, selected_date: text };
    case 'timepicker':
      return { type, selected_time: text };
    case 'datetimepicker':
      return { type, selected_date_time: text === null ? null : Number(text) };
    case 'file_input':
    case 'button':
    case 'overflow':
    case 'workflow_button':
    case 'feedback_buttons':
    case 'icon_button':
      throw new Error(`A ${type} cannot be filled in.`);
  }
}

/** The option of an element with this value. Throws with the values there are. */
export function findOption(element: InteractiveElement, value: string, suggested: readonly Option[] = []): Option {
  const options = [...optionsOf(element), ...suggested];
  const found = options.find((option) => option.value === value);
  if (found !== undefined) return found;
  const offered = options.map((option) => option.value).join(', ');
  throw new Error(`"${value}" is not an option of ${element.action_id ?? element.type}; it offers: ${offered}`);
}

/** The options an element offers by itself. */
export function optionsOf(element: InteractiveElement): readonly Option[] {
  if (!('options' in element || 'option_groups' in element)) return [];
  const groups = 'option_groups' in element ? element.option_groups : undefined;
  return element.options ?? groups?.flatMap((group) => group.options) ?? [];
}

function paragraph(text: string): NonNullable<ViewStateValue['rich_text_value']> {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] };
}
