import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';

/** Name of a band as the person wants it worded; none with numbers only or hidden. */
export function bandName(reflection: Reflection, band: number, words: Profile['bandWords']): string | undefined {
  const names = reflection.assignment.framework.bands.names[band];
  if (words === 'review') return names?.name;
  return words === 'plain' ? names?.plainName : undefined;
}

/** Short names for the gutter of the picture, lowest first; none with numbers only or hidden. */
export function shortBandNames(reflection: Reflection, words: Profile['bandWords']): readonly string[] {
  const { names } = reflection.assignment.framework.bands;
  if (words === 'review') return names.map(({ shortName }) => shortName);
  return words === 'plain' ? names.map(({ plainName }) => plainName.replace(/ the level$/, '')) : [];
}

/** Bands below this one are named late, and never ahead of time. */
export const lowestShownAtOnce = 2;

/**
 * The two lowest bands are named only when the weeks have read that way for two shown weeks in a row and a question was
 * asked first; until then the number and its range stand alone (LAYOUTS.md, section 5).
 */
export function mayBeNamed({ question }: Reflection, band: number): boolean {
  return band >= lowestShownAtOnce || question?.mayTell === true;
}
