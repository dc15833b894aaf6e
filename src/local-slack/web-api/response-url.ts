import * as z from 'zod';
import { say } from '../interaction/speak.js';
import { removeMessage, rewrite } from './chat.js';
import type { Answer, Scene } from './method.js';
import { acceptedContent } from './posting.js';
import { Refusal } from './refusal.js';
import { RESPONSE_LIFE_MS } from '../payloads/who-and-where.js';

const body = z.looseObject({
  text: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: z.boolean().optional(),
  delete_original: z.boolean().optional(),
});

/**
 * What an app posts to a response_url: five times within 30 minutes. It is the only way to change an ephemeral.
 * Refuses with `expired_url`, `used_url`, `no_text` or `invalid_blocks`; over HTTP these come as 404.
 */
export function respond(scene: Scene, secret: string, raw: unknown): Answer {
  const { workspace } = scene;
  const url = workspace.responseUrls.get(secret);
  if (url === undefined) throw new Refusal('invalid_url');
  if (workspace.elapsedMs() - url.mintedAtMs > RESPONSE_LIFE_MS) throw new Refusal('expired_url');
  if (url.usesLeft === 0) throw new Refusal('used_url');
  url.usesLeft -= 1;
  const parsed = body.safeParse(raw);
  if (!parsed.success) throw new Refusal('invalid_payload');
  const answer = parsed.data;
  const original = workspace.messages.find(url.channel, url.messageTs ?? '');
  if (answer.delete_original === true) {
    if (original !== undefined) removeMessage(workspace, original);
    return {};
  }
  if ((answer.text ?? '') === '' && answer.blocks === undefined) throw new Refusal('no_text');
  // From a click in a message, an answer replaces that message unless it says otherwise.
  if ((answer.replace_original ?? answer.response_type === undefined) && original !== undefined) {
    rewrite(workspace, original, acceptedContent(scene, 'response_url', answer));
    return {};
  }
  const person = workspace.people.get(url.personId);
  if (person !== undefined) {
    const { text, blocks, response_type } = answer;
    say(scene, { person, device: 'desktop' }, url.channel, 'response_url', {
      ...(text === undefined ? {} : { text }),
      ...(blocks === undefined ? {} : { blocks }),
      ...(response_type === undefined ? {} : { response_type }),
    });
  }
  return {};
}
