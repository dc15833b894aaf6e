import * as z from 'zod';
import { option } from './composition.js';
import { selectable, several } from './element-fields.js';
import { multiStaticSelect, staticSelect } from './option-lists.js';

const minQuery = { min_query_length: z.int().min(0).optional() };
const filter = {
  filter: z
    .strictObject({
      include: z
        .array(z.enum(['im', 'mpim', 'private', 'public']))
        .min(1)
        .optional(),
      exclude_external_shared_channels: z.boolean().optional(),
      exclude_bot_users: z.boolean().optional(),
    })
    .optional(),
  default_to_current_conversation: z.boolean().optional(),
};
const respondable = { response_url_enabled: z.boolean().optional() };

export const selects = [
  staticSelect,
  z.strictObject({
    type: z.literal('external_select'),
    initial_option: option.optional(),
    ...minQuery,
    ...selectable,
  }),
  z.strictObject({ type: z.literal('users_select'), initial_user: z.string().optional(), ...selectable }),
  z.strictObject({
    type: z.literal('conversations_select'),
    initial_conversation: z.string().optional(),
    ...filter,
    ...respondable,
    ...selectable,
  }),
  z.strictObject({
    type: z.literal('channels_select'),
    initial_channel: z.string().optional(),
    ...respondable,
    ...selectable,
  }),
] as const;

export const multiSelects = [
  multiStaticSelect,
  z.strictObject({
    type: z.literal('multi_external_select'),
    initial_options: z.array(option).optional(),
    ...minQuery,
    ...several,
    ...selectable,
  }),
  z.strictObject({
    type: z.literal('multi_users_select'),
    initial_users: z.array(z.string()).optional(),
    ...several,
    ...selectable,
  }),
  z.strictObject({
    type: z.literal('multi_conversations_select'),
    initial_conversations: z.array(z.string()).optional(),
    ...filter,
    ...several,
    ...selectable,
  }),
  z.strictObject({
    type: z.literal('multi_channels_select'),
    initial_channels: z.array(z.string()).optional(),
    ...several,
    ...selectable,
  }),
] as const;
