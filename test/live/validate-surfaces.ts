// Asks Slack itself about every message and view of the tests: SLACK_BOT_TOKEN=xoxb-… npm run validate:live
// Opt-in, because it needs a workspace; the surfaces hold invented text only.
import { WebClient } from '@slack/web-api';
import { everySurface } from '../slack/messages/every-surface.js';
import { languages } from '../../src/slack/messages/locale.js';

const token = process.env['SLACK_BOT_TOKEN'];
if (token === undefined) {
  console.error('SLACK_BOT_TOKEN is missing: the bot token of a workspace to ask, for example xoxb-1234-abcd.');
  process.exit(1);
}

const { SLACK_API_URL: slackApiUrl } = process.env;
const client = new WebClient(token, {
  retryConfig: { retries: 2 },
  ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
});
let refused = 0;
let asked = 0;

for (const language of languages) {
  const { messages, views } = everySurface(language);
  for (const [name, build] of Object.entries(messages))
    await ask(`${language} message "${name}"`, { message: build() });
  for (const [name, build] of Object.entries(views)) await ask(`${language} view "${name}"`, { view: build() });
}
console.log(`${asked} surfaces asked, ${refused} refused.`);
process.exitCode = refused === 0 ? 0 : 1;

async function ask(name: string, surface: Parameters<typeof client.blocks.validate>[0]): Promise<void> {
  asked += 1;
  try {
    await client.blocks.validate(surface);
  } catch (error) {
    refused += 1;
    const data = error instanceof Error && 'data' in error ? error.data : undefined;
    console.error(`${name}: ${JSON.stringify(data ?? String(error))}`);
  }
}
