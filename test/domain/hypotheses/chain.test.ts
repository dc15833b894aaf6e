import { describe, expect, test } from '@jest/globals';
import type { Dimension } from '../../../src/domain/dimension.js';
import type { Entry } from '../../../src/domain/entry.js';
import {
  becameOf,
  cameWeeksOf,
  chainsOf,
  hangOn,
  isForward,
  isLost,
  lagsOf,
  linesIn,
  linksOf,
  originsOf,
} from '../../../src/domain/hypotheses/chain.js';
import { reopen } from '../../../src/domain/hypotheses/close.js';
import type { LineRef } from '../../../src/domain/line-ref.js';
import { reflect } from '../../../src/domain/reflect.js';
import { buildAssignment, buildCheckIn, buildEntry, buildHistory, usualWeek, weekAt } from '../builders.js';
import { buildHypothesis } from './builders.js';

function line(dimension: Dimension, id: string, ...cameFrom: LineRef[]) {
  return buildEntry(dimension, { id, ...(cameFrom.length > 0 && { cameFrom }) });
}

function ref(index: number, entry: string): LineRef {
  return { week: weekAt(index), entry };
}

describe('Chain links', () => {
  test.each([
    ['input', 'output', true],
    ['input', 'impact', true],
    ['output', 'outcome', true],
    ['outcome', 'impact', true],
    ['output', 'output', false],
    ['outcome', 'output', false],
    ['impact', 'input', false],
  ] as const)('from %s to %s: %p', (from, to, forward) => {
    expect(isForward(from, to)).toBe(forward);
  });

  test('lead from the line to what came of it, over steps and over weeks', () => {
    const history = [
      buildCheckIn(weekAt(0), [line('output', 'o')]),
      buildCheckIn(weekAt(6), [line('outcome', 'c', ref(0, 'o'))]),
      buildCheckIn(weekAt(9), [line('impact', 'i', ref(0, 'o'), ref(6, 'c'))]),
    ];

    const links = linksOf(history).map(({ from, to }) => `${from.entry.id} → ${to.entry.id}`);

    expect(links).toEqual(['o → c', 'o → i', 'c → i']);
  });

  test('whose week is not there, or that point back since a line was moved, are passed over', () => {
    const history = [
      buildCheckIn(weekAt(0), [line('outcome', 'moved')]),
      buildCheckIn(weekAt(6), [line('outcome', 'c', ref(0, 'moved'), ref(3, 'elsewhere'), ref(0, 'removed'))]),
    ];

    expect(linksOf(history)).toEqual([]);
  });

  test('onto the line itself never count', () => {
    expect(linksOf([buildCheckIn(weekAt(0), [line('outcome', 'c', ref(0, 'c'))])])).toEqual([]);
  });

  test('change no number of the mirror', () => {
    const plain = buildHistory(20, usualWeek);
    const linked = plain.map((checkIn) => ({
      ...checkIn,
      entries: checkIn.entries.map((entry) =>
        entry.dimension === 'outcome' ? { ...entry, cameFrom: [ref(0, plain[0]?.entries[2]?.id ?? '')] } : entry,
      ),
    }));
    expect(linksOf(linked).length).toBeGreaterThan(0);

    const [before, after] = [plain, linked].map((history) => reflect(history, [buildAssignment()], weekAt(19)));

    expect(after?.standing).toEqual(before?.standing);
    expect(after?.dimensions).toEqual(before?.dimensions);
    expect(after?.series).toEqual(before?.series);
  });

  test('of an outcome that was missed say nothing of how long one takes', () => {
    const missed = { ...line('outcome', 'm', ref(0, 'o')), result: 'missed' as const };
    const history = [buildCheckIn(weekAt(0), [line('output', 'o')]), buildCheckIn(weekAt(4), [missed])];

    expect(lagsOf(linksOf(history))).toEqual([]);
  });

  test('say how many weeks an output took to its first outcome; an impact is no outcome', () => {
    const history = [
      buildCheckIn(weekAt(0), [line('output', 'o'), line('output', 'p')]),
      buildCheckIn(weekAt(2), [line('output', 'q')]),
      buildCheckIn(weekAt(5), [line('outcome', 'c', ref(0, 'o')), line('outcome', 'd', ref(2, 'q'))]),
      buildCheckIn(weekAt(8), [line('outcome', 'e', ref(0, 'o')), line('impact', 'i', ref(0, 'p'))]),
    ];

    expect(lagsOf(linksOf(history))).toEqual([3, 5]);
  });
});

