import { dimensions, type Dimension } from '../../../domain/dimension.js';
import type { OwnUse } from '../../../domain/own-layer/own-use.js';
import type { Profile } from '../../../domain/profile.js';
import type { KnownBlock } from '@slack/types';
import { context } from '../blocks.js';
import { decimal, inDigits, listed, percent } from '../numbers.js';
import { phrases } from '../phrases.js';

type Voice = Pick<Profile, 'bandWords' | 'locale'>;

/** What of an explanation is the person's own, in one sentence; nothing where nothing is. Own names are never in it. */
export function ownLine(use: OwnUse | undefined, voice: Voice): KnownBlock[] {
  return use === undefined ? [] : [context(ownSentence(use, voice))];
}

export function ownSentence(use: OwnUse, { bandWords, locale }: Voice): string {
  const words = phrases(locale).mine.use;
  const { kinds, renamed, hidden, weighed, windowWeeks = {}, target, counts = {} } = use;
  const counted = (count: number, say: (count: ReturnType<typeof inDigits>) => string) =>
    count === 0 ? [] : [say(inDigits(count, locale))];
  const fitted = dimensions.filter((dimension) => counts[dimension] !== undefined);
  return words.line(
    listed(
      [
        ...counted(kinds, words.kinds),
        ...counted(weighed, words.weighed),
        ...counted(renamed, words.renamed),
        ...counted(hidden, words.hidden),
        ...windowsOf(windowWeeks, locale),
        ...(fitted.length === 0 ? [] : [words.counts(named(fitted, locale))]),
        ...(target === undefined
          ? []
          : [bandWords === 'hidden' ? words.targetHidden : words.target(percent(target, locale))]),
      ],
      locale,
    ),
  );
}

/** `Input 5 a week and Impact 0.25 a quarter`: what is asked in place of the level's counts. */
export function fittedCounts(counts: NonNullable<OwnUse['counts']>, locale: string): string {
  const { mine, names } = phrases(locale);
  return listed(
    dimensions.flatMap((dimension) => {
      const count = counts[dimension];
      return count === undefined
        ? []
        : [`${names.dimensions[dimension]} ${mine.perWeek[dimension](decimal(count, locale, 2))}`];
    }),
    locale,
  );
}

/** Boxes that are read over the same weeks are said together. */
function windowsOf(windowWeeks: NonNullable<OwnUse['windowWeeks']>, locale: string): string[] {
  const own = dimensions.filter((dimension) => windowWeeks[dimension] !== undefined);
  const lengths = [...new Set(own.map((dimension) => windowWeeks[dimension] ?? 0))];
  return lengths.map((weeks) =>
    phrases(locale).mine.use.window(
      named(
        own.filter((dimension) => windowWeeks[dimension] === weeks),
        locale,
      ),
      decimal(weeks, locale, 0),
    ),
  );
}

function named(boxes: readonly Dimension[], locale: string): string {
  const { names } = phrases(locale);
  return listed(
    boxes.map((box) => names.dimensions[box]),
    locale,
  );
}
