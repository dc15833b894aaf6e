import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type RunningApp } from '../../../src/app.js';
import type { WeekKey } from '../../../src/domain/week.js';
import { movableClock } from '../../../src/local-slack/clock.js';
import { interactiveElements } from '../../../src/local-slack/block-kit/interactive.js';
import { optionsOf } from '../../../src/local-slack/payloads/choice.js';
import { startLocalSlack, type LocalPerson, type LocalSlack } from '../../../src/local-slack/start.js';
import type { Log } from '../../../src/logging.js';
import { words } from '../../../src/slack/listeners/words.js';
import { shortcuts } from '../../../src/slack/shortcuts.js';
import { findMirror } from '../../../src/use-cases/find-mirror.js';
import { saveCheckIn } from '../../../src/use-cases/save-check-in.js';
import { startMirror } from '../../../src/use-cases/start-mirror.js';
import type { SentToApp } from '../../../src/local-slack/payload-log.js';
import { ada, bo, fridayAfternoon, jana } from '../../flows/town.js';

/** Nobody of them has joined. */
const cy: LocalPerson = { id: 'U0CY000001', name: 'Cy', tz: 'Europe/Berlin', locale: 'en-GB' };

export const people = [ada, bo, jana, cy] as const;

/** A word that one person alone types, so that whatever holds it names its source. */
export function canaryOf({ name }: LocalPerson): string {
  return `kanari${name.toLowerCase()}`;
}

export const anyCanary = /kanari[a-z]+/gi;

/** People who have written everywhere, and everything that Slack sent the app until then. */
export interface World {
  readonly recorded: readonly SentToApp[];
  readonly signingSecret: string;
  /** A process that remembers nothing, on the database as it was when the recording ended, before any Slack. */
  begin(slackApiUrl: string): Promise<RunningApp>;
  close(): Promise<void>;
}

const channels = [
  { id: 'C0GENERAL0', name: 'general', members: people.map(({ id }) => id) },
  { id: 'C0TEAM0000', name: 'team', members: people.map(({ id }) => id), hasApp: true },
];

