import { addDays, addWeeks, dayOf, instantAt, sundayOf, type Day, type WeekKey } from '../domain/week.js';
import { isToBeAsked, type CheckIn } from '../domain/check-in.js';
import type { HeldLevel } from '../domain/lookup.js';
import type { Profile } from '../domain/profile.js';
import { knockDayOf, paceOf } from '../domain/rhythm.js';
import type { Delivery } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { countNoted } from './noted-lines.js';
import { levelAt } from './level-at.js';
import { knockOn, nextKnock } from './next-knock.js';

/** Whether a due delivery is still wanted now, and what its message needs. */
export type Prepared =
  | {
      readonly outcome: 'send';
      readonly level: HeldLevel;
      readonly now: Date;
      readonly noted: number;
      /** What was written at the earlier knock. */
      readonly soFar?: CheckIn | undefined;
      /** The week before, which comes with this one and is still open. */
      readonly before?: WeekKey | undefined;
    }
  | { readonly outcome: 'move'; readonly to: Date }
  | { readonly outcome: 'drop'; readonly reason: DropReason };

export type DropReason = 'stopped' | 'away' | 'answered' | 'stale';

const hourMs = 60 * 60 * 1000;
const defaultGraceHours = 3;
/** Days after a week's Sunday until which it is asked about (a prompt on Wednesday, a day late) and reminded of. */
const daysAfter = { prompt: 4, reminder: 9 } as const;

/** @param knownZone the zone that the delivery was planned in, when it has changed since */
export async function preparePrompt(
  deps: Deps,
  mirror: Mirror,
  delivery: Delivery,
  knownZone: string = mirror.profile.zone,
): Promise<Prepared> {
  const { profile, person } = mirror;
  const { week, kind, dueAt } = delivery;
  const now = deps.now();
  const today = dayOf(now, profile.zone);

  if (profile.stoppedAt !== undefined) return { outcome: 'drop', reason: 'stopped' };
  if (isAway(profile, today)) return { outcome: 'drop', reason: 'away' };
  if (today > lastDay(delivery, profile)) return { outcome: 'drop', reason: 'stale' };
  if (kind === 'reminder' && (await isOvertaken(deps, delivery, now))) return { outcome: 'drop', reason: 'stale' };
  const stored = (await deps.store.readCheckIn(person, week))?.value;
  // What was written at the earlier knock is no answer to the week's own one.
  const soFar = kind === 'prompt' && stored?.soFar === true ? stored : undefined;
  const isAnswered = stored?.soFar === true ? soFar === undefined : !isToBeAsked(stored);
  if (isAnswered) return { outcome: 'drop', reason: 'answered' };

  if (kind !== 'reminder' && knownZone !== profile.zone) {
    const day = dayOf(dueAt, knownZone);
    const { at } = knockOn(day, profile.rhythm, profile.zone);
    if (at > now) return { outcome: 'move', to: at };
  }
  if (now.getTime() - dueAt.getTime() > graceMsOf(deps)) return { outcome: 'move', to: sameHour(profile, now) };
  // Put off at an earlier knock, it does not wait for the week's own one.
  const isAsked = today >= knockDayOf(week, profile.rhythm);
  if (kind === 'reminder' && isAsked && (await isPromptPending(deps, delivery))) {
    return { outcome: 'move', to: sameHour(profile, now) };
  }
  const [level, noted, before] = await Promise.all([
    levelAt(deps, mirror, week),
    countNoted(deps, mirror, week),
    openWeekBefore(deps, mirror, week),
  ]);
  return { outcome: 'send', level, now, noted, soFar, before };
}

/** For how long a moment that has passed still is the hour that the person chose, in milliseconds. */
export function graceMsOf({ promptGraceHours = defaultGraceHours }: Pick<Deps, 'promptGraceHours'>): number {
  return promptGraceHours * hourMs;
}

/** The last day on which a delivery still makes sense; an earlier knock ends where the week's own one begins. */
function lastDay({ week, kind }: Delivery, { rhythm }: Profile): Day {
  return kind === 'early' ? addDays(knockDayOf(week, rhythm), -1) : addDays(sundayOf(week), daysAfter[kind]);
}

/** Every other week, the week between is asked about with this one. */
async function openWeekBefore(deps: Deps, { person, profile }: Mirror, week: WeekKey): Promise<WeekKey | undefined> {
  if (paceOf(profile.rhythm) !== 'fortnightly') return undefined;
  const before = addWeeks(week, -1);
  return (await deps.store.readCheckIn(person, before)) === undefined ? before : undefined;
}

/** Away until a day: the mirror may speak again on that day. */
function isAway({ pausedUntil }: Profile, today: string): boolean {
  return pausedUntil === null || (pausedUntil !== undefined && today < pausedUntil);
}

/** The next week is asked about by now: nobody is reminded of two weeks. */
async function isOvertaken(deps: Deps, { person, week }: Delivery, now: Date): Promise<boolean> {
  const next = await deps.ledger.find(person, addWeeks(week, 1), 'prompt');
  return next !== undefined && next.state !== 'dropped' && next.dueAt <= now;
}

async function isPromptPending(deps: Deps, { person, week }: Delivery): Promise<boolean> {
  const prompt = await deps.ledger.find(person, week, 'prompt');
  return prompt !== undefined && ['due', 'claimed', 'sending'].includes(prompt.state);
}

/** The next time the person's wall clock shows the hour they chose, on any day. */
function sameHour({ rhythm, zone }: Profile, now: Date): Date {
  const today = dayOf(now, zone);
  const at = [today, addDays(today, 1)]
    .map((day) => instantAt(day, rhythm.time, zone))
    .find((instant) => instant > now);
  return at ?? nextKnock({ rhythm, zone }, now).at;
}
