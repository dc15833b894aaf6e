import { randomBytes } from 'node:crypto';
import type { WeekKey } from '../../src/domain/week.js';
import { movableClock, startLocalSlack, type LocalPerson, type LocalSlack } from '../../src/local-slack/start.js';
import { openStore, type OpenStore } from '../../src/storage/open.js';
import type { PaceSettings } from '../../src/slack/post/pace.js';
import { randomOf } from '../bench/method/random.js';
import { startBalancer } from './balancer.js';
import { freshDatabase } from './database.js';
import type { Plan } from './plan.js';
import { startMachine, type Machine } from './replicas.js';

/** Everybody has the same knock: Friday of 2026-W27, 15:00 in Berlin; the reminder a day later. */
export const week = '2026-W27' as WeekKey;
export const knockAt = new Date('2026-07-03T13:00:00Z');
export const reminderAt = new Date('2026-07-04T13:00:00Z');
export const locale = 'en-GB';

/** Several machines on one database, before them what spreads Slack's requests, and a Slack in this process. */
export interface Town {
  readonly slack: LocalSlack;
  readonly people: readonly LocalPerson[];
  readonly machines: readonly Machine[];
  /** What machines said that they never should. */
  readonly defects: readonly string[];
  now(): Date;
  /** Moves the clock of Slack and of all machines. */
  moveTo(instant: Date): void;
  /** The database as it rests, opened by this process. */
  openStore(): Promise<OpenStore>;
  readonly databaseUrl: string;
  /** Requests that a second machine got because the first one died over them. */
  resent(): number;
  close(): Promise<void>;
}

/** The allowance of the workspace: the last prompt goes out shortly before the last kill, if the machines get that far. */
function paceOf({ people, kills, gapMs }: Plan): PaceSettings {
  return { perMinute: Math.ceil((people * 60_000) / (kills * gapMs)), burst: 5 };
}

/** Everybody has joined when this resolves, and nothing is due yet. */
export async function openTown(plan: Plan): Promise<Town> {
  const people = Array.from({ length: plan.people }, (_, index) => ({
    id: `U0CHAOS${String(index).padStart(4, '0')}`,
    name: `Person ${index + 1}`,
    tz: 'Europe/Berlin',
    locale,
  }));
  const clock = movableClock();
  clock.moveTo(new Date(knockAt.getTime() - 3_600_000));
  const slack = await startLocalSlack({ people, clock, delivery: { http: {} }, retryDelaysMs: [] });
  const database = await freshDatabase(plan.engine);
  const masterKey = randomBytes(32);
  const defects: string[] = [];
  const shiftMs = () => clock.now().getTime() - Date.now();
  const replica = (ticks: boolean) => ({
    slackApiUrl: slack.apiUrl,
    botToken: slack.botToken,
    signingSecret: slack.signingSecret,
    databaseUrl: database.url,
    masterKey: masterKey.toString('base64'),
    shiftMs: shiftMs(),
    pace: paceOf(plan),
    ticks,
  });
  const onDefect = (sentence: string) => void defects.push(sentence);

  const first = startMachine(() => replica(false), onDefect);
  await first.ready;
  await first.ask({ order: 'join', identities: people.map(({ id }) => ({ teamId: slack.teamId, slackUserId: id })) });
  await first.kill();
  const machines = Array.from({ length: plan.machines }, () => startMachine(() => replica(true), onDefect));
  await Promise.all(machines.map(({ ready }) => ready));
  const balancer = await startBalancer(
    () => machines.map(({ port }) => port).filter((port): port is number => port !== undefined),
    randomOf(plan.seed + 3),
  );
  slack.deliverTo(balancer.url);

  return {
    slack,
    people,
    machines,
    defects,
    now: () => clock.now(),
    moveTo: (instant) => {
      clock.moveTo(instant);
      for (const machine of machines) machine.tell({ order: 'shift', shiftMs: shiftMs() });
    },
    openStore: () => openStore({ databaseUrl: database.url, masterKey, now: () => clock.now() }),
    databaseUrl: database.url,
    resent: () => balancer.resent(),
    close: async () => {
      await Promise.all(machines.map((machine) => machine.kill()));
      await balancer.close();
      await slack.close();
      await database.remove();
    },
  };
}
