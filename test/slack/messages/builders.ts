import type { CheckIn } from '../../../src/domain/check-in.js';
import type { StatementCoverage } from '../../../src/domain/coverage/coverage.js';
import { dimensions, perDimension, type Dimension, type PerDimension } from '../../../src/domain/dimension.js';
import type { Entry } from '../../../src/domain/entry.js';
import type { Category, Framework, Level } from '../../../src/domain/framework.js';
import { defaultScoring } from '../../../src/domain/framework-data/scoring.js';
import type { HeldLevel } from '../../../src/domain/lookup.js';
import { defaultRoles } from '../../../src/domain/role.js';
import type { Profile } from '../../../src/domain/profile.js';
import type {
  DimensionView,
  ExplainedEntry,
  Moving,
  Progress,
  Reflection,
  SeriesPoint,
  Standing,
} from '../../../src/domain/reflection.js';
import type { LevelToPick } from '../../../src/use-cases/level-at.js';
import { addWeeks, trailingWeeks, weekKeySchema, type WeekKey } from '../../../src/domain/week.js';

/** 29 June – 5 July 2026; the clock stands at Friday 3 July, 11:00 in Berlin. */
export const week = weekKeySchema.parse('2026-W27');
export const now = new Date('2026-07-03T09:00:00.000Z');

/** Stands in every text that a person of these tests typed. */
export const mark = 'TYPED';

/** A level somebody holds, or picks. */
type AnyLevel = HeldLevel & LevelToPick;

export const senior: AnyLevel = {
  key: 'IC4',
  title: 'Senior',
  role: 'ic',
  family: 'ic',
  roleName: 'Engineer',
  weights: { input: 0.25, output: 0.3, outcome: 0.3, impact: 0.15 },
  reachExpected: 'team',
  horizon: '1-2 quarters',
  typicalQuarter: {
    inputPerWeek: 2.5,
    outputPerWeek: 2.5,
    outcomesPerQuarter: 4,
    impactsPerQuarter: 1,
    feltBy: { team: 0.75, 'another-team': 0.25 },
  },
  statements: perDimension((dimension) => [
    { text: `Says something about ${dimension}.`, kinds: [] },
    { text: 'And a second thing.', kinds: [] },
  ]),
};

export const manager: AnyLevel = {
  ...senior,
  key: 'M1',
  title: 'Manager',
  role: 'manager',
  family: 'manager',
  roleName: 'Manager',
};

/** What lines show of a level: its first statements again and again, seen once, not yet, and one no line can show. */
export function aCoverage(level: Level = senior): PerDimension<readonly StatementCoverage[]> {
  const states = ['consistent', 'evidenced', 'not-yet', 'untold'] as const;
  return perDimension((dimension) =>
    level.statements[dimension].map((statement, place) => {
      const state = states[(dimensions.indexOf(dimension) + place) % states.length] ?? 'untold';
      const weeks = state === 'consistent' ? 5 : state === 'evidenced' ? 1 : 0;
      return { statement, dimension, state, weeks, pieces: [] };
    }),
  );
}

export const categories: readonly Category[] = [
  kind('review', 'input', 'Review & feedback given'),
  kind('shipped', 'output', 'Shipped change'),
  kind('solved', 'outcome', 'Problem solved for a user'),
  kind('practice', 'impact', 'Practice adopted beyond the team'),
];

export const framework: Framework = {
  ...defaultScoring,
  version: 1,
  name: 'Default',
  roles: defaultRoles.filter(({ key }) => key === 'ic' || key === 'manager'),
  levels: [senior, manager].map(({ family: _family, roleName: _roleName, ...level }) => level),
  categories: [...categories],
};

export function aProfile(change: Partial<Profile> = {}): Profile {
  return {
    detail: 'full',
    theme: 'light',
    bandWords: 'review',
    rhythm: { weekday: 5, time: '15:00' },
    zone: 'Europe/Berlin',
    locale: 'en-GB',
    reminder: true,
    consentedAt: '2026-01-05T09:00:00.000Z',
    corrections: {},
    ...change,
  };
}

export function anEntry(dimension: Dimension, typed: string, change: Partial<Entry> = {}): Entry {
  return {
    id: `id-${dimension}-${typed.length}`,
    typed,
    text: typed,
    dimension,
    count: 1,
    size: 'M',
    ownership: 'led',
    evidence: 'described',
    reach: 'team',
    reachAssumed: true,
    result: 'worked',
    durability: 'keeps-going',
    guesses: [],
    ...change,
  };
}

