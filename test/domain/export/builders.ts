import * as fc from 'fast-check';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { weekStates } from '../../../src/domain/check-in.js';
import { dimensions } from '../../../src/domain/dimension.js';
import { durabilities, evidences, ownerships, reaches, results, sizes, type Entry } from '../../../src/domain/entry.js';
import { exportFormat, exportVersion, type Exported } from '../../../src/domain/export/exported.js';
import { hypothesisResults, type Hypothesis } from '../../../src/domain/hypotheses/hypothesis.js';
import { surprises, type JourneyNote } from '../../../src/domain/journey/journey-note.js';
import type { OwnLayer } from '../../../src/domain/own-layer/own-layer.js';
import { resolutions, type Issue } from '../../../src/domain/signals/issue.js';
import { addDays, addWeeks } from '../../../src/domain/week.js';
import { buildCheckIn, buildEntry, firstWeek, week as weekKey } from '../builders.js';

/** What people type, and what spreadsheets, browsers and parsers stumble over. */
export const typedText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    '+49 30 1234',
    '-2 days of leave',
    '@here everybody',
    '</script><script>alert(1)</script>',
    '"quoted", with a comma',
    '__proto__',
    'constructor',
    '# heading',
    '1. first',
    '* [x](javascript:alert(1))',
    'עברית 😴 مرحبا',
    "O'Brien; DROP TABLE",
  ),
);

const week = fc.integer({ min: 0, max: 60 }).map((index) => addWeeks(firstWeek, index));
const instant = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) })
  .map((at) => new Date(at).toISOString());
const dimension = fc.constantFrom(...dimensions);

/** The same without keys that hold undefined, as JSON has none. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;
}

const reading = fc.record({
  dimension,
  count: fc.integer({ min: 1, max: 30 }),
  size: fc.constantFrom(...sizes),
  ownership: fc.constantFrom(...ownerships),
  evidence: fc.constantFrom(...evidences),
  reach: fc.constantFrom(...reaches),
  reachAssumed: fc.boolean(),
  result: fc.constantFrom(...results),
  durability: fc.constantFrom(...durabilities),
});

const entry: fc.Arbitrary<Entry> = fc
  .record({
    reading,
    id: fc.uuid(),
    typed: typedText,
    text: typedText,
    link: fc.option(fc.webUrl(), { nil: undefined }),
    tag: fc.option(fc.string({ maxLength: 10 }), { nil: undefined }),
    category: fc.option(fc.constantFrom('code-review', 'delivery'), { nil: undefined }),
    guesses: fc.array(
      fc.record({
        about: fc.constantFrom('count' as const, 'size' as const),
        token: typedText,
        doubtful: fc.boolean(),
        alternatives: fc.array(fc.record({ count: fc.integer({ min: 1, max: 30 }) }), { maxLength: 1 }),
      }),
      { maxLength: 2 },
    ),
    cameFrom: fc.option(fc.array(fc.record({ week, entry: fc.uuid() }), { minLength: 1, maxLength: 2 }), {
      nil: undefined,
    }),
    manual: fc.option(fc.record({ points: fc.integer({ min: 0, max: 9 }), reason: typedText }), { nil: undefined }),
  })
  .map(({ reading, ...line }) => present({ ...reading, ...line }));

const checkIn: fc.Arbitrary<CheckIn> = fc
  .record({
    week,
    state: fc.constantFrom(...weekStates),
    availability: fc.constantFrom(0, 0.5, 1),
    entries: fc.uniqueArray(entry, { maxLength: 5, selector: ({ id }) => id }),
    ownRead: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    next: fc.option(typedText, { nil: undefined }),
    firstSavedAt: instant,
    savedAt: instant,
  })
  .map((one) => present({ ...one, entries: one.state === 'logged' ? one.entries : [] }));

const oldestFirst = <T extends { readonly week: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => a.week.localeCompare(b.week));

const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-01-05', days));

/** As the person left it: what nobody has seen goes with the weeks that showed it. */
const issue: fc.Arbitrary<Issue> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom('drop' as const, 'drought' as const, 'self-reported' as const),
    about: fc.constantFrom('outcome' as const, 'impact' as const),
    text: fc.option(typedText, { nil: undefined }),
    onset: day,
    onsetBy: fc.constant('person' as const),
    aware: day,
    plan: fc.option(typedText, { nil: undefined }),
    resolved: day,
    resolution: fc.constantFrom(...resolutions),
    reopened: fc.option(fc.array(day, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  })
  .map(present);

