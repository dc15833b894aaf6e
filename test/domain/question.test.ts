import { describe, expect, test } from '@jest/globals';
import { reflect } from '../../src/domain/reflect.js';
import type { Question } from '../../src/domain/reflection.js';
import type { Told } from '../../src/domain/told.js';
import type { Entry } from '../../src/domain/entry.js';
import { buildAssignment, buildEntry, buildHistory, usualWeek, weekAt } from './builders.js';

const senior = [buildAssignment()];
const little = () => [buildEntry('input', { size: 'S' })];

/** A row about the question, said with the week that is `index` weeks after the first. */
function row(index: number, question: NonNullable<Told['question']>): Told {
  const at = new Date(Date.UTC(2026, 0, 9 + 7 * index)).toISOString();
  return { week: weekAt(index), at, frameworkVersion: 1, formulaVersion: 1, question };
}

function questionAt(
  index: number,
  entriesOf: (index: number) => readonly Entry[],
  told: readonly Told[] = [],
): Question | undefined {
  return reflect(buildHistory(index + 1, entriesOf), senior, weekAt(index), told).question;
}

describe('the question of a light month', () => {
  // Light from the third week of little work on.
  const lightFrom = (first: number) => (index: number) => (index < first ? usualWeek(index) : little());
  const light = lightFrom(12);

  test('is not there in usual weeks and due once they were clearly lighter', () => {
    expect(questionAt(11, light)).toBeUndefined();
    expect(questionAt(15, light)).toEqual({ isDue: true, mayTell: false });
  });

  test('stays in the answer of its own week, and is not repeated in the three after it', () => {
    const asked = [row(15, 'asked')];
    expect(questionAt(15, light, asked)?.isDue).toBe(true);
    expect([16, 17, 18, 19].map((index) => questionAt(index, light, asked)?.isDue)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test.each(['late', 'missing'] as const)('answered with %s it rests as long as the weeks look the same', (given) => {
    const told = [row(14, 'asked'), row(15, given)];
    expect(questionAt(15, light, told)).toMatchObject({ isDue: false, answer: { given, week: weekAt(15) } });
    expect(questionAt(20, light, told)).toMatchObject({ isDue: false, answer: { given, week: weekAt(15) } });
  });

  test('an answer that was taken back by another one does not come back later', () => {
    const at = (hour: number) => new Date(Date.UTC(2026, 0, 9 + 7 * 15, hour)).toISOString();
    const told = [row(14, 'asked'), { ...row(15, 'hard'), at: at(14) }, { ...row(15, 'missing'), at: at(15) }];

    for (const index of [15, 17, 18]) {
      expect(questionAt(index, light, told)?.answer).toEqual({ given: 'missing', week: weekAt(15) });
    }
  });

  test('answered with late it is asked again when the weeks had been themselves in between', () => {
    const full = (index: number) => [...usualWeek(index), ...usualWeek(index)];
    const twice = (index: number) => (index < 12 || (index >= 16 && index < 28) ? full(index) : usualWeek(index));
    const told = [row(14, 'asked'), row(15, 'late')];
    expect(questionAt(15, twice, told)).toMatchObject({ isDue: false, answer: { given: 'late' } });
    expect(questionAt(27, twice, told)).toBeUndefined();
    expect(questionAt(31, twice, told)).toEqual({ isDue: true, mayTell: false });
  });

  test('answered with a hard month it is asked again after four weeks, not before', () => {
    const told = [row(14, 'asked'), row(14, 'hard')];
    expect([14, 15, 16, 17, 18].map((index) => questionAt(index, light, told)?.isDue)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(questionAt(18, light, told)?.answer).toBeUndefined();
  });

  test('the newest answer holds, in whatever order the rows are read', () => {
    const told = [row(15, 'missing'), row(14, 'late'), row(14, 'asked')];
    expect(questionAt(15, light, told)?.answer?.given).toBe('missing');
  });

  test('waits until a new level has settled', () => {
    const promoted = [...senior, buildAssignment({ level: 'IC5', validFrom: weekAt(10), ramp: 'promotion' })];
    const at = (index: number) => reflect(buildHistory(index + 1, little), promoted, weekAt(index)).question?.isDue;
    expect([at(17), at(20)]).toEqual([false, false]);
    expect(at(21)).toBe(true);
  });
});

describe('a low band', () => {
  const told = [row(8, 'asked')];

  test('is a question first: it may be told from the week after on', () => {
    expect(questionAt(7, little)).toEqual({ isDue: true, mayTell: false });
    expect(questionAt(8, little, told)).toEqual({ isDue: true, mayTell: false });
    expect(questionAt(9, little, told)).toEqual({ isDue: false, mayTell: true });
  });

  test('is not told while nobody asked, however long it lasts', () => {
    expect(questionAt(20, little)?.mayTell).toBe(false);
  });

  test('is not told while a hard month rests', () => {
    const hard = [...told, row(9, 'hard')];
    expect([9, 10, 12, 13].map((index) => questionAt(index, little, hard)?.mayTell)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('is asked about anew in another spell', () => {
    const twice = (index: number) => (index < 9 || index >= 40 ? little() : [...usualWeek(index), ...usualWeek(index)]);
    const between = reflect(buildHistory(40, twice), senior, weekAt(39), told);
    expect(between.standing?.band).toBeGreaterThanOrEqual(2);
    expect(between.question).toBeUndefined();
    const again = reflect(buildHistory(60, twice), senior, weekAt(59), told);
    expect(again.standing?.band).toBeLessThan(2);
    expect(again.question).toMatchObject({ isDue: true, mayTell: false });
  });

  test('a row about the question is no word about the place', () => {
    expect(reflect(buildHistory(9, little), senior, weekAt(8), [row(8, 'asked')]).standing?.recomputed).toBe(false);
  });
});
