import type { ModalView } from '@slack/types';
import { shortWindowOf } from '../../domain/own-layer/short-window.js';
import { weekOf } from '../../domain/week.js';
import { isOwnUndoable, newestLayer, readOwnKinds } from '../../use-cases/change-own.js';
import { fitIn, type CalibrationLook } from '../../use-cases/calibrate.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { assignmentAt } from '../../use-cases/level-at.js';
import { reflectOnWeeks } from '../../use-cases/reflect-on-week.js';
import { heldAgainst } from '../messages/held-against.js';
import { calibrateModal } from '../messages/mine/calibrate-modal.js';
import { changeKindModal } from '../messages/mine/kind-modals.js';
import { mineModal, type MineData } from '../messages/mine/mine-modal.js';
import { tuneModal } from '../messages/mine/tune-modal.js';
import { mayShowPercent } from '../messages/standing/place.js';
import type { Speaker } from '../speaker.js';

/** What of the judging is the person's own, as it is now. */
export async function buildMine(
  { deps }: Speaker,
  mirror: Mirror,
  { news }: Pick<MineData, 'news'> = {},
): Promise<ModalView> {
  const { profile } = mirror;
  const [known, reflected] = await Promise.all([readOwnKinds(deps, mirror), reflectOnWeeks(deps, mirror)]);
  const layer = newestLayer(profile);
  const { firstWeeks } = reflected.reflection.assignment.framework;
  return mineModal({
    ...known,
    profile,
    layer,
    short: shortWindowOf(layer?.windowWeeks, known.windowWeeks, firstWeeks),
    fit: fitIn(deps, mirror, reflected),
    news,
    undo: isOwnUndoable(profile, deps.now()) ? profile.ownChanged?.at : undefined,
  });
}

/** The form that changes a kind; without a key, or with one that is gone, only the question which. */
export async function buildChangeKind({ deps }: Speaker, mirror: Mirror, key?: string): Promise<ModalView> {
  const { kinds } = await readOwnKinds(deps, mirror);
  const layer = newestLayer(mirror.profile);
  const kind = kinds.find((each) => each.key === key);
  return changeKindModal({
    kinds,
    kind,
    own: layer?.added.find((each) => each.key === key),
    points:
      key !== undefined && layer !== undefined && Object.hasOwn(layer.points, key) ? layer.points[key] : undefined,
    locale: mirror.profile.locale,
  });
}

/** The form for target and windows. */
export async function buildTune({ deps }: Speaker, mirror: Mirror): Promise<ModalView> {
  const { locale, zone } = mirror.profile;
  const [{ windowWeeks }, { framework }] = await Promise.all([
    readOwnKinds(deps, mirror),
    assignmentAt(deps, mirror, weekOf(deps.now(), zone)),
  ]);
  const { firstWeeks } = framework;
  return tuneModal({ layer: newestLayer(mirror.profile), windowWeeks, firstWeeks, locale });
}

/** What fits the real pace. */
export function buildCalibrate(
  { calibration, reflection }: CalibrationLook,
  profile: Mirror['profile'],
  under?: 'mine',
): ModalView {
  return calibrateModal({
    calibration,
    profile,
    maySayPercent: mayShowPercent(reflection, profile),
    shown: reflection.standing?.percent,
    asked: heldAgainst(reflection),
    under,
  });
}
