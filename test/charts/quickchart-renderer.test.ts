import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import vm from 'node:vm';
import { createCanvas } from '@napi-rs/canvas';
import type { ChartConfiguration } from 'chart.js';
import { Chart } from 'chart.js';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { bandChart } from '../../src/charts/band-chart.js';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import { bundledFonts, familyOf } from '../../src/charts/fonts.js';
import { LocalRenderer } from '../../src/charts/local-renderer.js';
import { QuickChartRenderer } from '../../src/charts/quickchart-renderer.js';
import { difference } from './pixels.js';
import { aReflection, bandWords } from './reflections.js';

const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)]);
const spec = (title = 'Two outcomes'): ChartSpec => bandChart(aReflection(), 'light', bandWords({ title }));

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Asked = { readonly method: string; readonly path: string; readonly body: string };

async function aServer(
  answer: (response: ServerResponse, request: IncomingMessage) => void,
): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked.push({ method: request.method ?? '', path: request.url ?? '', body: Buffer.concat(parts).toString() });
      answer(response, request);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const draws = (response: ServerResponse): unknown => response.writeHead(200, { 'content-type': 'image/png' }).end(png);

describe('A chart drawn by the operator’s own server', () => {
  test('is asked for with one POST that holds everything', async () => {
    const { url, asked } = await aServer(draws);

    const picture = await new QuickChartRenderer(url).render(spec());

    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /chart']);
    expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({
      width: 400,
      version: '4',
      format: 'png',
      backgroundColor: 'transparent',
      devicePixelRatio: 2,
    });
    expect(picture).toMatchObject({ renderer: 'quickchart', altText: bandWords().altText });
    expect(picture.png).toEqual(png);
  });

  test('arrives as code that evaluates to the very same configuration and our plugin', async () => {
    const { url, asked } = await aServer(draws);
    const sent = spec();

    await new QuickChartRenderer(url).render(sent);
    const { chart } = JSON.parse(asked[0]?.body ?? '') as { chart: string };
    const config = vm.runInNewContext(`(${chart})`) as ChartSpec['config'] & { plugins: { id: string }[] };

    expect(config.plugins.map(({ id }) => id)).toEqual(['mirror']);
    expect(JSON.parse(JSON.stringify(config.options.plugins.mirror))).toEqual(sent.config.options.plugins.mirror);
  });

  test('is the same picture as the one drawn in process, given the same fonts', async () => {
    const { url, asked } = await aServer(draws);
    const here = await new LocalRenderer().render(spec(), { dpr: 1 });

    await new QuickChartRenderer(url).render(spec(), { dpr: 1 });
    const { chart, width, height } = JSON.parse(asked[0]?.body ?? '') as {
      chart: string;
      width: number;
      height: number;
    };
    const config = vm.runInThisContext(`(${chart})`) as ChartConfiguration & { options: { font: { family: string } } };
    config.options.font.family = `"${familyOf(bundledFonts())}"`;
    const canvas = createCanvas(width, height);
    const drawn = new Chart(canvas, { ...config, options: { ...config.options, devicePixelRatio: 1 } });

    expect(await difference(await canvas.encode('png'), here.png)).toBe(0);
    drawn.destroy();
  });

  test('keeps a label with the function marker a piece of text', async () => {
    const { url, asked } = await aServer(draws);
    const label = '__BEGINFUNCTION__globalThis.touched=1__ENDFUNCTION__';

    await new QuickChartRenderer(url).render(spec(label));
    const { chart } = JSON.parse(asked[0]?.body ?? '') as { chart: string };
    const context = vm.createContext({});
    const config = vm.runInContext(`(${chart})`, context) as ChartSpec['config'];

    expect(chart).toContain(JSON.stringify(label));
    expect(context['touched']).toBeUndefined();
    expect(config.options.plugins.mirror.under.some((shape) => shape.draw === 'text' && shape.text === label)).toBe(
      true,
    );
  });
});

