// The only reader of the environment.
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import { isOwnServer, isPublicService } from './charts/own-server.js';
import { contradictions, isLocal } from './config/contradictions.js';
import { isKey, keyBytes, keyCommand, openKeys, readText, type KeySource } from './config/master-key.js';
import { defaultUrl, fileOf, localUrl } from './config/places.js';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const token = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}-[\\w-]+$`), `should start with ${prefix}-, for example ${prefix}-1234-abcd`);
const webUrl = (example: string) =>
  z.url({ protocol: /^https?$/, error: `should be an http or https address, for example ${example}`, abort: true });
const portNumber = (example: number) => {
  const sentence = `should be a whole number from 0 to 65535, for example ${example}`;
  return z
    .string()
    .regex(/^\d{1,5}$/, sentence)
    .transform(Number)
    .refine((port) => port <= 65_535, sentence);
};
/** Over plain http only on this machine: Slack sends a code there that opens a workspace. */
const isOrigin = (text: string): boolean => {
  const { protocol, hostname, origin, href } = new URL(text);
  const isOwn = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
  return href === `${origin}/` && (protocol === 'https:' || isOwn);
};
const masterKey = z
  .string()
  .transform((text) => text.trim())
  .refine(isKey, `should be ${keyBytes} bytes in base64 (44 characters), for example the output of: ${keyCommand}`);

/** Every variable by itself (DESIGN.md, section 6); an empty one counts as unset. */
const environment = z.object({
  NODE_ENV: z.string().optional(),
  SLACK_BOT_TOKEN: token('xoxb').optional(),
  SLACK_APP_TOKEN: token('xapp').optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^[0-9A-Za-z]{20,}$/, 'should be the Signing Secret that Basic Information shows: 32 letters and digits')
    .optional(),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^\d+\.\d+$/, 'should be the Client ID that Basic Information shows, for example 1234567890.1234567890')
    .optional(),
  SLACK_CLIENT_SECRET: z
    .string()
    .regex(/^[0-9A-Za-z]{20,}$/, 'should be the Client Secret that Basic Information shows: 32 letters and digits')
    .optional(),
  SLACK_STATE_SECRET: z
    .string()
    .regex(
      /^\S{32,}$/,
      `should be 32 characters or more that nobody can guess, for example the output of: ${keyCommand}`,
    )
    .optional(),
  MIRROR_URL: webUrl('https://mirror.example.com')
    .refine(isOrigin, 'should be where this server is reached, without a path, for example https://mirror.example.com')
    .optional(),
  MIRROR_GRACE_DAYS: z
    .string()
    .regex(/^\d{1,4}$/, 'should be a whole number of days, for example 30')
    .transform(Number)
    .default(30),
  SLACK_API_URL: webUrl('https://slack-gov.com/api/').optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:.+|postgres(ql)?:\/\/.+)$/,
      'should be file:./data/mirror.db or postgresql://name:password@host:5432/mirror',
    )
    .optional(),
  MIRROR_KEY: masterKey.optional(),
  MIRROR_KEY_FILE: z.string().optional(),
  MIRROR_KEYS_OLD: z
    .string()
    .transform((list) => list.split(',').map((key) => key.trim()))
    .refine((keys) => keys.every(isKey), 'should be earlier master keys in base64, with commas between them')
    .optional(),
  MIRROR_KEEPERS: z
    .string()
    .transform((list) => list.split(',').map((keeper) => keeper.trim()))
    .refine(
      (keepers) => keepers.every((keeper) => /^([TE]\w+:)?[UW]\w+$/.test(keeper)),
      'should be Slack member ids with commas between them, for example U024BE7LH,T0123456:U0G9QF9C6',
    )
    .optional(),
  MIRROR_COMMAND: z
    .string()
    .regex(/^\/[a-z0-9_-]{1,31}$/, 'should be a slash and a short lower-case word, for example /mirror')
    .default('/mirror'),
  QUICKCHART_URL: webUrl('http://127.0.0.1:3400')
    .refine((url) => !isPublicService(url), {
      error:
        'must not be the public service, which would be handed the scores; run your own, for example http://127.0.0.1:3400',
      abort: true,
    })
    .refine(
      isOwnServer,
      'should be your own server, over https or in your private network, without name, password or query, for example http://127.0.0.1:3400',
    )
    .optional(),
  PORT: portNumber(3000).default(3000),
  OPERATIONS_PORT: portNumber(9090).optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'should be a host name or an address without a port, for example 127.0.0.1')
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `should be one of ${logLevels.join(', ')}`).optional(),
});

type Environment = z.infer<typeof environment>;

/** The names of all variables; nothing else of the environment is read. */
export const variables: readonly string[] = Object.keys(environment.shape);

/** How a workspace is reached: over Socket Mode, or by requests that Slack sends to `port`. */
export type WorkspaceMode =
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  | {
      readonly mode: 'http';
      readonly botToken: string;
      readonly signingSecret: string;
      readonly host: string;
      readonly port: number;
    }
  | OAuthMode;

/** Every workspace that installs the app, by requests that Slack sends to `port`. */
export interface OAuthMode {
  readonly mode: 'oauth';
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs what an install carries through Slack. */
  readonly stateSecret: string;
  readonly signingSecret: string;
  /** Where this server is reached from outside, without a path. */
  readonly baseUrl: string;
  /** How long people's data stays after their workspace took the app out. */
  readonly graceDays: number;
  readonly host: string;
  readonly port: number;
}

/** The local Slack when no tokens are set. */
export type SlackMode = { readonly mode: 'local' } | WorkspaceMode;

export type Database =
  /** `file` and the path in `url` are absolute. */
  | { readonly engine: 'sqlite'; readonly url: string; readonly file: string }
  | { readonly engine: 'postgresql'; readonly url: string };

export interface Config {
  readonly slack: SlackMode;
  readonly slackApiUrl?: string | undefined;
  readonly database: Database;
  readonly key: KeySource;
  /** `TEAM:USER` or `USER`: who may edit the framework. */
  readonly keepers: readonly string[];
  readonly command: string;
  readonly quickChartUrl?: string | undefined;
  readonly port: number;
  readonly host: string;
  /** Where probes and figures are asked for; nowhere when undefined. */
  readonly operationsPort?: number | undefined;
  readonly logLevel: (typeof logLevels)[number];
}

/** A configuration, or every reason why there is none: sentences with the variable's name and an example. */
export type ConfigRead = { readonly config: Config } | { readonly problems: readonly string[] };

/**
 * Reads the environment once. Secrets and values that may hold one are never repeated in a problem.
 * @param folder what relative paths start from
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
  folder: string = process.cwd(),
): ConfigRead {
  const set = withoutEmpty(env);
  const parsed = environment.safeParse(set);
  const own = parsed.error?.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`) ?? [];
  const problems = [...own, ...contradictions(set, folder)];
  if (!parsed.success || problems.length > 0) return { problems };
  return { config: configOf(parsed.data, folder) };
}

