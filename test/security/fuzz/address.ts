import { directMessageId, type LocalPerson } from '../../../src/local-slack/workspace/people.js';
import { mintTrigger } from '../../../src/local-slack/web-api/view-arguments.js';
import { mintResponseUrl } from '../../../src/local-slack/payloads/who-and-where.js';
import type { ViewDefinition } from '../../../src/local-slack/workspace/records.js';
import { randomId, type Workspace } from '../../../src/local-slack/workspace/workspace.js';
import type { Random } from '../../bench/method/random.js';
import { isFields, pick, type Json, type Mutant } from './mutate.js';
import { anyCanary, canaryOf, people } from './world.js';

type Fields = { [key: string]: Json };

/** Whom a payload is from; nobody when Slack knows no such person. */
export type Sender = LocalPerson | undefined;

/** The words that a sender may be shown: their own. */
export function ownWordOf(sender: Sender): string {
  return sender === undefined ? 'kanarinobody' : canaryOf(sender);
}

/**
 * Says who sent a payload, and where answers to it go. What a person typed becomes what the sender typed; ids of weeks, lines,
 * questions, shares and messages stay whosever they are. Windows, conversations, triggers and addresses for answers are the
 * sender's, because Slack alone fills those in and signs for them.
 */
export function addressed(random: Random, workspace: Workspace, mutant: Mutant): readonly [Mutant, Sender] {
  const wanted = random.next() < 0.35 ? pick(random, people) : personIn(mutant.payload);
  const { payload } = mutant;
  if (wanted !== undefined) setUser(payload, wanted.id);
  const typed = JSON.stringify(payload).replaceAll(anyCanary, ownWordOf(wanted));
  const own = JSON.parse(typed) as Fields;
  const owner = wanted ?? people[3];
  placeAt(random, workspace, own, owner);
  number(own);
  return [{ type: mutant.type, payload: own }, wanted];
}

function personIn(payload: Fields): Sender {
  const { user, user_id: userId, event } = payload;
  const id = isFields(user) ? user['id'] : isFields(event) ? event['user'] : userId;
  return people.find((person) => person.id === id);
}

function setUser(payload: Fields, id: string): void {
  if (isFields(payload['user'])) payload['user']['id'] = id;
  if ('user_id' in payload) payload['user_id'] = id;
  if (isFields(payload['event'])) payload['event']['user'] = id;
}

function placeAt(random: Random, workspace: Workspace, payload: Fields, { id }: LocalPerson): void {
  const dm = directMessageId(id);
  if (typeof payload['trigger_id'] === 'string' && random.next() < 0.95) {
    payload['trigger_id'] = mintTrigger(workspace, id, 'desktop');
  }
  if (typeof payload['response_url'] === 'string' && random.next() < 0.95) {
    payload['response_url'] = mintResponseUrl(workspace, id, dm);
  }
  const { channel, container, view } = payload;
  if (isFields(channel) && String(channel['id']).startsWith('D')) channel['id'] = dm;
  if (isFields(container) && String(container['channel_id']).startsWith('D')) container['channel_id'] = dm;
  if (!isFields(view) || view['type'] !== 'modal' || !Array.isArray(view['blocks'])) return;
  // The window stands in front of the sender, so that it can be changed.
  const standing = {
    id: `V${randomId(10)}`,
    personId: id,
    device: 'desktop',
    rootId: 'V0ROOT0000',
    previousId: null,
    definition: { type: 'modal', blocks: [] } as unknown as ViewDefinition,
    hash: '1.1',
    errors: {},
  };
  workspace.stacks.set(`${id}/desktop`, [standing]);
  view['id'] = standing.id;
  if (typeof view['previous_view_id'] === 'string') view['previous_view_id'] = standing.id;
  if (isFields(container)) container['view_id'] = standing.id;
}

/** What Slack numbers requests with is new in each. */
function number(payload: Fields): void {
  if (typeof payload['event_id'] === 'string') payload['event_id'] = `Ev${randomId(10)}`;
  if (typeof payload['trigger_id'] === 'string' && payload['trigger_id'] === '') payload['trigger_id'] = randomId(10);
}
