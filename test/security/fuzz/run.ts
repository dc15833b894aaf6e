// Sends mutated payloads, signed, to the running product: npm run test:fuzz -- --count 100000 --seed 1
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SentToApp } from '../../../src/local-slack/payload-log.js';
import { encodeForHttp, signatureHeaders } from '../../../src/local-slack/to-app/signed-http.js';
import type { Log, LogFields } from '../../../src/logging.js';
import { describeError } from '../../../src/logging/describe-error.js';
import { randomOf, type Random } from '../../bench/method/random.js';
import { addressed } from './address.js';
import { startAnySlack } from './any-slack.js';
import { faultIn, foreignShown } from './check.js';
import { mutate, partsOf, pick, walk, type Json, type Mutant } from './mutate.js';
import { anyCanary, openWorld, people } from './world.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    brief: { type: 'boolean', default: false },
  },
});
const count = Number(values.count);
const random = randomOf(Number(values.seed));

/** Side by side, as from one workspace in a hurry. */
const sideBySide = 12;
/** After so many the database is the first one again, and the process remembers nothing. */
const aRound = 10_000;
/** Slack gives up after 3 s; a machine that does nothing else is sometimes slower, and never this slow. */
const longestMs = 20_000;

/** What stands in the samples where Slack left a blank. */
const blanks: Readonly<Record<string, string>> = {
  user: people[0].id,
  user_id: people[0].id,
  team: 'T0LOCALSLACK',
  team_id: 'T0LOCALSLACK',
  channel: 'C0TEAM0000',
  channel_id: 'C0TEAM0000',
  ts: '1780900000.000100',
  message_ts: '1780900000.000100',
  tab: 'home',
  trigger_id: '1.1',
  response_url: 'http://127.0.0.1:1/',
  event_id: 'Ev1',
  command: '/mirror',
  callback_id: 'week',
  action_id: 'save',
  block_id: 'buttons:2026-W25',
};

/** Defects by what they are, with how often and one payload that showed them. */
const defects = new Map<string, { times: number; example: string }>();
/** Errors that a listener met and told the person of. */
const met = new Map<string, number>();
const statuses = new Map<number, number>();
let sent = 0;

function defect(what: string, example: unknown): void {
  const known = defects.get(what) ?? { times: 0, example: JSON.stringify(example).slice(0, 4000) };
  // At once: somebody may end a long run.
  if (known.times === 0) process.stderr.write(`DEFECT ${what}\n  ${known.example}\n`);
  defects.set(what, { ...known, times: known.times + 1 });
}

const log: Log = { debug: () => {}, info: listen, warn: listen, error: listen };

/** What a listener did not expect is a defect, also when the person was told. */
function listen(fields: LogFields, message: string): void {
  const words = JSON.stringify(fields, (_, value: unknown) => (value instanceof Error ? describeError(value) : value));
  if (words.match(anyCanary) !== null) defect(`a log line with what somebody typed: ${message}`, fields);
  const { error } = fields;
  if (error === undefined) return;
  const name = nameOf(error);
  met.set(name, (met.get(name) ?? 0) + 1);
  if (isDefect(error)) defect(`${message}: ${name}`, error instanceof Error ? [error.message, error.stack] : error);
}

function nameOf(error: unknown): string {
  const { name, code, at } = describeError(error);
  const place = at?.find((frame) => frame.includes('/src/')) ?? at?.[0] ?? '';
  return `${name} ${code ?? ''} ${place.replace(/^.*\/src\//, 'src/').replace(/\)$/, '')}`;
}

/**
 * Slack says no, Bolt cannot read what no Slack would send: neither is a mistake of this program, and what it asks of Slack is
 * held against Slack's limits by itself. What our own code did not expect is one.
 */
function isDefect(error: unknown): boolean {
  const { name, at = [], cause } = describeError(error);
  if (cause !== undefined && error instanceof Error)
    return isDefect(error.cause ?? ('original' in error && error.original));
  if (name.startsWith('WebAPI') || name === 'RespondError' || !(error instanceof Error)) return false;
  const place = at.find((frame) => !frame.includes('node:internal'));
  // A busy machine: the request is taken, and the log says so.
  return place !== undefined && !/node_modules\/@slack\/|seen-requests/.test(place);
}

