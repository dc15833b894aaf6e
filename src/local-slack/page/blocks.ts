import type { ImageElement, InputBlock, PlainTextElement, MrkdwnElement, SectionBlock, TableBlock } from '@slack/types';
import type { SlackBlock } from '../block-kit/blocks.js';
import { actionIdOf, type InteractiveElement } from '../block-kit/interactive.js';
import { fileIdOf } from '../workspace/visibility.js';
import { renderChart } from './chart-svg.js';
import { renderElement } from './elements.js';
import type { Board, Field } from './field.js';
import { type Html, markup } from './html.js';
import { renderMrkdwn } from './mrkdwn.js';
import { type Viewer, whoIs } from './names.js';
import { renderRichText } from './rich-text.js';

/** The blocks of a surface, in order. */
export function renderBlocks(board: Board, blocks: readonly SlackBlock[]): Html {
  return markup`${blocks.map((block) => markup`<div class="block ${block.type}">${renderBlock(board, block)}</div>`)}`;
}

function renderBlock(board: Board, block: SlackBlock): Html {
  const { viewer } = board;
  switch (block.type) {
    case 'header':
      return markup`<h3>${block.text.text}</h3>`;
    case 'divider':
      return markup`<hr />`;
    case 'section':
      return section(board, block);
    case 'context':
      return markup`${block.elements.map((element) =>
        element.type === 'image' ? picture(viewer, element, 'icon') : markup`<span>${text(viewer, element)}</span>`,
      )}`;
    case 'actions':
    case 'context_actions':
      return markup`${block.elements.map((element, index) => place(board, block.block_id ?? '', element, index))}`;
    case 'input':
      return input(board, block);
    case 'image':
      return markup`<figure>
        ${block.title !== undefined && markup`<figcaption>${block.title.text}</figcaption>`}${picture(viewer, block, 'picture')}
      </figure>`;
    case 'rich_text':
      return renderRichText(viewer, block);
    case 'markdown':
      return markup`${block.text.split('\n\n').map((paragraph) => markup`<p>${renderMrkdwn(viewer, paragraph)}</p>`)}`;
    case 'alert':
      return markup`<p class="alert-text ${block.level ?? 'default'}" role="note">${text(viewer, block.text)}</p>`;
    case 'table':
      return table(viewer, block);
    case 'data_visualization':
      return renderChart(block);
    case 'video':
      return markup`<p>${block.title.text}</p>`;
    case 'card':
    case 'carousel':
    case 'container':
    case 'data_table':
    case 'file':
    case 'plan':
    case 'task_card':
      // The validator refuses these, so none arrives here.
      return markup`<p class="hint">${block.type}</p>`;
  }
}

function text(viewer: Viewer, object: PlainTextElement | MrkdwnElement): Html {
  if (object.type === 'mrkdwn') return renderMrkdwn(viewer, object.text);
  return markup`${object.text.split('\n').map((line, index) => markup`${index > 0 && markup`<br />`}${line}`)}`;
}

function section(board: Board, block: SectionBlock): Html {
  const { viewer } = board;
  const { accessory } = block;
  return markup`<div class="section-text">
      ${block.text !== undefined && markup`<div>${text(viewer, block.text)}</div>`}${
        block.fields !== undefined &&
        markup`<div class="fields">${block.fields.map((field) => markup`<div>${text(viewer, field)}</div>`)}</div>`
      }
    </div>
    ${
      accessory !== undefined &&
      markup`<div class="accessory">
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
  const optional = block.optional === true && markup` <span class="optional">(optional)</span>`;
  return markup`<label class="label" for="${field.domId}">${block.label.text}${optional}</label>
    ${renderElement(field, block.element)}
    ${error !== undefined && markup`<p class="error" id="${field.domId}-error" role="alert">${error}</p>`}
    ${block.hint !== undefined && markup`<p class="hint" id="${field.domId}-hint">${block.hint.text}</p>`}`;
}

function picture(viewer: Viewer, image: ImageElement | Extract<SlackBlock, { type: 'image' }>, kind: string): Html {
  if ('slack_file' in image) {
    const id = fileIdOf(image.slack_file) ?? '';
    const isGone = viewer.workspace.files.get(id)?.state !== 'completed';
    if (isGone) return markup`<span class="gone">This picture was deleted. ${image.alt_text}</span>`;
    return markup`<img class="${kind}" src="/page/file/${id}?as=${whoIs(viewer)}" alt="${image.alt_text}" />`;
  }
  // Nothing is fetched from elsewhere: the local Slack would tell a stranger that the message was read.
  return markup`<span class="gone">${image.alt_text} (a picture from ${hostOf(image.image_url)})</span>`;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function table(viewer: Viewer, block: TableBlock): Html {
  const align = (column: number) => block.column_settings?.[column]?.align ?? 'left';
  const cells = (row: TableBlock['rows'][number], isHead: boolean) =>
    row.map((cell, column) => {
      const content = cell.type === 'rich_text' ? renderRichText(viewer, cell) : markup`${cell.text}`;
      return isHead
        ? markup`<th class="${align(column)}">${content}</th>`
        : markup`<td class="${align(column)}">${content}</td>`;
    });
  const [head = [], ...rows] = block.rows;
  return markup`<table>
    <thead>
      <tr>
        ${cells(head, true)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          markup`<tr>
            ${cells(row, false)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
