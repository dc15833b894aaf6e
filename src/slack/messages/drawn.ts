import type { KnownBlock } from '@slack/types';
import { context, picture, section } from './blocks.js';
import type { PictureRef } from './message.js';
import { phrases } from './phrases.js';
import { fenced } from './typed.js';

/** A picture, or the same as lines of text. */
export interface Drawn {
  readonly picture?: PictureRef | undefined;
  readonly lines: readonly string[];
}

/**
 * The blocks of what a window draws: pictures where Slack has them, else lines of text.
 *
 * @param pictureFailed pictures were asked for and cannot be had: said once, before the first lines
 */
export function drawnBlocks(
  drawn: readonly (Drawn | undefined)[],
  pictureFailed: boolean | undefined,
  locale: string,
): KnownBlock[] {
  const shown = drawn.flatMap((one) => (one === undefined ? [] : [one]));
  const isSaid = pictureFailed === true && shown.some(({ lines }) => lines.length > 0);
  return [...(isSaid ? [context(phrases(locale).trend.pictureFailed)] : []), ...shown.flatMap(blocksOf)];
}

function blocksOf({ picture: ref, lines }: Drawn): KnownBlock[] {
  if (ref !== undefined) return [picture(ref)];
  return lines.length === 0 ? [] : [section(fenced(lines))];
}
