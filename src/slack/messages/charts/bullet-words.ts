import type { PerDimension } from '../../../domain/dimension.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';

/** Words on the bullets; structurally `BulletWords` of src/charts/chart.ts. */
export interface WordsOfBullets {
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly rows: PerDimension<{ readonly label: string; readonly value: string; readonly note: string }>;
  readonly expected: string;
  readonly footnote: string;
}

/** Words and alt text of the bullets. */
export function bulletWords(reflection: Reflection, profile: Profile): WordsOfBullets {
  throw new Error('in writing');
}
