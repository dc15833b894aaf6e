// The app in a process of its own, with a clock and weeks that the bench sets.
// Arguments: Slack's API address, bot token, app token, database file, first instant.
import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { startApp } from '../../../src/app.js';
import { bandChart } from '../../../src/charts/band-chart.js';
import { bulletChart } from '../../../src/charts/bullet-chart.js';
import { LocalRenderer } from '../../../src/charts/local-renderer.js';
import { addWeeks } from '../../../src/domain/week.js';
import { movableClock } from '../../../src/local-slack/clock.js';
import { createLog } from '../../../src/logging.js';
import { bandWords } from '../../../src/slack/messages/chart-words/band-words.js';
import { bulletWords } from '../../../src/slack/messages/chart-words/bullet-words.js';
import type { SlackIdentity } from '../../../src/storage/store.js';
import { findMirror, type Mirror } from '../../../src/use-cases/find-mirror.js';
import { reflectOnWeeks } from '../../../src/use-cases/reflect-on-week.js';
import { seedMadeUp } from '../../../src/use-cases/seed-made-up.js';

/** What the bench asks of this process. */
export type Order =
  /** Twenty-six weeks of a made-up Senior for each of them. */
  | { readonly order: 'seed'; readonly identities: readonly SlackIdentity[] }
  /** The same weeks once more before those: a year for each of them. */
  | { readonly order: 'lengthen'; readonly identities: readonly SlackIdentity[] }
  /** Deletes their oldest weeks, so that every check-in has as much behind it as the one before. */
  | { readonly order: 'trim'; readonly identities: readonly SlackIdentity[]; readonly weeks: number }
  /** Answers what the process holds once everything that nobody needs is collected: `Held`. */
  | { readonly order: 'weigh' }
  | { readonly order: 'move-to'; readonly instant: string }
  /** Answers the milliseconds that drawing the two pictures of a person's reply takes by itself. */
  | { readonly order: 'draw'; readonly identity: SlackIdentity };

/** Megabytes. */
export interface Held {
  readonly resident: number;
  readonly heap: number;
}

const [slackApiUrl, botToken = '', appToken = '', databaseFile, at = ''] = process.argv.slice(2);
// Else a file of that name would appear wherever this was started.
if (databaseFile === undefined) throw new Error('Name the database file.');
const clock = movableClock();
clock.moveTo(new Date(at));
const app = await startApp({
  slackApiUrl,
  slack: { mode: 'socket', botToken, appToken },
  command: '/mirror',
  keepers: ['U0BENCH000'],
  databaseUrl: `file:${databaseFile}`,
  masterKey: randomBytes(32),
  now: () => clock.now(),
  log: createLog('silent'),
});
// Nothing is remembered: every picture is really drawn.
const renderer = new LocalRenderer({ remembered: 0 });

async function obey(order: Order): Promise<unknown> {
  switch (order.order) {
    case 'seed':
      for (const identity of order.identities) {
        await seedMadeUp(app.deps, identity, 'senior', { zone: 'Europe/Berlin', locale: 'en-GB' });
      }
      return undefined;
    case 'lengthen':
      for (const identity of order.identities) await lengthen(identity);
      return undefined;
    case 'trim':
      for (const identity of order.identities) await trim(identity, order.weeks);
      return undefined;
    case 'weigh':
      return weigh();
    case 'move-to':
      return clock.moveTo(new Date(order.instant));
    case 'draw':
      return timeOfPictures(order.identity);
  }
}

async function lengthen(identity: SlackIdentity): Promise<void> {
  const { store } = app.deps;
  const { person } = await mirrorOf(identity);
  const history = await store.readHistory(person);
  for (const checkIn of history) {
    await store.writeCheckIn(person, { ...checkIn, week: addWeeks(checkIn.week, -history.length) }, 0);
  }
  const { value: assignments, revision } = await store.readAssignments(person);
  const earlier = assignments.map((each) => ({ ...each, validFrom: addWeeks(each.validFrom, -history.length) }));
  await store.writeAssignments(person, earlier, revision);
}

async function trim(identity: SlackIdentity, weeks: number): Promise<void> {
  const { store } = app.deps;
  const { person } = await mirrorOf(identity);
  const history = await store.readHistory(person);
  for (const { week } of history.slice(0, -weeks)) await store.deleteCheckIn(person, week);
}

async function weigh(): Promise<Held> {
  // What is collected first may free more; native memory follows a turn later.
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await nextTurn();
  }
  const { rss, heapUsed } = process.memoryUsage();
  return { resident: rss / 1024 / 1024, heap: heapUsed / 1024 / 1024 };
}

async function mirrorOf(identity: SlackIdentity): Promise<Mirror> {
  const mirror = await findMirror(app.deps, identity);
  if (mirror === undefined) throw new Error('This person has no mirror.');
  return mirror;
}

async function timeOfPictures(identity: SlackIdentity): Promise<number> {
  const mirror = await mirrorOf(identity);
  const { reflection } = await reflectOnWeeks(app.deps, mirror);
  const { profile } = mirror;
  const specs = [
    bandChart(reflection, profile.theme, bandWords(reflection, profile)),
    bulletChart(reflection, profile.theme, bulletWords(reflection, profile)),
  ];
  const startedAt = performance.now();
  await Promise.all(specs.map((spec) => renderer.render(spec)));
  return performance.now() - startedAt;
}

process.on('message', ({ id, order }: { readonly id: number; readonly order: Order }) => {
  obey(order).then(
    (value) => process.send?.({ id, value }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  );
});
process.stdout.write('ready\n');
