import type { Profile, Rhythm } from '../domain/profile.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { swapProfile } from './swap-profile.js';

export interface Knocking {
  readonly rhythm: Rhythm;
  readonly reminder: boolean;
  readonly detail: Profile['detail'];
  readonly theme: Profile['theme'];
  readonly bandWords: Profile['bandWords'];
}

/** Changes when and how the mirror knocks. The caller plans the next prompt from the returned mirror. */
export async function changeRhythm(deps: Deps, mirror: Mirror, knocking: Knocking): Promise<Mirror> {
  return { ...mirror, profile: await swapProfile(deps, mirror.person, (profile) => ({ ...profile, ...knocking })) };
}
