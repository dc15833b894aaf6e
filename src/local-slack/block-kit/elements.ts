import * as z from 'zod';
import { button, overflow } from './buttons.js';
import { type SurfaceKind, imageElement } from './composition.js';
import { checkboxes, radioButtons } from './option-lists.js';
import { multiSelects, selects } from './selects.js';
import {
  datepicker,
  datetimepicker,
  emailInput,
  fileInput,
  numberInput,
  plainTextInput,
  richTextInput,
  timepicker,
  urlInput,
} from './typed-inputs.js';

const pickers = [radioButtons, checkboxes, datepicker, timepicker] as const;

/** What an actions block may hold (1 to 25 of them). */
export const actionsElement = z.discriminatedUnion('type', [
  button,
  overflow,
  ...selects,
  ...multiSelects,
  ...pickers,
  datetimepicker,
  richTextInput,
]);

/** What may stand at the right of a section. */
export const accessory = z.discriminatedUnion('type', [
  button,
  overflow,
  imageElement,
  ...selects,
  ...multiSelects,
  ...pickers,
]);

const everywhereInputs = [
  plainTextInput,
  numberInput,
  emailInput,
  urlInput,
  ...selects,
  ...multiSelects,
  ...pickers,
  datetimepicker,
] as const;

/** What an input block may hold: files and rich text are for views, and files for modals only. */
export function inputElement(surface: SurfaceKind) {
  if (surface === 'message') return z.discriminatedUnion('type', [...everywhereInputs]);
  if (surface === 'home') return z.discriminatedUnion('type', [...everywhereInputs, richTextInput]);
  return z.discriminatedUnion('type', [...everywhereInputs, richTextInput, fileInput]);
}
