import type { MadeUpKey } from '../../../domain/framework-simulate/people.js';

/** The same made-up weeks under two versions of a framework. */
export const frameworkSimulation = {
  profiles: {
    'steady-ic': 'Steady engineer',
    'spiky-ic': 'Spiky engineer',
    'new-manager': 'New manager',
    'glue-ic': 'Engineer who holds things together',
    'back-from-leave': 'Back from a long leave',
    director: 'Director',
  } as Readonly<Record<MadeUpKey, string>>,
  heading: (profile: string, level: string): string => `${profile}, ${level}`,
  otherLevel: (before: string, after: string): string => `${before} → ${after}`,
  place: (band: string, percent: string): string => `${band} ${percent}`,
  /** Another number in the same band. */
  inBand: (band: string, before: string, after: string): string => `${band} ${before} → ${after}`,
  moved: (heading: string, change: string): string => `${heading}: ${change}`,
  line: (heading: string, before: string, after: string): string => `${heading}: ${before} → ${after}`,
  same: (heading: string, place: string): string => `${heading}: ${place}, as before`,
  onlyAfter: (heading: string, after: string): string => `${heading}: ${after}; there was no such level before`,
  onlyBefore: (heading: string, before: string): string => `${heading}: ${before} before; no level is left for it`,
  noLevel: (profile: string): string => `${profile}: there is no open level of such a role`,
  nothingExpected: 'nothing expected',
  weightShift: (step: string, dimensions: string): string =>
    `With ${step} points of weight moved to or from it: ${dimensions}`,
  weightHardlyMatters: (step: string): string =>
    `With ${step} points of weight moved to or from any part, nothing moves by more than one point.`,
  fixed: (dimension: string, percent: string): string => `${dimension} ${percent}`,
  range: (dimension: string, low: string, high: string): string => `${dimension} ${low} to ${high}`,
  rangeAndBand: (dimension: string, low: string, high: string): string =>
    `${dimension} ${low} to ${high} (another band)`,
  explain:
    'Six people who do not exist, 52 weeks each. Their work is what the version before asks, more or less of it.',
};
