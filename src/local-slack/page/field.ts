import type { ViewStateValue } from '@slack/bolt';
import type { InputBlock } from '@slack/types';
import type { InteractiveElement } from '../block-kit/interactive.js';
import type { StateValues } from '../payloads/state-values.js';
import type { Surface } from '../workspace/records.js';
import { escapeText, type Html } from './html.js';
import type { Viewer } from './names.js';

/** What the blocks of one surface are drawn with. */
export interface Board {
  readonly viewer: Viewer;
  readonly surface: Surface;
  readonly values: StateValues;
  readonly errors: Readonly<Record<string, string>>;
}

/** One element to draw. */
export interface Field {
  readonly board: Board;
  readonly blockId: string;
  readonly actionId: string;
  readonly input: InputBlock | undefined;
  /** The id its label points to. */
  readonly domId: string;
  readonly value: ViewStateValue | undefined;
}

/** Attributes the script finds an element by. */
export function wiring(field: Field, element: InteractiveElement): Html {
  const isLive = field.input === undefined || field.input.dispatch_action === true;
  const attributes: Record<string, string | undefined> = {
    'data-block': field.blockId,
    'data-action': field.actionId,
    'data-live': isLive ? '1' : undefined,
    'data-typing': isLive && tellsWhileTyped(element) ? '1' : undefined,
    'data-confirm': 'confirm' in element && element.confirm !== undefined ? JSON.stringify(element.confirm) : undefined,
  };
  return { markup: attributesOf(attributes) };
}

function tellsWhileTyped(element: InteractiveElement): boolean {
  const { trigger_actions_on: triggers = [] } =
    ('dispatch_action_config' in element ? element.dispatch_action_config : undefined) ?? {};
  return triggers.includes('on_character_entered');
}

/** Attributes of a control that holds a value. */
export function control(field: Field, element: InteractiveElement, name?: string): Html {
  const error = field.board.errors[field.blockId];
  const described = [
    field.input?.hint === undefined ? undefined : `${field.domId}-hint`,
    error === undefined ? undefined : `${field.domId}-error`,
  ].filter((one) => one !== undefined);
  const attributes = attributesOf({
    id: field.domId,
    'data-field': element.type,
    'aria-invalid': error === undefined ? undefined : 'true',
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    'aria-label': field.input === undefined ? (name ?? placeholderOf(element) ?? field.actionId) : undefined,
  });
  return { markup: `${attributes} ${wiring(field, element).markup}` };
}

export function placeholderOf(element: InteractiveElement): string | undefined {
  return 'placeholder' in element ? element.placeholder?.text : undefined;
}

function attributesOf(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeText(value)}"`]))
    .join(' ');
}
