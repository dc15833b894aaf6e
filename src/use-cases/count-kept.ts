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
    shares: shared.filter((row) => standsInChannel(row.shared)).length,
  };
}
