import type { DataVisualizationBlock, PieChart, SeriesChart } from '../block-kit/data-visualization.js';
import { type Html, markup } from './html.js';

const WIDTH = 560;
const HEIGHT = 260;
const PLOT = { left: 44, right: 12, top: 12, bottom: 34 } as const;

/** Slack's native chart as SVG, with the numbers as text for those who do not see it. */
export function renderChart(block: DataVisualizationBlock): Html {
  const { chart } = block;
  const body = chart.type === 'pie' ? pie(chart) : plot(chart);
  const keys = chart.type === 'pie' ? chart.segments.map((one) => one.label) : chart.series.map((one) => one.name);
  return markup`<figure class="chart">
    <figcaption>${block.title}</figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${describe(block)}">${body}</svg>
    <ul class="legend">
      ${keys.map((key, index) => markup`<li><span class="swatch s${index}"></span>${key}</li>`)}
    </ul>
  </figure>`;
}

function describe({ title, chart }: DataVisualizationBlock): string {
  const parts =
    chart.type === 'pie'
      ? chart.segments.map((one) => `${one.label} ${one.value}`)
      : chart.series.map(
          (one) => `${one.name}: ${one.data.map((point) => `${point.label} ${point.value}`).join(', ')}`,
        );
  return `${title}. ${parts.join('; ')}`;
}

interface Scale {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly step: number;
  readonly ticks: readonly number[];
}

function plot(chart: SeriesChart): Html {
  const scale = scaleOf(chart);
  const { categories } = chart.axis_config;
  const every = Math.ceil(categories.length / 10);
  return markup` ${scale.ticks.map(
    (tick) =>
      markup`<line
          class="grid"
          x1="${PLOT.left}"
          x2="${WIDTH - PLOT.right}"
          y1="${scale.y(tick)}"
          y2="${scale.y(tick)}"
        />
        <text class="tick" x="${PLOT.left - 6}" y="${scale.y(tick) + 4}" text-anchor="end">${tick}</text>`,
  )}
  ${categories.map(
    (name, index) =>
      index % every === 0 &&
      markup`<text class="tick" x="${scale.x(index)}" y="${HEIGHT - 14}" text-anchor="middle">${name}</text>`,
  )}
  ${chart.series.map((series, index) => {
    const values = series.data.map((point) => point.value);
    return chart.type === 'bar'
      ? bars(values, index, chart.series.length, scale)
      : line(values, index, chart.type, scale);
  })}`;
}

function scaleOf(chart: SeriesChart): Scale {
  const values = chart.series.flatMap((series) => series.data.map((point) => point.value));
  const low = Math.min(0, ...values);
  const high = Math.max(low + 1, ...values);
  const unit = niceUnit((high - low) / 4);
  const top = Math.ceil(high / unit) * unit;
  const bottom = Math.floor(low / unit) * unit;
  const count = Math.round((top - bottom) / unit);
  const innerWidth = WIDTH - PLOT.left - PLOT.right;
  const innerHeight = HEIGHT - PLOT.top - PLOT.bottom;
  const step = innerWidth / chart.axis_config.categories.length;
  return {
    step,
    x: (index) => round(PLOT.left + step * (index + 0.5)),
    y: (value) => round(PLOT.top + innerHeight * (1 - (value - bottom) / (top - bottom))),
    ticks: Array.from({ length: count + 1 }, (_, index) => round(bottom + index * unit)),
  };
}

/** 1, 2 or 5 times a power of ten, at least `rough`. */
function niceUnit(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
}

function line(values: readonly number[], index: number, type: 'line' | 'area' | 'bar', { x, y }: Scale): Html {
  const points = values.map((value, at) => `${x(at)},${y(value)}`).join(' ');
  const floor = `${x(values.length - 1)},${y(0)} ${x(0)},${y(0)}`;
  return markup`${type === 'area' && markup`<polygon class="area s${index}" points="${points} ${floor}" />`}
    <polyline class="line s${index}" points="${points}" />
    ${values.map((value, at) => markup`<circle class="dot s${index}" cx="${x(at)}" cy="${y(value)}" r="3" />`)}`;
}

function bars(values: readonly number[], index: number, seriesCount: number, { x, y, step }: Scale): Html {
  const width = round((step * 0.7) / seriesCount);
  return markup`${values.map((value, at) => {
    const left = round(x(at) - step * 0.35 + index * width);
    const top = Math.min(y(value), y(0));
    return markup`<rect
      class="bar s${index}"
      x="${left}"
      y="${top}"
      width="${width}"
      height="${Math.abs(y(value) - y(0))}"
      rx="2"
    />`;
  })}`;
}

function pie({ segments }: PieChart): Html {
  const total = segments.reduce((sum, segment) => sum + segment.value, 0);
  const radius = HEIGHT / 2 - 12;
  let turned = 0;
  return markup`<g transform="translate(${WIDTH / 2} ${HEIGHT / 2})"
    >${segments.map((segment, index) => {
      const from = turned;
      turned += segment.value / total;
      // A full circle has no arc: two points would fall together.
      if (segments.length === 1) return markup`<circle class="bar s0" r="${radius}" />`;
      return markup`<path
        class="bar s${index}"
        d="M0 0 L${onCircle(from, radius)} A${radius} ${radius} 0 ${turned - from > 0.5 ? 1 : 0} 1 ${onCircle(turned, radius)} Z"
      />`;
    })}</g
  >`;
}

function onCircle(turn: number, radius: number): string {
  const angle = 2 * Math.PI * (turn - 0.25);
  return `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
