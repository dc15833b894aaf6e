import type { Days, MarkdownWords } from '../../../domain/export/markdown.js';
import { decimal, percent } from '../numbers.js';
import { dayWithYear, weekTitle } from '../dates.js';
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
    issue: ({ kind }) => markdown.issue[kind],
    note: (kind) => markdown.notes[kind],
    span: (from, to) =>
      to === undefined
        ? markdown.on(dayWithYear(from, locale))
        : markdown.spanned(dayWithYear(from, locale), dayWithYear(to, locale)),
    rated: (rating, { size }, name) => markdown.rated(decimal(rating, locale), decimal(size, locale, 0), name),
    called: (probability) => phrases(locale).expected.list.called(percent(probability / 100, locale)),
    days: (days) => daysInWords(days, locale),
    ownRead: (read) => markdown.ownRead(names.ownReads[read - 1] ?? String(read)),
  };
}

function daysInWords({ since, seen, due, over, end }: Days, locale: string): string {
  const { markdown } = phrases(locale).takingOut;
  return [
    markdown.since(dayWithYear(since, locale)),
    ...(seen === undefined ? [] : [markdown.seen(dayWithYear(seen, locale))]),
    ...(due === undefined || over !== undefined ? [] : [markdown.due(dayWithYear(due, locale))]),
    ...(over === undefined || end === undefined ? [] : [markdown.over(dayWithYear(over, locale), markdown.ends[end])]),
  ].join(', ');
}
