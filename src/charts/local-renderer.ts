import { createHash } from 'node:crypto';
import { createCanvas } from '@napi-rs/canvas';
import type { ChartConfiguration } from 'chart.js';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import PQueue from 'p-queue';
import type { RenderedChart } from './chart.js';
import type { ChartSpec } from './chart-spec.js';
import { chartSpecSchema } from './chart-spec.js';
import type { FontFiles } from './fonts.js';
import { bundledFonts, familyOf, paintsText, registerFonts } from './fonts.js';
import { mirrorPlugin } from './mirror-plugin.js';
import { RecentPictures } from './recent-pictures.js';
import type { ChartRenderer, RenderOptions, SelfTest } from './renderer.js';
import { ChartError } from './renderer.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** Draws in this process with Chart.js: no network, no system packages, no system fonts. */
export class LocalRenderer implements ChartRenderer {
  readonly name = 'local';
  readonly leavesProcess = false;
  readonly #family: string;
  readonly #fontsKnown: boolean;
  // One picture at a time: native memory is given back between two of them.
  readonly #queue = new PQueue({ concurrency: 1 });
  readonly #recent: RecentPictures;
  #closed = false;

  constructor(options: { readonly fonts?: FontFiles; readonly remembered?: number } = {}) {
    const fonts = options.fonts ?? bundledFonts();
    this.#family = familyOf(fonts);
    this.#fontsKnown = registerFonts(fonts);
    this.#recent = new RecentPictures(options.remembered ?? 16);
  }

  async selfTest(): Promise<SelfTest> {
    if (!this.#fontsKnown) return { ok: false, reason: 'no-fonts' };
    return paintsText(this.#family);
  }

  async render(spec: ChartSpec, options: RenderOptions = {}): Promise<RenderedChart> {
    if (this.#closed) throw new ChartError('closed');
    if (!this.#fontsKnown) throw new ChartError('no-fonts');
    const checked = chartSpecSchema.parse(spec);
    const dpr = options.dpr ?? 2;
    const key = createHash('sha256')
      .update(`${dpr} ${JSON.stringify(checked)}`)
      .digest('hex');
    return this.#queue.add(async () => {
      if (this.#closed) throw new ChartError('closed');
      if (options.signal?.aborted === true) throw new ChartError('aborted');
      const known = this.#recent.get(key);
      if (known !== undefined) return known;
      const picture = await this.#draw(checked, dpr);
      this.#recent.put(key, picture);
      return picture;
    });
  }

  /** Pictures asked for and not yet begun are given up. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#queue.onIdle();
    this.#recent.clear();
  }

  async #draw(spec: ChartSpec, dpr: number): Promise<RenderedChart> {
    const canvas = createCanvas(spec.width, spec.height);
    try {
      const config = {
        ...spec.config,
        options: { ...spec.config.options, devicePixelRatio: dpr, font: { family: `"${this.#family}"` } },
        plugins: [mirrorPlugin],
      };
      // Chart.js is typed for a browser's canvas; this one answers the same calls.
      const chart = new Chart(canvas, config as unknown as ChartConfiguration);
      const png = await canvas.encode('png');
      chart.destroy();
      const sha256 = createHash('sha256').update(png).digest('hex');
      const { width, height, altText } = spec;
      return { png, width, height, altText, sha256, renderer: this.name };
    } finally {
      // Frees the pixels now instead of at some later garbage collection, and lets the event loop breathe.
      canvas.width = 1;
      canvas.height = 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
