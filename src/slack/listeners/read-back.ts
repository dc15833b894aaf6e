import type { ModalView } from '@slack/types';
import { categoriesAt, levelAt } from '../../use-cases/level-at.js';
import { readLooks } from '../../use-cases/read-hypotheses.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import type { StoredWeek } from '../../use-cases/read-week.js';
import type { FromMessage } from '../messages/message.js';
import { readBackModal } from '../messages/week/read-back-modal.js';
import type { LineNews } from '../messages/week/removed-line.js';
import type { Speaker } from '../speaker.js';

export interface ReadBackOptions {
  readonly from?: FromMessage | undefined;
  /** Lines without a doubt follow the others. */
  readonly all?: boolean | undefined;
  /** What just happened to one of its lines. */
  readonly news?: LineNews | undefined;
}

/** The read-back sheet of a stored week. */
export async function buildReadBack(
  { deps }: Speaker,
  mirror: Mirror,
  { checkIn, revision }: StoredWeek,
  { from, all, news }: ReadBackOptions,
): Promise<ModalView> {
  const [level, categories, looks] = await Promise.all([
    levelAt(deps, mirror, checkIn.week),
    categoriesAt(deps, mirror, checkIn.week),
    readLooks(deps, mirror),
  ]);
  return readBackModal({
    week: checkIn.week,
    entries: checkIn.entries,
    next: checkIn.next,
    voice: mirror.profile,
    family: level.family,
    revision,
    from,
    all,
    news,
    categories,
    looks,
  });
}
