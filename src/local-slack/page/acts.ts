import * as z from 'zod';
import type { Driver } from '../driver.js';
import { act, fillIn, suggest } from '../interaction/act.js';
import type { Stage } from '../interaction/stage.js';
import type { LocalPerson } from '../workspace/people.js';
import type { Surface } from '../workspace/records.js';
import { CLOCK_STEPS, stepFrom } from './clock-steps.js';
import { PAGE_DEVICE } from './sight.js';

const choice = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);
const fills = z.array(z.object({ blockId: z.string(), actionId: z.string(), value: choice }));
const surface = z.string().transform(parseSurface);
const at = { surface, blockId: z.string(), actionId: z.string() };

/** What the page may ask for. */
export const pageAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('look'), as: z.string(), place: z.string() }),
  z.object({ kind: z.literal('fill'), as: z.string(), surface, values: fills }),
  z.object({ kind: z.literal('click'), as: z.string(), ...at, values: fills, choose: choice.optional() }),
  z.object({ kind: z.literal('suggest'), as: z.string(), ...at, typed: z.string() }),
  z.object({ kind: z.literal('submit'), as: z.string(), surface, values: fills }),
  z.object({ kind: z.literal('close'), as: z.string(), all: z.boolean() }),
  z.object({ kind: z.literal('command'), as: z.string(), typed: z.string(), channel: z.string() }),
  z.object({
    kind: z.literal('shortcut'),
    as: z.string(),
    callbackId: z.string(),
    channel: z.string().optional(),
    ts: z.string().optional(),
  }),
  z.object({ kind: z.literal('clock'), as: z.string(), step: z.enum(CLOCK_STEPS) }),
]);

export type PageAct = z.output<typeof pageAct>;

/** `message/C1/1718.2`, `modal/V1` or `home`, as the page writes surfaces. */
function parseSurface(written: string): Surface {
  const [kind, first = '', ts = ''] = written.split('/');
  if (kind === 'message') return { kind, channel: first, ts };
  return kind === 'modal' ? { kind, viewId: first } : { kind: 'home' };
}

export interface Hands {
  /** Whom the page's addresses mean, and the stage of their workspace. */
  readonly whoIs: (written: string) => { readonly stage: Stage; readonly person: LocalPerson } | undefined;
  readonly driver: (stage: Stage, personId: string, device: string) => Driver;
  readonly moveClock: (step: (now: Date) => Date) => Promise<void>;
}

/** Does what somebody did on the page; the answer says what came of it, or a sentence why nothing did. */
export async function perform({ whoIs, driver, moveClock }: Hands, asked: PageAct): Promise<object> {
  const who = whoIs(asked.as);
  if (who === undefined) return { outcome: 'failed' };
  const { stage, person } = who;
  const { workspace } = stage;
  const hands = driver(stage, person.id, PAGE_DEVICE);
  const client = { person, device: PAGE_DEVICE };
  switch (asked.kind) {
    case 'look':
      if (asked.place !== 'home' && asked.place !== hands.dm) return {};
      return asked.place === 'home' ? hands.openHome() : hands.openMessages();
    case 'fill':
      fillAll(asked);
      return {};
    case 'click': {
      fillAll(asked);
      return act(stage, client, asked, asked.choose);
    }
    case 'suggest':
      return { options: await suggest(stage, client, asked, asked.typed) };
    case 'submit':
      fillAll(asked);
      return withoutView(await hands.submitView());
    case 'close':
      await hands.closeView(asked.all);
      return {};
    case 'command':
      return command(asked);
    case 'shortcut': {
      const message = workspace.messages.find(asked.channel ?? '', asked.ts ?? '');
      return message === undefined
        ? hands.globalShortcut(asked.callbackId)
        : hands.messageShortcut(asked.callbackId, message);
    }
    case 'clock':
      await moveClock((now) => stepFrom(now, asked.step, person.tz));
      return {};
  }

  function fillAll({ surface, values }: { surface: Surface; values: z.output<typeof fills> }): void {
    for (const { blockId, actionId, value } of values) fillIn(stage, client, { surface, blockId, actionId }, value);
  }

  async function command({ typed, channel }: { typed: string; channel: string }): Promise<object> {
    const [word, ...rest] = typed.split(' ');
    if (word === '/invite' && channel.startsWith('C')) {
      hands.inviteApp(channel);
      return { sentence: `${workspace.app.name} is in this channel now.` };
    }
    if (word !== stage.command)
      return { sentence: `Only ${stage.command} works here, such as “${stage.command} help”.` };
    return hands.command(rest.join(' '), channel);
  }
}

/** A view is drawn by the next look; the script only needs to know what happened. */
function withoutView(submitted: object): object {
  const { view: _view, ...rest } = submitted as { view?: unknown };
  return rest;
}
