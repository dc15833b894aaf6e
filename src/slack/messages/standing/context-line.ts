import { dimensions } from '../../../domain/dimension.js';
import type { Reflection, SelfGap } from '../../../domain/reflection.js';
import { decimal } from '../numbers.js';
import type { Voice } from '../voice.js';
import { phrases } from '../phrases.js';
import { barMoved } from './bar.js';
import { hasPlace, isWithheld } from './place.js';

const close = 0.15;
const far = 1;

/** `11 of 12 weeks logged · Your own reads average 2.8, the mirror would say 3: a little harder than the lines.` */
export function contextLine(reflection: Reflection, voice: Voice): string {
  const { progress, standing, selfGap } = reflection;
  const shown = voice.bandWords !== 'hidden' && hasPlace(reflection);
  return [
    `${progress.windowLogged} of ${progress.windowAvailable} weeks logged`,
    barWords(reflection, voice),
    selfGap === undefined || !shown ? '' : selfGapWords(selfGap, voice.locale),
    standing !== undefined && voice.bandWords !== 'hidden' && !isWithheld(reflection)
      ? assumedWords(reflection, voice.locale)
      : '',
    standing?.recomputed === true && shown ? 'Recomputed: it differs from what was said before' : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Where the place does not say it: the falling line is the bar's doing. */
function barWords(reflection: Reflection, { bandWords, locale }: Voice): string {
  const saysPlace = reflection.progress.stage === 'rough' && !isWithheld(reflection) && bandWords !== 'hidden';
  return saysPlace ? '' : (barMoved(reflection, locale) ?? '');
}

/** Which of the slow dimensions still rest on weeks that were taken as exactly met. */
function assumedWords({ dimensions: views }: Reflection, locale: string): string {
  const assumed = dimensions.filter((dimension) => views[dimension].weight > 0 && views[dimension].mostlyAssumed);
  if (assumed.length === 0) return '';
  const names = assumed.map((dimension) => phrases(locale).names.dimensions[dimension]).join(' and ');
  const subject = `${names.slice(0, 1)}${names.slice(1).toLowerCase()}`;
  return `${subject} ${assumed.length === 1 ? 'is' : 'are'} mostly assumed so far`;
}

/** Own reads against the mirror on the same scale of 1 to 5; the reads are the subject. */
export function selfGapWords({ own, mirror }: SelfGap, locale: string): string {
  const numbers = `Your own reads average ${decimal(own, locale)}, the mirror would say ${decimal(mirror, locale)}`;
  if (Math.abs(own - mirror) < close) return `${numbers}: they agree`;
  const much = Math.abs(own - mirror) < far ? 'a little ' : '';
  return `${numbers}: they are ${much}${own < mirror ? 'harder' : 'milder'} than the lines`;
}
