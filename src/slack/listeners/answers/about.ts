import { formulaVersion } from '../../../domain/formula-version.js';
import { aboutMessage, feedbackMessage } from '../../messages/card/about.js';
import type { Speaker } from '../../speaker.js';
import type { Answer, Caller } from './answer.js';

/** What runs here, and how it counts. */
export async function showVersion(speaker: Speaker, { locale }: Caller): Promise<Answer> {
  return { message: aboutMessage({ ...(await versionsOf(speaker)), locale }) };
}

/** Where to say something about the mirror itself. */
export async function showFeedback(speaker: Speaker, { locale }: Caller): Promise<Answer> {
  return { message: feedbackMessage({ ...(await versionsOf(speaker)), locale }) };
}

async function versionsOf({ deps, version }: Speaker) {
  const { version: framework } = await deps.frameworks.newestFramework();
  return { app: version, formula: formulaVersion, framework };
}
