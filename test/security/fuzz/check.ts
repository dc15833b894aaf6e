import { validateMessage, validateView } from '../../../src/local-slack/validate-blocks.js';
import { isFields, type Mutant } from './mutate.js';
import { ownWordOf, type Sender } from './address.js';
import type { Shown } from './any-slack.js';
import { anyCanary, people } from './world.js';

/** Words of others in something that a person is shown. */
export function foreignIn(shown: string, sender: Sender): readonly string[] {
  const own = ownWordOf(sender);
  return [...new Set((shown.match(anyCanary) ?? []).map((word) => word.toLowerCase()))].filter((word) => word !== own);
}

/** Whose words somebody is shown that are not theirs; in a channel stand shares, each of somebody who is named in it. */
export function foreignShown({ reader, via, text }: Shown): string | undefined {
  const person = people.find(({ id }) => id === reader);
  const author = reader.startsWith('C') ? people.find(({ id }) => text.includes(id)) : person;
  const words = foreignIn(text, author);
  return words.length === 0 ? undefined : `${via} shows ${person?.name ?? reader.slice(0, 1)} ${words.join(' ')}`;
}

/** What is wrong with an answer to a request, as Slack would see it. */
export function faultIn({ payload }: Mutant, status: number, text: string, sender: Sender): string | undefined {
  if (![200, 400, 404, 409, 413].includes(status)) return `status ${status}`;
  const foreign = foreignIn(text, sender);
  if (foreign.length > 0) return `shows ${foreign.join(' ')}`;
  if (status !== 200 || text === '') return undefined;
  const answer = parsed(text);
  if (!isFields(answer)) return `says ${text.slice(0, 60)}`;
  if (payload['command'] !== undefined && payload['type'] === undefined) return faultInMessage(answer);
  return payload['type'] === 'view_submission' ? faultInSubmit(answer) : 'answers what has no answer';
}

function faultInMessage(answer: Record<string, unknown>): string | undefined {
  if (answer['response_type'] !== 'ephemeral') return 'is not for the caller alone';
  const [breach] = validateMessage(answer).filter(({ severity }) => severity === 'error');
  return breach === undefined ? undefined : `message: ${JSON.stringify(breach)}`;
}

function faultInSubmit(answer: Record<string, unknown>): string | undefined {
  const { response_action: action, errors, view: next } = answer;
  if (action === 'clear') return undefined;
  if (action === 'errors') {
    if (!isFields(errors) || Object.keys(errors).length === 0) return 'errors without any';
    if (!Object.values(errors).every((sentence) => typeof sentence === 'string' && sentence !== ''))
      return 'errors without words';
    return undefined;
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
