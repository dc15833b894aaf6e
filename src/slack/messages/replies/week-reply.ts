import type { CheckIn } from '../../../domain/check-in.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { WeekKey } from '../../../domain/week.js';
import type { Message, PictureRef } from '../message.js';

export type LightAnswer = 'late' | 'missing' | 'hard';

export interface ReplyData {
  readonly reflection: Reflection;
  /** The week just saved; its own lines are counted, never shown. */
  readonly checkIn: CheckIn;
  readonly profile: Profile;
  /** `pictures` when both or one were accepted, `native` when Slack refused them, `text` when that failed too. */
  readonly charts:
    | { readonly kind: 'pictures'; readonly band?: PictureRef | undefined; readonly bullets?: PictureRef | undefined }
    | { readonly kind: 'native' }
    | { readonly kind: 'text' };
  /** Weeks of the last four that could still be filled in. */
  readonly openWeeks?: readonly WeekKey[] | undefined;
  /** Set after one of the four answers to a light month was pressed. */
  readonly answered?: LightAnswer | undefined;
}

/** The answer to a saved week: finding, place, pictures, why, one thing. */
export function weekReply(data: ReplyData): Message {
  throw new Error('in writing');
}
