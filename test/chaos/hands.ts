import { setTimeout as wait } from 'node:timers/promises';
import type { LocalSlack } from '../../src/local-slack/start.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { actionIds, boxActionIds } from '../../src/slack/ids/actions.js';
import { phrases } from '../../src/slack/messages/phrases.js';
import type { Random } from '../bench/method/random.js';
import type { StandingForm } from './forms.js';

/** What became of somebody's check-in. */
export interface Handed {
  readonly personId: string;
  readonly mark: string;
  /** `acked`: Slack got its 200. `shown`: no ack arrived, but what came back says that the week is saved. */
  readonly outcome: 'acked' | 'shown' | 'gave-up';
  readonly presses: number;
  /** Presses that were acked and answered with "Not saved yet". */
  readonly toldNotSaved: number;
}

const mostPresses = 60;
const betweenPressesMs = 400;
/** Somebody who sees nothing happen for so long believes the ack. */
const believesAfterMs = 3000;
const lookMs = 200;

/**
 * Fills the form in somebody's DM and presses until it is taken, as a person does who sees that it was not: Save in the message,
 * or More detail… and the window's own button.
 */
export async function checkIn(
  slack: LocalSlack,
  form: StandingForm,
  mark: string,
  way: 'message' | 'window',
  locale: string,
): Promise<Handed> {
  const { personId } = form;
  const driver = slack.as(personId);
  const typed = { [boxActionIds.output]: `${mark} shipped, 2d`, [boxActionIds.input]: `reviews ${mark} x3` };
  const press = way === 'message' ? pressSave : pressInWindow;
  let toldNotSaved = 0;
  for (let presses = 1; presses <= mostPresses; presses += 1) {
    const told = troublesTold(driver, locale);
    const taken = await press(driver, form, typed).catch((error: unknown) => {
      // The receipt stands where the form was: an earlier press was stored, and its ack was lost.
      if (isReceipt(slack, form)) return 'shown' as const;
      if (process.env['CHAOS_TRACE'] !== undefined) process.stderr.write(`${way}: ${String(error)}\n`);
      return 'not-taken' as const;
    });
    if (taken === 'shown') return { personId, mark, outcome: 'shown', presses, toldNotSaved };
    if (taken === 'acked') {
      if (!(await hearsOfTrouble(slack, driver, form, told, locale))) {
        return { personId, mark, outcome: 'acked', presses, toldNotSaved };
      }
      toldNotSaved += 1;
    }
    await wait(betweenPressesMs);
  }
  return { personId, mark, outcome: 'gave-up', presses: mostPresses, toldNotSaved };
}

type Typed = Readonly<Record<string, string>>;

async function pressSave(driver: Driver, { channel, ts }: StandingForm, typed: Typed): Promise<'acked' | 'not-taken'> {
  const surface = { kind: 'message', channel, ts } as const;
  driver.type(typed, surface);
  const receipt = await driver.click(actionIds.save, { surface });
  return receipt.outcome === 'acked' ? 'acked' : 'not-taken';
}

async function pressInWindow(
  driver: Driver,
  { channel, ts }: StandingForm,
  typed: Typed,
): Promise<'acked' | 'not-taken'> {
  if (driver.currentView() === undefined) {
    const opened = await driver.click(actionIds.moreDetail, { surface: { kind: 'message', channel, ts } });
    if (opened.outcome !== 'acked') return 'not-taken';
  }
  const submitted = await driver.submitView(typed);
  return ['closed', 'cleared', 'updated', 'pushed'].includes(submitted.outcome) ? 'acked' : 'not-taken';
}

function isReceipt(slack: LocalSlack, form: StandingForm): boolean {
  return !blocksOf(slack, form).includes(`"${actionIds.save}"`);
}

function blocksOf(slack: LocalSlack, { channel, ts }: StandingForm): string {
  const message = slack.state.messages.find((one) => one.channel === channel && one.ts === ts);
  return JSON.stringify(message?.blocks ?? []);
}

function troublesTold(driver: Driver, locale: string): number {
  const { notSaved } = phrases(locale).saved;
  return driver.ephemerals().filter(({ text }) => text.startsWith(notSaved)).length;
}

/** Waits for the receipt, or for the sentence that nothing was saved; who hears neither believes the ack. */
async function hearsOfTrouble(
  slack: LocalSlack,
  driver: Driver,
  form: StandingForm,
  told: number,
  locale: string,
): Promise<boolean> {
  for (let waited = 0; waited < believesAfterMs; waited += lookMs) {
    if (troublesTold(driver, locale) > told) return true;
    if (isReceipt(slack, form)) return false;
    await wait(lookMs);
  }
  return false;
}

/** A word that nobody types by chance and that counts as nothing. */
export function newMark(random: Random): string {
  const letters = 'bcdfghjkmnpqrstvwz';
  return Array.from({ length: 10 }, () => letters[random.whole(0, letters.length - 1)]).join('');
}
