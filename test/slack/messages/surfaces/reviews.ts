import type { Review } from '../../../../src/domain/journey/journey-note.js';
import type { HeldBack } from '../../../../src/domain/journey/period-reading.js';
import { blankReview, reviewModal, typedAgain } from '../../../../src/slack/messages/reviews/review-modal.js';
import { reviewQuestionModal } from '../../../../src/slack/messages/reviews/question-modal.js';
import {
  reviewsModal,
  type ReviewsData,
  type ShownReview,
} from '../../../../src/slack/messages/reviews/reviews-modal.js';
import { aReflection, mark } from '../builders.js';
import { anIssue } from './signals.js';
import type { Surfaces } from './surfaces.js';

const today = '2026-07-03';
const reflection = aReflection();

const review: Review = {
  kind: 'review',
  id: 'r1',
  day: '2026-07-02',
  from: '2026-01-01',
  to: '2026-06-30',
  company: `${mark} Sprocket`,
  scale: { size: 5, names: ['far below', 'below', `${mark} solid`, 'above', 'far above'] },
  rating: 3,
  text: `${mark} strong on delivery <!here>`,
  surprise: 'expected-better',
  learnedNow: true,
};

const reading = { percent: 1.34, band: 3, step: 4.36, level: `${mark} Senior`, bandName: `${mark} Exceeding` };
const weeks = { weeks: 26, of: 'period', from: '2025-12-29', to: '2026-06-28' } as const;

const lower: ShownReview = {
  view: {
    review,
    told: reading,
    today: { ...reading, ...weeks, percent: 1.29, step: 4.16 },
    own: { average: 3.2, weeks: 24 },
    aboveMirror: -1.36,
    aboveOwn: -0.2,
  },
  reflection,
  awareDays: 182,
};

const higher: ShownReview = {
  view: {
    review: {
      ...review,
      id: 'r2',
      day: '2026-01-20',
      from: '2025-07-01',
      to: '2025-12-31',
      rating: 4,
      learnedNow: undefined,
    },
    today: { ...reading, ...weeks, percent: 0.62, band: 0, step: 1.48, weeks: 20, of: 'written' },
    own: { average: 3, weeks: 1 },
    aboveMirror: 2.52,
    aboveOwn: 1,
  },
  reflection,
};

const words: ShownReview = {
  view: {
    review: {
      kind: 'review',
      id: 'r3',
      day: '2025-07-02',
      from: '2025-01-01',
      to: '2025-06-30',
      text: `${mark} keep going`,
    },
    heldBack: { reason: 'none-written' },
  },
};

const level = `${mark} Senior <!here>`;
const reasons: readonly HeldBack[] = [
  { reason: 'first-weeks', written: 1, needed: 8 },
  { reason: 'coverage', written: 1, available: 26, to: '2026-06-28', share: 0.6 },
  { reason: 'time-off' },
  { reason: 'no-expectation' },
  { reason: 'assumed-reach', lines: 1, level },
  { reason: 'bar-rising', level },
  { reason: 'level-new', level },
  { reason: 'company-new' },
  { reason: 'after-break' },
];
const notRead = reasons.map((heldBack, at): ShownReview => ({
  ...words,
  view: { review: { ...words.view.review, id: `h${at}` }, heldBack },
}));

/** Reviews so far above the mirror and the own reads. */
const gaps = (...above: readonly number[]): Pick<ReviewsData, 'looks' | 'compared'> => {
  const looks = above.map((by, at): ShownReview => ({
    view: {
      review: { ...review, id: `g${at}` },
      today: { ...reading, ...weeks, of: 'before' },
      aboveMirror: by,
      aboveOwn: by,
    },
    reflection,
  }));
  return { looks, compared: looks.map(({ view }) => view) };
};

