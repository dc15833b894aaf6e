import { erasePerson } from '../erase-person.js';
import type { WorkspaceDeps } from './deps.js';

const dayMs = 24 * 60 * 60_000;
/** Between two looks whether the workspace is back. */
const atOnce = 20;

export interface Purged {
  readonly workspaces: number;
  readonly people: number;
}

/**
 * Erases everybody of the workspaces that took the app out that long ago, in the way "delete everything" does, and then
 * the workspaces. Whoever is in another workspace too stays. Safe to interrupt and to run on many machines.
 * What stands in Slack stays there: without the app nobody can delete it but the workspace itself.
 */
export async function purgeWorkspaces(deps: WorkspaceDeps, graceDays: number, signal?: AbortSignal): Promise<Purged> {
  const before = new Date(deps.now().getTime() - graceDays * dayMs);
  const purged = { workspaces: 0, people: 0 };
  for (const teamId of await deps.installations.findEnded(before)) {
    for (;;) {
      if (signal?.aborted === true) return purged;
      const people = await deps.installations.peopleOnlyIn(teamId, before, atOnce);
      if (people.length === 0) break;
      // Installed again meanwhile: everybody who is left keeps everything.
      if (!(await deps.installations.findEnded(before)).includes(teamId)) break;
      for (const person of people) {
        const { leftovers } = await erasePerson(deps, person, false);
        await deps.store.forgetLeftovers(leftovers);
        purged.people += 1;
      }
    }
    if (await deps.installations.forgetInstallation(teamId, before)) purged.workspaces += 1;
  }
  if (purged.people > 0) await deps.store.scrub();
  return purged;
}
