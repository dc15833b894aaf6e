import { dimensions, type PerDimension } from '../domain/dimension.js';
import type { WeekKey } from '../domain/week.js';
import type { NotedLine } from '../domain/noted-line.js';
import type { Draft } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** Typed text that is not stored yet, from the form that was left. */
export interface Typed {
  readonly boxes: PerDimension<string>;
  readonly ownRead?: number | undefined;
  /** Absent when the form did not ask. */
  readonly next?: string | undefined;
  /** The message whose form it is; absent for a modal. */
  readonly formTs?: string | undefined;
}

/** Keeps what a form held as the draft of its week; an empty form changes nothing. */
export async function keepTyped(deps: Deps, mirror: Mirror, week: WeekKey, typed: Typed): Promise<void> {
  const hasText = [...Object.values(typed.boxes), typed.next ?? ''].some((text) => text.trim() !== '');
  if (!hasText && typed.ownRead === undefined) return;
  const known = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
  await deps.store.changeDraft(mirror.person, week, (draft) => ({
    ...draft,
    boxes: typed.boxes,
    ...known,
    week,
    noted: [...(draft?.noted ?? []), ...leftElsewhere(deps, draft, typed)],
    formTs: typed.formTs,
  }));
}

/** The text of another message's form, which this form cannot show: its lines are noted, so that they join the week. */
function leftElsewhere(deps: Deps, draft: Draft | undefined, typed: Typed): readonly NotedLine[] {
  if (draft === undefined || typed.formTs === undefined || draft.formTs === typed.formTs) return [];
  return dimensions.flatMap((dimension) => {
    const here = typed.boxes[dimension].split('\n');
    return draft.boxes[dimension]
      .split('\n')
      .filter((line) => line.trim() !== '' && !here.includes(line))
      .map((line) => ({ id: deps.newId().slice(0, 8), dimension, line }));
  });
}
