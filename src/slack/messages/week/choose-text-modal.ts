import type { ModalView, SectionBlock } from '@slack/types';
import { dimensions } from '../../../domain/dimension.js';
import type { CheckIn } from '../../../domain/check-in.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { KeepTextValue } from '../../ids/choices.js';
import { divider, input, modal, option, section, type Choice } from '../blocks.js';
import { countsLine } from '../counts-line.js';
import { moment, weekName } from '../dates.js';
import type { FromMessage } from '../message.js';
import { phrases } from '../phrases.js';
import { clip, typedText } from '../typed.js';

export interface ChooseTextData {
  readonly conflictId: string;
  readonly newest: CheckIn;
  readonly losing: CheckIn;
  readonly revision: number;
  readonly locale: string;
  readonly zone: string;
  readonly from?: FromMessage | undefined;
}

/** Both texts under each other, one choice: the newest, the other, or both. */
export function chooseTextModal(data: ChooseTextData): ModalView {
  const { newest, losing, locale, zone } = data;
  const { week: words } = phrases(locale);
  const choices: readonly (Choice & { readonly value: KeepTextValue })[] = [
    { text: words.keepNewer, value: 'newest' },
    { text: words.keepOther, value: 'kept' },
    { text: words.keepBoth, value: 'both', description: words.keepBothHow },
  ];
  return modal({
    callback: callbackIds.chooseText,
    title: words.chooseTitle,
    submit: words.chooseSubmit,
    close: words.chooseLater,
    metadata: { week: newest.week, conflict: data.conflictId, revision: data.revision, ...data.from },
    blocks: [
      section(words.twoSaved(weekName(newest.week, locale))),
      ...version(words.newer, newest, zone, locale),
      divider(),
      ...version(words.other, losing, zone, locale),
      input(blockId(blockNames.keepText, newest.week), words.whichCounts, {
        type: 'radio_buttons',
        action_id: actionIds.keepText,
        options: choices.map(option),
      }),
    ],
  });
}

function version(name: string, checkIn: CheckIn, zone: string, locale: string): SectionBlock[] {
  const when = moment(new Date(checkIn.savedAt), zone, locale);
  const boxes = dimensions.flatMap((dimension) => {
    const lines = checkIn.entries.filter((entry) => entry.dimension === dimension).map(({ typed }) => typed);
    if (lines.length === 0) return [];
    return [
      {
        type: 'section' as const,
        text: typedText(clip(lines.join('\n'), 2900), { before: `${phrases(locale).names.dimensions[dimension]}\n` }),
      },
    ];
  });
  return [section(`*${name}*, ${when}: ${countsLine(checkIn.entries, locale)}`), ...boxes];
}
