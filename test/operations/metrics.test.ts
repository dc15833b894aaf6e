import { describe, expect, test } from '@jest/globals';
import { countErrors } from '../../src/operations/count-errors.js';
import { countSlackCalls } from '../../src/operations/count-slack-calls.js';
import { createMetrics, labelValues } from '../../src/operations/metrics.js';
import { log } from '../delivery/quiet-log.js';
import { eventually } from '../flows/acts.js';
import { sourceFiles } from '../structure/source-files.js';
import { samplesIn } from './scraped.js';

describe('figures', () => {
  test('count a name that nobody listed as another one, whatever it is', async () => {
    const metrics = createMetrics();
    metrics.called('chat.postMessage', 'done', 0.1);
    metrics.called('U0SECRET', 'done', 0.1);
    metrics.failed('xoxb-secret');
    metrics.failed(undefined);
    const { text } = await metrics.scrape();

    expect(samplesIn(text, 'mirror_slack_calls_total')).toEqual([
      { labels: { method: 'chat.postMessage', outcome: 'done' }, value: 1 },
      { labels: { method: 'other', outcome: 'done' }, value: 1 },
    ]);
    expect(samplesIn(text, 'mirror_errors_total')).toEqual([{ labels: { component: 'other' }, value: 2 }]);
    expect(text).not.toMatch(/secret/i);
  });

  test('of what waits are asked for once a scrape, and are missing when nobody answers', async () => {
    const metrics = createMetrics();
    let asked = 0;
    const waiting = async () => {
      const { text } = await metrics.scrape();
      return ['mirror_deliveries_due', 'mirror_deliveries_oldest_due_seconds'].map(
        (name) => samplesIn(text, name)[0]?.value,
      );
    };
    expect(await waiting()).toEqual([Number.NaN, Number.NaN]);
    metrics.askWaiting(async () => {
      asked += 1;
      return { count: 7, oldestSeconds: 90 };
    });
    expect(await waiting()).toEqual([7, 90]);
    expect(asked).toBe(1);
    metrics.askWaiting(() => Promise.reject(new Error('down')));
    expect(await waiting()).toEqual([Number.NaN, Number.NaN]);
  });

  test('of a component are listed for every component that is said to have an error', () => {
    const said = sourceFiles().flatMap(({ path, text }) =>
      [...text.matchAll(/log\.error\(\s*\{[^}]*component: '([^']+)'/g)].map(([, component]) => ({ path, component })),
    );
    const listed: readonly string[] = labelValues.component;

    expect(said.length).toBeGreaterThan(10);
    expect(said.filter(({ component }) => !listed.includes(component ?? ''))).toEqual([]);
  });

  test('of a log count its errors, and write them all the same', async () => {
    const metrics = createMetrics();
    const written: string[] = [];
    const counted = countErrors({ ...log, error: (_, message) => void written.push(message) }, metrics);
    counted.error({ component: 'home' }, 'trouble');
    counted.warn({ component: 'home' }, 'less trouble');
    const { text } = await metrics.scrape();

    expect(samplesIn(text, 'mirror_errors_total')).toEqual([{ labels: { component: 'home' }, value: 1 }]);
    expect(written).toEqual(['trouble']);
  });
});

describe('a call of Slack', () => {
  const url = 'https://slack.com/api/chat.postMessage';
  const answers: readonly (readonly [string, () => Promise<Response>])[] = [
    ['done', async () => Response.json({ ok: true, channel: 'D1' })],
    ['refused', async () => Response.json({ ok: false, error: 'channel_not_found' })],
    ['rate_limited', async () => new Response('', { status: 429, headers: { 'retry-after': '30' } })],
    ['failed', async () => new Response('', { status: 503 })],
    ['unreachable', () => Promise.reject(new TypeError('fetch failed'))],
  ];

  test.each(answers)('is counted as %s and answered as before', async (outcome, answer) => {
    const counted: string[] = [];
    const send = countSlackCalls({ called: (method, call) => void counted.push(`${method} ${call}`) }, answer);
    const plain = await answer().then(
      (response) => response.text(),
      (error: unknown) => error,
    );
    const seen = await send(url).then(
      (response) => response.text(),
      (error: unknown) => error,
    );

    expect(seen).toEqual(plain);
    await eventually(async () => counted.length > 0);
    expect(counted).toEqual([`chat.postMessage ${outcome}`]);
  });

  test('that answers a press is counted without the place it names', async () => {
    const counted: string[] = [];
    const send = countSlackCalls({ called: (method) => void counted.push(method) }, async () => new Response('ok'));
    await send('https://hooks.slack.com/actions/T0SECRET/12345/wordOfOneAnswer');
    await eventually(async () => counted.length > 0);

    expect(counted).toEqual(['response_url']);
  });
});
