import * as english from './in-english/phrases.js';
import * as german from './in-german/phrases.js';
import { languageOf, type Language } from './locale.js';

/** Every sentence in one language; a phrase is words, or a function of counts and of words that are formatted already. */
export type Phrases = typeof english;

const spoken: Readonly<Record<Language, Phrases>> = { en: english, de: german };

/** The sentences for a person's locale; English for languages that are not spoken yet. */
export function phrases(locale: string): Phrases {
  return spoken[languageOf(locale)];
}
