import type { Reflection, Standing, Withheld } from '../../../domain/reflection.js';
import { isCloseTo } from '../../../domain/standing.js';
import { heldAgainst } from '../held-against.js';
import { capitalised, decimal, inWords, listed, percent, percentRange } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';
import type { Voice } from '../voice.js';
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
export function whyName(reflection: Reflection, voice: Pick<Voice, 'bandWords' | 'locale'>): string {
  const { place } = phrases(voice.locale);
  if (!hasPlace(reflection)) return place.whyNoNumber;
  return mayShowPercent(reflection, voice) ? place.whyThisScore : place.whatWeeksHold;
}

/** Where the weeks stand, in one or two sentences; the subject is the weeks. Never a headline. */
export function placeSentence(reflection: Reflection, voice: Voice): string {
  return sentencesOf(reflection, voice).map(capitalised).join(' ');
}

function sentencesOf(reflection: Reflection, voice: Voice): readonly string[] {
  const { standing, withheld, progress } = reflection;
  const { place } = phrases(voice.locale);
  if (withheld !== undefined && (isWithheld(reflection) || standing === undefined)) {
    return withheldSentences(reflection, withheld, voice);
  }
  if (standing === undefined) return [firstWeeksSentence(reflection, voice)];
  if (voice.bandWords === 'hidden') return [place.hidden];
  if (!hasPlace(reflection)) return [roughSentence(reflection, standing, voice)];
  return [
    place.reads(inWords(progress.windowAvailable, voice.locale), placeWords(reflection, standing, voice)),
    ...floorSentence(reflection, standing, voice),
    ...movingSentence(reflection, standing, voice),
  ];
}

function placeWords(reflection: Reflection, standing: Standing, voice: Voice): string {
  const { place } = phrases(voice.locale);
  const range = percentRange(standing.low, standing.high, standing.highOpen, voice.locale);
  const number = place.ofWhatIsAsked(percent(standing.percent, voice.locale), heldAgainst(reflection), range);
  const band = standing.band;
  if (band === undefined || !mayBeNamed(reflection, band)) return number;
  const name = bandName(reflection, band, voice);
  if (name === undefined) return number;
  // Where the number lies in another band already, a sentence of its own says so.
  const isElsewhere = standing.flooredBy !== undefined || standing.moving !== undefined;
  const reaches = isElsewhere ? undefined : standing.reaches;
  const near =
    reaches === undefined || reaches === band || isLower(reaches, band) || !mayBeNamed(reflection, reaches)
      ? undefined
      : bandName(reflection, reaches, voice);
  const bold = `*${escaped(name)}*`;
  if (near === undefined || reaches === undefined) return `${bold}: ${number}`;
  return isCloseTo(reaches, band, standing.percent, reflection.assignment.framework)
    ? `${place.closeTo(bold, escaped(near))}: ${number}`
    : `${bold}: ${place.reachesInto(number, escaped(near))}`;
}

// A low band that has not come is not announced: the number and its range say enough.
function isLower(reaches: number, band: number): boolean {
  return reaches < band && reaches < lowestShownAtOnce;
}

function floorSentence(reflection: Reflection, standing: Standing, voice: Voice): string[] {
  if (standing.flooredBy === undefined) return [];
  const isHigher = standing.band !== undefined && standing.momentaryBand > standing.band;
  const higher = isHigher ? bandName(reflection, standing.momentaryBand, voice) : undefined;
  const { nearlyEmpty } = phrases(voice.locale).place;
  return [nearlyEmpty(standing.flooredBy, higher === undefined ? undefined : escaped(higher))];
}

/** Where the number lies in another band than the one that is said: how many of the weeks in a row are in. */
function movingSentence(reflection: Reflection, { band, moving }: Standing, voice: Voice): string[] {
  if (moving === undefined || band === undefined || !mayBeNamed(reflection, band)) return [];
  const { to, weeks, needsWeeks, needsPercent } = moving;
  const name = bandName(reflection, to, voice);
  if (name === undefined) return [];
  const { place } = phrases(voice.locale);
  const needs = inWords(needsWeeks, voice.locale);
  // A low band that has not come is neither named nor counted up to.
  if (isLower(to, band)) return [place.bandStays(needs)];
  const seen = inWords(weeks, voice.locale);
  return weeks < needsWeeks
    ? [place.bandNeeds(escaped(name), needs, seen)]
    : [place.bandMovesAt(escaped(name), seen, percent(needsPercent, voice.locale), to > band)];
}

function roughSentence(reflection: Reflection, { momentaryBand }: Standing, { locale }: Voice): string {
  const { place } = phrases(locale);
  const { loggedWeeks } = reflection.progress;
  const { numberFrom, bandFrom } = reflection.assignment.framework.firstWeeks;
  const rough = place.roughPlace(momentaryBand, heldAgainst(reflection));
  const weeks = inWords(loggedWeeks, locale);
  const moved = barMoved(reflection, locale);
  if (moved !== undefined) return place.roughWhileBarMoves(moved, rough);
  if (loggedWeeks >= bandFrom) {
    const change = newBarOf(reflection);
    if (change === undefined) return place.roughAfterBreak(rough);
    return change.isNewCompany ? place.roughWithNewCompany(rough) : place.roughWithNewLevel(rough);
  }
  return loggedWeeks <= numberFrom ? place.roughFirst(weeks, rough) : place.roughSoFar(weeks, rough);
}

/** Bands restart with a new level or company and after a long break. */
function newBarOf({ series }: Reflection): Reflection['series'][number] | undefined {
  return series.slice(-newLevelWeeks).findLast(({ roleChange }) => roleChange !== undefined);
}

/** A level or company is called new for a quarter. */
const newLevelWeeks = 13;

function firstWeeksSentence(reflection: Reflection, { locale }: Voice): string {
  const { place } = phrases(locale);
  const { loggedWeeks, weeksUntilNumber } = reflection.progress;
  const { numberFrom, bandFrom } = reflection.assignment.framework.firstWeeks;
  return loggedWeeks <= 1
    ? place.noRangeBefore(decimal(numberFrom, locale), decimal(bandFrom, locale))
    : place.untilRange(inWords(loggedWeeks, locale), inWords(Math.max(1, weeksUntilNumber), locale));
}

function withheldSentences(reflection: Reflection, withheld: Withheld, voice: Voice): readonly string[] {
  const { locale } = voice;
  const { place, names } = phrases(locale);
  const { minCoverage, bandFrom } = reflection.assignment.framework.firstWeeks;
  switch (withheld.reason) {
    case 'first-weeks':
      return [firstWeeksSentence(reflection, voice)];
    case 'coverage': {
      const [logged, available] = [inWords(withheld.logged, locale), inWords(withheld.available, locale)];
      return [
        withheld.atLeast === undefined
          ? place.tooFewLogged(logged, available, percent(minCoverage, locale))
          : place.fewerLogged(logged, available, inWords(withheld.atLeast, locale)),
      ];
    }
    case 'back':
      return [place.afterTimeOff(inWords(withheld.missing, locale))];
    case 'no-expectation':
      return [place.nothingExpected];
    case 'assumed-reach':
      return [place.reachAssumed(inWords(withheld.entries.length, locale), escaped(reflection.level.title))];
    case 'empty-boxes': {
      const boxes = withheld.boxes.map((box) => names.dimensions[box]);
      return [
        place.weeksIn(inWords(reflection.progress.loggedWeeks, locale)),
        place.boxesEmpty(inWords(boxes.length, locale), listed(boxes, locale)),
        place.placeFrom(decimal(bandFrom, locale)),
      ];
    }
  }
}
