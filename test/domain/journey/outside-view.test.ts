import { describe, expect, jest, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { gapOverReviews, isLeftOut } from '../../../src/domain/journey/gap-over-reviews.js';
import type { Review } from '../../../src/domain/journey/journey-note.js';
import {
  askedBefore,
  isClearlyLess,
  outsideGapOf,
  outsideViewOf,
  ratedStep,
} from '../../../src/domain/journey/outside-view.js';
import { lastWeekOf } from '../../../src/domain/journey/period-reading.js';
import type { Issue } from '../../../src/domain/signals/issue.js';
import type { Told } from '../../../src/domain/told.js';
import { addWeeks, weekOfDay } from '../../../src/domain/week.js';
import { buildCheckIn, week } from '../builders.js';

const framework = defaultFramework;
const unread = { reason: 'none-written' } as const;
const published = { framework, frameworks: [framework] } as const;

function aReview(change: Partial<Review> = {}): Review {
  return {
    kind: 'review',
    id: 'r1',
    day: '2026-07-10',
    from: '2026-01-01',
    to: '2026-06-30',
    scale: { size: 5 },
    rating: 3,
    ...change,
  };
}

function told(key: string, change: Partial<Told> = {}): Told {
  const at = '2026-07-01T10:00:00.000Z';
  return { week: week(key), at, percent: 1.25, band: 3, frameworkVersion: 1, formulaVersion: 1, ...change };
}

function anIssue(change: Partial<Issue> = {}): Issue {
  return { id: 'i1', kind: 'drop', onset: '2026-04-06', onsetBy: 'detector', detected: '2026-05-08', ...change };
}

const reads = (count: number, read: number) =>
  Array.from({ length: count }, (_, at) => buildCheckIn(addWeeks(week('2026-W10'), at), [], { ownRead: read }));

describe('the weeks of a review', () => {
  test.each([
    ['2026-06-30', '2026-W26'],
    ['2026-06-28', '2026-W26'],
    ['2026-06-27', '2026-W25'],
  ])('that ends on %s have %s as their last one', (to, last) => {
    expect(lastWeekOf({ day: '2027-01-01', from: '2026-01-01', to })).toBe(last);
  });

  test('are the week of its last day where no whole one lies in it', () => {
    expect(lastWeekOf({ day: '2026-07-01', from: '2026-06-29', to: '2026-06-30' })).toBe(weekOfDay('2026-06-30'));
    // Heard before the period is over: what came after is no part of it.
    expect(lastWeekOf({ day: '2026-05-20', from: '2026-01-01', to: '2026-06-30' })).toBe(weekOfDay('2026-05-17'));
  });
});

describe('a review beside its weeks', () => {
  test('lies on five steps whatever the scale of the company', () => {
    expect(ratedStep(aReview())).toBe(3);
    expect(ratedStep(aReview({ rating: 2, scale: { size: 3 } }))).toBe(3);
    expect(ratedStep(aReview({ rating: 1, scale: { size: 6, isOneBest: true } }))).toBe(5);
    expect(ratedStep(aReview({ rating: undefined }))).toBeUndefined();
  });

  test('is held against what the mirror said last in these weeks, by the day of the review', () => {
    const rows = [
      told('2026-W20', { percent: 0.9 }),
      told('2026-W26', { percent: 1.1 }),
      // Said again before the review, and once more after it.
      told('2026-W26', { at: '2026-07-02T10:00:00.000Z' }),
      told('2026-W26', { at: '2026-07-12T10:00:00.000Z', percent: 0.5 }),
      told('2026-W27', { percent: 0.5 }),
      told('2026-W26', { at: '2026-07-03T10:00:00.000Z', percent: undefined, question: 'asked' }),
    ];

    const view = outsideViewOf(aReview(), unread, { ...published, history: [], told: rows });

    expect(view.told).toEqual({ percent: 1.25, band: 3, step: 4, bandName: 'Strong Performance' });
    expect(view.aboveMirror).toBe(-1);
    expect(isClearlyLess(view)).toBe(true);
  });

  test('is held against the mean of the own reads of these weeks, from enough of them on', () => {
    const history = [...reads(6, 4), buildCheckIn(week('2026-W27'), [], { ownRead: 1 })];

    expect(outsideViewOf(aReview(), unread, { ...published, history, told: [] })).toMatchObject({
      own: { average: 4, weeks: 6 },
      aboveOwn: -1,
    });
    expect(outsideViewOf(aReview(), unread, { ...published, history: reads(2, 4), told: [] })).not.toHaveProperty(
      'own',
    );
  });

  test('has the same gap alone, and its weeks are read for that only where nothing had been told', () => {
    const rows = [told('2026-W25', { ownYardstick: true })];
    const asked = jest.fn(() => unread);
    const beside = { ...published, history: reads(6, 4), told: rows };
    const { review, aboveMirror, aboveOwn, isByOwnYardstick } = outsideViewOf(aReview(), unread, beside);
    expect(outsideGapOf(aReview(), asked, beside)).toEqual({ review, aboveMirror, aboveOwn, isByOwnYardstick });
    expect(isByOwnYardstick).toBe(true);
    expect(asked).not.toHaveBeenCalled();
    expect(outsideGapOf(aReview(), asked, { ...beside, told: [] })).toEqual({ review, aboveOwn });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('by a personal yardstick is compared with no other one; the own reads are', () => {
    const [one, other] = [-1, -2].map((by) => ({ review: aReview(), aboveMirror: by, aboveOwn: by }));
    const own = { review: aReview(), aboveMirror: 3, aboveOwn: 3, isByOwnYardstick: true as const };
    if (one === undefined || other === undefined) throw new Error('There are no reviews.');
    expect(gapOverReviews([one, own, other], 'aboveMirror')).toMatchObject({ reviews: 2, side: 'below', mean: -1.5 });
    expect(gapOverReviews([one, own], 'aboveMirror')).toBeUndefined();
    expect(gapOverReviews([one, own], 'aboveOwn')).toMatchObject({ reviews: 2, side: 'mixed' });
    expect([one, own].map((gap) => isLeftOut(gap, 'aboveMirror'))).toEqual([false, true]);
  });

  test.each([
    [{ aboveMirror: -0.9, aboveOwn: -0.99 }, false],
    [{ aboveMirror: 2, aboveOwn: -1 }, true],
    [{ aboveMirror: -1.4 }, true],
    [{}, false],
  ])('%j: clearly less is %s', (gaps, isLess) => {
    expect(isClearlyLess({ review: aReview(), ...gaps })).toBe(isLess);
  });
});

describe('what the mirror had asked before a review', () => {
  const before = (issues: readonly Issue[], review = aReview()) => askedBefore(review, issues)?.id;

  test('is the question about these weeks that it asked last', () => {
    const earlier = anIssue({
      id: 'i0',
      kind: 'drought',
      about: 'outcome',
      detected: '2026-03-06',
      onset: '2026-02-02',
    });

    expect(before([anIssue(), earlier])).toBe('i1');
  });

  test.each<[string, Partial<Issue>]>([
    ['asked on the day of the review', { detected: '2026-07-10' }],
    ['that the person brought', { kind: 'self-reported', detected: undefined }],
    ['about something overdue', { kind: 'overdue' }],
    ['about how the person reads the weeks', { about: 'own-read' }],
    ['that was nothing', { resolved: '2026-05-20', resolution: 'false-alarm' }],
    ['that is normal now', { resolved: '2026-05-20', resolution: 'new-normal' }],
    [
      'about weeks before',
      { onset: '2025-10-06', detected: '2025-11-07', resolved: '2025-12-01', resolution: 'fixed' },
    ],
    ['about weeks after', { onset: '2026-07-01' }],
  ])('is not one %s', (_, change) => {
    expect(before([anIssue(change)])).toBeUndefined();
  });
});
