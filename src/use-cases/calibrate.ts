import type { JudgedBy } from '../domain/assignment.js';
import { askedSince, calibrationOf, fitOf, tooFew, type Calibration } from '../domain/calibrate/calibrate.js';
import { dimensions, type Dimension } from '../domain/dimension.js';
import { judgedBy } from '../domain/lookup.js';
import type { Reflection } from '../domain/reflection.js';
import { weekOf } from '../domain/week.js';
import { changeOwn, type OwnChanged } from './change-own.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { assignmentAt } from './level-at.js';
import { reflectOnWeeks, type Reflected } from './reflect-on-week.js';
import { rowOf } from './remember-told.js';
import { swapProfile } from './swap-profile.js';

export interface CalibrationLook {
  readonly calibration: Calibration;
  readonly reflection: Reflection;
}

/** Whether the expectations fit the real pace, and what would; nothing is changed. */
export async function lookAtCalibration(deps: Deps, mirror: Mirror): Promise<CalibrationLook> {
  const reflected = await reflectOnWeeks(deps, mirror);
  const { reflection, history, assignments } = reflected;
  const now = judgeNow(deps, mirror, reflected);
  const calibration: Calibration = isJudgedByNow(now, reflected)
    ? calibrationOf(history, assignments, reflection.week)
    : tooFew(history, assignments, now, 0);
  return { calibration, reflection };
}

/** Whether there are weeks enough to look at, and whether anything would be offered. */
export function fitIn(deps: Deps, mirror: Mirror, reflected: Reflected): Calibration['outcome'] {
  const { reflection, history, assignments } = reflected;
  return isJudgedByNow(judgeNow(deps, mirror, reflected), reflected)
    ? fitOf(history, assignments, reflection.week)
    : 'too-few';
}

/** Whether App Home offers to look: once for a level as it is held, until somebody did or put it aside. */
export function offersFit(deps: Deps, mirror: Mirror, reflected: Reflected): boolean {
  const { standing, progress } = reflected.reflection;
  // Weeks that are lighter than usual ask for a reason, and not for another bar.
  if (standing === undefined || progress.lightMonth) return false;
  if (isFitSeen(mirror, judgeNow(deps, mirror, reflected))) return false;
  return fitIn(deps, mirror, reflected) === 'offers';
}

/** The same for the answer to a week: with one week only, and with the same one when it is drawn again. */
export function offersFitInAnswer(deps: Deps, mirror: Mirror, reflected: Reflected): boolean {
  const { reflection, told } = reflected;
  const { level, assignedFrom } = reflection.assignment;
  const isOffered = told.some(
    (row) => row.fit !== undefined && row.week !== reflection.week && row.level === level && row.week >= assignedFrom,
  );
  return !isOffered && offersFit(deps, mirror, reflected);
}

/** Writes down with which week it was offered, once. */
export async function rememberFitOffered(deps: Deps, { person }: Mirror, reflected: Reflected): Promise<void> {
  const { reflection, told } = reflected;
  if (told.some(({ week, fit }) => week === reflection.week && fit !== undefined)) return;
  await deps.store.appendTold(person, { ...rowOf(deps, reflection), fit: 'offered' });
}

/**
 * The person has looked at what would fit, or put it aside: for this level it is not offered again.
 *
 * @returns their mirror as it is then; undefined where that was known
 */
export async function sawFit(deps: Deps, mirror: Mirror): Promise<Mirror | undefined> {
  const judge = await assignmentAt(deps, mirror, weekOf(deps.now(), mirror.profile.zone));
  if (isFitSeen(mirror, judge)) return undefined;
  const fitSeen = { level: judge.level, since: judge.assignedFrom };
  const profile = await swapProfile(deps, mirror.person, (before) => ({ ...before, fitSeen }));
  return { ...mirror, profile };
}

function isFitSeen({ profile: { fitSeen } }: Mirror, { level, assignedFrom }: JudgedBy): boolean {
  return fitSeen?.level === level && fitSeen.since === assignedFrom;
}

function judgeNow(deps: Deps, { profile }: Mirror, { assignments }: Reflected): JudgedBy {
  return judgedBy(assignments, weekOf(deps.now(), profile.zone));
}

/** Counts that are asked since the week under way have no weeks of their own yet. */
function isJudgedByNow(now: JudgedBy, { reflection, assignments }: Reflected): boolean {
  const since = askedSince(assignments, now);
  return since === undefined || since.week <= reflection.week;
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
