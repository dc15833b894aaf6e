import type { Reflection, Standing, Withheld } from '../../../domain/reflection.js';
import { capitalised, listed, numberWord, percent, percentRange, plural } from '../numbers.js';
import { escaped } from '../typed.js';
import type { Voice } from '../voice.js';
import { phrases } from '../phrases.js';
import { bandName, lowestShownAtOnce, mayBeNamed } from './band-names.js';
import { barMoved } from './bar.js';

/** True when a percent and a band may be said: from 8 weeks on, with nothing withheld. */
export function hasPlace({ standing, withheld, progress }: Reflection): boolean {
  return (
    standing !== undefined && withheld === undefined && (progress.stage === 'band' || progress.stage === 'settled')
  );
}

/** True when even a place in words would be unfair: too few weeks of those that could be, empty boxes, an assumed reach. */
export function isWithheld({ withheld }: Reflection): boolean {
  return withheld !== undefined && withheld.reason !== 'first-weeks';
}

/** True when numbers may be said to this person about these weeks. */
export function mayShowPercent(reflection: Reflection, { bandWords }: Pick<Voice, 'bandWords'>): boolean {
  return hasPlace(reflection) && bandWords !== 'hidden';
}

/** What the window behind a place is called: there is not always a score to ask about. */
export function whyName(reflection: Reflection, voice: Pick<Voice, 'bandWords'>): string {
  if (!hasPlace(reflection)) return 'Why no number yet?';
  return mayShowPercent(reflection, voice) ? 'Why this score?' : 'What the weeks hold';
}

/** `what Senior asks`, for mrkdwn. */
export function whatLevelAsks({ level }: Pick<Reflection, 'level'>): string {
  return `what ${escaped(level.title)} asks`;
}

/** Where the weeks stand, in one or two sentences; the subject is the weeks. Never a headline. */
export function placeSentence(reflection: Reflection, voice: Voice): string {
  const { standing, withheld, progress } = reflection;
  if (withheld !== undefined && (isWithheld(reflection) || standing === undefined)) {
    return withheldSentence(reflection, withheld, voice);
  }
  if (standing === undefined) return firstWeeksSentence(reflection, voice);
  if (voice.bandWords === 'hidden') return 'The weeks are read; band and numbers are hidden, as you chose.';
  if (!hasPlace(reflection)) return roughSentence(reflection, standing, voice);
  const weeks = `The last ${numberWord(progress.windowAvailable, voice.locale)} weeks`;
  const notYet = `${floorSentence(reflection, standing, voice)}${movingSentence(reflection, standing, voice)}`;
  return `${weeks} read as ${placeWords(reflection, standing, voice)}.${notYet}`;
}

function placeWords(reflection: Reflection, standing: Standing, voice: Voice): string {
  const { locale, bandWords } = voice;
  const range = percentRange(standing.low, standing.high, standing.highOpen, locale);
  const number = `${percent(standing.percent, locale)} of ${whatLevelAsks(reflection)}, likely ${range}`;
  const band = standing.band;
  if (band === undefined || !mayBeNamed(reflection, band)) return number;
  const name = bandName(reflection, band, bandWords);
  if (name === undefined) return number;
  // Where the number lies in another band already, a sentence of its own says so.
  const isElsewhere = standing.flooredBy !== undefined || standing.moving !== undefined;
  const reaches = isElsewhere ? undefined : standing.reaches;
  const near =
    reaches === undefined || reaches === band || isLower(reaches, band) || !mayBeNamed(reflection, reaches)
      ? undefined
      : bandName(reflection, reaches, bandWords);
  return `*${escaped(name)}*${near === undefined ? '' : `, close to ${escaped(near)}`}: ${number}`;
}

// A low band that has not come is not announced: the number and its range say enough.
function isLower(reaches: number, band: number): boolean {
  return reaches < band && reaches < lowestShownAtOnce;
}

function floorSentence(reflection: Reflection, standing: Standing, { bandWords, locale }: Voice): string {
  if (standing.flooredBy === undefined) return '';
  const isHigher = standing.band !== undefined && standing.momentaryBand > standing.band;
  const higher = isHigher ? bandName(reflection, standing.momentaryBand, bandWords) : undefined;
  const name = higher === undefined ? 'higher' : escaped(higher);
  return ` ${phrases(locale).names.dimensions[standing.flooredBy]} is nearly empty, so the whole is not called ${name} yet.`;
}

