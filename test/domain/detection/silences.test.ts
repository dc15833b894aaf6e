import { describe, expect, test } from '@jest/globals';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { defaultDetection } from '../../../src/domain/detection/rules.js';
import { overdueOf } from '../../../src/domain/detection/overdue.js';
import type { Dimension } from '../../../src/domain/dimension.js';
import type { Hypothesis } from '../../../src/domain/hypotheses/hypothesis.js';
import { reflect } from '../../../src/domain/reflect.js';
import type { Signal } from '../../../src/domain/signals/signal.js';
import { addDays, mondayOf, sundayOf } from '../../../src/domain/week.js';
import { buildAssignment, buildCheckIn, buildEntry, buildHistory, weekAt } from '../builders.js';

/** Weeks of steady effort with events of one box in some of them. */
function withEvents(weeks: number, dimension: Dimension, has: (index: number) => boolean): CheckIn[] {
  return buildHistory(weeks, (index) => [
    buildEntry('input'),
    buildEntry('input'),
    buildEntry('output'),
    buildEntry('output'),
    ...(has(index) ? [buildEntry(dimension)] : []),
  ]);
}

function droughtOn(history: readonly CheckIn[], about: Dimension = 'outcome', level = 'IC4'): Signal | undefined {
  const week = history.at(-1)?.week ?? weekAt(0);
  const { signals } = reflect(history, [buildAssignment({ level })], week);
  return signals.find((signal) => signal.kind === 'drought' && signal.about === about);
}

/** A Senior at their usual pace: four outcomes in each quarter, the last one in week 48. */
const usualPace = (index: number) => index <= 48 && [0, 3, 6, 9].includes(index % 13);

describe('a silence of outcomes', () => {
  test('of a Senior is a watch after 8 weeks and an alert after 12, calculated by hand', () => {
    // 49 weeks up to the last event with 16 of them: L = (4 + 16)/(13 + 49) = .3226; ln 10 / L = 7.1, ln 33.3 / L = 10.9.
    const at = (index: number) => droughtOn(withEvents(index + 1, 'outcome', usualPace));
    expect([48, 55].map(at)).toEqual([undefined, undefined]);
    expect(at(56)).toEqual({
      kind: 'drought',
      strength: 'watch',
      about: 'outcome',
      onset: weekAt(49),
      watchedFrom: weekAt(56),
      silentWeeks: 8,
      usualWeeks: (13 + 49) / (4 + 16),
    });
    expect(at(58)).toMatchObject({ strength: 'watch', silentWeeks: 10 });
    expect(at(59)).toMatchObject({
      strength: 'alert',
      watchedFrom: weekAt(56),
      alertFrom: weekAt(59),
      silentWeeks: 11,
    });
  });

  test('ends with the next outcome, a miss from which something was learned too', () => {
    const history = withEvents(60, 'outcome', usualPace);
    expect(droughtOn(history)).toBeDefined();
    const learned = buildCheckIn(weekAt(60), [buildEntry('outcome', { result: 'missed' })]);
    expect(droughtOn([...history, learned])).toBeUndefined();
  });

  test('from the very start is measured at the expected pace, and no alert in the first weeks of a role', () => {
    expect(droughtOn(withEvents(7, 'outcome', () => false))).toBeUndefined();
    expect(droughtOn(withEvents(8, 'outcome', () => false))).toMatchObject({ strength: 'watch', onset: weekAt(0) });
    expect(droughtOn(withEvents(12, 'outcome', () => false))).toMatchObject({ strength: 'watch', silentWeeks: 12 });
    expect(droughtOn(withEvents(13, 'outcome', () => false))).toMatchObject({ strength: 'alert' });
  });

  test('does not grow in missed weeks, nor in time off, and grows by half in half a week', () => {
    const history = withEvents(56, 'outcome', usualPace);
    const silent = (weeks: readonly CheckIn[]) => droughtOn([...history, ...weeks])?.silentWeeks;
    const away = Array.from({ length: 4 }, (_, index) =>
      buildCheckIn(weekAt(56 + index), [], { state: 'away', availability: 0 }),
    );
    const effort = [buildEntry('input'), buildEntry('output')];
    expect(silent([buildCheckIn(weekAt(56), effort)])).toBe(8);
    expect(silent([...away, buildCheckIn(weekAt(60), effort)])).toBe(8);
    expect(silent([buildCheckIn(weekAt(60), effort)])).toBe(8);
    expect(silent([buildCheckIn(weekAt(56), effort, { availability: 0.5 })])).toBe(7.5);
    expect(silent([buildCheckIn(weekAt(56), effort, { availability: 0.2 })])).toBeUndefined();
  });

  test('begins anew after a long gap: what happened in it is not known', () => {
    const history = withEvents(58, 'outcome', usualPace);
    expect(droughtOn(history)).toBeDefined();
    const back = buildCheckIn(weekAt(66), [buildEntry('input'), buildEntry('output')]);
    expect(droughtOn([...history, back])).toBeUndefined();
  });

  test('of weeks that were written late is heard of in the week of their entry', () => {
    const history = withEvents(57, 'outcome', usualPace);
    const late = history.map((each, index) =>
      index > 48 ? { ...each, firstSavedAt: `${addDays(mondayOf(weekAt(60)), 1)}T09:00:00.000Z` } : each,
    );
    const next = buildCheckIn(weekAt(60), [buildEntry('input'), buildEntry('output')]);
    expect(droughtOn([...late, next])).toMatchObject({ onset: weekAt(49), watchedFrom: weekAt(60) });
  });
});

