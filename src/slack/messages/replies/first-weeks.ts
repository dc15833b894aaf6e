import { dimensions, type Dimension } from '../../../domain/dimension.js';
import type { CheckIn } from '../../../domain/check-in.js';
import type { Level } from '../../../domain/framework.js';
import { capitalised, inWords, shareInWords } from '../numbers.js';
import { escaped } from '../typed.js';
import { phrases } from '../phrases.js';

const mostDots = 6;

/** `Input ●● · Output ●● · Outcome ● · Impact ○`. */
export function dots(checkIn: CheckIn, locale: string): string {
  return dimensions
    .map((dimension) => {
      const count = linesOf(checkIn, dimension);
      const shown = '●'.repeat(Math.min(count, mostDots)) + (count > mostDots ? ` ${count}` : '');
      return `${phrases(locale).names.dimensions[dimension]} ${count === 0 ? '○' : shown}`;
    })
    .join(' · ');
}

/** What the week is made of, what the level weighs, and one question that costs a minute. */
export function mixSentence(checkIn: CheckIn, level: Level, locale: string): string {
  const share = shareInWords(level.weights.outcome, locale);
  const weight = phrases(locale).replies.outcomeShare(escaped(level.title), share);
  return `${mixOf(checkIn, locale)} ${capitalised(weight)} ${noticeQuestion(checkIn, locale)}`;
}

function mixOf(checkIn: CheckIn, locale: string): string {
  const { replies } = phrases(locale);
  const { length: total } = checkIn.entries;
  if (total === 0) return replies.quiet;
  const most = dimensions.reduce((best, next) => (linesOf(checkIn, next) > linesOf(checkIn, best) ? next : best));
  const count = linesOf(checkIn, most);
  if (count * 2 > total) return replies.mostly(most);
  const equal = dimensions.find((other) => other !== most && linesOf(checkIn, other) === count);
  return count * 2 === total && equal !== undefined ? replies.halves(most, equal) : replies.everything;
}

/** Who noticed? About the lines of one week. */
export function noticeQuestion(checkIn: CheckIn, locale: string): string {
  const { replies } = phrases(locale);
  const [outputs, outcomes] = [linesOf(checkIn, 'output'), linesOf(checkIn, 'outcome')];
  if (outcomes > 0) return outcomes === 1 ? replies.whoFeltOne : replies.whoFeltMany;
  if (outputs === 1) return replies.whoNoticedOne;
  return outputs > 1 ? replies.whoNoticedMany(inWords(outputs, locale)) : replies.whatNextWeek;
}

function linesOf({ entries }: CheckIn, dimension: Dimension): number {
  return entries.filter((entry) => entry.dimension === dimension).length;
}