/** Two inputs, two outputs, one outcome; one count and one size are doubtful. */
export const lines: readonly Entry[] = [
  anEntry('input', `${mark} reviews x6`, { id: 'e1', count: 6, size: 'S' }),
  anEntry('input', `${mark} 5 whys on the outage`, {
    id: 'e2',
    count: 5,
    guesses: [{ about: 'count', token: '5', doubtful: true, alternatives: [{ count: 1 }] }],
  }),
  anEntry('output', `${mark} rate limiter shipped`, {
    id: 'e3',
    guesses: [{ about: 'size', token: '', doubtful: true, alternatives: [{ size: 'L' }, { size: 'S' }] }],
  }),
  anEntry('output', `${mark} RFC: idempotent jobs`, {
    id: 'e4',
    evidence: 'linked',
    link: 'https://example.org/rfc/7',
  }),
  anEntry('outcome', `${mark} checkout timeouts 40 → 3 a day`, { id: 'e5' }),
];

export function aCheckIn(change: Partial<CheckIn> = {}): CheckIn {
  return {
    week,
    state: 'logged',
    availability: 1,
    entries: [...lines],
    ownRead: 3,
    next: `${mark} ask the search team`,
    firstSavedAt: '2026-07-03T13:00:00.000Z',
    savedAt: '2026-07-03T13:00:00.000Z',
    ...change,
  };
}

export function aView(
  weight: number,
  attainment: number,
  count: number,
  usualCount: number,
  windowWeeks: number,
): DimensionView {
  const saturated = attainment <= 1 ? attainment : 1 + (1 - Math.exp(1 - attainment));
  return {
    weight,
    attainment,
    saturated,
    credited: attainment * 30,
    expected: 30,
    count,
    usualCount,
    windowWeeks,
    mostlyAssumed: false,
  };
}

export function aStanding(change: Partial<Standing> = {}): Standing {
  return {
    r: 1.086,
    percent: 1.09,
    low: 0.98,
    high: 1.2,
    highOpen: false,
    band: 2,
    momentaryBand: 2,
    reaches: 3,
    mostlyAssumed: false,
    recomputed: false,
    ...change,
  };
}

/** Ends in the fixed week; a number is a shown percent, `missed` a gap. */
export function aSeries(percents: readonly (number | 'missed' | 'early')[]): SeriesPoint[] {
  return trailingWeeks(week, percents.length).map((at, index) => {
    const percent = percents[index] ?? 'missed';
    return {
      week: at,
      state: percent === 'missed' ? 'missed' : 'logged',
      filled: percent === 'missed' ? 0 : 2,
      ...(typeof percent === 'number' ? { percent } : {}),
    };
  });
}

export interface ReflectionChange extends Partial<Omit<Reflection, 'progress' | 'standing' | 'explanation'>> {
  readonly progress?: Partial<Progress>;
  /** `undefined` on purpose: no standing. */
  readonly standing?: Partial<Standing> | 'none';
  readonly explanation?: Partial<Reflection['explanation']>;
}

/** The twelfth week of LAYOUTS.md 2.5: 109 % of what Senior asks, outcomes moved it, output is a touch short. */
export function aReflection(change: ReflectionChange = {}): Reflection {
  const { progress, standing, explanation, ...rest } = change;
  return {
    week,
    level: senior,
    assignment: {
      level: 'IC4',
      validFrom: weekKeySchema.parse('2026-W16'),
      assignedFrom: weekKeySchema.parse('2026-W16'),
      barSince: weekKeySchema.parse('2026-W16'),
      share: 1,
      ramp: 'none',
      framework,
    },
    progress: {
      loggedWeeks: 11,
      windowLogged: 11,
      windowAvailable: 12,
      weeksUntilNumber: 0,
      weeksUntilBand: 0,
      stage: 'settled',
      weeksSince: { input: 0, output: 0, outcome: 0 },
      lightMonth: false,
      ...progress,
    },
    ...(standing === 'none' ? {} : { standing: aStanding(standing) }),
    dimensions: {
      input: aView(0.25, 1.02, 28, 28, 13),
      output: aView(0.3, 0.9, 24, 28, 13),
      outcome: aView(0.3, 1.34, 5, 4, 26),
      impact: { ...aView(0.15, 1, 0, 1, 52), credited: 0, assumed: 30, mostlyAssumed: true },
    },
    series: aSeries(['early', 'early', 'early', 1, 1.01, 'missed', 1.03, 1, 1.02, 1.04, 1.05, 1.09]),
    signals: [],
    recovered: [],
    levers: [
      { dimension: 'outcome', count: 1, kind: 'wider', from: 1.09, to: 1.18 },
      { dimension: 'outcome', count: 1, kind: 'typical', from: 1.09, to: 1.14 },
      { dimension: 'output', count: 1, kind: 'typical', from: 1.09, to: 1.12 },
      { dimension: 'input', count: 10, kind: 'small', from: 1.09, to: 1.11 },
    ],
    explanation: {
      frameworkVersion: 1,
      lines: [...effectLines, ...effortLines('input', 28), ...effortLines('output', 24)],
      heldBack: [
        { week: weekKeySchema.parse('2026-W26'), entryId: 'output-1', why: 'large-without-link', credited: 3, full: 6 },
        { week: weekKeySchema.parse('2026-W20'), entryId: 'input-7', why: 'repeats', credited: 3.24, full: 10 },
      ],
      missingWeeks: [weekKeySchema.parse('2026-W21')],
      sensitivity: [1.06, 1.12],
      lifts: 'outcome',
      holds: 'output',
      ...explanation,
    },
    selfGap: { own: 2.8, mirror: 3, weeks: 9 },
    ...rest,
  };
}

