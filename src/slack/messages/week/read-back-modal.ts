import type { ModalView } from '@slack/types';
import { isEffect } from '../../../domain/dimension.js';
import type { Entry } from '../../../domain/entry.js';
import type { Category } from '../../../domain/framework.js';
import type { Family } from '../../../domain/role.js';
import type { Looks } from '../../../domain/hypotheses/due.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, context, modal } from '../blocks.js';
import type { FromMessage } from '../message.js';
import { numberWord } from '../numbers.js';
import { phrases } from '../phrases.js';
import type { Voice } from '../voice.js';
import { isDoubtful, lineBlocks } from './line-blocks.js';
import { nextInput } from './next-input.js';
import { lineNews, type LineNews } from './removed-line.js';

export interface ReadBackData {
  readonly week: WeekKey;
  readonly entries: readonly Entry[];
  readonly next?: string | undefined;
  readonly voice: Voice;
  /** For an example of what may be next. */
  readonly family: Family;
  readonly revision: number;
  readonly from?: FromMessage | undefined;
  /** Names for kinds that were guessed. */
  readonly categories?: readonly Category[] | undefined;
  /** Set when the person asked to check: lines without a doubt follow the others. */
  readonly all?: boolean | undefined;
  readonly news?: LineNews | undefined;
  /** What is said beside its lines. */
  readonly looks?: Looks | undefined;
}

const mostLines = 8;

/** `Saved. Read right?`: outcome, impact and doubtful lines, at most 8. */
export function readBackModal(data: ReadBackData): ModalView {
  const { week, entries, voice } = data;
  const { week: words } = phrases(voice.locale);
  const asked = entries.filter(isAsked);
  const listed = data.all === true ? [...asked, ...entries.filter((entry) => !asked.includes(entry))] : asked;
  const shown = listed.slice(0, mostLines);
  const more = listed.length - shown.length;
  return modal({
    callback: callbackIds.readBack,
    title: words.readBackTitle,
    submit: words.done,
    close: words.leaveAsIs,
    metadata: { week, revision: data.revision, ...data.from, ...(data.all === true ? { all: true } : {}) },
    blocks: [
      ...lineNews(data.news, voice.locale),
      context(words.savedAlready),
      ...(shown.length === 0 ? [context(words.noDoubt)] : []),
      ...shown.flatMap((entry) => lineBlocks(entry, week, data.categories ?? [], voice.locale, data.looks)),
      ...(more === 0
        ? []
        : [
            actions(blockId(blockNames.buttons, week), [
              button(words.openRest(numberWord(more, voice.locale)), actionIds.openRest),
            ]),
          ]),
      nextInput(week, data.family, voice.locale, data.next),
    ],
  });
}

/** Whether the sheet has anything to ask: an outcome, an impact or a doubtful guess. */
export function needsReadBack(entries: readonly Entry[]): boolean {
  return entries.some(isAsked);
}

function isAsked(entry: Entry): boolean {
  return isEffect(entry.dimension) || isDoubtful(entry);
}
