import type { Dimension, PerDimension } from '../domain/dimension.js';
import type { Category, Level } from '../domain/framework.js';
import { categoriesOfRole, levelOf } from '../domain/lookup.js';
import { changeOwn as changeLayers, type OwnChange } from '../domain/own-layer/change-own.js';
import { ownKeyStart, ownLimits, type OwnLayer } from '../domain/own-layer/own-layer.js';
import type { Profile } from '../domain/profile.js';
import { weekOf } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { assignmentAt, publishedAt } from './level-at.js';
import { swapProfile } from './swap-profile.js';

const undoMinutes = 10;

export interface OwnChanged {
  readonly mirror: Mirror;
  /** Names the change, for Undo; undefined when everything was like that already. */
  readonly changedAt?: string | undefined;
}

/** Changes what of the judging is the person's own, from the week under way on; weeks before keep what judged them. */
export async function changeOwn(deps: Deps, mirror: Mirror, change: OwnChange): Promise<OwnChanged> {
  const now = deps.now();
  let changedAt: string | undefined;
  const profile = await swapProfile(deps, mirror.person, (known) => {
    const layers = known.own ?? [];
    const after = changeLayers(layers, weekOf(now, known.zone), change);
    const made = after.at(-1);
    changedAt = after === layers || made === undefined ? undefined : now.toISOString();
    if (changedAt === undefined || made === undefined) return known;
    const before = layers.find(({ from }) => from === made.from);
    return {
      ...known,
      own: [...after],
      ownChanged: { at: changedAt, from: made.from, ...(before && { before }) },
    };
  });
  return { mirror: { ...mirror, profile: { ...mirror.profile, ...ownOf(profile) } }, changedAt };
}

export type OwnUndone =
  | { readonly outcome: 'undone'; readonly mirror: Mirror }
  /** More than ten minutes ago · changed again since, or undone already. */
  | { readonly outcome: 'too-late' | 'changed-since' };

/** Brings back what was the person's own before the change of that name, for ten minutes. */
export async function undoOwn(deps: Deps, mirror: Mirror, changedAt: string): Promise<OwnUndone> {
  const now = deps.now();
  const { value } = await deps.store.readProfile(mirror.person);
  if (value.ownChanged?.at !== changedAt) return { outcome: 'changed-since' };
  if (!isOwnUndoable(value, now)) return { outcome: 'too-late' };
  const profile = await swapProfile(deps, mirror.person, (known) => {
    if (known.ownChanged?.at !== changedAt) return known;
    const { ownChanged: changed, own = [], ...rest } = known;
    const others = own.filter(({ from }) => from !== changed.from);
    return { ...rest, own: changed.before === undefined ? others : [...others, changed.before] };
  });
  const { own: _own, ownChanged: _changed, ...shown } = mirror.profile;
  return { outcome: 'undone', mirror: { ...mirror, profile: { ...shown, ...ownOf(profile) } } };
}

/** Whether the last change can still be undone. */
export function isOwnUndoable({ ownChanged }: Profile, now: Date): boolean {
  return ownChanged !== undefined && now.getTime() - Date.parse(ownChanged.at) <= undoMinutes * 60_000;
}

function ownOf({ own, ownChanged }: Profile): Pick<Profile, 'own' | 'ownChanged'> {
  return { ...(own && { own }), ...(ownChanged && { ownChanged }) };
}

/** The layer that is valid now: the newest. */
export function newestLayer({ own }: Pick<Profile, 'own'>): OwnLayer | undefined {
  return own?.at(-1);
}

/** Why a kind cannot be called that, or be added at all. */
export type KindProblem = 'empty' | 'taken' | 'too-many';

/** @param key of the kind that is changed; absent for one that is added */
export function kindProblem(
  name: string,
  dimension: Dimension,
  kinds: readonly Category[],
  { key, layer }: { readonly key?: string | undefined; readonly layer?: OwnLayer | undefined },
): KindProblem | undefined {
  if (name === '') return 'empty';
  const isTaken = kinds.some(
    (kind) => kind.key !== key && kind.dimension === dimension && kind.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) return 'taken';
  return key === undefined && (layer?.added.length ?? 0) >= ownLimits.kinds ? 'too-many' : undefined;
}

/** A key that no framework and no other kind has. */
export function newOwnKey({ newId }: Pick<Deps, 'newId'>): string {
  return `${ownKeyStart}${newId().slice(0, 8)}`;
}

/** What can be named, weighed and hidden now: the kinds of the role, hidden ones included, and how the level itself has them. */
export interface OwnKinds {
  /** As the person has them. */
  readonly kinds: readonly Category[];
  /** As the framework has them. */
  readonly published: readonly Category[];
  /** The level, and how many weeks are read, as the framework has them. */
  readonly level: Level;
  readonly windowWeeks: PerDimension<number>;
  /** Whether counts of the person's own stand in for those of the level. */
  readonly isFitted: boolean;
}

export async function readOwnKinds(deps: Deps, mirror: Mirror): Promise<OwnKinds> {
  const week = weekOf(deps.now(), mirror.profile.zone);
  const [mine, theirs] = await Promise.all([assignmentAt(deps, mirror, week), publishedAt(deps, mirror, week)]);
  const level = levelOf(theirs.framework, theirs.level);
  const published = categoriesOfRole(theirs.framework, level.role);
  const isListed = (key: string) => key.startsWith(ownKeyStart) || published.some((kind) => kind.key === key);
  return {
    kinds: mine.framework.categories.filter(({ key }) => isListed(key)),
    published,
    level,
    windowWeeks: theirs.framework.windowWeeks,
    isFitted: mine.own?.counts !== undefined,
  };
}
