import type { ModalView } from '@slack/types';
import type { Pace } from '../../domain/rhythm.js';
import { dayOf } from '../../domain/week.js';
import { isUndoable } from '../../use-cases/change-settings.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import type { FromMessage } from '../messages/message.js';
import { settingsModal } from '../messages/settings/settings-modal.js';
import type { Speaker } from '../speaker.js';

/** The settings window as it is now; `pace` when it was just chosen and not saved. */
export function buildSettings(
  { deps }: Speaker,
  { profile }: Mirror,
  { pace, from }: { readonly pace?: Pace | undefined; readonly from?: FromMessage | undefined } = {},
): ModalView {
  const now = deps.now();
  const undo = isUndoable(profile, now) ? profile.changed?.at : undefined;
  return settingsModal({ profile, today: dayOf(now, profile.zone), pace, undo, from });
}
