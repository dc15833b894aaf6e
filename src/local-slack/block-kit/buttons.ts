import * as z from 'zod';
import { optionWithUrl, plainText, webAddress } from './composition.js';
import { actionable, confirmable } from './element-fields.js';

const style = z.enum(['primary', 'danger']);

export const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: webAddress.optional(),
  style: style.optional(),
  accessibility_label: z.string().max(75).optional(),
  ...actionable,
  ...confirmable,
});

export const overflow = z.strictObject({
  type: z.literal('overflow'),
  options: z.array(optionWithUrl).min(2).max(5),
  ...actionable,
  ...confirmable,
});

const feedbackButton = z.strictObject({
  text: plainText(75),
  value: z.string().max(2000),
  accessibility_label: z.string().max(75).optional(),
});

/** What a context_actions block may hold (1 to 5 of them). */
export const contextAction = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('feedback_buttons'),
    positive_button: feedbackButton,
    negative_button: feedbackButton,
    ...actionable,
  }),
  z.strictObject({
    type: z.literal('icon_button'),
    icon: z.string(),
    text: plainText(75),
    value: z.string().max(2000).optional(),
    accessibility_label: z.string().max(75).optional(),
    visible_to_user_ids: z.array(z.string()).optional(),
    ...actionable,
    ...confirmable,
  }),
]);
