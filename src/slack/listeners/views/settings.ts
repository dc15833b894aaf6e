import { bandWordings, type Settings } from '../../../domain/profile.js';
import { paceOf, paces, rhythmSchema } from '../../../domain/rhythm.js';
import { changeSettings, type WantedSettings } from '../../../use-cases/change-settings.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { WishValue } from '../../ids/choices.js';
import { changedSettings, settingsChangedModal } from '../../messages/settings/changed-receipt.js';
import { earlyDayError, restValue } from '../../messages/settings/settings-modal.js';
import type { Speaker } from '../../speaker.js';
import { followSettings } from '../after-settings.js';
import { chosenIn, fieldsOf } from '../form.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import type { Routes } from '../routes.js';

/** Settings. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.settings, takeSettings);
}

async function takeSettings(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form } = submit;
  const before = mirror.profile;
  const wanted = readSettings(submit);
  const early = fieldsOf(form, actionIds.earlyWeekday)[0];
  if (wanted.pace === 'twice') {
    const wrong = earlyDayError(wanted.weekday, wanted.earlyWeekday ?? 0, before.locale);
    const at = early ?? fieldsOf(form, actionIds.weekday)[0];
    if (wrong !== undefined && at !== undefined) {
      return submit.ack({ response_action: 'errors', errors: { [at.blockId]: wrong } });
    }
  }
  const { mirror: changed, changedAt } = await changeSettings(speaker.deps, mirror, wanted);
  const next = await speaker.knocker.planNext(changed);
  if (changedAt === undefined) return submit.ack();
  const view = settingsChangedModal({
    profile: changed.profile,
    changed: changedSettings(before, changed.profile),
    undo: changedAt,
    next,
  });
  await submit.ack({ response_action: 'update', view });
  await followSettings(speaker, changed, before);
}

/** What the window says; whatever it could not have said stays as it is. */
function readSettings({ form, mirror }: JoinedSubmit): WantedSettings {
  const { profile } = mirror;
  const { data: rhythm = profile.rhythm } = rhythmSchema.safeParse({
    weekday: Number(chosenIn(form, actionIds.weekday)),
    time: chosenIn(form, actionIds.hour),
  });
  const early = rhythmSchema.shape.weekday.safeParse(Number(chosenIn(form, actionIds.earlyWeekday)));
  const wishes = fieldsOf(form, actionIds.wishes)[0]?.ticked ?? [];
  const wishesFor = (wish: WishValue): boolean => wishes.includes(wish);
  return {
    pace: oneOf(paces, chosenIn(form, actionIds.pace)) ?? paceOf(profile.rhythm),
    weekday: rhythm.weekday,
    time: rhythm.time,
    earlyWeekday: early.data,
    reminder: wishesFor('reminder'),
    energy: wishesFor('energy'),
    detail: oneOf(['full', 'discreet'], chosenIn(form, actionIds.detail)) ?? profile.detail,
    theme: oneOf(['light', 'dark'], chosenIn(form, actionIds.theme)) ?? profile.theme,
    bandWords: oneOf([...bandWordings, restValue] as const, chosenIn(form, actionIds.bandWords)) ?? asIs(profile),
  };
}

function asIs({ hidden, bandWords }: Pick<Settings, 'hidden' | 'bandWords'>): WantedSettings['bandWords'] {
  return hidden === undefined ? bandWords : restValue;
}

function oneOf<Value extends string>(values: readonly Value[], chosen: string | undefined): Value | undefined {
  return values.find((value) => value === chosen);
}
