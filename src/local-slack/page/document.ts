import { renderMain, renderModal } from './front.js';
import { type Html, markup } from './html.js';
import { whoIs } from './names.js';
import { renderSide } from './side.js';
import { placeName, type Sight } from './sight.js';

/** The parts that change while somebody looks; the script swaps them in. */
export interface Parts {
  readonly version: number;
  readonly title: string;
  readonly side: string;
  readonly main: string;
  readonly modal: string;
}

export function renderParts(sight: Sight): Parts {
  const { workspace, person } = sight;
  return {
    version: workspace.changes.count(),
    title: `${placeName(sight)} · ${person.name} · ${workspace.name}`,
    side: renderSide(sight).markup,
    main: renderMain(sight).markup,
    modal: renderModal(sight).markup,
  };
}

/** The whole document, with the parts already in it. */
export function renderDocument(sight: Sight): string {
  const parts = renderParts(sight);
  return `<!doctype html>\n${
    markup`<html lang="en" data-as="${whoIs(sight)}" data-place="${sight.place}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${parts.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/page/style.css" />
        <script src="/page/script.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the conversation</a>
        <nav id="side" aria-label="People and conversations">${raw(parts.side)}</nav>
        <main id="main" tabindex="-1">${raw(parts.main)}</main>
        <dialog id="modal" aria-labelledby="modal-title">${raw(parts.modal)}</dialog>
        <dialog id="confirm" aria-labelledby="confirm-title"></dialog>
        <p id="notice" role="status" hidden></p>
      </body>
    </html>`.markup
  }`;
}

function raw(text: string): Html {
  return { markup: text };
}
