import type { ActionsBlockElement, KnownBlock, ModalView } from '@slack/types';
import { isFilled } from '../../../domain/journey/journey-note.js';
import {
  aboutTheSame,
  gapOverReviews,
  isLeftOut,
  type GapBeside,
  type GapOverReviews,
} from '../../../domain/journey/gap-over-reviews.js';
import type { OutsideGap, OutsideView } from '../../../domain/journey/outside-view.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { Day } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { ReviewMenuValue } from '../../ids/choices.js';
import { actions, button, context, divider, modal, overflow, section } from '../blocks.js';
import type { Counted } from '../counted.js';
import { dayInYear, dayWithYear } from '../dates.js';
import { ratedWords } from '../journey/journey-modal.js';
import { capitalised, decimal, inDigits, inWords } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, fenced, typedText } from '../typed.js';
import { besideOf } from './gap-rows.js';
import { heldBackWords, readTodayWords, toldWords } from './reading-words.js';

/** A review beside its weeks, as it is shown. */
export interface ShownReview {
  readonly view: OutsideView;
  readonly reflection?: Reflection | undefined;
  /** Available days until it was noticed; absent while it is no open question. */
  readonly awareDays?: number | undefined;
}

export interface ReviewsData {
  /** One page, the newest first. */
  readonly looks: readonly ShownReview[];
  readonly total: number;
  readonly page: number;
  readonly perPage: number;
  /** Lines of `textReviews` for this page; none where nothing can be drawn. */
  readonly chart: readonly string[];
  /** On the first page the gaps of the last years, and lines of `textGaps` over them; none below two that are compared. */
  readonly compared: readonly OutsideGap[];
  readonly gaps: readonly string[];
  readonly profile: Pick<Profile, 'locale' | 'bandWords'>;
  /** What was just kept stands beside what another window had changed. */
  readonly isBeside?: boolean | undefined;
  readonly today: Day;
}

const mostCharacters = 500;

/** Official reviews, each beside what the mirror and the person read of the same weeks. */
export function reviewsModal(data: ReviewsData): ModalView {
  const { looks, chart, profile } = data;
  const { journey, reviews, names } = phrases(profile.locale);
  return modal({
    callback: callbackIds.reviews,
    title: reviews.title,
    close: names.close,
    metadata: { page: data.page },
    blocks: [
      ...(data.isBeside === true ? [section(reviews.beside)] : []),
      context(reviews.explain),
      actions(blockId(blockNames.buttons, undefined, 'reviews'), [
        button(reviews.add, actionIds.reviewAdd, { primary: true }),
        button(journey.title, actionIds.journey),
      ]),
      ...(looks.length === 0 ? [section(reviews.none)] : []),
      ...(chart.length === 0 ? [] : [section(fenced(chart)), context(legend(data))]),
      ...overYears(data),
      ...looks.flatMap((look) => reviewBlocks(look, data)),
      ...turning(data),
    ],
  });
}

/** What a bar says, and of the mirror's where there is one. */
function legend({ looks, profile: { locale, bandWords } }: ReviewsData): string {
  const { chart } = phrases(locale).reviews;
  const hasMirror = looks.some(({ view }) => view.aboveMirror !== undefined) && bandWords !== 'hidden';
  return hasMirror ? chart.withMirror : chart.legend;
}

function reviewBlocks(look: ShownReview, { profile, today }: ReviewsData): KnownBlock[] {
  const { locale } = profile;
  const { reviews } = phrases(locale);
  const { view, awareDays } = look;
  const { id, day, from, to, company, rating, scale, text, surprise, learnedNow } = view.review;
  const period = reviews.period(dayWithYear(from, locale), dayWithYear(to, locale));
  const typed = [
    ...(rating === undefined || scale === undefined ? [] : [ratedWords(rating, scale, locale)]),
    ...[company, text].filter(isFilled).map((each) => clip(each, mostCharacters)),
  ];
  const circumstances = [
    ...(surprise === undefined ? [] : [reviews.surprises[surprise]]),
    ...(learnedNow === true ? [reviews.learnedNow] : []),
    ...(awareDays === undefined ? [] : [reviews.asQuestion(inDigits(awareDays, locale))]),
  ];
  return [
    divider(),
    {
      ...section(reviews.heard(period, dayInYear(day, today, locale)), menu(look, locale)),
      block_id: blockId(blockNames.journeyNote, undefined, id),
    },
    { type: 'section', text: typedText(typed.join('\n')) },
    ...([company, text].some((each = '') => each.length > mostCharacters) ? [context(reviews.cut)] : []),
    section(besideWords(look, profile).join('\n')),
    ...(circumstances.length === 0 ? [] : [context(capitalised(circumstances.join(' · ')))]),
  ];
}