const hypothesis: fc.Arbitrary<Hypothesis> = fc
  .record({
    id: fc.uuid(),
    of: fc.record({ week, entry: fc.uuid() }),
    text: typedText,
    dimension: fc.constantFrom('outcome' as const, 'impact' as const),
    expects: typedText,
    measure: fc.option(typedText, { nil: undefined }),
    made: day,
    due: day,
    probability: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
    postponed: fc.integer({ min: 0, max: 3 }),
    looked: fc.constantFrom(undefined, true as const),
    closed: fc.option(fc.record({ on: day, result: fc.constantFrom(...hypothesisResults) }), { nil: undefined }),
  })
  .map(present);

const note: fc.Arbitrary<JourneyNote> = fc.oneof(
  fc
    .record({
      kind: fc.constant('opening' as const),
      id: fc.uuid(),
      day,
      values: typedText,
      map: fc.option(typedText, { nil: undefined }),
    })
    .map(present),
  fc
    .record({
      kind: fc.constant('job' as const),
      id: fc.uuid(),
      day,
      to: fc.option(day, { nil: undefined }),
      text: typedText,
    })
    .map(present),
  fc.record({ kind: fc.constant('accomplishment' as const), id: fc.uuid(), day, text: typedText }),
  fc
    .record({
      kind: fc.constant('struggle' as const),
      id: fc.uuid(),
      day,
      text: typedText,
      tried: fc.option(typedText, { nil: undefined }),
    })
    .map(present),
  fc
    .record({
      kind: fc.constant('review' as const),
      id: fc.uuid(),
      day,
      from: day,
      to: day,
      scale: fc.constant({ size: 5 }),
      rating: fc.integer({ min: 1, max: 5 }),
      text: typedText,
      surprise: fc.option(fc.constantFrom(...surprises), { nil: undefined }),
      issue: fc.option(fc.uuid(), { nil: undefined }),
    })
    .map(present),
);

const ownLayer: fc.Arbitrary<OwnLayer> = fc
  .record({
    from: week,
    added: fc.uniqueArray(
      fc
        .record({
          key: fc.uuid().map((id) => `own:${id}`),
          dimension,
          name: typedText.filter((text) => text.length > 0),
          words: fc.array(typedText, { maxLength: 3 }),
          countable: fc.boolean(),
          points: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
        })
        .map(present),
      { maxLength: 3, selector: ({ key }) => key },
    ),
    renamed: fc.constantFrom<Record<string, string>[]>({}, { review: 'Reading' }),
    hidden: fc.constantFrom<string[][]>([], ['shipped']),
    points: fc.constantFrom<Record<string, number>[]>({}, { review: 2 }),
    windowWeeks: fc.option(fc.constantFrom<NonNullable<OwnLayer['windowWeeks']>[]>({ input: 8 }, { impact: 26 }), {
      nil: undefined,
    }),
    target: fc.option(fc.constantFrom(1, 1.15, 2), { nil: undefined }),
    quarter: fc.option(fc.record({ level: fc.constant('IC4'), since: week, counts: fc.constant({ outcome: 3 }) }), {
      nil: undefined,
    }),
  })
  .map(present);

/** What the same thing is known by under another id. */
const nameOfIssue = ({ kind, about, onset, text }: Issue) => JSON.stringify([kind, about, onset, text]);
const nameOfNote = ({ id: _id, ...said }: JourneyNote) => JSON.stringify({ ...said, issue: undefined });
const nameOfHypothesis = ({ of, expects, made, due }: Hypothesis) => JSON.stringify([of.week, expects, made, due]);

/** The order in which the store reads them. */
const byDay =
  <T extends { readonly id: string }>(dayOfOne: (one: T) => string) =>
  (all: readonly T[]): T[] =>
    all.toSorted((a, b) => `${dayOfOne(a)} ${a.id}`.localeCompare(`${dayOfOne(b)} ${b.id}`));

