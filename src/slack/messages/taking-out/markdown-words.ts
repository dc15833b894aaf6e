import type { MarkdownWords } from '../../../domain/export/markdown.js';
import { weekTitle } from '../dates.js';
import { phrases } from '../phrases.js';

/** Our own words in the Markdown file. */
export function markdownWords(locale: string): MarkdownWords {
  const { names, takingOut } = phrases(locale);
  const { markdown } = takingOut;
  return {
    ...markdown,
    week: (week) => weekTitle(week, locale),
    state: (state) => `(${names.weekStates[state]})`,
    dimensions: names.dimensions,
    ownRead: (read) => markdown.ownRead(names.ownReads[read - 1] ?? String(read)),
  };
}
