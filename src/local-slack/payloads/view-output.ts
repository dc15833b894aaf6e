import type { ViewOutput } from '@slack/bolt';
import type { PlainTextElement } from '@slack/types';
import type { StateValues } from './state-values.js';
import type { LocalView } from '../workspace/records.js';
import { installationOf, type Workspace } from '../workspace/workspace.js';

/** A view as Slack's answers and payloads carry it. */
export function describeView(workspace: Workspace, view: LocalView, values: StateValues): ViewOutput {
  const { definition } = view;
  return {
    id: view.id,
    team_id: workspace.teamId,
    type: definition.type,
    blocks: definition.blocks,
    private_metadata: definition.private_metadata ?? '',
    callback_id: definition.callback_id ?? '',
    state: { values },
    hash: view.hash,
    title: spoken(definition.title) ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: definition.clear_on_close ?? false,
    notify_on_close: definition.notify_on_close ?? false,
    close: spoken(definition.close) ?? null,
    submit: spoken(definition.submit) ?? null,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: workspace.app.id,
    external_id: definition.external_id ?? '',
    app_installed_team_id: installationOf(workspace)?.place ?? workspace.teamId,
    bot_id: workspace.botId,
  };
}

function spoken(text: PlainTextElement | undefined) {
  return text === undefined ? undefined : { type: 'plain_text' as const, text: text.text, emoji: text.emoji ?? true };
}
