import { bandChart } from '../charts/band-chart.js';
import type { ChartSpec } from '../charts/chart-spec.js';
import { textLine, textYear } from '../charts/text-chart.js';
import { yearChart } from '../charts/year-chart.js';
import type { Profile } from '../domain/profile.js';
import type { Reflection } from '../domain/reflection.js';
import { holdsNothing } from '../domain/series-summary.js';
import type { Deps } from '../use-cases/deps.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import { bandWords } from './messages/chart-words/band-words.js';
import { yearWords } from './messages/chart-words/year-words.js';
import { isWithheld } from './messages/standing/place.js';
import { courseTitle } from './messages/trend/course.js';
import type { TrendData, TrendWindow } from './messages/trend/trend-modal.js';
import type { Drawing } from './pictures.js';
import { drawInWindow } from './window-pictures.js';

/** What a window draws: the line where numbers may be shown, the kinds of a whole year. */
type Figure = 'line' | 'year';

/** A window without pictures: everything is there as text. */
export function trendAsText(reflection: Reflection, profile: Profile, window: TrendWindow): TrendData {
  const { locale } = profile;
  const figures = figuresOf(reflection, profile, window);
  return {
    reflection,
    profile,
    window,
    ...(figures.includes('line') && {
      line: { lines: textLine(reflection, bandWords(reflection, profile), { weeks: Number(window) }) },
    }),
    ...(figures.includes('year') && { year: { lines: textYear(reflection, yearWords(reflection, locale)) } }),
  };
}

/**
 * Draws a window's pictures and hands it over to be shown. Pictures of the window before go from Slack. In discreet mode
 * nothing is uploaded.
 */
export async function drawTrend(
  drawing: Drawing & { readonly deps: Deps },
  mirror: Mirror,
  asText: TrendData,
  show: (data: TrendData) => Promise<void>,
): Promise<void> {
  const { reflection, profile, window } = asText;
  const figures = figuresOf(reflection, profile, window);
  await drawInWindow(drawing, mirror, figures, specsOf(asText), (pictures) =>
    show({
      ...asText,
      ...(asText.line && { line: { ...asText.line, picture: pictures.line } }),
      ...(asText.year && { year: { ...asText.year, picture: pictures.year } }),
      pictureFailed: figures.some((figure) => pictures[figure] === undefined),
    }),
  );
}

function figuresOf(reflection: Reflection, { bandWords: wording }: Profile, window: TrendWindow): readonly Figure[] {
  if (holdsNothing(reflection.series)) return [];
  const mayDraw = reflection.standing !== undefined && !isWithheld(reflection) && wording !== 'hidden';
  return [
    ...(window !== 'year' && mayDraw ? ['line' as const] : []),
    ...(window === 'year' || window === 52 ? ['year' as const] : []),
  ];
}

function specsOf({ reflection, profile, window }: TrendData): Readonly<Record<Figure, () => ChartSpec>> {
  const { theme, locale } = profile;
  const weeks = Number(window);
  return {
    line: () =>
      bandChart(
        reflection,
        theme,
        bandWords(reflection, profile, { weeks, title: courseTitle(reflection, profile, weeks) }),
        { weeks },
      ),
    year: () => yearChart(reflection, theme, yearWords(reflection, locale)),
  };
}
