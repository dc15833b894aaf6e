import { validateMessage, validateView } from '../../../src/local-slack/validate-blocks.js';
import type { Workspace } from '../../../src/local-slack/workspace/workspace.js';
import { isFields, type Mutant } from './mutate.js';
import { ownWordOf, type Sender } from './address.js';
import { anyCanary, canaryOf, people } from './world.js';

/** Words of others in something that a person is shown. */
export function foreignIn(shown: string, sender: Sender): readonly string[] {
  const own = ownWordOf(sender);
  return [...new Set((shown.match(anyCanary) ?? []).map((word) => word.toLowerCase()))].filter((word) => word !== own);
}

/** Everything that somebody in the workspace sees now, and whose words are in it that are not theirs. */
export function foreignShown(workspace: Workspace, from: number): readonly string[] {
  const found: string[] = [];
  const see = (where: string, personId: string | undefined, shown: unknown): void => {
    const person = people.find(({ id }) => id === personId);
    const words = foreignIn(JSON.stringify(shown), person);
    if (words.length > 0) found.push(`${where} of ${person?.name ?? 'nobody'}: ${words.join(' ')}`);
  };
  for (const message of workspace.messages.slice(from)) {
    const { channel, onlyFor, author } = message;
    const dm = workspace.conversations.get(channel);
    const [member] = dm?.kind === 'im' ? dm.members : [];
    const reader = onlyFor ?? member;
    if (reader !== undefined) see('a message', reader, message);
    else if (author === workspace.botUserId) seeShare(found, message);
  }
  for (const view of [...workspace.stacks.values()].flat()) see('a window', view.personId, view);
  for (const [personId, home] of workspace.homes) see('Home', personId, home);
  return found;
}

/** What stands in a channel is a share: of one person, who is named in it. */
function seeShare(found: string[], message: { readonly text: string; readonly blocks: unknown }): void {
  const shown = JSON.stringify(message);
  const authors = people.filter(({ id }) => shown.includes(id));
  const words = (shown.match(anyCanary) ?? []).filter((word) => !authors.some((person) => canaryOf(person) === word));
  if (words.length > 0) found.push(`a share: ${words.join(' ')}`);
}

/** What is wrong with an answer to a request, as Slack would see it. */
export function faultIn({ payload }: Mutant, status: number, text: string, sender: Sender): string | undefined {
  if (![200, 400, 404].includes(status)) return `status ${status}`;
  const foreign = foreignIn(text, sender);
  if (foreign.length > 0) return `shows ${foreign.join(' ')}`;
  if (status !== 200 || text === '') return undefined;
  const answer = parsed(text);
  if (!isFields(answer)) return `says ${text.slice(0, 60)}`;
  if (payload['command'] !== undefined && payload['type'] === undefined) return faultInMessage(answer);
  return payload['type'] === 'view_submission' ? faultInSubmit(answer, payload['view']) : 'answers what has no answer';
}

function faultInMessage(answer: Record<string, unknown>): string | undefined {
  if (answer['response_type'] !== 'ephemeral') return 'is not for the caller alone';
  const [breach] = validateMessage(answer).filter(({ severity }) => severity === 'error');
  return breach === undefined ? undefined : `message: ${JSON.stringify(breach)}`;
}

function faultInSubmit(answer: Record<string, unknown>, view: unknown): string | undefined {
  const { response_action: action, errors, view: next } = answer;
  if (action === 'clear') return undefined;
  if (action === 'errors') {
    if (!isFields(errors) || Object.keys(errors).length === 0) return 'errors without any';
    if (!Object.values(errors).every((sentence) => typeof sentence === 'string' && sentence !== ''))
      return 'errors without words';
    const state =
      isFields(view) && isFields(view['state']) && isFields(view['state']['values']) ? view['state']['values'] : {};
    const strays = Object.keys(errors).filter((id) => !(id in state));
    return strays.length === 0 ? undefined : `errors under ${strays.join(' ')}`;
  }
  if (action !== 'update' && action !== 'push') return `response_action ${String(action)}`;
  const [breach] = validateView(isFields(next) ? next : {}).filter(({ severity }) => severity === 'error');
  return breach === undefined ? undefined : `view: ${JSON.stringify(breach)}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
