import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { LocalSlack } from '../../src/local-slack/start.js';
import type { Program } from './processes.js';

/** What `npm start` runs once it has built. */
const built = { file: 'dist/app/main.js', nodeOptions: ['--enable-source-maps'] } as const;

/** The built product in a workspace: its Slack is another process. */
export function inWorkspace(slack: LocalSlack, folder: string): Program {
  return {
    ...built,
    env: {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      MIRROR_KEY: randomBytes(32).toString('base64'),
      DATABASE_URL: `file:${join(folder, 'workspace.db')}`,
    },
    saysWhenReady: 'the mirror is connected',
  };
}

/** The built product without tokens: app, database, local Slack and page in one process. */
export function locally(folder: string): Program {
  return {
    ...built,
    env: { PORT: '0', DATABASE_URL: `file:${join(folder, 'local.db')}` },
    saysWhenReady: 'on a local Slack: http',
  };
}
