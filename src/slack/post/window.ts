import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { callSlack, type Calling } from './call.js';
import type { Outcome } from './outcome.js';
import { isPictureNotReady, patienceMs } from './pictures.js';

/** A window in front of somebody, as Slack last showed it. */
export interface OpenWindow {
  readonly id: string;
  /** Changes with every change of the window. */
  readonly hash?: string | undefined;
}

/** The window in Slack's answer. */
export function openWindow(view: { readonly id?: string; readonly hash?: string } | undefined): OpenWindow | undefined {
  return view?.id === undefined ? undefined : { id: view.id, hash: view.hash };
}

/**
 * Replaces what stands in a window as long as it shows what it showed; waits while Slack still processes its pictures.
 * Refused with `not_found` when it was closed, `hash_conflict` when something else stands there by now.
 */
export async function updateWindow(
  calling: Calling,
  client: WebClient,
  { id, hash }: OpenWindow,
  view: ModalView,
): Promise<Outcome<void>> {
  const attempt = () =>
    callSlack(
      calling,
      'views.update',
      () => client.views.update({ view_id: id, view, ...(hash === undefined ? {} : { hash }) }),
      () => undefined,
    );
  let outcome = await attempt();
  for (const pause of patienceMs) {
    if (!isPictureNotReady(outcome)) break;
    await calling.wait(pause);
    outcome = await attempt();
  }
  return outcome;
}
