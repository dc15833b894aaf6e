import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { perDimension } from '../../../src/domain/dimension.js';
import type { Exported, Waiting } from '../../../src/domain/export/exported.js';
import { calledAsHere } from '../../../src/domain/export/known-lines.js';
import {
  mergeWaiting,
  mergeWeek,
  unknownCorrections,
  unknownHypotheses,
  unknownIssues,
  unknownNotes,
  unknownTold,
  unknownUnchosen,
} from '../../../src/domain/export/merge.js';
import type { Issue } from '../../../src/domain/signals/issue.js';
import { addsNothing, planImport } from '../../../src/domain/export/plan.js';
import { buildCheckIn, buildEntry, week } from '../builders.js';
import { buildExported, exported } from './builders.js';

const last = week('2030-W01');
const w27 = week('2026-W27');
const newId = () => 'new-id';

/** Takes a file in, as a use case does with the store. */
function takeIn(here: Exported, taken: Exported): Exported {
  const file = calledAsHere(here, taken);
  const weeks = new Map(here.checkIns.map((checkIn) => [checkIn.week, checkIn]));
  for (const checkIn of file.checkIns) {
    const merged = mergeWeek(weeks.get(checkIn.week), checkIn);
    if (merged !== undefined) weeks.set(checkIn.week, merged);
  }
  const waiting = new Map(here.waiting.map((one) => [one.week, one]));
  for (const one of file.waiting) {
    const merged = mergeWaiting(waiting.get(one.week), one, weeks.get(one.week), newId);
    if (merged !== undefined) waiting.set(one.week, merged);
  }
  const byWeek = <T extends { week: string }>(rows: Iterable<T>) =>
    [...rows].toSorted((a, b) => a.week.localeCompare(b.week));
  return {
    ...here,
    corrections: { ...here.corrections, ...unknownCorrections(here.corrections, file.corrections) },
    checkIns: byWeek(weeks.values()),
    unchosen: byWeek([...here.unchosen, ...unknownUnchosen(here, file)]),
    waiting: byWeek(waiting.values()),
    issues: [...here.issues, ...unknownIssues(here.issues, file.issues)],
    hypotheses: [...here.hypotheses, ...unknownHypotheses(here.hypotheses, file.hypotheses)],
    journey: [...here.journey, ...unknownNotes(here.journey, file.journey)],
    told: [...here.told, ...unknownTold(here.told, file.told)].toSorted((a, b) => a.at.localeCompare(b.at)),
  };
}

const nobody = buildExported({ checkIns: [] });

