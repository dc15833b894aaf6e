import type { Option } from '@slack/types';
import { interactiveElements } from './block-kit/interactive.js';
import type { Receipt } from './to-app/deliver.js';
import { act, fillIn, suggest } from './interaction/act.js';
import { closeModal, frontModal, submit, type Submitted } from './interaction/modal.js';
import { uploadAs } from './interaction/hand-in.js';
import { inviteApp, openHome, runCommand, runShortcut, write } from './interaction/speak.js';
import type { Stage } from './interaction/stage.js';
import { blocksOn, draftsOn, standingOn } from './interaction/surface.js';
import type { Choice } from './payloads/choice.js';
import { type StateValues, stateValues } from './payloads/state-values.js';
import type { Client } from './payloads/who-and-where.js';
import { stackOf } from './workspace/modal-stack.js';
import { directMessageId } from './workspace/people.js';
import type { LocalMessage, LocalView, Surface } from './workspace/records.js';
import { waitUntil } from './workspace/change-signal.js';
import { messagesFor } from './workspace/visibility.js';
import { openDirectMessage } from './workspace/workspace.js';

export interface ClickOptions {
  /** Where; by default the front modal if it has the element, else the newest message that has it, else Home. */
  readonly surface?: Surface;
  readonly blockId?: string;
  /** An option's value, a date, a person's id, text …; several for checkboxes and multi selects. */
  readonly choose?: Choice;
}

/**
 * One person at one of their clients. Every act is awaited until the app acked it or Slack would give up; click,
 * suggest and submitView first wait up to two seconds for their place to appear, as an app shows things after its ack.
 */
export interface Driver {
  readonly personId: string;
  /** The id of the DM between this person and the app. */
  readonly dm: string;
  /** Types the slash command, in the DM unless a channel is given. */
  command(text?: string, channel?: string): Promise<Receipt>;
  /** Says something in a channel, in the thread of a message when that is given. */
  write(text: string, channel: string, threadTs?: string): LocalMessage;
  /** Types `/invite` for the app in a channel. */
  inviteApp(channel: string): void;
  openHome(): Promise<Receipt>;
  openMessages(): Promise<Receipt>;
  click(actionId: string, options?: ClickOptions): Promise<Receipt | { readonly outcome: 'kept' }>;
  /** Fills fields without telling the app, by action_id or block_id; the next click or submit carries them. */
  type(values: Readonly<Record<string, Choice>>, surface?: Surface): void;
  /** Uploads a file of one's own; the id it answers can be typed into a file input. */
  upload(name: string, bytes: Uint8Array | string): string;
  /** What `state.values` would hold now on a surface. */
  values(surface?: Surface): StateValues;
  suggest(actionId: string, typed: string, options?: Omit<ClickOptions, 'choose'>): Promise<readonly Option[]>;
  submitView(values?: Readonly<Record<string, Choice>>): Promise<Submitted>;
  /** Close button of the front modal; `all` is the cross that clears the whole stack. */
  closeView(all?: boolean): Promise<void>;
  globalShortcut(callbackId: string): Promise<Receipt>;
  messageShortcut(callbackId: string, message: LocalMessage): Promise<Receipt>;
  currentView(): LocalView | undefined;
  viewStack(): readonly LocalView[];
  home(): LocalView | undefined;
  /** What this person sees in a conversation (the DM by default), oldest first, without ephemerals. */
  messages(channel?: string): readonly LocalMessage[];
  /** What only this person sees there. */
  ephemerals(channel?: string): readonly LocalMessage[];
  /**
   * Resolves with the first truthy answer of `look`, asked again only when something that touches this person changed:
   * their messages, modals and Home. Rejects after 20 s.
   */
  until<Found>(look: () => Found | undefined | null | false, what?: string, withinMs?: number): Promise<Found>;
}

/** How long `until` waits. */
export const WAIT_MS = 20_000;

/** How long a click or submit waits for its place to appear. */
const PATIENCE_MS = 2000;

