import { dimensions } from '../../../domain/dimension.js';
import type { Reflection, SelfGap } from '../../../domain/reflection.js';
import { weeksBetween } from '../../../domain/week.js';
import { weekName } from '../dates.js';
import { decimal, numberWord, plural } from '../numbers.js';
import { escaped } from '../typed.js';
import type { Voice } from '../voice.js';
import { dimensionNames } from '../words.js';
import { hasPlace, isWithheld } from './place.js';

const close = 0.15;
const far = 1;

/** `11 of 12 weeks logged · Your own reads average 2.8, the mirror would say 3: a little harder than the lines.` */
export function contextLine(reflection: Reflection, voice: Voice): string {
  const { progress, standing, selfGap } = reflection;
  const shown = voice.bandWords !== 'hidden' && hasPlace(reflection);
  return [
    `${progress.windowLogged} of ${progress.windowAvailable} weeks logged`,
    rampWords(reflection, voice.locale),
    selfGap === undefined || !shown ? '' : selfGapWords(selfGap, voice.locale),
    standing !== undefined && voice.bandWords !== 'hidden' && !isWithheld(reflection) ? assumedWords(reflection) : '',
    standing?.recomputed === true && shown ? 'Recomputed: it differs from what was said before' : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** After a change of level or job: the falling line is the bar's doing. */
function rampWords({ assignment, level, week }: Reflection, locale: string): string {
  const { ramp, validFrom, framework } = assignment;
  if (ramp === 'none') return '';
  const left = framework.ramps[ramp].weeks - weeksBetween(validFrom, week);
  if (left <= 0) return '';
  return `The bar moved to ${escaped(level.title)} with ${weekName(validFrom)}; it rises for ${numberWord(left, locale)} more ${plural(left, 'week', 'weeks')}`;
}

/** Which of the slow dimensions still rest on weeks that were taken as exactly met. */
function assumedWords({ dimensions: views }: Reflection): string {
  const assumed = dimensions.filter((dimension) => views[dimension].weight > 0 && views[dimension].mostlyAssumed);
  if (assumed.length === 0) return '';
  const names = assumed.map((dimension) => dimensionNames[dimension]).join(' and ');
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
