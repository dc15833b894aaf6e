import { formatDateToken } from './date-token.js';
import { type Html, markup } from './html.js';
import { channelName, nameOf, type Viewer } from './names.js';

/** Slack's mrkdwn as markup: bold, italic, strike, code, links, mentions, dates, quotes. Nothing else formats. */
export function renderMrkdwn(viewer: Viewer, text: string): Html {
  const pieces = text.split(/```\n?([\s\S]*?)```/);
  return markup`${pieces.map((piece, index) =>
    index % 2 === 1 ? markup`<pre>${decode(piece.replace(/\n$/, ''))}</pre>` : renderLines(viewer, piece),
  )}`;
}

function renderLines(viewer: Viewer, text: string): Html {
  const lines = text.split('\n');
  return markup`${lines.map((line, index) => {
    const quoted = /^(?:>|&gt;) ?(.*)$/.exec(line);
    if (quoted !== null) return markup`<blockquote>${renderInline(viewer, quoted[1] ?? '')}</blockquote>`;
    return markup`${renderInline(viewer, line)}${index < lines.length - 1 && markup`<br>`}`;
  })}`;
}

// One alternative per construct; text between them is plain. Marks count only at word edges, as in Slack, and none beside a
// space inside them: a zero-width one is such a space, which is how apps keep a mark a mark.
const CONSTRUCT =
  /`([^`\n]+)`|<([^<>\s][^<>\n]*)>|(?<![\p{L}\p{N}])\*([^\s\u200b](?:[^*\n]*[^\s\u200b])?)\*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_([^\s\u200b](?:[^_\n]*[^\s\u200b])?)_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])~([^\s\u200b](?:[^~\n]*[^\s\u200b])?)~(?![\p{L}\p{N}])|:([a-z0-9_+-]+):/gu;

function renderInline(viewer: Viewer, text: string): Html {
  const parts: Html[] = [];
  let end = 0;
  for (const match of text.matchAll(CONSTRUCT)) {
    parts.push(markup`${decode(text.slice(end, match.index))}`, renderConstruct(viewer, match));
    end = match.index + match[0].length;
  }
  return markup`${parts}${decode(text.slice(end))}`;
}

function renderConstruct(viewer: Viewer, match: RegExpMatchArray): Html {
  const [whole, code, angled, bold, italic, strike, emoji] = match;
  if (code !== undefined) return markup`<code>${decode(code)}</code>`;
  if (angled !== undefined) return renderAngled(viewer, angled);
  if (bold !== undefined) return markup`<strong>${renderInline(viewer, bold)}</strong>`;
  if (italic !== undefined) return markup`<em>${renderInline(viewer, italic)}</em>`;
  if (strike !== undefined) return markup`<s>${renderInline(viewer, strike)}</s>`;
  return markup`${renderEmoji(emoji ?? '', whole)}`;
}

function renderAngled(viewer: Viewer, inside: string): Html {
  const [target = '', label] = inside.split('|');
  if (target.startsWith('@')) return markup`<span class="mention">@${nameOf(viewer, target.slice(1))}</span>`;
  if (target.startsWith('#')) return markup`<span class="mention">#${channelName(viewer, target.slice(1))}</span>`;
  if (target.startsWith('!date^')) {
    const [, seconds = '', format = ''] = target.split('^');
    return markup`<time>${formatDateToken(viewer, Number(seconds), format)}</time>`;
  }
  // Everybody in the channel would hear of this one: it stands out here, so that nobody sends it unawares.
  if (target.startsWith('!')) return markup`<span class="mention loud">@${target.slice(1)}</span>`;
  return renderLink(decode(target), decode(label ?? target.replace(/^mailto:/, '')));
}

/** A link that opens in a tab of its own; anything but web and mail addresses stays text. */
export function renderLink(address: string, label: string): Html {
  if (!/^(https?:\/\/|mailto:)/.test(address)) return markup`${label}`;
  return markup`<a href="${address}" target="_blank" rel="noopener noreferrer">${label}</a>`;
}

/** The three characters an app must escape, as they were meant. */
function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

const EMOJI: Readonly<Record<string, string>> = {
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  warning: '⚠️',
  lock: '🔒',
  mirror: '🪞',
  seedling: '🌱',
  wave: '👋',
  tada: '🎉',
  eyes: '👀',
  bulb: '💡',
  chart_with_upwards_trend: '📈',
  calendar: '📆',
  pencil2: '✏️',
  link: '🔗',
  question: '❓',
  arrow_right: '➡️',
};

/** A few emoji by name; the others keep their colons. */
export function renderEmoji(name: string, otherwise = `:${name}:`): string {
  return EMOJI[name] ?? otherwise;
}
