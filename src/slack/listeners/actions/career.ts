import type { ModalView } from '@slack/types';
import { dayOf, weekKeySchema } from '../../../domain/week.js';
import { countWhole, readLeaves } from '../../../use-cases/take-leave-back.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import { stationMenuValues } from '../../ids/choices.js';
import { noticeModal } from '../../messages/saved/notice-modal.js';
import { readScaledValue, type ScaledWeeks } from '../../messages/settings/scaled-value.js';
import { wholeAgain } from '../../messages/settings/silence.js';
import { leaveBackModal, shareRemoveModal } from '../../messages/settings/time-modal.js';
import type { Speaker } from '../../speaker.js';
import { giveAnswer, replaceWith } from '../answering.js';
import type { WindowAnswer } from '../answers/answer.js';
import { showCareer, showTime } from '../answers/career.js';
import { showEverywhere } from '../everywhere.js';
import { previewOfLevel } from '../level-preview.js';
import { buildCareer, buildEarlier, buildLevel, buildStation, buildTime } from '../level-windows.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';
import { previewOfStation, stationCallbacks, type StationCallback } from '../station-form.js';

/** Windows that turn into each other, because Slack lets three lie on top of each other. */
const beside: ReadonlySet<string | undefined> = new Set([
  callbackIds.changeLevel,
  callbackIds.career,
  callbackIds.workTime,
  callbackIds.notice,
]);

/** Stations, the level and the time that is worked: opened from anywhere, and what the choice so far would do. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.changeLevel, openLevel);
  onPress(routes, speaker, actionIds.career, async (press) => show(press, await showCareer(speaker, press.mirror)));
  onPress(routes, speaker, actionIds.workTime, async (press) => show(press, await showTime(speaker, press.mirror)));
  onPress(routes, speaker, actionIds.stationMenu, openStation);
  onPress(routes, speaker, actionIds.stationEarlier, openEarlier);
  onPress(routes, speaker, actionIds.workRemove, askShare);
  onPress(routes, speaker, actionIds.leaveBack, askLeave);
  for (const live of [actionIds.level, actionIds.changeAs, actionIds.changeDay, actionIds.stationUntil]) {
    onPress(routes, speaker, live, preview);
  }
}

export async function openLevel(press: JoinedPress): Promise<void> {
  return show(press, { view: await buildLevel(press.speaker, press.mirror) });
}

async function show(press: JoinedPress, answer: WindowAnswer): Promise<void> {
  const isBeside = beside.has(press.view?.callbackId);
  await (isBeside ? replaceWith(press, answer) : giveAnswer(press, answer));
}

async function openStation(press: JoinedPress): Promise<void> {
  const { speaker, mirror, week: at } = press;
  const window = stationMenuValues.find((value) => value === press.value) ?? 'day';
  const previewed =
    window === 'remove'
      ? await previewOfStation(speaker, mirror, { callback: callbackIds.stationRemove, at, form: [] })
      : undefined;
  const view = await buildStation(speaker, mirror, window, { at, preview: previewed });
  await press.ack();
  if (view !== undefined) return press.open(view);
  // Removed in another window.
  await press.refresh(await buildCareer(speaker, mirror));
}

async function openEarlier(press: JoinedPress): Promise<void> {
  const view = await buildEarlier(press.speaker, press.mirror);
  await press.ack();
  await press.open(view);
}

/** Something was chosen in a window of a change: it says what that would do. What was typed in it stays. */
async function preview(press: JoinedPress): Promise<void> {
  await press.ack();
  const { speaker, mirror, view, form } = press;
  if (view === undefined) return;
  if (view.callbackId === callbackIds.changeLevel) {
    return void (await press.refresh(await buildLevel(speaker, mirror, await previewOfLevel(speaker, mirror, form))));
  }
  const callback = stationCallbacks.find((known) => known === view.callbackId);
  if (callback !== undefined) await previewStation(press, callback);
}

async function previewStation(press: JoinedPress, callback: StationCallback): Promise<void> {
  const { speaker, mirror, view, form } = press;
  const at = view?.metadata.station;
  const said = await previewOfStation(speaker, mirror, { callback, at, form });
  const window = callback === callbackIds.stationLevel ? 'level' : 'day';
  const shown =
    callback === callbackIds.stationEarlier
      ? await buildEarlier(speaker, mirror, said)
      : await buildStation(speaker, mirror, window, { at, preview: said });
  if (shown !== undefined) await press.refresh(shown);
}

/** Asks first; what is gone already, in another window, shows the list as it is. */
async function askShare(press: JoinedPress): Promise<void> {
  const { speaker, mirror } = press;
  const { zone, locale, shares = [] } = mirror.profile;
  const from = weekKeySchema.safeParse(press.value);
  const asked = from.success
    ? shareRemoveModal({ shares, from: from.data, today: dayOf(speaker.deps.now(), zone), locale })
    : undefined;
  await openOrRefresh(press, asked);
}

async function askLeave(press: JoinedPress): Promise<void> {
  const { speaker, mirror } = press;
  const scaled = readScaledValue(press.value);
  if (scaled !== undefined) return makeWhole(press, scaled);
  const leave = (await readLeaves(speaker.deps, mirror)).find(({ from }) => from === press.value);
  await openOrRefresh(press, leave && leaveBackModal({ leave, locale: mirror.profile.locale }));
}

/** Weeks with lines of which time off let a part be expected count as whole ones again. */
async function makeWhole(press: JoinedPress, scaled: ScaledWeeks): Promise<void> {
  const { speaker, mirror } = press;
  const { locale } = mirror.profile;
  const whole = await countWhole(speaker.deps, mirror, scaled);
  await press.ack();
  await press.refresh(noticeModal(wholeAgain(whole.length, locale), locale));
  await showEverywhere(speaker, mirror);
}

async function openOrRefresh(press: JoinedPress, asked: ModalView | undefined): Promise<void> {
  const list = asked ?? (await buildTime(press.speaker, press.mirror));
  await press.ack();
  await (asked === undefined ? press.refresh(list) : press.open(asked));
}
