import { addWeeks, mondayOf, type WeekKey } from '../../domain/week.js';
import { baseline, label } from '../drawing/card.js';
import { drawableText } from '../drawing/drawable-text.js';
import type { Palette } from '../drawing/palette.js';
import { translucent } from '../drawing/palette.js';
import type { Shape } from '../drawing/scene.js';
import { textWidth } from '../drawing/text-width.js';
import type { Frame } from './frame.js';

const clear = 8;

/** Names of months under the week that holds their first Monday, as many as fit, and Now under the last week. */
export function monthTicks(frame: Frame, months: readonly string[], now: string, palette: Palette): Shape[] {
  const nowText = drawableText(now) ?? '•';
  const nowFrom = frame.now - textWidth(nowText, 11, 600) / 2;
  const nowTo = 2 * frame.now - nowFrom;
  const weeks = weeksOf(frame);
  const starts = weeks.flatMap((week, index) => {
    const month = Number(mondayOf(week).slice(5, 7));
    const before = weeks[index - 1];
    const text = drawableText(months[month - 1] ?? '') ?? String(month);
    const isFirst = before !== undefined && Number(mondayOf(before).slice(5, 7)) !== month;
    return isFirst ? [{ month, text, x: frame.x(index), half: textWidth(text, 11, 400) / 2 }] : [];
  });
  const roomy = starts.filter(
    ({ x, half }) => (x + half + clear <= nowFrom && x - half >= frame.left - 20) || x - half - clear >= nowTo,
  );
  const stride = [1, 2, 3, 4, 6].find((count) => fits(everyNth(roomy, count))) ?? 12;
  return [
    ...everyNth(roomy, stride).flatMap(({ text, x }) => [
      tick(frame, x, translucent(palette.muted, 0.6)),
      label(text, x, baseline(frame.bottom + 14, 11), palette.muted, { align: 'center' }),
    ]),
    tick(frame, frame.now, palette.muted),
    label(nowText, frame.now, baseline(frame.bottom + 14, 11), palette.ink, { weight: 600, align: 'center' }),
  ];
}

/** The shown weeks, and those ahead. */
function weeksOf({ points, ahead }: Frame): WeekKey[] {
  const last = points.at(-1)?.week;
  return [
    ...points.map(({ week }) => week),
    ...(last === undefined ? [] : Array.from({ length: ahead }, (_, index) => addWeeks(last, index + 1))),
  ];
}

interface Start {
  readonly month: number;
  readonly text: string;
  readonly x: number;
  readonly half: number;
}

/** Every second or third month, counted from January so that years line up. */
function everyNth(starts: readonly Start[], stride: number): Start[] {
  return starts.filter(({ month }) => (month - 1) % stride === 0);
}

function fits(starts: readonly Start[]): boolean {
  return starts.every(({ x, half }, index) => {
    const before = starts[index - 1];
    return before === undefined || x - half - (before.x + before.half) >= clear;
  });
}

function tick(frame: Frame, x: number, stroke: string): Shape {
  return {
    draw: 'path',
    points: [
      [x, frame.bottom + 2],
      [x, frame.bottom + 6],
    ],
    stroke,
    strokeWidth: 1,
  };
}
