import type { Installation } from '../../storage/store.js';
import type { WorkspaceDeps } from './deps.js';

/** What Slack hands over at the end of an install. */
export interface Installed extends Pick<Installation, 'teamId' | 'enterpriseId'> {
  readonly grant: NonNullable<Installation['grant']>;
}

/** Keeps an install, the first or another one; what waited for it goes on. Who installed it is not remembered. */
export async function installWorkspace(deps: WorkspaceDeps, installed: Installed): Promise<void> {
  await deps.installations.keepInstallation({ ...installed, installedAt: deps.now() });
  await deps.ledger.resumeTeam(installed.teamId);
}
