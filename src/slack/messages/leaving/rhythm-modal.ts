import type { ModalView } from '@slack/types';
import type { Profile } from '../../../domain/profile.js';
import { actionIds, blockId, blockNames, callbackIds } from '../../ids.js';
import { actions, button, input, modal, option, section, select, type Choice } from '../blocks.js';
import { detailInput } from '../consent/start-modal.js';
import { clock, weekdayName } from '../dates.js';
import type { FromMessage, Message } from '../message.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';
import { hourChoices, weekdayChoices } from './rhythm-choices.js';

export interface RhythmData {
  readonly profile: Profile;
  readonly from?: FromMessage | undefined;
}

const bandWordChoices: readonly (Choice & { readonly value: Profile['bandWords'] })[] = [
  { text: 'The words of a review', value: 'review', description: 'Meeting Expectations' },
  { text: 'Plain words', value: 'plain', description: 'On the level' },
  { text: 'Numbers only', value: 'numbers', description: '109% of what the level asks' },
  { text: 'Hidden', value: 'hidden', description: 'No band and no number' },
];

const themeChoices: readonly (Choice & { readonly value: Profile['theme'] })[] = [
  { text: 'Light', value: 'light' },
  { text: 'Dark', value: 'dark' },
];

/** Day, hour, reminder, how much the DM shows, band words, theme of pictures; stop. */
export function rhythmModal({ profile, from }: RhythmData): ModalView {
  const { locale, rhythm } = profile;
  const stopped = profile.stoppedAt !== undefined;
  return modal({
    callback: callbackIds.rhythm,
    title: 'Your rhythm',
    submit: 'Save',
    close: phrases(locale).names.close,
    metadata: { ...from },
    blocks: [
      input(
        blockId(blockNames.weekday),
        'Day',
        select(actionIds.weekday, 'Day', weekdayChoices(locale), String(rhythm.weekday)),
      ),
      input(blockId(blockNames.hour), 'Time', select(actionIds.hour, 'Time', hours(profile), rhythm.time), {
        hint: `${profile.zone}, from your Slack profile.`,
      }),
      reminderInput(profile.reminder),
      detailInput(profile.detail),
      input(
        blockId(blockNames.bandWords),
        'How the place is worded',
        select(actionIds.bandWords, 'Words', bandWordChoices, profile.bandWords),
      ),
      input(blockId(blockNames.theme), 'Pictures', select(actionIds.theme, 'Pictures', themeChoices, profile.theme)),
      section(
        stopped
          ? 'Stopped: nothing is sent. The weeks are kept.'
          : 'Stop ends all messages at once and keeps your weeks.',
      ),
      actions(
        blockId(blockNames.buttons),
        stopped
          ? [button('Start again', actionIds.resume)]
          : [
              button('Stop', actionIds.stop),
              button('I am away until…', actionIds.awayUntil),
              button('Change my level…', actionIds.changeLevel),
            ],
      ),
    ],
  });
}

/** The receipt of a changed rhythm. */
export function rhythmReceipt({ rhythm, locale, zone }: Profile): Message {
  const when = `${weekdayName(rhythm.weekday, locale)} ${clock(rhythm.time, locale)}, ${escaped(zone)}`;
  return { text: 'Your rhythm is changed.', blocks: [section(`From now on: ${when}.`)] };
}

/** After Stop: nothing is sent any more, nothing is deleted. */
export function stoppedReceipt(): Message {
  return {
    text: 'Stopped.',
    blocks: [
      section('Stopped. Nothing more will be sent. Your weeks are kept, and can be deleted in the Home tab.'),
      actions(blockId(blockNames.buttons), [button('Start again', actionIds.resume)]),
    ],
  };
}

/** After Start again. */
export function resumedReceipt({ rhythm, locale }: Profile): Message {
  const when = `${weekdayName(rhythm.weekday, locale)} ${clock(rhythm.time, locale)}`;
  return { text: 'Welcome back.', blocks: [section(`Welcome back. The next question comes on ${when}.`)] };
}

function hours({ rhythm, locale }: Profile): Choice[] {
  const choices = hourChoices(locale);
  const known = choices.some(({ value }) => value === rhythm.time);
  return known ? choices : [{ text: clock(rhythm.time, locale), value: rhythm.time }, ...choices];
}

function reminderInput(on: boolean) {
  const yes = option({ text: 'One reminder, when a week is still open', value: 'yes' });
  return input(
    blockId(blockNames.reminder),
    'Reminder',
    { type: 'checkboxes', action_id: actionIds.reminder, options: [yes], ...(on ? { initial_options: [yes] } : {}) },
    { optional: true },
  );
}