describe('taking a file in', () => {
  test('gives a new person every week, line, note, fix and record of the file', () => {
    fc.assert(
      fc.property(exported, (file) => {
        const { checkIns, corrections, told, journey } = takeIn(nobody, file);
        expect({ checkIns, corrections, told, journey }).toEqual({
          journey: file.journey,
          checkIns: file.checkIns,
          corrections: file.corrections,
          told: file.told,
        });
      }),
    );
  });

  test('a second time adds nothing, whoever takes it in', () => {
    fc.assert(
      fc.property(exported, exported, (here, file) => {
        const once = takeIn(here, file);
        expect(addsNothing(planImport(once, file, last))).toBe(true);
        expect(takeIn(once, file)).toEqual(once);
      }),
    );
  });

  test('changes no week, line, note or fix that is here', () => {
    fc.assert(
      fc.property(exported, exported, (here, file) => {
        const after = takeIn(here, file);
        for (const checkIn of here.checkIns) {
          const kept = after.checkIns.find((one) => one.week === checkIn.week);
          expect({ ...kept, entries: kept?.entries.slice(0, checkIn.entries.length) }).toEqual(checkIn);
        }
        for (const one of here.waiting) {
          const kept = after.waiting.find((two) => two.week === one.week);
          expect({ ...kept, noted: kept?.noted.slice(0, one.noted.length) }).toEqual(one);
        }
        expect(after.corrections).toMatchObject(here.corrections);
        expect(after.settings).toEqual(here.settings);
        expect(after.journey.slice(0, here.journey.length)).toEqual(here.journey);
      }),
    );
  });

  test('the counts that are shown before are those that come after', () => {
    fc.assert(
      fc.property(exported, exported, (here, file) => {
        const lines = (one: Exported) => one.checkIns.flatMap(({ entries }) => entries).length;
        const plan = planImport(here, file, last);
        const after = takeIn(here, file);
        expect(plan.newWeeks).toBe(after.checkIns.length - here.checkIns.length);
        expect(plan.newLines + plan.addedLines).toBe(lines(after) - lines(here));
        expect(plan.newWeeks + plan.keptWeeks).toBe(file.checkIns.length);
        expect(plan.journey).toBe(after.journey.length - here.journey.length);
        expect(plan.told).toBe(after.told.length - here.told.length);
      }),
    );
  });

  test('a line that is here in the same words, or moved to another box, is not doubled', () => {
    const here = buildEntry('output', { id: 'a', typed: 'limiter shipped' });
    const retyped = buildEntry('output', { id: 'b', typed: ' limiter shipped ' });
    const moved = buildEntry('outcome', { id: 'a', typed: 'limiter shipped' });
    const other = buildEntry('outcome', { id: 'c', typed: 'limiter shipped' });

    expect(mergeWeek(buildCheckIn(w27, [here]), buildCheckIn(w27, [retyped, moved]))).toBeUndefined();
    expect(mergeWeek(buildCheckIn(w27, [here]), buildCheckIn(w27, [other]))?.entries).toEqual([here, other]);
  });

  test.each(['skipped', 'away', 'empty'] as const)('a week that was %s here stays what it was', (state) => {
    expect(mergeWeek(buildCheckIn(w27, [], { state }), buildCheckIn(w27, [buildEntry('output')]))).toBeUndefined();
  });

  test('what waits in a form joins as notes, because a form shows its own text only', () => {
    const boxes = { ...perDimension(() => ''), output: 'here already\nfrom the file' };
    const file: Waiting = { week: w27, boxes, noted: [{ id: 'n1', dimension: 'input', line: 'reviews x6' }] };
    const here: Waiting = { week: w27, boxes: { ...perDimension(() => ''), output: 'here already' }, noted: [] };

    expect(mergeWaiting(here, file, undefined, newId)).toEqual({
      ...here,
      noted: [
        { id: 'n1', dimension: 'input', line: 'reviews x6' },
        { id: 'new-id', dimension: 'output', line: 'from the file' },
      ],
    });
  });

  test('a note of the journey that is here stays as it is, under its id or under another one', () => {
    const struggle = { kind: 'struggle', id: 'n1', day: '2026-05-04', text: 'reviews wait', tried: 'a rota' } as const;
    const review = {
      kind: 'review',
      id: 'r1',
      day: '2026-07-01',
      from: '2026-01-01',
      to: '2026-06-30',
      text: 'solid',
    } as const;
    const here = [
      { ...struggle, text: 'reviews waited' },
      { ...review, issue: 'i1' },
    ];

    expect(unknownNotes(here, [struggle])).toEqual([]);
    expect(unknownNotes(here, [{ ...struggle, id: 'n2', text: 'reviews waited' }])).toEqual([]);
    expect(unknownNotes(here, [{ ...review, id: 'r2', issue: 'another' }])).toEqual([]);
    expect(unknownNotes(here, [{ ...struggle, id: 'n2' }])).toHaveLength(1);
  });

  test('an opening that was skipped elsewhere is no news beside one that is here; one that says more stands beside it', () => {
    const skipped = { kind: 'opening', id: 'o1', day: '2026-05-04' } as const;
    const here = { kind: 'opening', id: 'o2', day: '2026-05-01', values: 'calm' } as const;
    const other = { ...here, id: 'o3', values: 'craft' };

    expect(unknownNotes([here], [skipped])).toEqual([]);
    expect(unknownNotes([], [skipped])).toEqual([skipped]);
    expect(unknownNotes([here], [other])).toEqual([other]);
  });

  test('an open question that is here stays as it is, under its id or under another one', () => {
    const question: Issue = {
      id: 'i1',
      kind: 'self-reported',
      text: 'the search team is quiet',
      onset: '2026-06-29',
      onsetBy: 'person',
      aware: '2026-07-01',
      resolved: '2026-07-03',
      resolution: 'fixed',
    };
    const { resolved: _resolved, resolution: _resolution, ...open } = question;
    const here = buildExported({ issues: [question] });

    expect(unknownIssues(here.issues, [open])).toEqual([]);
    expect(unknownIssues(here.issues, [{ ...open, id: 'i2' }])).toEqual([]);
    expect(unknownIssues(here.issues, [{ ...open, id: 'i2', onset: '2026-06-30' }])).toHaveLength(1);
    expect(planImport(nobody, buildExported({ issues: [{ ...open, onset: '2026-08-31' }] }), w27).issues).toBe(0);
  });

  test('a signal and the question of light weeks that were told in one moment are both taken along', () => {
    const row = { week: w27, at: '2026-07-03T15:00:00.000Z', frameworkVersion: 1, formulaVersion: 1 };
    const signal = { ...row, signal: { issue: 'i1', strength: 'watch' as const } };
    const asked = { ...row, question: 'asked' as const };

    expect(unknownTold([row], [row, signal, asked])).toEqual([signal, asked]);
    expect(unknownTold([row, signal, asked], [row, signal, asked])).toEqual([]);
  });

  test('whatever a row is about tells it from the place that was told in the same moment', () => {
    const row = { week: w27, at: '2026-07-03T15:00:00.000Z', frameworkVersion: 1, formulaVersion: 1 };
    const rows = [
      { ...row, rise: w27 },
      { ...row, fit: 'offered' as const },
      { ...row, version: 2 },
    ];

    expect(unknownTold([row], [row, ...rows])).toEqual(rows);
    expect(unknownTold([row, ...rows], rows)).toEqual([]);
  });

  test('weeks that are still to come are passed over and counted', () => {
    const file = buildExported({
      checkIns: [buildCheckIn(w27, [buildEntry('input')]), buildCheckIn(week('2026-W30'), [buildEntry('input')])],
    });

    expect(planImport(nobody, file, w27)).toMatchObject({ weeks: 2, newWeeks: 1, laterWeeks: 1 });
  });

  test('of the weeks to come planned time off is taken in, and nothing else', () => {
    const away = { state: 'away', availability: 0 } as const;
    const file = buildExported({
      checkIns: [
        buildCheckIn(week('2026-W30'), [], away),
        buildCheckIn(week('2026-W31'), [buildEntry('input')], away),
        buildCheckIn(week('2026-W32'), [], { state: 'skipped' }),
        buildCheckIn(week('2026-W33'), [], { state: 'empty' }),
      ],
    });

    expect(planImport(nobody, file, w27)).toMatchObject({ newWeeks: 1, laterWeeks: 3 });
  });
});
