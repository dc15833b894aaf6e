import { setTimeout as pause } from 'node:timers/promises';
import type { Stage } from './interaction/stage.js';
import { eventCallback } from './payloads/events.js';
import type { Dispatcher, Receipt } from './to-app/deliver.js';
import type { Installation } from './workspace/installation.js';
import { uninstall } from './workspace/install.js';
import { installationOf, isOrganisation, type Workspace } from './workspace/workspace.js';

/** The stage of another workspace. Where the app is not installed, nothing reaches it. */
export function stageIn(stage: Stage, workspace: Workspace, dispatcher: Dispatcher): Stage {
  const unreachable = Promise.resolve({ outcome: 'unreachable' as const });
  const isThere = () => installationOf(workspace) !== undefined;
  return {
    ...stage,
    workspace,
    dispatcher: {
      ...dispatcher,
      interact: (sent) => (isThere() ? dispatcher.interact(sent) : unreachable),
      announce: (payload) => (isThere() ? dispatcher.announce(payload) : unreachable),
    },
  };
}

export type FarewellEvent = 'app_uninstalled' | 'tokens_revoked';

export interface Farewell {
  /** In this order; one that is named twice is sent twice. Slack promises no order. */
  readonly events?: readonly FarewellEvent[];
  /** Milliseconds between them. */
  readonly delayMs?: number;
  /** Slack tells nothing, as when the app could not be reached for hours. */
  readonly silently?: boolean;
}

/** Uninstalls the app from a workspace or an organisation and tells it so. Throws where it is not installed. */
export async function uninstallFrom(
  dispatcher: Dispatcher,
  place: Workspace,
  { events = ['tokens_revoked', 'app_uninstalled'], delayMs = 0, silently = false }: Farewell,
): Promise<readonly Receipt[]> {
  const installation = uninstall(place);
  if (installation === undefined) throw new Error(`The app is not installed in ${place.name}.`);
  if (silently) return [];
  return sayFarewell(dispatcher, place, installation, events, delayMs);
}

/** Tells the app that it was uninstalled or that its tokens were revoked. */
export async function sayFarewell(
  dispatcher: Dispatcher,
  place: Workspace,
  installation: Installation,
  events: readonly FarewellEvent[],
  delayMs = 0,
): Promise<readonly Receipt[]> {
  const receipts: Receipt[] = [];
  for (const [index, type] of events.entries()) {
    if (index > 0 && delayMs > 0) await pause(delayMs, undefined, { ref: false });
    const event = type === 'app_uninstalled' ? { type } : { type, tokens: { oauth: [], bot: [place.botUserId] } };
    receipts.push(await dispatcher.announce(eventCallback(spokenFor(place), event, installation)));
  }
  return receipts;
}

/** The workspace whose id an event about a whole organisation carries: one of its own. */
function spokenFor(place: Workspace): Workspace {
  if (!isOrganisation(place)) return place;
  return (
    [...place.workspaces.values()].find((one) => one !== place && one.organisation === place.organisation) ?? place
  );
}
