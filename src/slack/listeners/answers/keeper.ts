import { notKeeper } from '../../messages/framework/not-keeper.js';
import { overview } from '../../messages/framework/place.js';
import type { Speaker } from '../../speaker.js';
import { buildEditor } from '../keeper-window.js';
import type { Answer, Caller } from './answer.js';

/** The editor for those who keep the framework; others hear who does, and where to read it. */
export async function showEditor(
  speaker: Speaker,
  { identity, locale }: Pick<Caller, 'identity' | 'locale'>,
): Promise<Answer> {
  if (!speaker.isKeeper(identity)) return { message: notKeeper({ command: speaker.command, locale }) };
  return { view: await buildEditor(speaker, identity, overview, { locale }) };
}
