import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLog } from '../../src/logging.js';
import { countErrors } from '../../src/operations/count-errors.js';
import { createMetrics, labelValues } from '../../src/operations/metrics.js';
import { StoreBusy } from '../../src/storage/store.js';
import { figuresIn } from '../operations/scraped.js';
import { asked, askedWeek, breakStore, eventually, joinAndBeAsked, livedThrough, quiet, repliesIn } from './acts.js';
import { ada, jana, joinAs, openTown, type Town } from './town.js';

/** Which values each label of ours may have; `le` is where a histogram is cut. */
const ours: Readonly<Record<string, readonly string[]>> = {
  kind: [...labelValues.arrived, ...labelValues.database],
  outcome: [
    ...labelValues.ack,
    ...labelValues.delivery,
    ...labelValues.call,
    ...labelValues.statement,
    ...labelValues.chart,
  ],
  method: labelValues.method,
  component: labelValues.component,
};

describe('the figures of a busy hour', () => {
  let town: Town;
  beforeEach(async () => {
    const metrics = createMetrics();
    town = await openTown(undefined, countErrors(createLog('silent'), metrics), {
      operations: { host: '127.0.0.1', port: 0, metrics },
    });
  });
  afterEach(() => town.close());

  async function ask(path: string): Promise<Response> {
    return fetch(`http://127.0.0.1:${town.app.operationsPort}/${path}`);
  }

  async function scrape(): Promise<string> {
    return (await ask('metrics')).text();
  }

  /** The sum of one figure, of the lines that have these labels. */
  async function sum(figure: string, labels: Readonly<Record<string, string>> = {}): Promise<number> {
    return figuresIn(await scrape())
      .filter(({ name }) => name === figure)
      .filter((line) => Object.entries(labels).every(([label, value]) => line.labels[label] === value))
      .reduce((total, { value }) => total + value, 0);
  }

  async function live(): Promise<void> {
    const driver = await joinAndBeAsked(town, ada);
    const other = await joinAs(town, jana);
    await other.closeView(true);
    await livedThrough(
      town,
      ada,
      Array.from({ length: 8 }, (_, at) => `2026-W${18 + at}` as typeof askedWeek),
    );
    driver.type({ box_output: 'zebrafish importer shipped', box_outcome: 'quicker for the heron team' });
    breakStore(town, 'writeCheckIn', new StoreBusy('locked'));
    await driver.click('save');
    town.slack.faults.on('chat.update', { kind: 'rate_limited', retryAfterSeconds: 1 }, 1);
    town.slack.faults.on('views.publish', { kind: 'status', status: 503 }, 1);
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    await driver.command('log out: walrus report');
    await driver.command('trend');
    await driver.closeView(true).catch(() => undefined);
    // Else what is drawn for the window would meet the defect.
    await quiet(town, 1200);
    breakStore(town, 'readHistory', new Error('a defect'));
    await driver.openHome();
    await quiet(town, 1200);
  }

  it('are counts and durations with labels of a closed list: no id, no word, no workspace, no week', async () => {
    await live();
    const person = (await town.mirrorOf(ada)).person;
    const text = await scrape();
    const typed = ['zebrafish', 'heron', 'walrus', 'importer'];
    const ids = [ada.id, jana.id, ada.name, jana.name, town.slack.teamId, person, town.slack.botToken, askedWeek];

    for (const secret of [...typed, ...ids]) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/xox|xapp|[0-9a-f]{8}-[0-9a-f]{4}-|\b[TUCDWFE]0[A-Z0-9]{6,}\b|\d{10}\.\d{6}\b/);
    const lines = figuresIn(text).filter(({ name }) => name.startsWith('mirror_'));
    const strangers = lines.flatMap(({ name, labels }) =>
      Object.entries(labels)
        .filter(([label, value]) =>
          label === 'le' ? !/^(\d+(\.\d+)?|\+Inf)$/.test(value) : ours[label]?.includes(value) !== true,
        )
        .map(([label, value]) => `${name} ${label}=${value}`),
    );
    expect(lines.length).toBeGreaterThan(100);
    expect(strangers).toEqual([]);
    const ofNode = figuresIn(text).filter(({ name }) => !name.startsWith('mirror_'));
    expect(new Set(ofNode.flatMap(({ labels }) => Object.keys(labels)))).toEqual(
      new Set(
        ['space', 'type', 'version', 'major', 'minor', 'patch', 'kind', 'le'].filter((label) =>
          text.includes(`${label}="`),
        ),
      ),
    );
  }, 60_000);

  it('say what happened', async () => {
    await live();
    await eventually(async () => (await sum('mirror_slack_calls_total', { outcome: 'rate_limited' })) === 1);

    expect(await sum('mirror_deliveries_total', { outcome: 'sent' })).toBe(1);
    expect(await sum('mirror_acks_total', { kind: 'press', outcome: 'done' })).toBeGreaterThanOrEqual(3);
    expect(await sum('mirror_acks_total', { kind: 'command', outcome: 'done' })).toBe(2);
    expect(await sum('mirror_acks_total', { kind: 'window', outcome: 'done' })).toBe(2);
    expect(await sum('mirror_acks_total', { kind: 'event', outcome: 'done' })).toBe(3);
    expect(await sum('mirror_acks_total', { kind: 'other' })).toBe(0);
    expect(await sum('mirror_ack_seconds_count')).toBe(await sum('mirror_acks_total'));
    expect(await sum('mirror_slack_calls_total', { method: 'chat.update', outcome: 'rate_limited' })).toBe(1);
    expect(await sum('mirror_slack_calls_total', { method: 'views.publish', outcome: 'failed' })).toBe(1);
    expect(await sum('mirror_slack_calls_total', { method: 'chat.postMessage', outcome: 'done' })).toBe(2);
    expect(await sum('mirror_slack_calls_total', { method: 'other' })).toBe(0);
    expect(await sum('mirror_database_calls_total', { kind: 'write', outcome: 'done' })).toBeGreaterThan(5);
    expect(await sum('mirror_reflection_seconds_count')).toBeGreaterThan(0);
    expect(await sum('mirror_charts_total', { outcome: 'drawn' })).toBeGreaterThanOrEqual(2);
    expect(await sum('mirror_errors_total', { component: 'listener' })).toBeGreaterThanOrEqual(1);
    expect(await sum('mirror_errors_total', { component: 'home' })).toBe(1);
  }, 60_000);

  it('know what waits, and since when', async () => {
    await joinAs(town, ada);
    expect(await sum('mirror_deliveries_due')).toBe(0);
    town.clock.moveTo(new Date(asked));
    expect(await sum('mirror_deliveries_due')).toBe(1);
    const seconds = await sum('mirror_deliveries_oldest_due_seconds');
    expect(seconds).toBeGreaterThanOrEqual(300);
    expect(seconds).toBeLessThan(600);
    await town.app.tick();
    expect(await sum('mirror_deliveries_due')).toBe(0);
    expect(await sum('mirror_deliveries_oldest_due_seconds')).toBe(0);
  });

  it('come with probes: ready while it runs', async () => {
    expect(await (await ask('readyz')).text()).toBe('ready\n');
    expect(await (await ask('healthz')).text()).toBe('alive\n');
  });
});
