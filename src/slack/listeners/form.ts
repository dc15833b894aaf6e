import * as z from 'zod';
import { perDimension, type Dimension, type PerDimension } from '../../domain/dimension.js';
import { actionIds, boxActionIds, readBlockId, sameLine, type ActionId } from '../ids.js';

const elementSchema = z.looseObject({
  value: z.string().nullish(),
  selected_option: z.looseObject({ value: z.string() }).nullish(),
  selected_options: z.array(z.looseObject({ value: z.string() })).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
});

const valuesSchema = z.record(z.string(), z.record(z.string(), elementSchema));

/** One stateful element of a message or view, read once. */
export interface Field {
  readonly blockId: string;
  readonly actionId: string;
  /** What a block of ours is about: an entry id, for example. */
  readonly rest?: string | undefined;
  readonly text: string;
  readonly chosen?: string | undefined;
  readonly ticked: readonly string[];
}

/** Everything typed and chosen in a message or view. */
export type Form = readonly Field[];

/** Reads `state.values`; anything that is not ours or has no value stays empty. */
export function readForm(values: unknown): Form {
  const parsed = valuesSchema.safeParse(values ?? {});
  if (!parsed.success) return [];
  return Object.entries(parsed.data).flatMap(([blockId, elements]) =>
    Object.entries(elements).map(([actionId, element]) => ({
      blockId,
      actionId,
      rest: readBlockId(blockId)?.rest,
      text: element.value ?? '',
      chosen: element.selected_option?.value ?? element.selected_date ?? element.selected_time ?? undefined,
      ticked: element.selected_options?.map(({ value }) => value) ?? [],
    })),
  );
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
  const rating = Number(chosenIn(form, actionIds.ownRead));
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
