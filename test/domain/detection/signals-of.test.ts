import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JudgedBy } from '../../../src/domain/assignment.js';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import type { Weights } from '../../../src/domain/framework.js';
import { reflect } from '../../../src/domain/reflect.js';
import type { Issue } from '../../../src/domain/signals/issue.js';
import type { Signal } from '../../../src/domain/signals/signal.js';
import { addDays, mondayOf, sundayOf } from '../../../src/domain/week.js';
import { buildAssignment, buildCheckIn, buildEntry, buildHistory, usualWeek, weekAt } from '../builders.js';

const senior = [buildAssignment()];

/** Hardly anything: one small line of input, and the events of a usual week. */
function thinWeek(index: number) {
  return [
    buildEntry('input', { size: 'S' }),
    ...usualWeek(index).filter(({ dimension }) => dimension === 'outcome' || dimension === 'impact'),
  ];
}

/** About half of a usual week. */
function halfWeek(index: number) {
  return [
    buildEntry('input'),
    ...usualWeek(index).filter(({ dimension, evidence }) => dimension !== 'input' && evidence !== 'linked'),
  ];
}

/** Usual weeks with thin ones from `fallsAt` on. */
function fallen(weeks: number, fallsAt: number): CheckIn[] {
  return buildHistory(weeks, (index) => (index < fallsAt ? usualWeek(index) : thinWeek(index)));
}

interface Situation {
  readonly issues?: readonly Issue[];
  readonly assignments?: readonly JudgedBy[];
  readonly at?: number;
}

function signalsOn(history: readonly CheckIn[], { issues = [], assignments = senior, at }: Situation = {}) {
  const newest = history.reduce((latest, { week }) => (week > latest ? week : latest), weekAt(0));
  const week = at === undefined ? newest : weekAt(at);
  return reflect(history, assignments, week, [], { issues, hypotheses: [] }).signals;
}

function effort(signals: readonly Signal[]): Signal | undefined {
  return signals.find(({ kind }) => kind === 'drop' || kind === 'low-start');
}

function buildIssue(change: Partial<Issue> = {}): Issue {
  return { id: 'issue', kind: 'drop', onset: mondayOf(weekAt(20)), onsetBy: 'detector', ...change };
}

/** Saved on the Friday of a week so many weeks later. */
function savedLater(checkIn: CheckIn, index: number): CheckIn {
  const firstSavedAt = `${addDays(mondayOf(weekAt(index)), 4)}T15:00:00.000Z`;
  return { ...checkIn, firstSavedAt, savedAt: firstSavedAt };
}

describe('a fall of the weeks', () => {
  test('is a watch, then an alert, and says since when', () => {
    const read = Array.from({ length: 9 }, (_, back) => effort(signalsOn(fallen(20 + back, 20))));
    const first = read.findIndex((signal) => signal !== undefined);
    const alert = read.findIndex((signal) => signal?.strength === 'alert');
    expect(first).toBeGreaterThan(0);
    expect(alert).toBeGreaterThan(first);
    expect(read.at(-1)).toEqual({
      kind: 'drop',
      strength: 'alert',
      onset: weekAt(20),
      watchedFrom: weekAt(19 + first),
      alertFrom: weekAt(19 + alert),
    });
  });

  test('is not there in usual weeks, and good news is not either', () => {
    const years = buildHistory(156, usualWeek);
    for (const at of [30, 80, 155]) {
      expect(signalsOn(years.slice(0, at + 1))).toEqual([]);
    }
  });

  test('of one box alone is about that box', () => {
    const history = buildHistory(32, (index) => [
      ...usualWeek(index).filter(({ dimension }) => index < 20 || dimension !== 'output'),
      ...(index < 20 ? [] : [buildEntry('input'), buildEntry('input')]),
    ]);
    expect(effort(signalsOn(history))).toMatchObject({ kind: 'drop', about: 'output', onset: weekAt(20) });
  });

  test('of the own reads alone is about them', () => {
    const history = buildHistory(34, usualWeek).map((each, index) => ({ ...each, ownRead: index < 20 ? 4 : 2 }));
    expect(effort(signalsOn(history))).toMatchObject({ kind: 'drop', about: 'own-read', onset: weekAt(20) });
  });

  test('upwards is good news', () => {
    const history = buildHistory(30, (index) => [...usualWeek(index), ...(index < 20 ? [] : usualWeek(index + 1))]);
    expect(signalsOn(history)).toEqual([expect.objectContaining({ kind: 'rise', onset: weekAt(20) })]);
  });

  test('stands on over missed weeks and time off, and a long gap ends it', () => {
    const history = fallen(26, 20);
    expect(effort(signalsOn(history))).toBeDefined();
    expect(effort(signalsOn(history, { at: 29 }))).toEqual(effort(signalsOn(history)));
    const away = Array.from({ length: 10 }, (_, index) =>
      buildCheckIn(weekAt(26 + index), [], { state: 'away', availability: 0 }),
    );
    expect(effort(signalsOn([...history, ...away]))).toEqual(effort(signalsOn(history)));
    const back = buildCheckIn(weekAt(34), thinWeek(34));
    expect(effort(signalsOn([...history, back]))).toBeUndefined();
  });

  test('that was seen is no longer a signal, whether it was said in that week or just after it', () => {
    const history = fallen(28, 20);
    for (const aware of [mondayOf(weekAt(25)), sundayOf(weekAt(27)), addDays(sundayOf(weekAt(27)), 2)]) {
      expect(effort(signalsOn(history, { issues: [buildIssue({ aware })] }))).toBeUndefined();
    }
    const much = addDays(sundayOf(weekAt(27)), 9);
    expect(effort(signalsOn(history, { issues: [buildIssue({ aware: much })] }))).toBeDefined();
  });

  test('that goes on after it was seen is a signal again, that began after it', () => {
    const issues = [buildIssue({ aware: mondayOf(weekAt(24)) })];
    const signal = effort(signalsOn(fallen(32, 20), { issues }));
    expect(signal).toMatchObject({ kind: 'drop', onset: weekAt(25) });
  });

  test('that is called a new normal is measured anew from its beginning', () => {
    const issues = [
      buildIssue({ aware: mondayOf(weekAt(25)), resolved: mondayOf(weekAt(26)), resolution: 'new-normal' }),
    ];
    const history = buildHistory(60, (index) => (index < 20 ? usualWeek(index) : index < 50 ? halfWeek(index) : []));
    for (const at of [26, 33, 40, 49]) expect(effort(signalsOn(history.slice(0, at + 1), { issues }))).toBeUndefined();
    expect(effort(signalsOn(history.slice(0, 50)))).toMatchObject({ onset: weekAt(20) });
    expect(effort(signalsOn(history, { issues }))).toMatchObject({ onset: weekAt(50) });
  });

  test('an answer to something else changes nothing', () => {
    const history = fallen(28, 20);
    const issues = [buildIssue({ kind: 'self-reported', aware: mondayOf(weekAt(27)) })];
    expect(signalsOn(history, { issues })).toEqual(signalsOn(history));
  });
});

