import type { ModalView } from '@slack/types';
import type { TypedThing } from '../../../domain/find.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, context, input, modal, plain, section } from '../blocks.js';
import { weekTitle } from '../dates.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';
import { typedText, wholeCharacters } from '../typed.js';

/** What fits a window with room to spare: one block for each finding, one for each week. */
export const findingsPerPage = 20;
/** What Slack takes in one input. */
const longestQuery = 3000;

export interface FindData {
  /** As typed; it stays in its input, and nowhere else. */
  readonly query: string;
  /** Everything that was found, newest first; absent while nothing was asked. */
  readonly found?: readonly TypedThing[] | undefined;
  /** From 0. */
  readonly page: number;
  readonly locale: string;
}

/** A window to look for words in everything that was typed. What was typed is only ever shown in a window. */
export function findModal({ query, found, page, locale }: FindData): ModalView {
  const { find, names } = phrases(locale);
  const asked = wholeCharacters(query, longestQuery);
  return modal({
    callback: callbackIds.find,
    title: find.title,
    submit: find.search,
    close: names.close,
    blocks: [
      input(
        blockId(blockNames.findWords),
        find.words,
        {
          type: 'plain_text_input',
          action_id: actionIds.findWords,
          max_length: longestQuery,
          placeholder: plain(find.placeholder),
          ...(asked === '' ? { focus_on_load: true } : { initial_value: asked }),
        },
        { optional: true, hint: find.hint },
      ),
      ...(found === undefined ? [] : findings(found, page, locale)),
    ],
  });
}

function findings(found: readonly TypedThing[], page: number, locale: string): ModalView['blocks'] {
  const { find } = phrases(locale);
  const lastPage = Math.max(0, Math.ceil(found.length / findingsPerPage) - 1);
  // Something may be gone since the page before was shown.
  const from = Math.min(page, lastPage) * findingsPerPage;
  const shown = found.slice(from, from + findingsPerPage);
  if (shown.length === 0) return [section(find.nothing)];
  const weeks = [...new Set(shown.map(({ week }) => week))];
  const isWhole = shown.length === found.length;
  const older = from + shown.length < found.length;
  const number = (value: number) => decimal(value, locale, 0);
  return [
    context(
      isWhole
        ? find.count(number(found.length))
        : find.range(number(from + 1), number(from + shown.length), number(found.length)),
    ),
    ...weeks.flatMap((week) =>
      findingsOfWeek(
        week,
        shown.filter((thing) => thing.week === week),
        locale,
      ),
    ),
    ...(isWhole
      ? []
      : [
          actions(blockId(blockNames.buttons), [
            ...(from > 0 ? [button(find.newer, actionIds.findNewer, { value: String(page - 1) })] : []),
            ...(older ? [button(find.older, actionIds.findOlder, { value: String(page + 1) })] : []),
          ]),
        ]),
  ];
}

function findingsOfWeek(week: WeekKey, things: readonly TypedThing[], locale: string): ModalView['blocks'] {
  const { find, names } = phrases(locale);
  const placeNames = { ...names.dimensions, ...find.places };
  // A note of the journey may lie long before the first week.
  const opens = things.every(({ where }) => where === 'journey') ? actionIds.journey : actionIds.openWeek;
  return [
    {
      ...section(`*${weekTitle(week, locale)}*`, button(find.open, opens)),
      block_id: blockId(blockNames.week, week),
    },
    ...things.map(({ where, text }) => ({
      type: 'section' as const,
      text: typedText(text, { before: `${placeNames[where]} · ` }),
    })),
  ];
}
