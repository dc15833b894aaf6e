import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCanvas } from '@napi-rs/canvas';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import { askedWeek, joinAndBeAsked, livedThrough, repliesIn } from './acts.js';
import { picturesOn, wordsOn } from './journey.js';
import { ada, openTown, type Town } from './town.js';

const before = ['2026-W22', '2026-W23', '2026-W24', '2026-W25', '2026-W26', '2026-W27'] as never;
const png = createCanvas(400, 290).toBuffer('image/png');

describe('charts drawn by the operator’s own server', () => {
  let server: Server;
  let asked: string[];
  let answer: (response: ServerResponse) => void;
  let town: Town;
  let driver: Driver;

  beforeEach(async () => {
    [asked, answer] = [[], (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(png)];
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      request.resume().on('end', () => answer(response));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const quickChartUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    town = await openTown(undefined, undefined, { quickChartUrl });
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await town.close();
  });

  async function saveAWeek() {
    driver = await joinAndBeAsked(town, ada);
    await livedThrough(town, ada, before);
    asked.length = 0;
    driver.type({ box_output: 'limiter shipped, 2d\nRFC: idempotent jobs, 3d', box_input: 'reviews x6\nplanning, 1d' });
    await driver.click('save');
    return town.slack.until(() => repliesIn(driver)[0], 'the reply');
  }

  it('are shown in the reply: one POST for each', async () => {
    const reply = await saveAWeek();

    expect(picturesOn(reply).length).toBeGreaterThan(0);
    expect(asked).toEqual(picturesOn(reply).map(() => 'POST /chart'));
  });

  it('are native charts or text when it fails: asked once for each, and nobody draws instead', async () => {
    answer = (response) => response.writeHead(500).end();
    const reply = await saveAWeek();

    expect(picturesOn(reply)).toEqual([]);
    expect(wordsOn(reply)).toContain('data_visualization');
    expect(new Set(asked)).toEqual(new Set(['POST /chart']));
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(town.slack.calls.filter(({ method }) => method.startsWith('files.'))).toEqual([]);
  });

  it('come back with the server', async () => {
    answer = (response) => response.writeHead(503).end();
    await saveAWeek();
    answer = (response) => response.writeHead(200).end(png);
    await driver.command(`week ${askedWeek}`);
    await town.slack.until(() => driver.currentView(), 'the week');
    await driver.submitView({ box_output: 'limiter shipped, 2d\nRFC: idempotent jobs, 3d\nbug fixes x5' });

    await town.slack.until(() => picturesOn(repliesIn(driver)[0]).length > 0, 'the picture');
  });
});
