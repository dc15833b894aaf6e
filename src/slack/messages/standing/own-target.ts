import type { Reflection } from '../../../domain/reflection.js';
import { inDigits, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import type { Voice } from '../voice.js';
import { mayShowPercent, placeSentence } from './place.js';

/** The place as the person alone sees it: with their own target beside it on a line of its own, where they have one. */
export function ownPlace(reflection: Reflection, voice: Voice): string {
  return [placeSentence(reflection, voice), ...targetSentence(reflection, voice)].join('\n');
}

/** How far the percent is from the target; it changes neither the percent nor the band. */
function targetSentence(reflection: Reflection, voice: Voice): string[] {
  const { standing, assignment } = reflection;
  const target = assignment.own?.target;
  if (target === undefined || standing === undefined || !mayShowPercent(reflection, voice)) return [];
  const { mine } = phrases(voice.locale);
  const shown = percent(target, voice.locale);
  const points = Math.round(target * 100) - Math.round(standing.percent * 100);
  return [points <= 0 ? mine.atTarget(shown) : mine.toTarget(shown, inDigits(points, voice.locale))];
}
