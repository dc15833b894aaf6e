import { dimensions, type Dimension } from '../../../domain/dimension.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames, moveActionIds } from '../../ids.js';
import { actions, button, section } from '../blocks.js';
import { weekName, weekTitle } from '../dates.js';
import type { Message } from '../message.js';
import { counted } from '../numbers.js';
import { escaped } from '../typed.js';
import { phrases } from '../phrases.js';

export interface LoggedData {
  readonly week: WeekKey;
  readonly dimension: Dimension;
  /** Whatever finds the line again; never the line itself. */
  readonly ref: string;
  readonly locale: string;
  /** Lines in this box now. */
  readonly lines: number;
  /** `move` was just pressed. */
  readonly moved?: boolean | undefined;
}

/** After `/mirror log`: where the line went, three other boxes, Undo; an ephemeral. */
export function loggedLine({ week, dimension, ref, locale, lines, moved = false }: LoggedData): Message {
  const others = dimensions.filter((other) => other !== dimension);
  const count = counted(lines, 'line', 'lines', locale);
  return {
    text: moved ? 'Moved.' : 'Noted.',
    blocks: [
      section(
        `${moved ? 'Moved to' : 'Noted under'} *${phrases(locale).names.dimensions[dimension]}*, ${weekTitle(week, locale)}. ${count} there now.`,
      ),
      actions(blockId(blockNames.line, week, ref), [
        ...others.map((other) =>
          button(phrases(locale).names.dimensions[other], moveActionIds[other], { value: other }),
        ),
        button('Undo', actionIds.undoLogged),
      ]),
    ],
  };
}

/** After Undo. */
export function undoneLine({ week, locale }: { readonly week: WeekKey; readonly locale: string }): Message {
  return { text: 'Taken back.', blocks: [section(`Taken back. The line is gone from ${weekName(week, locale)}.`)] };
}

/** `/mirror log` without a line: how to write one. */
export function logUsage(command: string): Message {
  const name = escaped(command);
  return {
    text: 'How to note a line.',
    blocks: [
      section(
        'Write the line after the word, for example:\n' +
          `• \`${name} log reviews x6\`\n` +
          `• \`${name} log outcome: checkout timeouts 40 → 3 a day\`\n` +
          `• \`${name} log in: pairing on the auth spike, 1d @mon\`\n` +
          'Without `in:` `out:` `outcome:` or `impact:` it goes to Output, and can be moved with one tap.',
      ),
    ],
  };
}
