import type { Mirror } from '../../../use-cases/find-mirror.js';
import { lookAtWork } from '../../../use-cases/look-at-work.js';
import { growthModal } from '../../messages/work/growth-modal.js';
import { strengthsModal } from '../../messages/work/strengths-modal.js';
import type { Speaker } from '../../speaker.js';
import type { WindowAnswer } from './answer.js';

export async function showStrengths({ deps }: Speaker, mirror: Mirror): Promise<WindowAnswer> {
  const { locale } = mirror.profile;
  return { view: strengthsModal({ ...(await lookAtWork(deps, mirror)), locale }) };
}

export async function showGrowth({ deps }: Speaker, mirror: Mirror): Promise<WindowAnswer> {
  const { locale, bandWords } = mirror.profile;
  return { view: growthModal({ ...(await lookAtWork(deps, mirror)), locale, bandWords }) };
}
