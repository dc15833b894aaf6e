import { baseline, label, padding } from '../drawing/card.js';
import { drawableText } from '../drawing/drawable-text.js';
import type { Palette } from '../drawing/palette.js';
import { translucent } from '../drawing/palette.js';
import { spread } from '../drawing/placement.js';
import type { Shape } from '../drawing/scene.js';
import type { Frame, Stretch } from './frame.js';

const gap = 1.5;
const corner = 4;

/** Heights of the five zones in pixels, lowest band first; those of today unless others are given. */
function extents(frame: Frame, edges = frame.edges): { readonly top: number; readonly bottom: number }[] {
  const height = (percent: number): number =>
    frame.bottom - ((percent - frame.lowest) / (frame.highest - frame.lowest)) * (frame.bottom - frame.top);
  const rims = [frame.lowest, ...edges, frame.highest].map(height);
  return rims.slice(1).map((top, index) => ({ top, bottom: rims[index] ?? frame.bottom }));
}

/**
 * The five zones, parted by the card's own colour: place and gap carry the meaning, colour only repeats it. Weeks under an
 * earlier framework keep the zones they were read in.
 */
export function zones(frame: Frame, palette: Palette): Shape[] {
  return frame.stretches.flatMap((stretch, place) => zonesOf(frame, stretch, place, palette));
}

function zonesOf(frame: Frame, { left, right, edges }: Stretch, place: number, palette: Palette): Shape[] {
  const [first, last] = [place === 0, place === frame.stretches.length - 1];
  return extents(frame, edges).map(({ top, bottom }, band) => {
    const upper = band === 4 ? 0 : gap / 2;
    const lower = band === 0 ? 0 : gap / 2;
    const [roundTop, roundBottom] = [band === 4 ? corner : 0, band === 0 ? corner : 0];
    return {
      draw: 'box',
      x: left,
      y: top + upper,
      width: right - left,
      height: Math.max(1, bottom - top - upper - lower),
      radius: [first ? roundTop : 0, last ? roundTop : 0, last ? roundBottom : 0, first ? roundBottom : 0],
      fill: palette.zones[band] ?? palette.track,
    };
  });
}

/** A veil over the weeks before the first check-in: there was nothing to know yet. */
export function veil(frame: Frame, palette: Palette): Shape[] {
  const width = frame.x(0) - frame.step / 2 - frame.left;
  if (!frame.points.some((point) => point.percent !== undefined) || width < 2 * frame.step) return [];
  return [
    {
      draw: 'box',
      x: frame.left,
      y: frame.top,
      width,
      height: frame.bottom - frame.top,
      radius: 0,
      fill: translucent(palette.background, 0.55),
    },
  ];
}

/** Band names beside their zones, the current one in bold. A name the font cannot paint becomes its number, 1 to 5. */
export function bandNames(
  frame: Frame,
  names: readonly string[],
  current: number | undefined,
  palette: Palette,
): Shape[] {
  const centres = extents(frame).map(({ top, bottom }) => (top + bottom) / 2);
  const lowestFirst = spread(centres.toReversed(), 15, frame.top + 7, frame.bottom - 7).toReversed();
  const x = frame.right + 8;
  return names.slice(0, 5).map((name, band) =>
    label(drawableText(name) ?? String(band + 1), x, baseline(lowestFirst[band] ?? frame.bottom, 12), palette.muted, {
      size: 12,
      maxWidth: 400 - padding / 2 - x,
      ...(band === current ? { weight: 600, fill: palette.ink } : {}),
    }),
  );
}

/** The percents between the bands, written like `sample` (`109 %`, `109%`); one too close to the one below is left out. */
export function edgeTicks(frame: Frame, sample: string | undefined, palette: Palette): Shape[] {
  const tops = extents(frame).map(({ top }) => top);
  const shown: Shape[] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const [index, percent] of frame.edges.entries()) {
    const top = tops[index] ?? frame.bottom;
    if (last - top < 13) continue;
    last = top;
    const text = percentLike(sample, Math.round(percent * 100));
    shown.push(label(text, frame.left - 7, baseline(top, 11), palette.muted, { align: 'right' }));
  }
  return shown;
}

function percentLike(sample: string | undefined, value: number): string {
  const isPercent = sample !== undefined && /^(\d+\s?%|%\s?\d+)$/.test(sample);
  return isPercent ? sample.replace(/\d+/, String(value)) : `${value}%`;
}
