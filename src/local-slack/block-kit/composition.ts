import * as z from 'zod';

/** The places a block can stand on; limits and allowed elements differ between them. */
export type SurfaceKind = 'message' | 'modal' | 'home';

/** An id of ours in a payload (`block_id`, `action_id`, `callback_id`, `external_id`): at most 255 characters. */
export const identifier = z.string().max(255);

export const webAddress = z
  .string()
  .max(3000)
  .refine((address) => /^(https?:\/\/|mailto:)/.test(address), 'invalid url');

/** A `plain_text` object of 1 to `max` characters. */
export function plainText(max: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });
}

function mrkdwn(max: number) {
  return z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });
}

/** A `plain_text` or `mrkdwn` object of 1 to `max` characters. */
export function anyText(max: number) {
  return z.discriminatedUnion('type', [plainText(max), mrkdwn(max)]);
}

export const placeholder = plainText(150);

export const confirmation = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(['primary', 'danger']).optional(),
});

// The newer reference allows 150 characters of value; 75 is what both references accept.
export const option = z.strictObject({
  text: plainText(75),
  value: z.string().min(1).max(75),
  description: plainText(75).optional(),
});

export const optionWithUrl = option.extend({ url: webAddress.optional() });

export const formattedOption = option.extend({
  text: anyText(75),
  description: anyText(75).optional(),
});

export const optionGroup = z.strictObject({
  label: plainText(75),
  options: z.array(option).min(1).max(100),
});

/** `{ id }` or `{ url }` of a file the poster can see; both at once are refused. */
export const slackFile = z
  .strictObject({
    id: z
      .string()
      .regex(/^F[A-Z0-9]{8,}$/, 'invalid slack file')
      .optional(),
    url: webAddress.optional(),
  })
  .refine((file) => (file.id === undefined) !== (file.url === undefined), 'must provide either id or url, not both');

const pictureSource = {
  image_url: webAddress.optional(),
  slack_file: slackFile.optional(),
  alt_text: z.string().min(1).max(2000),
};

function hasOneSource(picture: { image_url?: unknown; slack_file?: unknown }): boolean {
  return (picture.image_url === undefined) !== (picture.slack_file === undefined);
}

const oneSource = 'must provide either image_url or slack_file, not both';

export const imageElement = z
  .strictObject({ type: z.literal('image'), ...pictureSource })
  .refine(hasOneSource, oneSource);

export const imageBlock = z
  .strictObject({
    type: z.literal('image'),
    block_id: identifier.optional(),
    title: plainText(2000).optional(),
    ...pictureSource,
  })
  .refine(hasOneSource, oneSource);
