import * as z from 'zod';
import { formattedOption, option, optionGroup } from './composition.js';
import { picker, selectable, several } from './element-fields.js';

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

export const staticSelect = z
  .strictObject({ type: z.literal('static_select'), ...offer, initial_option: option.optional(), ...selectable })
  .refine(offersOnce, eitherOptions)
  .refine(offersInitials, initialMustBeOffered);

export const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...offer,
    initial_options: z.array(option).min(1).optional(),
    ...several,
    ...selectable,
  })
  .refine(offersOnce, eitherOptions)
  .refine(offersInitials, initialMustBeOffered);

export const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    options: z.array(formattedOption).min(1).max(10),
    initial_option: formattedOption.optional(),
    ...picker,
  })
  .refine(offersInitials, initialMustBeOffered);

export const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    options: z.array(formattedOption).min(1).max(10),
    initial_options: z.array(formattedOption).min(1).optional(),
    ...picker,
  })
  .refine(offersInitials, initialMustBeOffered);
