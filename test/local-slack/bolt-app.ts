import bolt, { type App, type Logger, LogLevel } from '@slack/bolt';
import { type LocalSlack, type LocalSlackOptions, startLocalSlack } from '../../src/local-slack/start.js';

export const ada = { id: 'U0ADA', name: 'Ada Moreau', tz: 'Europe/Berlin', locale: 'en-GB' };
export const bo = { id: 'U0BO', name: 'Bo Tanaka', tz: 'Asia/Tokyo', locale: 'ja-JP' };
export const guest = { id: 'U0GUEST', name: 'Gil Guest', tz: 'America/New_York', locale: 'en-US', isGuest: true };
export const gone = { id: 'U0GONE', name: 'Gone Person', tz: 'UTC', locale: 'en-US', isDeleted: true };
export const team = { id: 'C0TEAM', name: 'team', members: [ada.id, bo.id], hasApp: true };
export const hall = { id: 'C0HALL', name: 'hall', members: [ada.id] };

export const everyScope = [
  'chat:write',
  'commands',
  'files:write',
  'files:read',
  'im:write',
  'users:read',
  'channels:read',
];

/** Refusals are what these tests provoke; their log lines would drown everything else. */
export const silent: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

/** A workspace of Ada, Bo, a guest and somebody who left, with two channels. */
export function workspaceOptions(overrides: Partial<LocalSlackOptions> = {}): LocalSlackOptions {
  return { people: [ada, bo, guest, gone], channels: [team, hall], ...overrides };
}

export interface Running {
  readonly slack: LocalSlack;
  readonly app: App;
  /** Where signed requests go; empty in Socket Mode. */
  readonly requestUrl: string;
  stop(): Promise<void>;
}

/**
 * A Bolt app in Socket Mode against a fresh local Slack. `reconnectMs` is how long it waits for a pong and before it
 * connects again: five seconds by default, and too short a wait loses connections on a busy machine.
 */
export async function runOverSocket(
  listen: (app: App) => void,
  overrides: Partial<LocalSlackOptions> = {},
  reconnectMs?: number,
): Promise<Running> {
  const slack = await startLocalSlack(workspaceOptions(overrides));
  const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, logger: silent };
  const app = new bolt.App({
    token: slack.botToken,
    receiver: new bolt.SocketModeReceiver({
      appToken: slack.appToken,
      logger: silent,
      ...(reconnectMs === undefined ? {} : { clientPingTimeout: reconnectMs }),
      installerOptions: { clientOptions },
    }),
    logger: silent,
    convoStore: false,
    clientOptions,
  });
  listen(app);
  await app.start();
  return running(slack, app);
}

/** A Bolt app behind its HTTP receiver against a fresh local Slack. */
export async function runOverHttp(
  listen: (app: App) => void,
  overrides: Partial<LocalSlackOptions> = {},
): Promise<Running> {
  const slack = await startLocalSlack(workspaceOptions({ delivery: { http: {} }, ...overrides }));
  const receiver = new bolt.HTTPReceiver({
    signingSecret: slack.signingSecret,
    logger: silent,
    unhandledRequestTimeoutMillis: 100,
    unhandledRequestHandler: ({ response }) => response.writeHead(404).end(),
  });
  const app = new bolt.App({
    token: slack.botToken,
    receiver,
    logger: silent,
    convoStore: false,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  });
  listen(app);
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const requestUrl = `http://127.0.0.1:${port}/slack/events`;
  slack.deliverTo(requestUrl);
  return running(slack, app, requestUrl);
}

function running(slack: LocalSlack, app: App, requestUrl = ''): Running {
  return {
    slack,
    app,
    requestUrl,
    stop: async () => {
      await app.stop();
      await slack.close();
    },
  };
}
