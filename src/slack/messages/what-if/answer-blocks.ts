import type { KnownBlock } from '@slack/types';
import { dimensions, type Dimension } from '../../../domain/dimension.js';
import { presets } from '../../../domain/presets.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { Place, WhatIf } from '../../../domain/what-if/what-if.js';
import { context, section } from '../blocks.js';
import { frameworkText } from '../framework-text.js';
import type { HeldAgainst } from '../held-against.js';
import { inDigits, listed, percent, percentRange } from '../numbers.js';
import { phrases } from '../phrases.js';
import { bandName, lowestShownAtOnce } from '../standing/band-names.js';
import { escaped } from '../typed.js';

/** Both places, the range first, and what differs box by box; in words alone where numbers are hidden. */
export function answerBlocks(answer: WhatIf, reflection: Reflection, profile: Profile): KnownBlock[] {
  const { before, after } = answer;
  const { whatIf } = phrases(profile.locale);
  const isHidden = profile.bandWords === 'hidden';
  const heading = headingOf(answer, profile.locale);
  const numbers = isHidden ? [] : [afterSentences(after, reflection, profile), beforeSentence(before, profile.locale)];
  const notes = [
    ...(after.reachAssumed ? [whatIf.reachAssumed] : []),
    ...assumedSentence(
      dimensions.filter((each) => [before, after].some(({ mostlyAssumed }) => mostlyAssumed.includes(each))),
      profile.locale,
    ),
    ...(!isHidden && isOnRamp(before, reflection) ? [whatIf.noRamp] : []),
  ];
  return [
    section([heading, ...numbers].join('\n')),
    section(changesNothing(answer, profile.locale) ?? boxLines(answer, profile)),
    ...notes.map(context),
  ];
}

/** One line of a dimension, or several: `outcomes`. */
export function nounOf(dimension: Dimension, count: number, locale: string): string {
  const { names, grammar } = phrases(locale);
  return grammar.plural(count, ...names.lines[dimension]);
}

/** `Likely 62–84% of what Staff asks, about 73%.` */
export function afterSentence({ percent: middle, ...place }: Place, locale: string): string {
  const { whatIf } = phrases(locale);
  return whatIf.after(rangeWords(place, locale), askedOf(place), percent(middle, locale));
}

/** `Impact is mostly assumed so far: …`; nothing where no box is. */
export function assumedSentence(boxes: readonly Dimension[], locale: string): string[] {
  const { whatIf, names } = phrases(locale);
  if (boxes.length === 0) return [];
  const named = boxes.map((box) => names.dimensions[box]);
  return [whatIf.mostlyAssumed(listed(named, locale), boxes.length)];
}

function headingOf({ change, after }: WhatIf, locale: string): string {
  const { whatIf } = phrases(locale);
  switch (change.kind) {
    case 'level':
      return whatIf.againstHeading(escaped(whatIf.levelName(after.level.title, after.level.key)));
    case 'weights': {
      const name = presets.find(({ key }) => key === change.preset)?.name ?? change.preset;
      return whatIf.weightsHeading(escaped(frameworkText(name, locale)));
    }
    case 'version':
      return whatIf.versionHeading(inDigits(change.framework.version, locale).shown);
    case 'entries':
      return whatIf.moreHeading(inDigits(change.count, locale), nounOf(change.dimension, change.count, locale));
  }
}

/** A low band of something that is not so is not named: the number and its range say enough. */
function afterSentences(after: Place, reflection: Reflection, profile: Profile): string {
  const { locale } = profile;
  const isNamed = after.band >= lowestShownAtOnce && !after.reachAssumed;
  const name = isNamed ? bandName(reflection, after.band, profile) : undefined;
  return [
    afterSentence(after, locale),
    ...(name === undefined ? [] : [phrases(locale).whatIf.afterReads(escaped(name))]),
  ].join(' ');
}

function beforeSentence({ percent: middle, ...place }: Place, locale: string): string {
  const { whatIf } = phrases(locale);
  return whatIf.before(rangeWords(place, locale), askedOf(place), percent(middle, locale));
}

function askedOf({ level, isByOwnYardstick }: Pick<Place, 'level' | 'isByOwnYardstick'>): HeldAgainst {
  return { level: escaped(level.title), isOwn: isByOwnYardstick };
}

function rangeWords({ low, high, highOpen }: Pick<Place, 'low' | 'high' | 'highOpen'>, locale: string): string {
  return percentRange(low, high, highOpen, locale);
}

/** What the week says differs from what is said here only while the bar rises. */
function isOnRamp(before: Place, { standing }: Reflection): boolean {
  return standing !== undefined && Math.round(standing.percent * 100) !== Math.round(before.percent * 100);
}

function changesNothing({ change, before }: WhatIf, locale: string): string | undefined {
  const { whatIf, names } = phrases(locale);
  if (change.kind === 'level' && change.level === before.level.key) return whatIf.ownLevel;
  const isAsked = change.kind !== 'entries' || before.boxes[change.dimension] !== undefined;
  return change.kind === 'entries' && !isAsked ? whatIf.notAsked(names.dimensions[change.dimension]) : undefined;
}

function boxLines({ before, after }: WhatIf, { bandWords, locale }: Profile): string {
  return dimensions
    .map((dimension) => boxLine(dimension, before.boxes[dimension], after.boxes[dimension], bandWords, locale))
    .filter((line) => line !== undefined)
    .map((line) => `• ${line}`)
    .join('\n');
}

function boxLine(
  dimension: Dimension,
  before: number | undefined,
  after: number | undefined,
  bandWords: Profile['bandWords'],
  locale: string,
): string | undefined {
  const { whatIf, names } = phrases(locale);
  const { boxInWords } = whatIf;
  const name = names.dimensions[dimension];
  if (after === undefined) return before === undefined ? undefined : whatIf.boxGone(name);
  const isHidden = bandWords === 'hidden';
  const at = percent(after, locale);
  if (before === undefined) return isHidden ? boxInWords.isNew(name) : whatIf.boxNew(name, at);
  const was = percent(before, locale);
  if (isHidden) return at === was ? boxInWords.same(name) : boxInWords[after > before ? 'more' : 'less'](name);
  return at === was ? whatIf.boxAsNow(name, at) : whatIf.box(name, was, at);
}
