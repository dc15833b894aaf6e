import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { interactiveElements } from '../../src/local-slack/block-kit/interactive.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { createLog } from '../../src/logging.js';
import { words } from '../../src/slack/listeners/words.js';
import { askedWeek, formIn, joinAndBeAsked, livedThrough, quiet, repliesIn, sight } from '../flows/acts.js';
import { ada, bo, joinAs, openTown, type Town } from '../flows/town.js';

const canary = 'zorbtyped';
/** Each of them has broken something somewhere: a database, a channel, a logger, a terminal, a page, a file, a form. */
const nasty = [
  `'; DROP TABLE "CheckIn"; -- ${canary}`,
  `<!channel> <@U0BO000001> ${canary}`,
  `\${jndi:ldap://x/${canary}}`,
  `\u001B[31m${canary}\u001B[0m`,
  `\u202E${canary} שלום`,
  `a\u0000b ${canary}`,
  `\uD800 ${canary}`,
  `${canary} ${'😀'.repeat(1400)}`,
  `</script><script>${canary}</script>`,
  `*${canary}* _x_ \`y\` <https://x|z> & &lt;`,
];

let server: Server;
let drawn: string;
let town: Town;
const lines: string[] = [];

beforeEach(async () => {
  lines.length = 0;
  drawn = '';
  const png = createCanvas(400, 290).toBuffer('image/png');
  server = createServer((request, response) => {
    request.on('data', (bytes: Buffer) => (drawn += `${request.url} ${bytes.toString()}`));
    request.on('end', () => response.writeHead(200, { 'content-type': 'image/png' }).end(png));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const quickChartUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  town = await openTown(undefined, createLog('trace', { write: (line) => void lines.push(line) }), { quickChartUrl });
});

afterEach(async () => {
  await town.close();
  server.closeAllConnections();
  server.close();
});

/** Fills every text field of the window in front, each time with another text, and submits it. */
async function fillIn(driver: Driver, turn: number): Promise<number> {
  const view = driver.currentView();
  if (view?.definition.submit === undefined) return 0;
  const fields = interactiveElements(view.definition.blocks).filter(
    ({ element }) => element.type === 'plain_text_input',
  );
  for (const [index, { actionId, element }] of fields.entries()) {
    const most = element.type === 'plain_text_input' ? (element.max_length ?? 3000) : 3000;
    const text = (nasty[(turn + index) % nasty.length] ?? '').slice(0, most);
    driver.type({ [actionId]: text }, { kind: 'modal', viewId: view.id });
  }
  await driver.submitView();
  await quiet(town, 40);
  return fields.length;
}

describe('whatever is typed', () => {
  test('into every field reaches neither logs, files, the chart server nor anybody else, and pings nobody', async () => {
    const other = await joinAs(town, bo);
    await other.closeView(true);
    const driver = await joinAndBeAsked(town, ada);
    await livedThrough(town, ada, ['2026-W22', '2026-W23', '2026-W24', '2026-W25', '2026-W26', '2026-W27'] as never);
    const form = formIn(driver);
    if (form === undefined) throw new Error('Nobody asked.');
    const surface = { kind: 'message' as const, channel: form.channel, ts: form.ts };
    driver.type({ box_output: nasty.slice(0, 6).join('\n'), box_outcome: nasty.slice(6).join('\n') }, surface);
    await driver.click('save', { surface });
    await town.slack.until(() => repliesIn(driver)[0] ?? driver.currentView(), 'an answer');
    let typed = 2;
    for (const { name } of words.filter((word) => word.name !== 'delete')) {
      for (const [turn, text] of [0, 4].map((from) => [from, nasty[from] ?? ''] as const)) {
        await driver.command(`${name} ${turn === 0 ? '' : text}`.trim());
        await quiet(town, 40);
        typed += await fillIn(driver, turn + name.length);
        await driver.closeView(true).catch(() => undefined);
      }
    }
    for (const text of nasty) await driver.command(`log out: ${text}`);
    await driver.openHome();
    await other.openHome();
    await other.command('week');
    await quiet(town, 200);

    expect(typed).toBeGreaterThan(25);
    // It arrived, and it is kept as it was typed.
    const history = await town.app.deps.store.readHistory((await town.mirrorOf(ada)).person);
    expect(history.some(({ entries }) => entries.some((entry) => entry.typed.includes('DROP TABLE')))).toBe(true);
    expect(sight(driver)).toContain(canary);

    expect(lines.filter((line) => line.includes(canary))).toEqual([]);
    expect(drawn).toContain('/chart');
    expect(drawn).not.toContain(canary);
    expect(sight(other)).not.toContain(canary);
    const posted = town.slack.calls.filter(({ method }) => method.startsWith('chat.') || method.startsWith('files.'));
    expect(posted.length).toBeGreaterThan(2);
    expect(JSON.stringify(posted)).not.toContain(canary);
    expect(town.slack.payloads.flatMap(({ payload }) => formatted(payload)).filter(pings)).toEqual([]);
    expect(await filesWith(dirname(town.databaseFile), canary)).toEqual([]);
    expect((await town.app.deps.store.readCheckIn((await town.mirrorOf(ada)).person, askedWeek))?.value.week).toBe(
      askedWeek,
    );
  }, 300_000);
});

/** Texts in which Slack reads marks. */
function formatted(shown: unknown): readonly string[] {
  if (typeof shown !== 'object' || shown === null) return [];
  const own = 'type' in shown && shown.type === 'mrkdwn' && 'text' in shown ? [String(shown.text)] : [];
  return [...own, ...Object.values(shown).flatMap(formatted)];
}

function pings(text: string): boolean {
  return text.includes('<!channel') || text.includes(`<@${bo.id}`);
}

/** Files whose bytes hold a word, in whatever way it may be written. */
async function filesWith(folder: string, word: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  const found = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      const texts = [bytes.toString('latin1'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')];
      return texts.some((text) => text.includes(word)) ? [name] : [];
    }),
  );
  return found.flat();
}
