import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { judgesOf } from '../../../src/domain/judges.js';
import { readPeriod } from '../../../src/domain/journey/period-reading.js';
import type { OwnLayer } from '../../../src/domain/own-layer/own-layer.js';
import { reflect } from '../../../src/domain/reflect.js';
import { mondayOf, sundayOf } from '../../../src/domain/week.js';
import { nextLevelOf } from '../../../src/domain/what-if/next-level.js';
import { whatIf } from '../../../src/domain/what-if/what-if.js';
import { buildHistory, usualWeek, week, weekAt } from '../builders.js';
import { ownKind, ownLayer } from './builders.js';

const published = [{ framework: defaultFramework, startsOn: week('1970-W01') }];
const assigned = { level: 'IC4', validFrom: weekAt(0), ramp: 'none' as const };
const judged = (own: readonly OwnLayer[]) => judgesOf([assigned], published, [], own);
const history = buildHistory(90, usualWeek);
const at = (index: number, own: readonly OwnLayer[]) => reflect(history, judged(own), weekAt(index));

const counts = (from: number, to: OwnLayer['quarter']) =>
  ownLayer({ from: weekAt(from), ...(to && { quarter: { ...to, since: weekAt(from) } }) });
const lower = { level: 'IC4', since: weekAt(20), counts: { input: 1, outcome: 1, impact: 0.25 } };
const changesIn = (own: readonly OwnLayer[]) =>
  at(40, own).series.flatMap(({ week: key, ownChange }) => (ownChange === undefined ? [] : [[key, ownChange]]));

describe('a place by a yardstick of one’s own', () => {
  test('says so from the first week that was held against fitted counts until none of its windows holds one', () => {
    const layers = [counts(20, lower), counts(30, undefined)];
    const isOwn = (index: number) => at(index, layers).isByOwnYardstick === true;
    expect([19, 20, 29, 30, 42].map(isOwn)).toEqual([false, true, true, true, true]);
    // The last of them leaves the year in which impacts are looked for.
    expect([80, 81].map(isOwn)).toEqual([true, false]);
  });

  test('reads otherwise than what the level asks in exactly those weeks', () => {
    const layers = [counts(20, lower), counts(30, undefined)];
    for (const index of [19, 20, 42, 80, 81]) {
      const [own, plain] = [at(index, layers), at(index, [])];
      expect(own.standing?.percent === plain.standing?.percent).toBe(own.isByOwnYardstick !== true);
    }
  });

  test('says nothing of points of kinds that no line has, and says so of those that one has', () => {
    const priced = [ownLayer({ from: weekAt(20), added: [ownKind({ points: 2 })], points: { shipped: 9 } })];
    expect(at(25, priced).isByOwnYardstick).toBeUndefined();
    const called = buildHistory(30, (index) =>
      usualWeek(index).map((entry) =>
        index === 22 && entry.dimension === 'input' ? { ...entry, category: 'own:calls' } : entry,
      ),
    );
    const read = (index: number) => reflect(called, judged(priced), weekAt(index)).isByOwnYardstick;
    expect([read(21), read(22), read(29)]).toEqual([undefined, true, true]);
  });

  test('says so of windows as long as they are the person’s; a target, names and kinds change nothing', () => {
    const windows = [ownLayer({ from: weekAt(20), windowWeeks: { input: 8 } }), ownLayer({ from: weekAt(25) })];
    expect([19, 20, 24, 25].map((index) => at(index, windows).isByOwnYardstick)).toEqual([
      undefined,
      true,
      true,
      undefined,
    ]);
    const words = [ownLayer({ from: weekAt(20), target: 1.2, added: [ownKind()], hidden: ['shipped'] })];
    expect(at(25, words).isByOwnYardstick).toBeUndefined();
  });

  test('draws a line where a bar of one’s own begins and where it ends; numbers are not compared across it', () => {
    expect(changesIn([counts(20, lower), counts(30, undefined)])).toEqual([
      [weekAt(20), 'begins'],
      [weekAt(30), 'ends'],
    ]);
    // How far back weeks are read moves no bar.
    const windows = at(40, [ownLayer({ from: weekAt(20), windowWeeks: { input: 8 } })]);
    expect(windows.series.some(({ ownChange }) => ownChange !== undefined)).toBe(false);
  });

  test('calls it a change where one bar of one’s own takes the place of another', () => {
    const other = { ...lower, counts: { input: 2 } };
    expect(changesIn([counts(20, lower), counts(30, other)])).toEqual([
      [weekAt(20), 'begins'],
      [weekAt(30), 'changes'],
    ]);
    // Fitted counts are given up, and own points stay.
    const points = { shipped: 9 };
    const layers = [{ ...counts(20, lower), points }, { ...counts(25, undefined), points }, counts(30, undefined)];
    expect(changesIn(layers)).toEqual([
      [weekAt(20), 'begins'],
      [weekAt(25), 'changes'],
      [weekAt(30), 'ends'],
    ]);
  });

  test('is drawn as it was, whatever is hidden or offered again later', () => {
    const priced = ownLayer({ from: weekAt(20), added: [ownKind({ points: 2 })], points: { shipped: 9 } });
    const begun = [[weekAt(20), 'begins']];
    expect(changesIn([priced])).toEqual(begun);
    expect(changesIn([priced, { ...priced, from: weekAt(25), hidden: ['shipped', 'own:calls'] }])).toEqual(begun);
    const hidden = { ...priced, hidden: ['shipped', 'own:calls'] };
    expect(changesIn([hidden])).toEqual(changesIn([hidden, { ...priced, from: weekAt(25) }]));
  });

  test('fitted counts say nothing of another level; points do', () => {
    const place = (own: readonly OwnLayer[]) =>
      whatIf(history, judged(own), weekAt(40), { kind: 'level', level: 'IC5' });
    const fitted = place([counts(20, lower)]);
    expect([fitted?.before.isByOwnYardstick, fitted?.after.isByOwnYardstick]).toEqual([true, false]);
    const next = nextLevelOf(history, judged([counts(20, lower)]), weekAt(40));
    expect(next).toMatchObject({ now: { isByOwnYardstick: false } });
    const lines = buildHistory(41, (index) => usualWeek(index).map((entry) => ({ ...entry, category: 'own:calls' })));
    const priced = judged([ownLayer({ from: weekAt(20), added: [ownKind({ points: 2 })] })]);
    const weighed = whatIf(lines, priced, weekAt(40), { kind: 'level', level: 'IC5' });
    expect(weighed?.after.isByOwnYardstick).toBe(true);
  });

  test('is said of the weeks of a review too; windows of one’s own only where the period is too short for its own', () => {
    const over = (weeks: number, own: readonly OwnLayer[]) => {
      const [from, to] = [mondayOf(weekAt(41 - weeks)), sundayOf(weekAt(40))];
      return readPeriod({ day: to, from, to }, history, judged(own));
    };
    expect(over(20, [counts(20, lower)])).toMatchObject({ isByOwnYardstick: true });
    const windows = [ownLayer({ from: weekAt(20), windowWeeks: { input: 9, output: 9 } })];
    expect(over(20, windows)).not.toHaveProperty('isByOwnYardstick');
    expect(over(4, windows)).toMatchObject({ isByOwnYardstick: true });
  });
});
