import type { Dimension } from '../../../domain/dimension.js';
import type { DimensionView, Reflection } from '../../../domain/reflection.js';
import { capitalised, numberWord, percent, plural } from '../numbers.js';
import type { Voice } from '../voice.js';
import { dimensionNames, lineNouns } from '../words.js';
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
  const view = reflection.dimensions[dimension];
  const things = thingsOf(dimension, view.count, voice.locale);
  if (view.attainment < 1) {
    const near = mayShowPercent(reflection, voice)
      ? `, ${percent(view.attainment, voice.locale)} of what is asked`
      : '';
    return `${dimensionNames[dimension]} comes nearest: ${things} where ${usualOf(view, voice.locale)}${near}.`;
  }
  if (view.count >= Math.round(view.usualCount)) {
    return `${things} where ${usualOf(view, voice.locale)}.`;
  }
  return `${things} ${plural(view.count, 'counts', 'count')} for more than the usual ${usualWord(view, voice.locale)}.`;
}

function holdSentence(reflection: Reflection, dimension: Dimension, voice: Voice): string {
  const view = reflection.dimensions[dimension];
  const name = dimensionNames[dimension];
  if (view.mostlyAssumed && view.count === 0) return `${name} is mostly assumed so far.`;
  if (view.count === 0) return `${name} is empty so far, where ${usualOf(view, voice.locale)}.`;
  const short = shortness(view.attainment);
  if (short === undefined) return `${name} is about as asked.`;
  if (view.count < Math.round(view.usualCount)) {
    return `${name} is ${short}: ${numberWord(view.count, voice.locale)} where ${usualOf(view, voice.locale)}.`;
  }
  return mayShowPercent(reflection, voice)
    ? `${name} is ${short}: ${percent(view.attainment, voice.locale)} of what is asked.`
    : `${name} is ${short}.`;
}

/** How far a dimension is below what is asked; undefined when it is not. */
export function shortness(attainment: number): string | undefined {
  if (attainment >= 0.95) return undefined;
  if (attainment >= 0.85) return 'a touch short';
  return attainment >= 0.6 ? 'short' : 'well short';
}

function thingsOf(dimension: Dimension, count: number, locale: string): string {
  const [one, other] = lineNouns[dimension];
  return capitalised(`${numberWord(count, locale)} ${plural(count, one, other)}`);
}

function usualOf(view: DimensionView, locale: string): string {
  const count = usualCount(view);
  return `about ${numberWord(count, locale)} ${plural(count, 'is', 'are')} expected`;
}

function usualWord(view: DimensionView, locale: string): string {
  return numberWord(usualCount(view), locale);
}

function usualCount({ usualCount }: DimensionView): number {
  return Math.max(1, Math.round(usualCount));
}
