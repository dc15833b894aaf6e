import type { ModalView } from '@slack/types';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';

export interface WhyData {
  readonly reflection: Reflection;
  readonly profile: Profile;
}

/** `Why this score?`: place and sources, four rows, what would change it, what was held back. */
export function whyModal(data: WhyData): ModalView {
  throw new Error('in writing');
}
