import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import { phrases } from '../phrases.js';

type BandVoice = Pick<Profile, 'bandWords' | 'locale'>;

/** Name of a band as the person wants it worded: the framework's, or plain words; none with numbers only or hidden. */
export function bandName(
  { assignment }: Pick<Reflection, 'assignment'>,
  band: number,
  { bandWords, locale }: BandVoice,
): string | undefined {
  if (bandWords === 'review') return assignment.framework.bands.names[band]?.name;
  return bandWords === 'plain' ? phrases(locale).place.plainBands[band] : undefined;
}

/** Short names for the gutter of the picture, lowest first; none with numbers only or hidden. */
export function shortBandNames({ assignment }: Reflection, { bandWords, locale }: BandVoice): readonly string[] {
  if (bandWords === 'review') return assignment.framework.bands.names.map(({ shortName }) => shortName);
  return bandWords === 'plain' ? phrases(locale).place.shortBands : [];
}

/** Bands below this one are named late, and never ahead of time. */
export const lowestShownAtOnce = 2;

/**
 * The two lowest bands are named only when the weeks have read that way for two shown weeks in a row and a question was
 * asked first; until then the number and its range stand alone (LAYOUTS.md, section 5).
 */
export function mayBeNamed({ question }: Pick<Reflection, 'question'>, band: number): boolean {
  return band >= lowestShownAtOnce || question?.mayTell === true;
}
