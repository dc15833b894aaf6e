import type { ModalView } from '@slack/types';
import { lateQuestion, rememberLateAsked } from '../../use-cases/learned-late.js';
import { reflectOnWeeks } from '../../use-cases/reflect-on-week.js';
import { rememberAsked } from '../../use-cases/remember-told.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { whyModal } from '../messages/why/why-modal.js';
import type { Speaker } from '../speaker.js';

/** `Why this score?`, and what is to be remembered once it was opened: a discreet chat asks its question there. */
export async function buildWhy(
  { deps }: Speaker,
  mirror: Mirror,
): Promise<{ readonly view: ModalView; readonly follow: () => Promise<void> }> {
  const reflected = await reflectOnWeeks(deps, mirror);
  const { reflection } = reflected;
  return {
    view: whyModal({ reflection, profile: mirror.profile, late: lateQuestion(reflected) }),
    follow: async () => {
      if (mirror.profile.detail !== 'discreet') return;
      await rememberAsked(deps, mirror, reflection);
      await rememberLateAsked(deps, mirror, reflected);
    },
  };
}
