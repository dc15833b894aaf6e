import type { InputBlock } from '@slack/types';
import type { FieldPath } from '../../../domain/framework-check/problem.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { input, option, plain, type Choice } from '../blocks.js';
import { clip } from '../typed.js';

/** What a field holds, as it is read: fractions for percent, sentences line by line, values of choices. */
export type FieldKind =
  'percent' | 'weeks' | 'whole' | 'number' | 'text' | 'lines' | 'words' | 'choice' | 'choices' | 'tick';

/** One field of a screen of the editor. */
export interface Field {
  /** Unlike every other one of its screen. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: string;
  /** As the draft has it, written as a person would type it. */
  readonly shown: string | readonly string[];
  /** Where it stands in the framework, for problems to be said under it. */
  readonly path: FieldPath;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  /** Tells what becomes of it while it is typed. */
  readonly live?: boolean | undefined;
  /** Longest text. */
  readonly most?: number | undefined;
  readonly isLong?: boolean | undefined;
  readonly choices?: readonly Choice[] | undefined;
  readonly placeholder?: string | undefined;
}

/** What stands in the fields of a window now, by name. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** The block of a field. Screens have blocks of their own, so that nothing typed on one shows up on another. */
export function fieldBlock(screen: string, name: string): string {
  return blockId(blockNames.keeperField, undefined, `${screen}/${name}`);
}

/** The name of a field from what its block is about. */
export function fieldName(rest: string): string {
  return rest.slice(rest.indexOf('/') + 1);
}

/** A field with what was typed into it, or else as the draft has it. */
export function fieldInput(screen: string, field: Field, typed: Typed | undefined): InputBlock {
  const value = typed?.[field.name] ?? field.shown;
  const { label, hint, optional = false, live = false } = field;
  const block = input(fieldBlock(screen, field.name), label, elementOf(field, value), {
    optional,
    ...(hint === undefined ? {} : { hint }),
  });
  return live ? { ...block, dispatch_action: true } : block;
}

function elementOf(field: Field, value: string | readonly string[]): InputBlock['element'] {
  const action = field.live === true ? actionIds.keeperLive : actionIds.keeperField;
  const chosen = typeof value === 'string' ? [value] : value;
  const options = (field.choices ?? []).map(option);
  const initial = options.filter((each) => chosen.includes(each.value ?? ''));
  const placeholder = field.placeholder === undefined ? {} : { placeholder: plain(field.placeholder) };
  switch (field.kind) {
    case 'choice':
      return {
        type: 'static_select',
        action_id: action,
        options,
        ...placeholder,
        ...(initial[0] === undefined ? {} : { initial_option: initial[0] }),
      };
    case 'choices':
      return {
        type: 'multi_static_select',
        action_id: action,
        options,
        ...placeholder,
        ...(initial.length === 0 ? {} : { initial_options: initial }),
      };
    case 'tick':
      return {
        type: 'checkboxes',
        action_id: action,
        options,
        ...(initial.length === 0 ? {} : { initial_options: initial }),
      };
    case 'percent':
    case 'weeks':
    case 'whole':
    case 'number':
    case 'text':
    case 'lines':
    case 'words': {
      const text = typeof value === 'string' ? value : value.join('\n');
      return {
        type: 'plain_text_input',
        action_id: action,
        multiline: field.kind === 'lines' || field.isLong === true,
        max_length: field.most ?? longest[field.kind],
        ...placeholder,
        ...(text === '' ? {} : { initial_value: clip(text, field.most ?? longest[field.kind]) }),
        ...(field.live === true
          ? { dispatch_action_config: { trigger_actions_on: ['on_enter_pressed', 'on_character_entered'] } }
          : {}),
      };
    }
  }
}

const longest = { percent: 12, weeks: 12, whole: 12, number: 12, text: 300, lines: 3000, words: 3000 } as const;
