import { baseline, card, cardWidth, label } from './drawing/card.js';
import type { ChartSpec } from './chart-spec.js';
import { chartSpecSchema, stillOptions } from './chart-spec.js';
import { palettes } from './drawing/palette.js';

/** A small chart about nobody, to find out whether a renderer draws. */
export function selfTestSpec(): ChartSpec {
  const height = 60;
  const palette = palettes.light;
  return chartSpecSchema.parse({
    kind: 'bullets',
    width: cardWidth,
    height,
    altText: 'A test picture.',
    config: {
      type: 'bar',
      data: { labels: ['Test'], datasets: [{ data: [1], backgroundColor: palette.bar }] },
      options: stillOptions({
        indexAxis: 'y',
        padding: { left: 80, right: 16, top: 16, bottom: 16 },
        scales: { x: { type: 'linear', display: false, min: 0, max: 2 }, y: { type: 'category', display: false } },
        scene: {
          under: [card(height, palette)],
          over: [label('Test', 16, baseline(30, 13), palette.ink, { size: 13, weight: 600 })],
        },
      }),
    },
  });
}
