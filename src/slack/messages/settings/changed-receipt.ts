import type { ModalView } from '@slack/types';
import { settingsSchema, type Profile, type Settings } from '../../../domain/profile.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, context, modal, section } from '../blocks.js';
import { moment } from '../dates.js';
import type { Message, MessageBlock } from '../message.js';
import { listed } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';
import { rhythmLine } from './rhythm-line.js';

/** A setting that can be named on its own. */
export type Changed = Exclude<keyof Settings, 'hidden'>;

/** What differs between two states of a profile, by name; how long numbers are hidden belongs to how the place is worded. */
export function changedSettings(before: Profile, after: Profile): readonly Changed[] {
  const [one, other] = [settingsSchema.parse(before), settingsSchema.parse(after)];
  const differs = (name: keyof Settings): boolean => JSON.stringify(one[name]) !== JSON.stringify(other[name]);
  const isChanged = (name: Changed): boolean => differs(name) || (name === 'bandWords' && differs('hidden'));
  return (['rhythm', 'reminder', 'detail', 'bandWords', 'theme', 'energy'] as const).filter(isChanged);
}

export interface ChangedData {
  readonly profile: Profile;
  readonly changed: readonly Changed[];
  /** Names the change, for Undo. */
  readonly undo: string;
  /** When the next question comes; absent while nothing is sent. */
  readonly next?: Date | undefined;
}

/** What stands in place of the settings window after Save: what was changed, when the next question comes, Undo. */
export function settingsChangedModal(data: ChangedData): ModalView {
  const { profile, changed, undo, next } = data;
  const { locale, zone } = profile;
  const words = phrases(locale).settings.changed;
  const names = changed.map((name) => words.names[name]);
  return modal({
    callback: callbackIds.settingsChanged,
    title: words.title,
    close: phrases(locale).names.close,
    blocks: [
      section(words.sentence(listed(names, locale))),
      section(`*${rhythmLine(profile)}*, ${escaped(zone)}. ${nextSentence(profile, next)}`),
      actions(blockId(blockNames.buttons), [button(words.undo, actionIds.undoSettings, { value: undo })]),
      context(words.undoFor),
    ],
  });
}

/** After Undo: as it was. */
export function undoneModal(profile: Profile, next: Date | undefined): ModalView {
  const words = phrases(profile.locale).settings.changed;
  return modal({
    callback: callbackIds.settingsChanged,
    title: words.title,
    close: phrases(profile.locale).names.close,
    blocks: undoneBlocks(profile, next),
  });
}

/** The same, where there is no window to replace. */
export function undoneReceipt(profile: Profile, next: Date | undefined): Message {
  return { text: phrases(profile.locale).settings.changed.text, blocks: undoneBlocks(profile, next) };
}

/** Undo came too late: ten minutes are over, or something else was changed since. */
export function notUndone(why: 'too-late' | 'changed-since', locale: string): Message {
  const words = phrases(locale).settings.changed;
  return {
    text: words.text,
    blocks: [
      section(why === 'too-late' ? words.tooLate : words.changedSince),
      actions(blockId(blockNames.buttons), [button(words.openSettings, actionIds.rhythm)]),
    ],
  };
}

function undoneBlocks(profile: Profile, next: Date | undefined) {
  const words = phrases(profile.locale).settings.changed;
  return [section(`${words.undone} *${rhythmLine(profile)}*. ${nextSentence(profile, next)}`)] satisfies MessageBlock[];
}

function nextSentence({ locale, zone }: Profile, next: Date | undefined): string {
  const words = phrases(locale).settings.changed;
  return next === undefined ? words.nothingNext : words.next(moment(next, zone, locale));
}
