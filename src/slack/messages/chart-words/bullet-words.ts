import { dimensions, perDimension, type Dimension, type PerDimension } from '../../../domain/dimension.js';
import type { Profile } from '../../../domain/profile.js';
import type { DimensionView, Reflection } from '../../../domain/reflection.js';
import { assumedPart } from '../../../domain/standing.js';
import { plainlyHeldAgainst } from '../held-against.js';
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
  readonly inColumns: WordsInColumns;
}

/** Words beside bars of text, which have few columns. */
interface WordsInColumns {
  /** What stands beside a bar, the longest first: the first that has room does. */
  readonly values: PerDimension<readonly string[]>;
  /** Behind the mark of what is assumed. */
  readonly assumed: string;
  /** Where counts stand beside the bars: that these show no counts. */
  readonly weighed?: string;
}

/** Words and alt text of the bullets: everything in percent of what the level asks, counts beside it. */
export function bulletWords(reflection: Reflection, profile: Profile): WordsOfBullets {
  const { locale } = profile;
  const { dimensions: views } = reflection;
  const asked = plainlyHeldAgainst(reflection);
  const { pictures, names } = phrases(locale);
  const hidden = !mayShowPercent(reflection, profile);
  const rows = perDimension((dimension) => ({
    label: names.dimensions[dimension],
    value: hidden ? decimal(countsOf(reflection, dimension).count, locale, 0) : valueOf(views[dimension], locale),
    note: (hidden ? usualNote : noteOf)(countsOf(reflection, dimension), locale),
  }));
  const title = titleOf(reflection, locale);
  const rowTexts = dimensions.map(
    (dimension) => `${rowText(rows[dimension], hidden)}${assumedText(views[dimension], locale)}`,
  );
  return {
    title,
    subtitle: hidden ? pictures.against(asked) : pictures.inPercent(asked),
    altText: `${title}. ${rowTexts.join('. ')}.`,
    rows,
    expected: pictures.asks(asked),
    footnote: footnote(views, locale),
    inColumns: {
      values: perDimension((dimension) =>
        hidden ? countsInColumns(countsOf(reflection, dimension), locale) : [rows[dimension].value],
      ),
      assumed: pictures.inColumns.assumed,
      ...(hidden && { weighed: pictures.inColumns.weighed }),
    },
  };
}

/** `16 of about 15`, `16 of ~15`, `16`. */
function countsInColumns({ count, usual }: Counts, locale: string): readonly string[] {
  const { inColumns } = phrases(locale).pictures;
  const shown = decimal(count, locale, 0);
  const short = usual < fewest ? inColumns.ofUnderOne(shown) : inColumns.ofAbout(shown, decimal(usual, locale, 0));
  return [noteOf({ count, usual }, locale), ...(usual <= 0 ? [] : [short]), shown];
}

/** `5 of about 4`: lines or events in the window and how many are usual there. */
export function noteOf({ count, usual }: Counts, locale: string): string {
  const shown = decimal(count, locale, 0);
  return `${shown}${usual <= 0 ? ',' : ''} ${usualNote({ usual }, locale)}`;
}

/** Less than this is not a count that anybody expects. */
export const fewest = 0.5;

function usualNote({ usual }: Pick<Counts, 'usual'>, locale: string): string {
  const { pictures } = phrases(locale);
  if (usual <= 0) return pictures.noneAsked;
  return usual < fewest ? pictures.ofUnderOne : pictures.ofAbout(decimal(usual, locale, 0));
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

function assumedText(view: DimensionView, locale: string): string {
  const { assumedRow } = phrases(locale).pictures;
  if (assumedPart(view) === 0) return '';
  return `, ${view.mostlyAssumed ? assumedRow.mostly : assumedRow.partly}`;
}

function titleOf({ explanation, dimensions: views }: Reflection, locale: string): string {
  const { lifts, holds } = explanation;
  const { pictures, place, reasons, names } = phrases(locale);
  if (lifts === undefined) return place.whatWeeksHold;
  const lifted = names.dimensions[lifts];
  const how = holds === undefined || holds === lifts ? undefined : shortness(views[holds].attainment);
  const title = views[lifts].attainment > 1 ? pictures.carriesMost(lifted) : pictures.comesNearest(lifted);
  return holds === undefined || how === undefined
    ? title
    : pictures.butShort(title, reasons.short[how](names.lines[holds][0]));
}

function footnote(views: PerDimension<DimensionView>, locale: string): string {
  const { pictures } = phrases(locale);
  const weeks = (dimension: Dimension) => decimal(views[dimension].windowWeeks, locale);
  const [input, output, outcome, impact] = dimensions.map(weeks);
  const windows =
    input === output
      ? pictures.windows(input ?? '', outcome ?? '', impact ?? '')
      : pictures.windowsApart(input ?? '', output ?? '', outcome ?? '', impact ?? '');
  const isAssumed = dimensions.some((dimension) => assumedPart(views[dimension]) > 0);
  return isAssumed ? pictures.paleIsAssumed(windows) : windows;
}
