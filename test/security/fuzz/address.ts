import type { LocalPerson } from '../../../src/local-slack/start.js';
import type { Random } from '../../bench/method/random.js';
import type { AnySlack } from './any-slack.js';
import { isFields, pick, type Json, type Mutant } from './mutate.js';
import { anyCanary, canaryOf, people } from './world.js';

type Fields = { [key: string]: Json };

/** Whom a payload is from; nobody when there is no such person. */
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
export function addressed(random: Random, slack: AnySlack, mutant: Mutant): readonly [Mutant, Sender] {
  const { payload } = mutant;
  const wanted = random.next() < 0.35 ? pick(random, people) : personIn(payload);
  if (wanted !== undefined) setUser(payload, wanted.id);
  const own = JSON.parse(JSON.stringify(payload).replaceAll(anyCanary, ownWordOf(wanted))) as Fields;
  placeAt(random, slack, own, wanted?.id ?? 'U0NOBODY00');
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

function placeAt(random: Random, slack: AnySlack, payload: Fields, id: string): void {
  const dm = id.replace(/^U0/, 'D0');
  if (typeof payload['trigger_id'] === 'string') payload['trigger_id'] = slack.triggerOf(id);
  if (typeof payload['response_url'] === 'string') payload['response_url'] = slack.responseUrlOf(id);
  if (typeof payload['event_id'] === 'string') payload['event_id'] = `Ev${random.whole(0, 2 ** 50)}`;
  const { channel, container, view } = payload;
  if (isFields(channel) && isDirect(channel['id'])) channel['id'] = dm;
  if (isFields(container) && isDirect(container['channel_id'])) container['channel_id'] = dm;
  if (!isFields(view)) return;
  view['id'] = slack.viewOf(id);
  if (typeof view['previous_view_id'] === 'string') view['previous_view_id'] = slack.viewOf(id);
  if (isFields(container) && 'view_id' in container) container['view_id'] = view['id'];
}

function isDirect(channel: unknown): boolean {
  return typeof channel === 'string' && channel.startsWith('D');
}
