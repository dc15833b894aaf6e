import type { Dimension, PerDimension } from '../../domain/dimension.js';
import type { Durability, Entry, Evidence, Ownership, Reach, Result, Size } from '../../domain/entry.js';
import type { WeekState } from '../../domain/check-in.js';
import { counted } from './numbers.js';

/** Plain words for everything inside (LAYOUTS.md, Plain words). */
export const dimensionNames: PerDimension<string> = {
  input: 'Input',
  output: 'Output',
  outcome: 'Outcome',
  impact: 'Impact',
};

/** One line of a dimension, in the middle of a sentence. */
export const lineNouns: PerDimension<readonly [one: string, other: string]> = {
  input: ['input', 'inputs'],
  output: ['output', 'outputs'],
  outcome: ['outcome', 'outcomes'],
  impact: ['impact', 'impacts'],
};

/** What each dimension is about, for sentences on shares. */
export const dimensionMeanings: PerDimension<string> = {
  input: 'what was put in',
  output: 'finished work',
  outcome: 'whether somebody felt it',
  impact: 'what lasts',
};

export const sizeNames: Readonly<Record<Size, string>> = {
  S: 'under half a day',
  M: 'a day or two',
  L: 'most of a week',
  XL: 'several weeks',
};

export const ownershipNames: Readonly<Record<Ownership, string>> = {
  contributed: 'helped',
  shared: 'did it together',
  led: 'drove it',
};

export const evidenceNames: Readonly<Record<Evidence, string>> = {
  none: 'bare',
  described: 'in words',
  linked: 'with a link',
  corroborated: 'somebody else or a number says so',
};

export const reachNames: Readonly<Record<Reach, string>> = {
  me: 'Just me',
  team: 'My team',
  'another-team': 'Another team too',
  organisation: 'The whole organisation',
  company: 'Customers or the company',
};

export const resultNames: Readonly<Record<Result, string>> = {
  worked: 'It worked',
  better: 'Better than hoped',
  partly: 'Partly',
  missed: 'Missed, but learned',
};

export const durabilityNames: Readonly<Record<Durability, string>> = {
  'keeps-going': 'Will keep going',
  'here-to-stay': 'Here to stay without me',
  'one-time': 'One time only',
};

export const ownReadNames = [
  'Far below what my level asks',
  'A bit below',
  'About what my level asks',
  'Above',
  'Far above',
] as const;

export const weekStateNames: Readonly<Record<WeekState | 'missed', string>> = {
  logged: 'logged',
  empty: 'quiet, counted',
  away: 'away',
  skipped: 'left out',
  missed: 'not logged',
};

/** `2 input · 2 output · 1 outcome · 0 impact`: lines, never their text. */
export function countsLine(entries: readonly Entry[], locale: string): string {
  const count = (dimension: Dimension) => entries.filter((entry) => entry.dimension === dimension).length;
  return (['input', 'output', 'outcome', 'impact'] as const)
    .map((dimension) => counted(count(dimension), dimension, dimension, locale))
    .join(' · ');
}
