import { dayOf } from '../../../domain/week.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import { reportIssue } from '../../../use-cases/report-issue.js';
import { issueErrors } from '../../messages/signals/issue-errors.js';
import { offAnswer } from '../../messages/signals/off-answer.js';
import type { Speaker } from '../../speaker.js';
import { buildOff, buildSignals } from '../signals-window.js';
import type { Answer } from './answer.js';

/** Open questions with their clocks. */
export async function showSignals(speaker: Speaker, mirror: Mirror): Promise<Answer> {
  return { view: await buildSignals(speaker, mirror) };
}

/** Keeps what feels off at once; without words a window asks for it. */
export async function sayOff(speaker: Speaker, mirror: Mirror, text: string): Promise<Answer> {
  const { deps } = speaker;
  const { zone, locale } = mirror.profile;
  if (text === '') return { view: buildOff(speaker, mirror) };
  const reported = await reportIssue(deps, mirror, { text });
  if (reported.outcome === 'refused') {
    const why = issueErrors(locale).text(reported.text, text);
    return { view: buildOff(speaker, mirror, { typed: { text, why } }) };
  }
  return {
    message: offAnswer({ ...reported, today: dayOf(deps.now(), zone), locale }),
    follow: () => speaker.publishHome(mirror.identity),
  };
}