/** Where the database is, for commands that need neither tokens nor a key. Which one is said by the same variables. */
export function readDatabase(
  env: Readonly<Record<string, string | undefined>> = process.env,
  folder: string = process.cwd(),
): { readonly database: Database } | { readonly problems: readonly string[] } {
  const set = withoutEmpty(env);
  const parsed = environment.pick({ DATABASE_URL: true }).safeParse(set);
  if (!parsed.success) return { problems: parsed.error.issues.map(({ message }) => `DATABASE_URL ${message}.`) };
  return { database: databaseOf(parsed.data.DATABASE_URL ?? (isLocal(set) ? localUrl : defaultUrl), folder) };
}

/**
 * The master keys for commands that look after a database, MIRROR_KEY first and then the old ones; none where none is set.
 * Without MIRROR_KEY it is the local Slack's own, which is not made here. Throws a sentence for a variable that is wrong.
 */
export function readKeys(
  database: Database,
  env: Readonly<Record<string, string | undefined>> = process.env,
  folder: string = process.cwd(),
): readonly Uint8Array[] {
  const set = withoutEmpty(env);
  const { success, data, error } = environment
    .pick({ MIRROR_KEY: true, MIRROR_KEY_FILE: true, MIRROR_KEYS_OLD: true })
    .safeParse(set);
  if (!success) throw new Error(error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`).join('\n'));
  const { MIRROR_KEY: key, MIRROR_KEY_FILE: file, MIRROR_KEYS_OLD: old = [] } = data;
  const own = key ?? readText(file === undefined ? ownKeyFile(database, folder) : resolve(folder, file));
  if (own === undefined && file !== undefined) {
    throw new Error('MIRROR_KEY_FILE cannot be read: name a file, for example /run/secrets/mirror-key.');
  }
  if (own === undefined || !(file !== undefined || key !== undefined || isLocal(set))) return [];
  const keys = openKeys({ source: 'given', current: own, old });
  return [keys.current, ...keys.old];
}

function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
}

function configOf(set: Environment, folder: string): Config {
  const slack = slackOf(set);
  const local = slack.mode === 'local';
  const database = databaseOf(set.DATABASE_URL ?? (local ? localUrl : defaultUrl), folder);
  const given = set.MIRROR_KEY ?? readText(resolve(folder, set.MIRROR_KEY_FILE ?? ''));
  return {
    slack,
    slackApiUrl: set.SLACK_API_URL,
    database,
    key:
      local || given === undefined
        ? { source: 'own-file', file: ownKeyFile(database, folder) }
        : { source: 'given', current: given, old: set.MIRROR_KEYS_OLD ?? [] },
    keepers: set.MIRROR_KEEPERS ?? [],
    command: set.MIRROR_COMMAND,
    quickChartUrl: set.QUICKCHART_URL,
    port: set.PORT,
    host: hostOf(set, local),
    operationsPort: set.OPERATIONS_PORT,
    // On a newcomer's terminal the address is what matters.
    logLevel: set.LOG_LEVEL ?? (local ? 'warn' : 'info'),
  };
}

function slackOf(set: Environment): SlackMode {
  const installed = oauthOf(set);
  if (installed !== undefined) return installed;
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = set;
  if (botToken === undefined) return { mode: 'local' };
  if (appToken !== undefined) return { mode: 'socket', botToken, appToken };
  if (signingSecret === undefined) return { mode: 'local' };
  return { mode: 'http', botToken, signingSecret, host: hostOf(set, false), port: set.PORT };
}

function oauthOf(set: Environment): OAuthMode | undefined {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = set;
  const { SLACK_SIGNING_SECRET: signingSecret, MIRROR_URL: baseUrl } = set;
  if (clientId === undefined || clientSecret === undefined || stateSecret === undefined) return undefined;
  if (signingSecret === undefined || baseUrl === undefined) return undefined;
  const own = { clientId, clientSecret, stateSecret, signingSecret, baseUrl, graceDays: set.MIRROR_GRACE_DAYS };
  return { mode: 'oauth', ...own, host: hostOf(set, false), port: set.PORT };
}

function hostOf({ HOST }: Environment, local: boolean): string {
  return HOST ?? (local ? '127.0.0.1' : '0.0.0.0');
}

function databaseOf(url: string, folder: string): Database {
  if (!url.startsWith('file:')) return { engine: 'postgresql', url };
  const file = fileOf(url, folder);
  return { engine: 'sqlite', url: `file:${file}`, file };
}

function ownKeyFile(database: Database, folder: string): string {
  return join(database.engine === 'sqlite' ? dirname(database.file) : folder, 'mirror.key');
}
