import type { ActionsBlock, ActionsBlockElement, Button, Overflow, SectionBlock, StaticSelect } from '@slack/types';
import { isEffect } from '../../../domain/dimension.js';
import {
  durabilities,
  reaches,
  results,
  type Durability,
  type Entry,
  type Guess,
  type ReadingChange,
} from '../../../domain/entry.js';
import type { Category } from '../../../domain/framework.js';
import { hasComeDue, type Looks } from '../../../domain/hypotheses/due.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds, type ActionId } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import type { LineMenuValue } from '../../ids/choices.js';
import { guessValue } from '../../ids/values.js';
import { actions, button, overflow, select, type Choice } from '../blocks.js';
import { dayInYear } from '../dates.js';
import { chainWords } from '../expected/chain-words.js';
import { frameworkText } from '../framework-text.js';
import { capitalised, decimal } from '../numbers.js';
import { phrases } from '../phrases.js';
import { readingOf } from '../reading-words.js';
import { typedText } from '../typed.js';

export function isDoubtful(entry: Entry): boolean {
  return entry.guesses.some(({ doubtful }) => doubtful);
}

/** One line of the read-back sheet: its text with how it was read and what came of it, and what can be said of it. */
export function lineBlocks(
  entry: Entry,
  week: WeekKey,
  categories: readonly Category[],
  locale: string,
  looks?: Looks,
): [SectionBlock, ActionsBlock] {
  const read =
    isDoubtful(entry) || isEffect(entry.dimension) ? readAs(entry, categories, locale) : readingOf(entry, locale);
  const chain = looks === undefined ? [] : chainWords({ week, entry }, looks.chains, locale);
  return [
    {
      type: 'section',
      text: typedText(entry.typed, {
        before: `${phrases(locale).names.dimensions[entry.dimension]} · `,
        after: [read === '' ? '' : `  (${read})`, ...chain].join('\n'),
      }),
    },
    actions(blockId(blockNames.line, week, entry.id), [
      ...questions(entry, locale),
      ...secondGuesses(entry, categories, locale),
      ...expectation(entry, looks, locale),
      ...origin(entry, locale),
      lineMenu(entry, locale),
    ]),
  ];
}

/** Beside an output: what it should change, when somebody looks again, or from that day on the look. Its ⋯ is full. */
function expectation({ id, dimension }: Entry, looks: Looks | undefined, locale: string): Button[] {
  if (dimension !== 'output') return [];
  const { expected } = phrases(locale);
  const due = looks?.due.get(id);
  const isAsked = looks === undefined || due === undefined;
  const text = isAsked
    ? expected.ask
    : hasComeDue({ due }, looks.today)
      ? expected.lookNow
      : expected.lookOn(dayInYear(due, looks.today, locale));
  return [button(text, actionIds.expectChange)];
}

/** Beside what changed for somebody: which earlier line it came of. Its ⋯ is full as well. */
function origin(entry: Entry, locale: string): Button[] {
  return isEffect(entry.dimension) ? [button(phrases(locale).expected.origin.ask, actionIds.askOrigin)] : [];
}

function questions(entry: Entry, locale: string): ActionsBlockElement[] {
  const { names, week: words } = phrases(locale);
  if (!isEffect(entry.dimension)) return [];
  // A reach that the words suggest is preselected: Done confirms it. An assumed one stays a question.
  const known = !entry.reachAssumed || entry.guesses.some(({ about }) => about === 'reach');
  const felt = select(
    actionIds.lineReach,
    words.whoFelt,
    reaches.map((reach) => ({ text: capitalised(names.reaches[reach]), value: reach })),
    known ? entry.reach : undefined,
  );
  const second =
    entry.dimension === 'outcome'
      ? select(
          actionIds.lineResult,
          words.didItWork,
          // The hopeful answers first, as the sheet asks about something that changed.
          [results[2], results[3], results[1], results[0]].map((result) => ({
            text: capitalised(names.results[result]),
            value: result,
          })),
          entry.result,
        )
      : lastingSelect(actionIds.lineDurability, entry.durability, locale);
  return [felt, second];
}

/** How long an impact lasts: what is usual first. */
export function lastingSelect(action: ActionId, chosen: Durability, locale: string): StaticSelect {
  const { names, week: words } = phrases(locale);
  const choices = [durabilities[1], durabilities[2], durabilities[0]].map((lasting) => ({
    text: capitalised(names.durabilities[lasting]),
    value: lasting,
  }));
  return select(action, words.willItLast, choices, chosen);
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

function changeWords(change: ReadingChange, categories: readonly Category[], locale: string): string | undefined {
  const { names, week: words } = phrases(locale);
  if (change.dimension !== undefined) return words.itIsBox(names.dimensions[change.dimension]);
  if (change.count === 1) return words.countOnce;
  if (change.count !== undefined) return words.countTimes(decimal(change.count, locale));
  if (change.size !== undefined) return words.took[change.size];
  if (change.ownership !== undefined) return words.iDid[change.ownership];
  if (change.result !== undefined) return capitalised(names.results[change.result]);
  if (change.reach !== undefined) return capitalised(names.reaches[change.reach]);
  const kind = categories.find(({ key }) => key === change.category);
  if (kind !== undefined) return words.itIsKind(frameworkText(kind.name, locale));
  return 'category' in change ? words.noKind : undefined;
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
  const { names, reading, week: words } = phrases(locale);
  switch (about) {
    case 'count':
      return entry.count === 1 ? words.countedOnce : reading.counted(decimal(entry.count, locale));
    case 'size':
      return words.aboutSize(names.sizes[entry.size]);
    case 'category': {
      const kind = categories.find(({ key }) => key === entry.category);
      return words.readAsKind(kind === undefined ? words.ownKind : frameworkText(kind.name, locale));
    }
    case 'dimension':
      return words.otherBox;
    case 'ownership':
      return words.readAs(names.ownerships[entry.ownership]);
    case 'result':
      return words.readAs(names.results[entry.result]);
    case 'reach':
      return reading.feltBy(names.reaches[entry.reach]);
  }
}

type MenuChoice = Choice & { readonly value: LineMenuValue };

function lineMenu(entry: Entry, locale: string): Overflow {
  const { names, week: words } = phrases(locale);
  const kind: MenuChoice = { text: words.otherKind, value: 'kind' };
  const link: MenuChoice = { text: words.linkProves, value: 'link' };
  const remove: MenuChoice = { text: words.remove, value: 'remove' };
  const someoneFelt: MenuChoice = { text: words.someoneFelt, value: 'to-outcome' };
  const toOutput: MenuChoice = { text: words.itIsBox(names.dimensions.output), value: 'to-output' };
  const toOutcome: MenuChoice = { text: words.itIsBox(names.dimensions.outcome), value: 'to-outcome' };
  const toImpact: MenuChoice = { text: words.itIsBox(names.dimensions.impact), value: 'to-impact' };
  const mine: MenuChoice =
    entry.ownership === 'contributed'
      ? { text: words.droveIt, value: 'drove' }
      : { text: words.helpedOnly, value: 'helped' };
  const choices: Readonly<Record<Entry['dimension'], readonly MenuChoice[]>> = {
    input: [toOutput, someoneFelt, kind, remove],
    output: [someoneFelt, mine, kind, link, remove],
    outcome: [toOutput, toImpact, link, kind, remove],
    impact: [toOutcome, mine, link, kind, remove],
  };
  return overflow(actionIds.lineMenu, choices[entry.dimension]);
}
