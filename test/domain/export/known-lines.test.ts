import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../../src/domain/entry.js';
import type { Exported } from '../../../src/domain/export/exported.js';
import { calledAsHere } from '../../../src/domain/export/known-lines.js';
import { mergeWeek } from '../../../src/domain/export/merge.js';
import { hangOn } from '../../../src/domain/hypotheses/chain.js';
import { buildCheckIn, buildEntry, week } from '../builders.js';
import { buildHypothesis } from '../hypotheses/builders.js';
import { buildExported } from './builders.js';

const w27 = week('2026-W27');
const w33 = week('2026-W33');

function line(id: string, typed: string, change: Partial<Entry> = {}): Entry {
  return buildEntry('output', { id, typed, text: typed, ...change });
}

function fileWith(hung: string, more: Partial<Exported> = {}): Exported {
  return buildExported({
    checkIns: [buildCheckIn(w27, [line('theirs', 'rate limiter shipped')])],
    hypotheses: [buildHypothesis({ of: { week: w27, entry: hung } })],
    ...more,
  });
}

const here = buildExported({ checkIns: [buildCheckIn(w27, [line('ours', ' rate limiter shipped')])] });

describe('a line of a file that is here under another id', () => {
  test('takes with it what it should change', () => {
    const [hypothesis] = calledAsHere(here, fileWith('theirs')).hypotheses;

    expect(hypothesis?.of).toEqual({ week: w27, entry: 'ours' });
    expect(hangOn(hypothesis === undefined ? [] : [hypothesis], here.checkIns)[0]).not.toHaveProperty('orphaned');
  });

  test('takes with it what came of it, and the line that says so', () => {
    const outcome = buildEntry('outcome', { id: 'came', cameFrom: [{ week: w27, entry: 'theirs' }] });
    const file = fileWith('theirs', {
      checkIns: [buildCheckIn(w27, [line('theirs', 'rate limiter shipped')]), buildCheckIn(w33, [outcome])],
      hypotheses: [
        buildHypothesis({
          of: { week: w33, entry: 'came' },
          closed: { on: '2026-08-14', result: 'met', came: { week: w27, entry: 'theirs' } },
        }),
      ],
    });
    const { checkIns, hypotheses } = calledAsHere(here, file);

    expect(checkIns[1]?.entries[0]?.cameFrom).toEqual([{ week: w27, entry: 'ours' }]);
    expect(hypotheses[0]).toMatchObject({ of: { entry: 'came' }, closed: { came: { week: w27, entry: 'ours' } } });
  });

  test('that stands twice on both sides is taken in turn', () => {
    const twice = buildExported({
      checkIns: [buildCheckIn(w27, [line('ours-1', 'review'), line('ours-2', 'review')])],
    });
    const file = buildExported({
      checkIns: [
        buildCheckIn(w27, [line('theirs-1', 'review'), line('theirs-2', 'review'), line('theirs-3', 'review')]),
      ],
      hypotheses: ['theirs-1', 'theirs-2', 'theirs-3'].map((entry) => buildHypothesis({ of: { week: w27, entry } })),
    });

    expect(calledAsHere(twice, file).hypotheses.map(({ of }) => of.entry)).toEqual(['ours-1', 'ours-2', 'ours-1']);
  });

  test('is called as in the file where it has the same id, other words, another box or another week', () => {
    for (const [hung, checkIns] of [
      ['ours', [buildCheckIn(w27, [line('ours', 'reworded')])]],
      ['theirs', [buildCheckIn(w27, [line('theirs', 'something else')])]],
      ['theirs', [buildCheckIn(w27, [line('theirs', 'rate limiter shipped', { dimension: 'input' })])]],
      ['theirs', [buildCheckIn(w33, [line('theirs', 'rate limiter shipped')])]],
    ] as const) {
      const file = fileWith(hung, { checkIns: [...checkIns] });
      expect(calledAsHere(here, file)).toEqual(file);
    }
  });

  test('is the very line that is not added', () => {
    const [theirs] = fileWith('theirs').checkIns;
    const [ours] = here.checkIns;

    expect(theirs && mergeWeek(ours, theirs)).toBeUndefined();
  });
});
