import { phrases } from './phrases.js';

/** What a framework says, in the person's language where the default one says it; a company's own words as they are written. */
export function frameworkText(text: string, locale: string): string {
  return phrases(locale).defaultFramework[text] ?? text;
}
