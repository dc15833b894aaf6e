import type { InstallationStore } from '../../storage/store.js';
import type { Deps } from '../deps.js';

/** What concerns a workspace as a whole; nothing here opens what a person wrote. */
export interface WorkspaceDeps extends Pick<Deps, 'store' | 'ledger' | 'now'> {
  readonly installations: InstallationStore;
}
