import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { dimensions } from '../../../domain/dimension.js';
import type { Category } from '../../../domain/framework.js';
import { isOwnKind, ownLimits, type OwnKind } from '../../../domain/own-layer/own-layer.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { OwnTickValue } from '../../ids/choices.js';
import { context, input, modal, option, plain, select } from '../blocks.js';
import { frameworkText } from '../framework-text.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip } from '../typed.js';

/** Pushed: a kind that nobody has yet. */
export function addKindModal(locale: string): ModalView {
  const { mine, names } = phrases(locale);
  return modal({
    callback: callbackIds.ownKind,
    title: mine.kind.addTitle,
    submit: mine.kind.submit,
    close: mine.kind.close,
    metadata: { under: 'mine' },
    blocks: [
      nameInput(locale),
      input(
        blockId(blockNames.ownBox),
        mine.kind.box,
        select(
          actionIds.ownBox,
          mine.kind.box,
          dimensions.map((dimension) => ({ text: names.dimensions[dimension], value: dimension })),
        ),
      ),
      wordsInput(locale),
      pointsInput(locale),
      ticksInput(['countable'], [], locale),
    ],
  });
}

export interface ChangeKindData {
  /** Every kind of the role as the person has it, hidden ones included. */
  readonly kinds: readonly Category[];
  /** The kind that is changed; absent until one is picked. */
  readonly kind?: Category | undefined;
  /** How the person made it, for a kind of their own. */
  readonly own?: OwnKind | undefined;
  /** Points of the person's own for a kind of the framework. */
  readonly points?: number | undefined;
  readonly locale: string;
}

/** Pushed: name, points and whether it is offered, of one kind that is picked first. */
export function changeKindModal(data: ChangeKindData): ModalView {
  const { kind, own, points, locale } = data;
  const { mine } = phrases(locale);
  return modal({
    callback: callbackIds.ownKind,
    title: mine.kind.changeTitle,
    // A window with an input has to have it.
    submit: mine.kind.submit,
    close: mine.kind.close,
    metadata: { under: 'mine' },
    blocks: [pickInput(data), ...(kind === undefined ? [] : fieldsOf(kind, own, points, locale))],
  });
}

function fieldsOf(
  kind: Category,
  own: OwnKind | undefined,
  points: number | undefined,
  locale: string,
): readonly KnownBlock[] {
  const { key } = kind;
  const ticked: OwnTickValue[] = [
    ...(own?.countable === true ? ['countable' as const] : []),
    ...(kind.retired === true ? ['hide' as const] : []),
  ];
  return [
    nameInput(locale, { key, value: frameworkText(kind.name, locale), optional: own === undefined }),
    ...(own === undefined ? [] : [wordsInput(locale, { key, value: own.words.join(', ') })]),
    pointsInput(locale, { key, value: own === undefined ? points : own.points }),
    ticksInput(own === undefined ? ['hide'] : ['countable', 'hide'], ticked, locale, key),
    context(phrases(locale).mine.kind.change),
  ];
}

/** What leaves room for a box in the 75 characters of an option. */
const nameRoom = 55;

/** Another kind has other blocks below, so that nothing typed goes from one to the other. */
function pickInput({ kinds, kind, locale }: ChangeKindData): InputBlock {
  const { mine, names } = phrases(locale);
  const own = kinds.filter(isOwnKind);
  const groups = [
    { label: mine.kind.own, kinds: own },
    ...dimensions.map((dimension) => ({
      label: names.dimensions[dimension],
      kinds: kinds.filter((each) => each.dimension === dimension && !isOwnKind(each)),
    })),
  ].filter(({ kinds: listed }) => listed.length > 0);
  const named = (each: Category) => frameworkText(each.name, locale);
  const isRepeated = (each: Category) => kinds.some((other) => other.key !== each.key && named(other) === named(each));
  // Two boxes may have a kind of one name, and what is chosen stands without its group.
  const choice = (each: Category) =>
    option({
      text: isRepeated(each)
        ? mine.kind.inBox(clip(named(each), nameRoom), names.dimensions[each.dimension])
        : named(each),
      value: each.key,
    });
  return {
    ...input(blockId(blockNames.ownPick), mine.kind.pick, {
      type: 'static_select',
      action_id: actionIds.ownPick,
      placeholder: plain(mine.kind.pick),
      option_groups: groups.map(({ label, kinds: listed }) => ({
        label: plain(label),
        options: listed.slice(0, 100).map(choice),
      })),
      ...(kind === undefined ? {} : { initial_option: choice(kind) }),
    }),
    dispatch_action: true,
  };
}

interface Held<T> {
  readonly key: string;
  readonly value: T;
}

function nameInput(locale: string, held?: Held<string> & { readonly optional: boolean }): InputBlock {
  const { kind: words } = phrases(locale).mine;
  return input(
    blockId(blockNames.ownName, undefined, held?.key),
    words.name,
    {
      type: 'plain_text_input',
      action_id: actionIds.ownName,
      max_length: ownLimits.name,
      placeholder: plain(words.nameExample),
      ...(held === undefined ? {} : { initial_value: held.value }),
    },
    { optional: held?.optional === true },
  );
}

function wordsInput(locale: string, held?: Held<string>): InputBlock {
  const { kind: words } = phrases(locale).mine;
  return input(
    blockId(blockNames.ownWords, undefined, held?.key),
    words.words,
    {
      type: 'plain_text_input',
      action_id: actionIds.ownWords,
      max_length: 600,
      placeholder: plain(words.wordsExample),
      ...(held === undefined || held.value === '' ? {} : { initial_value: held.value }),
    },
    { optional: true, hint: words.wordsHint },
  );
}

function pointsInput(locale: string, held?: Held<number | undefined>): InputBlock {
  const { kind: words } = phrases(locale).mine;
  return input(
    blockId(blockNames.ownPoints, undefined, held?.key),
    words.points,
    {
      type: 'plain_text_input',
      action_id: actionIds.ownPoints,
      max_length: 12,
      ...(held?.value === undefined ? {} : { initial_value: decimal(held.value, locale, 2) }),
    },
    { optional: true, hint: words.pointsHint(decimal(ownLimits.points, locale)) },
  );
}

function ticksInput(
  offered: readonly OwnTickValue[],
  ticked: readonly OwnTickValue[],
  locale: string,
  key?: string,
): InputBlock {
  const { kind: words } = phrases(locale).mine;
  const tick = (value: OwnTickValue) => option({ text: words[value], value });
  return input(
    blockId(blockNames.ownTicks, undefined, key),
    words.ticks,
    {
      type: 'checkboxes',
      action_id: actionIds.ownTicks,
      options: offered.map(tick),
      ...(ticked.length > 0 ? { initial_options: ticked.map(tick) } : {}),
    },
    { optional: true },
  );
}
