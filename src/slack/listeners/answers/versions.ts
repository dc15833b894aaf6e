import type { Mirror } from '../../../use-cases/find-mirror.js';
import { lookAtVersion } from '../../../use-cases/look-at-versions.js';
import { versionModal } from '../../messages/versions/version-modal.js';
import type { Speaker } from '../../speaker.js';
import type { WindowAnswer } from './answer.js';

/** `/mirror versions`, `versions 3`: what a framework version asks otherwise, and the own weeks under it. */
export async function showVersionOf({ deps }: Speaker, mirror: Mirror, words: string): Promise<WindowAnswer> {
  const number = /\d{1,9}/.exec(words)?.[0];
  const look = await lookAtVersion(deps, mirror, number === undefined ? undefined : Number(number));
  return { view: versionModal({ ...look, profile: mirror.profile }) };
}
