import { languageOf } from '../messages/locale.js';
import { phrases } from '../messages/phrases.js';

/** What became of an install. */
export type InstallEnd =
  | { readonly end: 'done' | 'cancelled' | 'stale' }
  /** The reference stands in the log too. */
  | { readonly end: 'failed'; readonly reference: string };

const style =
  ':root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:34rem;margin:12vh auto 4rem;padding:0 1.25rem}h1{font-size:1.4rem}';

/** May be shown in no frame, runs nothing and loads nothing. */
export const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * A page of our own at the end of an install: it names nobody and no workspace.
 * @param startPath where an install begins
 */
export function installPage(ended: InstallEnd, startPath: string, locale: string): string {
  const { installing } = phrases(locale);
  const [title, text] = saidOf(ended, locale);
  const again = ended.end === 'done' ? '' : `\n<p><a href="${startPath}">${inPage(installing.again)}</a></p>`;
  return `<!doctype html>
<html lang="${languageOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${inPage(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${inPage(title)}</h1>
<p>${inPage(text)}</p>${again}
</main>
</body>
</html>
`;
}

function saidOf(ended: InstallEnd, locale: string): readonly [title: string, text: string] {
  const { installing } = phrases(locale);
  switch (ended.end) {
    case 'done':
      return [installing.doneTitle, installing.done];
    case 'cancelled':
      return [installing.cancelledTitle, installing.cancelled];
    case 'stale':
      return [installing.staleTitle, installing.stale];
    case 'failed':
      return [installing.failedTitle, installing.failed(ended.reference)];
  }
}

function inPage(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
