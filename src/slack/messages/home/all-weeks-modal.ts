import type { KnownBlock, ModalView } from '@slack/types';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, context, modal, section, select } from '../blocks.js';
import { weekDates } from '../dates.js';
import { phrases } from '../phrases.js';
import { weekRow, type WeekOfPerson } from './week-row.js';

export interface AllWeeksData {
  /** Newest first. */
  readonly weeks: readonly WeekOfPerson[];
  /** The newest and the oldest week of every page, newest page first. */
  readonly pages: readonly { readonly from: WeekKey; readonly to: WeekKey }[];
  /** Which of them is shown. */
  readonly at: number;
  /** Weeks that may still be filled in. */
  readonly openWeeks: readonly WeekKey[];
  readonly locale: string;
}

/** Slack holds as many options; a quarter each, that is 25 years. */
const mostPages = 100;

/** Every week since the first one, a quarter at a time, each to be opened, changed or deleted. */
export function allWeeksModal(data: AllWeeksData): ModalView {
  const { weeks, openWeeks, locale } = data;
  const { home, names } = phrases(locale);
  return modal({
    callback: callbackIds.allWeeks,
    title: home.weeks.title,
    close: names.close,
    blocks:
      weeks.length === 0
        ? [section(home.weeks.none)]
        : [context(home.weeks.explain), ...turning(data), ...weeks.map((one) => weekRow(one, openWeeks, locale))],
  });
}

function turning({ pages, at, locale }: AllWeeksData): KnownBlock[] {
  if (pages.length < 2) return [];
  const { weeks: words } = phrases(locale).home;
  const choices = pages.slice(0, mostPages).map(({ from, to }) => ({
    text: `${from.slice(0, 4)} · ${weekDates(to, locale, from)}`,
    value: from,
  }));
  const [newer, older] = [pages[at - 1], pages[at + 1]];
  return [
    actions(blockId(blockNames.buttons, undefined, 'pages'), [
      select(actionIds.weeksPage, words.pick, choices, pages[at]?.from),
      ...(newer === undefined ? [] : [button(words.newer, actionIds.newerWeeks, { value: newer.from })]),
      ...(older === undefined ? [] : [button(words.older, actionIds.olderWeeks, { value: older.from })]),
    ]),
  ];
}
