import type { InputBlock } from '@slack/types';
import type { Framework } from '../../../domain/framework.js';
import type { Day } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { input, option, plain } from '../blocks.js';
import { numberWord, percent } from '../numbers.js';
import { phrases } from '../phrases.js';

/** As long as a company's name may be. */
export const companyRoom = 100;

/** From which day on; `isLive` tells us of every pick. */
export function dayInput(
  label: string,
  day: Day | undefined,
  { hint, isLive = false }: { readonly hint?: string; readonly isLive?: boolean } = {},
): InputBlock {
  return {
    ...input(
      blockId(blockNames.changeDay),
      label,
      { type: 'datepicker', action_id: actionIds.changeDay, ...(day === undefined ? {} : { initial_date: day }) },
      hint === undefined ? {} : { hint },
    ),
    ...(isLive ? { dispatch_action: true } : {}),
  };
}

/** The company, if somebody likes to name it: typed, so it stands in windows alone. */
export function companyInput(
  company: string | undefined,
  locale: string,
  { hint = phrases(locale).level.companyHint }: { readonly hint?: string } = {},
): InputBlock {
  const { level: words } = phrases(locale);
  return input(
    blockId(blockNames.company),
    words.company,
    {
      type: 'plain_text_input',
      action_id: actionIds.company,
      max_length: companyRoom,
      placeholder: plain(words.companyExample),
      ...(company === undefined ? {} : { initial_value: company }),
    },
    { optional: true, hint },
  );
}

/** Whether the bar rises slowly, where it may. */
export function slowlyInput(ramps: Framework['ramps'], isTicked: boolean, locale: string): InputBlock {
  const { level: words } = phrases(locale);
  const slowly = option({ text: words.slowly, value: 'slowly' });
  const { promotion, 'new-company': company } = ramps;
  return input(
    blockId(blockNames.slowly),
    words.slowlyLabel,
    {
      type: 'checkboxes',
      action_id: actionIds.slowly,
      options: [slowly],
      ...(isTicked ? { initial_options: [slowly] } : {}),
    },
    {
      optional: true,
      hint: words.slowlyHint(
        percent(promotion.from, locale),
        numberWord(promotion.weeks, locale),
        percent(company.from, locale),
        numberWord(company.weeks, locale),
      ),
    },
  );
}
