import type { Mirror } from '../../../use-cases/find-mirror.js';
import { logLine } from '../../../use-cases/log-line.js';
import { loggedLine, logUsage } from '../../messages/saved/logged-line.js';
import type { Speaker } from '../../speaker.js';
import { followNote } from '../after-note.js';
import type { Answer } from './answer.js';

/** Notes one line. */
export async function log(speaker: Speaker, mirror: Mirror, text: string): Promise<Answer> {
  const logged = await logLine(speaker.deps, mirror, text);
  if (logged === undefined) return { message: logUsage(speaker.command, mirror.profile.locale) };
  const { week, ...noted } = logged;
  return {
    message: loggedLine({ week, ...noted, locale: mirror.profile.locale }),
    follow: () => followNote(speaker, mirror, week),
  };
}
