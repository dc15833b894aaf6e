import type { Framework } from '../../../domain/framework.js';
import type { Choice } from '../blocks.js';
import { frameworkText } from '../framework-text.js';

/** Every role, retired ones as well: their levels are still held, and their kinds still named. */
export function roleChoices({ roles }: Framework, locale: string): readonly Choice[] {
  return roles.map(({ key, name }) => ({ text: frameworkText(name, locale), value: key }));
}
