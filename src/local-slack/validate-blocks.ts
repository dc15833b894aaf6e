import * as z from 'zod';
import { type Breach, breachesFrom } from './block-kit/breach.js';
import { blocksOf } from './block-kit/blocks.js';
import { identifier, plainText } from './block-kit/composition.js';
import { breachesBetweenBlocks } from './block-kit/whole-surface.js';

export { type Breach, describeBreach } from './block-kit/breach.js';

/** Slack cuts longer texts off. */
export const MESSAGE_CHARACTERS = 40_000;
const VIEW_BYTES = 250_000;

const message = z.object({
  text: z.string().optional(),
  blocks: blocksOf.message.optional(),
});

const common = {
  private_metadata: z.string().max(3000).optional(),
  callback_id: identifier.optional(),
  external_id: identifier.optional(),
};

const modal = z.strictObject({
  type: z.literal('modal'),
  title: plainText(24),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
  submit_disabled: z.boolean().optional(),
  blocks: blocksOf.modal,
  ...common,
});

const home = z.strictObject({ type: z.literal('home'), blocks: blocksOf.home, ...common });

const view = z.discriminatedUnion('type', [modal, home]);

/**
 * What Slack would refuse in the text and blocks of a message (arguments of chat.postMessage, chat.update,
 * chat.postEphemeral or the body of a response_url); other arguments are not looked at. Empty when all is well.
 * A message with blocks and no top-level text is a warning (Slack takes it, lock screens show nothing), so is a text
 * of more than 40,000 characters (Slack cuts it off).
 */
export function validateMessage(payload: unknown): Breach[] {
  const checked = message.safeParse(payload);
  const blocks = blocksIn(payload);
  return [
    ...(checked.success ? [] : breachesFrom(checked.error, payload)),
    ...breachesBetweenBlocks(blocks),
    ...(blocks.length > 0 && textOf(payload) === '' ? [silent] : []),
    ...(textOf(payload).length > MESSAGE_CHARACTERS ? [cutOff] : []),
  ];
}

const silent: Breach = { severity: 'warning', pointer: '/text', message: 'a message with blocks needs top-level text' };

const cutOff: Breach = {
  severity: 'warning',
  pointer: '/text',
  message: `is cut off after ${MESSAGE_CHARACTERS} characters`,
};

/** What Slack would refuse in a modal or a Home tab. Empty when all is well. */
export function validateView(payload: unknown): Breach[] {
  const checked = view.safeParse(payload);
  const blocks = blocksIn(payload);
  const bytes = viewBytes(payload);
  return [
    ...(checked.success ? [] : breachesFrom(checked.error, payload)),
    ...breachesBetweenBlocks(blocks),
    ...(needsSubmit(payload, blocks)
      ? [{ severity: 'error' as const, pointer: '', message: 'missing required field: submit' }]
      : []),
    ...(bytes > VIEW_BYTES
      ? [{ severity: 'error' as const, pointer: '', message: `view is ${bytes} bytes, more than ${VIEW_BYTES}` }]
      : []),
  ];
}

/** The size Slack measures a view by: bytes of its JSON; above 250,000 it answers `view_too_large`. */
export function isViewTooLarge(payload: unknown): boolean {
  return viewBytes(payload) > VIEW_BYTES;
}

function viewBytes(payload: unknown): number {
  return Buffer.byteLength(JSON.stringify(payload) ?? '');
}

function blocksIn(payload: unknown): unknown[] {
  const blocks = (payload as { blocks?: unknown } | null | undefined)?.blocks;
  return Array.isArray(blocks) ? blocks : [];
}

function textOf(payload: unknown): string {
  const text = (payload as { text?: unknown } | null | undefined)?.text;
  return typeof text === 'string' ? text : '';
}

function needsSubmit(payload: unknown, blocks: readonly unknown[]): boolean {
  const { type, submit } = (payload ?? {}) as { type?: unknown; submit?: unknown };
  const hasInput = blocks.some((block) => (block as { type?: unknown } | null)?.type === 'input');
  return type === 'modal' && submit === undefined && hasInput;
}
