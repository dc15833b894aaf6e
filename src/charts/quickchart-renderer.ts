import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { RenderedChart } from './chart.js';
import type { ChartSpec } from './chart-spec.js';
import { chartSpecSchema } from './chart-spec.js';
import { isOwnServer } from './own-server.js';
import { selfTestSpec } from './self-test-spec.js';
import type { ChartRenderer, RenderOptions, SelfTest } from './renderer.js';
import { ChartError } from './renderer.js';

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');
const mostBytes = 4 * 1024 * 1024;

/**
 * Draws on a QuickChart server that the operator runs. Off unless a host is set. Posts only, follows no redirect,
 * waits 5 seconds, never asks a second server.
 */
export class QuickChartRenderer implements ChartRenderer {
  readonly name = 'quickchart';
  readonly leavesProcess = true;
  readonly #chartUrl: URL;
  readonly #timeoutMs: number;

  /** Throws ChartError `refused-host` for the public service and for what is no server of one's own. */
  constructor(serverUrl: string, options: { readonly timeoutMs?: number } = {}) {
    this.#chartUrl = chartUrlOf(serverUrl);
    this.#timeoutMs = options.timeoutMs ?? 5000;
  }

  /** Has the server draw a chart that says nothing about anybody. */
  async selfTest(): Promise<SelfTest> {
    try {
      await this.render(selfTestSpec());
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: error instanceof ChartError ? error.code : 'no-picture' };
    }
  }

  async render(spec: ChartSpec, options: RenderOptions = {}): Promise<RenderedChart> {
    const checked = chartSpecSchema.parse(spec);
    const body = JSON.stringify(await postDataOf(checked, options.dpr ?? 2));
    const png = await this.#post(body, options.signal);
    const sha256 = createHash('sha256').update(png).digest('hex');
    const { width, height, altText } = checked;
    return { png, width, height, altText, sha256, renderer: this.name };
  }

  async close(): Promise<void> {}

  async #post(body: string, signal: AbortSignal | undefined): Promise<Buffer> {
    const limit = AbortSignal.timeout(this.#timeoutMs);
    let status: number | undefined;
    try {
      const response = await fetch(this.#chartUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        redirect: 'error',
        signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
      });
      status = response.status;
      if (status !== 200) {
        await response.body?.cancel();
        throw new ChartError('refused', status);
      }
      const png = await readPicture(response.body);
      if (png === undefined) throw new ChartError('no-picture', status);
      return png;
    } catch (error) {
      // What fetch throws may quote what was sent; only a code goes on.
      if (error instanceof ChartError) throw error;
      throw new ChartError(signal?.aborted === true ? 'aborted' : 'unreachable', status);
    }
  }
}

function chartUrlOf(serverUrl: string): URL {
  if (!isOwnServer(serverUrl)) throw new ChartError('refused-host');
  const { href } = new URL(serverUrl);
  return new URL('chart', href.endsWith('/') ? href : `${href}/`);
}

/** The bytes of an answer, never more than a picture has. */
async function readPicture(body: ReadableStream<Uint8Array> | null): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.length;
    if (bytes > mostBytes) return undefined;
    parts.push(part);
  }
  const png = Buffer.concat(parts);
  return png.subarray(0, pngSignature.length).equals(pngSignature) ? png : undefined;
}

/**
 * The configuration goes as text, never as an object: quickchart-js would turn a label with its function marker
 * into code that the server runs. In text it stays a JSON string.
 */
async function postDataOf(spec: ChartSpec, dpr: number): Promise<unknown> {
  const { default: QuickChart } = (await import('quickchart-js')) as unknown as { default: QuickChartConstructor };
  const config = { ...spec.config, options: { ...spec.config.options, font: { family: 'sans-serif' } } };
  const plugin = `(() => {${await pluginSource()}\nreturn mirrorPlugin;})()`;
  return new QuickChart()
    .setConfig(`Object.assign(${JSON.stringify(config)}, { plugins: [${plugin}] })`)
    .setWidth(spec.width)
    .setHeight(spec.height)
    .setVersion('4')
    .setBackgroundColor('transparent')
    .setDevicePixelRatio(dpr)
    .getPostData();
}

/** The plugin's own file as text: printing the loaded function would carry whatever a compiler or a coverage tool added. */
async function pluginSource(): Promise<string> {
  const source = await readFile(new URL('./mirror-plugin.js', import.meta.url), 'utf8');
  return source.replace(/^export /m, '');
}

/** The part of quickchart-js that is used; its own types do not resolve for ES modules. */
interface QuickChartBuilder {
  setConfig(config: string): QuickChartBuilder;
  setWidth(width: number): QuickChartBuilder;
  setHeight(height: number): QuickChartBuilder;
  setVersion(version: string): QuickChartBuilder;
  setBackgroundColor(colour: string): QuickChartBuilder;
  setDevicePixelRatio(ratio: number): QuickChartBuilder;
  getPostData(): unknown;
}
type QuickChartConstructor = new () => QuickChartBuilder;
