import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { reflect } from '../../src/domain/reflect.js';
import { bandOfSwitches, freshSwitches, movingOf, stepSwitches } from '../../src/domain/steady.js';
import type { Told } from '../../src/domain/told.js';
import { buildAssignment, buildEntry, buildHistory, usualWeek, weekAt } from './builders.js';

const senior = [buildAssignment()];

/** Bands week by week, as switches make them of percents, settled from the first week on. */
function bandsOf(percents: readonly number[]): (number | undefined)[] {
  const switches = freshSwitches(defaultFramework);
  return percents.map((percent) => {
    stepSwitches(switches, percent, true, defaultFramework);
    return bandOfSwitches(switches);
  });
}

describe('the steady band', () => {
  test.each([
    ['stays with one strong week', [1, 1.4, 1, 1], [2, 2, 2, 2]],
    ['moves in the fourth week on the other side', [1, 1.3, 1.3, 1.3, 1.3], [2, 2, 2, 2, 3]],
    ['waits until the percent is .05 beyond', [1, 1.19, 1.19, 1.19, 1.19, 1.2], [2, 2, 2, 2, 2, 3]],
    ['a week back starts the count anew', [1, 1.3, 1.3, 1.3, 1.1, 1.3, 1.3, 1.3, 1.3], [2, 2, 2, 2, 2, 2, 2, 2, 3]],
    ['falls two bands at once when it has been below both', [1.3, 0.75, 0.75, 0.75, 0.75], [3, 3, 3, 3, 1]],
    ['keeps the edge it is not clearly beyond', [1, 0.66, 0.66, 0.66, 0.66, 0.64], [2, 2, 2, 2, 1, 0]],
    ['comes back the same way', [0.9, 0.6, 0.6, 0.6, 0.6, 1, 1, 1, 1], [2, 2, 2, 2, 0, 0, 0, 0, 2]],
  ])('%s', (_, percents, bands) => {
    expect(bandsOf(percents)).toEqual(bands);
  });
});

describe('a band that is about to move', () => {
  const movingAfter = (percents: readonly number[]) => {
    const switches = freshSwitches(defaultFramework);
    for (const percent of percents) stepSwitches(switches, percent, true, defaultFramework);
    return movingOf(switches, percents.at(-1) ?? 0, defaultFramework);
  };

  test.each([
    ['is counted from the first week past the line', [1, 1.19], { to: 3, weeks: 1 }],
    ['counts on with every week in a row', [1, 1.19, 1.3, 1.19], { to: 3, weeks: 3 }],
    ['starts anew after a week back', [1, 1.19, 1.1, 1.19], { to: 3, weeks: 1 }],
    ['goes on counting while it is not clearly beyond', [1, 1.19, 1.19, 1.19, 1.19, 1.19], { to: 3, weeks: 5 }],
    ['is counted downwards as well', [1.3, 1.1, 1.1], { to: 2, weeks: 2 }],
    ['moves to the band beside it first', [1, 1.6], { to: 3, weeks: 1 }],
  ])('%s', (_, percents, moving) => {
    expect(movingAfter(percents)).toMatchObject({ ...moving, needsWeeks: 4 });
  });

  test('needs a percent a little beyond the line', () => {
    expect(movingAfter([1, 1.19])?.needsPercent).toBeCloseTo(1.2);
    expect(movingAfter([1.3, 1.1])?.needsPercent).toBeCloseTo(1.1);
  });

  test('is none where the percent lies in the band', () => {
    expect(movingAfter([1, 1.1])).toBeUndefined();
    expect(movingAfter([1, 1.3, 1.3, 1.3, 1.3])).toBeUndefined();
  });

  test('stands in the reflection of a week', () => {
    const rise = buildHistory(14, (index) => [
      ...usualWeek(index),
      ...(index < 9 ? [] : [...usualWeek(index), buildEntry('outcome', { reach: 'another-team' })]),
    ]);
    const standing = reflect(rise, senior, weekAt(13)).standing;
    expect(standing).toMatchObject({ band: 2, momentaryBand: 3, moving: { to: 3, needsWeeks: 4 } });
    expect(standing?.moving?.weeks).toBeGreaterThan(0);
    expect(reflect(buildHistory(14, usualWeek), senior, weekAt(13)).standing?.moving).toBeUndefined();
  });
});