describe('a silence of impacts', () => {
  const never = () => false;

  test('has no chart where fewer than one and a quarter are expected in a quarter', () => {
    expect(droughtOn(withEvents(200, 'impact', never), 'impact', 'IC4')).toBeUndefined();
    expect(droughtOn(withEvents(30, 'impact', never), 'impact', 'IC5')).toMatchObject({ about: 'impact' });
  });

  test('has no chart without a weight', () => {
    const levels = defaultFramework.levels.map((level) => ({
      ...level,
      weights: { input: 0.3, output: 0.3, outcome: 0.4, impact: 0 },
    }));
    const framework = { ...defaultFramework, levels };
    const history = withEvents(60, 'impact', never);
    const { signals } = reflect(history, [buildAssignment({ level: 'IC6', framework })], weekAt(59));
    expect(signals.some(({ about }) => about === 'impact')).toBe(false);
  });

  test('of the first weeks is an alert from the week on in which it may be one, never from one that was only a watch', () => {
    const silent = buildHistory(13, () => [buildEntry('input'), buildEntry('output')]);
    const at = (weeks: number) =>
      reflect(silent.slice(0, weeks), [buildAssignment()], weekAt(weeks - 1)).signals.find(
        ({ kind }) => kind === 'drought',
      );
    expect(at(12)).toMatchObject({ strength: 'watch' });
    expect(at(13)).toMatchObject({ strength: 'alert', alertFrom: weekAt(12) });
  });

  test('is as long for half of full time as two of its weeks are for a whole one', () => {
    const silent = (share: number) => {
      const found = Array.from({ length: 40 }, (_, index) => index).find((index) =>
        reflect(withEvents(index + 1, 'outcome', never), [buildAssignment({ share })], weekAt(index)).signals.some(
          ({ kind, about }) => kind === 'drought' && about === 'outcome',
        ),
      );
      return (found ?? Number.NaN) + 1;
    };
    expect([silent(1), silent(0.5)]).toEqual([8, 15]);
  });
});

describe('hypotheses that nobody looked at', () => {
  const expected = (id: string, due: string, change: Partial<Hypothesis> = {}): Hypothesis => ({
    id,
    of: { week: weekAt(0), entry: 'entry' },
    text: 'checkout v2',
    dimension: 'outcome',
    expects: 'fewer tickets',
    made: mondayOf(weekAt(0)),
    due,
    postponed: 0,
    ...change,
  });
  const overdue = (hypotheses: readonly Hypothesis[], index: number) =>
    overdueOf(hypotheses, sundayOf(weekAt(index)), defaultDetection);

  test('two of them past their day are a watch, the one that waits longest first', () => {
    const two = [expected('later', mondayOf(weekAt(12))), expected('sooner', mondayOf(weekAt(11)))];
    expect(overdue(two, 11)).toBeUndefined();
    expect(overdue(two, 12)).toEqual({
      kind: 'overdue',
      strength: 'watch',
      onset: weekAt(11),
      onsetDay: mondayOf(weekAt(11)),
      watchedFrom: weekAt(12),
      hypotheses: ['sooner', 'later'],
    });
  });

  test('one is a watch when it is over three weeks late', () => {
    const one = [expected('one', sundayOf(weekAt(10)))];
    expect(overdue(one, 13)).toBeUndefined();
    expect(overdue(one, 14)).toMatchObject({ onset: weekAt(10), watchedFrom: weekAt(14), hypotheses: ['one'] });
  });

  test('nothing is overdue on its own day', () => {
    const [one, other] = [expected('one', '2026-05-28'), expected('other', '2026-05-29')];
    expect(overdueOf([one, other], '2026-05-29', defaultDetection)).toBeUndefined();
    expect(overdueOf([one, other], '2026-05-30', defaultDetection)).toMatchObject({ onsetDay: '2026-05-28' });
  });

  test('what is closed, or was moved to a later day, is not overdue', () => {
    const closed = { on: mondayOf(weekAt(12)), result: 'met' } as const;
    const two = [expected('one', mondayOf(weekAt(11)), { closed }), expected('other', mondayOf(weekAt(11)))];
    expect(overdue(two, 12)).toBeUndefined();
    expect(overdue([expected('moved', mondayOf(weekAt(20)), { postponed: 2 })], 19)).toBeUndefined();
    expect(overdue([], 12)).toBeUndefined();
  });

  test('a due day in the past is overdue from that day on', () => {
    expect(overdue([expected('old', '2020-01-01')], 5)).toMatchObject({ hypotheses: ['old'] });
  });
});
