import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebClient } from '@slack/web-api';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { addDays, lastFinishedWeek, mondayOf, addWeeks, type WeekKey } from '../../src/domain/week.js';
import type { LocalMessage, LocalPerson, LocalSlack } from '../../src/local-slack/start.js';
import { startLocalSlack } from '../../src/local-slack/start.js';
import { heldLevel } from '../../src/domain/lookup.js';
import { weeklyPrompt } from '../../src/slack/messages/weekly/weekly-prompt.js';
import { madeUpMirror } from '../../src/use-cases/made-up-profile/made-up-mirror.js';
import { type Started, startProgram } from './processes.js';

/** An app in one process and the Slack it talks to in this one. */
export interface Town {
  readonly slack: LocalSlack;
  readonly app: Started;
  readonly people: readonly LocalPerson[];
  close(): Promise<void>;
}

/** Friday of 2026-W27, 15:30 in Berlin. */
const firstFriday = '2026-07-03T13:30:00.000Z';
const firstWeek = '2026-W27' as WeekKey;

/** The week and the Friday afternoon of a round: one week after the other. */
export function weekOfRound(round: number): { readonly week: WeekKey; readonly instant: string } {
  const week = addWeeks(firstWeek, round);
  return { week, instant: `${addDays(mondayOf(week), 4)}T13:30:00.000Z` };
}

/** The mirror with people who have twenty-six weeks behind them. */
export async function openMirrorTown(count: number): Promise<Town> {
  const people = inhabitants(count);
  const folder = await mkdtemp(join(tmpdir(), 'mirror-bench-'));
  const slack = await startLocalSlack({ people });
  const app = await startProgram({
    // Bundled like the product (package.json).
    file: 'dist/bench/mirror.js',
    nodeOptions: ['--enable-source-maps', '--expose-gc'],
    args: [slack.apiUrl, slack.botToken, slack.appToken, join(folder, 'mirror.db'), firstFriday],
    saysWhenReady: 'ready',
  });
  await app.order({ order: 'seed', identities: people.map(({ id }) => ({ teamId: slack.teamId, slackUserId: id })) });
  return {
    slack,
    app,
    people,
    close: async () => {
      await app.stop();
      await slack.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same people before an app that acks everything at once and does nothing else. */
export async function openBareTown(count: number): Promise<Town> {
  const people = inhabitants(count);
  const slack = await startLocalSlack({ people });
  const app = await startProgram(bareBolt(slack));
  return {
    slack,
    app,
    people,
    close: async () => {
      await app.stop();
      await slack.close();
    },
  };
}

export function bareBolt(slack: LocalSlack) {
  return {
    file: 'test/bench/processes/bare-bolt.mjs',
    args: [slack.apiUrl, slack.botToken, slack.appToken, '/mirror'],
    saysWhenReady: 'ready',
  };
}

/** Posts the weekly form of a round into everybody's DM, as delivery would but without the pace of a fan-out. */
export async function askEverybody({ slack, people }: Town, round: number): Promise<readonly LocalMessage[]> {
  const { week, instant } = weekOfRound(round);
  const now = new Date(instant);
  const { profile } = madeUpMirror('senior', defaultFramework, lastFinishedWeek(now, 'Europe/Berlin'), now);
  const level = heldLevel(defaultFramework, 'IC4');
  const form = weeklyPrompt({ week, level, profile, now });
  const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  const posted: LocalMessage[] = [];
  for (const { id } of people) {
    const { ts } = await client.chat.postMessage({ channel: id, ...form });
    const message = slack
      .as(id)
      .messages()
      .find((each) => each.ts === ts);
    if (message === undefined) throw new Error('The form did not arrive.');
    posted.push(message);
  }
  return posted;
}

function inhabitants(count: number): readonly LocalPerson[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `U0BENCH${String(index).padStart(3, '0')}`,
    name: `Person ${index + 1}`,
    tz: 'Europe/Berlin',
    locale: 'en-GB',
  }));
}
