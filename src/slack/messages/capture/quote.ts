import { phrases } from '../phrases.js';
import { clip } from '../typed.js';

/** Most of a message that is kept; what is kept is what the window shows. */
const mostCharacters = 280;
/** Slack takes messages of 40,000 characters; no more than these are looked at. */
const mostRead = 4000;

/** The words of a message on one line, as a person reads them: undefined when it has none. */
export function quoteOf(slackText: string, locale: string): string | undefined {
  const { capture } = phrases(locale);
  const words = slackText
    .slice(0, mostRead)
    .replaceAll(/<([^<>]*)>/g, (_, inside: string) => readable(inside, capture.somebody))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    // A quote ends at its own sign.
    .replaceAll(/[“”„]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words === '' ? undefined : clip(words, mostCharacters);
}

/** `@U123`, `#C1|general`, `!here`, `https://…|its name`: what Slack shows instead. */
function readable(inside: string, somebody: string): string {
  const [target = '', name] = inside.split('|');
  if (target.startsWith('@')) return name === undefined ? somebody : `@${name.replace(/^@/, '')}`;
  if (target.startsWith('#')) return `#${name ?? '…'}`;
  if (target.startsWith('!')) return name ?? `@${target.slice(1).split('^')[0] ?? ''}`;
  return name ?? target;
}

/** A line of one's own, the words of the message in quotation marks if they are kept, and its address at the end. */
export function capturedLine(
  ownWords: string,
  {
    quote,
    link,
    locale,
  }: { readonly quote?: string | undefined; readonly link?: string | undefined; readonly locale: string },
): string {
  const quoted = quote === undefined ? '' : phrases(locale).capture.quoted(quote);
  return [ownWords.trim(), quoted, link ?? ''].filter((part) => part !== '').join(' ');
}
