import type { ActionsBlock, ActionsBlockElement, Button, Overflow, SectionBlock } from '@slack/types';
import { durabilities, reaches, results, type Entry, type Guess, type ReadingChange } from '../../../domain/entry.js';
import type { Category } from '../../../domain/framework.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames, guessValue, type LineMenuValue } from '../../ids.js';
import { actions, button, overflow, select, type Choice } from '../blocks.js';
import { capitalised } from '../numbers.js';
import { phrases } from '../phrases.js';
import { readingOf } from '../reading-words.js';
import { typedText } from '../typed.js';

export function isDoubtful(entry: Entry): boolean {
  return entry.guesses.some(({ doubtful }) => doubtful);
}

/** One line of the read-back sheet: its text with how it was read, and what can be said of it. */
export function lineBlocks(
  entry: Entry,
  week: WeekKey,
  categories: readonly Category[],
  locale: string,
): [SectionBlock, ActionsBlock] {
  const asked = entry.dimension === 'outcome' || entry.dimension === 'impact';
  const read = isDoubtful(entry) || asked ? readAs(entry, categories, locale) : readingOf(entry, locale);
  return [
    {
      type: 'section',
      text: typedText(entry.typed, {
        before: `${phrases(locale).names.dimensions[entry.dimension]} · `,
        after: read === '' ? '' : `  (${read})`,
      }),
    },
    actions(blockId(blockNames.line, week, entry.id), [
      ...questions(entry, locale),
      ...secondGuesses(entry, categories, locale),
      lineMenu(entry),
    ]),
  ];
}

function questions(entry: Entry, locale: string): ActionsBlockElement[] {
  const { names } = phrases(locale);
  if (entry.dimension !== 'outcome' && entry.dimension !== 'impact') return [];
  // A reach that the words suggest is preselected: Done confirms it. An assumed one stays a question.
  const known = !entry.reachAssumed || entry.guesses.some(({ about }) => about === 'reach');
  const felt = select(
    actionIds.lineReach,
    'Who felt it?',
    reaches.map((reach) => ({ text: capitalised(names.reaches[reach]), value: reach })),
    known ? entry.reach : undefined,
  );
  const second =
    entry.dimension === 'outcome'
      ? select(
          actionIds.lineResult,
          'Did it work?',
          // The hopeful answers first, as the sheet asks about something that changed.
          [results[2], results[3], results[1], results[0]].map((result) => ({
            text: capitalised(names.results[result]),
            value: result,
          })),
          entry.result,
        )
      : select(
          actionIds.lineDurability,
          'Will it last?',
          [durabilities[1], durabilities[2], durabilities[0]].map((lasting) => ({
            text: capitalised(names.durabilities[lasting]),
            value: lasting,
          })),
          entry.durability,
        );
  return [felt, second];
}

/** One button with the second guess for the first doubt, two where sizes go both ways. */
function secondGuesses(entry: Entry, categories: readonly Category[], locale: string): Button[] {
  const index = entry.guesses.findIndex(({ doubtful, about }) => doubtful && about !== 'reach');
  const guess = entry.guesses[index];
  if (guess === undefined) return [];
  return guess.alternatives.slice(0, 2).flatMap((change, at) => {
    const text = changeWords(change, categories, locale);
    const action = at === 0 ? actionIds.lineGuess : actionIds.lineSecondGuess;
    return text === undefined ? [] : [button(text, action, { value: guessValue(index, at) })];
  });
}

const tookWords = {
  S: 'Under half a day',
  M: 'A day or two',
  L: 'Took most of the week',
  XL: 'Several weeks',
} as const;

function changeWords(change: ReadingChange, categories: readonly Category[], locale: string): string | undefined {
  const { names } = phrases(locale);
  if (change.dimension !== undefined) return `It is an ${names.dimensions[change.dimension]}`;
  if (change.count !== undefined) return change.count === 1 ? 'Count it once' : `Count it ${change.count} times`;
  if (change.size !== undefined) return tookWords[change.size];
  if (change.ownership !== undefined) return `I ${names.ownerships[change.ownership]}`;
  if (change.result !== undefined) return capitalised(names.results[change.result]);
  if (change.reach !== undefined) return capitalised(names.reaches[change.reach]);
  const kind = categories.find(({ key }) => key === change.category);
  if (kind !== undefined) return `It is ${kind.name}`;
  return 'category' in change ? 'No special kind' : undefined;
}

function readAs(entry: Entry, categories: readonly Category[], locale: string): string {
  const guessed = entry.guesses
    .filter(({ doubtful }) => doubtful)
    .map((guess) => guessWords(entry, guess, categories, locale));
  // Said, so that a link that was just added is seen to have arrived.
  const link = entry.link === undefined ? '' : phrases(locale).names.evidences[entry.evidence];
  return [...guessed, link].filter(Boolean).join(', ');
}

function guessWords(entry: Entry, { about }: Guess, categories: readonly Category[], locale: string): string {
  const { names } = phrases(locale);
  switch (about) {
    case 'count':
      return entry.count === 1 ? 'counted once' : `counted ${entry.count} times`;
    case 'size':
      return `about ${names.sizes[entry.size]}`;
    case 'category':
      return `read as ${categories.find(({ key }) => key === entry.category)?.name ?? 'a kind of its own'}`;
    case 'dimension':
      return 'it may belong in another box';
    case 'ownership':
      return `read as: ${names.ownerships[entry.ownership]}`;
    case 'result':
      return `read as: ${names.results[entry.result]}`;
    case 'reach':
      return `felt by: ${names.reaches[entry.reach]}`;
  }
}

type MenuChoice = Choice & { readonly value: LineMenuValue };

const kind: MenuChoice = { text: 'Other kind of work…', value: 'kind' };
const link: MenuChoice = { text: 'A link proves it…', value: 'link' };
const remove: MenuChoice = { text: 'Remove', value: 'remove' };
const someoneFelt: MenuChoice = { text: 'Someone felt it: Outcome', value: 'to-outcome' };

function lineMenu(entry: Entry): Overflow {
  const mine: MenuChoice =
    entry.ownership === 'contributed'
      ? { text: 'I drove it', value: 'drove' }
      : { text: 'I helped, did not drive', value: 'helped' };
  const choices: Readonly<Record<Entry['dimension'], readonly MenuChoice[]>> = {
    input: [{ text: 'It is an Output', value: 'to-output' }, someoneFelt, kind, remove],
    output: [someoneFelt, mine, kind, link, remove],
    outcome: [
      { text: 'It is an Output', value: 'to-output' },
      { text: 'It is an Impact', value: 'to-impact' },
      link,
      kind,
      remove,
    ],
    impact: [{ text: 'It is an Outcome', value: 'to-outcome' }, mine, link, kind, remove],
  };
  return overflow(actionIds.lineMenu, choices[entry.dimension]);
}
