import type { Level } from '../../../domain/framework.js';
import type { Profile } from '../../../domain/profile.js';
import type { WeekKey } from '../../../domain/week.js';
import type { Message } from '../message.js';

export interface PromptData {
  readonly week: WeekKey;
  readonly level: Level;
  readonly profile: Profile;
  /** When it is sent: "This afternoon" is offered before 13:00 in the person's zone only. */
  readonly now: Date;
}

/** The weekly DM with its form; discreet people get one button. */
export function weeklyPrompt(data: PromptData): Message {
  throw new Error('in writing');
}

/** The one reminder; it carries the form as well. */
export function weeklyReminder(data: PromptData): Message {
  throw new Error('in writing');
}

/** After Later: the same form, with the time of the next knock on top. */
export function snoozedPrompt(data: PromptData & { readonly until: Date }): Message {
  throw new Error('in writing');
}