function menu({ awareDays }: ShownReview, locale: string) {
  const words = phrases(locale).reviews.menu;
  const values: readonly ReviewMenuValue[] =
    awareDays === undefined ? ['change', 'question', 'remove'] : ['change', 'remove'];
  return overflow(
    actionIds.reviewMenu,
    values.map((value) => ({ text: words[value], value })),
  );
}

/** What the mirror said and says, what the person thought, and how far the review lies from both. */
function besideWords({ view, reflection }: ShownReview, profile: ReviewsData['profile']): readonly string[] {
  const { locale } = profile;
  const { reviews } = phrases(locale);
  const own = view.own && reviews.own(decimal(view.own.average, locale), inDigits(view.own.weeks, locale));
  const gapToOwn = view.aboveOwn === undefined ? [] : [gapWords('own', view.aboveOwn, locale)];
  if (profile.bandWords === 'hidden') return [reviews.hidden, ...(own === undefined ? [] : [own]), ...gapToOwn];
  const { told, today, heldBack } = view;
  return [
    ...(told === undefined ? [] : [toldWords(told, reflection, profile)]),
    ...(today === undefined ? [] : [readTodayWords(today, reflection, profile)]),
    ...(heldBack === undefined ? [] : [heldBackWords(heldBack, locale)]),
    ...(own === undefined ? [] : [own]),
    ...(view.aboveMirror === undefined ? [] : [gapWords('mirror', view.aboveMirror, locale)]),
    ...gapToOwn,
  ];
}

function gapWords(beside: 'mirror' | 'own', above: number, locale: string): string {
  const words = phrases(locale).reviews.gap[beside];
  if (Math.abs(above) < aboutTheSame) return words.same;
  return above < 0 ? words.lower(stepsOf(above, locale)) : words.higher(stepsOf(above, locale));
}

/** All reviews in one sentence and one line each, beside the mirror or, where that is hidden, beside the own reads. */
function overYears({ compared, gaps, profile }: ReviewsData): KnownBlock[] {
  const { locale } = profile;
  const beside = besideOf(profile);
  const gap = gapOverReviews(compared, beside);
  if (gap === undefined) return [];
  const { gaps: words } = phrases(locale).reviews;
  return [
    section(overWords(gap, beside, locale)),
    ...(gaps.length === 0 ? [] : [section(fenced(gaps)), context(words[beside])]),
    ...(compared.some((each) => isLeftOut(each, beside)) ? [context(words.leftOut)] : []),
  ];
}

function overWords(gap: GapOverReviews, beside: GapBeside, locale: string): string {
  const words = phrases(locale).reviews.over[beside];
  const reviews = inWords(gap.reviews, locale);
  switch (gap.side) {
    case 'below':
    case 'above':
      return words[gap.side](reviews, stepsOf(gap.mean, locale));
    case 'same':
      return words.same(reviews);
    case 'mixed':
      return words.mixed(reviews, stepsOf(gap.lowest, locale), stepsOf(gap.highest, locale));
  }
}

/** A distance in steps of five, whatever its side. */
function stepsOf(above: number, locale: string): Counted {
  const by = Math.round(Math.abs(above) * 10) / 10;
  return { count: by, shown: decimal(by, locale) };
}

function turning({ looks, total, page, perPage, profile: { locale } }: ReviewsData): KnownBlock[] {
  if (total <= perPage) return [];
  const { reviews } = phrases(locale);
  const number = (value: number) => decimal(value, locale, 0);
  const from = page * perPage;
  const elements: ActionsBlockElement[] = [
    ...(page > 0 ? [button(reviews.newer, actionIds.reviewsNewer, { value: String(page - 1) })] : []),
    ...(from + looks.length < total
      ? [button(reviews.older, actionIds.reviewsOlder, { value: String(page + 1) })]
      : []),
  ];
  return [
    divider(),
    context(reviews.range(number(from + 1), number(from + looks.length), number(total))),
    actions(blockId(blockNames.buttons, undefined, 'pages'), elements),
  ];
}
