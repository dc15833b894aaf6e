import type { ImageElement, InputBlock, PlainTextElement, MrkdwnElement, SectionBlock, TableBlock } from '@slack/types';
import type { SlackBlock } from '../block-kit/blocks.js';
import { actionIdOf, type InteractiveElement } from '../block-kit/interactive.js';
import { fileIdOf } from '../workspace/visibility.js';
import { renderChart } from './chart-svg.js';
import { renderElement } from './elements.js';
import type { Board, Field } from './field.js';
import { type Html, html } from './html.js';
import { renderMrkdwn } from './mrkdwn.js';
import type { Viewer } from './names.js';
import { renderRichText } from './rich-text.js';

/** The blocks of a surface, in order. */
export function renderBlocks(board: Board, blocks: readonly SlackBlock[]): Html {
  return html`${blocks.map((block) => html`<div class="block ${block.type}">${renderBlock(board, block)}</div>`)}`;
}

function renderBlock(board: Board, block: SlackBlock): Html {
  const { viewer } = board;
  switch (block.type) {
    case 'header':
      return html`<h3>${block.text.text}</h3>`;
    case 'divider':
      return html`<hr />`;
    case 'section':
      return section(board, block);
    case 'context':
      return html`${block.elements.map((element) =>
        element.type === 'image' ? picture(viewer, element, 'icon') : html`<span>${text(viewer, element)}</span>`,
      )}`;
    case 'actions':
    case 'context_actions':
      return html`${block.elements.map((element, index) => place(board, block.block_id ?? '', element, index))}`;
    case 'input':
      return input(board, block);
    case 'image':
      return html`<figure>
        ${block.title !== undefined && html`<figcaption>${block.title.text}</figcaption>`}${picture(viewer, block, 'picture')}
      </figure>`;
    case 'rich_text':
      return renderRichText(viewer, block);
    case 'markdown':
      return html`${block.text.split('\n\n').map((paragraph) => html`<p>${renderMrkdwn(viewer, paragraph)}</p>`)}`;
    case 'alert':
      return html`<p class="alert-text ${block.level ?? 'default'}" role="note">${text(viewer, block.text)}</p>`;
    case 'table':
      return table(viewer, block);
    case 'data_visualization':
      return renderChart(block);
    case 'video':
      return html`<p>${block.title.text}</p>`;
    case 'card':
    case 'carousel':
    case 'container':
    case 'data_table':
    case 'file':
    case 'plan':
    case 'task_card':
      // The validator refuses these, so none arrives here.
      return html`<p class="hint">${block.type}</p>`;
  }
}

function text(viewer: Viewer, object: PlainTextElement | MrkdwnElement): Html {
  if (object.type === 'mrkdwn') return renderMrkdwn(viewer, object.text);
  return html`${object.text.split('\n').map((line, index) => html`${index > 0 && html`<br />`}${line}`)}`;
}

function section(board: Board, block: SectionBlock): Html {
  const { viewer } = board;
  const { accessory } = block;
  return html`<div class="section-text">
      ${block.text !== undefined && html`<div>${text(viewer, block.text)}</div>`}${
        block.fields !== undefined &&
        html`<div class="fields">${block.fields.map((field) => html`<div>${text(viewer, field)}</div>`)}</div>`
      }
    </div>
    ${
      accessory !== undefined &&
      html`<div class="accessory">
        ${
          accessory.type === 'image'
            ? picture(viewer, accessory, 'thumb')
            : place(board, block.block_id ?? '', accessory, 0)
        }
      </div>`
    }`;
}

function place(board: Board, blockId: string, element: InteractiveElement, index: number, input?: InputBlock): Html {
  return renderElement(fieldAt(board, blockId, element, index, input), element);
}

function fieldAt(board: Board, blockId: string, element: InteractiveElement, index: number, input?: InputBlock): Field {
  const actionId = actionIdOf(element, blockId, index);
  return {
    board,
    blockId,
    actionId,
    input,
    domId: `${surfaceKey(board)}|${blockId}|${actionId}`.replaceAll(/\s/g, '-'),
    value: board.values[blockId]?.[actionId],
  };
}

/** A surface in one word, for ids of the page. */
export function surfaceKey({ surface }: Pick<Board, 'surface'>): string {
  if (surface.kind === 'message') return `message/${surface.channel}/${surface.ts}`;
  return surface.kind === 'modal' ? `modal/${surface.viewId}` : 'home';
}

function input(board: Board, block: InputBlock): Html {
  const field = fieldAt(board, block.block_id ?? '', block.element, 0, block);
  const error = board.errors[field.blockId];
  const optional = block.optional === true && html` <span class="optional">(optional)</span>`;
  return html`<label class="label" for="${field.domId}">${block.label.text}${optional}</label>
    ${renderElement(field, block.element)}
    ${error !== undefined && html`<p class="error" id="${field.domId}-error" role="alert">${error}</p>`}
    ${block.hint !== undefined && html`<p class="hint" id="${field.domId}-hint">${block.hint.text}</p>`}`;
}

function picture(viewer: Viewer, image: ImageElement | Extract<SlackBlock, { type: 'image' }>, kind: string): Html {
  if ('slack_file' in image) {
    const id = fileIdOf(image.slack_file) ?? '';
    const isGone = viewer.workspace.files.get(id)?.state !== 'completed';
    if (isGone) return html`<span class="gone">This picture was deleted. ${image.alt_text}</span>`;
    return html`<img class="${kind}" src="/page/file/${id}?as=${viewer.person.id}" alt="${image.alt_text}" />`;
  }
  // Nothing is fetched from elsewhere: the local Slack would tell a stranger that the message was read.
  return html`<span class="gone">${image.alt_text} (a picture from ${hostOf(image.image_url)})</span>`;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function table(viewer: Viewer, block: TableBlock): Html {
  const align = (column: number) => block.column_settings?.[column]?.align ?? 'left';
  const cells = (row: TableBlock['rows'][number], isHead: boolean) =>
    row.map((cell, column) => {
      const content = cell.type === 'rich_text' ? renderRichText(viewer, cell) : html`${cell.text}`;
      return isHead
        ? html`<th class="${align(column)}">${content}</th>`
        : html`<td class="${align(column)}">${content}</td>`;
    });
  const [head = [], ...rows] = block.rows;
  return html`<table>
    <thead>
      <tr>
        ${cells(head, true)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${cells(row, false)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
