import type { PlainTextElement } from '@slack/types';
import type { ViewStateValue } from '@slack/bolt';
import type { SlackBlock } from '../block-kit/blocks.js';

export interface LocalMessage {
  readonly channel: string;
  readonly ts: string;
  /** The app's user id, or a person's. */
  readonly author: string;
  text: string;
  blocks: SlackBlock[];
  editedTs?: string;
  /** An ephemeral is seen by this person only and is in no history. */
  readonly onlyFor?: string;
  readonly threadTs?: string;
  /** Files that were shared with the message, pictures apart: those stand in its blocks. */
  readonly files?: readonly string[];
}

/** What an app hands over as a view, after it passed the validator. */
export interface ViewDefinition {
  readonly type: 'modal' | 'home';
  readonly blocks: SlackBlock[];
  readonly title?: PlainTextElement;
  readonly submit?: PlainTextElement;
  readonly close?: PlainTextElement;
  readonly callback_id?: string;
  readonly private_metadata?: string;
  readonly external_id?: string;
  readonly clear_on_close?: boolean;
  readonly notify_on_close?: boolean;
}

export interface LocalView {
  readonly id: string;
  readonly personId: string;
  /** A person may have several clients open; each has its own stack of modals. */
  readonly device: string;
  readonly rootId: string;
  readonly previousId: string | null;
  definition: ViewDefinition;
  hash: string;
  /** Field errors of the last refused submit, by block_id. */
  errors: Readonly<Record<string, string>>;
}

export interface LocalFile {
  readonly id: string;
  /** Who uploaded it: the app's user, or a person. */
  readonly owner: string;
  readonly name: string;
  readonly expectedBytes: number;
  readonly altText: string;
  title: string;
  bytes: Buffer;
  state: 'announced' | 'uploaded' | 'completed' | 'deleted';
  /** How many more posts will be told that the file is not ready. */
  refusalsLeft: number;
  readonly created: number;
}

/** Values typed or chosen and not yet sent anywhere, by block_id and action_id. */
export type Drafts = Map<string, Map<string, ViewStateValue>>;

/** Where something was clicked. */
export type Surface =
  | { readonly kind: 'message'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'modal'; readonly viewId: string }
  | { readonly kind: 'home' };
