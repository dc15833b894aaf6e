import type { HeldBack, PeriodReading, Reading } from '../../../domain/journey/period-reading.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import { dayWithYear } from '../dates.js';
import { inDigits, inWords, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { mayBeNamed } from '../standing/band-names.js';
import { escaped } from '../typed.js';

type Words = Pick<Profile, 'locale' | 'bandWords'>;

/** What the mirror had told, in the words it was told in. */
export function toldWords(told: Reading, reflection: Reflection | undefined, words: Words): string {
  return phrases(words.locale).reviews.told(readingWords(told, reflection, words));
}

/** What the weeks read today, and which weeks these are. */
export function readTodayWords(today: PeriodReading, reflection: Reflection | undefined, words: Words): string {
  const { locale } = words;
  const { reviews } = phrases(locale);
  const [weeks, reading] = [inDigits(today.weeks, locale), readingWords(today, reflection, words)];
  switch (today.of) {
    case 'period':
      return reviews.today.period(weeks, reading);
    case 'written':
      return reviews.today.written(weeks, dayWithYear(today.from, locale), reading);
    case 'before':
      return reviews.today.before(weeks, dayWithYear(today.to, locale), reading);
  }
}

/** Why the weeks are not read. */
export function heldBackWords(heldBack: HeldBack, locale: string): string {
  const words = phrases(locale).reviews.heldBack;
  switch (heldBack.reason) {
    case 'none-written':
    case 'time-off':
    case 'no-expectation':
    case 'company-new':
    case 'after-break':
      return words[heldBack.reason];
    case 'first-weeks':
      return words[heldBack.reason](inWords(heldBack.written, locale), inWords(heldBack.needed, locale));
    case 'coverage': {
      const [written, available] = [inDigits(heldBack.written, locale), inDigits(heldBack.available, locale)];
      const last = dayWithYear(heldBack.to, locale);
      return words[heldBack.reason](written, available, last, percent(heldBack.share, locale));
    }
    case 'assumed-reach':
      return words[heldBack.reason](inDigits(heldBack.lines, locale), escaped(heldBack.level));
    case 'bar-rising':
    case 'level-new':
      return words[heldBack.reason](escaped(heldBack.level));
  }
}

/** A low band is named where the question of light weeks lets it be. */
function readingWords(reading: Reading, reflection: Reflection | undefined, { locale, bandWords }: Words): string {
  const { reviews, place } = phrases(locale);
  const level = reading.level === undefined ? undefined : escaped(reading.level);
  const said = reviews.reading(percent(reading.percent, locale), level, reading.isByOwnYardstick === true);
  const plain = bandWords === 'plain' ? place.plainBands[reading.band] : undefined;
  const name = bandWords === 'review' ? reading.bandName : plain;
  const isNamed = name !== undefined && mayBeNamed(reflection ?? {}, reading.band);
  return isNamed ? reviews.readingAs(escaped(name), said) : said;
}