/** Where the number lies in another band than the one that is said: how many of the weeks in a row are in. */
function movingSentence(reflection: Reflection, { band, moving }: Standing, { bandWords, locale }: Voice): string {
  if (moving === undefined || band === undefined || !mayBeNamed(reflection, band)) return '';
  const { to, weeks, needsWeeks, needsPercent } = moving;
  const name = bandName(reflection, to, bandWords);
  if (name === undefined) return '';
  const needs = `${numberWord(needsWeeks, locale)} weeks in a row`;
  // A low band that has not come is neither named nor counted up to.
  if (isLower(to, band)) return ` A band needs ${needs} before it moves, so this one stays for now.`;
  const reading = `The number alone reads as ${escaped(name)}`;
  if (weeks < needsWeeks) {
    const seen = weeks === 0 ? '' : `, and ${numberWord(weeks, locale)} ${plural(weeks, 'is', 'are')} in`;
    return ` ${reading}; a band needs ${needs} there${seen}.`;
  }
  const orMore = to > band ? 'or more' : 'or less';
  return ` ${reading} for ${numberWord(weeks, locale)} weeks now; the band moves once it is ${percent(needsPercent, locale)} ${orMore}.`;
}

// Roughly told, "well below" would be more than a first place can know.
const roughWords = ['below', 'a bit below', 'around', 'a bit above', 'well above'] as const;

function roughSentence(reflection: Reflection, { momentaryBand }: Standing, { locale }: Voice): string {
  const { loggedWeeks } = reflection.progress;
  const weeks = `${capitalised(numberWord(loggedWeeks, locale))} weeks are in`;
  const place = `${roughWords[momentaryBand] ?? 'around'} ${whatLevelAsks(reflection)}, give or take a band`;
  const { numberFrom, bandFrom } = reflection.assignment.framework.firstWeeks;
  const moved = barMoved(reflection, locale);
  if (moved !== undefined) return `${moved}. A rough place so far: ${place}.`;
  if (loggedWeeks >= bandFrom) return `${startedOver(reflection)}, so here is a rough place: ${place}.`;
  return loggedWeeks <= numberFrom
    ? `${weeks}, so here is a first rough place: ${place}.`
    : `${weeks}. The rough place so far: ${place}.`;
}

/** Bands restart with a new level and after a long break. */
function startedOver({ series }: Reflection): string {
  const { length } = series;
  const since = length - 1 - series.findLastIndex(({ roleChange }) => roleChange !== undefined);
  return since < newLevelWeeks && since < length ? 'The level is new' : 'The weeks start over after a long break';
}

/** A level is called new for a quarter. */
const newLevelWeeks = 13;

function firstWeeksSentence(reflection: Reflection, { locale }: Voice): string {
  const { loggedWeeks, weeksUntilNumber } = reflection.progress;
  const { numberFrom, bandFrom } = reflection.assignment.framework.firstWeeks;
  if (loggedWeeks <= 1) {
    return `No range before week ${numberFrom}, no band before week ${bandFrom}: anything earlier would be a guess.`;
  }
  const weeks = capitalised(numberWord(loggedWeeks, locale));
  const more = numberWord(Math.max(1, weeksUntilNumber), locale);
  return `${weeks} weeks are in: ${more} more until a first range.`;
}

function withheldSentence(reflection: Reflection, withheld: Withheld, voice: Voice): string {
  const { locale } = voice;
  switch (withheld.reason) {
    case 'first-weeks':
      return firstWeeksSentence(reflection, voice);
    case 'coverage': {
      const share = percent(reflection.assignment.framework.firstWeeks.minCoverage, locale);
      const logged = withheld.logged === 0 ? 'None' : capitalised(numberWord(withheld.logged, locale));
      const are = withheld.logged === 1 ? 'is' : 'are';
      return `${logged} of the last ${numberWord(withheld.available, locale)} weeks ${are} logged. There is a place from ${share} on: fewer would be a guess.`;
    }
    case 'no-expectation':
      return 'Nothing is expected of these weeks, so there is no place to name.';
    case 'assumed-reach': {
      const count = withheld.entries.length;
      const lines = `${numberWord(count, locale)} ${plural(count, 'line', 'lines')}`;
      return `For ${lines} it is still assumed who felt ${plural(count, 'it', 'them')}, and ${escaped(reflection.level.title)} asks for more than the own team. Once that is said, there is a place.`;
    }
    case 'empty-boxes': {
      const names = withheld.boxes.map((box) => phrases(locale).names.dimensions[box]);
      const count = capitalised(numberWord(names.length, locale));
      const { loggedWeeks } = reflection.progress;
      const { bandFrom } = reflection.assignment.framework.firstWeeks;
      const weeks = `${capitalised(numberWord(loggedWeeks, locale))} weeks are in`;
      const empty = `${count} ${plural(names.length, 'box is', 'boxes are')} empty so far (${listed(names, locale)})`;
      return `${weeks}. ${empty}, so a place in words would be a guess. From week ${bandFrom} on there is one either way.`;
    }
  }
}
