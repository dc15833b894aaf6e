import { promptedWeek, type WeekKey } from '../../domain/week.js';
import type { JoinedPress } from './press.js';

/** The week a press is about; without one in the block, the week a prompt would mean now. */
export function weekOfPress({ week, speaker, mirror }: JoinedPress): WeekKey {
  return week ?? promptedWeek(speaker.deps.now(), mirror.profile.zone);
}