export function surfacesOf(locale: string): Surfaces {
  const window: ReviewsData = {
    looks: [lower, higher, words],
    total: 3,
    page: 0,
    perPage: 6,
    chart: ['30 June 2026', 'review ██████······', 'mirror ██████████··', 'own    ███████·····'],
    compared: [lower, higher].map(({ view }) => view),
    gaps: ['Dec 2025 ·····│██··· +1.5', 'Jun 2026 ···██│····· -1.2'],
    profile: { locale, bandWords: 'review' },
    today,
  };
  const blank = blankReview(today, { scale: review.scale, company: `${mark} Sprocket` });
  return {
    messages: {},
    views: {
      'official reviews': () => reviewsModal(window),
      'official reviews, one kept beside another': () => reviewsModal({ ...window, isBeside: true }),
      'official reviews, none': () =>
        reviewsModal({ ...window, looks: [], compared: [], gaps: [], total: 0, chart: [] }),
      'official reviews, one with a long text': () =>
        reviewsModal({
          ...window,
          looks: [
            { view: { ...words.view, review: { ...words.view.review, text: `${mark} ${'and on '.repeat(80)}` } } },
          ],
          compared: [],
          gaps: [],
          total: 1,
          chart: [],
        }),
      'official reviews, plain words': () => reviewsModal({ ...window, profile: { locale, bandWords: 'plain' } }),
      'official reviews, numbers hidden': () =>
        reviewsModal({ ...window, profile: { locale, bandWords: 'hidden' }, chart: [] }),
      'official reviews, second page of three': () =>
        reviewsModal({ ...window, total: 15, page: 1, compared: [], gaps: [] }),
      'official reviews, as before': () =>
        reviewsModal({
          ...window,
          looks: [
            { ...lower, awareDays: 0, view: { ...lower.view, aboveMirror: 0.1, aboveOwn: -1 } },
            { ...words, reflection, view: { ...words.view, told: reading } },
          ],
        }),
      'official reviews, not read': () => reviewsModal({ ...window, looks: notRead, chart: [] }),
      'official reviews, all below': () => reviewsModal({ ...window, ...gaps(-1, -0.5, -1.5) }),
      'official reviews, some by a personal yardstick': () =>
        reviewsModal({
          ...window,
          compared: [...window.compared, { ...lower.view, isByOwnYardstick: true }],
        }),
      'official reviews, all above': () => reviewsModal({ ...window, ...gaps(1, 1) }),
      'official reviews, about the same': () => reviewsModal({ ...window, ...gaps(0.1, -0.2) }),
      'official reviews, below with numbers hidden': () =>
        reviewsModal({ ...window, ...gaps(-1, -0.5), profile: { locale, bandWords: 'hidden' }, chart: [] }),
      'official reviews, above with numbers hidden': () =>
        reviewsModal({ ...window, ...gaps(1, 1), profile: { locale, bandWords: 'hidden' }, chart: [] }),
      'official reviews, about the same with numbers hidden': () =>
        reviewsModal({ ...window, ...gaps(0, 0), profile: { locale, bandWords: 'hidden' }, chart: [] }),
      'official reviews, mixed with numbers hidden': () =>
        reviewsModal({ ...window, ...gaps(1, -1), profile: { locale, bandWords: 'hidden' }, chart: [] }),
      'first review': () => reviewModal({ note: 'r9', typed: blankReview(today, {}, `${mark} said`), locale }),
      'next review': () => reviewModal({ note: 'r9', typed: blank, known: review.scale, page: 0, locale }),
      'review again': () =>
        reviewModal({
          note: 'r1',
          typed: typedAgain(review, locale),
          known: review.scale,
          revision: 0,
          page: 1,
          locale,
        }),
      'review as an open question': () => reviewQuestionModal({ review, issue: 'i1', page: 0, today, locale }),
      'review offered as an open question': () =>
        reviewQuestionModal({ review, issue: 'i1', isOffered: true, page: 0, today, locale }),
      'review linked to a question': () =>
        reviewQuestionModal({ review, asked: anIssue({ detected: '2026-06-19' }), issue: 'i1', today, locale }),
    },
  };
}
