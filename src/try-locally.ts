import { startApp, type RunningApp } from './app.js';
import type { Config } from './config.js';
import { openKeys } from './config/master-key.js';
import { readShift, writeShift } from './config/moved-clock.js';
import { startTicker } from './delivery/ticker.js';
import { movableClock, startLocalSlack, type LocalChannel, type LocalPerson } from './local-slack/start.js';
import type { Log } from './logging.js';
import type { Operations } from './operations/watch.js';
import { shortcuts } from './slack/shortcuts.js';
import { seedMadeUp, type MadeUpName } from './use-cases/seed-made-up.js';

export interface LocalTrial extends Pick<RunningApp, 'refused'> {
  /** The page to open. */
  readonly url: string;
  stop(): Promise<void>;
}

interface Newcomer extends LocalPerson {
  /** The made-up profile this person already has; without one they have not joined. */
  readonly madeUp?: MadeUpName;
}

const people: readonly Newcomer[] = [
  { id: 'U0NEWCOMER', name: 'You, new here', tz: 'Europe/Berlin', locale: 'en-GB' },
  { id: 'U0NEUHIER0', name: 'Neu hier (Deutsch)', tz: 'Europe/Berlin', locale: 'de-DE' },
  { id: 'U0SENIOR26', name: 'Profile: Senior, 26 weeks', tz: 'Europe/Berlin', locale: 'en-GB', madeUp: 'senior' },
  { id: 'U0STEADY20', name: 'Profile: steady, 20 weeks', tz: 'Europe/Berlin', locale: 'en-GB', madeUp: 'steady' },
  {
    id: 'U0MANAGER5',
    name: 'Profile: new manager, 5 weeks',
    tz: 'America/New_York',
    locale: 'en-US',
    madeUp: 'manager',
  },
  { id: 'U0PROMOTED', name: 'Profile: promoted, 30 weeks', tz: 'Europe/London', locale: 'en-GB', madeUp: 'promoted' },
  { id: 'U0DIRECTOR', name: 'Profile: director, 14 weeks', tz: 'Asia/Tokyo', locale: 'en-GB', madeUp: 'director' },
];

const members = people.map(({ id }) => id);

/** What can become of a share: taken, refused until the app is invited, refused, not offered. */
const channels: readonly LocalChannel[] = [
  { id: 'C0GENERAL0', name: 'general', members, hasApp: true },
  { id: 'C0SEARCH00', name: 'team-search', members },
  { id: 'C0ARCHIVE0', name: 'old-project', members, hasApp: true, isArchived: true },
  { id: 'C0PARTNER0', name: 'with-partner', members, hasApp: true, isExternallyShared: true },
];

/** Said in #general, for the shortcuts of messages to be tried on. */
const overheard: readonly (readonly [by: string, text: string])[] = [
  ['U0DIRECTOR', 'Support tells me the import takes 4 minutes now instead of 40. Thank you to whoever did that.'],
  ['U0PROMOTED', '<@U0NEWCOMER> your write-up of the retry budget is the clearest one I have read this year.'],
  ['U0MANAGER5', 'Two more teams use the on-call runbook: <https://docs.acme.dev/runbook|the runbook>'],
];

/** The app, the embedded database and the local Slack in one process on loopback, with made-up profiles to look at. */
export async function tryLocally(config: Config, log: Log, operations?: Operations): Promise<LocalTrial> {
  const database = databaseFileOf(config);
  const clock = movableClock();
  // Weeks that were lived through stay in the database: after a restart the clock must not fall back behind them.
  clock.moveTo(new Date(Date.now() + (await readShift(database))));
  let tick: (() => Promise<void>) | undefined;
  const slack = await startLocalSlack({
    port: config.port,
    people,
    channels,
    command: config.command,
    appName: 'Performance Mirror',
    shortcuts,
    clock,
    onMoveClock: async (to) => {
      await writeShift(database, to);
      await tick?.();
    },
  });
  for (const [by, text] of overheard) slack.as(by).write(text, 'C0GENERAL0');
  const keys = openKeys(config.key);
  const app = await startApp({
    slack: { mode: 'socket', botToken: slack.botToken, appToken: slack.appToken },
    slackApiUrl: slack.apiUrl,
    databaseUrl: config.database.url,
    masterKey: keys.current,
    command: config.command,
    // So that the editor can be tried as well.
    keepers: config.keepers.length > 0 ? config.keepers : members.slice(0, 1),
    quickChartUrl: config.quickChartUrl,
    // The page jumps over the hour of the prompt: it comes on arrival.
    promptGraceHours: 24 * 7,
    operations,
    now: () => clock.now(),
    log,
  });
  for (const { id, madeUp, tz, locale } of people) {
    if (madeUp === undefined) continue;
    await seedMadeUp(app.deps, { teamId: slack.teamId, slackUserId: id }, madeUp, { zone: tz, locale });
  }
  tick = () => app.tick();
  const ticker = startTicker((signal) => app.tick(signal), log);
  return {
    url: slack.url,
    refused: app.refused,
    stop: async () => {
      await ticker.stop();
      await app.stop();
      await slack.close();
    },
  };
}

function databaseFileOf({ database }: Config): string {
  if (database.engine !== 'sqlite') throw new Error('The local Slack keeps a database file of its own.');
  return database.file;
}
