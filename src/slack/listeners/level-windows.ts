import type { ModalView } from '@slack/types';
import { weekOf } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { assignmentAt, levelAt, readLevels } from '../../use-cases/level-at.js';
import { shownOf } from '../../use-cases/look-at-work.js';
import { nextLevelIn } from '../../use-cases/look-at-what-if.js';
import { reflectOnWeeks } from '../../use-cases/reflect-on-week.js';
import { levelAsksModal } from '../messages/level/level-asks-modal.js';
import { levelModal } from '../messages/level/level-modal.js';
import { hasPlace } from '../messages/standing/place.js';
import type { Speaker } from '../speaker.js';

/** What the level of the week under way asks. */
export async function buildLevelAsks({ deps }: Speaker, mirror: Mirror): Promise<ModalView> {
  const { profile } = mirror;
  const week = weekOf(deps.now(), profile.zone);
  const [level, { framework }, reflected] = await Promise.all([
    levelAt(deps, mirror, week),
    assignmentAt(deps, mirror, week),
    reflectOnWeeks(deps, mirror),
  ]);
  const { reflection } = reflected;
  // A level that no judged week is held against yet has no next one to look at.
  const maySay = hasPlace(reflection) && reflection.level.key === level.key;
  return levelAsksModal({
    level,
    profile,
    statements: shownOf(reflected, level, framework, week),
    consistentWeeks: framework.coverage.consistentWeeks,
    next: maySay ? nextLevelIn(reflected) : undefined,
  });
}

/** The window that changes what the weeks are held against. */
export async function buildLevel({ deps }: Speaker, mirror: Mirror): Promise<ModalView> {
  const { zone, locale } = mirror.profile;
  const week = weekOf(deps.now(), zone);
  const [levels, current, assignment] = await Promise.all([
    readLevels(deps),
    levelAt(deps, mirror, week),
    assignmentAt(deps, mirror, week),
  ]);
  return levelModal({
    levels,
    current,
    changedWith: mirror.assignments.length > 1 ? assignment.assignedFrom : undefined,
    ramps: assignment.framework.ramps,
    locale,
  });
}
