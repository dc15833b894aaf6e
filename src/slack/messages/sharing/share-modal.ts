import type { Checkboxes, InputBlock, KnownBlock, ModalView, RadioButtons } from '@slack/types';
import { dimensions, type Dimension } from '../../../domain/dimension.js';
import type { Entry } from '../../../domain/entry.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { SharedWeeks } from '../../../domain/shared.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds, type ActionId } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { ShareExtraValue, ShareWayValue } from '../../ids/choices.js';
import { context, input, modal, option, plain, section, select, type Choice } from '../blocks.js';
import { weekTitle } from '../dates.js';
import { decimal } from '../numbers.js';
import { lineWords } from '../one-to-one/lines-text.js';
import { phrases } from '../phrases.js';
import { mayShowPercent } from '../standing/place.js';
import { typedText } from '../typed.js';

export interface ShareModalData {
  readonly what: SharedWeeks;
  readonly entries: readonly Entry[];
  /** Weeks that hold lines, newest first. */
  readonly weeks: readonly WeekKey[];
  readonly reflection: Reflection;
  readonly profile: Profile;
}

/** Slack shows ten boxes in one group. */
const groupOf = 10;
/** Thirty groups; more lines than anybody shares. */
const mostLines = 300;
/** Half a year of weeks to choose from. */
const mostWeeks = 26;

/** What is shared and how: weeks, lines, a sentence in front; band and picture only by a tick of their own. */
export function shareModal(data: ShareModalData): ModalView {
  const { what, entries, weeks, profile } = data;
  const { locale } = profile;
  const { sharing, names } = phrases(locale);
  const head = { callback: callbackIds.share, title: sharing.title, close: names.close };
  if (weeks.length === 0) return modal({ ...head, blocks: [section(sharing.noLinesAnywhere)] });
  const choose: KnownBlock = {
    ...section(`*${sharing.what}*`, whatSelect(data)),
    block_id: blockId(blockNames.shareWhat),
  };
  if (entries.length === 0) return modal({ ...head, blocks: [choose, section(sharing.noLines)] });
  return modal({
    ...head,
    submit: sharing.next,
    blocks: [
      context(sharing.intro),
      choose,
      ...dimensions.toReversed().flatMap((dimension) => lineGroups(dimension, what, shown(entries), locale)),
      ...(entries.length > mostLines ? [context(sharing.onlyFirst(decimal(mostLines, locale)))] : []),
      extras(data),
      input(
        blockId(blockNames.shareSentence),
        sharing.sentence,
        { type: 'plain_text_input', action_id: actionIds.shareSentence, max_length: 300 },
        { optional: true },
      ),
      wayInput(locale),
    ],
  });
}

function shown(entries: readonly Entry[]): readonly Entry[] {
  return entries.slice(0, mostLines);
}

function whatSelect({ what, weeks, profile: { locale } }: ShareModalData) {
  const { sharing } = phrases(locale);
  // An empty week that was asked for stays what is chosen.
  const listed = weeks.includes(what.to) ? weeks : [what.to, ...weeks];
  const choices: Choice[] = [
    ...listed.slice(0, mostWeeks).map((week) => ({ text: weekTitle(week, locale), value: week })),
    { text: sharing.fourWeeks, value: 'four-weeks' },
    { text: sharing.quarter, value: 'quarter' },
  ];
  return select(actionIds.shareWhat, sharing.what, choices, what.period === 'week' ? what.to : what.period);
}

/** What was put in stays unticked: it says how busy weeks were, not what came of them. So do words of somebody else. */
function lineGroups(
  dimension: Dimension,
  { period, to }: SharedWeeks,
  entries: readonly Entry[],
  locale: string,
): InputBlock[] {
  const { sharing, names } = phrases(locale);
  const lines = entries.filter((entry) => entry.dimension === dimension);
  const groups = Array.from({ length: Math.ceil(lines.length / groupOf) }, (_, index) =>
    lines.slice(index * groupOf, (index + 1) * groupOf),
  );
  const name = names.dimensions[dimension];
  return groups.map((group, index) =>
    // Other weeks have other block ids, so that no tick is carried over to their lines.
    input(
      blockId(blockNames.shareLines, to, `${period}:${dimension}:${index}`),
      index === 0 ? name : sharing.more(name),
      checkboxes(
        actionIds.shareLines,
        group.map((line) => ({ text: typedText(lineWords(line, locale), { limit: 75 }), value: line.id })),
        group.filter((line) => dimension !== 'input' && !quotesSomebody(line)).map(({ id }) => id),
      ),
      { optional: true },
    ),
  );
}

