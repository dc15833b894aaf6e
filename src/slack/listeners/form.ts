import * as z from 'zod';
import { perDimension, type Dimension, type PerDimension } from '../../domain/dimension.js';
import { actionIds, boxActionIds, type ActionId } from '../ids/actions.js';
import { readBlockId, sameLine } from '../ids/blocks.js';

/** One stateful element of a message or view, read once. */
export interface Field {
  readonly blockId: string;
  readonly actionId: string;
  /** What a block of ours is about: an entry id, for example. */
  readonly rest?: string | undefined;
  readonly text: string;
  readonly chosen?: string | undefined;
  readonly ticked: readonly string[];
  /** The file that was handed in; its size is what Slack says of it. */
  readonly file?: { readonly id: string; readonly size: number } | undefined;
}

/** Everything typed and chosen in a message or view. */
export type Form = readonly Field[];

/** Reads `state.values`; anything that is not ours or has no value stays empty. Every press pays for it before its ack. */
export function readForm(values: unknown): Form {
  return Object.entries(fieldsIn(values)).flatMap(([blockId, elements]) =>
    Object.entries(fieldsIn(elements)).map(([actionId, element]) => {
      const { value, selected_option, selected_options, selected_date, selected_time, selected_conversation, files } =
        fieldsIn(element);
      const ticked: readonly unknown[] = Array.isArray(selected_options) ? selected_options : [];
      return {
        blockId,
        actionId,
        rest: readBlockId(blockId)?.rest,
        text: textOf(value) ?? '',
        chosen:
          textOf(fieldsIn(selected_option)['value']) ??
          dayOf(selected_date) ??
          textOf(selected_time) ??
          textOf(selected_conversation),
        ticked: ticked.flatMap((option) => textOf(fieldsIn(option)['value']) ?? []),
        file: fileIn(files),
      };
    }),
  );
}

function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A day that is none would come back in the next window, which Slack refuses whole. */
function dayOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && z.iso.date().safeParse(text).success ? text : undefined;
}

function fileIn(files: unknown): Field['file'] {
  const { id, size } = fieldsIn(Array.isArray(files) ? files[0] : undefined);
  return typeof id === 'string' ? { id, size: typeof size === 'number' ? size : 0 } : undefined;
}

/** The four boxes; a long box may continue in further inputs. */
export function readBoxes(form: Form): PerDimension<string> {
  return perDimension((dimension) =>
    fieldsOf(form, boxActionIds[dimension])
      .filter(({ text }) => text !== '')
      .reduce((whole, { text, rest }) => `${whole}${whole === '' || rest?.endsWith(sameLine) ? '' : '\n'}${text}`, ''),
  );
}

/** The block to put an error of a box under. */
export function blockOfBox(form: Form, dimension: Dimension): string | undefined {
  return fieldsOf(form, boxActionIds[dimension])[0]?.blockId;
}

/** The own read of the week, 1 to 5. */
export function readOwnRead(form: Form): number | undefined {
  return readRating(form, actionIds.ownRead);
}

/** The energy of the week, 1 to 5. */
export function readEnergy(form: Form): number | undefined {
  return readRating(form, actionIds.energy);
}

function readRating(form: Form, actionId: ActionId): number | undefined {
  const rating = Number(chosenIn(form, actionId));
  return Number.isInteger(rating) && rating >= 1 && rating <= 5 ? rating : undefined;
}

export function fieldsOf(form: Form, actionId: ActionId): readonly Field[] {
  return form.filter((field) => field.actionId === actionId);
}

export function chosenIn(form: Form, actionId: ActionId): string | undefined {
  return fieldsOf(form, actionId)[0]?.chosen;
}

export function textIn(form: Form, actionId: ActionId): string | undefined {
  return fieldsOf(form, actionId)[0]?.text;
}
