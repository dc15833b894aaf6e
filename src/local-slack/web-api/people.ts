import * as z from 'zod';
import { type LocalPerson, handleOf } from '../workspace/people.js';
import { teamsOf } from '../workspace/town.js';
import { isOrganisation, type Workspace } from '../workspace/workspace.js';
import { type Method, flag, method } from './method.js';
import { Refusal } from './refusal.js';

const locale = { include_locale: flag.optional() };

export const peopleMethods: Record<string, Method> = {
  'users.info': method(
    { scope: 'users:read', args: z.looseObject({ user: z.string(), ...locale }) },
    ({ workspace }, args) => ({
      user: describePerson(workspace, findPerson(workspace, args.user), args.include_locale),
    }),
  ),
  'users.list': method({ scope: 'users:read', team: 'needed', args: z.looseObject(locale) }, ({ workspace }, args) => ({
    members: [
      ...[...workspace.people.values()].map((person) => describePerson(workspace, person, args.include_locale)),
      describeBot(workspace),
    ],
    cache_ts: Math.floor(workspace.clock.now().getTime() / 1000),
    response_metadata: { next_cursor: '' },
  })),
};

export function findPerson(workspace: Workspace, id: string): LocalPerson {
  const person = workspace.people.get(id);
  if (person === undefined) throw new Refusal('user_not_found');
  return person;
}

/** A person as users.info tells them: zone, offset in seconds now, and the flags that matter for consent. */
export function describePerson(workspace: Workspace, person: LocalPerson, withLocale = false) {
  const now = workspace.clock.now();
  return {
    id: person.id,
    team_id: homeOf(workspace, person).teamId,
    name: handleOf(person),
    deleted: person.isDeleted ?? false,
    color: '4bbe2e',
    real_name: person.name,
    tz: person.tz,
    tz_label: zoneLabel(person.tz, now),
    tz_offset: offsetSeconds(person.tz, now),
    profile: {
      real_name: person.name,
      real_name_normalized: person.name,
      display_name: person.name,
      display_name_normalized: person.name,
      team: homeOf(workspace, person).teamId,
    },
    is_admin: person.isAdmin ?? false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: person.isGuest ?? person.isSingleChannelGuest ?? false,
    is_ultra_restricted: person.isSingleChannelGuest ?? false,
    is_bot: false,
    is_app_user: false,
    ...(person.isStranger === true ? { is_stranger: true } : {}),
    updated: Math.floor(now.getTime() / 1000),
    ...(withLocale ? { locale: person.locale } : {}),
    ...inOrganisation(workspace, person),
  };
}

/** The workspace a person is told to belong to: in a whole organisation, the first of theirs. */
function homeOf(workspace: Workspace, { id }: LocalPerson): Workspace {
  const { organisation } = workspace;
  if (organisation === undefined || !isOrganisation(workspace)) return workspace;
  return teamsOf(workspace, organisation).find(({ people }) => people.has(id)) ?? workspace;
}

/** How an organisation knows a person. */
function inOrganisation(workspace: Workspace, { id }: LocalPerson) {
  const { organisation } = workspace;
  if (organisation === undefined) return {};
  const teams = teamsOf(workspace, organisation).filter(({ people }) => people.has(id));
  return {
    enterprise_user: {
      id,
      enterprise_id: organisation.id,
      enterprise_name: organisation.name,
      is_admin: false,
      is_owner: false,
      teams: teams.map(({ teamId }) => teamId),
    },
  };
}

function describeBot(workspace: Workspace) {
  return {
    id: workspace.botUserId,
    team_id: workspace.teamId,
    name: workspace.app.name.toLowerCase().replaceAll(' ', '_'),
    deleted: false,
    real_name: workspace.app.name,
    profile: { real_name: workspace.app.name, bot_id: workspace.botId, api_app_id: workspace.app.id },
    is_bot: true,
    is_app_user: false,
  };
}

function zoneLabel(zone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'long' }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

function offsetSeconds(zone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at);
  const written = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(written) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60) || 0;
}
