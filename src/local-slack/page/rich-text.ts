import type { RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import { formatDateToken } from './date-token.js';
import { type Html, markup } from './html.js';
import { renderEmoji, renderLink } from './mrkdwn.js';
import { channelName, nameOf, type Viewer } from './names.js';

/** A rich_text block as markup. */
export function renderRichText(viewer: Viewer, block: RichTextBlock): Html {
  return markup`${block.elements.map((element) => {
    switch (element.type) {
      case 'rich_text_section':
        return markup`<p>${inline(viewer, element.elements)}</p>`;
      case 'rich_text_quote':
        return markup`<blockquote>${inline(viewer, element.elements)}</blockquote>`;
      case 'rich_text_preformatted':
        return markup`<pre>${inline(viewer, element.elements)}</pre>`;
      case 'rich_text_list':
        return list(viewer, element);
    }
  })}`;
}

function list(
  viewer: Viewer,
  element: { style: 'bullet' | 'ordered'; indent?: number; elements: RichTextSection[] },
): Html {
  const items = element.elements.map((item) => markup`<li>${inline(viewer, item.elements)}</li>`);
  const indent = `indent-${element.indent ?? 0}`;
  return element.style === 'ordered'
    ? markup`<ol class="${indent}">
        ${items}
      </ol>`
    : markup`<ul class="${indent}">
        ${items}
      </ul>`;
}

function inline(viewer: Viewer, elements: readonly RichTextElement[]): Html {
  return markup`${elements.map((element) => styled(element, plain(viewer, element)))}`;
}

function plain(viewer: Viewer, element: RichTextElement): Html {
  switch (element.type) {
    case 'text':
      return markup`${element.text.split('\n').map((line, index) => markup`${index > 0 && markup`<br />`}${line}`)}`;
    case 'link':
      return renderLink(element.url, element.text ?? element.url);
    case 'emoji':
      return markup`${renderEmoji(element.name)}`;
    case 'user':
      return markup`<span class="mention">@${nameOf(viewer, element.user_id)}</span>`;
    case 'channel':
      return markup`<span class="mention">#${channelName(viewer, element.channel_id)}</span>`;
    case 'broadcast':
      return markup`<span class="mention loud">@${element.range}</span>`;
    case 'date':
      return markup`<time>${formatDateToken(viewer, element.timestamp, element.format)}</time>`;
    case 'color':
      return markup`<code>${element.value}</code>`;
    case 'usergroup':
      return markup`<span class="mention">@${element.usergroup_id}</span>`;
    case 'team':
      return markup`<span class="mention">@${element.team_id}</span>`;
  }
}

function styled({ style }: RichTextElement, content: Html): Html {
  let marked = content;
  if (style?.code === true) marked = markup`<code>${marked}</code>`;
  if (style?.bold === true) marked = markup`<strong>${marked}</strong>`;
  if (style?.italic === true) marked = markup`<em>${marked}</em>`;
  if (style?.strike === true) marked = markup`<s>${marked}</s>`;
  return marked;
}
