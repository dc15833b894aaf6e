import * as z from 'zod';
import { confirmation, identifier, placeholder } from './composition.js';

// Fields that several elements share.
export const actionable = { action_id: identifier.min(1).optional() };
export const confirmable = { confirm: confirmation.optional() };
const focusable = { focus_on_load: z.boolean().optional() };
const placeholdable = { placeholder: placeholder.optional() };
export const picker = { ...actionable, ...confirmable, ...focusable };
export const selectable = { ...picker, ...placeholdable };
export const several = { max_selected_items: z.int().min(1).optional() };
const dispatchable = {
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z
        .array(z.enum(['on_enter_pressed', 'on_character_entered']))
        .min(1)
        .max(2),
    })
    .optional(),
};
export const typed = { ...actionable, ...focusable, ...placeholdable, ...dispatchable };
