import { parseArgs } from 'node:util';
import * as z from 'zod';

export const HELP = `A Slack of its own on this machine, to try an installation with many workspaces. It stores nothing.

  npm run local-slack -- [options]

  --port NUMBER           where the page and the Web API listen (4000)
  --request-url URL       where the app takes events, clicks and commands
                          (http://127.0.0.1:3000/slack/events); several times for replicas
  --redirect-url URL      where the app may be sent a code; several times
                          (anywhere on this machine)
  --teams NUMBER          how many workspaces, 1 to 20 (2)
  --people NUMBER         how many people in each, 1 to 20000 (3)
  --org                   an organisation that holds every workspace but the first
  --rotate-tokens         access tokens expire and are refreshed
  --token-life SECONDS    after how long they expire (43200)
  --rate NUMBER           chat.postMessage calls a minute for each installation (no limit)
  --command WORD          the slash command (/mirror)
  --client-id ID          made up when absent, as are the two secrets
  --client-secret SECRET
  --signing-secret SECRET
  --host ADDRESS          0.0.0.0 to be reached from containers, with --host-name (127.0.0.1)
  --host-name NAME        a further name it answers to, such as local-slack, or slack.test:4000; several times;
                          the app is given addresses with the first one
  --help

It prints the variables that the app needs. They open this local Slack only, and mean nothing once it stops.
`;

const text = { type: 'string' } as const;
const several = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

const options = {
  port: text,
  'request-url': several,
  'redirect-url': several,
  teams: text,
  people: text,
  org: flag,
  'rotate-tokens': flag,
  'token-life': text,
  rate: text,
  command: text,
  'client-id': text,
  'client-secret': text,
  'signing-secret': text,
  host: text,
  'host-name': several,
  help: flag,
} as const;

const numberFrom = (least: number, most: number) => {
  const error = `should be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, { error, abort: true })
    .transform(Number)
    .refine((number) => number >= least && number <= most, error);
};
const address = z.url({ protocol: /^https?$/ });
const secret = z
  .string()
  .regex(/^[0-9A-Za-z]{20,}$/, 'should be 20 letters and digits or more')
  .optional();

const schema = z
  .object({
    port: numberFrom(0, 65_535).default(4000),
    'request-url': z.array(address).default(['http://127.0.0.1:3000/slack/events']),
    'redirect-url': z.array(address).default([]),
    teams: numberFrom(1, 20).default(2),
    people: numberFrom(1, 20_000).default(3),
    org: z.boolean().default(false),
    'rotate-tokens': z.boolean().default(false),
    'token-life': numberFrom(1, 43_200).default(43_200),
    rate: numberFrom(1, 100_000).optional(),
    command: z
      .string()
      .regex(/^\/[a-z0-9_-]+$/)
      .default('/mirror'),
    'client-id': z
      .string()
      .regex(/^\d+\.\d+$/, 'should look like 1234567890.1234567890')
      .optional(),
    'client-secret': secret,
    'signing-secret': secret,
    host: z.enum(['127.0.0.1', '0.0.0.0', '::']).default('127.0.0.1'),
    'host-name': z.array(z.string().regex(/^[a-z0-9.-]+(:\d+)?$/i)).default([]),
    help: z.boolean().default(false),
  })
  .refine((flags) => flags.host === '127.0.0.1' || flags['host-name'].length > 0, {
    path: ['host'],
    message: 'needs --host-name: whoever can reach this port could act as anybody here',
  })
  .refine((flags) => !flags.org || flags.teams > 1, {
    path: ['org'],
    message: 'needs --teams 2 or more: the first workspace stays outside',
  });

export type Flags = z.output<typeof schema>;

/** The flags of the command line, or a sentence for each that cannot be read. */
export function readFlags(argv: readonly string[]): { readonly flags: Flags } | { readonly problems: string[] } {
  let written: Readonly<Record<string, unknown>>;
  try {
    written = parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    return { problems: [(error as Error).message] };
  }
  const read = schema.safeParse(written);
  if (read.success) return { flags: read.data };
  return { problems: read.error.issues.map(({ path, message }) => `--${String(path[0])}: ${message}`) };
}
