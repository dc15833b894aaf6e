import { createCanvas } from '@napi-rs/canvas';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import type { Area } from '../../src/charts/drawing/placement.js';
import type { Text } from '../../src/charts/drawing/scene.js';
import { bundledFonts, familyOf, registerFonts } from '../../src/charts/fonts.js';

registerFonts(bundledFonts());
const context = createCanvas(1, 1).getContext('2d');

/** Width in pixels as Inter really measures it. */
export function measured(text: string, size: number, weight: number): number {
  context.font = `${weight} ${size}px "${familyOf(bundledFonts())}"`;
  return context.measureText(text).width;
}

export function textsOf(spec: ChartSpec): Text[] {
  const { under, over } = spec.config.options.plugins.mirror;
  return [...under, ...over].flatMap((shape) => (shape.draw === 'text' ? [shape] : []));
}

/** Where the letters of a text lie: from the top of its capitals to its baseline. */
export function areaOf(text: Text): Area {
  const width = Math.min(measured(text.text, text.size, text.weight), text.maxWidth);
  const left = text.align === 'left' ? text.x : text.align === 'right' ? text.x - width : text.x - width / 2;
  return { x: left, y: text.y - text.size * 0.73, width, height: text.size * 0.73 };
}
