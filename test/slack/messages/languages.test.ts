import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { phrases } from '../../../src/slack/messages/phrases.js';
import { literalsIn, phrasesIn, readsLikeSentence } from './literals.js';

const messagesFolder = 'src/slack/messages';

/** Names and words that both languages have. */
const shared: ReadonlySet<string> = new Set(
  [
    'Input, Output, Outcome, Impact, Meeting Expectations, Engineer, Manager, Senior Manager, Director',
    'Export, Format, JSON, CSV, Markdown, Passphrase, Link, Name, OK, Version …',
    // How a plural form is called, not how it is said.
    'one',
  ].flatMap((names) => names.split(', ')),
);

/** Programs that a person runs and does not read. */
const programs = ['taking-out/sealed-page.ts', 'taking-out/sealed-page-script.ts'];

/** The product's name. */
const productName = 'Performance Mirror';

describe('a sentence that a person reads', () => {
  test('stands with the sentences of a language, never in a builder or a listener', () => {
    const builders = typeScriptBelow(messagesFolder).filter((path) => !/in-(?:english|german)\//.test(path));
    const listeners = typeScriptBelow('src/slack/listeners');
    const searched = [...builders, ...listeners].filter((path) => !programs.some((name) => path.endsWith(name)));

    const found = searched.flatMap((path) =>
      literalsIn(readFileSync(path, 'utf8'))
        .filter((text) => readsLikeSentence(text) && text !== productName)
        .map((text) => `${path}: ${text}`),
    );

    expect(searched.length).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });

  test.each([
    ["button('Undo', actionIds.undo)", ['Undo']],
    ["section('Nothing was changed.')", ['Nothing was changed.']],
    ['section(`Edit ${week}`)', ['Edit …']],
    ['context(`${lines} in the weeks`)', ['… in the weeks']],
    ["const labels = { text: 'keep both' as const }", ['keep both']],
    ["log.error('a listener failed'); throw new TypeError('no such week')", []],
    ["import { x } from 'two words'; type Y = 'three more words';", []],
    ["context(`${title} · ${dates}`); button('/mirror', x); plain('`/mirror log`')", []],
  ])('is found in %s', (source, sentences) => {
    expect(literalsIn(source).filter(readsLikeSentence)).toEqual(sentences);
  });
});

describe('German', () => {
  test('has every phrase of English, in the same shape', () => {
    const shapes = [phrases('en'), phrases('de')].map(({ defaultFramework: _keyedByEnglish, ...topics }) =>
      shapeOf(topics),
    );

    expect(shapes[1]).toEqual(shapes[0]);
  });

  test('says nothing in English', () => {
    const [english, german] = [phrasesBelow('in-english'), phrasesBelow('in-german')];

    const same = [...english].filter(
      ([path, words]) => /\p{L}{2}/u.test(words) && german.get(path) === words && !shared.has(words),
    );

    expect(english.size).toBeGreaterThan(300);
    expect(same).toEqual([]);
  });
});

function phrasesBelow(language: string): ReadonlyMap<string, string> {
  const sources = typeScriptBelow(join(messagesFolder, language)).map((path) => readFileSync(path, 'utf8'));
  return new Map(sources.flatMap((source) => [...phrasesIn(source)]));
}

function typeScriptBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** Keys all the way down; what is said is `text` or `function`. */
function shapeOf(phrase: unknown): unknown {
  if (Array.isArray(phrase)) return phrase.map(shapeOf);
  if (typeof phrase !== 'object' || phrase === null) return typeof phrase;
  return Object.fromEntries(
    Object.entries(phrase)
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([name, value]) => [name, shapeOf(value)]),
  );
}
