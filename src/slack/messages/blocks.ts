import type {
  ActionsBlock,
  ActionsBlockElement,
  Button,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  ImageBlock,
  InputBlock,
  ModalView,
  Overflow,
  PlainTextElement,
  PlainTextOption,
  SectionBlock,
  StaticSelect,
} from '@slack/types';
import type { ActionId } from '../ids/actions.js';
import type { CallbackId } from '../ids/callbacks.js';
import { writeMetadata, type Metadata } from '../ids/metadata.js';
import type { PictureRef } from './message.js';
import { clip } from './typed.js';

/** Pieces of Block Kit with our habits: our own words only; typed text goes through typed.ts. */
export function plain(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: true };
}

export function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(clip(text, 150)) };
}

/** Our own mrkdwn. */
export function section(text: string, accessory?: SectionBlock['accessory']): SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text }, ...(accessory === undefined ? {} : { accessory }) };
}

export function context(text: string): ContextBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text }] };
}

export function divider(): DividerBlock {
  return { type: 'divider' };
}

export function actions(id: string, elements: ActionsBlockElement[]): ActionsBlock {
  return { type: 'actions', block_id: id, elements };
}

export function button(text: string, action: ActionId, options: { value?: string; primary?: boolean } = {}): Button {
  return {
    type: 'button',
    text: plain(clip(text, 75)),
    action_id: action,
    ...(options.value === undefined ? {} : { value: options.value }),
    ...(options.primary === true ? { style: 'primary' as const } : {}),
  };
}

export interface Choice {
  readonly text: string;
  readonly value: string;
  readonly description?: string;
}

export function option(choice: Choice): PlainTextOption {
  return {
    text: plain(clip(choice.text, 75)),
    value: choice.value,
    ...(choice.description === undefined ? {} : { description: plain(clip(choice.description, 75)) }),
  };
}

/** `initial` is a value; one that is not among the choices is left out. */
export function select(
  action: ActionId,
  placeholder: string,
  choices: readonly Choice[],
  initial?: string,
): StaticSelect {
  const chosen = choices.find(({ value }) => value === initial);
  return {
    type: 'static_select',
    action_id: action,
    placeholder: plain(placeholder),
    options: choices.map(option),
    ...(chosen === undefined ? {} : { initial_option: option(chosen) }),
  };
}

export function overflow(action: ActionId, choices: readonly Choice[]): Overflow {
  return { type: 'overflow', action_id: action, options: choices.map(option) };
}

export function input(
  id: string,
  label: string,
  element: InputBlock['element'],
  options: { optional?: boolean; hint?: string } = {},
): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    element,
    optional: options.optional ?? false,
    ...(options.hint === undefined ? {} : { hint: plain(clip(options.hint, 2000)) }),
  };
}

/** A private file that the same bot uploaded; never a public address. */
export function picture({ fileId, altText }: PictureRef): ImageBlock {
  return { type: 'image', slack_file: { id: fileId }, alt_text: clip(altText, 2000) };
}

export interface ModalParts {
  readonly callback: CallbackId;
  readonly title: string;
  readonly blocks: ModalView['blocks'];
  readonly submit?: string;
  readonly close: string;
  readonly metadata?: Metadata;
}

/** Title, submit and close hold 24 characters. */
export function modal({ callback, title, blocks, submit, close, metadata }: ModalParts): ModalView {
  return {
    type: 'modal',
    callback_id: callback,
    title: plain(clip(title, 24)),
    blocks,
    close: plain(close),
    ...(submit === undefined ? {} : { submit: plain(submit) }),
    ...(metadata === undefined ? {} : { private_metadata: writeMetadata(metadata) }),
  };
}