describe('A server that misbehaves', () => {
  test.each([301, 302, 303, 307, 308])('cannot send the numbers on by a redirect with %d', async (status) => {
    const elsewhere = await aServer(draws);
    const { url, asked } = await aServer((response) =>
      response.writeHead(status, { location: `${elsewhere.url}/chart` }).end(),
    );

    await expect(new QuickChartRenderer(url).render(spec())).rejects.toMatchObject({ code: 'unreachable' });
    expect(asked.map(({ method }) => method)).toEqual(['POST']);
    expect(elsewhere.asked).toHaveLength(0);
  });

  test.each([
    ['says nothing', () => {}],
    ['begins to answer and falls silent', (response: ServerResponse) => void response.writeHead(200).write(png)],
  ])('is not waited for beyond the limit when it %s', async (_, answer) => {
    const { url } = await aServer(answer);

    await expect(new QuickChartRenderer(url, { timeoutMs: 30 }).render(spec())).rejects.toMatchObject({
      code: 'unreachable',
    });
  });

  test('is waited for five seconds unless said otherwise', async () => {
    const timeout = jest.spyOn(AbortSignal, 'timeout');
    const { url } = await aServer(draws);
    await new QuickChartRenderer(url).render(spec());

    expect(timeout).toHaveBeenCalledWith(5000);
    timeout.mockRestore();
  });

  test('that sends without end is not read to the end', async () => {
    let sent = 0;
    const { url } = await aServer((response) => {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)) && (sent += 65_536) > 0);
        if (!response.destroyed) response.once('drain', more);
      };
      response.write(png);
      more();
    });

    await expect(new QuickChartRenderer(url).render(spec())).rejects.toMatchObject({ code: 'no-picture' });
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  test('is asked once only, and its error names the status and nothing of the person', async () => {
    const { url, asked } = await aServer((response) => response.writeHead(500).end('Two outcomes 109 %'));

    const error: unknown = await new QuickChartRenderer(url).render(spec()).catch((reason: unknown) => reason);

    expect(error).toMatchObject({ code: 'refused', status: 500, message: 'No picture: refused, status 500.' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/outcomes|109/);
    expect((error as Error).cause).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  test('has no picture when it answers with something else', async () => {
    const { url } = await aServer((response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end('<html>Sign in</html>'),
    );
    const renderer = new QuickChartRenderer(url);

    await expect(renderer.render(spec())).rejects.toMatchObject({ code: 'no-picture' });
    expect(await renderer.selfTest()).toEqual({ ok: false, reason: 'no-picture' });
  });

  test('is found out by a self-test that says nothing about anybody', async () => {
    const { url, asked } = await aServer(draws);

    expect(await new QuickChartRenderer(url).selfTest()).toEqual({ ok: true });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.body).not.toContain('outcomes');
  });
});

describe('The host', () => {
  test.each([
    '',
    'quickchart',
    'https://quickchart.io',
    'https://QuickChart.io./',
    'https://quickchart.io../',
    'https://eu.quickchart.io/chart',
    'https://a.b.quickchart.io',
    'https://quickchart%2Eio',
    'https://ｑuickchart。io',
    'https://quick\u00ADchart.io',
    'https:\\\\quickchart.io',
    'https://127.0.0.1@quickchart.io',
    'https://quickchart.io@charts.example.com',
    'https://name:secret@charts.example.com',
    'https://charts.example.com/?key=1',
    'http://charts.example.com',
    'http://127.0.0.1.example.com',
    'http://172.32.0.1',
    'http://169.254.169.254',
    'http://0.0.0.0:3400',
    'http://3232235777.example.com',
    'http://[::ffff:8.8.8.8]',
    'ftp://127.0.0.1',
    'file:///chart',
  ])('%p is refused at the start', (url) => {
    expect(() => new QuickChartRenderer(url)).toThrow('No picture: refused-host.');
  });

  test.each([
    'https://charts.example.com',
    'https://charts.example.com/quickchart/',
    'http://localhost:3400',
    'http://[::1]:3400',
    'http://0x7f.1:3400',
    'http://[fd12::5]:3400',
    'http://10.1.2.3:3400',
    'http://172.20.0.5:3400',
    'http://192.168.1.9:3400',
    'http://quickchart:3400',
    'http://charts.mirror.svc.cluster.local:3400',
    'https://notquickchart.io/own',
    'https://quickchart.io.example.com',
  ])('%p is accepted', (url) => {
    expect(new QuickChartRenderer(url).leavesProcess).toBe(true);
  });
});
