import { exportKinds, type ExportKind } from '../../../domain/export/exported.js';
import { sealedClosing, sealedMark, sealedOpening, type Sealed } from '../../../domain/export/sealed.js';
import { languageOf } from '../locale.js';
import { phrases } from '../phrases.js';
import { sealedPageScript } from './sealed-page-script.js';

export interface SealedPageData {
  readonly sealed: Sealed;
  /** Offered first. */
  readonly first: ExportKind;
  /** Of the files that it saves, without an ending. */
  readonly name: string;
  readonly locale: string;
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; --ground: #fff; --accent: #1f6f5c; }
@media (prefers-color-scheme: dark) { :root { --ground: #121212; --accent: #62c3a8; } }
body { background: var(--ground); max-width: 34rem; margin: 12vh auto 4rem; padding: 0 1.25rem; }
h1 { font-size: 1.4rem; margin: 0 0 .5rem; }
label { display: block; margin: 1.5rem 0 .35rem; font-weight: 600; }
input, button { font: inherit; padding: .55rem .8rem; border: 1px solid GrayText; border-radius: .4rem; }
input { width: 100%; box-sizing: border-box; font-family: ui-monospace, monospace; letter-spacing: .04em; }
button { margin: .8rem .5rem 0 0; cursor: pointer; }
button:first-of-type { background: var(--accent); color: var(--ground); border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
pre { margin: 1.5rem 0 0; padding-top: 1rem; border-top: 1px solid GrayText; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
#said { min-height: 1.5rem; margin: 1rem 0 0; }
[hidden] { display: none; }
`;

/**
 * One page that opens itself: no network, no code from elsewhere (its policy allows this script and this style alone), and
 * nothing readable in it but our own words.
 */
export async function sealedPage({ sealed, first, name, locale }: SealedPageData): Promise<string> {
  const { page } = phrases(locale).takingOut;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${await digestOf(sealedPageScript)}'`,
    `style-src 'sha256-${await digestOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const { wrong, damaged, tooOld, opened, opening } = page;
  const kinds = [first, ...exportKinds.filter((kind) => kind !== first)];
  return `<!doctype html>
<html lang="${languageOf(locale)}">
<head>
<meta charset="utf-8">
${sealedMark}
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inPage(page.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${inPage(page.title)}</h1>
<p>${inPage(page.explain)}</p>
<noscript><p>${inPage(page.script)}</p></noscript>
<form id="form" hidden>
<label for="passphrase">${inPage(page.passphrase)}</label>
<input id="passphrase" type="text" autocomplete="off" autocapitalize="none" spellcheck="false" required aria-describedby="said">
<button type="submit">${inPage(page.open)}</button>
</form>
<p id="said" role="status"></p>
<div id="saves" hidden>${kinds.map((kind) => `<button type="button" value="${kind}">${inPage(page.save[kind])}</button>`).join('')}</div>
<pre id="read" hidden></pre>
</main>
<script type="application/json" id="words">${inScript({ wrong, damaged, tooOld, opened, opening, name })}</script>
${sealedOpening}${inScript(sealed)}${sealedClosing}
<script>${sealedPageScript}</script>
</body>
</html>
`;
}

function inPage(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
