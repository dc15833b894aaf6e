import type { ModalView } from '@slack/types';
import type { CheckIn } from '../../../domain/check-in.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { PictureRef } from '../message.js';

export interface MadeUpData {
  readonly reflection: Reflection;
  readonly profile: Profile;
  /** The newest of the made-up weeks, to show how lines are written. */
  readonly week: CheckIn;
  readonly band?: PictureRef | undefined;
  readonly bullets?: PictureRef | undefined;
}

/** A look at a made-up person: pictures or text, with captions. */
export function madeUpModal(data: MadeUpData): ModalView {
  throw new Error('in writing');
}
