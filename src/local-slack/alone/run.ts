import { type LocalShortcut, type LocalSlack, startLocalSlack } from '../start.js';
import { type Flags, HELP, readFlags } from './flags.js';
import { madeUpOrganisation, madeUpTeams } from './made-up-town.js';
import { variablesFor } from './variables.js';

export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Starts a local Slack by the flags and says what the app needs. Answers the exit code where there is nothing to run. */
export async function runAlone(
  argv: readonly string[],
  shortcuts: readonly LocalShortcut[],
  { print, complain }: Terminal,
): Promise<LocalSlack | number> {
  const read = readFlags(argv);
  if ('problems' in read) {
    complain(`${read.problems.join('\n')}\nnpm run local-slack -- --help tells the options.\n`);
    return 2;
  }
  const { flags } = read;
  if (flags.help) {
    print(HELP);
    return 0;
  }
  let slack: LocalSlack;
  try {
    slack = await startLocalSlack({ ...optionsFrom(flags), shortcuts });
  } catch (error) {
    complain(`${sentenceOf(error, flags)}\n`);
    return 1;
  }
  print(`Local Slack: ${slack.url}\n\nFor the app, good for this run:\n${variablesFor(slack)}`);
  return slack;
}

function optionsFrom(flags: Flags): Parameters<typeof startLocalSlack>[0] {
  const { 'client-id': clientId, 'client-secret': clientSecret, 'signing-secret': signingSecret, rate } = flags;
  return {
    port: flags.port,
    host: flags.host,
    hostNames: flags['host-name'],
    teams: madeUpTeams(flags.teams, flags.people, flags.org),
    ...(flags.org ? { organisation: madeUpOrganisation } : {}),
    appName: 'Performance Mirror',
    command: flags.command,
    redirectUrls: flags['redirect-url'],
    rotatesTokens: flags['rotate-tokens'],
    tokenLifeSeconds: flags['token-life'],
    delivery: { http: { url: flags['request-url'] } },
    showsClock: false,
    // It runs for days: what happened long ago helps nobody.
    keptLog: 1000,
    ...(rate === undefined ? {} : { rateLimits: { 'chat.postMessage': { perMinute: rate } } }),
    ...(clientId === undefined ? {} : { clientId }),
    ...(clientSecret === undefined ? {} : { clientSecret }),
    ...(signingSecret === undefined ? {} : { signingSecret }),
  };
}

function sentenceOf(error: unknown, { port }: Flags): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'EADDRINUSE' ? `Port ${port} is in use: choose another one with --port.` : message;
}
