import type { RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import { formatDateToken } from './date-token.js';
import { type Html, html } from './html.js';
import { renderEmoji, renderLink } from './mrkdwn.js';
import { channelName, nameOf, type Viewer } from './names.js';

/** A rich_text block as markup. */
export function renderRichText(viewer: Viewer, block: RichTextBlock): Html {
  return html`${block.elements.map((element) => {
    switch (element.type) {
      case 'rich_text_section':
        return html`<p>${inline(viewer, element.elements)}</p>`;
      case 'rich_text_quote':
        return html`<blockquote>${inline(viewer, element.elements)}</blockquote>`;
      case 'rich_text_preformatted':
        return html`<pre>${inline(viewer, element.elements)}</pre>`;
      case 'rich_text_list':
        return list(viewer, element);
    }
  })}`;
}

function list(
  viewer: Viewer,
  element: { style: 'bullet' | 'ordered'; indent?: number; elements: RichTextSection[] },
): Html {
  const items = element.elements.map((item) => html`<li>${inline(viewer, item.elements)}</li>`);
  const indent = `indent-${element.indent ?? 0}`;
  return element.style === 'ordered'
    ? html`<ol class="${indent}">
        ${items}
      </ol>`
    : html`<ul class="${indent}">
        ${items}
      </ul>`;
}

function inline(viewer: Viewer, elements: readonly RichTextElement[]): Html {
  return html`${elements.map((element) => styled(element, plain(viewer, element)))}`;
}

function plain(viewer: Viewer, element: RichTextElement): Html {
  switch (element.type) {
    case 'text':
      return html`${element.text.split('\n').map((line, index) => html`${index > 0 && html`<br />`}${line}`)}`;
    case 'link':
      return renderLink(element.url, element.text ?? element.url);
    case 'emoji':
      return html`${renderEmoji(element.name)}`;
    case 'user':
      return html`<span class="mention">@${nameOf(viewer, element.user_id)}</span>`;
    case 'channel':
      return html`<span class="mention">#${channelName(viewer, element.channel_id)}</span>`;
    case 'broadcast':
      return html`<span class="mention loud">@${element.range}</span>`;
    case 'date':
      return html`<time>${formatDateToken(viewer, element.timestamp, element.format)}</time>`;
    case 'color':
      return html`<code>${element.value}</code>`;
    case 'usergroup':
      return html`<span class="mention">@${element.usergroup_id}</span>`;
    case 'team':
      return html`<span class="mention">@${element.team_id}</span>`;
  }
}

function styled({ style }: RichTextElement, content: Html): Html {
  let marked = content;
  if (style?.code === true) marked = html`<code>${marked}</code>`;
  if (style?.bold === true) marked = html`<strong>${marked}</strong>`;
  if (style?.italic === true) marked = html`<em>${marked}</em>`;
  if (style?.strike === true) marked = html`<s>${marked}</s>`;
  return marked;
}
