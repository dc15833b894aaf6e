import type { ViewStateValue } from '@slack/bolt';
import { interactiveElements, type Placed } from '../block-kit/interactive.js';
import type { SlackBlock } from '../block-kit/blocks.js';
import type { StateValues } from '../payloads/state-values.js';

/**
 * What Slack's client itself checks before a modal is sent: required fields, lengths, numbers, addresses.
 * Sentences by block_id; empty when the modal goes out. A button in a message checks none of this.
 */
export function fieldErrors(blocks: readonly SlackBlock[], values: StateValues): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const placed of interactiveElements(blocks)) {
    if (placed.input === undefined) continue;
    const sentence = complaint(placed, values[placed.blockId]?.[placed.actionId]);
    if (sentence !== undefined) errors[placed.blockId] = sentence;
  }
  return errors;
}

function complaint({ element, input }: Placed, value: ViewStateValue | undefined): string | undefined {
  if (isEmpty(value)) return input?.optional === true ? undefined : 'Please complete this required field.';
  const text = value?.value ?? '';
  if (element.type === 'plain_text_input') return lengthComplaint(element, text);
  if (element.type === 'number_input') return numberComplaint(element, text);
  if (element.type === 'email_text_input') {
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : 'This is not an email address.';
  }
  if (element.type === 'url_text_input') {
    return /^https?:\/\/\S+$/.test(text) ? undefined : 'This is not a web address.';
  }
  return undefined;
}

function lengthComplaint(element: { min_length?: number; max_length?: number }, text: string): string | undefined {
  const { min_length: min = 0, max_length: max = 3000 } = element;
  if (text.length > max) return `This entry is ${text.length - max} characters too long (${max} at most).`;
  return text.length < min ? `This entry needs at least ${min} characters.` : undefined;
}

function numberComplaint(
  element: { min_value?: string; max_value?: string; is_decimal_allowed: boolean },
  text: string,
): string | undefined {
  const number = Number(text);
  if (Number.isNaN(number)) return 'This must be a number.';
  if (!element.is_decimal_allowed && !Number.isInteger(number)) return 'This must be a whole number.';
  if (element.min_value !== undefined && number < Number(element.min_value)) {
    return `This must be at least ${element.min_value}.`;
  }
  if (element.max_value !== undefined && number > Number(element.max_value)) {
    return `This must be at most ${element.max_value}.`;
  }
  return undefined;
}

function isEmpty(value: ViewStateValue | undefined): boolean {
  if (value === undefined) return true;
  const { type: _type, ...held } = value;
  return Object.values(held).every(
    (one) => one === null || one === undefined || one === '' || (Array.isArray(one) && one.length === 0),
  );
}
