import { dimensions } from '../../src/domain/dimension.js';
import type { CheckIn } from '../../src/domain/check-in.js';
import type { WeekKey } from '../../src/domain/week.js';
import { saveCheckIn } from '../../src/use-cases/save-check-in.js';
import type { Store } from '../../src/storage/store.js';
import type { Driver } from '../../src/local-slack/driver.js';
import type { LocalMessage, LocalPerson, Surface } from '../../src/local-slack/start.js';
import { joinAs, type Town } from './town.js';

/** The week that the first prompt of somebody who joined on the Friday before asks about. */
export const askedWeek = '2026-W28' as WeekKey;
/** Five minutes after that prompt is due: Friday, 10 July, 15:05 in Berlin. */
export const asked = '2026-07-10T13:05:00Z';

/** Joins, leaves the first form unanswered, and waits a week for the first prompt in the DM. */
export async function joinAndBeAsked(town: Town, person: LocalPerson): Promise<Driver> {
  const driver = await joinAs(town, person);
  await driver.closeView(true);
  await town.moveTo(asked);
  await town.slack.until(() => formIn(driver), 'the weekly form');
  return driver;
}

/** The newest message that holds a form. */
export function formIn(driver: Driver): LocalMessage | undefined {
  return driver.messages().findLast((message) => JSON.stringify(message.blocks).includes('"action_id":"save"'));
}

export function at(message: LocalMessage): Surface {
  return { kind: 'message', channel: message.channel, ts: message.ts };
}

/** Everything a person sees now, as one text. */
export function sight(driver: Driver): string {
  const { messages, ephemerals, viewStack, home } = {
    messages: driver.messages(),
    ephemerals: driver.ephemerals(),
    viewStack: driver.viewStack().map(({ definition, errors }) => ({ definition, errors })),
    home: driver.home()?.definition,
  };
  return JSON.stringify({ messages, ephemerals, viewStack, home });
}

/** Waits until the person sees a text somewhere. */
export async function seesText(town: Town, driver: Driver, text: string | RegExp): Promise<string> {
  return town.slack.until(() => {
    const seen = sight(driver);
    return (typeof text === 'string' ? seen.includes(text) : text.test(seen)) ? seen : undefined;
  }, String(text));
}

export async function storedWeek(town: Town, person: LocalPerson, week: WeekKey): Promise<CheckIn | undefined> {
  const mirror = await town.mirrorOf(person);
  return (await town.app.deps.store.readCheckIn(mirror.person, week))?.value;
}

/** What is stored of a week, box by box, as typed. */
export async function typedIn(town: Town, person: LocalPerson, week: WeekKey): Promise<Record<string, string[]>> {
  const stored = await storedWeek(town, person, week);
  return Object.fromEntries(
    dimensions.map((dimension) => [
      dimension,
      (stored?.entries ?? []).filter((entry) => entry.dimension === dimension).map(({ typed }) => typed),
    ]),
  );
}

/** Replies of weeks: messages that carry the button `why`, or say which week is in. */
export function repliesIn(driver: Driver): readonly LocalMessage[] {
  return driver
    .messages()
    .filter((message) =>
      /"action_id":"(why|someone_noticed|backfill)"|is in\. No range/.test(JSON.stringify(message.blocks)),
    );
}

/** Calls the Web API as the app does: for messages that no version of the app posts (any more). */
export async function callAsApp(town: Town, method: string, args: object): Promise<Record<string, unknown>> {
  const answer = await fetch(new URL(method, town.slack.apiUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${town.slack.botToken}` },
    body: JSON.stringify(args),
  });
  return (await answer.json()) as Record<string, unknown>;
}

/** Asks again until it is so; fails after five seconds. */
export async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('Waited twenty seconds in vain.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Stores earlier weeks at once, so that a reply has a number and pictures. */
export async function livedThrough(town: Town, person: LocalPerson, weeks: readonly WeekKey[]): Promise<void> {
  const mirror = await town.mirrorOf(person);
  for (const week of weeks) {
    await saveCheckIn(town.app.deps, mirror, {
      week,
      boxes: {
        input: 'reviews x6\npaired on the auth spike, 1d',
        output: 'rate limiter shipped, 3d\nRFC: idempotent jobs',
        outcome: 'timeouts 40 → 3 a day for the payments team',
        impact: '',
      },
      revision: 0,
    });
  }
}

/** Makes a method of the store fail the next `times` times. */
export function breakStore(town: Town, name: keyof Store, error: Error, times = 1): void {
  const { store } = town.app.deps;
  const whole = store[name];
  let left = times;
  const broken = (...values: unknown[]): unknown => {
    if (left <= 0) return Reflect.apply(whole, store, values);
    left -= 1;
    return Promise.reject(error);
  };
  Object.assign(store, { [name]: broken });
}

/** Until the app has made no call for so long; 1,200 ms is more than it waits between its first attempts. */
export async function quiet(town: Town, forMs: number): Promise<void> {
  for (let calls = -1; calls !== town.slack.calls.length;) {
    calls = town.slack.calls.length;
    await new Promise((resolve) => setTimeout(resolve, forMs));
  }
}
