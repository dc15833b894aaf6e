import { directMessageId } from '../workspace/people.js';
import { stackOf } from '../workspace/modal-stack.js';
import { renderBlocks, surfaceKey } from './blocks.js';
import { type Html, markup } from './html.js';
import { renderMessages } from './messages.js';
import { boardOf, link, PAGE_DEVICE, placeName, type Sight } from './sight.js';

/** The middle: a conversation or the app's Home tab. */
export function renderMain(sight: Sight): Html {
  const { workspace, person, place } = sight;
  const dm = directMessageId(person);
  const isApp = place === 'home' || place === dm;
  const tab = (label: string, to: string) =>
    markup`<a href="${link(sight, { place: to })}" ${place === to && markup`aria-current="page"`}>${label}</a>`;
  return markup`<header class="top">
      <h1>${isApp ? workspace.app.name : placeName(sight)}</h1>
      ${
        isApp &&
        markup`<nav class="tabs" aria-label="Tabs of the app">${tab('Home', 'home')}${tab('Messages', dm)}</nav>`
      }
    </header>
    <div id="scroll" class="scroll">
      <div class="column">${place === 'home' ? home(sight) : renderMessages(sight)}</div>
    </div>
    ${place !== 'home' && composer(sight, isApp)}`;
}

function composer({ workspace, command, place }: Sight, isReadOnly: boolean): Html {
  const mayInvite = workspace.conversations.get(place)?.hasApp === false;
  const told = isReadOnly
    ? `This tab is read-only: only ${command} works here.`
    : `Only ${command} works here${mayInvite ? `, and /invite @${workspace.app.name}` : ''}.`;
  return markup`<form class="composer" data-do="command" data-channel="${place}">
    <label for="command" class="visually-hidden">Slash command</label>
    <input
      id="command"
      name="text"
      autocomplete="off"
      spellcheck="false"
      placeholder="${command} help"
      aria-describedby="command-hint"
    />
    <button type="submit" class="button primary">Send</button>
    <p id="command-hint" class="hint">${told}</p>
  </form>`;
}

function home(sight: Sight): Html {
  const view = sight.workspace.homes.get(sight.person.id);
  if (view === undefined)
    return markup`<p class="empty">The app has not published a Home tab for ${sight.person.name} yet.</p>`;
  return markup`<article class="home" data-surface="home" data-k="home">
    ${renderBlocks(boardOf(sight, { kind: 'home' }, view), view.definition.blocks)}
  </article>`;
}

/** The front modal, with errors beside its fields; nothing when none is open. */
export function renderModal(sight: Sight): Html {
  const stack = stackOf(sight.workspace, sight.person.id, PAGE_DEVICE);
  const view = stack.at(-1);
  if (view === undefined) return markup``;
  const { definition } = view;
  const board = boardOf(sight, { kind: 'modal', viewId: view.id }, view);
  const isDeep = stack.length > 1;
  return markup`<form method="dialog" data-surface="${surfaceKey(board)}" data-k="${view.id}" data-do="submit" novalidate>
    <header>
      ${isDeep && markup`<button type="button" class="plain" data-do="close" aria-label="Back">←</button>`}
      <h2 id="modal-title">${definition.title?.text ?? ''}</h2>
      <button type="button" class="plain" data-do="close-all" aria-label="Close">✕</button>
    </header>
    <div class="modal-body">${renderBlocks(board, definition.blocks)}</div>
    <footer>
      <button type="button" class="button" data-do="close">
        ${definition.close?.text ?? (isDeep ? 'Back' : 'Cancel')}</button
      >${
        definition.submit !== undefined &&
        markup`<button type="submit" class="button primary">${definition.submit.text}</button>`
      }
    </footer>
  </form>`;
}
