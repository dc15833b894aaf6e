import { dayOf, promptedWeek } from '../../../domain/week.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import { holdsText } from '../../../use-cases/noted-lines.js';
import { readWeek } from '../../../use-cases/read-week.js';
import { reflectOnWeeks } from '../../../use-cases/reflect-on-week.js';
import { cardMessage } from '../../messages/card/card-message.js';
import type { Speaker } from '../../speaker.js';
import type { Answer } from './answer.js';

/** Where the weeks stand, in short. */
export async function showCard({ deps, command }: Speaker, mirror: Mirror): Promise<Answer> {
  const openWeek = promptedWeek(deps.now(), mirror.profile.zone);
  const [{ reflection, history }, stored, draft] = await Promise.all([
    reflectOnWeeks(deps, mirror),
    readWeek(deps, mirror, openWeek),
    deps.store.readDraft(mirror.person, openWeek),
  ]);
  return {
    message: cardMessage({
      command,
      profile: mirror.profile,
      reflection: history.length > 0 ? reflection : undefined,
      openWeek,
      openWeekState: stored?.checkIn.state,
      hasDraft: holdsText(draft),
      today: dayOf(deps.now(), mirror.profile.zone),
    }),
  };
}
