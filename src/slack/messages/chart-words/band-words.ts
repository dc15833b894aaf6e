import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import { monthNames, weekName } from '../dates.js';
import { counted, percent, percentRange } from '../numbers.js';
import { bandName, mayBeNamed, shortBandNames } from '../standing/band-names.js';
import { findingOf } from '../standing/finding.js';
import { mayShowPercent } from '../standing/place.js';

/** Words on the band chart; structurally `BandWords` of src/charts/chart.ts. */
export interface WordsOfBand {
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly bandNames: readonly string[];
  readonly isUnnamed: boolean;
  readonly percent?: string;
  readonly now: string;
  readonly score: string;
  readonly range: string;
  readonly missed: string;
  readonly roleFlags: Readonly<Record<string, string>>;
  readonly months: readonly string[];
}

/** How many weeks the picture shows, as in src/charts. */
const shownWeeks = 26;

/** Words and alt text of the band picture, from the same reflection. No percent before week 8 or where it is hidden. */
export function bandWords(reflection: Reflection, profile: Profile): WordsOfBand {
  const { standing } = reflection;
  const { locale } = profile;
  const shown = mayShowPercent(reflection, profile) && standing !== undefined;
  return {
    title: findingOf(reflection, profile).title,
    subtitle: subtitle(reflection),
    altText: altText(reflection, profile),
    bandNames: shortBandNames(reflection, profile),
    isUnnamed: standing?.band !== undefined && !mayBeNamed(reflection, standing.band),
    ...(shown ? { percent: percent(standing.percent, locale) } : {}),
    now: 'Now',
    score: 'The weeks',
    range: `Likely range (${percent(0.8, locale)})`,
    missed: 'No check-in',
    roleFlags: roleFlags(reflection),
    months: monthNames(locale),
  };
}

/** The window in the subtitle is the score's own. */
function subtitle({ assignment, level }: Reflection): string {
  const { input } = assignment.framework.windowWeeks;
  return `Each point: the ${input} weeks before it, against what ${level.title} asks`;
}

function roleFlags({ series, assignment }: Reflection): Record<string, string> {
  const { levels } = assignment.framework;
  return Object.fromEntries(
    series.flatMap(({ roleChange }) => {
      const level = levels.find(({ key }) => key === roleChange);
      return level === undefined ? [] : [[level.key, `Now ${level.title}`]];
    }),
  );
}

/** Finding, value and band, change, gaps, events; plain words, at most a few hundred characters. */
function altText(reflection: Reflection, profile: Profile): string {
  const { standing, level } = reflection;
  const { locale } = profile;
  const series = reflection.series.slice(-shownWeeks);
  const missed = series.filter(({ state }) => state === 'missed').length;
  const shown = mayShowPercent(reflection, profile) && standing !== undefined;
  const band = standing?.band;
  const name = band === undefined || !mayBeNamed(reflection, band) ? undefined : bandName(reflection, band, profile);
  const flags = series.flatMap(({ roleChange, week }) =>
    roleChange === undefined
      ? []
      : [`${roleFlags(reflection)[roleChange] ?? `Now ${roleChange}`} since ${weekName(week, locale)}.`],
  );
  return [
    `${findingOf(reflection, profile).title}.`,
    `${counted(series.length, 'week', 'weeks', locale)} against what ${level.title} asks.`,
    shown
      ? `Now ${percent(standing.percent, locale)}${name === undefined ? '' : `, ${name}`}, likely ${percentRange(standing.low, standing.high, standing.highOpen, locale)}.`
      : '',
    missed === 0 ? '' : `${counted(missed, 'week', 'weeks', locale)} without a check-in.`,
    ...flags,
  ]
    .filter(Boolean)
    .join(' ');
}
