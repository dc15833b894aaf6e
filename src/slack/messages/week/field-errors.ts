import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';
import { boxRoom } from '../weekly/boxes.js';

/** Stands under a box that holds more than one Slack input does; the week modal carries the rest in further inputs. */
export function tooLongError(length: number, locale: string): string {
  return phrases(locale).fieldErrors.tooLong(decimal(length, locale), decimal(boxRoom, locale));
}
