import { phrases } from './phrases.js';

/** What a framework says, in the person's language where the default one says it; a company's own words as they are written. */
export function frameworkText(text: string, locale: string): string {
  const { defaultFramework } = phrases(locale);
  return Object.hasOwn(defaultFramework, text) ? (defaultFramework[text] ?? text) : text;
}
