import type { ModalView } from '@slack/types';
import { sinceAlways } from '../../domain/assignment.js';
import { levelOf } from '../../domain/lookup.js';
import { stationsOf } from '../../domain/stations.js';
import { dayOf, mondayOf, weekOf, type WeekKey } from '../../domain/week.js';
import { fitIn } from '../../use-cases/calibrate.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { judgeAssignments } from '../../use-cases/judge-assignments.js';
import { assignmentAt, levelAt, levelsToPick, publishedAt } from '../../use-cases/level-at.js';
import { shownOf, type LevelRead } from '../../use-cases/look-at-work.js';
import { nextLevelIn } from '../../use-cases/look-at-what-if.js';
import { reflectOnWeeks } from '../../use-cases/reflect-on-week.js';
import { readLeaves } from '../../use-cases/take-leave-back.js';
import { careerModal, type CareerNews, type NamedStation } from '../messages/level/career-modal.js';
import { levelAsksModal } from '../messages/level/level-asks-modal.js';
import { levelModal } from '../messages/level/level-modal.js';
import {
  stationDayModal,
  stationEarlierModal,
  stationLevelModal,
  stationRemoveModal,
} from '../messages/level/station-modals.js';
import { timeLine, timeModal } from '../messages/settings/time-modal.js';
import { hasPlace } from '../messages/standing/place.js';
import type { Speaker } from '../speaker.js';

/** What the level of the week under way asks; `unknown` is what was typed and names none of the `levels`. */
export async function buildLevelAsks(
  { deps }: Speaker,
  mirror: Mirror,
  { unknown, levels }: Pick<LevelRead, 'unknown' | 'levels'>,
): Promise<ModalView> {
  const { profile } = mirror;
  const week = weekOf(deps.now(), profile.zone);
  const [{ framework, level: key }, { own }, reflected] = await Promise.all([
    publishedAt(deps, mirror, week),
    assignmentAt(deps, mirror, week),
    reflectOnWeeks(deps, mirror),
  ]);
  const level = levelOf(framework, key);
  const { reflection } = reflected;
  // A level that no judged week is held against yet has no next one to look at.
  const maySay = hasPlace(reflection) && reflection.level.key === level.key;
  return levelAsksModal({
    level,
    profile,
    statements: shownOf(reflected, level, framework, week),
    consistentWeeks: framework.coverage.consistentWeeks,
    fit: fitIn(deps, mirror, reflected),
    own,
    next: maySay ? nextLevelIn(reflected) : undefined,
    ...(unknown === undefined ? {} : { unknown: { typed: unknown, levels } }),
  });
}

/** The window that changes what the weeks are held against; `preview` says what the choice so far would do. */
export async function buildLevel({ deps }: Speaker, mirror: Mirror, preview?: string): Promise<ModalView> {
  const { zone, locale } = mirror.profile;
  const week = weekOf(deps.now(), zone);
  const [levels, current, assignment] = await Promise.all([
    levelsToPick(deps, mirror),
    levelAt(deps, mirror, week),
    assignmentAt(deps, mirror, week),
  ]);
  const begun = mirror.assignments.filter(({ validFrom }) => validFrom <= week);
  return levelModal({
    levels,
    current,
    changedWith: begun.length > 1 ? assignment.assignedFrom : undefined,
    isOneCompany: begun.every(({ company, ramp }) => company === begun[0]?.company && ramp !== 'new-company'),
    ramps: assignment.framework.ramps,
    today: dayOf(deps.now(), zone),
    preview,
    locale,
  });
}

/** The list of stations. */
export async function buildCareer({ deps }: Speaker, mirror: Mirror, news?: CareerNews): Promise<ModalView> {
  const { zone, locale, shares = [] } = mirror.profile;
  const today = dayOf(deps.now(), zone);
  return careerModal({
    stations: await namedStations({ deps }, mirror),
    today,
    news,
    timeLine: timeLine(shares, today, locale),
    locale,
  });
}

/** What a window about one station shows. */
export type StationWindow = 'day' | 'level' | 'remove';

/** A window about one station; undefined when it is gone. */
export async function buildStation(
  speaker: Speaker,
  mirror: Mirror,
  window: StationWindow,
  { at, preview }: { readonly at: WeekKey | undefined; readonly preview?: string | undefined },
): Promise<ModalView | undefined> {
  const { deps } = speaker;
  const { zone, locale } = mirror.profile;
  const stations = await namedStations(speaker, mirror);
  const station = stations.find(({ validFrom }) => validFrom === at);
  if (station === undefined) return undefined;
  const about = { station, today: dayOf(deps.now(), zone), preview, locale };
  switch (window) {
    case 'day':
      return stationDayModal(about);
    case 'level': {
      const [levels, { framework }] = await Promise.all([
        levelsToPick(deps, mirror),
        assignmentAt(deps, mirror, station.validFrom),
      ]);
      return stationLevelModal({ ...about, levels, ramps: framework.ramps });
    }
    case 'remove':
      return stationRemoveModal({ ...about, isOnlyOne: stations.length === 1 });
  }
}

/** The window that adds a station nobody wrote down yet. */
export async function buildEarlier({ deps }: Speaker, mirror: Mirror, preview?: string): Promise<ModalView> {
  const oldest = stationsOf(mirror.assignments).at(-1);
  return stationEarlierModal({
    levels: await levelsToPick(deps, mirror),
    until: oldest === undefined || oldest.validFrom === sinceAlways ? undefined : mondayOf(oldest.validFrom),
    preview,
    locale: mirror.profile.locale,
  });
}

/** How much of full time somebody works, and the time off that runs or is planned. */
export async function buildTime({ deps }: Speaker, mirror: Mirror, news?: readonly string[]): Promise<ModalView> {
  const { zone, locale, shares = [] } = mirror.profile;
  return timeModal({ shares, leaves: await readLeaves(deps, mirror), today: dayOf(deps.now(), zone), news, locale });
}

async function namedStations({ deps }: Pick<Speaker, 'deps'>, mirror: Mirror): Promise<readonly NamedStation[]> {
  const judges = await judgeAssignments(deps, mirror);
  return stationsOf(mirror.assignments).map((station) => {
    const judge = judges.find(
      ({ assignedFrom, level }) => assignedFrom === station.validFrom && level === station.level,
    );
    const level = judge === undefined ? undefined : levelOf(judge.framework, judge.level);
    return { ...station, level: level ?? { key: station.level, title: station.level } };
  });
}