/** Never ticked ahead, and not there at all where numbers are hidden or not told yet. */
function extras({ reflection, profile }: ShareModalData): KnownBlock {
  const { sharing } = phrases(profile.locale);
  if (profile.bandWords === 'hidden') return context(sharing.extrasHidden);
  if (!mayShowPercent(reflection, profile)) return context(sharing.extrasEarly);
  const choices: readonly (Choice & { readonly value: ShareExtraValue })[] = [
    { text: sharing.band, value: 'band', description: sharing.compare },
    { text: sharing.picture, value: 'picture', description: sharing.compare },
  ];
  return input(
    blockId(blockNames.shareExtras),
    sharing.extras,
    checkboxes(actionIds.shareExtras, choices.map(option), []),
    { optional: true },
  );
}

function wayInput(locale: string): InputBlock {
  const { sharing } = phrases(locale);
  const ways: readonly (Choice & { readonly value: ShareWayValue })[] = [
    { text: sharing.copyWay, value: 'copy', description: sharing.copyWayMore },
    { text: sharing.channelWay, value: 'channel', description: sharing.channelWayMore },
  ];
  const [copy, channel] = ways.map(option);
  const options = [copy, channel].flatMap((one) => one ?? []);
  const element: RadioButtons = {
    type: 'radio_buttons',
    action_id: actionIds.shareWay,
    options,
    ...(copy === undefined ? {} : { initial_option: copy }),
  };
  return input(blockId(blockNames.shareWay), sharing.way, element);
}

function quotesSomebody({ typed }: Entry): boolean {
  return /["“„«].+["”“»]/u.test(typed);
}

/** @param ticked values of the options that are ticked ahead */
function checkboxes(action: ActionId, options: Checkboxes['options'], ticked: readonly string[]): Checkboxes {
  const initial = options.filter(({ value }) => value !== undefined && ticked.includes(value));
  return {
    type: 'checkboxes',
    action_id: action,
    options,
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  };
}

export interface ShareTextData {
  readonly text: string;
  readonly locale: string;
}

/** The text to copy: the mirror sends nothing. */
export function shareTextModal({ text, locale }: ShareTextData): ModalView {
  const { sharing, names } = phrases(locale);
  return modal({
    callback: callbackIds.shareText,
    title: sharing.copyTitle,
    submit: sharing.copyDone,
    close: names.back,
    blocks: [
      input(
        blockId(blockNames.shareText),
        sharing.copyLabel,
        { type: 'plain_text_input', action_id: actionIds.shareText, multiline: true, initial_value: text },
        { optional: true, hint: sharing.copyHint },
      ),
    ],
  });
}

export interface ShareChannelData {
  /** Id of the preview. */
  readonly share: string;
  readonly locale: string;
}

/** Where the mirror posts it. Slack fills the list; what other companies read is left out of it. */
export function shareChannelModal({ share, locale }: ShareChannelData): ModalView {
  const { sharing, names } = phrases(locale);
  return modal({
    callback: callbackIds.shareChannel,
    title: sharing.channelTitle,
    submit: sharing.channelSubmit,
    close: names.back,
    metadata: { share },
    blocks: [
      input(
        blockId(blockNames.shareChannel),
        sharing.channelLabel,
        {
          type: 'conversations_select',
          action_id: actionIds.shareChannel,
          placeholder: plain(sharing.channelPlaceholder),
          filter: {
            include: ['public', 'private'],
            exclude_external_shared_channels: true,
            exclude_bot_users: true,
          },
        },
        { hint: sharing.channelHint },
      ),
    ],
  });
}
