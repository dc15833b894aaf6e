import { problemOfDay } from '../../../domain/level-change.js';
import { dayOf } from '../../../domain/week.js';
import { agreeShare } from '../../../use-cases/agree-share.js';
import { editStations } from '../../../use-cases/edit-stations.js';
import { reflectOnWeeks, type Reflected } from '../../../use-cases/reflect-on-week.js';
import { actionIds, blockId, blockNames, callbackIds, type BlockName } from '../../ids.js';
import { section } from '../../messages/blocks.js';
import { anewLine } from '../../messages/level/anew-line.js';
import type { CareerNews } from '../../messages/level/career-modal.js';
import { beforeAndAfter } from '../../messages/level/level-changed-modal.js';
import { phrases } from '../../messages/phrases.js';
import { noticeModal } from '../../messages/saved/notice-modal.js';
import { shareChoices } from '../../messages/settings/time-modal.js';
import type { Speaker } from '../../speaker.js';
import { followLevel } from '../after-level.js';
import { chosenIn } from '../form.js';
import { buildCareer, buildTime } from '../level-windows.js';
import type { Routes } from '../routes.js';
import { fieldOfProblem, readStationEdit, stationCallbacks, type StationCallback } from '../station-form.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';

/** Stations are edited, and how much of full time is worked: stored before Slack takes the window. */
export function register(routes: Routes, speaker: Speaker): void {
  for (const callback of stationCallbacks) {
    onSubmit(routes, speaker, callback, (submit) => takeEdit(submit, callback));
  }
  onSubmit(routes, speaker, callbackIds.workTime, takeTime);
}

const did: Readonly<Record<StationCallback, CareerNews['did']>> = {
  [callbackIds.stationDay]: 'day',
  [callbackIds.stationLevel]: 'level',
  [callbackIds.stationRemove]: 'remove',
  [callbackIds.stationEarlier]: 'earlier',
};

async function takeEdit(submit: JoinedSubmit, callback: StationCallback): Promise<void> {
  const { speaker, form, metadata } = submit;
  const { deps } = speaker;
  const { locale } = submit.mirror.profile;
  const read = await readStationEdit(speaker, submit.mirror, { callback, at: metadata.station, form });
  if ('errors' in read) return submit.ack({ response_action: 'errors', errors: { ...read.errors } });
  const before = await reflectOnWeeks(deps, submit.mirror);
  const edited = await editStations(deps, submit.mirror, read.edit);
  if (edited.outcome === 'refused') {
    const sentence = phrases(locale).career.problems[edited.problem];
    // A window that only asks has no field to say it under.
    if (callback === callbackIds.stationRemove) {
      return submit.ack({
        response_action: 'update',
        view: noticeModal({ text: sentence, blocks: [section(sentence)] }, locale),
      });
    }
    return submit.ack({ response_action: 'errors', errors: { [fieldOfProblem(edited.problem, callback)]: sentence } });
  }
  const { mirror, anew } = edited;
  const lines = [anewLine(anew, 'done', locale), ...(await placesOf(submit, before, mirror))];
  const view = await buildCareer(speaker, mirror, { did: did[callback], lines });
  await submit.ack();
  await submit.refreshBelow(view);
  await followLevel(speaker, mirror);
}

async function takeTime(submit: JoinedSubmit): Promise<void> {
  const { speaker, form } = submit;
  const { deps } = speaker;
  const { locale, zone } = submit.mirror.profile;
  const { problems, time } = phrases(locale).career;
  const refuse = (field: BlockName, sentence: string) =>
    submit.ack({ response_action: 'errors', errors: { [blockId(field)]: sentence } });
  const percent = Number(chosenIn(form, actionIds.workShare));
  const day = chosenIn(form, actionIds.workFrom);
  if (!shareChoices.includes(percent)) return refuse(blockNames.workShare, problems.share);
  const problem = day === undefined ? 'pickDay' : problemOfDay(day, dayOf(deps.now(), zone));
  if (day === undefined || problem !== undefined) return refuse(blockNames.workFrom, problems[problem ?? 'pickDay']);
  const before = await reflectOnWeeks(deps, submit.mirror);
  const { mirror, isChanged, anew } = await agreeShare(deps, submit.mirror, { share: percent / 100, day });
  if (!isChanged) return refuse(blockNames.workShare, time.same);
  const news = [time.saved, anewLine(anew, 'done', locale), ...(await placesOf(submit, before, mirror))];
  await submit.ack({ response_action: 'update', view: buildTime(speaker, mirror, news) });
  await followLevel(speaker, mirror);
}

/** The place before and after, where weeks were read again. */
async function placesOf(
  { speaker }: JoinedSubmit,
  before: Reflected,
  mirror: JoinedSubmit['mirror'],
): Promise<readonly string[]> {
  const after = await reflectOnWeeks(speaker.deps, mirror);
  return beforeAndAfter({ before: before.reflection, after: after.reflection, voice: mirror.profile });
}
