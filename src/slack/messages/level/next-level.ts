import type { Dimension } from '../../../domain/dimension.js';
import type { Profile } from '../../../domain/profile.js';
import type { NextLevel } from '../../../domain/what-if/next-level.js';
import type { RangeBegins } from '../in-english/what-if.js';
import { capitalised, inWords, listed, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';
import { afterSentence, assumedSentence } from '../what-if/answer-blocks.js';

/** What reads there already and what is missing; never a promise of anything, and without numbers where they are hidden. */
export function nextLevelText(next: NextLevel, { bandWords, locale }: Pick<Profile, 'bandWords' | 'locale'>): string {
  const { whatIf, names } = phrases(locale);
  const { level, now, logged, there, missing } = next;
  const isHidden = bandWords === 'hidden';
  const isOtherwise = (box: Dimension) => differ(now.boxes[box] ?? 0, logged.boxes[box] ?? 0, locale);
  const atPercent = (box: Dimension) => {
    const name = names.dimensions[box];
    return isHidden ? name : whatIf.next.boxAt(name, percent(logged.boxes[box] ?? 0, locale));
  };
  return [
    whatIf.next.heading(escaped(level.title)),
    ...(isHidden ? [] : [afterSentence(now, locale)]),
    ...(there.length === 0 ? [] : [whatIf.next.there(listed(there.map(atPercent), locale), there.some(isOtherwise))]),
    ...(missing.length === 0
      ? []
      : [whatIf.next.missing(listed(missing.map(atPercent), locale), missing.some(isOtherwise))]),
    ...assumedSentence(now.mostlyAssumed, locale),
    ...quartersSentence(next, isHidden, locale),
  ].join('\n');
}

function quartersSentence(next: NextLevel, isHidden: boolean, locale: string): string[] {
  const { whatIf } = phrases(locale);
  const { level, now, logged, quarters, judged, isReached, rule } = next;
  const title = escaped(level.title);
  const counted = inWords(quarters, locale);
  if (now.reachAssumed) return [whatIf.reachAssumed];
  if (isReached) return [whatIf.next.reached(title, counted)];
  const asked = inWords(rule, locale);
  if (quarters > 0) return [whatIf.next.partly(title, counted, asked)];
  if (judged === 0) return [capitalised(whatIf.next.tooFew(asked))];
  const begins = isHidden ? undefined : rangeBegins(next, locale);
  return [whatIf.next.notYet(title, asked, begins, differ(now.low, logged.low, locale))];
}

/** The logged weeks alone show another number than the weeks with what is taken as met. */
function differ(all: number, logged: number, locale: string): boolean {
  return percent(all, locale) !== percent(logged, locale);
}

/** The range of now is that of the last quarter. Rounded, it may begin at the very mark that it misses. */
function rangeBegins({ logged: { low }, readyAt }: NextLevel, locale: string): RangeBegins {
  const [mark, last] = [percent(readyAt, locale), percent(low, locale)];
  return { mark, last: last === mark ? undefined : last };
}
