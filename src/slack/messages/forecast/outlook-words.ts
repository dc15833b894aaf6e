import { scoreWindowOf } from '../../../domain/lookup.js';
import { dimensions } from '../../../domain/dimension.js';
import type { Forecast } from '../../../domain/forecast/forecast.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import { heldAgainst } from '../held-against.js';
import type { CountedEvents } from '../in-english/forecast.js';
import { capitalised, decimal, inDigits, percent, percentRange } from '../numbers.js';
import { phrases } from '../phrases.js';
import { bandName, lowestShownAtOnce } from '../standing/band-names.js';
import { mayShowPercent } from '../standing/place.js';
import { escaped } from '../typed.js';

/**
 * The forecast that the answer to a week shows, if any: from a quarter of weeks on, where numbers may be said. A month that was
 * lighter than the usual is a question, and no glance ahead.
 */
export function forecastInReply(reflection: Reflection, profile: Profile): Forecast | undefined {
  const { forecast, progress, assignment } = reflection;
  if (forecast === undefined || progress.lightMonth || profile.detail === 'discreet') return undefined;
  if (!mayShowPercent(reflection, profile)) return undefined;
  return forecast.weeks >= assignment.framework.forecast.replyFrom ? forecast : undefined;
}

/** One line of it: the range first. */
export function aheadSentence(forecast: Forecast, { locale }: Profile): string {
  const { ahead, inReply } = phrases(locale).forecast;
  const { horizonWeeks, percent: middle } = forecast;
  const said = inReply(inDigits(horizonWeeks, locale), rangeOf(forecast, locale), percent(middle, locale));
  return `*${ahead}* ${said}`;
}

/** Range and middle, then the likeliest band and the next likely one where bands have names. */
export function rangeSentences(reflection: Reflection, forecast: Forecast, profile: Profile): string {
  const { locale } = profile;
  const said = phrases(locale).forecast;
  const range = rangeOf(forecast, locale);
  const bands = bandsOf(reflection, forecast, profile);
  const [first, second] = bands.toSorted((one, other) => other.chance - one.chance);
  return [
    said.range(range, heldAgainst(reflection), percent(forecast.percent, locale)),
    ...(first === undefined ? [] : [likeliest(first, second, locale)]),
  ].join(' ');
}

function likeliest(first: LikelyBand, second: LikelyBand | undefined, locale: string): string {
  const { bands, evenBands } = phrases(locale).forecast;
  if (second === undefined || second.chance < worthSaying) return bands(first.name, undefined);
  const isEven = second.chance >= even.from && first.chance < even.below;
  return isEven ? evenBands(capitalised(first.name), second.name) : bands(first.name, second.name);
}

/** `Strong: possibly · Meeting: likely`, the highest band first; what lies below the middle one only where it is possible. */
export function chanceSentence(reflection: Reflection, forecast: Forecast, profile: Profile): string | undefined {
  const { chance, chances } = phrases(profile.locale).forecast;
  const bands = bandsOf(reflection, forecast, profile).filter((band) => !band.isBelow || band.chance >= worthSaying);
  return bands.length === 0 ? undefined : chances(bands.map(({ name, chance: how }) => chance(name, how)));
}

/** Why the middle is elsewhere than the number of today; nothing where it is near, or while so few weeks count the same. */
export function newestSentence(
  { standing, dimensions: views, assignment: { framework } }: Reflection,
  forecast: Forecast,
  locale: string,
): string | undefined {
  if (standing === undefined || forecast.weeks * framework.forecast.leastAlpha <= 1) return undefined;
  const points = (fraction: number) => Math.round(fraction * 100);
  if (Math.abs(points(forecast.percent) - points(standing.percent)) <= nearToday) return undefined;
  const windowWeeks = inDigits(scoreWindowOf(framework), locale);
  const isAssumed = dimensions.some((dimension) => views[dimension].mostlyAssumed);
  return phrases(locale).forecast.newest(percent(standing.percent, locale), windowWeeks, isAssumed);
}

/** Outcomes and impacts at the usual pace; nothing where neither is expected. */
export function eventsSentence(
  reflection: Reflection,
  { events }: Forecast,
  month: string,
  locale: string,
): string | undefined {
  const counted = (dimension: 'outcome' | 'impact'): CountedEvents | undefined => {
    const { mean, low, high } = events[dimension];
    if (reflection.level.weights[dimension] <= 0 || high === 0) return undefined;
    return {
      mean: inDigits(Math.round(mean), locale),
      range: low === high ? undefined : `${decimal(low, locale, 0)}–${decimal(high, locale, 0)}`,
    };
  };
  const [outcomes, impacts] = [counted('outcome'), counted('impact')];
  if (outcomes === undefined && impacts === undefined) return undefined;
  return phrases(locale).forecast.events(outcomes, impacts, month);
}

/** What stands in the alt text of a picture with the weeks ahead. */
export function aheadAltText({ horizonWeeks, percent: middle, low, high, highOpen }: Forecast, locale: string): string {
  const { altText, altTextOpen } = phrases(locale).forecast;
  const weeks = inDigits(horizonWeeks, locale);
  const [about, from] = [percent(middle, locale), percent(low, locale)];
  return highOpen ? altTextOpen(weeks, about, from) : altText(weeks, about, from, percent(high, locale));
}

/** Chances that are called about even. */
const even = { from: 0.4, below: 0.6 };

/** A band is named beside the likeliest from this chance on, and what lies below the middle one at all. */
const worthSaying = 0.2;

/** So many points around the number of today need no reason. */
const nearToday = 5;

function rangeOf({ low, high, highOpen }: Forecast, locale: string): string {
  return percentRange(low, high, highOpen, locale);
}

interface LikelyBand {
  readonly name: string;
  readonly chance: number;
  readonly isBelow: boolean;
}

/** Bands with a name, highest first. The two lowest are never named ahead of time: they are one, below the middle one. */
function bandsOf(reflection: Reflection, { chances }: Forecast, profile: Profile): readonly LikelyBand[] {
  const { below, belowInPlainWords } = phrases(profile.locale).forecast;
  const named = chances.flatMap((chance, band): LikelyBand[] => {
    const name = band < lowestShownAtOnce ? undefined : bandName(reflection, band, profile);
    return name === undefined ? [] : [{ name: escaped(name), chance, isBelow: false }];
  });
  const [middle] = named;
  if (middle === undefined) return [];
  const name = profile.bandWords === 'plain' ? belowInPlainWords : below(middle.name);
  const { least } = reflection.assignment.framework.forecast.chances;
  return [...named.toReversed(), { name, chance: chanceBelowMiddle(chances, least), isBelow: true }];
}

/**
 * The chances of the lowest bands together: the middle of what they and those of the others leave open. A chance that is the
 * least that may be said stands for anything up to it, so a plain sum would never be small.
 */
function chanceBelowMiddle(chances: readonly number[], least: number): number {
  const lower = boundsOf(chances.slice(0, lowestShownAtOnce), least);
  const upper = boundsOf(chances.slice(lowestShownAtOnce), least);
  return (Math.max(lower.from, 1 - upper.to) + Math.min(lower.to, 1 - upper.from)) / 2;
}

function boundsOf(chances: readonly number[], least: number): { readonly from: number; readonly to: number } {
  const isKnown = (chance: number) => chance > least;
  const from = chances.filter(isKnown).reduce((sum, chance) => sum + chance, 0);
  return { from, to: from + least * chances.filter((chance) => !isKnown(chance)).length };
}
