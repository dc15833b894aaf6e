import type { LocalChannel, LocalPerson } from './people.js';
import { type AppSetup, registerApp } from './app.js';
import { install } from './install.js';
import {
  conversationOf,
  emptyRooms,
  type Grounds,
  type GroundsSetup,
  layGrounds,
  type Organisation,
  type Rooms,
  type Workspace,
} from './workspace.js';

/** A workspace to start with. */
export interface LocalTeam {
  /** `T` and capitals or digits. */
  readonly id: string;
  readonly name: string;
  readonly domain?: string;
  readonly people: readonly LocalPerson[];
  readonly channels?: readonly LocalChannel[];
  /** Whether the app is installed there from the start. */
  readonly isInstalled?: boolean;
  /** Whether it belongs to the organisation; who is in several of its workspaces has the same id in each. */
  readonly inOrganisation?: boolean;
}

export interface LocalOrganisation {
  /** `E` and capitals or digits. */
  readonly id: string;
  readonly name: string;
  readonly domain?: string;
  /** Whether the app is installed for all of it from the start. */
  readonly isInstalled?: boolean;
}

/** The first workspace, which is there unless others are named instead. */
const FIRST_TEAM = { id: 'T0LOCALSLACK', name: 'Local Slack', domain: 'local' } as const;

export interface TownSetup extends AppSetup, GroundsSetup {
  readonly people?: readonly LocalPerson[];
  readonly channels?: readonly LocalChannel[];
  readonly isInstalled?: boolean;
  readonly teams?: readonly LocalTeam[];
  readonly organisation?: LocalOrganisation;
}

/** The workspaces of a local Slack, with the app in those that start with it. */
export function openTown(setup: TownSetup): { readonly grounds: Grounds; readonly first: Workspace } {
  const { teams = [], people, channels, organisation } = setup;
  const grounds = layGrounds(registerApp(setup), setup);
  const own: LocalTeam = {
    ...FIRST_TEAM,
    people: people ?? [],
    isInstalled: setup.isInstalled ?? true,
    ...(channels === undefined ? {} : { channels }),
  };
  const all = people === undefined && teams.length > 0 ? teams : [own, ...teams];
  settle(grounds, all, organisation);
  for (const { id, isInstalled = false } of [...all, ...(organisation === undefined ? [] : [organisation])]) {
    const place = grounds.workspaces.get(id);
    if (isInstalled && place !== undefined) install(place, [...place.people.keys()][0] ?? '', grounds.app.scopes);
  }
  const first = grounds.workspaces.get(all[0]?.id ?? '');
  if (first === undefined) throw new Error('A local Slack needs a workspace.');
  return { grounds, first };
}

/** Puts workspaces and their organisation on the grounds. Throws for an id twice, or a workspace without its organisation. */
function settle(grounds: Grounds, teams: readonly LocalTeam[], organisation: LocalOrganisation | undefined): void {
  const shared = organisation === undefined ? undefined : emptyRooms('E');
  const its = organisation === undefined ? undefined : { ...organisation, domain: domainOf(organisation) };
  for (const [index, team] of teams.entries()) {
    if (grounds.workspaces.has(team.id)) throw new Error(`There are two workspaces ${team.id}.`);
    if (team.inOrganisation === true && (shared === undefined || its === undefined)) {
      throw new Error(`${team.name} is in an organisation, and there is none.`);
    }
    const isInside = team.inOrganisation === true && shared !== undefined;
    const rooms = isInside ? shared : emptyRooms(index === 0 ? '' : String(index + 1));
    grounds.workspaces.set(team.id, openWorkspace(grounds, rooms, team, isInside ? its : undefined));
  }
  if (shared !== undefined && its !== undefined) {
    grounds.workspaces.set(its.id, openWorkspace(grounds, shared, { ...its, people: [] }, its));
    gatherPeople(grounds, its);
  }
}

function openWorkspace(
  grounds: Grounds,
  rooms: Rooms,
  team: LocalTeam,
  organisation: Organisation | undefined,
): Workspace {
  for (const channel of team.channels ?? []) rooms.conversations.add(conversationOf(channel, team.id));
  return {
    ...grounds,
    ...rooms,
    teamId: team.id,
    name: team.name,
    teamDomain: domainOf(team),
    organisation,
    people: new Map(team.people.map((person) => [person.id, person])),
    newIds: new Map(),
  };
}

/** The organisation sees everybody who is in one of its workspaces. */
export function gatherPeople(grounds: Grounds, organisation: Organisation): void {
  const whole = grounds.workspaces.get(organisation.id);
  for (const team of teamsOf(grounds, organisation)) {
    for (const [id, person] of team.people) whole?.people.set(id, person);
  }
}

/** The workspaces of an organisation. */
export function teamsOf(grounds: Pick<Grounds, 'workspaces'>, organisation: Organisation): Workspace[] {
  return [...grounds.workspaces.values()].filter(
    (one) => one.organisation?.id === organisation.id && one.teamId !== organisation.id,
  );
}

function domainOf(team: { readonly name: string; readonly domain?: string }): string {
  return team.domain ?? team.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
