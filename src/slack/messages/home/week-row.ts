import type { SectionBlock } from '@slack/types';
import type { CheckIn } from '../../../domain/check-in.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames, type WeekMenuValue } from '../../ids.js';
import { button, overflow, section, type Choice } from '../blocks.js';
import { countsLine } from '../counts-line.js';
import { weekTitle } from '../dates.js';
import { phrases } from '../phrases.js';

const menu: readonly (Choice & { readonly value: WeekMenuValue })[] = [
  { text: 'Edit', value: 'edit' },
  { text: 'Delete this week…', value: 'delete-week' },
];

/** One week of App Home: what it holds, ⋯ to edit or delete, or Fill it while that is still allowed. */
export function weekRow(
  { week, checkIn }: { readonly week: WeekKey; readonly checkIn?: CheckIn | undefined },
  openWeeks: readonly WeekKey[],
  locale: string,
): SectionBlock {
  const id = blockId(blockNames.week, week);
  const title = `*${weekTitle(week, locale)}*`;
  if (checkIn === undefined) {
    const open = openWeeks.includes(week);
    return {
      ...section(
        `${title}\n${phrases(locale).names.weekStates.missed}`,
        open ? button('Fill it', actionIds.openWeek) : undefined,
      ),
      block_id: id,
    };
  }
  const what =
    checkIn.state === 'logged' ? countsLine(checkIn.entries, locale) : phrases(locale).names.weekStates[checkIn.state];
  return { ...section(`${title}\n${what}`, overflow(actionIds.weekMenu, menu)), block_id: id };
}