describe('weeks that were written late', () => {
  const usual = buildHistory(20, usualWeek);
  const thin = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => buildCheckIn(weekAt(from + index), thinWeek(from + index)));

  test('raise nothing before they were entered: late weeks begin to count in the week of their entry', () => {
    const entered = thin(20, 26).map((each) => savedLater(each, 30));
    const later = buildHistory(31, (index) => (index > 25 ? usualWeek(index) : undefined));
    const history = [...usual, ...entered, ...later];
    const onTime = [...usual, ...thin(20, 26), ...later];
    expect(effort(signalsOn(onTime))).toMatchObject({ onset: weekAt(20) });
    expect(effort(signalsOn(history))).toMatchObject({
      onset: weekAt(20),
      heardFrom: weekAt(30),
      watchedFrom: weekAt(30),
    });
  });

  test('and usual weeks before them do not name a usual week as the beginning', () => {
    const entered = thin(20, 26).map((each) => savedLater(each, 27));
    const later = buildHistory(28, (index) => (index > 25 ? usualWeek(index) : undefined));
    const signal = effort(signalsOn([...usual, ...entered, ...later]));
    expect(signal).toMatchObject({ onset: weekAt(20), heardFrom: weekAt(27) });
  });

  test('of the following week are not late', () => {
    const next = thin(20, 27).map((each, index) => savedLater(each, 21 + index));
    expect(effort(signalsOn([...usual, ...next]))).toEqual(effort(signalsOn([...usual, ...thin(20, 27)])));
  });

  test('a whole past entered in one day stands in that week, at most the judged one', () => {
    const entered = [...usual, ...thin(20, 30)].map((each) => savedLater(each, 45));
    const signal = effort(signalsOn(entered));
    expect(signal).toMatchObject({
      kind: 'drop',
      onset: weekAt(20),
      heardFrom: weekAt(29),
      watchedFrom: weekAt(29),
      alertFrom: weekAt(29),
    });
  });
});

