import type { ModalView } from '@slack/types';
import { openThing } from '../../domain/check-in.js';
import type { Dimension } from '../../domain/dimension.js';
import { addWeeks, type WeekKey } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { levelAt } from '../../use-cases/level-at.js';
import type { Typed } from '../../use-cases/keep-typed.js';
import { openWeek } from '../../use-cases/open-week.js';
import { fillableWeeks } from '../../use-cases/pick-week.js';
import type { FromMessage } from '../messages/message.js';
import { weekModal } from '../messages/week/week-modal.js';
import type { Speaker } from '../speaker.js';

export interface WeekOpening {
  readonly week: WeekKey;
  readonly from?: FromMessage | undefined;
  /** What was just typed elsewhere. */
  readonly typed?: Typed | undefined;
  /** Weeks a back-fill asks for afterwards, oldest first. */
  readonly queue?: readonly WeekKey[] | undefined;
  /** The id of a question that was begun in this window. */
  readonly offIssue?: string | undefined;
  readonly notice?: string | undefined;
  readonly boxNotices?: Partial<Record<Dimension, string>> | undefined;
}

/** The week modal with everything that is known of the week: stored lines, notes, draft, what was just typed. */
export async function buildWeekModal(speaker: Speaker, mirror: Mirror, opening: WeekOpening): Promise<ModalView> {
  const { deps } = speaker;
  const [opened, level, before, history] = await Promise.all([
    openWeek(deps, mirror, opening.week, opening.typed),
    levelAt(deps, mirror, opening.week),
    deps.store.readCheckIn(mirror.person, addWeeks(opening.week, -1)),
    deps.store.readHistory(mirror.person),
  ]);
  const states = new Map(history.map(({ week, state }) => [week, state]));
  const weeks = [...new Set([...fillableWeeks(deps.now(), mirror.profile.zone), opening.week])];
  return weekModal({
    week: opening.week,
    weeks: weeks.map((week) => ({ week, state: states.get(week) })),
    level,
    voice: mirror.profile,
    boxes: opened.boxes,
    ownRead: opened.ownRead,
    next: opened.next,
    availability: opened.availability,
    energy: mirror.profile.energy === true ? { rating: opened.stored?.energy } : undefined,
    offIssue: opening.offIssue ?? deps.newId(),
    lastNext: before === undefined ? undefined : openThing(before.value),
    saved: opened.stored !== undefined,
    revision: opened.revision,
    noted: opened.noted,
    from: opening.from,
    queue: opening.queue,
    notice: opening.notice,
    boxNotices: opening.boxNotices,
  });
}
