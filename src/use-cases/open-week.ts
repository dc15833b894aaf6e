import type { CheckIn } from '../domain/check-in.js';
import { perDimension, type PerDimension } from '../domain/dimension.js';
import { boxesOf } from '../domain/line.js';
import type { NotedLine } from '../domain/noted-line.js';
import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { keepTyped, type Typed } from './keep-typed.js';
import { linesOf } from './noted-lines.js';

/** What a week's form shows when it opens. */
export interface OpenedWeek {
  readonly week: WeekKey;
  readonly boxes: PerDimension<string>;
  readonly ownRead?: number | undefined;
  readonly next?: string | undefined;
  readonly availability: number;
  readonly revision: number;
  /** Noted lines, which stand in the boxes; `saveCheckIn` adds those that come later. */
  readonly noted: readonly NotedLine[];
  readonly stored?: CheckIn | undefined;
}

/**
 * Opens a week for writing: what is stored, else the draft with the lines noted for it. What was just typed elsewhere
 * comes first and is kept as the draft, so that it survives a closed modal.
 */
export async function openWeek(deps: Deps, mirror: Mirror, week: WeekKey, typed?: Typed): Promise<OpenedWeek> {
  if (typed !== undefined) await keepTyped(deps, mirror, week, typed);
  const [stored, draft] = await Promise.all([
    deps.store.readCheckIn(mirror.person, week),
    deps.store.readDraft(mirror.person, week),
  ]);
  const noted = draft?.noted ?? [];
  const saved = boxesOf(stored?.value.entries ?? []);
  const boxes = perDimension((dimension) =>
    united(saved[dimension], ...linesOf(noted, dimension), draft?.boxes[dimension] ?? ''),
  );
  return {
    week,
    boxes,
    ownRead: draft?.ownRead ?? stored?.value.ownRead,
    next: draft?.next ?? stored?.value.next,
    availability: stored?.value.availability ?? 1,
    revision: stored?.revision ?? 0,
    noted,
    stored: stored?.value,
  };
}

// A draft made while the week was being edited repeats its lines: each is shown once.
function united(...texts: readonly string[]): string {
  const lines: string[] = [];
  for (const text of texts) {
    const fresh = text.split('\n').filter((line) => line.trim() !== '' && !lines.includes(line));
    lines.push(...fresh);
  }
  return lines.join('\n');
}
