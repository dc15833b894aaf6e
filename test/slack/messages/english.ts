import type { Framework } from '../../../src/domain/framework.js';
import * as english from '../../../src/slack/messages/in-english/phrases.js';
import { phrases } from '../../../src/slack/messages/phrases.js';
import { mark } from './builders.js';

/** Words that no German sentence has, unless it quotes something. */
const tellTale =
  /\b(?:the|your|you|and|with|week|weeks|not|this|that|what|who|of|are|from|nothing|about|every|after|lines?|without|which|where|when|until|been|has|have|would|could)\b/i;

/** What is English in a German text: whole phrases of ours, or a sentence that gives itself away. */
export function englishIn(
  text: string,
  framework: Pick<Framework, 'levels' | 'categories' | 'bands'>,
): readonly string[] {
  if (text.includes(mark)) return [];
  const phrase = sentences.find((sentence) => text.includes(sentence));
  if (phrase !== undefined) return [phrase];
  return tellTale.test(own(text, framework)) ? [text] : [];
}

/** Plain phrases of more than three words. */
const sentences: readonly string[] = plainIn(english).filter((text) => text.trim().split(/\s+/).length > 3);

function plainIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(plainIn) : [];
}

/** The text without code, words of the slash command, addresses, and what the framework is written in. */
function own(text: string, framework: Pick<Framework, 'levels' | 'categories' | 'bands'>): string {
  const foreign = textsOf(framework);
  if (text.endsWith('…') && foreign.some((words) => words.startsWith(text.slice(0, -1)))) return '';
  return foreign
    .reduce((rest, words) => rest.replaceAll(words, ''), text.replaceAll('&amp;', '&'))
    .replaceAll(/`[^`]*`|https?:\S+|\/mirror \w+|^[a-z-]+:/g, '');
}

/** What whoever keeps a framework has written, and what is not said in German. */
export function textsOf({
  levels,
  categories,
  bands,
}: Pick<Framework, 'levels' | 'categories' | 'bands'>): readonly string[] {
  const { defaultFramework: german } = phrases('de');
  const written = [
    ...levels.flatMap(({ title, statements }) => [
      title,
      ...Object.values(statements).flatMap((all) => all.map(({ text }) => text)),
    ]),
    ...categories.flatMap(({ name, definition }) => [name, definition]),
    ...bands.names.flatMap(({ name, shortName }) => [name, shortName]),
  ];
  return written.filter((text) => german[text] === undefined);
}
