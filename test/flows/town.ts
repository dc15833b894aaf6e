import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type AppSettings, type RunningApp } from '../../src/app.js';
import type { WorkspaceMode } from '../../src/config.js';
import {
  startLocalSlack,
  type LocalChannel,
  type LocalPerson,
  type LocalSlack,
  type LocalSlackOptions,
} from '../../src/local-slack/start.js';
import { movableClock, type MovableClock } from '../../src/local-slack/clock.js';
import { createLog, type Log } from '../../src/logging.js';
import { shortcuts } from '../../src/slack/shortcuts.js';
import { findMirror, type Mirror } from '../../src/use-cases/find-mirror.js';
import type { Driver } from '../../src/local-slack/driver.js';

export const ada: LocalPerson = { id: 'U0ADA00001', name: 'Ada', tz: 'Europe/Berlin', locale: 'en-GB' };
export const bo: LocalPerson = { id: 'U0BO000001', name: 'Bo', tz: 'America/New_York', locale: 'en-US' };

/** Speaks German. */
export const jana: LocalPerson = { id: 'U0JANA0001', name: 'Jana', tz: 'Europe/Berlin', locale: 'de-DE' };

const members = [ada.id, bo.id];

/** The app is in `team`, in `old-project` and in `with-partner`. */
const channels: readonly LocalChannel[] = [
  { id: 'C0GENERAL0', name: 'general', members },
  { id: 'C0TEAM0000', name: 'team', members, hasApp: true },
  { id: 'C0CLOSED00', name: 'closed', members: [ada.id], isPrivate: true },
  { id: 'C0ARCHIVE0', name: 'old-project', members, hasApp: true, isArchived: true },
  { id: 'C0PARTNER0', name: 'with-partner', members, hasApp: true, isExternallyShared: true },
];

/** A whole running product: local Slack, app and database, at a fixed time that the test moves. */
export interface Town {
  readonly slack: LocalSlack;
  readonly app: RunningApp;
  readonly clock: MovableClock;
  readonly databaseFile: string;
  readonly as: (person: LocalPerson) => Driver;
  readonly mirrorOf: (person: LocalPerson) => Promise<Mirror>;
  /** Moves the clock and lets delivery run. */
  readonly moveTo: (instant: string) => Promise<void>;
  /** Fails when the app has sent anything that Slack would refuse. */
  readonly close: () => Promise<void>;
}

/** Friday of 2026-W27, 15:30 in Berlin. */
export const fridayAfternoon = '2026-07-03T13:30:00Z';

/** How Slack reaches the app: the flows of this folder run once in each mode (package.json, jest's projects). */
const mode = (globalThis as { readonly slackMode?: 'http' }).slackMode ?? 'socket';
/** The same, for a local Slack. */
export const delivery: NonNullable<LocalSlackOptions['delivery']> = mode === 'http' ? { http: {} } : 'socket';

/** One workspace, by a token that the operator set. */
export type OneWorkspace = Exclude<WorkspaceMode, { readonly mode: 'oauth' }>;

/** How an app reaches a local Slack in this mode. */
export function workspaceOf({ botToken, appToken, signingSecret }: LocalSlack): OneWorkspace {
  return mode === 'http' ? { mode, botToken, signingSecret, host: '127.0.0.1', port: 0 } : { mode, botToken, appToken };
}

/** Sends requests there from now on; over Socket Mode the app has come by itself. */
export function reachAt(slack: LocalSlack, port: number | undefined): void {
  if (port !== undefined) slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
}

/** @param log writes nothing when absent */
export async function openTown(
  at: string = fridayAfternoon,
  log: Log = createLog('silent'),
  wishes: Pick<AppSettings, 'quickChartUrl' | 'keepers' | 'operations'> = {},
): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), 'mirror-town-'));
  const databaseFile = join(folder, 'mirror.db');
  const frozen = new Date(at);
  const started = performance.now();
  const clock = movableClock(() => new Date(frozen.getTime() + (performance.now() - started)));
  const slack = await startLocalSlack({
    people: [ada, bo, jana],
    channels,
    shortcuts,
    clock,
    delivery,
  });
  const app = await startApp({
    slack: workspaceOf(slack),
    slackApiUrl: slack.apiUrl,
    databaseUrl: `file:${databaseFile}`,
    masterKey: randomBytes(32),
    command: '/mirror',
    now: () => clock.now(),
    log,
    ...wishes,
  });
  reachAt(slack, app.port);
  return {
    slack,
    app,
    clock,
    databaseFile,
    as: (person) => slack.as(person.id),
    mirrorOf: async (person) => {
      const mirror = await findMirror(app.deps, { teamId: slack.teamId, slackUserId: person.id });
      if (mirror === undefined) throw new Error(`${person.name} has no mirror.`);
      return mirror;
    },
    moveTo: async (instant) => {
      clock.moveTo(new Date(instant));
      await app.tick();
    },
    close: async () => {
      await app.stop();
      const breaches = slack.breaches();
      await slack.close();
      await rm(folder, { recursive: true, force: true });
      if (breaches.length > 0) throw new Error(`Slack would refuse what was sent: ${JSON.stringify(breaches)}`);
    },
  };
}

/** Joins through the first modal as a Senior engineer who wants full replies on Fridays at 15:00. */
export async function joinAs(town: Town, person: LocalPerson, level = 'IC4'): Promise<Driver> {
  const driver = town.as(person);
  await driver.openHome();
  await driver.click('start');
  await driver.submitView({ level });
  return driver;
}
