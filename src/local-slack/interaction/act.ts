import type { ViewStateValue } from '@slack/bolt';
import type { Option } from '@slack/types';
import { isStateful, type Placed } from '../block-kit/interactive.js';
import type { Receipt } from '../to-app/deliver.js';
import { type Choice, findOption, valueAfter } from '../payloads/choice.js';
import { elementAction } from '../payloads/element-action.js';
import { stateValues, valueNow } from '../payloads/state-values.js';
import { actionInMessage, actionInView, blockSuggestion } from '../payloads/clicked.js';
import { type Client, momentNow } from '../payloads/who-and-where.js';
import type { Surface } from '../workspace/records.js';
import { conversationsOffered } from '../workspace/visibility.js';
import { handedIn } from './hand-in.js';
import type { Stage } from './stage.js';
import { blocksOn, draftsOn, elementOn, standingOn } from './surface.js';

export interface Where {
  readonly surface: Surface;
  readonly actionId: string;
  readonly blockId?: string | undefined;
}

/** Types into a field or chooses in a menu without telling the app: the draft a later click or submit carries. */
export function fillIn(stage: Stage, client: Client, where: Where, choice: Choice): void {
  const standing = standingOn(stage.workspace, client, where.surface);
  const placed = elementOn(standing, where.actionId, where.blockId);
  const value =
    placed.element.type === 'file_input'
      ? handedIn(stage.workspace, client, placed.element, choice)
      : valueAfter(placed.element, choice, stage.suggestions.get(placed.actionId));
  refuseUnoffered(stage, client, placed.element, value);
  const drafts = draftsOn(stage.workspace, client.person.id, where.surface);
  const block = drafts.get(placed.blockId) ?? new Map<string, typeof value>();
  drafts.set(placed.blockId, block.set(placed.actionId, value));
}

/** A person can choose only the conversations that the menu shows them. */
function refuseUnoffered(
  { workspace }: Stage,
  { person }: Client,
  element: Placed['element'],
  { selected_conversation: one, selected_conversations: many = [] }: ViewStateValue,
): void {
  if (element.type !== 'conversations_select' && element.type !== 'multi_conversations_select') return;
  const offered = conversationsOffered(workspace, person, element.filter).map(({ id }) => id);
  for (const id of typeof one === 'string' ? [one] : many) {
    if (!offered.includes(id)) throw new Error(`${id} is not offered here, only: ${offered.join(', ')}`);
  }
}

/**
 * Clicks a button, chooses from a menu, picks a date; `choice` is what was chosen. An element in an input block
 * tells the app only when the block dispatches: otherwise the choice is kept as a draft and nothing is sent.
 */
export async function act(
  stage: Stage,
  client: Client,
  where: Where,
  choice?: Choice,
): Promise<Receipt | { readonly outcome: 'kept' }> {
  const { workspace } = stage;
  const standing = standingOn(workspace, client, where.surface);
  const placed = elementOn(standing, where.actionId, where.blockId);
  if (choice !== undefined && isStateful(placed.element)) fillIn(stage, client, where, choice);
  if (placed.input !== undefined && placed.input.dispatch_action !== true) return { outcome: 'kept' };
  const drafts = draftsOn(workspace, client.person.id, where.surface);
  const picked = placed.element.type === 'overflow' ? menuItem(placed.element, choice) : undefined;
  const action = elementAction(placed, momentNow(workspace), {
    value: valueNow(placed.blockId, placed.actionId, placed.element, drafts),
    ...(picked === undefined ? {} : { option: picked }),
    ...(choice === 'negative' ? { feedback: 'negative' as const } : {}),
  });
  const values = stateValues(blocksOn(standing), drafts);
  const payload =
    'message' in standing
      ? actionInMessage(workspace, client, standing.message, action, values)
      : actionInView(workspace, client, standing.view, action, values);
  return stage.dispatcher.interact({ type: 'interactive', payload });
}

function menuItem(element: Parameters<typeof findOption>[0], choice: Choice | undefined): Option | undefined {
  return typeof choice === 'string' ? findOption(element, choice) : undefined;
}

/** Asks the app what an external select offers for what was typed; what it offers can be chosen afterwards. */
export async function suggest(stage: Stage, client: Client, where: Where, typed: string): Promise<readonly Option[]> {
  const standing = standingOn(stage.workspace, client, where.surface);
  const placed = elementOn(standing, where.actionId, where.blockId);
  const asked = { blockId: placed.blockId, actionId: placed.actionId, typed };
  const at = 'message' in standing ? standing.message : standing.view;
  const payload = blockSuggestion(stage.workspace, client, asked, at);
  const receipt = await stage.dispatcher.interact({ type: 'interactive', payload });
  const body = receipt.outcome === 'acked' ? (receipt.body as Suggested | undefined) : undefined;
  const options = body?.options ?? body?.option_groups?.flatMap((group) => group.options) ?? [];
  stage.suggestions.set(placed.actionId, options);
  return options;
}

interface Suggested {
  readonly options?: readonly Option[];
  readonly option_groups?: readonly { readonly options: readonly Option[] }[];
}
