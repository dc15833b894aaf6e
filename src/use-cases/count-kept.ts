import type { Profile } from '../domain/profile.js';
import { standsInChannel } from '../domain/shared.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** What is kept of a person, counted. */
export interface Kept {
  readonly checkIns: number;
  readonly entries: number;
  readonly pictures: number;
  /** Open questions, whether they are over or not, and hypotheses. */
  readonly issues: number;
  readonly hypotheses: number;
  /** Notes of the career. */
  readonly journey: number;
  /** Kinds of one's own, and whether a share of full time is kept. */
  readonly ownKinds: number;
  readonly isPartTime: boolean;
  /** Shares that stand in channels. */
  readonly shares: number;
}

/** Counts what would go if the person deleted everything. */
export async function countKept(deps: Deps, mirror: Mirror): Promise<Kept> {
  const [history, pictures, shared, issues, hypotheses, journey] = await Promise.all([
    deps.store.readHistory(mirror.person),
    deps.store.readPictures(mirror.person),
    deps.store.readShared(mirror.person),
    deps.store.readIssues(mirror.person),
    deps.store.readHypotheses(mirror.person),
    deps.store.readJourney(mirror.person),
  ]);
  return {
    checkIns: history.length,
    entries: history.reduce((sum, { entries }) => sum + entries.length, 0),
    pictures: pictures.length,
    issues: issues.length,
    hypotheses: hypotheses.length,
    journey: journey.length,
    ...countOwn(mirror.profile),
    shares: shared.filter((row) => standsInChannel(row.shared)).length,
  };
}

/** What of the judging is the person's own, counted. */
export function countOwn({ own, shares = [] }: Profile): Pick<Kept, 'ownKinds' | 'isPartTime'> {
  return { ownKinds: own?.at(-1)?.added.length ?? 0, isPartTime: shares.length > 0 };
}