describe('the floor', () => {
  // Strong in everything but output: two and a half times the input and the effects.
  const lopsided = (index: number, output: number) => [
    ...Array.from({ length: 4 }, () => buildEntry('input', { size: 'L', evidence: 'linked' })),
    ...Array.from({ length: output }, () => buildEntry('output')),
    ...(index % 2 === 0 ? [buildEntry('outcome', { reach: 'another-team' })] : []),
    ...(index % 6 === 0 ? [buildEntry('impact', { reach: 'another-team' })] : []),
  ];

  test('a nearly empty part holds the band at the middle and is named', () => {
    const held = reflect(
      buildHistory(20, (index) => lopsided(index, index % 4 === 0 ? 2 : 0)),
      senior,
      weekAt(19),
    );
    expect(held.standing).toMatchObject({ band: 2, momentaryBand: 3, flooredBy: 'output' });
    expect(held.dimensions.output.attainment).toBeLessThan(0.5);
  });

  test('it says nothing where it changes nothing, and lets go once the part is filled again', () => {
    const plain = reflect(
      buildHistory(20, (index) => usualWeek(index).filter(({ dimension }) => dimension !== 'output')),
      senior,
      weekAt(19),
    );
    expect(plain.standing?.band).toBeLessThan(2);
    expect(plain.standing?.flooredBy).toBeUndefined();
    const filled = buildHistory(34, (index) => lopsided(index, index < 20 ? (index % 4 === 0 ? 2 : 0) : 4));
    const released = reflect(filled, senior, weekAt(33)).standing;
    expect(released?.flooredBy).toBeUndefined();
    expect(released?.band).toBeGreaterThan(2);
  });

  test('rare effects are left alone until three events are expected of the logged weeks', () => {
    const dry = (index: number) => lopsided(index, 3).filter(({ dimension }) => dimension !== 'outcome');
    const early = reflect(buildHistory(9, dry), senior, weekAt(8));
    expect(early.standing?.flooredBy).toBeUndefined();
  });
});

describe('what was told', () => {
  const history = buildHistory(14, usualWeek);
  const now = reflect(history, senior, weekAt(13));
  const told = (change: Partial<Told>): Told => ({
    week: weekAt(13),
    at: '2026-04-10T15:00:00.000Z',
    percent: now.standing?.percent ?? 0,
    band: now.standing?.band ?? 0,
    frameworkVersion: 1,
    formulaVersion: 1,
    ...change,
  });

  test('the same again is not called recomputed, a different number or band is', () => {
    const recomputed = (change: Partial<Told>) =>
      reflect(history, senior, weekAt(13), [told(change)]).standing?.recomputed;
    expect(recomputed({})).toBe(false);
    expect(recomputed({ percent: (now.standing?.percent ?? 0) + 0.03 })).toBe(true);
    expect(recomputed({ band: 3 })).toBe(true);
    expect(recomputed({ week: weekAt(12), percent: 2 })).toBe(false);
  });

  test('of several the last one counts, in whatever order they are read', () => {
    const first = told({ at: '2026-04-10T15:00:00.000Z', percent: 0.5 });
    const second = told({ at: '2026-04-11T15:00:00.000Z' });
    expect(reflect(history, senior, weekAt(13), [second, first]).standing?.recomputed).toBe(false);
  });

  test('a band starts from the one that was told and moves only by the rule', () => {
    const said = told({ week: weekAt(12), band: 3 });
    expect(now.standing?.band).toBe(2);
    expect(reflect(history, senior, weekAt(13), [{ ...said, formulaVersion: 0 }]).standing?.band).toBe(2);
    const strong = buildHistory(14, (index) => [...usualWeek(index), buildEntry('input'), buildEntry('output')]);
    const percent = reflect(strong, senior, weekAt(13)).standing?.percent ?? 0;
    expect(percent).toBeGreaterThan(1.1);
    expect(percent).toBeLessThan(1.5);
    expect(reflect(strong, senior, weekAt(13), [said]).standing?.band).toBe(3);
  });

  test('a band that was told under another level is none of this one', () => {
    // A little under the line to the fourth band: it stays where it was told, and is not reached otherwise.
    const strong = buildHistory(14, (index) => [
      ...usualWeek(index),
      buildEntry('output'),
      ...(index % 4 < 3 ? [buildEntry('input')] : []),
    ]);
    const said = told({ week: weekAt(12), band: 3 });
    expect(reflect(strong, senior, weekAt(13), [{ ...said, level: 'IC4' }]).standing?.band).toBe(3);
    expect(reflect(strong, senior, weekAt(13), [{ ...said, level: 'IC3' }]).standing?.band).toBe(2);
  });
});
