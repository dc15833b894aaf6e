import type { ActionsBlockElement, Button, KnownBlock, ModalView, Overflow, PlainTextElement } from '@slack/types';
import { isFilled, openingQuestions, type JourneyNote, type Opening } from '../../../domain/journey/journey-note.js';
import { listedKinds, type JourneyItem, type ListedKind } from '../../../domain/journey/line.js';
import { nameOf, type RatingScale } from '../../../domain/journey/rating.js';
import type { Day } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { journeyMenuValues } from '../../ids/choices.js';
import { actions, button, context, divider, modal, overflow, section, select } from '../blocks.js';
import { dayInYear } from '../dates.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, typedText } from '../typed.js';
import { openingBlocks } from './opening-blocks.js';

export interface JourneyData {
  readonly opening?: Opening | undefined;
  /** The newest first. */
  readonly line: readonly JourneyItem[];
  /** One kind alone; everything when absent. */
  readonly shown?: ListedKind | undefined;
  /** From 0. */
  readonly page: number;
  /** What was just kept stands beside what another window had changed. */
  readonly isBeside?: boolean | undefined;
  readonly today: Day;
  readonly locale: string;
}

const perPage = 12;
const mostCharacters = 500;
/** Of the choice that shows every kind. */
const everyKind = 'all';
const choices = [everyKind, ...listedKinds] as const;

/** The journey: its opening, then everything that has a day, newest first, with the levels between. */
export function journeyModal(data: JourneyData): ModalView {
  const { opening, line, shown, today, locale } = data;
  const { journey, names } = phrases(locale);
  const last = Math.max(0, Math.ceil(line.length / perPage) - 1);
  const page = Math.min(Math.max(0, data.page), last);
  const items = line.slice(page * perPage, (page + 1) * perPage);
  return modal({
    callback: callbackIds.journey,
    title: journey.title,
    close: names.close,
    metadata: { page, ...(shown === undefined ? {} : { shown }) },
    blocks: [
      ...(data.isBeside === true ? [section(journey.beside)] : []),
      context(journey.explain),
      ...openingBlocks(opening, today, locale),
      divider(),
      tools(shown, locale),
      ...(line.some(({ kind }) => kind !== 'station') || shown === 'station' ? [] : [nothingYet(shown, locale)]),
      ...items.map((item) => itemBlock(item, today, locale)),
      ...turning(page, last, line.length, locale),
    ],
  });
}

function nothingYet(shown: ListedKind | undefined, locale: string): KnownBlock {
  const { journey } = phrases(locale);
  return section(shown === undefined ? journey.none : journey.noneOfKind);
}

function tools(shown: ListedKind | undefined, locale: string): KnownBlock {
  const { journey } = phrases(locale);
  return actions(blockId(blockNames.journeyShow), [
    button(journey.add, actionIds.journeyAdd, { primary: true }),
    select(
      actionIds.journeyShow,
      journey.pick,
      choices.map((value) => ({ text: journey.show[value], value })),
      shown ?? everyKind,
    ),
    button(journey.reviews, actionIds.reviews),
  ]);
}

/** A note with ⋯; levels stand by themselves, and so do reviews: the button above the line leads to their window. */
function itemBlock(item: JourneyItem, today: Day, locale: string): KnownBlock {
  const block = { type: 'section' as const, text: wordsOf(item, today, locale) };
  if (item.kind === 'station' || item.kind === 'review') return block;
  return {
    ...block,
    block_id: blockId(blockNames.journeyNote, undefined, item.id),
    accessory: accessory(item.kind, locale),
  };
}

function accessory(kind: Exclude<JourneyNote['kind'], 'review'>, locale: string): Button | Overflow {
  const { menu } = phrases(locale).journey;
  // What opened it once is not written anew.
  if (kind === 'opening') return button(menu.remove, actionIds.journeyMenu, { value: 'remove' });
  return overflow(
    actionIds.journeyMenu,
    journeyMenuValues.map((value) => ({ text: menu[value], value })),
  );
}

