import { sizes } from '../../../domain/entry.js';
import type { Category } from '../../../domain/framework.js';
import { frameworkText } from '../framework-text.js';
import { phrases } from '../phrases.js';
import { clip, escaped } from '../typed.js';

/** What a keeper wrote of one kind must not take the room of the others. */
const mostCharacters = { name: 100, definition: 500, anchor: 150, hint: 300 };

/**
 * A kind of work as the framework explains it: what it is, examples from small to large, what proves it. What is left empty
 * is left out; of a kind of one's own nothing but the name is known.
 */
export function kindExplained({ name, definition, anchors, evidenceHint }: Category, locale: string): string {
  const { kinds } = phrases(locale);
  const said = (text: string, limit: number) => clip(escaped(frameworkText(text.trim(), locale)), limit);
  const examples = sizes
    .map((size) => anchors[size])
    .filter((anchor) => anchor.trim() !== '')
    .map((anchor) => said(anchor, mostCharacters.anchor));
  const isDefined = definition.trim() !== '';
  return [
    kinds.name(said(name, mostCharacters.name), isDefined ? said(definition, mostCharacters.definition) : undefined),
    ...(examples.length === 0 ? [] : [kinds.examples(examples)]),
    ...(evidenceHint.trim() === '' ? [] : [kinds.proof(said(evidenceHint, mostCharacters.hint))]),
  ].join('\n');
}

/** Nothing can be said of a kind but its name. */
export function isUnexplained({ definition, anchors, evidenceHint }: Category): boolean {
  return [definition, evidenceHint, ...Object.values(anchors)].every((text) => text.trim() === '');
}
