import { describe, expect, test } from '@jest/globals';
import type { Hypothesis } from '../../../src/domain/hypotheses/hypothesis.js';
import type { Issue } from '../../../src/domain/signals/issue.js';
import { settled, type WeeksToday } from '../../../src/domain/signals/settle.js';
import { week } from '../builders.js';
import { buildIssue, buildSignal, buildWeeks } from './builders.js';

const today = '2026-06-05';

/** Settles twice: the second time must find nothing to do. */
function settledTwice(issue: Issue, weeks: WeeksToday): Issue | undefined {
  const once = settled(issue, weeks);
  if (once !== undefined) expect(settled(once, weeks)).toBe(once);
  return once;
}

describe('a fall', () => {
  const recovered = [{ issue: 'i1', resolved: '2026-05-18' }];

  test('stays as it is while nothing changes', () => {
    const issue = buildIssue();
    expect(settledTwice(issue, buildWeeks({ signals: [buildSignal()] }))).toBe(issue);
    expect(settledTwice(issue, buildWeeks())).toBe(issue);
  });

  test('whose weeks are back is proposed to be over, since the first of them', () => {
    expect(settledTwice(buildIssue(), buildWeeks({ recovered }))?.recovery).toEqual({
      resolved: '2026-05-18',
      proposed: today,
    });
  });

  test('is over by itself when four weeks pass in silence, and not a day before', () => {
    const proposed = buildIssue({ recovery: { resolved: '2026-05-18', proposed: today } });
    expect(settledTwice(proposed, buildWeeks({ recovered, today: '2026-07-02' }))).toBe(proposed);
    const over = settledTwice(proposed, buildWeeks({ recovered, today: '2026-07-03' }));
    expect(over).toMatchObject({ resolved: '2026-05-18', resolution: 'fixed', auto: true });
    expect(over?.recovery).toBeUndefined();
  });

  test('is no longer proposed to be over when an edit takes the recovery away', () => {
    const proposed = buildIssue({ recovery: { resolved: '2026-05-18', proposed: '2026-06-01' } });
    expect(settledTwice(proposed, buildWeeks({ today: '2026-07-31' }))).toEqual(buildIssue());
  });

  test('that nobody has seen begins where the weeks now say; one that was seen keeps its day', () => {
    const weeks = buildWeeks({ signals: [buildSignal({ onset: week('2026-W17') })] });
    expect(settledTwice(buildIssue(), weeks)?.onset).toBe('2026-04-20');
    expect(settledTwice(buildIssue({ aware: today }), weeks)?.onset).toBe('2026-05-04');
    expect(settledTwice(buildIssue({ onset: '2026-05-06', onsetBy: 'person' }), weeks)?.onset).toBe('2026-05-06');
  });

  test('that an edit took away goes when nobody has seen it', () => {
    expect(settledTwice(buildIssue(), buildWeeks({ shownThen: () => undefined }))).toBeUndefined();
  });

  test('that an edit took away stays with a note when the person had seen it, until the weeks show it again', () => {
    const gone = settledTwice(buildIssue({ aware: today }), buildWeeks({ shownThen: () => undefined }));
    expect(gone).toEqual(buildIssue({ aware: today, unseen: true }));
    expect(settledTwice(gone ?? buildIssue(), buildWeeks())).toEqual(buildIssue({ aware: today }));
  });

  test('that is over is left alone, whatever the weeks say now', () => {
    const over = buildIssue({ aware: today, resolved: today, resolution: 'fixed' });
    const weeks = buildWeeks({ shownThen: () => undefined, recovered, signals: [buildSignal()] });
    expect(settledTwice(over, weeks)).toBe(over);
  });

  test('that came back is open again once', () => {
    const over = buildIssue({ aware: '2026-05-30', resolved: '2026-06-01', resolution: 'fixed' });
    const back = settledTwice(over, buildWeeks({ back: new Set(['i1']), signals: [buildSignal()] }));
    expect(back).toMatchObject({ reopened: [today], aware: '2026-05-30' });
    expect(back?.resolved).toBeUndefined();
  });
});

describe('a drought', () => {
  const drought = (change: Partial<Issue> = {}) => buildIssue({ kind: 'drought', about: 'outcome', ...change });

  test('is over on the Monday of the next outcome, also when others followed', () => {
    const weeks = buildWeeks({
      recovered: [{ issue: 'i1', resolved: '2026-06-01' }],
      lastEvent: { outcome: week('2026-W25') },
    });
    expect(settledTwice(drought({ aware: '2026-05-29' }), weeks)).toMatchObject({
      resolved: '2026-06-01',
      resolution: 'fixed',
    });
  });

  test('goes on with an outcome from before it, and with an impact', () => {
    const issue = drought();
    const lastEvent = { outcome: week('2026-W18'), impact: week('2026-W23') };
    expect(settledTwice(issue, buildWeeks({ lastEvent }))).toBe(issue);
  });

  test('that was none, because an outcome was filled in behind, goes; one that was seen is over and says so', () => {
    const weeks = buildWeeks({ lastEvent: { outcome: week('2026-W20') }, shownThen: () => undefined });
    expect(settledTwice(drought(), weeks)).toBeUndefined();
    expect(settledTwice(drought({ aware: '2026-05-29' }), weeks)).toMatchObject({
      resolved: '2026-05-11',
      resolution: 'fixed',
      unseen: true,
    });
  });
});

