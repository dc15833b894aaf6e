import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import type { Typed } from './open-week.js';

/** Keeps what a form held as the draft of its week; an empty form changes nothing. */
export async function keepTyped(deps: Deps, mirror: Mirror, week: WeekKey, typed: Typed): Promise<void> {
  if (Object.values(typed.boxes).every((text) => text.trim() === '')) return;
  const draft = await deps.store.readDraft(mirror.person, week);
  await deps.store.keepDraft(mirror.person, { ...draft, ...typed, week });
}
