import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';

/** Words on the band chart; structurally `BandWords` of src/charts/chart.ts. */
export interface WordsOfBand {
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly bandNames: readonly string[];
  readonly percent?: string;
  readonly now: string;
  readonly score: string;
  readonly range: string;
  readonly missed: string;
  readonly roleFlags: Readonly<Record<string, string>>;
  readonly months: readonly string[];
}

/** Words and alt text of the band picture, from the same reflection. */
export function bandWords(
  reflection: Reflection,
  profile: Profile,
  titles?: Readonly<Record<string, string>>,
): WordsOfBand {
  throw new Error('in writing');
}
