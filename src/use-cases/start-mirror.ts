import { lastFinishedWeek, weekOf, type WeekKey } from '../domain/week.js';
import type { Profile, Rhythm } from '../domain/profile.js';
import type { SlackIdentity } from '../storage/store.js';
import type { Deps } from './deps.js';
import { findMirror, type Mirror } from './find-mirror.js';
import { reopenWeeks } from './stop-mirror.js';
import { swapProfile } from './swap-profile.js';

/** What the first modal asks; its submit is the consent. */
export interface Consent {
  readonly level: string;
  readonly detail: Profile['detail'];
  readonly rhythm: Rhythm;
  readonly zone: string;
  readonly locale: string;
}

export interface Started {
  readonly mirror: Mirror;
  /** False when the person had joined before: their weeks stay, their answers replace the old ones. */
  readonly isNew: boolean;
  /** The week the first form is about: the last finished one. */
  readonly firstWeek: WeekKey;
}

/** Records the consent and opens the mirror. Somebody who stopped and starts again keeps everything. */
export async function startMirror(deps: Deps, identity: SlackIdentity, consent: Consent): Promise<Started> {
  const now = deps.now();
  const framework = await deps.frameworks.newestFramework();
  const known = await findMirror(deps, identity);
  const firstWeek = lastFinishedWeek(now, consent.zone);

  if (known === undefined) {
    const assignment = {
      level: consent.level,
      frameworkVersion: framework.version,
      // Back-filled weeks before the start are judged by the same level.
      validFrom: '2000-W01' as WeekKey,
      ramp: 'none' as const,
    };
    await deps.store.join(identity, newProfile(consent, now), [assignment]);
  } else {
    if (known.profile.pausedUntil !== undefined) await reopenWeeks(deps, known);
    await swapProfile(deps, known.person, (profile) => {
      const { stoppedAt: _stopped, pausedUntil: _paused, ...kept } = profile;
      return { ...kept, ...settingsOf(consent), consentedAt: now.toISOString() };
    });
    await promote(deps, known, consent.level, framework.version, weekOf(now, consent.zone));
  }

  const mirror = await findMirror(deps, identity);
  if (mirror === undefined) throw new Error('A mirror that was just opened is missing.');
  return { mirror, isNew: known === undefined, firstWeek };
}

async function promote(
  deps: Deps,
  mirror: Mirror,
  level: string,
  frameworkVersion: number,
  validFrom: WeekKey,
): Promise<void> {
  if (mirror.assignments.at(-1)?.level === level) return;
  const { value, revision } = await deps.store.readAssignments(mirror.person);
  const earlier = value.filter((assignment) => assignment.validFrom < validFrom);
  const next = { level, frameworkVersion, validFrom, ramp: 'promotion' as const };
  await deps.store.writeAssignments(mirror.person, [...earlier, next], revision);
}

function newProfile(consent: Consent, now: Date): Profile {
  return {
    ...settingsOf(consent),
    theme: 'light',
    bandWords: 'review',
    reminder: true,
    consentedAt: now.toISOString(),
    corrections: {},
  };
}

function settingsOf({ detail, rhythm, zone, locale }: Consent) {
  return { detail, rhythm, zone, locale };
}
