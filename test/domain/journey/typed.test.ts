import { describe, expect, test } from '@jest/globals';
import { noteFrom, problemsOfNote, type TypedNote } from '../../../src/domain/journey/typed-note.js';
import { lastHalfYear, readReview, type TypedReview } from '../../../src/domain/journey/typed-review.js';

const today = '2026-07-03';

function aNote(change: Partial<TypedNote> = {}): TypedNote {
  return { kind: 'accomplishment', day: today, text: 'the export is fast', tried: '', ...change };
}

function aReview(change: Partial<TypedReview> = {}): TypedReview {
  return {
    day: '2026-07-01',
    from: '2026-01-01',
    to: '2026-06-30',
    company: '',
    rating: '3 of 5',
    names: '',
    isOneBest: false,
    text: '',
    learnedNow: false,
    ...change,
  };
}

describe('a note of the journey', () => {
  test.each<[string, Partial<TypedNote>, object]>([
    ['as it should be', {}, {}],
    ['of nothing but spaces', { text: '  \n ' }, { text: 'empty' }],
    ['of 3,001 characters', { text: 'x'.repeat(3001) }, { text: 'too-long' }],
    ['of 3,000 characters', { text: 'x'.repeat(3000) }, {}],
    ['without a day', { day: undefined }, { day: 'no-day' }],
    ['of tomorrow', { day: '2026-07-04' }, { day: 'in-future' }],
    ['of 1969', { day: '1969-12-31' }, { day: 'too-far-back' }],
    ['with an end, and no job', { to: today }, { to: 'only-job' }],
    ['with a try, and no struggle', { tried: 'a rota' }, { tried: 'only-struggle' }],
    ['about a job that ends before it begins', { kind: 'job', to: '2026-07-02' }, { to: 'end-before-start' }],
    ['about a job that ends tomorrow', { kind: 'job', to: '2026-07-04' }, { to: 'in-future' }],
    ['about a job of one day', { kind: 'job', to: today }, {}],
    ['about a long try', { kind: 'struggle', tried: 'x'.repeat(3001) }, { tried: 'too-long' }],
    [
      'with everything wrong at once',
      { day: undefined, to: today, text: '' },
      { day: 'no-day', to: 'only-job', text: 'empty' },
    ],
  ])('%s', (_, change, problems) => {
    expect(problemsOfNote(aNote(change), today)).toEqual(problems);
  });

  test('keeps its text to the last space, and nothing that belongs to another kind', () => {
    expect(noteFrom({ ...aNote({ text: ' two \n lines ' }), day: today }, 'n1')).toEqual({
      kind: 'accomplishment',
      id: 'n1',
      day: today,
      text: ' two \n lines ',
    });
    expect(noteFrom({ ...aNote({ kind: 'struggle', tried: ' ' }), day: today }, 'n1')).not.toHaveProperty('tried');
  });
});

describe('an official review', () => {
  test.each<[string, Partial<TypedReview>, object]>([
    ['without rating and words', { rating: ' ', text: ' ' }, { text: 'nothing-said' }],
    ['that ends before it begins', { from: '2026-02-01', to: '2026-01-31' }, { to: 'end-before-start' }],
    ['that was heard tomorrow', { day: '2026-07-04' }, { day: 'in-future' }],
    ['that runs on for more than a quarter', { to: '2026-12-31' }, { to: 'far-after-heard' }],
    [
      'of weeks that all came after it',
      { day: '2025-10-01', from: '2026-01-01', to: '2026-01-20' },
      { from: 'after-heard', to: 'far-after-heard' },
    ],
    ['of weeks that are all to come', { from: '2026-07-04', to: '2026-07-05' }, { from: 'in-future' }],
    ['of no weeks', { from: undefined, to: undefined }, { from: 'no-day', to: 'no-day' }],
    ['with a rating outside its scale', { rating: '7 of 5' }, { rating: { problem: 'outside', scale: { size: 5 } } }],
    ['with a rating nobody can read', { rating: 'good' }, { rating: { problem: 'unreadable' } }],
    ['with very much said', { text: 'x'.repeat(3001) }, { text: 'too-long' }],
  ])('%s is not kept', (_, change, problems) => {
    expect(readReview(aReview(change), 'r1', { today })).toEqual({ problems });
  });

  test('of a year is kept although it was heard before the year was over', () => {
    const early = readReview(aReview({ day: '2026-06-10' }), 'r1', { today });
    expect(early).toMatchObject({ review: { day: '2026-06-10', to: '2026-06-30' } });
  });

  test('is kept with what was typed, and without what was left empty', () => {
    expect(readReview(aReview(), 'r1', { today })).toEqual({
      review: {
        kind: 'review',
        id: 'r1',
        day: '2026-07-01',
        from: '2026-01-01',
        to: '2026-06-30',
        rating: 3,
        scale: { size: 5 },
      },
    });
    const words = aReview({
      rating: '',
      text: ' go on ',
      company: 'Sprocket',
      surprise: 'as-expected',
      learnedNow: true,
    });
    expect(readReview(words, 'r1', { today })).toMatchObject({
      review: { text: ' go on ', company: 'Sprocket', surprise: 'as-expected', learnedNow: true },
    });
  });

  test.each([
    ['2026-07-01', '2026-01-01', '2026-06-30'],
    ['2026-12-31', '2026-01-01', '2026-06-30'],
    ['2026-06-30', '2025-07-01', '2025-12-31'],
    ['2026-01-01', '2025-07-01', '2025-12-31'],
  ])('on %s, the half year that ended last is %s to %s', (day, from, to) => {
    expect(lastHalfYear(day)).toEqual({ from, to });
  });
});
