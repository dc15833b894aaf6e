import { phrases, type Phrases } from '../phrases.js';

type Groups = Phrases['card']['groups'];
type NamesIn<Words> = Words extends Readonly<Record<infer Name extends string, unknown>> ? Name : never;

/** A word that exists and is named under “All words”. */
export type ListedWord = { [Group in keyof Groups]: NamesIn<Groups[Group]['words']> }[keyof Groups];

export interface WordGroup {
  readonly title: string;
  readonly words: readonly WordUse[];
}

export interface WordUse {
  readonly name: string;
  readonly typed: string;
  readonly does: string;
}

/** Every word that exists, grouped, in the person's language; the words themselves are the same in all. */
export function wordGroups(locale: string): readonly WordGroup[] {
  return Object.values(phrases(locale).card.groups).map(({ title, words }) => ({
    title,
    words: Object.entries(words).map(([name, [typed, does]]) => ({ name, typed, does })),
  }));
}

/** Whether “All words” names it. */
export function isListed(name: string): boolean {
  return listed.has(name);
}

const listed = new Set(wordGroups('en').flatMap(({ words }) => words.map(({ name }) => name)));
