import { scoreWindowOf } from '../../../domain/lookup.js';
import type { Forecast } from '../../../domain/forecast/forecast.js';
import type { Profile } from '../../../domain/profile.js';
import type { OwnBarChange, Reflection } from '../../../domain/reflection.js';
import { summaryOf } from '../../../domain/series-summary.js';
import { monthNames } from '../dates.js';
import { aheadAltText } from '../forecast/outlook-words.js';
import { plainlyHeldAgainst } from '../held-against.js';
import { decimal, inDigits, percent, percentRange } from '../numbers.js';
import { phrases } from '../phrases.js';
import { bandName, mayBeNamed, shortBandNames } from '../standing/band-names.js';
import { findingOf } from '../standing/finding.js';
import { mayShowPercent } from '../standing/place.js';
import { sinceWords } from './bar-changes.js';

/** Words on the band chart; structurally `BandWords` of src/charts/chart.ts. */
export interface WordsOfBand {
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly bandNames: readonly string[];
  readonly isUnnamed: boolean;
  readonly percent?: string;
  readonly ahead?: string;
  readonly now: string;
  readonly score: string;
  readonly range: string;
  readonly missed: string;
  readonly target?: string;
  readonly roleFlags: Readonly<Record<string, string>>;
  readonly companyFlag: string;
  readonly versionFlags: Readonly<Record<number, string>>;
  readonly ownFlags: Readonly<Record<OwnBarChange, string>>;
  readonly months: readonly string[];
}

/** How many weeks the picture shows unless more are asked for, as in src/charts. */
const usualWeeks = 26;

export interface BandOptions {
  readonly weeks?: number | undefined;
  /** What the shown weeks say; the finding of the last weeks when absent. */
  readonly title?: string | undefined;
  /** The weeks ahead, where they are drawn. */
  readonly forecast?: Forecast | undefined;
}

/** Words and alt text of the band picture, from the same reflection. No percent before week 8 or where it is hidden. */
export function bandWords(reflection: Reflection, profile: Profile, options: BandOptions = {}): WordsOfBand {
  const { standing, assignment } = reflection;
  const { locale } = profile;
  const { pictures } = phrases(locale);
  const shown = mayShowPercent(reflection, profile) && standing !== undefined;
  const { weeks = usualWeeks, forecast, title = findingOf(reflection, profile).title } = options;
  return {
    title,
    // The window in the subtitle is the score's own.
    subtitle: pictures.eachPoint(decimal(scoreWindowOf(assignment.framework), locale), plainlyHeldAgainst(reflection)),
    altText: [
      `${title}.`,
      altText(reflection, profile, weeks),
      ...(forecast ? [aheadAltText(forecast, locale)] : []),
    ].join(' '),
    bandNames: shortBandNames(reflection, profile),
    isUnnamed: standing?.band !== undefined && !mayBeNamed(reflection, standing.band),
    ...(shown ? { percent: percent(standing.percent, locale) } : {}),
    ...(shown && forecast ? { ahead: phrases(locale).forecast.about(percent(forecast.percent, locale)) } : {}),
    now: pictures.now,
    score: pictures.weeks,
    range: pictures.likelyRange(percent(0.8, locale)),
    missed: pictures.notLogged,
    ...targetWords(reflection, profile),
    roleFlags: roleFlags(reflection, locale),
    companyFlag: pictures.newCompany,
    versionFlags: versionFlags(reflection, locale),
    ownFlags: pictures.own,
    months: monthNames(locale),
  };
}

/** The line at the person's own target is drawn where numbers may be said. */
function targetWords(reflection: Reflection, profile: Profile): Pick<WordsOfBand, 'target'> {
  const target = reflection.assignment.own?.target;
  if (target === undefined || !mayShowPercent(reflection, profile)) return {};
  return { target: phrases(profile.locale).mine.targetKey(percent(target, profile.locale)) };
}

function roleFlags({ series, assignment }: Reflection, locale: string): Record<string, string> {
  const { levels } = assignment.framework;
  return Object.fromEntries(
    series.flatMap(({ roleChange, isNewCompany }) => {
      if (isNewCompany) return [];
      const level = levels.find(({ key }) => key === roleChange);
      return level === undefined ? [] : [[level.key, phrases(locale).pictures.newLevel(level.title)]];
    }),
  );
}

function versionFlags({ series }: Reflection, locale: string): Record<number, string> {
  return Object.fromEntries(
    series.flatMap(({ versionChange }) =>
      versionChange === undefined
        ? []
        : [[versionChange, phrases(locale).pictures.version(decimal(versionChange, locale, 0))]],
    ),
  );
}

/** Value and band, gaps, events, after the finding; plain words, at most a few hundred characters. */
function altText(reflection: Reflection, profile: Profile, weeks: number): string {
  const { assignment } = reflection;
  const { locale } = profile;
  const { pictures } = phrases(locale);
  const series = reflection.series.slice(-weeks);
  const { missed, changes } = summaryOf(series);
  return [
    pictures.weeksAgainst(inDigits(series.length, locale), plainlyHeldAgainst(reflection)),
    ...nowWords(reflection, profile),
    ...(missed === 0 ? [] : [pictures.weeksMissed(inDigits(missed, locale))]),
    ...targetSaid(reflection, profile),
    ...changes.map((change) => sinceWords(change, assignment.framework, locale)),
  ].join(' ');
}

function targetSaid(reflection: Reflection, profile: Profile): string[] {
  const { target } = targetWords(reflection, profile);
  return target === undefined ? [] : [`${target}.`];
}

function nowWords(reflection: Reflection, profile: Profile): string[] {
  const { standing } = reflection;
  const { locale } = profile;
  if (standing === undefined || !mayShowPercent(reflection, profile)) return [];
  const { nowAt, nowIn } = phrases(locale).pictures;
  const range = percentRange(standing.low, standing.high, standing.highOpen, locale);
  const shown = percent(standing.percent, locale);
  const { band } = standing;
  const name = band === undefined || !mayBeNamed(reflection, band) ? undefined : bandName(reflection, band, profile);
  return [name === undefined ? nowAt(shown, range) : nowIn(shown, name, range)];
}
