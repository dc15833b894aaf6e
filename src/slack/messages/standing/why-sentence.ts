import type { Dimension } from '../../../domain/dimension.js';
import type { Reflection } from '../../../domain/reflection.js';
import { capitalised, numberWord, percent, plural } from '../numbers.js';
import type { Voice } from '../voice.js';
import { phrases } from '../phrases.js';
import { countsOf, type Counts } from './counts.js';
import { mayShowPercent } from './place.js';

/** What lifts the place most and what holds it most, in things before percent. Undefined without a standing. */
export function whySentence(reflection: Reflection, voice: Voice): string | undefined {
  const { lifts, holds } = reflection.explanation;
  const sentences = [
    lifts === undefined ? undefined : liftSentence(reflection, lifts, voice),
    holds === undefined || holds === lifts ? undefined : holdSentence(reflection, holds, voice),
  ].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

function liftSentence(reflection: Reflection, dimension: Dimension, voice: Voice): string {
  const { attainment } = reflection.dimensions[dimension];
  const counts = countsOf(reflection, dimension);
  const things = thingsOf(dimension, counts.count, voice.locale);
  const asked = askedFor(reflection, dimension, voice);
  if (attainment < 1) return `${phrases(voice.locale).names.dimensions[dimension]} comes nearest${asked ?? ''}.`;
  if (counts.count > wholeUsual(counts)) return `${things} where ${usualOf(counts, voice.locale)}.`;
  // As many as usual, or fewer, cannot explain a lift by their number.
  if (asked !== undefined) return `${phrases(voice.locale).names.dimensions[dimension]} lifts it most${asked}.`;
  return counts.count === wholeUsual(counts)
    ? `${things} where ${usualOf(counts, voice.locale)}.`
    : `${things} ${plural(counts.count, 'counts', 'count')} for more than the usual ${numberWord(wholeUsual(counts), voice.locale)}.`;
}

function holdSentence(reflection: Reflection, dimension: Dimension, voice: Voice): string {
  const { attainment, mostlyAssumed } = reflection.dimensions[dimension];
  const counts = countsOf(reflection, dimension);
  const name = phrases(voice.locale).names.dimensions[dimension];
  if (counts.count === 0) {
    return mostlyAssumed
      ? `${name} is mostly assumed so far.`
      : `${name} is empty so far, where ${usualOf(counts, voice.locale)}.`;
  }
  const short = shortness(attainment);
  if (short === undefined) return `${name} is about as asked.`;
  if (counts.count < Math.round(counts.usual)) {
    return `${name} is ${short}: ${numberWord(counts.count, voice.locale)} where ${usualOf(counts, voice.locale)}.`;
  }
  return `${name} is ${short}${askedFor(reflection, dimension, voice) ?? ''}.`;
}

/** How far a dimension is below what is asked; undefined when it is not. */
export function shortness(attainment: number): string | undefined {
  if (attainment >= 0.95) return undefined;
  if (attainment >= 0.85) return 'a touch short';
  return attainment >= 0.6 ? 'short' : 'well short';
}

/** `: 90% of what is asked`, where a number may be said. */
function askedFor(reflection: Reflection, dimension: Dimension, voice: Voice): string | undefined {
  if (!mayShowPercent(reflection, voice)) return undefined;
  return `: ${percent(reflection.dimensions[dimension].attainment, voice.locale)} of what is asked`;
}

function thingsOf(dimension: Dimension, count: number, locale: string): string {
  const [one, other] = phrases(locale).names.lines[dimension];
  return capitalised(`${numberWord(count, locale)} ${plural(count, one, other)}`);
}

/** Below this many expected, a whole number would be an invention. */
const hardlyAny = 0.5;

function usualOf(counts: Counts, locale: string): string {
  if (counts.usual < hardlyAny) return 'hardly any is expected yet';
  const whole = wholeUsual(counts);
  return `about ${numberWord(whole, locale)} ${plural(whole, 'is', 'are')} expected`;
}

function wholeUsual({ usual }: Counts): number {
  return Math.max(1, Math.round(usual));
}
