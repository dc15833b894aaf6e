import type { Dimension, PerDimension } from '../../../domain/dimension.js';
import type { WeekState } from '../../../domain/check-in.js';
import type { Durability, Evidence, Ownership, Reach, Result, Size } from '../../../domain/entry.js';

/** One line of a dimension, in the middle of a sentence. */
type Noun = readonly [one: string, other: string];

/** Plain words for everything inside. */
export const names = {
  dimensions: { input: 'Input', output: 'Output', outcome: 'Outcome', impact: 'Impact' } as PerDimension<string>,
  lines: {
    input: ['input', 'inputs'],
    output: ['output', 'outputs'],
    outcome: ['outcome', 'outcomes'],
    impact: ['impact', 'impacts'],
  } as PerDimension<Noun>,
  /** What each dimension is about, for sentences on shares. */
  meanings: {
    input: 'what was put in',
    output: 'finished work',
    outcome: 'whether somebody felt it',
    impact: 'what lasts',
  } as PerDimension<string>,
  sizes: { S: 'under half a day', M: 'a day or two', L: 'most of a week', XL: 'several weeks' } as Readonly<
    Record<Size, string>
  >,
  ownerships: { contributed: 'helped', shared: 'did it together', led: 'drove it' } as Readonly<
    Record<Ownership, string>
  >,
  evidences: {
    none: 'bare',
    described: 'in words',
    linked: 'with a link',
    corroborated: 'somebody else or a number says so',
  } as Readonly<Record<Evidence, string>>,
  reaches: {
    me: 'Just me',
    team: 'My team',
    'another-team': 'Another team too',
    organisation: 'The whole organisation',
    company: 'Customers or the company',
  } as Readonly<Record<Reach, string>>,
  results: {
    worked: 'It worked',
    better: 'Better than hoped',
    partly: 'Partly',
    missed: 'Missed, but learned',
  } as Readonly<Record<Result, string>>,
  durabilities: {
    'keeps-going': 'Will keep going',
    'here-to-stay': 'Here to stay without me',
    'one-time': 'One time only',
  } as Readonly<Record<Durability, string>>,
  /** From 1 to 5. */
  ownReads: [
    'Far below what my level asks',
    'A bit below',
    'About what my level asks',
    'Above',
    'Far above',
  ] as readonly string[],
  weekStates: {
    logged: 'logged',
    empty: 'quiet, counted',
    away: 'away',
    skipped: 'left out',
    missed: 'not logged',
  } as Readonly<Record<WeekState | 'missed', string>>,
  /** `2 input`, in a row of counts. */
  count: (count: string, dimension: Dimension): string => `${count} ${dimension}`,
  week: (number: number): string => `week ${number}`,
  weekTitle: (number: number, dates: string): string => `Week ${number} · ${dates}`,
};
