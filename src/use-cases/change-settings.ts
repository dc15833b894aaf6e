import { profileOn, settingsOf, settingsSchema, withSettings, type Profile, type Settings } from '../domain/profile.js';
import type { Pace } from '../domain/rhythm.js';
import { addDays, addWeeks, dayOf, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { nextKnock } from './next-knock.js';
import { swapProfile } from './swap-profile.js';

/** What the settings window asks. */
export interface WantedSettings {
  readonly pace: Pace;
  readonly weekday: number;
  readonly time: string;
  /** The earlier day, for twice a week. */
  readonly earlyWeekday?: number | undefined;
  readonly reminder: boolean;
  readonly detail: Settings['detail'];
  readonly theme: Settings['theme'];
  /** `rest` hides numbers for four weeks; one that is under way goes on. */
  readonly bandWords: Settings['bandWords'] | 'rest';
  readonly energy: boolean;
}

/** Settings that were taken; the caller plans the next prompt from the mirror. */
export interface ChangedSettings {
  readonly mirror: Mirror;
  /** Names the change, for Undo; undefined when everything was like that already. */
  readonly changedAt?: string | undefined;
}

export type Undone =
  | { readonly outcome: 'undone'; readonly mirror: Mirror }
  /** More than ten minutes ago · settings were changed again since, or this was undone already. */
  | { readonly outcome: 'too-late' | 'changed-since' };

/** How long numbers rest when nothing else is said. */
const restDays = 28;
const undoMinutes = 10;

/** Changes when and how the mirror speaks. */
export async function changeSettings(deps: Deps, mirror: Mirror, wanted: WantedSettings): Promise<ChangedSettings> {
  const everyOtherFrom = wanted.pace === 'fortnightly' ? await fortnightFrom(deps, mirror, wanted) : undefined;
  return swapSettings(deps, mirror, (settings, today) => ({
    rhythm: {
      weekday: wanted.weekday,
      time: wanted.time,
      ...(wanted.pace === 'twice' ? { earlyWeekday: wanted.earlyWeekday } : {}),
      ...(everyOtherFrom === undefined ? {} : { everyOtherFrom }),
    },
    reminder: wanted.reminder,
    detail: wanted.detail,
    theme: wanted.theme,
    ...(wanted.bandWords === 'rest' ? resting(settings, today) : { bandWords: wanted.bandWords }),
    ...(wanted.energy ? { energy: true } : {}),
  }));
}

/** Hides band and numbers everywhere for four weeks; ends by itself. */
export async function hideNumbers(deps: Deps, mirror: Mirror): Promise<ChangedSettings> {
  return swapSettings(deps, mirror, (settings, today) => ({ ...settings, ...resting(settings, today) }));
}

/** Ends the rest of numbers; somebody who chose them hidden for good sees the words of a review. */
export async function showNumbers(deps: Deps, mirror: Mirror): Promise<ChangedSettings> {
  return swapSettings(deps, mirror, ({ hidden, ...settings }) => ({
    ...settings,
    bandWords: hidden?.after ?? (settings.bandWords === 'hidden' ? 'review' : settings.bandWords),
  }));
}

/** Brings back the settings from before the change of that name, for ten minutes. */
export async function undoSettings(deps: Deps, mirror: Mirror, changedAt: string): Promise<Undone> {
  const now = deps.now();
  const { value } = await deps.store.readProfile(mirror.person);
  if (value.changed?.at !== changedAt) return { outcome: 'changed-since' };
  if (!isUndoable(value, now)) return { outcome: 'too-late' };
  const profile = await swapProfile(deps, mirror.person, (known) => {
    if (known.changed?.at !== changedAt) return known;
    const { changed, ...rest } = known;
    return withSettings(rest, changed.before);
  });
  return { outcome: 'undone', mirror: asOfToday(deps, mirror, profile) };
}

/** Whether the last change of settings can still be undone. */
export function isUndoable({ changed }: Profile, now: Date): boolean {
  return changed !== undefined && now.getTime() - Date.parse(changed.at) <= undoMinutes * 60_000;
}

async function swapSettings(
  deps: Deps,
  mirror: Mirror,
  change: (settings: Settings, today: string) => Settings,
): Promise<ChangedSettings> {
  const now = deps.now();
  let changedAt: string | undefined;
  const profile = await swapProfile(deps, mirror.person, (known) => {
    const today = dayOf(now, known.zone);
    const before = settingsOf(profileOn(known, today));
    const after = change(before, today);
    changedAt = isSame(before, after) ? undefined : now.toISOString();
    return changedAt === undefined ? known : { ...withSettings(known, after), changed: { at: changedAt, before } };
  });
  return { mirror: asOfToday(deps, mirror, profile), changedAt };
}

function asOfToday({ now }: Deps, mirror: Mirror, profile: Profile): Mirror {
  return { ...mirror, profile: profileOn(profile, dayOf(now(), profile.zone)) };
}

function resting({ bandWords, hidden }: Settings, today: string): Pick<Settings, 'bandWords' | 'hidden'> {
  if (hidden !== undefined) return { bandWords, hidden };
  // Hidden for good already.
  if (bandWords === 'hidden') return { bandWords };
  return { bandWords: 'hidden', hidden: { until: addDays(today, restDays), after: bandWords } };
}

// Parsing puts the fields in one order.
function isSame(one: Settings, other: Settings): boolean {
  return JSON.stringify(settingsSchema.parse(one)) === JSON.stringify(settingsSchema.parse(other));
}

/**
 * The week from which on every other one is asked about: the next one, with the week before it; when that week was asked
 * about or answered already, the one after. Somebody whose fortnights run already keeps them.
 */
async function fortnightFrom(deps: Deps, { person, profile }: Mirror, wanted: WantedSettings): Promise<WeekKey> {
  const known = profile.rhythm.everyOtherFrom;
  if (known !== undefined) return known;
  const rhythm = { weekday: wanted.weekday, time: wanted.time };
  const { week } = nextKnock({ rhythm, zone: profile.zone }, deps.now());
  const before = addWeeks(week, -1);
  const [asked, answered] = await Promise.all([
    deps.ledger.find(person, before, 'prompt'),
    deps.store.readCheckIn(person, before),
  ]);
  const isOver = answered !== undefined || asked?.state === 'sent' || asked?.state === 'unknown';
  return isOver ? addWeeks(week, 1) : week;
}
