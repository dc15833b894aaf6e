import { dimensions, type Dimension } from '../../../domain/dimension.js';
import type { CheckIn } from '../../../domain/check-in.js';
import type { Level } from '../../../domain/framework.js';
import { numberWord, shareInWords } from '../numbers.js';
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

const mostly: Readonly<Record<Dimension, string>> = {
  input: 'work put in',
  output: 'finished work',
  outcome: 'change that somebody felt',
  impact: 'things that last',
};

/** What the week is made of, what the level weighs, and one question that costs a minute. */
export function mixSentence(checkIn: CheckIn, level: Level, locale: string): string {
  const total = checkIn.entries.length;
  const most = dimensions.reduce((best, next) => (linesOf(checkIn, next) > linesOf(checkIn, best) ? next : best));
  const mix = total === 0 ? 'This week is a quiet one.' : `This week is ${mixWords(checkIn, most)}.`;
  const share = shareInWords(level.weights.outcome, locale);
  const weight = `Of what ${escaped(level.title)} asks, ${share} is ${phrases(locale).names.meanings.outcome}.`;
  return `${mix} ${weight} ${noticeQuestion(checkIn, locale)}`;
}

function mixWords(checkIn: CheckIn, most: Dimension): string {
  const { length: total } = checkIn.entries;
  const count = linesOf(checkIn, most);
  if (count * 2 > total) return `mostly ${mostly[most]}`;
  const equal = dimensions.find((other) => other !== most && linesOf(checkIn, other) === count);
  return count * 2 === total && equal !== undefined
    ? `half ${mostly[most]}, half ${mostly[equal]}`
    : 'a bit of everything';
}

/** Who noticed? About the lines of one week. */
export function noticeQuestion(checkIn: CheckIn, locale: string): string {
  const [outputs, outcomes] = [linesOf(checkIn, 'output'), linesOf(checkIn, 'outcome')];
  if (outcomes > 0)
    return outcomes === 1 ? 'One outcome is in: who else felt it?' : 'Outcomes are in: who else felt them?';
  if (outputs === 1) return 'Take the one output: who noticed?';
  if (outputs > 1) return `Take one of the ${numberWord(outputs, locale)} outputs: who noticed?`;
  return 'Nothing has to be finished yet: what could somebody notice next week?';
}

function linesOf({ entries }: CheckIn, dimension: Dimension): number {
  return entries.filter((entry) => entry.dimension === dimension).length;
}