/** Two outcomes in the last three weeks. */
export const effectLines: readonly ExplainedEntry[] = [
  explained('2026-W27', anEntry('outcome', `${mark} timeouts 40 → 3`, { id: 'x1' }), 4.6),
  explained('2026-W25', anEntry('outcome', `${mark} on-call pages halved`, { id: 'x2' }), 4),
];

/** Lines of input or output, three a week, newest first. */
export function effortLines(dimension: 'input' | 'output', count: number): ExplainedEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const entry = anEntry(dimension, `${mark} ${dimension} ${index}`, { id: `${dimension}-${index}` });
    return explained(addWeeks(week, -Math.floor(index / 3)), entry, 3);
  });
}

/** A reflection before there is any number. */
export function anEarlyReflection(loggedWeeks: number): Reflection {
  const { selfGap: _, ...reflection } = aReflection({
    standing: 'none',
    withheld: { reason: 'first-weeks', missing: 4 - loggedWeeks },
    progress: {
      loggedWeeks,
      windowLogged: loggedWeeks,
      windowAvailable: loggedWeeks,
      weeksUntilNumber: 4 - loggedWeeks,
      weeksUntilBand: 8 - loggedWeeks,
      stage: 'first',
    },
    series: aSeries(Array.from({ length: loggedWeeks }, () => 'early' as const)),
    levers: [],
  });
  const { lifts: _lifts, holds: _holds, sensitivity: _range, ...explanation } = reflection.explanation;
  return { ...reflection, explanation };
}

/** Weeks 4 to 7: a rough place, no number. */
export function aRoughReflection(change: ReflectionChange = {}): Reflection {
  const { band: _, reaches: __, ...standing } = aStanding({ low: 0.78, high: 1.3 });
  return {
    ...aReflection({
      progress: { loggedWeeks: 4, windowLogged: 4, windowAvailable: 4, weeksUntilBand: 4, stage: 'rough' },
      series: aSeries(['early', 'early', 'early', 1.02]),
      ...change,
    }),
    standing,
  };
}

/** The last four weeks were clearly lighter than the person's own. */
export function aLightReflection(change: ReflectionChange = {}): Reflection {
  return aReflection({
    progress: { lightMonth: true, weeksSince: { input: 0, output: 1, outcome: 5 } },
    question: { isDue: true, mayTell: false },
    standing: { percent: 0.91, low: 0.8, high: 1.03, band: 2, reaches: 1 },
    series: aSeries([1, 1.01, 1.02, 1.03, 1, 1.02, 0.99, 0.97, 0.94, 0.91]),
    levers: [
      { dimension: 'outcome', count: 1, kind: 'typical', from: 0.91, to: 0.98 },
      { dimension: 'input', count: 10, kind: 'small', from: 0.91, to: 0.93 },
    ],
    ...change,
  });
}

/** Below the middle band for two shown weeks; the question is due. */
export function aLowReflection(change: ReflectionChange = {}): Reflection {
  return aReflection({
    standing: { band: 1, momentaryBand: 1, percent: 0.8, low: 0.7, high: 0.9, reaches: 0 },
    series: aSeries([1, 0.9, 0.82, 0.8]),
    question: { isDue: true, mayTell: false },
    ...change,
  });
}

/** The number lies in another band than the steady one. */
export function aMovingReflection({ to, weeks }: Pick<Moving, 'to' | 'weeks'>, percent = 1.19): Reflection {
  const needsPercent = to > 2 ? 1.2 : 0.8;
  return aReflection({
    standing: { percent, momentaryBand: to, reaches: to, moving: { to, weeks, needsWeeks: 4, needsPercent } },
  });
}

function explained(at: string, entry: Entry, credited: number): ExplainedEntry {
  const factors = [
    { name: 'event', value: 4 },
    { name: 'evidence', value: 0.85 },
  ] as const;
  return { week: weekKeySchema.parse(at), entry, points: credited, credited, factors };
}

function kind(key: string, dimension: Dimension, name: string): Category {
  return {
    key,
    dimension,
    roles: ['ic'],
    name,
    definition: `${name}, as this framework means it; a definition that is longer than an option may be.`,
    anchors: { S: '', M: '', L: '', XL: '' },
    evidenceHint: '',
    words: [],
    countable: false,
  };
}

export function weeksBefore(count: number): WeekKey[] {
  return trailingWeeks(week, count).toReversed();
}
