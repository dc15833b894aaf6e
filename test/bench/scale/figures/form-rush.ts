import { WebClient } from '@slack/web-api';
import { randomBytes } from 'node:crypto';
import { freshDatabase } from '../../../chaos/database.js';
import { startMachine } from '../../../chaos/replicas.js';
import { defaultFramework } from '../../../../src/domain/default-framework.js';
import { heldLevel } from '../../../../src/domain/lookup.js';
import { addDays, addWeeks, lastFinishedWeek, mondayOf } from '../../../../src/domain/week.js';
import {
  movableClock,
  startLocalSlack,
  type LocalMessage,
  type LocalSlack,
} from '../../../../src/local-slack/start.js';
import { actionIds, boxActionIds } from '../../../../src/slack/ids/actions.js';
import { weeklyPrompt } from '../../../../src/slack/messages/weekly/weekly-prompt.js';
import { openStore } from '../../../../src/storage/open.js';
import { madeUpMirror } from '../../../../src/use-cases/made-up-profile/made-up-mirror.js';
import { type Figure, median } from '../../figure.js';
import type { Sizes } from '../sizes.js';
import { at, locale, teamId, week, zone } from '../world.js';

/** The first round warms the machine up: a few at a time, and not counted. */
const rounds = 4;
const warmUpAtOnce = 10;
const slackWaitsMs = 3000;
const bound = 10;

/** Save in the form, pressed by everybody at the same moment over signed HTTP: how long the slowest wait, beside half of them. */
export async function measureFormRush({ atOnce }: Sizes): Promise<readonly Figure[]> {
  const people = Array.from({ length: atOnce }, (_, index) => ({
    id: `U0RUSH${String(index).padStart(4, '0')}`,
    name: `Person ${index + 1}`,
    tz: zone,
    locale,
  }));
  const clock = movableClock();
  clock.moveTo(at);
  const slack = await startLocalSlack({ people, clock, delivery: { http: {} }, retryDelaysMs: [] });
  const database = await freshDatabase('postgres');
  const masterKey = randomBytes(32);
  const defects: string[] = [];
  const shiftMs = () => clock.now().getTime() - Date.now();
  const machine = startMachine(
    () => ({
      slackApiUrl: slack.apiUrl,
      botToken: slack.botToken,
      signingSecret: slack.signingSecret,
      databaseUrl: database.url,
      masterKey: masterKey.toString('base64'),
      shiftMs: shiftMs(),
      pace: { perMinute: 6000, burst: 50 },
      ticks: false,
    }),
    (sentence) => void defects.push(sentence),
  );
  try {
    await machine.ready;
    await machine.ask({ order: 'join', identities: people.map(({ id }) => ({ teamId, slackUserId: id })) });
    slack.deliverTo(`http://127.0.0.1:${machine.port}/slack/events`);
    const waits: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const asked = addWeeks(week, round);
      const now = new Date(`${addDays(mondayOf(asked), 4)}T13:00:00.000Z`);
      clock.moveTo(now);
      await machine.ask({ order: 'shift', shiftMs: shiftMs() });
      const forms = await askEverybody(slack, people, now, asked);
      const presses = people.map(({ id }, index) => prepared(slack, id, forms[index], asked));
      const receipts = await pressed(presses, round === 0 ? warmUpAtOnce : atOnce);
      const taken = receipts.flatMap((receipt) =>
        receipt.outcome === 'acked' && receipt.afterMs !== undefined ? [receipt.afterMs] : [],
      );
      if (taken.length < atOnce) {
        const others = receipts.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'acked');
        throw new Error(
          `${others.length} of ${atOnce} presses were not acked in round ${round}: ${others.join(', ')}.`,
        );
      }
      if (round > 0) waits.push(...taken);
      const drawn = (round + 1) * atOnce;
      const replies = () => slack.calls.filter(({ method, answer }) => method === 'views.publish' && answer?.['ok']);
      await slack.until(() => replies().length >= drawn, 'everybody’s App Home', 240_000);
    }
    await checkStored(database.url, masterKey, people, rounds);
    if (defects.length > 0) throw new Error(defects.join('\n'));
    const sorted = waits.toSorted((one, other) => one - other);
    const slowest = sorted.at(-1) ?? 0;
    const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? slowest;
    return [
      {
        name: `ack of Save, ${atOnce} at once over HTTP, p99`,
        measured: p99,
        baseline: median(waits),
        unit: 'ms',
        against: 'the p50 of the same presses',
        bound,
      },
      {
        name: `the slowest of these acks, ${waits.length} stored`,
        measured: slowest,
        baseline: slackWaitsMs,
        unit: 'ms',
        against: 'what Slack waits',
        bound: 1,
      },
    ];
  } finally {
    await machine.kill();
    await slack.close();
    await database.remove();
  }
}

/** As delivery would, without the pace of a fan-out. */
async function askEverybody(
  slack: LocalSlack,
  people: readonly { readonly id: string }[],
  now: Date,
  asked: typeof week,
): Promise<readonly LocalMessage[]> {
  const { profile } = madeUpMirror('senior', defaultFramework, lastFinishedWeek(now, zone), now);
  const form = weeklyPrompt({ week: asked, level: heldLevel(defaultFramework, 'IC4'), profile, now });
  const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  const posted: LocalMessage[] = [];
  for (const { id } of people) {
    const { ts } = await client.chat.postMessage({ channel: id, ...form });
    const message = slack.state.messages.findLast((one) => one.ts === ts);
    if (message === undefined) throw new Error('The form did not arrive.');
    posted.push(message);
  }
  return posted;
}

function prepared(slack: LocalSlack, id: string, form: LocalMessage | undefined, asked: typeof week) {
  const surface = { kind: 'message', channel: form?.channel ?? '', ts: form?.ts ?? '' } as const;
  const driver = slack.as(id);
  driver.type(
    { [boxActionIds.output]: textOf(id, asked), [boxActionIds.input]: 'reviews x6\nincident call, 2h' },
    surface,
  );
  return () => driver.click(actionIds.save, { surface });
}

/** Presses so many at a time, and answers what became of them. */
async function pressed<T>(presses: readonly (() => Promise<T>)[], together: number): Promise<readonly T[]> {
  const receipts: T[] = [];
  for (let from = 0; from < presses.length; from += together) {
    receipts.push(...(await Promise.all(presses.slice(from, from + together).map((press) => press()))));
  }
  return receipts;
}

function textOf(id: string, asked: typeof week): string {
  return `rate limiter of ${id} in ${asked} shipped, 3d`;
}

async function checkStored(
  databaseUrl: string,
  masterKey: Uint8Array,
  people: readonly { readonly id: string }[],
  weeks: number,
): Promise<void> {
  const { store, close } = await openStore({ databaseUrl, masterKey, now: () => at });
  try {
    for (const { id } of people) {
      const person = await store.findPerson({ teamId, slackUserId: id });
      const history = person === undefined ? [] : await store.readHistory(person);
      const typed = history.flatMap(({ entries }) => entries.map((entry) => entry.typed));
      for (let round = 0; round < weeks; round += 1) {
        if (!typed.includes(textOf(id, addWeeks(week, round))))
          throw new Error('An acked week is not in the database.');
      }
    }
  } finally {
    await close();
  }
}
