import { perDimension } from '../domain/dimension.js';
import { boxesOf } from '../domain/line.js';
import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import type { Typed } from './keep-typed.js';
import { saveCheckIn, type Saved } from './save-check-in.js';

/**
 * Saves the form of a week's own knock after an earlier one: what was typed joins what is there; nothing typed means that
 * this was all. A second press repeats no line.
 */
export async function addToWeek(deps: Deps, mirror: Mirror, week: WeekKey, typed: Typed): Promise<Saved> {
  const stored = await deps.store.readCheckIn(mirror.person, week);
  const isRepeated = stored !== undefined && stored.value.soFar !== true;
  const known = boxesOf(stored?.value.entries ?? []);
  const boxes = perDimension((dimension) => {
    const there = known[dimension].split('\n');
    const lines = typed.boxes[dimension].split('\n').filter((line) => !isRepeated || !there.includes(line));
    return [...there, ...lines].filter((line) => line.trim() !== '').join('\n');
  });
  return saveCheckIn(deps, mirror, { week, ...typed, boxes, revision: stored?.revision ?? 0 });
}
