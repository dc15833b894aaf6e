import type { CheckIn } from '../../../domain/check-in.js';
import type { Profile } from '../../../domain/profile.js';
import type { Message } from '../message.js';

export interface SavedData {
  readonly checkIn: CheckIn;
  readonly profile: Profile;
  /** A second save of the same text: says so instead of saving again. */
  readonly already?: boolean;
  /** Lines that read as large without a link: they count as the next size down (Reflection.explanation.heldBack). */
  readonly largeWithoutLink?: number;
}

/** Replaces the form after Save; counts only, no typed text. */
export function savedReceipt(data: SavedData): Message {
  throw new Error('in writing');
}
