import type { LocalChannel, LocalPerson } from '../workspace/people.js';
import type { LocalOrganisation, LocalTeam } from '../workspace/town.js';

const teamNames = ['Harbour', 'Meadow', 'Quarry', 'Orchard', 'Lighthouse', 'Foundry', 'Archive'] as const;
const profiles = [
  { name: 'Profile: Paris', tz: 'Europe/Paris', locale: 'en-GB' },
  { name: 'Profile: Tokyo', tz: 'Asia/Tokyo', locale: 'en-GB' },
  { name: 'Profile: Berlin, German', tz: 'Europe/Berlin', locale: 'de-DE' },
  { name: 'Profile: New York', tz: 'America/New_York', locale: 'en-US' },
] as const;

/** Workspaces with made-up people; the app is installed in none of them yet. */
export function madeUpTeams(count: number, peopleEach: number, hasOrganisation: boolean): readonly LocalTeam[] {
  return Array.from({ length: count }, (_, index) => {
    const people = Array.from({ length: peopleEach }, (_, place) => personAt(index, place));
    const channels: readonly LocalChannel[] = [
      { id: `C0GENERAL${index + 1}`, name: 'general', members: people.map(({ id }) => id) },
    ];
    return {
      id: `T0LOCAL${index + 1}`,
      name: `${teamNames[index % teamNames.length] ?? 'Team'}${index < teamNames.length ? '' : ` ${index + 1}`}`,
      people,
      channels,
      inOrganisation: hasOrganisation && index > 0,
    };
  });
}

export const madeUpOrganisation: LocalOrganisation = { id: 'E0LOCALORG', name: 'All of Acme' };

function personAt(team: number, place: number): LocalPerson {
  const made = profiles[place % profiles.length] ?? profiles[0];
  const name = place < profiles.length ? made.name : `${made.name} ${Math.floor(place / profiles.length) + 1}`;
  return { ...made, name, id: `U${team + 1}P${String(place + 1).padStart(6, '0')}` };
}
