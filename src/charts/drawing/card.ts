import { drawableText } from './drawable-text.js';
import type { Palette } from './palette.js';
import type { Shape, Text } from './scene.js';
import { wrap } from './text-width.js';

/** Logical width of a card; Slack shows pictures 360 to 400 wide. */
export const cardWidth = 400;
export const padding = 16;
const innerWidth = cardWidth - 2 * padding;

const titleLine = 20;
const subtitleLine = 16;

export interface Header {
  readonly shapes: readonly Shape[];
  /** Where the space below the header starts. */
  readonly bottom: number;
}

/** Title (at most two lines) and subtitle (at most two); words the font cannot paint are left out. */
export function header(words: { readonly title: string; readonly subtitle: string }, palette: Palette): Header {
  const title = drawableText(words.title);
  const subtitle = drawableText(words.subtitle);
  const titles = title === undefined ? [] : wrap(title, 16, 600, innerWidth, 2);
  const subtitles = subtitle === undefined ? [] : wrap(subtitle, 12, 400, innerWidth, 2);
  const firstSubtitle = 27 + titleLine * titles.length;
  return {
    shapes: [
      ...titles.map((text, line) =>
        label(text, padding, 28 + titleLine * line, palette.ink, { size: 16, weight: 600 }),
      ),
      ...subtitles.map((text, line) =>
        label(text, padding, firstSubtitle + subtitleLine * line, palette.muted, { size: 12 }),
      ),
    ],
    bottom: 26 + titleLine * titles.length + subtitleLine * subtitles.length,
  };
}

/** The card itself: solid, so that the picture reads on any background; its corners stay transparent. */
export function card(height: number, palette: Palette): Shape {
  return {
    draw: 'box',
    x: 0.5,
    y: 0.5,
    width: cardWidth - 1,
    height: height - 1,
    radius: 10,
    fill: palette.background,
    stroke: palette.border,
    strokeWidth: 1,
  };
}

/** Text at a baseline; 11 pixels, regular and left-aligned unless said otherwise. */
export function label(text: string, x: number, y: number, fill: string, style: Partial<Text> = {}): Text {
  return { draw: 'text', text, x, y, fill, size: 11, weight: 400, align: 'left', maxWidth: innerWidth, ...style };
}

/** The baseline that centres capitals and digits of a size on a height. */
export function baseline(centre: number, size: number): number {
  return centre + size * 0.364;
}
