import type { SectionBlock } from '@slack/types';
import type { CheckIn } from '../../../domain/check-in.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import type { WeekMenuValue } from '../../ids/choices.js';
import { button, overflow, section, type Choice } from '../blocks.js';
import { countsLine } from '../counts-line.js';
import { weekTitle } from '../dates.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';

export interface WeekOfPerson {
  readonly week: WeekKey;
  /** Absent for a week that was not logged. */
  readonly checkIn?: CheckIn | undefined;
}

/** One week: what it holds, ⋯ to change, share or delete it, or Fill it while that is still allowed. */
export function weekRow({ week, checkIn }: WeekOfPerson, openWeeks: readonly WeekKey[], locale: string): SectionBlock {
  const { home, names } = phrases(locale);
  const title = `*${weekTitle(week, locale)}*\n`;
  const row =
    checkIn === undefined
      ? section(
          `${title}${names.weekStates.missed}`,
          openWeeks.includes(week) ? button(home.fillIt, actionIds.openWeek) : undefined,
        )
      : section(`${title}${whatItHolds(checkIn, locale)}`, overflow(actionIds.weekMenu, menu(checkIn, locale)));
  return { ...row, block_id: blockId(blockNames.week, week) };
}

function whatItHolds({ state, entries, soFar, energy }: CheckIn, locale: string): string {
  const { home, names, settings } = phrases(locale);
  const counts = countsLine(entries, locale);
  const what = state === 'logged' ? counts : names.weekStates[state];
  return [
    soFar === true ? home.soFar(what) : what,
    ...(energy === undefined ? [] : [settings.energy.inRow(decimal(energy, locale, 0))]),
  ].join(' · ');
}

function menu({ entries }: CheckIn, locale: string): (Choice & { readonly value: WeekMenuValue })[] {
  const { home, removing, sharing } = phrases(locale);
  return [
    { text: home.edit, value: 'edit' },
    ...(entries.length === 0 ? [] : [{ text: removing.lines, value: 'lines' as const }]),
    ...(entries.length === 0 ? [] : [{ text: sharing.share, value: 'share' as const }]),
    { text: home.deleteWeek, value: 'delete-week' },
  ];
}
