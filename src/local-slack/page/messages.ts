import { createHash } from 'node:crypto';
import { stateValues } from '../payloads/state-values.js';
import { draftKey } from '../workspace/modal-stack.js';
import type { LocalMessage } from '../workspace/records.js';
import { messagesFor } from '../workspace/visibility.js';
import { renderBlocks, surfaceKey } from './blocks.js';
import { fileSize } from './elements.js';
import type { Board } from './field.js';
import { type Html, markup } from './html.js';
import { renderMrkdwn } from './mrkdwn.js';
import { CLOCK_TIME, LONG_DAY, moment, nameOf, whoIs } from './names.js';
import { avatar } from './avatar.js';
import { type Sight, viewerOf } from './sight.js';

/** A conversation as one person sees it, with a line for every new day. */
export function renderMessages(sight: Sight): Html {
  const viewer = viewerOf(sight);
  const messages = messagesFor(sight.workspace, sight.person.id, sight.place);
  if (messages.length === 0)
    return markup`<p class="empty">Nothing has been said here yet; this local Slack forgets its messages when it stops. Try <code>${sight.command}</code>.</p>`;
  let day = '';
  return markup`${messages.map((message) => {
    const itsDay = moment(viewer, Number(message.ts), LONG_DAY);
    const isNew = itsDay !== day;
    day = itsDay;
    return markup`${isNew && markup`<h2 class="day" data-k="${itsDay}">${itsDay}</h2>`}${renderMessage(sight, message)}`;
  })}`;
}

function renderMessage(sight: Sight, message: LocalMessage): Html {
  const viewer = viewerOf(sight);
  const surface = { kind: 'message' as const, channel: message.channel, ts: message.ts };
  const board: Board = {
    viewer,
    surface,
    values: stateValues(message.blocks, sight.workspace.drafts.get(draftKey(sight.person.id, surface))),
    errors: {},
  };
  const isOwn = message.onlyFor !== undefined;
  const body =
    message.blocks.length > 0
      ? renderBlocks(board, message.blocks)
      : markup`<p>${renderMrkdwn(viewer, message.text)}</p>`;
  const files = (message.files ?? []).map((id) => fileCard(sight, id));
  const content = markup`${author(sight, message)}
    <div class="body">
      ${isOwn && markup`<p class="only">Only visible to you</p>`}
      <p class="by">
        <strong>${nameOf(viewer, message.author)}</strong>${
          message.author === sight.workspace.botUserId && markup` <span class="tag">APP</span>`
        } <time>${moment(viewer, Number(message.ts), CLOCK_TIME)}</time>
      </p>
      ${body}${files}${message.editedTs !== undefined && markup`<p class="faint edited">(edited)</p>`}
    </div>
    ${shortcutsOf(sight, message)}`;
  return markup`<article
    class="message ${isOwn && 'ephemeral'}"
    data-surface="${surfaceKey(board)}"
    data-k="${message.ts}"
    data-h="${fingerprint(content)}"
  >
    ${content}
  </article>`;
}

function fileCard({ workspace, person }: Sight, id: string): Html {
  const file = workspace.files.get(id);
  if (file?.state !== 'completed') return markup`<p class="gone">This file was deleted.</p>`;
  return markup`<p class="file">
    <a href="/page/file/${id}?as=${whoIs({ workspace, person })}" download="${file.name}">${file.name}</a>
    <span class="faint">${file.title} · ${fileSize(file.bytes.length)}</span>
  </p>`;
}

function author(sight: Sight, message: LocalMessage): Html {
  const { workspace } = sight;
  if (message.author !== workspace.botUserId) return avatar(nameOf(viewerOf(sight), message.author), message.author);
  return markup`<span class="avatar app" aria-hidden="true">${workspace.app.name.slice(0, 1)}</span>`;
}

function shortcutsOf(sight: Sight, message: LocalMessage): Html | false {
  const offered = sight.shortcuts.filter((one) => one.kind === 'message');
  if (offered.length === 0 || message.onlyFor !== undefined) return false;
  return markup`<details class="menu message-menu">
    <summary class="button small" aria-label="Shortcuts for this message">⋮</summary>
    <div class="menu-items">
      ${offered.map(
        (one) =>
          markup`<button
            type="button"
            data-do="shortcut"
            data-callback="${one.callbackId}"
            data-channel="${message.channel}"
            data-ts="${message.ts}"
          >
            ${one.name}
          </button>`,
      )}
    </div>
  </details>`;
}

/** A short fingerprint of markup, so that the script keeps what did not change. */
function fingerprint(part: Html): string {
  return createHash('sha1').update(part.markup).digest('base64url').slice(0, 10);
}
