import type { Profile } from '../../domain/profile.js';

/** How to speak to a person: whole profiles fit. */
export type Voice = Pick<Profile, 'locale' | 'zone' | 'bandWords'>;
