import { describe, expect, test } from '@jest/globals';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { absencesOf, clocksOf, durationsOf } from '../../../src/domain/signals/clocks.js';
import { resolutions, type Issue } from '../../../src/domain/signals/issue.js';
import { medianOf } from '../../../src/domain/signals/kaplan-meier.js';
import { defaultClocks } from '../../../src/domain/signals/rules.js';
import { zoneOf } from '../../../src/domain/signals/zones.js';
import { addWeeks } from '../../../src/domain/week.js';
import { buildCheckIn, buildEntry, week } from '../builders.js';
import { numbersFrom } from './golden-series.js';
import {
  dayFrom,
  mondayNumber,
  numberOf,
  referenceClocks,
  referenceMiddle,
  referenceZone,
  type ReferenceClock,
  type ReferenceTimeOff,
} from './section-nine.js';

const first = week('2026-W40');

interface Life {
  readonly history: CheckIn[];
  readonly pause: { pausedFrom?: string; pausedUntil?: string | null };
  readonly off: ReferenceTimeOff;
  readonly issues: Issue[];
  readonly today: string;
}

/** A year over two year ends, of 53 and of 52 weeks, with days off and parts of weeks; each second one ends in a pause. */
function lifeOf(seed: number): Life {
  const next = numbersFrom(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const start = mondayNumber(first);
  const today = start + 380 + upTo(80);
  const history: CheckIn[] = [];
  const weeks: { monday: number; share: number }[] = [];
  for (let i = 0; i < 75; i++) {
    const key = addWeeks(first, i);
    const kind = next();
    const part = [0.2, 0.4, 0.5, 0.6, 0.8][upTo(4)] ?? 1;
    const share = kind < 0.15 ? 0 : kind < 0.3 ? part : 1;
    if (kind > 0.9) continue;
    if (kind > 0.85) {
      history.push(buildCheckIn(key, [], { state: 'skipped' }));
      continue;
    }
    weeks.push({ monday: start + 7 * i, share });
    if (kind < 0.2) history.push(buildCheckIn(key, [], { state: 'away', availability: share }));
    else history.push(buildCheckIn(key, [buildEntry('input')], { availability: share }));
  }
  const pausedFrom = seed % 2 === 0 ? dayFrom(today - upTo(60)) : undefined;
  const issues: Issue[] = [];
  for (let i = 0; i < 12; i++) {
    const onset = start + upTo(330);
    const heard = next() < 0.3 ? onset + upTo(30) : undefined;
    // Sometimes noticed before the detector says that it began.
    const aware = next() < 0.75 ? Math.min(today, onset - 10 + upTo(70)) : undefined;
    const resolved = next() < 0.6 ? Math.min(today, (aware ?? onset) + upTo(80)) : undefined;
    const resolution = resolutions[upTo(resolutions.length - 1)];
    issues.push({
      id: `issue-${i}`,
      kind: 'drop',
      onset: dayFrom(onset),
      onsetBy: next() < 0.3 ? 'person' : 'detector',
      ...(heard !== undefined && { heard: dayFrom(heard) }),
      ...(aware !== undefined && { aware: dayFrom(aware) }),
      ...(resolved !== undefined && { resolved: dayFrom(resolved), ...(resolution !== undefined && { resolution }) }),
      ...(next() < 0.1 && { unseen: true as const }),
    });
  }
  return {
    history: next() < 0.5 ? history : history.toReversed(),
    pause: pausedFrom === undefined ? {} : { pausedFrom, pausedUntil: null },
    off: { weeks, ...(pausedFrom !== undefined && { pausedFrom }) },
    issues,
    today: dayFrom(today),
  };
}

const seeds = Array.from({ length: 20 }, (_, index) => 101 + 13 * index);

/** False alarms and new normals leave the clocks, and what the weeks no longer show unless the person says since when. */
function timed({ issues }: Life): Issue[] {
  return issues.filter(
    ({ resolution, unseen, onsetBy }) =>
      resolution !== 'false-alarm' && resolution !== 'new-normal' && (unseen !== true || onsetBy === 'person'),
  );
}

describe('the two clocks', () => {
  test.each(seeds)('count day for day what METHOD.md says: life %i', (seed) => {
    const { history, pause, off, issues, today } = lifeOf(seed);
    const absences = absencesOf(history, pause);
    for (const issue of issues) {
      const { toAware, toResolved } = clocksOf(issue, today, absences);
      const expected = referenceClocks(issue, today, off);
      for (const [clock, second] of [
        [toAware, expected.toAware],
        [toResolved, expected.toResolved],
      ] as const) {
        expect(clock === undefined).toBe(second === undefined);
        if (clock === undefined || second === undefined) continue;
        expect(clock.calendarDays).toBe(second.calendar);
        expect(clock.availableDays).toBeCloseTo(second.available, 9);
      }
      if (issue.aware !== undefined) expect(toAware.isRunning).toBe(false);
      if (toResolved !== undefined) expect(toResolved.isRunning).toBe(issue.resolved === undefined);
    }
  });

  test.each(seeds)('have the medians and the zone of all questions that count, open ones censored: life %i', (seed) => {
    const life = lifeOf(seed);
    const { toAware, toResolved } = durationsOf(life.issues, life.today, absencesOf(life.history, life.pause));
    const second = timed(life).map((issue) => referenceClocks(issue, life.today, life.off));
    const cases = (clocks: readonly (ReferenceClock | undefined)[]) =>
      clocks.flatMap((clock) => (clock === undefined ? [] : [{ days: clock.available, over: clock.over }]));
    const middles = [
      referenceMiddle(cases(second.map((each) => each.toAware))),
      referenceMiddle(cases(second.map((each) => each.toResolved))),
    ];
    const medians = [medianOf(toAware, 3), medianOf(toResolved, 3)];
    for (const [at, median] of medians.entries()) {
      const middle = middles[at];
      expect(median === undefined).toBe(middle === undefined);
      if (median === undefined || middle === undefined) continue;
      expect('days' in median).toBe(middle.known);
      expect('days' in median ? median.days : median.moreThan).toBeCloseTo(middle.days, 9);
    }
    expect(zoneOf(medians[0], medians[1], defaultClocks)).toBe(referenceZone(middles[0], middles[1]));
  });

  test('of the lives some are in every zone and some in none, so that the comparison compares something', () => {
    const zones = seeds.map((seed) => {
      const life = lifeOf(seed);
      const { toAware, toResolved } = durationsOf(life.issues, life.today, absencesOf(life.history, life.pause));
      return zoneOf(medianOf(toAware, 3), medianOf(toResolved, 3), defaultClocks);
    });
    expect(new Set(zones).size).toBeGreaterThanOrEqual(4);
  });
});

test('a zone is said at its very limits, whichever way a median is known', () => {
  for (const aware of [0, 20, 20.5, 21, 21.5, 22]) {
    for (const resolved of [0, 27, 28, 28.5, 29]) {
      for (const knownAware of [true, false]) {
        for (const knownResolved of [true, false]) {
          const median = (days: number, known: boolean) => (known ? { days, n: 5 } : { moreThan: days, n: 5 });
          const zone = referenceZone({ days: aware, known: knownAware }, { days: resolved, known: knownResolved });
          const said = zoneOf(median(aware, knownAware), median(resolved, knownResolved), defaultClocks);
          expect([aware, resolved, knownAware, knownResolved, said]).toEqual([
            aware,
            resolved,
            knownAware,
            knownResolved,
            zone,
          ]);
        }
      }
    }
  }
});

test('the calendar of the second calculation is the one on the wall', () => {
  for (let day = 0; day < 40000; day += 97) {
    expect(dayFrom(day)).toBe(new Date(day * 86400000).toISOString().slice(0, 10));
    expect(numberOf(dayFrom(day))).toBe(day);
  }
});