/** @param isThorough every button and window by everybody, which takes minutes */
export async function openWorld(log: Log, isThorough: boolean): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'mirror-fuzz-'));
  const frozen = new Date(fridayAfternoon);
  const began = performance.now();
  const clock = movableClock(() => new Date(frozen.getTime() + (performance.now() - began)));
  const slack = await startLocalSlack({ people, channels, shortcuts, clock, delivery: { http: {} } });
  const masterKey = randomBytes(32);
  const { botToken, signingSecret } = slack;
  const start = (file: string, slackApiUrl: string): Promise<RunningApp> =>
    startApp({
      slack: { mode: 'http', botToken, signingSecret, host: '127.0.0.1', port: 0 },
      slackApiUrl,
      databaseUrl: `file:${file}`,
      masterKey,
      command: '/mirror',
      keepers: [bo.id],
      now: () => clock.now(),
      log,
    });

  const template = join(folder, 'template.db');
  const first = await start(template, slack.apiUrl);
  slack.deliverTo(`http://127.0.0.1:${first.port}/slack/events`);
  for (const person of [ada, bo, jana]) await live(first, slack, person, isThorough);
  // The same ids in another workspace are another person.
  await write(first, { teamId: 'T0ELSEWHERE', slackUserId: ada.id }, 'kanarielsewhere', ada);
  await settled(slack);
  await first.stop();
  const recorded = [...slack.deliveries];
  await slack.close();
  let app: RunningApp | undefined;
  let round = 0;

  return {
    recorded,
    signingSecret,
    begin: async (slackApiUrl) => {
      await app?.stop();
      round += 1;
      const file = join(folder, `round-${round}.db`);
      await copyFile(template, file);
      for (const end of ['', '-wal', '-shm']) await rm(join(folder, `round-${round - 1}.db${end}`), { force: true });
      app = await start(file, slackApiUrl);
      return app;
    },
    close: async () => {
      await app?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const weeks = [
  '2026-W20',
  '2026-W21',
  '2026-W22',
  '2026-W23',
  '2026-W24',
  '2026-W25',
  '2026-W26',
] as unknown as readonly WeekKey[];

/** Weeks that are written without Slack. */
async function write(
  { deps }: RunningApp,
  identity: { readonly teamId: string; readonly slackUserId: string },
  canary: string,
  { tz, locale }: LocalPerson,
): Promise<void> {
  const consent = { level: 'IC4', detail: 'full', rhythm: { weekday: 5, time: '15:00' }, zone: tz, locale } as const;
  const mirror = (await findMirror(deps, identity)) ?? (await startMirror(deps, identity, consent)).mirror;
  for (const week of weeks) {
    await saveCheckIn(deps, mirror, {
      week,
      boxes: {
        input: `${canary} reviews x6`,
        output: `${canary} limiter shipped, 3d\n${canary} RFC https://example.com/${canary}`,
        outcome: `${canary} timeouts 40 → 3 a day for the payments team`,
        impact: '',
      },
      next: `${canary} ask them`,
      revision: 0,
    });
  }
}

/** Somebody who uses every word, presses every button that is in front of them and fills in every window. */
async function live(app: RunningApp, slack: LocalSlack, person: LocalPerson, isThorough: boolean): Promise<void> {
  const driver = slack.as(person.id);
  const canary = canaryOf(person);
  await driver.openHome();
  await driver.click('start');
  await driver.submitView({ level: 'IC4' });
  await driver.closeView(true).catch(() => undefined);
  await write(app, { teamId: slack.teamId, slackUserId: person.id }, canary, person);
  const pressed = new Set<string>();

  async function look(depth: number): Promise<void> {
    const view = driver.currentView();
    if (view === undefined) return;
    const placed = interactiveElements(view.definition.blocks);
    for (const { actionId, blockId, element } of placed) {
      const key = `${view.definition.callback_id} ${actionId.split(':', 1)[0]}`;
      if (pressed.has(key) || !['button', 'overflow', 'static_select', 'radio_buttons'].includes(element.type))
        continue;
      pressed.add(key);
      const choose = optionsOf(element).at(0)?.value;
      if (driver.currentView()?.id !== view.id) return;
      await driver
        .click(actionId, {
          surface: { kind: 'modal', viewId: view.id },
          blockId,
          ...(choose === undefined ? {} : { choose }),
        })
        .catch(() => undefined);
      await settled(slack);
      if (depth > 0 && driver.currentView()?.id !== view.id) {
        await look(depth - 1);
        if (driver.viewStack().some(({ id }) => id === view.id)) {
          for (let tries = 3; tries > 0 && driver.currentView()?.id !== view.id; tries -= 1) {
            await driver.closeView().catch(() => undefined);
          }
        }
      }
    }
    await submit();
  }

  async function submit(): Promise<void> {
    const view = driver.currentView();
    if (view?.definition.submit === undefined || view.definition.callback_id?.startsWith('delete')) return;
    for (const { actionId, element } of interactiveElements(view.definition.blocks)) {
      if (element.type !== 'plain_text_input') continue;
      const text = `${canary} about ${actionId}, 2d`.slice(0, element.max_length ?? 3000);
      try {
        driver.type({ [actionId]: text }, { kind: 'modal', viewId: view.id });
      } catch {
        // Somewhere else by now.
      }
    }
    await driver.submitView().catch(() => undefined);
    await settled(slack);
  }

  await driver.command(`log out: ${canary} noted`);
  for (const { name } of words) {
    if (['stop', 'delete'].includes(name)) continue;
    if (!isThorough && !['week', 'review', 'bets', 'mine', 'why'].includes(name)) continue;
    await driver.command(`${name} ${name === 'what-if' ? '+2 outcome' : ''}`.trim());
    await settled(slack);
    await look(isThorough ? 1 : 0);
    await driver.closeView(true).catch(() => undefined);
  }
  await driver.command(`off ${canary} is stuck`);
  await driver.command(`share`);
  await look(isThorough ? 2 : 0);
  await driver.closeView(true).catch(() => undefined);
  await driver.openHome();
  const homeBlocks = isThorough ? (driver.home()?.definition.blocks ?? []) : [];
  for (const { actionId, blockId, element } of interactiveElements(homeBlocks)) {
    const choose = optionsOf(element).at(0)?.value;
    await driver
      .click(actionId, { surface: { kind: 'home' }, blockId, ...(choose === undefined ? {} : { choose }) })
      .catch(() => undefined);
    await settled(slack);
    await look(1);
    await driver.closeView(true).catch(() => undefined);
  }
  const said = driver.write(`${canary} said in a channel`, 'C0TEAM0000');
  for (const { callbackId, kind } of shortcuts) {
    await (kind === 'message' ? driver.messageShortcut(callbackId, said) : driver.globalShortcut(callbackId));
    await settled(slack);
    await look(0);
    await driver.closeView(true).catch(() => undefined);
  }
  await driver.command('stop');
  await driver.command('resume');
}

/** Until the app has called nothing for a moment. */
async function settled(slack: LocalSlack): Promise<void> {
  for (let calls = -1; calls !== slack.calls.length;) {
    calls = slack.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
