import { dayOf } from '../../domain/week.js';
import { problemOfSince, problemOfText } from '../../domain/signals/issue-problem.js';
import { reportIssue } from '../../use-cases/report-issue.js';
import { actionIds } from '../ids/actions.js';
import type { Message } from '../messages/message.js';
import { issueErrors } from '../messages/signals/issue-errors.js';
import { offAnswer } from '../messages/signals/off-answer.js';
import { chosenIn, fieldsOf, textIn } from './form.js';
import type { JoinedSubmit } from './submit.js';

/** What is wrong with what feels off in the week's window, under its inputs; asked before anything is stored. */
export function offErrors({ form, mirror, speaker }: JoinedSubmit): Readonly<Record<string, string>> {
  const { text, since } = readOff(form);
  if (text.trim() === '' && since === undefined) return {};
  const errors = issueErrors(mirror.profile.locale);
  const wrongText = problemOfText(text);
  const wrongDay = since && problemOfSince(since, dayOf(speaker.deps.now(), mirror.profile.zone));
  const under = (input: 'offText' | 'offSince', sentence: string) => {
    const block = fieldsOf(form, actionIds[input])[0]?.blockId;
    return block === undefined ? {} : { [block]: sentence };
  };
  if (text.trim() === '') return under('offText', errors.sinceAlone);
  return {
    ...(wrongText && under('offText', errors.text(wrongText, text))),
    ...(wrongDay && under('offSince', errors.since(wrongDay))),
  };
}

/** Keeps what feels off beside the week, and answers what was kept. */
export async function keepOffOfWeek({ form, metadata, mirror, speaker }: JoinedSubmit): Promise<Message | undefined> {
  const { text, since } = readOff(form);
  if (text.trim() === '') return undefined;
  const { deps } = speaker;
  const { zone, locale } = mirror.profile;
  const reported = await reportIssue(deps, mirror, { id: metadata.issue, text, since });
  return reported.outcome === 'kept' ? offAnswer({ ...reported, today: dayOf(deps.now(), zone), locale }) : undefined;
}

function readOff(form: JoinedSubmit['form']) {
  return { text: textIn(form, actionIds.offText) ?? '', since: chosenIn(form, actionIds.offSince) };
}
