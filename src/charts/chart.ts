import type { PerDimension } from '../domain/dimension.js';
import type { OwnBarChange } from '../domain/reflection.js';

/** A picture of a person's own weeks. Everything is plain data: no functions, no fonts of one host. */
export type Theme = 'light' | 'dark';

export interface RenderedChart {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
  readonly altText: string;
  readonly sha256: string;
  readonly renderer: string;
}

/** Words on and beside the band chart; they come from the messages, the numbers from the reflection. */
export interface BandWords {
  /** A finding about the work, never about the person. */
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  /** Lowest first, short enough for the gutter (about 12 characters). */
  readonly bandNames: readonly string[];
  /** The band is not named yet: none of the names stands out. */
  readonly isUnnamed?: boolean | undefined;
  /** The number at the end of the line, `109 %`; absent when the person hides numbers. */
  readonly percent?: string;
  /** The number at the end of the fan, `≈ 119 %`. */
  readonly ahead?: string | undefined;
  readonly now: string;
  readonly score: string;
  readonly range: string;
  readonly missed: string;
  /** Key of the line at the person's own target; absent where there is none, or no numbers are said. */
  readonly target?: string | undefined;
  /** `Now Senior`, by level key. */
  readonly roleFlags: Readonly<Record<string, string>>;
  /** `New company`, where the level stays. */
  readonly companyFlag?: string | undefined;
  /** `v4`, by version. */
  readonly versionFlags: Readonly<Record<number, string>>;
  /** Where a bar of the person's own begins, and where it ends. */
  readonly ownFlags?: Readonly<Record<OwnBarChange, string>> | undefined;
  /** January first, short. */
  readonly months: readonly string[];
}

/** Words of the bullets: one row for each dimension, all in percent of what the level asks. */
export interface BulletWords {
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly rows: PerDimension<{ readonly label: string; readonly value: string; readonly note: string }>;
  /** Key of the 100 % line. */
  readonly expected: string;
  readonly footnote: string;
}

/** Words of the calibration: how likely things were called, and what came. */
export interface CalibrationWords {
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  /** One for each bin, from unlikely to likely. */
  readonly rows: readonly { readonly label: string; readonly value: string; readonly note: string }[];
  /** Both ends of the scale, 0 and 100 percent. */
  readonly never: string;
  readonly always: string;
  /** Keys of bar and ring. */
  readonly came: string;
  readonly said: string;
}

/** Words of the year: how many kinds each week holds. */
export interface YearWords {
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly now: string;
  /** Key of the numbers 0 to 4. */
  readonly kinds: string;
  readonly missed: string;
  readonly away: string;
  /** Key of the stroke before a new level or version. */
  readonly newBar: string;
  /** January first, short. */
  readonly months: readonly string[];
}
