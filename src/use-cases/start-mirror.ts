import { sinceAlways, type Assignment } from '../domain/assignment.js';
import { levelOf } from '../domain/lookup.js';
import { lastFinishedWeek, weekOf, type WeekKey } from '../domain/week.js';
import type { Profile } from '../domain/profile.js';
import type { Rhythm } from '../domain/rhythm.js';
import { PersonGone, type SlackIdentity } from '../storage/store.js';
import type { Deps } from './deps.js';
import { findMirror, type Mirror } from './find-mirror.js';
import { frameworkOn } from './judge-assignments.js';

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
  /** The week the first form is about: the last finished one. */
  readonly firstWeek: WeekKey;
}

/**
 * Records the consent and opens the mirror. Of two consents, from two windows perhaps, the first counts: somebody who has
 * joined changes their level and rhythm where they stand.
 */
export async function startMirror(deps: Deps, identity: SlackIdentity, consent: Consent): Promise<Started> {
  const now = deps.now();
  const framework = await frameworkOn(deps, weekOf(now, consent.zone));
  const assignment = {
    level: levelOf(framework, consent.level).key,
    // Back-filled weeks before the start are judged by the same level.
    validFrom: sinceAlways,
    ramp: 'none' as const,
  };
  const mirror = await joined(deps, identity, newProfile(consent, now), assignment);
  return { mirror, firstWeek: lastFinishedWeek(now, mirror.profile.zone) };
}

/** Whoever erases everything through another window in the same moment, and agrees here, has agreed last. */
async function joined(deps: Deps, identity: SlackIdentity, profile: Profile, assignment: Assignment): Promise<Mirror> {
  for (let tries = 3; tries > 0; tries -= 1) {
    await deps.store.join(identity, profile, [assignment]);
    const mirror = await findMirror(deps, identity);
    if (mirror !== undefined) return mirror;
  }
  throw new PersonGone('A mirror that was just opened is missing.');
}

function newProfile({ detail, rhythm, zone, locale }: Consent, now: Date): Profile {
  return {
    detail,
    rhythm,
    zone,
    locale,
    theme: 'light',
    bandWords: 'review',
    reminder: true,
    consentedAt: now.toISOString(),
    corrections: {},
  };
}
