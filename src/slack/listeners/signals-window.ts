import type { ModalView } from '@slack/types';
import { dayOf } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { readIssues } from '../../use-cases/read-issues.js';
import { offModal, type OffModalData } from '../messages/signals/off-modal.js';
import { signalsModal } from '../messages/signals/signals-modal.js';
import type { Speaker } from '../speaker.js';

/** The window with every open question, what is over, and how fast it went. */
export async function buildSignals({ deps }: Speaker, mirror: Mirror, page = 0): Promise<ModalView> {
  const { open, recent, earlier, toAware, toResolved, zone, precision, learning } = await readIssues(deps, mirror);
  const { zone: timeZone, locale } = mirror.profile;
  return signalsModal({
    open,
    over: recent,
    earlier,
    clocks: { toAware, toResolved, zone, precision },
    learning,
    page,
    today: dayOf(deps.now(), timeZone),
    locale,
  });
}

/** The window in which somebody says that something feels off; its question has its name before it is there. */
export function buildOff(
  { deps }: Speaker,
  { profile: { locale } }: Mirror,
  wishes: Pick<OffModalData, 'late' | 'typed' | 'page'> = {},
): ModalView {
  return offModal({ issue: deps.newId(), locale, ...wishes });
}
