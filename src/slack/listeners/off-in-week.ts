import { dayOf } from '../../domain/week.js';
import { problemOfSince, problemOfText } from '../../domain/signals/issue-problem.js';
import { reportIssue } from '../../use-cases/report-issue.js';
import { actionIds } from '../ids.js';
import { issueErrors } from '../messages/signals/issue-errors.js';
import { chosenIn, fieldsOf, textIn } from './form.js';
import type { JoinedSubmit } from './submit.js';

/** What is wrong with what feels off in the week's window, under its inputs; asked before anything is stored. */
export function offErrors({ form, mirror, speaker }: JoinedSubmit): Readonly<Record<string, string>> {
  const { text, since } = readOff(form);
  if (text.trim() === '') return {};
  const errors = issueErrors(mirror.profile.locale);
  const wrongText = problemOfText(text);
  const wrongDay = since && problemOfSince(since, dayOf(speaker.deps.now(), mirror.profile.zone));
  const under = (input: 'offText' | 'offSince', sentence: string) => {
    const block = fieldsOf(form, actionIds[input])[0]?.blockId;
    return block === undefined ? {} : { [block]: sentence };
  };
  return {
    ...(wrongText && under('offText', errors.text(wrongText, text))),
    ...(wrongDay && under('offSince', errors.since(wrongDay))),
  };
}

/** Keeps what feels off beside the week; a day without words says nothing. */
export async function keepOffOfWeek({ form, metadata, mirror, speaker }: JoinedSubmit): Promise<void> {
  const { text, since } = readOff(form);
  if (text.trim() === '') return;
  await reportIssue(speaker.deps, mirror, { id: metadata.issue, text, since });
}

function readOff(form: JoinedSubmit['form']) {
  return { text: textIn(form, actionIds.offText) ?? '', since: chosenIn(form, actionIds.offSince) };
}
