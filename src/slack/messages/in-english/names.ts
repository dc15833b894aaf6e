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
  /** In the middle of a sentence; a label begins with a capital. */
  reaches: {
    me: 'just me',
    team: 'my team',
    'another-team': 'another team too',
    organisation: 'the whole organisation',
    company: 'customers or the company',
  } as Readonly<Record<Reach, string>>,
  results: {
    worked: 'it worked',
    better: 'better than hoped',
    partly: 'partly',
    missed: 'missed, but learned',
  } as Readonly<Record<Result, string>>,
  durabilities: {
    'keeps-going': 'will keep going',
    'here-to-stay': 'here to stay without me',
    'one-time': 'one time only',
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
  /** What closes a window, and what leads back to the one below. */
  close: 'Close',
  back: 'Back',
  week: (number: number): string => `week ${number}`,
  weekTitle: (number: number, dates: string): string => `Week ${number} · ${dates}`,
};