describe('overdue hypotheses', () => {
  const overdue = (change: Partial<Issue> = {}) =>
    buildIssue({ kind: 'overdue', onsetBy: 'due-date', hypotheses: ['h1', 'h2'], ...change });
  const hypothesis = (id: string, change: Partial<Hypothesis> = {}): Hypothesis => ({
    id,
    of: { week: week('2026-W14'), entry: 'limiter' },
    text: 'limiter shipped',
    dimension: 'outcome',
    expects: 'fewer timeouts',
    made: '2026-04-03',
    due: '2026-05-15',
    postponed: 0,
    ...change,
  });
  const met = (on: string) => ({ closed: { on, result: 'met' as const } });

  const moved = { due: '2026-07-03', postponed: 1 };

  test('stay as they are while all of them wait', () => {
    const issue = overdue();
    expect(settledTwice(issue, buildWeeks({ hypotheses: [hypothesis('h1'), hypothesis('h2')] }))).toBe(issue);
  });

  test.each([
    ['was closed', met('2026-06-01'), '2026-06-01'],
    ['was looked at too early', moved, today],
  ])('stay while one of them waits, and are noticed when the other %s', (_, change, aware) => {
    const hypotheses = [hypothesis('h1', change), hypothesis('h2')];
    expect(settledTwice(overdue(), buildWeeks({ hypotheses }))).toEqual(overdue({ aware, waiting: 1 }));
  });

  test('stay while one of them waits; that the other lost its line is not seen to be noticing', () => {
    const hypotheses = [hypothesis('h1', { orphaned: true }), hypothesis('h2')];
    expect(settledTwice(overdue(), buildWeeks({ hypotheses }))).toEqual(overdue({ waiting: 1 }));
  });

  test('wait all of them again when a line is back', () => {
    const hypotheses = [hypothesis('h1'), hypothesis('h2')];
    expect(settledTwice(overdue({ waiting: 1 }), buildWeeks({ hypotheses }))).toEqual(overdue());
  });

  test('looked at in part are over when the rest loses its line, and are about what was looked at', () => {
    const hypotheses = [hypothesis('h1', moved), hypothesis('h2', { orphaned: true })];
    expect(settledTwice(overdue({ aware: '2026-06-01', waiting: 1 }), buildWeeks({ hypotheses }))).toEqual(
      overdue({ aware: '2026-06-01', hypotheses: ['h1'], resolved: today, resolution: 'fixed' }),
    );
  });

  test('are over when the last one is closed; closing the first was seeing it', () => {
    const hypotheses = [hypothesis('h1', met('2026-06-03')), hypothesis('h2', met('2026-06-01'))];
    expect(settledTwice(overdue(), buildWeeks({ hypotheses }))).toMatchObject({
      aware: '2026-06-01',
      resolved: '2026-06-03',
      resolution: 'fixed',
    });
  });

  test('are solved when one was answered and it was too early to say of the others', () => {
    const hypotheses = [hypothesis('h1', met('2026-06-03')), hypothesis('h2', moved), hypothesis('h3', moved)];
    expect(settledTwice(overdue({ hypotheses: ['h1', 'h2', 'h3'] }), buildWeeks({ hypotheses }))).toMatchObject({
      aware: '2026-06-03',
      resolved: today,
      resolution: 'fixed',
    });
  });

  test.each([
    [
      'were all moved',
      [
        { due: '2026-07-03', postponed: 1 },
        { due: '2026-07-03', postponed: 1 },
      ],
    ],
    ['were moved or lost their line', [{ due: '2026-07-03', postponed: 1 }, { orphaned: true }]],
  ] as const)('are looked at, and over, when they %s', (_, [one, other]) => {
    const hypotheses = [hypothesis('h1', one), hypothesis('h2', other)];
    expect(settledTwice(overdue(), buildWeeks({ hypotheses }))).toMatchObject({
      resolved: today,
      resolution: 'fixed',
    });
  });

  test('are joined by those that became overdue since', () => {
    const hypotheses = [hypothesis('h1'), hypothesis('h2'), hypothesis('h3')];
    const signal = buildSignal({ kind: 'overdue', hypotheses: ['h1', 'h2', 'h3'] });
    expect(settledTwice(overdue(), buildWeeks({ hypotheses, signals: [signal] }))?.hypotheses).toEqual([
      'h1',
      'h2',
      'h3',
    ]);
  });

  test('whose lines are gone take an unseen question along, and nobody is said to have noticed it', () => {
    const hypotheses = [hypothesis('h1', { orphaned: true }), hypothesis('h2', { orphaned: true })];
    expect(settledTwice(overdue(), buildWeeks({ hypotheses }))).toBeUndefined();
    expect(settledTwice(overdue({ aware: '2026-06-01' }), buildWeeks({ hypotheses }))).toMatchObject({
      resolved: today,
      resolution: 'context',
      unseen: true,
    });
  });

  test('that were forgotten take an unseen question along; a seen one is over, and no week is said to have changed', () => {
    expect(settledTwice(overdue(), buildWeeks())).toBeUndefined();
    expect(settledTwice(overdue({ aware: '2026-06-01' }), buildWeeks())).toEqual(
      overdue({ aware: '2026-06-01', resolved: today, resolution: 'context' }),
    );
  });
});

describe('what the person brought', () => {
  test('is over when they say so, whatever the weeks show', () => {
    const brought = buildIssue({ kind: 'self-reported', text: 'quiet', onsetBy: 'person', aware: '2026-05-30' });
    const weeks = buildWeeks({ shownThen: () => undefined, lastEvent: { outcome: week('2026-W23') } });
    expect(settledTwice(brought, weeks)).toBe(brought);
  });
});
