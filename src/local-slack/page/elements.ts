import type { Button, Option, Overflow } from '@slack/types';
import type { InteractiveElement } from '../block-kit/interactive.js';
import { optionsOf } from '../payloads/choice.js';
import { type ConversationFilter, conversationsOffered } from '../workspace/visibility.js';
import { type Field, control, placeholderOf, wiring } from './field.js';
import { type Html, markup } from './html.js';
import { renderMrkdwn } from './mrkdwn.js';

/** An interactive element as a control of the page. */
export function renderElement(field: Field, element: InteractiveElement): Html {
  const { value } = field;
  switch (element.type) {
    case 'button':
      return button(field, element);
    case 'overflow':
      return overflow(field, element);
    case 'plain_text_input':
      return element.multiline === true
        ? markup`<textarea ${control(field, element)} rows="${rowsFor(value?.value)}" placeholder="${placeholderOf(element)}">\n${value?.value ?? ''}</textarea>`
        : line(field, element, 'text', value?.value);
    case 'rich_text_input':
      return markup`<textarea ${control(field, element)} rows="3" placeholder="${placeholderOf(element)}"></textarea>`;
    case 'number_input':
      return markup`<input
        ${control(field, element)}
        type="number"
        step="${element.is_decimal_allowed ? 'any' : '1'}"
        value="${value?.value ?? ''}"
        placeholder="${placeholderOf(element)}"
      />`;
    case 'email_text_input':
      return line(field, element, 'email', value?.value);
    case 'url_text_input':
      return line(field, element, 'url', value?.value);
    case 'datepicker':
      return line(field, element, 'date', value?.selected_date);
    case 'timepicker':
      return line(field, element, 'time', value?.selected_time);
    case 'datetimepicker':
      return line(field, element, 'datetime-local', isoMinute(value?.selected_date_time));
    case 'static_select':
      return staticSelect(field, element);
    case 'external_select':
    case 'multi_external_select':
      return externalSelect(field, element);
    case 'users_select':
      return idSelect(field, element, people(field), value?.selected_user);
    case 'conversations_select':
      return idSelect(field, element, conversations(field, element.filter), value?.selected_conversation);
    case 'channels_select':
      return idSelect(field, element, conversations(field, publicOnly), value?.selected_channel);
    case 'radio_buttons':
      return choices(field, element, 'radio', formatted(field, element), [value?.selected_option?.value ?? '']);
    case 'checkboxes':
    case 'multi_static_select':
      return choices(field, element, 'checkbox', formatted(field, element), chosenValues(field));
    case 'multi_users_select':
      return choices(field, element, 'checkbox', people(field), value?.selected_users ?? []);
    case 'multi_conversations_select':
      return choices(
        field,
        element,
        'checkbox',
        conversations(field, element.filter),
        value?.selected_conversations ?? [],
      );
    case 'multi_channels_select':
      return choices(field, element, 'checkbox', conversations(field, publicOnly), value?.selected_channels ?? []);
    case 'feedback_buttons':
      return markup`<button type="button" class="button" ${wiring(field, element)} data-choose="positive">
          ${element.positive_button.text.text}
        </button>
        <button type="button" class="button" ${wiring(field, element)} data-choose="negative">
          ${element.negative_button.text.text}
        </button>`;
    case 'icon_button':
      return markup`<button type="button" class="button" ${wiring(field, element)}>${element.text.text}</button>`;
    case 'workflow_button':
      return markup`<button type="button" class="button" disabled>${element.text.text}</button>`;
    case 'file_input':
      return fileInput(field, element);
  }
}

/** A box grows with what stands in it, as Slack's does. */
function rowsFor(text: string | null | undefined): number {
  return Math.min(12, Math.max(3, (text ?? '').split('\n').length));
}

function button(field: Field, element: Button): Html {
  const label = element.accessibility_label;
  return markup`<button
    type="button"
    class="button ${element.style ?? ''}"
    ${wiring(field, element)}
    ${label === undefined ? '' : markup`aria-label="${label}"`}
    ${element.url === undefined ? '' : markup`data-url="${element.url}"`}
  >
    ${element.text.text}
  </button>`;
}

function overflow(field: Field, element: Overflow): Html {
  return markup`<details class="menu">
    <summary class="button" aria-label="More actions">⋯</summary>
    <div class="menu-items">
      ${element.options.map(
        (option) =>
          markup`<button type="button" ${wiring(field, element)} data-choose="${option.value}">
            ${option.text.text}${option.description !== undefined && markup`<small>${option.description.text}</small>`}
          </button>`,
      )}
    </div>
  </details>`;
}

function line(field: Field, element: InteractiveElement, type: string, value: string | null | undefined): Html {
  return markup`<input
    ${control(field, element)}
    type="${type}"
    value="${value ?? ''}"
    placeholder="${placeholderOf(element)}"
    autocomplete="off"
  />`;
}

