import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { nameOf, placeOf, readRating, type RatingScale } from '../../../src/domain/journey/rating.js';

const five: RatingScale = { size: 5 };
const plain = { names: '', isOneBest: false };
const names = 'below, solid, above';

describe('a rating', () => {
  test.each([
    ['3 of 5', 3, 5],
    ['3 out of 5', 3, 5],
    ['3/5', 3, 5],
    [' 3  OF 5 ', 3, 5],
    ['3 von 5', 3, 5],
    ['2,5 von 4', 2.5, 4],
    ['2.5 of 4', 2.5, 4],
    ['1 of 2', 1, 2],
    ['100 of 100', 100, 100],
  ])('%j is read', (typed, rating, size) => {
    expect(readRating(typed, plain)).toEqual({ rating, scale: { size } });
  });

  test.each([
    ['solid-ish', 'unreadable'],
    ['three of five', 'unreadable'],
    ['-1 of 5', 'unreadable'],
    ['3 of', 'unreadable'],
    ['1e2 of 5', 'unreadable'],
    ['B+', 'unreadable'],
    ['4.25 of 5', 'too-fine'],
    ['4,25', 'too-fine'],
    ['3', 'no-scale'],
    ['0 of 5', 'outside'],
    ['6 of 5', 'outside'],
    ['5.1 of 5', 'outside'],
    ['1 of 1', 'size'],
    ['3 of 1000000000', 'size'],
  ])('%j is not: %s', (typed, problem) => {
    expect(readRating(typed, plain)).toMatchObject({ problem });
  });

  test('needs its scale once: the next one may be a number alone, and another scale wins', () => {
    expect(readRating('4', { ...plain, known: five })).toEqual({ rating: 4, scale: five });
    expect(readRating('6', { ...plain, known: five })).toEqual({ problem: 'outside', scale: five });
    expect(readRating('3 of 4', { ...plain, known: five })).toEqual({ rating: 3, scale: { size: 4 } });
  });

  test('may be the name of a step, and names say how many steps there are', () => {
    const scale = { size: 3, names: ['below', 'solid', 'above'] };

    expect(readRating('Solid', { names, isOneBest: false })).toEqual({ rating: 2, scale });
    expect(readRating('3', { names: 'below\nsolid; above', isOneBest: false })).toEqual({ rating: 3, scale });
    expect(readRating('great', { names, isOneBest: false })).toEqual({ problem: 'unreadable' });
    expect(readRating('2 of 5', { names, isOneBest: false })).toEqual({ problem: 'names', scale: five });
    expect(nameOf(2, scale)).toBe('solid');
    expect(nameOf(2.5, scale)).toBeUndefined();
  });

  test('lies between 0 and 1, the other way round where 1 is the best', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), (size, share) => {
        const rating = 1 + share * (size - 1);
        const place = placeOf(rating, { size });
        expect(place).toBeCloseTo(share);
        expect(placeOf(rating, { size, isOneBest: true })).toBeCloseTo(1 - place);
      }),
    );
    expect([placeOf(1, five), placeOf(3, five), placeOf(5, five)]).toEqual([0, 0.5, 1]);
  });
});
