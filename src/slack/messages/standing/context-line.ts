import { dimensions } from '../../../domain/dimension.js';
import type { Reflection, SelfGap } from '../../../domain/reflection.js';
import { capitalised, decimal, inDigits, listed } from '../numbers.js';
import type { Voice } from '../voice.js';
import { phrases } from '../phrases.js';
import { barMoved } from './bar.js';
import { hasPlace, isWithheld } from './place.js';

const close = 0.15;
const far = 1;

/** `11 of 12 weeks logged · Your own reads average 2.8, the mirror would say 3: a little harder than the lines.` */
export function contextLine(reflection: Reflection, voice: Voice): string {
  const { progress, standing } = reflection;
  const { place } = phrases(voice.locale);
  const shown = voice.bandWords !== 'hidden' && hasPlace(reflection);
  return [
    weeksLogged(progress, voice.locale),
    barWords(reflection, voice),
    shown ? selfWords(reflection, voice.locale) : '',
    standing !== undefined && voice.bandWords !== 'hidden' && !isWithheld(reflection)
      ? assumedWords(reflection, voice.locale)
      : '',
    standing?.recomputed === true && shown ? place.recomputed : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** `11 of 12 weeks logged` */
export function weeksLogged({ windowLogged, windowAvailable }: Reflection['progress'], locale: string): string {
  return phrases(locale).place.weeksLogged(decimal(windowLogged, locale, 0), inDigits(windowAvailable, locale));
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
  const { place, names } = phrases(locale);
  const nouns = assumed.map((dimension) => names.lines[dimension][0]);
  return place.mostlyAssumed(capitalised(listed(nouns, locale)), nouns.length);
}

/** Own reads and lines that part lately say more than their means over the window. */
function selfWords({ selfGap, selfCourse }: Reflection, locale: string): string {
  if (selfCourse?.parting !== undefined) return phrases(locale).trend.parting[selfCourse.parting];
  return selfGap === undefined ? '' : selfGapWords(selfGap, locale);
}

/** Own reads against the mirror on the same scale of 1 to 5; the reads are the subject. */
export function selfGapWords({ own, mirror }: SelfGap, locale: string): string {
  const { place } = phrases(locale);
  const reads = [decimal(own, locale), decimal(mirror, locale)] as const;
  const gap = Math.abs(own - mirror);
  if (gap < close) return place.ownReadsAgree(...reads);
  return place.ownReadsDiffer(...reads, own < mirror ? 'harder' : 'milder', gap >= far);
}
