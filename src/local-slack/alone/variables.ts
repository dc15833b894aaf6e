import type { LocalSlack } from '../start.js';

/** What the app must be told to meet this local Slack, as lines of an env file. */
export function variablesFor(slack: LocalSlack): string {
  const variables = {
    SLACK_CLIENT_ID: slack.clientId,
    SLACK_CLIENT_SECRET: slack.clientSecret,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
  };
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
