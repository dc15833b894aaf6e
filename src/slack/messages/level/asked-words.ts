import type { KnownBlock } from '@slack/types';
import type { Dimension } from '../../../domain/dimension.js';
import { reaches } from '../../../domain/entry.js';
import type { Level } from '../../../domain/framework.js';
import { quarterFields } from '../../../domain/own-layer/with-own.js';
import { section } from '../blocks.js';
import type { Counted } from '../counted.js';
import { frameworkText } from '../framework-text.js';
import { decimal, exactPercent, listed, shareInWords } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, escaped } from '../typed.js';

/** What the level is about, where its keepers say it. */
export function summaryOf({ summary = '' }: Level, locale: string): KnownBlock[] {
  const said = summary.trim();
  return said === '' ? [] : [section(clip(escaped(frameworkText(said, locale)), mostCharacters))];
}

/** A section holds 3000 characters, and what a level is about is no page. */
const mostCharacters = 1500;

/** A typical quarter in counts, in one sentence. */
export function breathSentence(level: Level, locale: string): string {
  const { level: words } = phrases(locale);
  const [input, output] = [countOf(level, 'input', locale), countOf(level, 'output', locale)];
  return words.breath(
    words.perWeek(input, output),
    amountWords(level, 'outcome', locale),
    amountWords(level, 'impact', locale),
  );
}

/**
 * How much a level asks of one box, as it stands in the framework: a rounded count would be another one, and two levels that
 * differ would read the same. Impacts are counted over a year, since a quarter of one is nothing that anybody sees.
 */
export function amountWords(level: Level, dimension: Dimension, locale: string): string {
  const { amounts } = phrases(locale).level;
  const count = countOf(level, dimension, locale);
  return dimension === 'outcome'
    ? amounts.outcome(count, feltByWords(level.typicalQuarter.feltBy, locale))
    : amounts[dimension](count);
}

/** `about a third of the picture (35%)` */
export function shareWords({ weights }: Level, dimension: Dimension, locale: string): string {
  const weight = weights[dimension];
  return phrases(locale).level.shareOf(shareInWords(weight, locale), exactPercent(weight, locale));
}

/** `my team (75%) and another team (25%)`: the widest share first. */
function feltByWords(feltBy: Level['typicalQuarter']['feltBy'], locale: string): string {
  const { level: words } = phrases(locale);
  const shares = reaches
    .map((reach) => ({ name: words.feltBy[reach], share: feltBy[reach] ?? 0 }))
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share);
  return listed(
    shares.map(({ name, share }) =>
      shares.length === 1 ? name : words.feltByShare(name, exactPercent(share, locale)),
    ),
    locale,
  );
}

function countOf({ typicalQuarter }: Level, dimension: Dimension, locale: string): Counted {
  const count = typicalQuarter[quarterFields[dimension]] * (dimension === 'impact' ? quartersOfYear : 1);
  return { count, shown: decimal(count, locale, digits) };
}

const quartersOfYear = 4;

/** Keepers write counts with two decimals at most; more come from files alone. */
const digits = 3;