/** Everything somebody may have. */
export const exported: fc.Arbitrary<Exported> = fc.record({
  format: fc.constant(exportFormat),
  version: fc.constant(exportVersion),
  exportedAt: instant,
  settings: fc.record({
    detail: fc.constantFrom('full' as const, 'discreet' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const),
    bandWords: fc.constantFrom('review' as const, 'plain' as const, 'numbers' as const, 'hidden' as const),
    rhythm: fc.record({ weekday: fc.integer({ min: 1, max: 7 }), time: fc.constantFrom('09:00', '15:30') }),
    reminder: fc.boolean(),
  }),
  corrections: fc
    .array(fc.tuple(typedText, fc.record({ size: fc.constantFrom(...sizes) })), { maxLength: 4 })
    .map((pairs) => Object.fromEntries(pairs.filter(([words]) => words !== '__proto__'))),
  assignments: fc.uniqueArray(
    fc
      .record({
        level: fc.constantFrom('IC3', 'IC4', 'IC5'),
        validFrom: week,
        ramp: fc.constantFrom('none' as const, 'promotion' as const, 'new-company' as const),
        company: fc.option(typedText, { nil: undefined }),
      })
      .map(present),
    { minLength: 1, maxLength: 3, selector: ({ validFrom }) => validFrom },
  ),
  checkIns: fc.uniqueArray(checkIn, { maxLength: 12, selector: (one) => one.week }).map(oldestFirst),
  unchosen: fc.uniqueArray(checkIn, { maxLength: 2, selector: (one) => one.week }).map(oldestFirst),
  waiting: fc
    .uniqueArray(
      fc
        .record({
          week,
          boxes: fc.record({ input: typedText, output: typedText, outcome: typedText, impact: typedText }),
          noted: fc.uniqueArray(fc.record({ id: fc.uuid(), dimension, line: typedText }), {
            maxLength: 3,
            selector: ({ id }) => id,
          }),
          ownRead: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
          next: fc.option(typedText, { nil: undefined }),
        })
        .map(present),
      { maxLength: 3, selector: (one) => one.week },
    )
    .map(oldestFirst),
  told: fc
    .uniqueArray(fc.record({ week, at: instant, frameworkVersion: fc.constant(1), formulaVersion: fc.constant(1) }), {
      maxLength: 4,
      selector: ({ at }) => at,
    })
    .map((rows) => rows.toSorted((a, b) => a.at.localeCompare(b.at))),
  issues: fc.uniqueArray(issue, { maxLength: 3, selector: nameOfIssue }).map(byDay(({ onset }) => onset)),
  hypotheses: fc.uniqueArray(hypothesis, { maxLength: 3, selector: nameOfHypothesis }).map(byDay(({ due }) => due)),
  journey: fc.uniqueArray(note, { maxLength: 4, selector: nameOfNote }).map(byDay(({ day: on }) => on)),
  own: fc
    .uniqueArray(ownLayer, { maxLength: 3, selector: ({ from }) => from })
    .map((layers) => layers.toSorted((a, b) => a.from.localeCompare(b.from))),
  shares: fc
    .uniqueArray(fc.record({ from: week, share: fc.constantFrom(0.1, 0.6, 1) }), {
      maxLength: 3,
      selector: ({ from }) => from,
    })
    .map((shares) => shares.toSorted((a, b) => a.from.localeCompare(b.from))),
  left: fc.constant([]),
});

/** One line of one week. */
export function buildExported(change: Partial<Exported> = {}): Exported {
  return {
    format: 'performance-mirror',
    version: 1,
    exportedAt: '2026-07-03T13:30:00.000Z',
    settings: {
      detail: 'full',
      theme: 'light',
      bandWords: 'review',
      rhythm: { weekday: 5, time: '15:00' },
      reminder: true,
    },
    corrections: {},
    assignments: [{ level: 'IC4', validFrom: weekKey('2026-W02'), ramp: 'none' }],
    checkIns: [buildCheckIn(weekKey('2026-W27'), [buildEntry('output', { typed: 'limiter shipped' })])],
    unchosen: [],
    waiting: [],
    told: [],
    issues: [],
    hypotheses: [],
    journey: [],
    own: [],
    shares: [],
    left: [],
    ...change,
  };
}
