import type { ViewClosedAction, ViewSubmitAction } from '@slack/bolt';
import { mintTrigger } from '../web-api/view-arguments.js';
import type { LocalPerson } from '../workspace/people.js';
import type { LocalView } from '../workspace/records.js';
import type { Workspace } from '../workspace/workspace.js';
import type { StateValues } from './state-values.js';
import { describeView } from './view-output.js';
import { actor, type Client, viewEnvelopeFields, mintResponseUrl } from './who-and-where.js';

export function viewSubmission(
  workspace: Workspace,
  { person, device }: Client,
  view: LocalView,
  values: StateValues,
): ViewSubmitAction {
  return {
    type: 'view_submission',
    ...viewEnvelopeFields(workspace),
    user: actor(workspace, person),
    trigger_id: mintTrigger(workspace, person.id, device),
    view: describeView(workspace, view, values),
    response_urls: responseUrlsOf(workspace, person, view, values),
  };
}

/** One response_url for each channel picker that asks for one. */
function responseUrlsOf(workspace: Workspace, person: LocalPerson, view: LocalView, values: StateValues) {
  return view.definition.blocks.flatMap((block) => {
    if (block.type !== 'input') return [];
    const { element } = block;
    if (element.type !== 'conversations_select' && element.type !== 'channels_select') return [];
    if (element.response_url_enabled !== true) return [];
    const value = values[block.block_id ?? '']?.[element.action_id ?? ''];
    const channel = value?.selected_conversation ?? value?.selected_channel;
    if (channel === undefined || channel === null) return [];
    return [
      {
        block_id: block.block_id ?? '',
        action_id: element.action_id ?? '',
        channel_id: channel,
        response_url: mintResponseUrl(workspace, person.id, channel),
      },
    ];
  });
}

export function viewClosed(
  workspace: Workspace,
  { person }: Client,
  view: LocalView,
  isCleared: boolean,
): ViewClosedAction {
  return {
    type: 'view_closed',
    ...viewEnvelopeFields(workspace),
    user: actor(workspace, person),
    view: describeView(workspace, view, {}),
    is_cleared: isCleared,
  };
}
