import * as z from 'zod';
import {
  type SurfaceKind,
  confirmation,
  formattedOption,
  identifier,
  imageElement,
  option,
  optionGroup,
  optionWithUrl,
  placeholder,
  plainText,
  webAddress,
} from './composition.js';
import { richText } from './rich-text.js';

const actionable = { action_id: identifier.min(1).optional() };
const confirmable = { confirm: confirmation.optional() };
const focusable = { focus_on_load: z.boolean().optional() };
const placeholdable = { placeholder: placeholder.optional() };
const picker = { ...actionable, ...confirmable, ...focusable };
const selectable = { ...picker, ...placeholdable };
const several = { max_selected_items: z.int().min(1).optional() };
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
const typed = { ...actionable, ...focusable, ...placeholdable, ...dispatchable };

const style = z.enum(['primary', 'danger']);
const calendarDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2026-06-29');
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like 09:30');

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

const overflow = z.strictObject({
  type: z.literal('overflow'),
  options: z.array(optionWithUrl).min(2).max(5),
  ...actionable,
  ...confirmable,
});

function sameOption(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface Offer {
  options?: readonly unknown[] | undefined;
  option_groups?: readonly { options: readonly unknown[] }[] | undefined;
}

function offered(offer: Offer): readonly unknown[] {
  return offer.options ?? offer.option_groups?.flatMap((group) => group.options) ?? [];
}

function offersInitials(offer: Offer & { initial_option?: unknown; initial_options?: readonly unknown[] | undefined }) {
  const initials = offer.initial_option === undefined ? (offer.initial_options ?? []) : [offer.initial_option];
  return initials.every((initial) => offered(offer).some((one) => sameOption(one, initial)));
}

const initialMustBeOffered = 'initial option must be one of the options';
const eitherOptions = 'must provide either options or option_groups, not both';

function offersOnce(offer: Offer): boolean {
  return (offer.options === undefined) !== (offer.option_groups === undefined);
}

const offer = {
  options: z.array(option).min(1).max(100).optional(),
  option_groups: z.array(optionGroup).min(1).max(100).optional(),
};

const staticSelect = z
  .strictObject({ type: z.literal('static_select'), ...offer, initial_option: option.optional(), ...selectable })
  .refine(offersOnce, eitherOptions)
  .refine(offersInitials, initialMustBeOffered);

const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...offer,
    initial_options: z.array(option).min(1).optional(),
    ...several,
    ...selectable,
  })
  .refine(offersOnce, eitherOptions)
  .refine(offersInitials, initialMustBeOffered);

const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    options: z.array(formattedOption).min(1).max(10),
    initial_option: formattedOption.optional(),
    ...picker,
  })
  .refine(offersInitials, initialMustBeOffered);

const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    options: z.array(formattedOption).min(1).max(10),
    initial_options: z.array(formattedOption).min(1).optional(),
    ...picker,
  })
  .refine(offersInitials, initialMustBeOffered);

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

const selects = [
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

const multiSelects = [
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

const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  initial_date: calendarDate.optional(),
  ...selectable,
});
const timepicker = z.strictObject({
  type: z.literal('timepicker'),
  initial_time: clockTime.optional(),
  timezone: z.string().optional(),
  ...selectable,
});
const datetimepicker = z.strictObject({
  type: z.literal('datetimepicker'),
  initial_date_time: z.int().min(1_000_000_000).max(9_999_999_999).optional(),
  ...picker,
});

const plainTextInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    initial_value: z.string().optional(),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(3000).optional(),
    max_length: z.int().min(1).max(3000).optional(),
    ...typed,
  })
  .superRefine((box, context) => {
    const max = box.max_length ?? 3000;
    if ((box.initial_value?.length ?? 0) <= max) return;
    context.addIssue({ code: 'custom', path: ['initial_value'], message: `must be less than ${max + 1} characters` });
  });

const numeral = z.string().regex(/^-?\d+(\.\d+)?$/, 'must be a number written as a string');
const numberInput = z.strictObject({
  type: z.literal('number_input'),
  is_decimal_allowed: z.boolean(),
  initial_value: numeral.optional(),
  min_value: numeral.optional(),
  max_value: numeral.optional(),
  ...typed,
});

const emailInput = z.strictObject({
  type: z.literal('email_text_input'),
  initial_value: z.string().optional(),
  ...typed,
});
const urlInput = z.strictObject({ type: z.literal('url_text_input'), initial_value: z.string().optional(), ...typed });
const richTextInput = z.strictObject({
  type: z.literal('rich_text_input'),
  initial_value: richText.optional(),
  min_lines: z.int().min(1).max(100).optional(),
  max_lines: z.int().min(1).max(100).optional(),
  ...typed,
});
const fileInput = z.strictObject({
  type: z.literal('file_input'),
  filetypes: z.array(z.string()).min(1).optional(),
  max_files: z.int().min(1).max(10).optional(),
  ...actionable,
});

const pickers = [radioButtons, checkboxes, datepicker, timepicker] as const;

/** What an actions block may hold (1 to 25 of them). */
export const actionsElement = z.discriminatedUnion('type', [
  button,
  overflow,
  ...selects,
  ...multiSelects,
  ...pickers,
  datetimepicker,
  richTextInput,
]);

/** What may stand at the right of a section. */
export const accessory = z.discriminatedUnion('type', [
  button,
  overflow,
  imageElement,
  ...selects,
  ...multiSelects,
  ...pickers,
]);

const everywhereInputs = [
  plainTextInput,
  numberInput,
  emailInput,
  urlInput,
  ...selects,
  ...multiSelects,
  ...pickers,
  datetimepicker,
] as const;

/** What an input block may hold: files and rich text are for views, and files for modals only. */
export function inputElement(surface: SurfaceKind) {
  if (surface === 'message') return z.discriminatedUnion('type', [...everywhereInputs]);
  if (surface === 'home') return z.discriminatedUnion('type', [...everywhereInputs, richTextInput]);
  return z.discriminatedUnion('type', [...everywhereInputs, richTextInput, fileInput]);
}

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