const world = await openWorld(log, !values.brief);
const slack = await startAnySlack('T0LOCALSLACK', (shown) => {
  const foreign = foreignShown(shown);
  if (foreign !== undefined) defect(foreign, shown);
  for (const breach of shown.breaches) defect(`Slack would refuse ${shown.via}: ${breach.slice(0, 200)}`, shown);
});
// From here on: what goes wrong before is no answer to a payload and ends the run.
process.on('unhandledRejection', (error) => defect(`unhandled rejection ${nameOf(error)}`, null));
process.on('uncaughtException', (error) => defect(`uncaught ${nameOf(error)}`, null));
const samples = await slackSamples();
const payloads = [...world.recorded.map(asMutant), ...samples];
const parts = partsOf(payloads);
const began = performance.now();
while (sent < count) {
  const app = await world.begin(slack.apiUrl);
  const url = `http://127.0.0.1:${app.port}/slack/events`;
  let left = Math.min(aRound, count - sent);
  sent += left;
  await Promise.all(
    Array.from({ length: sideBySide }, async () => {
      while (left > 0) {
        left -= 1;
        await one(url);
      }
    }),
  );
  process.stderr.write(`${sent} sent, ${defects.size} defects\n`);
}
const seconds = (performance.now() - began) / 1000;
await world.close();
await slack.close();

console.log(
  `${payloads.length} payloads to begin with, ${samples.length} of them Slack's samples; seed ${values.seed}.`,
);
console.log(
  `${sent} mutated payloads in ${seconds.toFixed(0)} s: ${[...statuses]
    .toSorted(([one], [other]) => String(one).localeCompare(String(other)))
    .map(([status, times]) => `${times} × ${status}`)
    .join(', ')}.`,
);
if (!values.brief)
  for (const [name, times] of [...met].toSorted((a, b) => b[1] - a[1])) console.log(`  met ${times} × ${name}`);
for (const [what, { times }] of defects) console.log(`  ${times} × ${what}`);
console.log(`${defects.size} defects.`);
process.exit(defects.size === 0 ? 0 : 1);

async function one(url: string): Promise<void> {
  const [mutant, sender] = addressed(random, slack, mutate(random, parts));
  const { body, contentType } = spoiled(random, encoded(mutant));
  const headers = {
    'content-type': contentType,
    ...signatureHeaders(world.signingSecret, body, Math.floor(Date.now() / 1000)),
  };
  try {
    const response = await fetch(url, { method: 'POST', body, headers, signal: AbortSignal.timeout(longestMs) });
    const text = await response.text();
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    const fault = faultIn(mutant, response.status, text, sender);
    if (fault !== undefined) defect(`an answer ${fault}`, { mutant, text: text.slice(0, 500) });
  } catch (error) {
    defect(`no answer: ${error instanceof Error ? error.name : 'unknown'}`, mutant);
  }
}

function encoded({ type, payload }: Mutant): { body: string; contentType: string } {
  if (type !== 'slash_commands') return encodeForHttp({ type, payload });
  const fields = Object.fromEntries(
    Object.entries(payload).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  return encodeForHttp({ type, payload: fields });
}

/** One in a hundred arrives torn, or as something else than it is. */
function spoiled(
  random: Random,
  request: { body: string; contentType: string },
): { body: string; contentType: string } {
  if (random.next() > 0.01) return request;
  return pick(random, [
    { ...request, body: request.body.slice(0, random.whole(0, request.body.length)) },
    { ...request, contentType: 'application/json' },
    { ...request, contentType: 'application/x-www-form-urlencoded' },
    { ...request, contentType: 'text/plain' },
    { ...request, body: `${request.body}&payload=%7B%7D` },
  ]);
}

function asMutant({ type, payload }: SentToApp): Mutant {
  return { type, payload: JSON.parse(JSON.stringify(payload)) as Mutant['payload'] };
}

/** Slack's own samples, with their blanks filled in. */
async function slackSamples(): Promise<readonly Mutant[]> {
  const folder = join('..', 'shared', 'slack-data', 'payload-samples');
  if (!existsSync(folder)) {
    if (process.env['CI'] !== undefined) throw new Error("Slack's payload samples are not beside this project.");
    console.log("Slack's payload samples are not beside this project: skipped.");
    return [];
  }
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json'));
  return Promise.all(
    files.toSorted().map(async (name) => {
      const payload = JSON.parse(await readFile(join(folder, name), 'utf8')) as Mutant['payload'];
      fillIn(payload);
      if (name.startsWith('events')) return { type: 'events_api', payload: { ...payload, type: 'event_callback' } };
      return { type: name.includes('slash-commands') ? 'slash_commands' : 'interactive', payload };
    }),
  );
}

function fillIn(payload: Json): void {
  walk(payload, (holder, key) => {
    if (holder[key] === '') holder[key] = blanks[key] ?? 'x';
  });
  if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) {
    for (const [key, id] of [
      ['user', people[0].id],
      ['team', 'T0LOCALSLACK'],
      ['channel', 'C0TEAM0000'],
    ] as const) {
      const one = payload[key];
      if (typeof one === 'object' && one !== null && !Array.isArray(one)) one['id'] = id;
    }
  }
}
