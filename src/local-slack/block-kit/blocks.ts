import type { KnownBlock } from '@slack/types';
import * as z from 'zod';
import {
  type SurfaceKind,
  anyText,
  identifier,
  imageBlock,
  imageElement,
  plainText,
  webAddress,
} from './composition.js';
import { type DataVisualizationBlock, dataVisualization } from './data-visualization.js';
import { contextAction } from './buttons.js';
import { accessory, actionsElement, inputElement } from './elements.js';
import { richText } from './rich-text.js';

/** A block that has passed the validator. */
export type SlackBlock = KnownBlock | DataVisualizationBlock;

const named = { block_id: identifier.optional() };

const section = z
  .strictObject({
    type: z.literal('section'),
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
    ...named,
  })
  .refine((block) => block.text !== undefined || block.fields !== undefined, 'must provide text or fields');

const cell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string().min(1) }),
  richText,
]);

const TABLE_CHARACTERS = 10_000;

const table = z
  .strictObject({
    type: z.literal('table'),
    rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100),
    column_settings: z
      .array(
        z
          .strictObject({
            align: z.enum(['left', 'center', 'right']).optional(),
            is_wrapped: z.boolean().optional(),
          })
          .nullable(),
      )
      .max(20)
      .optional(),
    ...named,
  })
  .refine(
    (block) =>
      block.rows.flat().reduce((sum, one) => sum + JSON.stringify(wordsOf(one)).length - 2, 0) <= TABLE_CHARACTERS,
    `must be less than ${TABLE_CHARACTERS + 1} characters in all cells`,
  );

function wordsOf(one: z.infer<typeof cell>): string {
  if (one.type !== 'rich_text') return one.text;
  return [...JSON.stringify(one.elements).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]).join('');
}

const everywhere = [
  section,
  imageBlock,
  richText,
  z.strictObject({ type: z.literal('header'), text: plainText(150), ...named }),
  z.strictObject({ type: z.literal('divider'), ...named }),
  z.strictObject({
    type: z.literal('context'),
    elements: z
      .array(z.union([imageElement, anyText(3000)]))
      .min(1)
      .max(10),
    ...named,
  }),
  z.strictObject({ type: z.literal('actions'), elements: z.array(actionsElement).min(1).max(25), ...named }),
  z.strictObject({
    type: z.literal('video'),
    video_url: webAddress,
    thumbnail_url: webAddress,
    alt_text: z.string().min(1),
    title: plainText(200),
    title_url: webAddress.optional(),
    author_name: z.string().max(50).optional(),
    provider_name: z.string().optional(),
    provider_icon_url: z.string().optional(),
    description: plainText(200).optional(),
    ...named,
  }),
] as const;

const messagesOnly = [
  dataVisualization,
  table,
  z.strictObject({ type: z.literal('markdown'), text: z.string().min(1).max(12_000), ...named }),
  z.strictObject({ type: z.literal('context_actions'), elements: z.array(contextAction).min(1).max(5), ...named }),
] as const;

const modalsOnly = [
  z.strictObject({
    type: z.literal('alert'),
    text: anyText(3000),
    level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
    ...named,
  }),
] as const;

function input(surface: SurfaceKind) {
  return z.strictObject({
    type: z.literal('input'),
    label: plainText(2000),
    element: inputElement(surface),
    hint: plainText(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    ...named,
  });
}

const message = z.array(z.discriminatedUnion('type', [...everywhere, input('message'), ...messagesOnly])).max(50);
const modal = z.array(z.discriminatedUnion('type', [...everywhere, input('modal'), ...modalsOnly])).max(100);
const home = z.array(z.discriminatedUnion('type', [...everywhere, input('home')])).max(100);

/** The list of blocks one surface accepts: 50 in a message, 100 in a view. */
export const blocksOf = { message, modal, home } as const;