/** The browser's own chooser, and beside it what was uploaded: the script sends the bytes and keeps the ids. */
function fileInput(field: Field, element: Extract<InteractiveElement, { type: 'file_input' }>): Html {
  const files = field.value?.files ?? [];
  return markup`<span class="files"
    ><input
      type="file"
      data-upload
      aria-label="${field.input?.label.text ?? 'File'}"
      accept="${(element.filetypes ?? []).map((ending) => `.${ending}`).join(',')}"
      ${(element.max_files ?? 10) > 1 && markup`multiple`}
    /><input type="hidden" ${control(field, element)} value="${files.map(({ id }) => id).join(' ')}" />
    ${files.map(({ name, size }) => markup`<span class="file-name">${name}, ${fileSize(size ?? 0)}</span>`)}</span
  >`;
}

/** As Slack writes it. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function isoMinute(seconds: number | null | undefined): string | undefined {
  if (seconds === null || seconds === undefined) return undefined;
  return new Date(seconds * 1000).toISOString().slice(0, 16);
}

function staticSelect(field: Field, element: Extract<InteractiveElement, { type: 'static_select' }>): Html {
  const chosen = field.value?.selected_option?.value;
  const item = (option: Option) =>
    markup`<option value="${option.value}" ${option.value === chosen && markup`selected`}>${option.text.text}</option>`;
  const groups = element.option_groups?.map(
    (group) => markup`<optgroup label="${group.label.text}">${group.options.map(item)}</optgroup>`,
  );
  return markup`<select ${control(field, element)}>
    ${emptyItem(element)}${groups ?? element.options?.map(item)}
  </select>`;
}

function emptyItem(element: InteractiveElement): Html {
  return markup`<option value="">${placeholderOf(element) ?? 'Choose…'}</option>`;
}

interface Item {
  readonly value: string;
  readonly label: Html;
}

function idSelect(
  field: Field,
  element: InteractiveElement,
  items: readonly Item[],
  chosen: string | null | undefined,
): Html {
  return markup`<select ${control(field, element)}>
    ${emptyItem(element)}${items.map(
      (item) =>
        markup`<option value="${item.value}" ${item.value === chosen && markup`selected`}>${item.label}</option>`,
    )}
  </select>`;
}

function externalSelect(field: Field, element: InteractiveElement): Html {
  const { selected_option: one, selected_options: many } = field.value ?? {};
  const held = many ?? (one === null || one === undefined ? [] : [one]);
  return markup`<span class="external"
    ><input
      type="search"
      data-suggest
      ${wiring(field, element)}
      placeholder="${placeholderOf(element) ?? 'Search…'}"
      aria-label="Search ${field.actionId}"
    />
    <select ${control(field, element)} ${element.type === 'multi_external_select' && markup`multiple`}>
      <option value="">Choose…</option>
      ${held.map((option) => markup`<option value="${option.value}" selected>${option.text.text}</option>`)}
    </select></span
  >`;
}

function choices(
  field: Field,
  element: InteractiveElement,
  type: 'radio' | 'checkbox',
  items: readonly Item[],
  chosen: readonly string[],
): Html {
  const many = items.length > 10 ? 'scrolling' : '';
  return markup`<fieldset class="choices ${many}" ${control(field, element)}>
    ${items.map(
      (item) =>
        markup`<label class="choice"
          ><input
            type="${type}"
            name="${field.domId}"
            value="${item.value}"
            ${chosen.includes(item.value) && markup`checked`}
          /><span>${item.label}</span></label
        >`,
    )}
  </fieldset>`;
}

function formatted(field: Field, element: InteractiveElement): Item[] {
  const write = (text: { type: string; text: string }) =>
    text.type === 'mrkdwn' ? renderMrkdwn(field.board.viewer, text.text) : markup`${text.text}`;
  return optionsOf(element).map((option) => ({
    value: option.value ?? '',
    label: markup`${write(option.text)}${option.description !== undefined && markup`<small>${write(option.description)}</small>`}`,
  }));
}

function chosenValues(field: Field): string[] {
  return (field.value?.selected_options ?? []).map((option) => option.value);
}

function people(field: Field): Item[] {
  return [...field.board.viewer.workspace.people.values()]
    .filter((person) => person.isDeleted !== true)
    .map((person) => ({ value: person.id, label: markup`${person.name}` }));
}

const publicOnly: ConversationFilter = { include: ['public'] };

function conversations(field: Field, filter: ConversationFilter | undefined): Item[] {
  const { workspace, person } = field.board.viewer;
  return conversationsOffered(workspace, person, filter).map((one) => ({
    value: one.id,
    label: markup`${one.kind === 'im' ? workspace.app.name : `#${one.name}`}`,
  }));
}