function wordsOf(item: JourneyItem, today: Day, locale: string): PlainTextElement {
  const { cut } = phrases(locale).journey;
  const after = textsOf(item).some((text) => text.length > mostCharacters) ? `\n${cut[whereTheRestIs(item)]}` : '';
  return typedText(textOf(item, locale), { before: `${headOf(item, today, locale)}\n`, after });
}

/** Everything of an item that somebody typed at length. */
function textsOf(item: JourneyItem): readonly string[] {
  switch (item.kind) {
    case 'station':
      return [];
    case 'opening':
      return openingQuestions.map((question) => item[question] ?? '');
    case 'struggle':
      return [item.text, item.tried ?? ''];
    case 'review':
      return [item.company ?? '', item.text ?? ''];
    case 'job':
    case 'accomplishment':
      return [item.text];
  }
}

/** What opened the journey once is not written anew, so that an export alone holds all of it. */
function whereTheRestIs({ kind }: JourneyItem): 'change' | 'reviews' | 'export' {
  if (kind === 'review') return 'reviews';
  return kind === 'opening' ? 'export' : 'change';
}

function textOf(item: JourneyItem, locale: string): string {
  const { journey } = phrases(locale);
  switch (item.kind) {
    case 'station':
      return item.company === undefined ? item.level : journey.levelAt(item.level, item.company);
    case 'opening':
      return openingQuestions
        .flatMap((question) => {
          const text = item[question];
          return isFilled(text) ? [`${journey.opening.labels[question]}${clip(text, mostCharacters)}`] : [];
        })
        .join('\n');
    case 'struggle':
      return [
        clip(item.text, mostCharacters),
        ...(isFilled(item.tried) ? [`${journey.tried}${clip(item.tried, mostCharacters)}`] : []),
      ].join('\n');
    case 'review':
      return [
        ...(item.rating === undefined || item.scale === undefined ? [] : [ratedWords(item.rating, item.scale, locale)]),
        ...[item.company, item.text].filter(isFilled).map((text) => clip(text, mostCharacters)),
      ].join('\n');
    case 'job':
    case 'accomplishment':
      return clip(item.text, mostCharacters);
  }
}

/** `Rated 3 of 5: Solid`. */
export function ratedWords(rating: number, scale: RatingScale, locale: string): string {
  const { reviews } = phrases(locale);
  const [number, size] = [decimal(rating, locale), decimal(scale.size, locale, 0)];
  const name = nameOf(rating, scale);
  return name === undefined ? reviews.rated(number, size) : reviews.ratedAs(number, size, clip(name, mostCharacters));
}

function headOf(item: JourneyItem, today: Day, locale: string): string {
  const { journey } = phrases(locale);
  const kind = journey.kinds[item.kind];
  const dayed = (day: Day) => dayInYear(day, today, locale);
  if (item.day === undefined) return journey.always(kind);
  switch (item.kind) {
    case 'job':
      return item.to === undefined
        ? journey.since(kind, dayed(item.day))
        : journey.spanned(kind, dayed(item.day), dayed(item.to));
    case 'station':
      return journey.since(kind, dayed(item.day));
    case 'review':
    case 'opening':
    case 'accomplishment':
    case 'struggle':
      return journey.dated(kind, dayed(item.day));
  }
}

function turning(page: number, last: number, count: number, locale: string): KnownBlock[] {
  if (last === 0) return [];
  const { journey } = phrases(locale);
  const number = (value: number) => decimal(value, locale, 0);
  const elements: ActionsBlockElement[] = [
    ...(page > 0 ? [button(journey.newer, actionIds.journeyNewer, { value: String(page - 1) })] : []),
    ...(page < last ? [button(journey.older, actionIds.journeyOlder, { value: String(page + 1) })] : []),
  ];
  return [
    context(journey.range(number(page * perPage + 1), number(Math.min(count, (page + 1) * perPage)), number(count))),
    actions(blockId(blockNames.buttons, undefined, 'pages'), elements),
  ];
}
