import type { Reflection, SelfGap } from '../../../domain/reflection.js';
import { decimal } from '../numbers.js';
import type { Voice } from '../voice.js';
import { hasPlace } from './place.js';

const close = 0.15;

/** `11 of 12 weeks logged · Your own reads average 2.8, the mirror would say 3: a little harder than the lines.` */
export function contextLine(reflection: Reflection, voice: Voice): string {
  const { progress, standing, selfGap } = reflection;
  const shown = voice.bandWords !== 'hidden' && hasPlace(reflection);
  return [
    `${progress.windowLogged} of ${progress.windowAvailable} weeks logged`,
    selfGap === undefined || !shown ? '' : selfGapWords(selfGap, voice.locale),
    standing?.mostlyAssumed === true && shown ? 'Outcome and impact are mostly assumed so far' : '',
    standing?.recomputed === true && shown ? 'Recomputed: it differs from what was said before' : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Own reads against the mirror on the same scale of 1 to 5; the reads are the subject. */
export function selfGapWords({ own, mirror }: SelfGap, locale: string): string {
  const numbers = `Your own reads average ${decimal(own, locale)}, the mirror would say ${decimal(mirror, locale)}`;
  if (Math.abs(own - mirror) < close) return `${numbers}: they agree`;
  return `${numbers}: ${own < mirror ? 'they are a little harder than the lines' : 'they are a little milder than the lines'}`;
}
