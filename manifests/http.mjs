// `node manifests/http.mjs` writes slack-manifest.http.yml anew from slack-manifest.yml; a test says when that is due.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where everything arrives (src/slack/http-receiver.ts). Nobody can own a name under .example: it has to be replaced. */
const requestUrl = 'https://replace-this-host.example/slack/events';
/** Where Slack sends the browser at the end of an install (src/slack/install/install-pages.ts). */
const redirectUrl = 'https://replace-this-host.example/slack/oauth_redirect';

/**
 * The HTTP variant of the manifest: request and redirect URLs are added, organisations can install it, tokens rotate, and
 * Socket Mode is off; nothing else.
 * @param {string} source text of slack-manifest.yml
 * @returns {string}
 */
export function httpManifest(source) {
  const url = requestUrl;
  return [
    ['# The app as Slack knows it:', `# For HTTP: put your own host into the four addresses, then`],
    ['oauth_config:\n', `oauth_config:\n  redirect_urls:\n    - ${redirectUrl}\n`],
    ['org_deploy_enabled: false\n', 'org_deploy_enabled: true\n'],
    [
      '  token_rotation_enabled: false\n',
      `  # For one workspace with a token that you set (SLACK_BOT_TOKEN) write false before you create the app: such a token\n  # would end after twelve hours, and Slack lets nobody turn it off again.\n  token_rotation_enabled: true\n`,
    ],
    ['    - command: /mirror\n', `    - command: /mirror\n      url: ${url}\n`],
    ['  event_subscriptions:\n', `  event_subscriptions:\n    request_url: ${url}\n`],
    ['    is_enabled: true\n', `    is_enabled: true\n    request_url: ${url}\n`],
    ['socket_mode_enabled: true\n', 'socket_mode_enabled: false\n'],
    [
      '# Only what is used stands here; a test compares it with the listeners and with the methods that are called.\n',
      '# Made from slack-manifest.yml by manifests/http.mjs.\n',
    ],
  ].reduce((text, [from = '', to = '']) => replaceOnce(text, from, to), source);
}

/** @param {string} text @param {string} from @param {string} to */
function replaceOnce(text, from, to) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`slack-manifest.yml must hold ${JSON.stringify(from)} exactly once.`);
  return parts.join(to);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = readFileSync(new URL('../slack-manifest.yml', import.meta.url), 'utf8');
  writeFileSync(new URL('slack-manifest.http.yml', import.meta.url), httpManifest(source));
}
