import { calibrationOf, type Calibration } from '../domain/calibrate/calibrate.js';
import { calibrateRules } from '../domain/calibrate/rules.js';
import { dimensions, type Dimension } from '../domain/dimension.js';
import { isSameBar } from '../domain/judges.js';
import { judgedBy, levelOf } from '../domain/lookup.js';
import type { Reflection } from '../domain/reflection.js';
import { weekOf } from '../domain/week.js';
import { changeOwn, type OwnChanged } from './change-own.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { reflectOnWeeks } from './reflect-on-week.js';

export interface CalibrationLook {
  readonly calibration: Calibration;
  readonly reflection: Reflection;
}

/** Whether the expectations fit the real pace, and what would; nothing is changed. */
export async function lookAtCalibration(deps: Deps, mirror: Mirror): Promise<CalibrationLook> {
  const { reflection, history, assignments } = await reflectOnWeeks(deps, mirror);
  const now = judgedBy(assignments, weekOf(deps.now(), mirror.profile.zone));
  // What began with the week under way has no weeks of its own yet.
  const calibration: Calibration = isSameBar(now, judgedBy(assignments, reflection.week))
    ? calibrationOf(history, assignments, reflection.week)
    : {
        outcome: 'too-few',
        level: levelOf(now.framework, now.level),
        weeks: 0,
        needed: calibrateRules.fewestWeeks,
      };
  return { calibration, reflection };
}

export type Counts = Partial<Readonly<Record<Dimension, number>>>;

export type CalibrationTaken =
  | ({ readonly outcome: 'taken' } & OwnChanged)
  /** The weeks or the level changed since the offer was shown: nothing is taken over that was not seen. */
  | { readonly outcome: 'moved' };

/** Takes over what was offered and ticked, from the week under way on, for the level as it is held now. */
export async function takeCalibration(deps: Deps, mirror: Mirror, wanted: Counts): Promise<CalibrationTaken> {
  const { calibration, reflection } = await lookAtCalibration(deps, mirror);
  if (calibration.outcome !== 'offers') return { outcome: 'moved' };
  const isOffered = dimensions.every((dimension) => {
    const offer = calibration.boxes.find((box) => box.dimension === dimension)?.offer;
    return wanted[dimension] === undefined || wanted[dimension] === offer?.proposed;
  });
  if (!isOffered) return { outcome: 'moved' };
  const { level, own } = reflection.assignment;
  const since = weekOf(deps.now(), mirror.profile.zone);
  const quarter = { level, since, counts: { ...own?.counts, ...wanted } };
  return { outcome: 'taken', ...(await changeOwn(deps, mirror, { kind: 'counts', quarter })) };
}