/** Acts as a person. Throws when there is no such person; acts throw when a person could not have done them. */
export function driverFor(stage: Stage, personId: string, device = 'desktop'): Driver {
  const { workspace } = stage;
  const person = workspace.people.get(personId);
  if (person === undefined) throw new Error(`There is no person ${personId}.`);
  const client: Client = { person, device };
  const dm = directMessageId(person);
  // A person can always open the app's messages tab, so the DM exists as soon as they look.
  openDirectMessage(workspace, person);

  const inFront = (): Surface => ({ kind: 'modal', viewId: frontModal(stage, client).id });
  const seen = (channel: string, isEphemeral: boolean) =>
    messagesFor(workspace, personId, channel).filter((message) => (message.onlyFor !== undefined) === isEphemeral);

  /** Waits a moment for what an app shows after its ack, as a person would; then says what is missing. */
  async function patiently<Found>(look: () => Found): Promise<Found> {
    const attempt = () => {
      try {
        return { found: look() };
      } catch {
        return undefined;
      }
    };
    const seen = await waitUntil(workspace.changes, attempt, 'it', PATIENCE_MS, personId).catch(() => ({
      found: look(),
    }));
    return seen.found;
  }

  return {
    personId,
    dm,
    command: (text = '', channel = dm) => runCommand(stage, client, text, channel),
    write: (text, channel, threadTs) => write(stage, client, text, channel, threadTs),
    inviteApp: (channel) => inviteApp(stage, client, channel),
    openHome: () => openHome(stage, client, 'home'),
    openMessages: () => openHome(stage, client, 'messages'),
    click: async (actionId, options = {}) => {
      const surface = options.surface ?? (await patiently(() => surfaceWith(stage, client, [actionId])));
      return act(stage, client, { surface, actionId, blockId: options.blockId }, options.choose);
    },
    type: (values, surface = surfaceWith(stage, client, Object.keys(values))) => {
      for (const [name, choice] of Object.entries(values)) {
        fillIn(stage, client, { surface, ...placeOf(stage, client, surface, name) }, choice);
      }
    },
    upload: (name, bytes) => uploadAs(workspace, personId, name, Buffer.from(bytes)).id,
    values: (surface = inFront()) => {
      const standing = standingOn(workspace, client, surface);
      return stateValues(blocksOn(standing), draftsOn(workspace, personId, surface));
    },
    suggest: async (actionId, typed, options = {}) => {
      const surface = options.surface ?? (await patiently(() => surfaceWith(stage, client, [actionId])));
      return suggest(stage, client, { surface, actionId, blockId: options.blockId }, typed);
    },
    submitView: async (values = {}) => {
      const surface = await patiently(inFront);
      for (const [name, choice] of Object.entries(values)) {
        fillIn(stage, client, { surface, ...placeOf(stage, client, surface, name) }, choice);
      }
      return submit(stage, client);
    },
    closeView: (all = false) => closeModal(stage, client, all),
    globalShortcut: (callbackId) => runShortcut(stage, client, callbackId),
    messageShortcut: (callbackId, message) => runShortcut(stage, client, callbackId, message),
    currentView: () => stackOf(workspace, personId, device).at(-1),
    viewStack: () => stackOf(workspace, personId, device),
    home: () => workspace.homes.get(personId),
    messages: (channel = dm) => seen(channel, false),
    ephemerals: (channel = dm) => seen(channel, true),
    until: (look, what = 'a change', withinMs = WAIT_MS) =>
      waitUntil(workspace.changes, look, what, withinMs, personId),
  };
}

/** The ids of the field called `name` by its action_id or block_id. */
function placeOf(stage: Stage, client: Client, surface: Surface, name: string): { actionId: string; blockId: string } {
  const placed = interactiveElements(blocksOn(standingOn(stage.workspace, client, surface)));
  const found = placed.find((one) => one.actionId === name) ?? placed.find((one) => one.blockId === name);
  if (found !== undefined) return found;
  throw new Error(`There is no field ${name} here, only: ${placed.map((one) => one.actionId).join(', ')}`);
}

/** Where a person would look for these ids: the front modal, the newest message, Home. */
function surfaceWith(stage: Stage, client: Client, names: readonly string[]): Surface {
  const { workspace } = stage;
  const { id } = client.person;
  const front = stackOf(workspace, id, client.device).at(-1);
  const messages = workspace.conversations
    .of(id)
    .flatMap((conversation) => messagesFor(workspace, id, conversation.id))
    .toSorted((one, other) => Number(other.ts) - Number(one.ts));
  const surfaces: Surface[] = [
    ...(front === undefined ? [] : [{ kind: 'modal' as const, viewId: front.id }]),
    ...messages.map((message) => ({ kind: 'message' as const, channel: message.channel, ts: message.ts })),
    ...(workspace.homes.has(id) ? [{ kind: 'home' as const }] : []),
  ];
  const found = surfaces.find((surface) => {
    const placed = interactiveElements(blocksOn(standingOn(workspace, client, surface)));
    return names.every((name) => placed.some((one) => one.actionId === name || one.blockId === name));
  });
  if (found !== undefined) return found;
  throw new Error(`${client.person.name} sees nothing with ${names.join(', ')}.`);
}
