import { dirname, resolve } from 'node:path';
import { isKey, keyBytes, keyCommand, readText } from './master-key.js';
import { defaultUrl, fileOf, isInside } from './places.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** What is wrong between variables, whatever is wrong inside them. */
export function contradictions(set: Variables, folder: string): string[] {
  return isLocal(set) ? localProblems(set, folder) : workspaceProblems(set, folder);
}

/** Without tokens it is the local Slack. */
export function isLocal(set: Variables): boolean {
  const tokens = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', ...oauthNames];
  return tokens.every((name) => set[name] === undefined);
}

/** With any of these, workspaces install the app by themselves. */
const oauthNames = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const;

/** What an install of many workspaces needs, with an example each. */
const oauthExamples = {
  SLACK_CLIENT_ID: '1234567890.1234567890',
  SLACK_CLIENT_SECRET: 'the Client Secret that Basic Information shows',
  SLACK_STATE_SECRET: `the output of: ${keyCommand}`,
  SLACK_SIGNING_SECRET: 'the Signing Secret that Basic Information shows',
  MIRROR_URL: 'https://mirror.example.com',
} as const;

function localProblems(set: Variables, folder: string): string[] {
  const problems: string[] = [];
  if (set['NODE_ENV'] === 'production') {
    problems.push(
      `SLACK_BOT_TOKEN and SLACK_APP_TOKEN are missing: with NODE_ENV=production there is no local Slack. Set SLACK_BOT_TOKEN=xoxb-…, SLACK_APP_TOKEN=xapp-… (or SLACK_SIGNING_SECRET for HTTP) and MIRROR_KEY (${keyCommand}).`,
    );
  }
  if (set['SLACK_API_URL'] !== undefined) {
    problems.push('SLACK_API_URL needs tokens: set SLACK_BOT_TOKEN=xoxb-… and SLACK_APP_TOKEN=xapp-… as well.');
  }
  const url = set['DATABASE_URL'];
  if (url?.startsWith('postgres')) {
    problems.push(
      'DATABASE_URL names PostgreSQL, but the local Slack keeps a database file of its own: unset it, or set SLACK_BOT_TOKEN=xoxb-… and SLACK_APP_TOKEN=xapp-….',
    );
  } else if (url !== undefined && fileOf(url, folder) === fileOf(defaultUrl, folder)) {
    problems.push(
      'DATABASE_URL is the file of a real workspace, and no tokens are set: unset it for the local Slack, or set SLACK_BOT_TOKEN=xoxb-… and SLACK_APP_TOKEN=xapp-….',
    );
  }
  const host = set['HOST'];
  if (host !== undefined && !/^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host)) {
    problems.push('HOST must be a loopback address for the local Slack, for example 127.0.0.1.');
  }
  return problems;
}

function workspaceProblems(set: Variables, folder: string): string[] {
  const isOAuth = oauthNames.some((name) => set[name] !== undefined);
  return [...portProblems(set), ...(isOAuth ? oauthProblems(set) : tokenProblems(set)), ...keyProblems(set, folder)];
}

function oauthProblems(set: Variables): string[] {
  const names = Object.keys(oauthExamples).join(', ');
  const missing = Object.entries(oauthExamples).filter(([name]) => set[name] === undefined);
  const problems = missing.map(
    ([name, example]) =>
      `${name} is missing, for example ${example}: workspaces install the mirror by themselves once ${names} are set.`,
  );
  for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN']) {
    if (set[name] === undefined) continue;
    problems.push(
      `${name} is of one workspace, and with SLACK_CLIENT_ID every workspace gets a token of its own: unset ${name}, or unset ${oauthNames.join(', ')}.`,
    );
  }
  return problems;
}

function tokenProblems(set: Variables): string[] {
  const problems: string[] = [];
  if (set['SLACK_BOT_TOKEN'] === undefined) problems.push('SLACK_BOT_TOKEN is missing, for example xoxb-1234-abcd.');
  const [appToken, signingSecret] = [set['SLACK_APP_TOKEN'], set['SLACK_SIGNING_SECRET']];
  if (appToken === undefined && signingSecret === undefined) {
    problems.push(
      'SLACK_APP_TOKEN is missing, for example xapp-1-A1234-abcd: with it the mirror uses Socket Mode, with SLACK_SIGNING_SECRET instead it takes requests over HTTP.',
    );
  } else if (appToken !== undefined && signingSecret !== undefined) {
    problems.push(
      'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: keep SLACK_APP_TOKEN=xapp-… for Socket Mode, or SLACK_SIGNING_SECRET for HTTP.',
    );
  }
  return problems;
}

function keyProblems(set: Variables, folder: string): string[] {
  const problems: string[] = [];
  const keyFile = set['MIRROR_KEY_FILE'];
  if (set['MIRROR_KEY'] === undefined && keyFile === undefined) {
    problems.push(`MIRROR_KEY is missing: ${keyBytes} bytes in base64, for example the output of: ${keyCommand}.`);
  } else if (set['MIRROR_KEY'] !== undefined && keyFile !== undefined) {
    problems.push(
      'MIRROR_KEY and MIRROR_KEY_FILE are both set: keep one, for example MIRROR_KEY_FILE=/run/secrets/key.',
    );
  } else if (keyFile !== undefined) {
    problems.push(...keyFileProblems(keyFile, set['DATABASE_URL'] ?? defaultUrl, folder));
  }
  return problems;
}

/** Over Socket Mode nothing listens on PORT. */
function portProblems(set: Variables): string[] {
  const isShared = set['OPERATIONS_PORT'] !== '0' && set['OPERATIONS_PORT'] === (set['PORT'] ?? '3000');
  if (set['SLACK_APP_TOKEN'] !== undefined || !isShared) return [];
  return [
    'OPERATIONS_PORT and PORT are the same: the figures stay off the port that Slack reaches. Set another one, for example OPERATIONS_PORT=9090.',
  ];
}

function keyFileProblems(keyFile: string, databaseUrl: string, folder: string): string[] {
  const file = resolve(folder, keyFile);
  const dataFolders = [resolve(folder, 'data')];
  if (databaseUrl.startsWith('file:')) dataFolders.push(dirname(fileOf(databaseUrl, folder)));
  if (dataFolders.some((data) => isInside(file, data))) {
    return [
      'MIRROR_KEY_FILE lies in the data folder, where every backup would copy it beside the database: move it, for example to /run/secrets/mirror-key.',
    ];
  }
  const key = readText(file);
  if (key === undefined) return ['MIRROR_KEY_FILE cannot be read: name a file, for example /run/secrets/mirror-key.'];
  if (isKey(key)) return [];
  return [`MIRROR_KEY_FILE should hold ${keyBytes} bytes in base64, for example the output of: ${keyCommand}.`];
}
