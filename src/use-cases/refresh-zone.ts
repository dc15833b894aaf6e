import { isZone } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { swapProfile } from './swap-profile.js';

/**
 * Takes over the zone and language of the Slack profile; an unknown zone changes nothing. Somebody whose workspace joined an
 * organisation is known by their id there as well.
 */
export async function refreshZone(
  deps: Deps,
  mirror: Mirror,
  said: {
    readonly zone?: string | undefined;
    readonly locale?: string | undefined;
    readonly organisation?: { readonly enterpriseId: string; readonly slackUserId: string } | undefined;
  },
): Promise<Mirror> {
  if (said.organisation !== undefined) await knowInOrganisation(deps, mirror, said.organisation);
  const zone = said.zone !== undefined && isZone(said.zone) ? said.zone : mirror.profile.zone;
  const locale = said.locale ?? mirror.profile.locale;
  if (zone === mirror.profile.zone && locale === mirror.profile.locale) return mirror;
  const profile = await swapProfile(deps, mirror.person, (current) => ({ ...current, zone, locale }));
  return { ...mirror, profile };
}

async function knowInOrganisation(
  { store }: Deps,
  { person }: Mirror,
  { enterpriseId, slackUserId }: { readonly enterpriseId: string; readonly slackUserId: string },
): Promise<void> {
  const there = { teamId: enterpriseId, slackUserId, enterpriseId };
  if ((await store.findPerson(there)) === undefined) await store.bindAlso(person, there);
}
