import type { WeekState } from '../../../domain/check-in.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { WeekKey } from '../../../domain/week.js';
import type { Message } from '../message.js';

export interface CardData {
  readonly command: string;
  readonly profile: Profile;
  readonly reflection?: Reflection | undefined;
  readonly openWeek: WeekKey;
  readonly openWeekState?: WeekState | undefined;
  readonly hasDraft: boolean;
}

/** `/mirror` alone: where the weeks stand and four buttons; an ephemeral. */
export function cardMessage(data: CardData): Message {
  throw new Error('in writing');
}
