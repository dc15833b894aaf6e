import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startApp, type RunningApp } from '../../src/app.js';
import { startLocalSlack, type LocalSlack } from '../../src/local-slack/start.js';
import { encodeForHttp, signatureHeaders } from '../../src/local-slack/to-app/signed-http.js';
import { createLog } from '../../src/logging.js';
import { findMirror } from '../../src/use-cases/find-mirror.js';
import { connect } from '../../src/storage/database.js';
import { ada } from '../flows/town.js';
import { quiet } from '../flows/acts.js';

type Sent = LocalSlack['deliveries'][number];

let folder: string;
let slack: LocalSlack;
/** Two machines on one database. */
let machines: RunningApp[];
const said: string[] = [];

beforeEach(async () => {
  said.length = 0;
  folder = await mkdtemp(join(tmpdir(), 'mirror-replays-'));
  slack = await startLocalSlack({ people: [ada], delivery: { http: {} } });
  const masterKey = randomBytes(32);
  const start = () =>
    startApp({
      slack: { mode: 'http', botToken: slack.botToken, signingSecret: slack.signingSecret, host: '127.0.0.1', port: 0 },
      slackApiUrl: slack.apiUrl,
      databaseUrl: `file:${join(folder, 'mirror.db')}`,
      masterKey,
      command: '/mirror',
      now: () => new Date(),
      log: createLog('info', { write: (line) => void said.push(line) }),
    });
  machines = [await start(), await start()];
  slack.deliverTo(addressOf(machines[0]));
  const driver = slack.as(ada.id);
  await driver.openHome();
  await driver.click('start');
  await driver.submitView({ level: 'IC4' });
  await driver.command('log out: written once');
});

afterEach(async () => {
  for (const machine of machines) await machine.stop();
  await slack.close();
  await rm(folder, { recursive: true, force: true });
});

function addressOf(machine: RunningApp | undefined): string {
  return `http://127.0.0.1:${machine?.port}/slack/events`;
}

/** What goes over the wire, signed once, to be sent as often as one likes. */
function signed(sent: Sent, secret = slack.signingSecret) {
  const { body, contentType } = encodeForHttp(sent);
  const headers = { 'content-type': contentType, ...signatureHeaders(secret, body, Math.floor(Date.now() / 1000)) };
  return async (machine: RunningApp | undefined): Promise<[number, string]> => {
    const response = await fetch(addressOf(machine), { method: 'POST', body, headers });
    return [response.status, await response.text()];
  };
}

function lastOf(type: Sent['type'], has = ''): Sent {
  const sent = slack.deliveries.findLast((one) => one.type === type && JSON.stringify(one.payload).includes(has));
  if (sent === undefined) throw new Error('Nothing like it was sent.');
  return sent;
}

async function notedLines(): Promise<number> {
  const app = machines[0];
  if (app === undefined) throw new Error('Nothing runs.');
  const mirror = await findMirror(app.deps, { teamId: slack.teamId, slackUserId: ada.id });
  if (mirror === undefined) throw new Error('Ada has no mirror.');
  const { drafts } = await app.deps.store.readWhole(mirror.person);
  return drafts.flatMap(({ noted = [] }) => noted).length;
}

/** A command that nobody has sent yet. */
function newCommand(triggerId: string): Sent {
  return {
    type: 'slash_commands',
    payload: { ...lastOf('slash_commands').payload, text: 'log out: another', trigger_id: triggerId },
  };
}

describe('a request that somebody caught and sends again', () => {
  test('does nothing on any machine: nothing is stored, nothing is called, and nothing is called taken', async () => {
    const before = await notedLines();
    const send = signed(newCommand('1.new'));
    const [status, answer] = await send(machines[0]);
    expect([status, answer.length > 2]).toEqual([200, true]);
    expect(await notedLines()).toBe(before + 1);
    await quiet({ slack } as never, 300);
    const calls = slack.calls.length;

    for (const machine of [...machines, ...machines]) expect(await send(machine)).toEqual([409, '']);
    for (const type of ['slash_commands', 'interactive', 'events_api'] as const)
      for (const machine of machines)
        expect(await signed(lastOf(type))(machine)).toEqual([type === 'events_api' ? 200 : 409, '']);
    await quiet({ slack } as never, 300);

    expect(slack.calls).toHaveLength(calls);
    expect(await notedLines()).toBe(before + 1);
  });

  test('is refused when anything in it was changed', async () => {
    const before = await notedLines();

    for (const machine of machines) expect(await signed(newCommand('1.x'), 'a guess')(machine)).toEqual([401, '']);
    expect(await notedLines()).toBe(before);
  });

  test('costs nobody a click when the store cannot say what was taken', async () => {
    const database = await connect(`file:${join(folder, 'mirror.db')}`);
    await database.write((client) => client.$executeRawUnsafe('DROP TABLE "SeenRequest"'));
    await database.close();
    const before = await notedLines();
    const send = signed(newCommand('1.y'));

    expect((await send(machines[1]))[0]).toBe(200);
    expect(await notedLines()).toBe(before + 1);
    expect(await send(machines[1])).toEqual([409, '']);
    expect(await notedLines()).toBe(before + 1);
    expect(said.filter((line) => line.includes('what other machines took is not known'))).toHaveLength(1);
  });
});
