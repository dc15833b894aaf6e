import { problemOfDay } from '../../../domain/level-change.js';
import { dayOf } from '../../../domain/week.js';
import { agreeShare, dropShare } from '../../../use-cases/agree-share.js';
import { editStations } from '../../../use-cases/edit-stations.js';
import { reflectOnWeeks, type Reflected } from '../../../use-cases/reflect-on-week.js';
import { takeLeaveBack } from '../../../use-cases/take-leave-back.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames, type BlockName } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { section } from '../../messages/blocks.js';
import { anewLine } from '../../messages/level/anew-line.js';
import type { CareerNews } from '../../messages/level/career-modal.js';
import { beforeAndAfter } from '../../messages/level/level-changed-modal.js';
import { phrases } from '../../messages/phrases.js';
import { noticeModal } from '../../messages/saved/notice-modal.js';
import { replacedShare, shareChoices } from '../../messages/settings/time-modal.js';
import type { Speaker } from '../../speaker.js';
import { showEverywhere } from '../everywhere.js';
import { chosenIn } from '../form.js';
import { buildCareer, buildTime } from '../level-windows.js';
import type { Routes } from '../routes.js';
import {
  fieldOfProblem,
  readStationEdit,
  sayRefusal,
  stationCallbacks,
  type StationCallback,
} from '../station-form.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';

/** Stations are edited, and how much of full time is worked: stored before Slack takes the window. */
export function register(routes: Routes, speaker: Speaker): void {
  for (const callback of stationCallbacks) {
    onSubmit(routes, speaker, callback, (submit) => takeEdit(submit, callback));
  }
  onSubmit(routes, speaker, callbackIds.workTime, takeTime);
  onSubmit(routes, speaker, callbackIds.workRemove, removeShare);
  onSubmit(routes, speaker, callbackIds.leaveBack, takeBack);
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
    const sentence = sayRefusal(edited, form, submit.mirror);
    // A window that only asks has no field to say it under.
    if (callback === callbackIds.stationRemove) {
      return submit.ack({
        response_action: 'update',
        view: noticeModal({ text: sentence, blocks: [section(sentence)] }, locale),
      });
    }
    const field = fieldOfProblem(edited.problem, callback, form, submit.mirror);
    return submit.ack({ response_action: 'errors', errors: { [field]: sentence } });
  }
  const { mirror, anew } = edited;
  const lines = [anewLine(anew, 'done', locale), ...(await placesOf(submit, before, mirror))];
  const view = await buildCareer(speaker, mirror, { did: did[callback], lines });
  await submit.ack();
  await submit.refreshBelow(view);
  await showEverywhere(speaker, mirror);
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
  const share = percent / 100;
  const { mirror, isChanged, replaced, anew } = await agreeShare(deps, submit.mirror, { share, day });
  if (!isChanged) return refuse(blockNames.workShare, time.same);
  const news = [
    time.saved,
    ...(replaced === undefined ? [] : [replacedShare(replaced, share, locale)]),
    anewLine(anew, 'done', locale),
    ...(await placesOf(submit, before, mirror)),
  ];
  await submit.ack({ response_action: 'update', view: await buildTime(speaker, mirror, news) });
  await showEverywhere(speaker, mirror);
}

/** A share goes, after asking: the list below says what that did. */
async function removeShare(submit: JoinedSubmit): Promise<void> {
  const { speaker, metadata } = submit;
  const { deps } = speaker;
  const { locale } = submit.mirror.profile;
  if (metadata.week === undefined) return;
  const before = await reflectOnWeeks(deps, submit.mirror);
  const { mirror, isChanged, anew } = await dropShare(deps, submit.mirror, metadata.week);
  const { removed } = phrases(locale).career.time;
  const news = isChanged ? [removed, anewLine(anew, 'done', locale), ...(await placesOf(submit, before, mirror))] : [];
  const view = await buildTime(speaker, mirror, news);
  await submit.ack();
  await submit.refreshBelow(view);
  if (isChanged) await showEverywhere(speaker, mirror);
}

/** Time off is taken back, after asking: its weeks are asked about again. */
async function takeBack(submit: JoinedSubmit): Promise<void> {
  const { speaker, metadata } = submit;
  const { locale } = submit.mirror.profile;
  if (metadata.week === undefined) return;
  const mirror = await takeLeaveBack(speaker.deps, submit.mirror, metadata.week);
  await speaker.knocker.planNext(mirror);
  const view = await buildTime(speaker, mirror, [phrases(locale).career.time.takenBack]);
  await submit.ack();
  await submit.refreshBelow(view);
  await showEverywhere(speaker, mirror);
}

/** The place before and after, where weeks were read again. */
export async function placesOf(
  { speaker }: Pick<JoinedSubmit, 'speaker'>,
  before: Reflected,
  mirror: JoinedSubmit['mirror'],
): Promise<readonly string[]> {
  const after = await reflectOnWeeks(speaker.deps, mirror);
  return beforeAndAfter({ before: before.reflection, after: after.reflection, voice: mirror.profile });
}
