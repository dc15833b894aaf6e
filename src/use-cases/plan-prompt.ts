import { isToBeAsked } from '../domain/check-in.js';
import type { Profile } from '../domain/profile.js';
import { addWeeks, dayOf, instantAt, addDays, promptedWeek, weeksBetween, type WeekKey } from '../domain/week.js';
import type { Delivery, PersonId } from '../storage/store.js';
import type { Deps } from './deps.js';
import { earlyKnock, knockOn, nextKnock, type Knock } from './next-knock.js';
import { graceMsOf } from './prepare-prompt.js';

/** Weeks that may lie filled ahead or away before the next open one. */
const weeksAhead = 120;

/**
 * Plans the next weekly prompt of a person who joined, came back, changed their rhythm or answered a week, and drops
 * other prompts planned nearby. Nothing is planned for somebody who stopped or is away without an end. Answers what comes
 * first.
 */
export async function planPrompt(deps: Deps, person: PersonId): Promise<Delivery | undefined> {
  const { value: profile } = await deps.store.readProfile(person);
  const knock = await nextOpenKnock(deps, person, profile, speaksAfter(profile, deps.now()));
  if (knock === undefined) {
    await deps.ledger.drop(person);
    return undefined;
  }
  const planned = await planKnock(deps, person, profile, knock);
  await dropNeighbours(deps, person, knock.week, addWeeks(promptedWeek(deps.now(), profile.zone), -1));
  return planned;
}

/**
 * Plans what follows a prompt that is about to be sent: the one reminder and the next week's prompt. Done before the post,
 * so that a crash at any later moment leaves the rhythm running; safe to repeat. After the earlier of two knocks that is the
 * week's own one.
 *
 * @param isOverdue it came weeks too late to be sent: the next one may be due since an hour
 */
export async function planFollowing(deps: Deps, profile: Profile, sending: Delivery, isOverdue = false): Promise<void> {
  const { person, week, kind } = sending;
  const now = deps.now();
  if (kind === 'prompt' && profile.reminder) {
    const tomorrow = addDays(dayOf(now, profile.zone), 1);
    const { at } = knockOn(tomorrow, profile.rhythm, profile.zone);
    await deps.ledger.plan(person, week, 'reminder', at);
  }
  const after = isOverdue ? thisHourAfter(deps, profile) : speaksAfter(profile, now);
  const following = await nextOpenKnock(deps, person, profile, after, kind === 'early' ? undefined : week);
  if (following !== undefined) await planKnock(deps, person, profile, following);
}

/**
 * Plans a week's own knock and, for two a week, the earlier one while that is still to come and nothing is written.
 * Answers the one that comes first.
 */
async function planKnock(deps: Deps, person: PersonId, profile: Profile, { week, at }: Knock): Promise<Delivery> {
  const planned = await deps.ledger.plan(person, week, 'prompt', at);
  const early = earlyKnock(week, profile);
  const now = deps.now();
  if (early !== undefined && early > now && (await deps.store.readCheckIn(person, week)) === undefined) {
    return deps.ledger.plan(person, week, 'early', early);
  }
  // One that is due at this moment still goes out, as long as the rhythm has any.
  await deps.ledger.drop(person, { weeks: [week], kind: 'early', dueAfter: early === undefined ? undefined : now });
  return planned;
}

/** The first knock after an instant about a week that is not asked about and not answered, or only so far; later than `beyond` when given. */
async function nextOpenKnock(
  deps: Deps,
  person: PersonId,
  profile: Profile,
  from: Date | undefined,
  beyond?: WeekKey,
): Promise<Knock | undefined> {
  let after = from;
  for (let tried = 0; after !== undefined && tried < weeksAhead; tried += 1) {
    const knock = nextKnock(profile, after);
    if ((beyond === undefined || knock.week > beyond) && (await isOpen(deps, person, knock.week))) return knock;
    after = knock.at;
  }
  return undefined;
}

/** From when the mirror may speak; undefined while it must stay silent without an end. */
function speaksAfter({ stoppedAt, pausedUntil, zone }: Profile, now: Date): Date | undefined {
  if (stoppedAt !== undefined || pausedUntil === null) return undefined;
  if (pausedUntil === undefined) return now;
  const back = new Date(instantAt(pausedUntil, '00:00', zone).getTime() - 1);
  return back > now ? back : now;
}

/** The same for a knock of this hour, which has passed and still is the hour that the person chose. */
function thisHourAfter(deps: Deps, profile: Profile): Date | undefined {
  return speaksAfter(profile, new Date(deps.now().getTime() - graceMsOf(deps)));
}

async function isOpen(deps: Deps, person: PersonId, week: WeekKey): Promise<boolean> {
  const asked = await deps.ledger.find(person, week, 'prompt');
  if (asked !== undefined && ['sending', 'sent', 'unknown'].includes(asked.state)) return false;
  const stored = await deps.store.readCheckIn(person, week);
  return isToBeAsked(stored?.value);
}

// The new prompt is planned before the others go: between the two a crash must not silence the mirror.
async function dropNeighbours(deps: Deps, person: PersonId, wanted: WeekKey, first: WeekKey): Promise<void> {
  const near = Array.from({ length: weeksBetween(first, wanted) + 2 }, (_, offset) => addWeeks(first, offset));
  const weeks = near.filter((week) => week !== wanted);
  // A prompt that is due at this moment and not sent yet still goes out.
  await deps.ledger.drop(person, { weeks, kind: 'prompt', dueAfter: deps.now() });
  await deps.ledger.drop(person, { weeks, kind: 'early', dueAfter: deps.now() });
}
