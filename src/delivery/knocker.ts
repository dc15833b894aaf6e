import type { WeekKey } from '../domain/week.js';
import type { Deps } from '../use-cases/deps.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import { planPrompt } from '../use-cases/plan-prompt.js';
import { settlePrompt, snoozePrompt } from '../use-cases/settle-prompt.js';

/** What presses ask of delivery. */
export interface Knocking {
  /** Plans the next prompt of a person who just joined, came back or changed their rhythm; answers when it comes. */
  planNext(mirror: Mirror): Promise<Date | undefined>;
  /** Later…: the form again at that time. */
  snooze(mirror: Mirror, week: WeekKey, until: Date): Promise<void>;
  /** The week is answered: nothing more is sent for it. */
  settle(mirror: Mirror, week: WeekKey): Promise<void>;
}

export function createKnocker(deps: Deps): Knocking {
  return {
    planNext: async ({ person }) => (await planPrompt(deps, person))?.dueAt,
    snooze: ({ person }, week, until) => snoozePrompt(deps, person, week, until),
    settle: ({ person }, week) => settlePrompt(deps, person, week),
  };
}
