import type { Standing } from '../../domain/reflection.js';
import { barChangeOf, type BarChange } from '../../domain/series-summary.js';
import { baseline, label } from '../drawing/card.js';
import type { BandWords } from '../chart.js';
import { drawableText } from '../drawing/drawable-text.js';
import type { Palette } from '../drawing/palette.js';
import { translucent } from '../drawing/palette.js';
import type { Area } from '../drawing/placement.js';
import { areasAlong, leastCovering } from '../drawing/placement.js';
import type { Shape } from '../drawing/scene.js';
import { textWidth } from '../drawing/text-width.js';
import type { Frame } from './frame.js';
import { runs } from './line.js';

/** Dotted lines where another bar begins, their flags, and the number at the end of the line; none covers another. */
export function labels(
  frame: Frame,
  words: BandWords,
  standing: Standing | undefined,
  palette: Palette,
  target?: number,
): { readonly lines: Shape[]; readonly texts: Shape[] } {
  const taken: Area[] = runs(frame.points).flatMap((run) =>
    areasAlong(
      run.map(({ index, percent }) => [frame.x(index), frame.y(percent)] as const),
      5,
    ),
  );
  if (standing !== undefined && frame.ahead === 0) {
    const y = frame.y(standing.high);
    taken.push({ x: frame.now - 8, y, width: 16, height: frame.y(standing.low) - y });
  }
  if (target !== undefined) {
    taken.push({ x: frame.left, y: frame.y(target) - 0.75, width: frame.right - frame.left, height: 1.5 });
  }
  const changes = frame.points.flatMap((point, index) => {
    const change = barChangeOf(point);
    return change === undefined ? [] : [{ index, change }];
  });
  for (const { index } of changes) {
    taken.push({ x: barX(frame, index) - 0.75, y: frame.top, width: 1.5, height: frame.bottom - frame.top });
  }
  const number = numberLabel(frame, words, standing, palette, taken);
  const flags = changes.flatMap(({ index, change }) => {
    const text = flagText(change, words);
    return text === undefined ? [] : flag(frame, barX(frame, index), text, palette, taken);
  });
  return {
    lines: changes.map(({ index }) => ({
      draw: 'path',
      points: [
        [barX(frame, index), frame.top],
        [barX(frame, index), frame.bottom],
      ],
      stroke: palette.ink,
      strokeWidth: 1.25,
      dash: [2, 3],
    })),
    texts: [...flags, ...number],
  };
}

/** A new bar starts on a Monday, half a step before the point that stands for the end of its first week. */
function barX(frame: Frame, index: number): number {
  return Math.max(frame.left + 1, frame.x(index) - frame.step / 2);
}

function flagText(change: BarChange, words: BandWords): string | undefined {
  const { roleFlags, companyFlag, versionFlags, ownFlags } = words;
  if ('own' in change) return drawableText(ownFlags?.[change.own] ?? '');
  if ('level' in change && change.isNewCompany) return drawableText(companyFlag ?? '');
  const [flag, key] = 'level' in change ? [roleFlags[change.level], change.level] : [versionFlags[change.version], ''];
  return drawableText(flag ?? '') ?? drawableText(key);
}

function numberLabel(
  frame: Frame,
  words: BandWords,
  standing: Standing | undefined,
  palette: Palette,
  taken: Area[],
): Shape[] {
  const text = drawableText(words.percent ?? '');
  if (text === undefined || standing === undefined) return [];
  const width = textWidth(text, 13, 600) + 4;
  const y = frame.y(standing.percent);
  const candidates = [-15, 16, -24, 26, -34, 36, -46, 48, 0]
    .map((shift) => ({ x: frame.now - 11 - width, y: y + shift - 8, width, height: 16 }))
    .filter((area) => area.y >= frame.top + 2 && area.y + area.height <= frame.bottom - 14);
  const area = leastCovering(candidates, taken);
  if (area === undefined) return [];
  taken.push(area);
  return [
    label(text, area.x + width - 2, baseline(area.y + 8, 13), palette.ink, {
      size: 13,
      weight: 600,
      align: 'right',
      maxWidth: width * 1.2,
      halo: translucent(palette.background, 0.85),
    }),
  ];
}

function flag(frame: Frame, x: number, text: string, palette: Palette, taken: Area[]): Shape[] {
  const height = 18;
  const width = Math.min(textWidth(text, 11, 600) + 12, 130);
  const rows = [4, 24, 44, 64, 84, 104, 124].map((down) => frame.top + down);
  const sides = [x + 1, x - 1 - width].filter((start) => start >= frame.left + 2 && start + width <= frame.right - 2);
  const starts = sides.length > 0 ? sides : [Math.max(frame.left + 2, frame.right - 2 - width)];
  const candidates = rows.flatMap((y) => starts.map((start) => ({ x: start, y, width, height })));
  const area = leastCovering(candidates, taken);
  if (area === undefined) return [];
  taken.push(area);
  return [
    { draw: 'box', ...area, radius: 4, fill: palette.ink },
    label(text, area.x + width / 2, baseline(area.y + height / 2, 11), palette.background, {
      weight: 600,
      align: 'center',
      maxWidth: width - 6,
    }),
  ];
}
