import type { AllMiddlewareArgs, App, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { dayOf, promptedWeek } from '../../../domain/week.js';
import { findMirror, type Mirror } from '../../../use-cases/find-mirror.js';
import { logLine } from '../../../use-cases/log-line.js';
import { holdsText } from '../../../use-cases/noted-lines.js';
import { pickWeek } from '../../../use-cases/pick-week.js';
import { readWeek, readWeeks } from '../../../use-cases/read-week.js';
import { reflectOnWeeks } from '../../../use-cases/reflect-on-week.js';
import { cardMessage } from '../../messages/card/card-message.js';
import { badWeekMessage, deleteChoice, helpMessage, unknownWord, type CommandWord } from '../../messages/card/help.js';
import { otherWord } from '../../messages/card/other-words.js';
import { notJoined } from '../../messages/consent/not-joined.js';
import { privacyModal } from '../../messages/consent/privacy-modal.js';
import { awayUntilModal } from '../../messages/leaving/away-until-modal.js';
import { rhythmModal } from '../../messages/leaving/rhythm-modal.js';
import type { Message } from '../../messages/message.js';
import { loggedLine, logUsage } from '../../messages/saved/logged-line.js';
import type { Speaker } from '../../speaker.js';
import { followNote } from '../after-note.js';
import { identityOf } from '../identity.js';
import { buildLevelAsks } from '../level-windows.js';
import { buildWeekModal } from '../opening.js';
import { fallSilent, speakAgain } from '../silence.js';
import { buildStartModal } from '../starting.js';
import { troubleNotice } from '../trouble.js';
import { buildWhy } from '../why-window.js';
import { readWord } from '../words.js';

/** An answer that only the caller sees, or a modal in front of them. */
type Answer = ({ readonly message: Message } | { readonly view: ModalView }) & {
  /** What is done once the answer was given. */
  readonly follow?: (() => Promise<void>) | undefined;
};

/** `/mirror …`: in any channel, and whatever was typed, only the caller sees the answer. */
export function register(app: App, speaker: Speaker): void {
  app.command(speaker.command, (args) => answerCommand(speaker, args));
}

async function answerCommand(
  speaker: Speaker,
  { ack, command, client, context, respond }: SlackCommandMiddlewareArgs & AllMiddlewareArgs,
): Promise<void> {
  const spoken = readWord(unescaped(command.text));
  // Nothing has to be looked up for these three.
  if (spoken.word === 'unknown') {
    return ack(alone(unknownWord({ command: speaker.command, nearest: spoken.nearest })));
  }
  if (spoken.word === 'other') return ack(alone(otherWord(spoken.other)));
  const { word, rest } = spoken;
  if (word === 'help') return ack(alone(helpMessage(speaker.command)));
  // What is stored is stored before the ack, which carries the answer. Nothing else can be lost: there the ack comes first.
  const isStoring = storing.some((known) => known === word);
  if (!isStoring) {
    await ack();
    await speaker.rush.calm();
  }
  const say = (message: Message) => (isStoring ? ack(alone(message)) : respond(alone(message)));
  let follow: (() => Promise<void>) | undefined;
  try {
    const answer = await answerWord(speaker, identityOf(context, command.user_id), word, rest);
    if ('message' in answer) {
      await say(answer.message);
    } else {
      await client.views.open({ trigger_id: command.trigger_id, view: answer.view });
    }
    follow = answer.follow;
  } catch (error) {
    await say(troubleNotice(speaker, error, {}));
  }
  await follow?.();
}

/** Words that change something by themselves. */
const storing = ['log', 'stop', 'resume'] as const;

/** Slack hands over `&`, `<` and `>` of a command escaped. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Seen by the caller only. */
function alone(message: Message) {
  return { response_type: 'ephemeral' as const, ...message };
}

async function answerWord(
  speaker: Speaker,
  identity: Mirror['identity'],
  word: Exclude<CommandWord, 'help'> | 'card',
  rest: string,
): Promise<Answer> {
  const mirror = await findMirror(speaker.deps, identity);
  if (word === 'privacy') return { view: privacyModal({ command: speaker.command, chartHost: speaker.chartHost }) };
  if (word === 'start') return { view: await buildStartModal(speaker, identity, mirror) };
  if (mirror === undefined) return { message: notJoined() };
  return answerJoined(speaker, mirror, word, rest);
}

/** What a word means for somebody who has joined; also behind the button of a nearest word. */
export async function answerJoined(
  speaker: Speaker,
  mirror: Mirror,
  word: Exclude<CommandWord, 'help' | 'privacy' | 'start'> | 'card',
  rest: string,
): Promise<Answer> {
  switch (word) {
    case 'card':
      return { message: await card(speaker, mirror) };
    case 'log':
      return log(speaker, mirror, rest);
    case 'week':
      return week(speaker, mirror, rest);
    case 'why':
      return buildWhy(speaker, mirror);
    case 'level':
      return { view: await buildLevelAsks(speaker, mirror) };
    case 'pause': {
      const { zone, locale } = mirror.profile;
      return { view: awayUntilModal({ today: dayOf(speaker.deps.now(), zone), locale }) };
    }
    case 'settings':
      return { view: rhythmModal({ profile: mirror.profile }) };
    case 'stop':
      return { message: await fallSilent(speaker, mirror), follow: () => speaker.publishHome(mirror.identity) };
    case 'resume':
      return { message: await speakAgain(speaker, mirror), follow: () => speaker.publishHome(mirror.identity) };
    case 'delete': {
      const newest = (await readWeeks(speaker.deps, mirror)).at(-1);
      return { message: deleteChoice({ week: newest?.week, locale: mirror.profile.locale }) };
    }
  }
}

async function card({ deps, command }: Speaker, mirror: Mirror): Promise<Message> {
  const openWeek = promptedWeek(deps.now(), mirror.profile.zone);
  const [{ reflection, history }, stored, draft] = await Promise.all([
    reflectOnWeeks(deps, mirror),
    readWeek(deps, mirror, openWeek),
    deps.store.readDraft(mirror.person, openWeek),
  ]);
  return cardMessage({
    command,
    profile: mirror.profile,
    reflection: history.length > 0 ? reflection : undefined,
    openWeek,
    openWeekState: stored?.checkIn.state,
    hasDraft: holdsText(draft),
  });
}

async function log(speaker: Speaker, mirror: Mirror, text: string): Promise<Answer> {
  const logged = await logLine(speaker.deps, mirror, text);
  if (logged === undefined) return { message: logUsage(speaker.command) };
  const { week, id, dimension, lines } = logged;
  return {
    message: loggedLine({ week, dimension, ref: id, locale: mirror.profile.locale, lines }),
    follow: () => followNote(speaker, mirror, week),
  };
}

async function week(speaker: Speaker, mirror: Mirror, words: string): Promise<Answer> {
  const { deps, command } = speaker;
  if (words === '') {
    const asked = promptedWeek(deps.now(), mirror.profile.zone);
    return { view: await buildWeekModal(speaker, mirror, { week: asked }) };
  }
  const picked = await pickWeek(deps, mirror, words);
  return picked.outcome === 'week'
    ? { view: await buildWeekModal(speaker, mirror, { week: picked.week }) }
    : { message: badWeekMessage({ command, problem: picked.outcome, example: picked.example }) };
}
