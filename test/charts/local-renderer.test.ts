import { readFile, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { bandChart } from '../../src/charts/band-chart.js';
import { bulletChart } from '../../src/charts/bullet-chart.js';
import { calibrationChart } from '../../src/charts/calibration-chart.js';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import { bundledFonts, paintsText } from '../../src/charts/fonts.js';
import { yearChart } from '../../src/charts/year-chart.js';
import { LocalRenderer } from '../../src/charts/local-renderer.js';
import { difference, pixelsOf } from './pixels.js';
import {
  aReflection,
  bandWords,
  bulletWords,
  calibrationWords,
  tenLooks,
  wholeYear,
  yearWords,
} from './reflections.js';

const band = (): ChartSpec => bandChart(aReflection(), 'light', bandWords());
const ahead = (theme: 'light' | 'dark'): ChartSpec =>
  bandChart(aReflection(), theme, bandWords({ ahead: '≈112 %' }), {
    forecast: { horizonWeeks: 12, percent: 1.12, low: 0.97, high: 1.31 },
  });
const renderer = new LocalRenderer({ remembered: 0 });

afterAll(() => renderer.close());

describe('A picture drawn in process', () => {
  test.each([
    ['band-light', band],
    ['band-dark', () => bandChart(aReflection(), 'dark', bandWords())],
    ['ahead-light', () => ahead('light')],
    ['ahead-dark', () => ahead('dark')],
    ['bullets-light', () => bulletChart(aReflection(), 'light', bulletWords())],
    ['calibration-light', () => calibrationChart(tenLooks, 'light', calibrationWords())],
    ['calibration-dark', () => calibrationChart(tenLooks, 'dark', calibrationWords())],
    ['year-light', () => yearChart(wholeYear, 'light', yearWords())],
    ['year-dark', () => yearChart(wholeYear, 'dark', yearWords())],
  ])('looks like the %s picture that was agreed on', async (name, spec) => {
    const golden = new URL(`./goldens/${name}.png`, import.meta.url);

    const { png } = await renderer.render(spec(), { dpr: 1 });

    if (process.env.MIRROR_GOLDENS === 'write') await writeFile(golden, png);
    expect(await difference(png, await readFile(golden))).toBeLessThan(0.0005);
  });

  test('is told apart from the agreed one when only the number is missing', async () => {
    const { percent: _hidden, ...words } = bandWords();
    const golden = await readFile(new URL('./goldens/band-light.png', import.meta.url));

    const spec = bandChart(aReflection(), 'light', { ...words, percent: ' ' });
    const { png } = await renderer.render(spec, { dpr: 1 });

    expect(await difference(png, golden)).toBeGreaterThan(0.0005);
  });

  test('has the same bytes every time', async () => {
    const first = await renderer.render(band());
    const second = await renderer.render(band());

    expect(second).not.toBe(first);
    expect(second.sha256).toBe(first.sha256);
  });

  test('has twice as many pixels as its logical size, and transparent corners', async () => {
    const picture = await renderer.render(band());
    const { width, height, data } = await pixelsOf(picture.png);

    expect([width, height]).toEqual([2 * picture.width, 2 * picture.height]);
    expect(data[3]).toBe(0);
    expect(data[(height / 2) * width * 4 + 40 * 4 + 3]).toBe(255);
  });

  test('carries the alt text of its spec and the name of its renderer', async () => {
    const picture = await renderer.render(band());

    expect(picture.altText).toBe(bandWords().altText);
    expect(picture.renderer).toBe('local');
    expect(renderer.leavesProcess).toBe(false);
  });

  test('is drawn once when the same chart is asked for again', async () => {
    const remembering = new LocalRenderer();

    const first = await remembering.render(band());

    expect(await remembering.render(band())).toBe(first);
    expect(await remembering.render(band(), { dpr: 1 })).not.toBe(first);
    await remembering.close();
  });

  test('is refused for a spec larger than the cap, or with a function in it', async () => {
    const spec = band();

    await expect(renderer.render({ ...spec, width: 5000 })).rejects.toThrow();
    await expect(
      renderer.render({ ...spec, config: { ...spec.config, plugins: [] } } as unknown as ChartSpec),
    ).rejects.toThrow();
  });

  test('is given up when its asker no longer waits, and after closing', async () => {
    const closed = new LocalRenderer();
    await closed.close();

    await expect(closed.render(band())).rejects.toMatchObject({ code: 'closed' });
    await expect(renderer.render(band(), { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('Without a network', () => {
  const realFetch = globalThis.fetch;
  let connect: ReturnType<typeof jest.spyOn>;

  beforeEach(() => {
    globalThis.fetch = () => {
      throw new Error('The network was asked for.');
    };
    connect = jest.spyOn(Socket.prototype, 'connect').mockImplementation(() => {
      throw new Error('The network was asked for.');
    });
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
    jest.restoreAllMocks();
  });

  test('fonts are found and pictures are drawn', async () => {
    const offline = new LocalRenderer();

    expect(await offline.selfTest()).toEqual({ ok: true });
    expect((await offline.render(band())).png.length).toBeGreaterThan(10_000);
    expect(connect).not.toHaveBeenCalled();
  });
});

describe('The self-test', () => {
  test('passes with the bundled fonts', async () => {
    expect(await new LocalRenderer().selfTest()).toEqual({ ok: true });
  });

  test.each([
    ['is missing', { ...bundledFonts(), semiBold: '/nowhere/Inter-SemiBold.woff2' }],
    ['is no font', { ...bundledFonts(), regular: new URL(import.meta.url).pathname }],
  ])('fails, and so does every picture, when a font file %s', async (_how, fonts) => {
    const broken = new LocalRenderer({ fonts });

    expect(await broken.selfTest()).toEqual({ ok: false, reason: 'no-fonts' });
    await expect(broken.render(band())).rejects.toMatchObject({ code: 'no-fonts' });
  });

  test('fails when a font registers and still leaves no ink', () => {
    expect(paintsText('Inter', () => 0)).toEqual({ ok: false, reason: 'blank-fonts' });
  });
});
