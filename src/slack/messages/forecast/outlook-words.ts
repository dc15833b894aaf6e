import type { Forecast } from '../../../domain/forecast/forecast.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { CountedEvents } from '../in-english/forecast.js';
import { decimal, inDigits, percent, percentRange } from '../numbers.js';
import { phrases } from '../phrases.js';
import { bandName, mayBeNamed } from '../standing/band-names.js';
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

/** Range and middle, then the likeliest band and the one beside it where bands may be named. */
export function rangeSentences(reflection: Reflection, forecast: Forecast, profile: Profile): string {
  const { locale } = profile;
  const said = phrases(locale).forecast;
  const range = rangeOf(forecast, locale);
  const bands = bandsOf(reflection, forecast, profile);
  const [first, second] = bands.toSorted((one, other) => other.chance - one.chance);
  return [
    said.range(range, escaped(reflection.level.title), percent(forecast.percent, locale)),
    ...(first === undefined
      ? []
      : [said.bands(first.name, second !== undefined && second.chance >= worthSaying ? second.name : undefined)]),
  ].join(' ');
}

/** `Meeting: likely · Strong: possibly`, the highest band first; nothing where the likeliest one is not named yet. */
export function chanceSentence(reflection: Reflection, forecast: Forecast, profile: Profile): string | undefined {
  const { chance, chances } = phrases(profile.locale).forecast;
  const bands = bandsOf(reflection, forecast, profile);
  return bands.length === 0 ? undefined : chances(bands.toReversed().map(({ name, chance: how }) => chance(name, how)));
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

/** A band is named beside the likeliest from this chance on. */
const worthSaying = 0.2;

function rangeOf({ low, high, highOpen }: Forecast, locale: string): string {
  return percentRange(low, high, highOpen, locale);
}

/** Bands with a name that may be said, lowest first; none at all while the likeliest one is not named yet. */
function bandsOf(reflection: Reflection, { chances }: Forecast, profile: Profile) {
  const likeliest = chances.indexOf(Math.max(...chances));
  if (!mayBeNamed(reflection, likeliest)) return [];
  return chances.flatMap((chance, band) => {
    const name = mayBeNamed(reflection, band) ? bandName(reflection, band, profile) : undefined;
    return name === undefined ? [] : [{ name: escaped(name), chance }];
  });
}
