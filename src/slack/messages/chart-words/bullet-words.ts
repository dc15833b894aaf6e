import { dimensions, perDimension, type Dimension, type PerDimension } from '../../../domain/dimension.js';
import type { Profile } from '../../../domain/profile.js';
import type { DimensionView, Reflection } from '../../../domain/reflection.js';
import { decimal, percent } from '../numbers.js';
import { countsOf, type Counts } from '../standing/counts.js';
import { mayShowPercent } from '../standing/place.js';
import { shortness } from '../standing/why-sentence.js';
import { phrases } from '../phrases.js';

/** Words on the bullets; structurally `BulletWords` of src/charts/chart.ts. */
export interface WordsOfBullets {
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly rows: PerDimension<{ readonly label: string; readonly value: string; readonly note: string }>;
  readonly expected: string;
  readonly footnote: string;
}

/** Words and alt text of the bullets: everything in percent of what the level asks, counts beside it. */
export function bulletWords(reflection: Reflection, profile: Profile): WordsOfBullets {
  const { locale } = profile;
  const { level, dimensions: views } = reflection;
  const hidden = !mayShowPercent(reflection, profile);
  const rows = perDimension((dimension) => ({
    label: phrases(locale).names.dimensions[dimension],
    value: hidden ? decimal(countsOf(reflection, dimension).count, locale, 0) : valueOf(views[dimension], locale),
    note: (hidden ? usualNote : noteOf)(countsOf(reflection, dimension), locale),
  }));
  const title = titleOf(reflection, locale);
  return {
    title,
    subtitle: `${hidden ? 'Against' : 'In percent of'} what ${level.title} asks, each over its own window`,
    altText: `${title}. ${dimensions.map((dimension) => rowText(rows[dimension], hidden)).join('. ')}.`,
    rows,
    expected: `What ${level.title} asks`,
    footnote: footnote(views),
  };
}

/** `5 of about 4`: lines or events in the window and how many are usual there. */
export function noteOf({ count, usual }: Counts, locale: string): string {
  const shown = decimal(count, locale, 0);
  return usual <= 0 ? `${shown}, none asked` : `${shown} ${usualNote({ usual }, locale)}`;
}

/** Less than this is not a count that anybody expects. */
export const fewest = 0.5;

function usualNote({ usual }: Pick<Counts, 'usual'>, locale: string): string {
  if (usual <= 0) return 'none asked';
  return usual < fewest ? 'of under 1' : `of about ${decimal(usual, locale, 0)}`;
}

function valueOf({ attainment, expected }: DimensionView, locale: string): string {
  return expected > 0 ? percent(attainment, locale) : '–';
}

function rowText(
  { label, value, note }: { readonly label: string; readonly value: string; readonly note: string },
  hidden: boolean,
): string {
  return `${label} ${value}${hidden ? '' : ','} ${note}`;
}

function titleOf({ explanation, dimensions: views }: Reflection, locale: string): string {
  const { lifts, holds } = explanation;
  const short = holds === undefined || holds === lifts ? undefined : shortness(views[holds].attainment);
  const held =
    short === undefined || holds === undefined
      ? undefined
      : `${phrases(locale).names.dimensions[holds].toLowerCase()} is ${short}`;
  if (lifts === undefined) return 'What the weeks hold';
  const lifted = `${phrases(locale).names.dimensions[lifts]} carries most`;
  return held === undefined ? lifted : `${lifted}, ${held}`;
}

function footnote(views: PerDimension<DimensionView>): string {
  const windows = (['input', 'outcome', 'impact'] as const).map((dimension) => views[dimension].windowWeeks);
  const assumed = dimensions.filter((dimension: Dimension) => views[dimension].mostlyAssumed);
  const weeks = `Windows: ${windows[0]} weeks, outcome ${windows[1]}, impact ${windows[2]}`;
  return assumed.length === 0 ? weeks : `Pale: mostly assumed so far · ${weeks}`;
}
