import type { AllMiddlewareArgs, App, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import { unknownWord } from '../../messages/card/unknown-word.js';
import type { Message } from '../../messages/message.js';
import { openWindow } from '../../post/window.js';
import type { Speaker } from '../../speaker.js';
import type { Answer } from '../answers/answer.js';
import { answerWord, findCaller, followWindow } from '../answering.js';
import { identityOf } from '../identity.js';
import { readWord, type SpokenWord } from '../read-word.js';
import { troubleNotice } from '../trouble.js';

/** `/mirror …`: in any channel, and whatever was typed, only the caller sees the answer. */
export function register(app: App, speaker: Speaker): void {
  app.command(speaker.command, (args) => answerCommand(speaker, args));
}

async function answerCommand(
  speaker: Speaker,
  { ack, command, client, context, respond }: SlackCommandMiddlewareArgs & AllMiddlewareArgs,
): Promise<void> {
  const spoken = readWord(unescaped(command.text));
  // What is stored is stored before the ack, which carries the answer. Nothing else can be lost: there the ack comes first.
  let isAcked = spoken.word?.stores !== true;
  if (isAcked) {
    await ack();
    await speaker.rush.calm();
  }
  const say = (message: Message) => (isAcked ? respond(alone(message)) : ack(alone(message)));
  const identity = identityOf(context, command.user_id);
  let follow: (() => Promise<void>) | undefined;
  try {
    const answer = await answerOf(speaker, identity, spoken);
    if ('message' in answer) {
      await say(answer.message);
      follow = answer.follow;
    } else {
      if (!isAcked) await ack();
      isAcked = true;
      const { view } = await client.views.open({ trigger_id: command.trigger_id, view: answer.view });
      follow = () => followWindow({ speaker, identity }, answer, openWindow(view));
    }
  } catch (error) {
    const locale = await speaker.locales.of(identity);
    const typed = spoken.word === undefined ? undefined : spoken.rest;
    await say(troubleNotice(speaker, error, { locale, typed }));
  }
  await follow?.();
}

async function answerOf(speaker: Speaker, identity: Mirror['identity'], spoken: SpokenWord): Promise<Answer> {
  const caller = await findCaller(speaker, identity);
  if (spoken.word !== undefined) return answerWord(speaker, caller, spoken.word, spoken.rest);
  return { message: unknownWord({ command: speaker.command, nearest: spoken.nearest, locale: caller.locale }) };
}

/** Slack hands over `&`, `<` and `>` of a command escaped. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Seen by the caller only. */
function alone(message: Message) {
  return { response_type: 'ephemeral' as const, ...message };
}
