import { dimensions, type Dimension } from '../../../domain/dimension.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { Counted } from '../counted.js';
import type { AskedPercent } from '../held-against.js';
import { capitalised, inWords, percent } from '../numbers.js';
import { phrases, type Phrases } from '../phrases.js';
import type { Voice } from '../voice.js';
import { countsOf, type Counts } from './counts.js';
import { mayShowPercent } from './place.js';

/** What lifts the place most, or comes nearest, and what holds it most, in things before percent. Undefined without a standing. */
export function whySentence(reflection: Reflection, voice: Voice): string | undefined {
  const { lifts, holds } = reflection.explanation;
  const sentences = [
    lifts === undefined ? undefined : liftSentence(reflection, lifts, voice),
    holds === undefined || holds === lifts ? undefined : holdSentence(reflection, holds, voice),
  ].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? undefined : sentences.map(capitalised).join(' ');
}

function liftSentence(reflection: Reflection, dimension: Dimension, voice: Voice): string {
  const { reasons } = phrases(voice.locale);
  const counts = countsOf(reflection, dimension);
  const things = inWords(counts.count, voice.locale);
  const usual = wholeUsual(counts);
  const asked = shownPercent(reflection, dimension, voice);
  if (reflection.dimensions[dimension].attainment <= 1) {
    return reasons[isAssumedNearer(reflection, dimension) ? 'comesNearestLogged' : 'comesNearest'](dimension, asked);
  }
  if (counts.count > usual) return reasons.many(dimension, things, usualOf(counts, voice.locale));
  // As many as usual, or fewer, cannot explain a lift by their number.
  if (asked !== undefined) return reasons.liftsMost(dimension, asked);
  return counts.count === usual
    ? reasons.many(dimension, things, usualOf(counts, voice.locale))
    : reasons.countForMore(dimension, things, inWords(usual, voice.locale));
}

function isAssumedNearer({ dimensions: views }: Reflection, lifts: Dimension): boolean {
  return dimensions.some((each) => views[each].mostlyAssumed && views[each].attainment > views[lifts].attainment);
}

/** Nothing where what holds most is more than what is asked. */
function holdSentence(reflection: Reflection, dimension: Dimension, voice: Voice): string | undefined {
  const { attainment, mostlyAssumed } = reflection.dimensions[dimension];
  const { reasons, names } = phrases(voice.locale);
  const counts = countsOf(reflection, dimension);
  const usual = usualOf(counts, voice.locale);
  if (counts.count === 0) return mostlyAssumed ? reasons.assumed(dimension) : reasons.empty(dimension, usual);
  const how = shortness(attainment);
  if (how === undefined && mostlyAssumed) return reasons.assumed(dimension);
  if (how === undefined) return attainment > aboutAsAsked ? undefined : reasons.asAsked(dimension);
  const short = reasons.short[how](names.dimensions[dimension]);
  return counts.count < Math.round(counts.usual)
    ? reasons.fewer(short, inWords(counts.count, voice.locale), usual)
    : reasons.lessThanAsked(short, shownPercent(reflection, dimension, voice));
}

/** How far a dimension is below what is asked; undefined when it is not. */
export function shortness(attainment: number): keyof Phrases['reasons']['short'] | undefined {
  if (attainment >= 0.95) return undefined;
  if (attainment >= 0.85) return 'touch';
  return attainment >= 0.6 ? 'some' : 'well';
}

/** Up to here a dimension is about as asked. */
const aboutAsAsked = 1.05;

/** Of what is asked, where a number may be said. */
function shownPercent(reflection: Reflection, dimension: Dimension, voice: Voice): AskedPercent | undefined {
  if (!mayShowPercent(reflection, voice)) return undefined;
  const { dimensions: views, isByOwnYardstick } = reflection;
  return { percent: percent(views[dimension].attainment, voice.locale), isOwn: isByOwnYardstick === true };
}

/** Below this many expected, a whole number would be an invention. */
const hardlyAny = 0.5;

function usualOf(counts: Counts, locale: string): Counted | undefined {
  return counts.usual < hardlyAny ? undefined : inWords(wholeUsual(counts), locale);
}

function wholeUsual({ usual }: Counts): number {
  return Math.max(1, Math.round(usual));
}