describe('A hypothesis whose line', () => {
  const hypothesis = buildHypothesis({ of: ref(0, 'o') });
  const week = buildCheckIn(weekAt(0), [line('output', 'o')]);

  test('stands hangs on it, in whatever box it stands by now', () => {
    expect(hangOn([hypothesis], [week])).toEqual([hypothesis]);
    expect(hangOn([hypothesis], [buildCheckIn(weekAt(0), [line('outcome', 'o')])])).toEqual([hypothesis]);
  });

  test('was removed, or whose week was deleted, is orphaned and keeps what was expected', () => {
    const [removed] = hangOn([hypothesis], [buildCheckIn(weekAt(0), [line('output', 'other')])]);
    const [deleted] = hangOn([hypothesis], []);

    expect(removed).toEqual({ ...hypothesis, orphaned: true });
    expect(deleted).toEqual({ ...hypothesis, orphaned: true });
  });

  test('was brought back hangs again', () => {
    expect(hangOn([{ ...hypothesis, orphaned: true }], [week])).toEqual([hypothesis]);
  });
});

describe('What a line came of, and what came of it,', () => {
  const old = line('output', 'o');
  const outcome = line('outcome', 'c', ref(0, 'o'), ref(0, 'removed'));
  const impact = line('impact', 'i', ref(0, 'o'));
  const chains = chainsOf(
    linesIn([buildCheckIn(weekAt(9), [impact]), buildCheckIn(weekAt(6), [outcome]), buildCheckIn(weekAt(0), [old])]),
    'all',
  );

  test('are known by the lines of all weeks; of one that is gone the week is left', () => {
    expect(originsOf(outcome, chains)).toEqual([
      { week: weekAt(0), entry: old },
      { week: weekAt(0), entry: undefined },
    ]);
    expect(originsOf(old, chains)).toEqual([]);
  });

  test('stand beside the old line in the order in which they came', () => {
    expect(becameOf({ week: weekAt(0), entry: old }, chains)).toEqual([
      { week: weekAt(6), entry: outcome },
      { week: weekAt(9), entry: impact },
    ]);
    expect(becameOf({ week: weekAt(9), entry: impact }, chains)).toEqual([]);
  });
});

describe('The line that says what came', () => {
  const came = ref(6, 'c');
  const closed = buildHypothesis({ of: ref(0, 'o'), closed: { on: '2026-02-20', result: 'met', came } });
  const without = buildHypothesis({ closed: { on: '2026-02-20', result: 'missed' } });
  const open = buildHypothesis();
  const old = buildCheckIn(weekAt(0), [line('output', 'o')]);
  const saying = (change: Partial<Entry>, at = 6) =>
    hangOn([closed], [old, buildCheckIn(weekAt(at), [{ ...line('outcome', 'c', ref(0, 'o')), ...change }])])[0]?.closed;

  test.each([
    ['missed', 'missed'],
    ['partly', 'partly'],
    ['worked', 'met'],
    ['better', 'met'],
  ] as const)('read as %s by now lets it come out as %s', (result, after) => {
    expect(saying({ result })).toEqual({ on: '2026-02-20', result: after, came });
    expect(saying({ result }, 7)).toEqual({ on: '2026-02-20', result: after, came });
  });

  test('says nothing of the result where it is no outcome, or is not there', () => {
    expect(saying({ dimension: 'impact', result: 'missed' })?.result).toBe('met');
    expect(hangOn([closed], [old])[0]?.closed?.result).toBe('met');
    expect(hangOn([without], [old])[0]?.closed?.result).toBe('missed');
  });

  test('is lost when no week and no note holds it', () => {
    const lost = (lines: Parameters<typeof cameWeeksOf>[1]) => {
      const weeks = cameWeeksOf([closed, without, open], lines);
      return [closed, without, open].filter((one) => isLost(one, weeks));
    };

    expect(lost([])).toEqual([closed]);
    expect(lost([{ week: weekAt(6), id: 'other' }])).toEqual([closed]);
    expect(lost([{ week: weekAt(6), id: 'c' }])).toEqual([]);
  });

  test('is known by the week where it stands or waits, also when that is another one than it was noted in', () => {
    expect(cameWeeksOf([closed, without, open], [{ week: weekAt(7), id: 'c' }])).toEqual(
      new Map([[closed.id, weekAt(7)]]),
    );
  });

  test('taken back lets it be asked again, on the day it had, as looked at', () => {
    expect(reopen(closed)).toEqual({ ...open, id: closed.id, of: closed.of, looked: true });
  });
});