describe('input that is no usual history', () => {
  test('fewer weeks than the rules ask: no signal, and no standing either', () => {
    expect(signalsOn(buildHistory(3, () => []))).toEqual([]);
    expect(signalsOn([], { at: 5 })).toEqual([]);
  });

  test('all weeks missing but two', () => {
    const two = [buildCheckIn(weekAt(0), usualWeek(0)), buildCheckIn(weekAt(90), thinWeek(90))];
    expect(signalsOn(two)).toEqual([]);
    expect(signalsOn(two, { at: 120 })).toEqual([]);
  });

  test('weeks that are all the same', () => {
    for (const weeks of [20, 40, 80]) {
      expect(signalsOn(buildHistory(weeks, () => usualWeek(0)))).toEqual([]);
      expect(effort(signalsOn(buildHistory(weeks, halfWeek)))).toBeUndefined();
    }
  });

  test('one enormous week', () => {
    const history = buildHistory(60, (index) =>
      index === 40
        ? [...usualWeek(40), buildEntry('output', { count: 30, size: 'L', evidence: 'linked' })]
        : usualWeek(index),
    );
    for (const at of [40, 44, 59]) expect(effort(signalsOn(history.slice(0, at + 1)))).toBeUndefined();
  });

  test('two role changes in one month start anew twice, and speak of the newest role alone', () => {
    const assignments = [
      buildAssignment({ level: 'IC3' }),
      buildAssignment({ level: 'IC4', validFrom: weekAt(24), ramp: 'promotion' }),
      buildAssignment({ level: 'IC5', validFrom: weekAt(26), ramp: 'promotion' }),
    ];
    const history = fallen(27, 20);
    expect(effort(signalsOn(history, { assignments: assignments.slice(0, 1) }))).toMatchObject({ kind: 'drop' });
    expect(signalsOn(history, { assignments })).toEqual([]);
    expect(effort(signalsOn(fallen(34, 20), { assignments }))).toMatchObject({
      kind: 'low-start',
      strength: 'watch',
      // Low from the first week of the role on, though the first three are not summed.
      onset: weekAt(26),
    });
  });

  test.each<[string, Weights]>([
    ['a zero weight of output', { input: 0.5, output: 0, outcome: 0.3, impact: 0.2 }],
    ['a zero weight of input', { input: 0, output: 0.5, outcome: 0.3, impact: 0.2 }],
    ['all weights in outcome and impact', { input: 0, output: 0, outcome: 0.6, impact: 0.4 }],
  ])('a framework with %s has no series of it', (_name, weights) => {
    const levels = defaultFramework.levels.map((level) => ({ ...level, weights }));
    const assignments = [buildAssignment({ framework: { ...defaultFramework, levels } })];
    const signals = signalsOn(fallen(40, 20), { assignments });
    const found = effort(signals);
    const about = { input: found?.about === 'input', output: found?.about === 'output' };
    for (const box of ['input', 'output'] as const) if (weights[box] === 0) expect(about[box]).toBe(false);
    const isWatched = weights.input > 0 || weights.output > 0;
    expect(found?.kind).toBe(isWatched ? 'drop' : undefined);
  });

  test('with nothing but own reads, these are watched alone', () => {
    const weights = { input: 0, output: 0, outcome: 0.6, impact: 0.4 };
    const levels = defaultFramework.levels.map((level) => ({ ...level, weights }));
    const assignments = [buildAssignment({ framework: { ...defaultFramework, levels } })];
    const history = fallen(40, 20).map((each, index) => ({ ...each, ownRead: index < 20 ? 4 : 1 }));
    expect(effort(signalsOn(history, { assignments }))).toMatchObject({ about: 'own-read' });
  });

  test('an edit of old weeks is computed anew and leaves no stale signal', () => {
    const history = fallen(28, 20);
    expect(effort(signalsOn(history))).toBeDefined();
    const edited = history.map((each, index) => (index < 20 ? each : { ...each, entries: usualWeek(index) }));
    expect(effort(signalsOn(edited))).toBeUndefined();
    expect(signalsOn(history)).toEqual(signalsOn(fallen(28, 20)));
  });
});

describe('laws', () => {
  test('the order of weeks, lines and answers never matters', () => {
    const weeks = fc.array(fc.option(fc.constantFrom('usual', 'thin', 'empty', 'away'), { freq: 6 }), {
      minLength: 14,
      maxLength: 40,
    });
    fc.assert(
      fc.property(weeks, fc.array(fc.nat({ max: 40 }), { maxLength: 3 }), (kinds, acts) => {
        const history = kinds.flatMap((kind, index) => {
          if (kind === null) return [];
          if (kind === 'away') return [buildCheckIn(weekAt(index), [], { state: 'away', availability: 0 })];
          const entries = { usual: usualWeek(index), thin: thinWeek(index), empty: [] }[kind];
          return [buildCheckIn(weekAt(index), entries)];
        });
        const issues = acts.map((index) => buildIssue({ id: `${index}`, aware: mondayOf(weekAt(index)) }));
        const turned = history.toReversed().map((each) => ({ ...each, entries: each.entries.toReversed() }));
        expect(signalsOn(turned, { issues: issues.toReversed(), at: 40 })).toEqual(
          signalsOn(history, { issues, at: 40 }),
        );
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  test('a signal was watched before it was an alert, and began before it was watched', () => {
    const thin = fc.array(fc.boolean(), { minLength: 20, maxLength: 50 });
    fc.assert(
      fc.property(thin, (flags) => {
        const history = buildHistory(flags.length, (index) =>
          index > 11 && flags[index] === true ? thinWeek(index) : usualWeek(index),
        );
        for (const signal of signalsOn(history)) {
          expect(signal.onset <= signal.watchedFrom).toBe(true);
          expect(signal.watchedFrom <= (signal.alertFrom ?? signal.watchedFrom)).toBe(true);
          expect(signal.strength === 'watch' || signal.alertFrom !== undefined).toBe(true);
        }
      }),
      { numRuns: 60, seed: 2026 },
    );
  });
});
