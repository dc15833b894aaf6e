import { reaches, type Reach } from '../../../domain/entry.js';
import type { Level } from '../../../domain/framework.js';
import type { HeldLevel } from '../../../domain/lookup.js';
import type { Lever, Reflection } from '../../../domain/reflection.js';
import type { Thing } from '../in-english/levers.js';
import { bare, capitalised, inWords, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import type { Voice } from '../voice.js';
import { mayShowPercent } from './place.js';

/**
 * What one more typical line would do, and a small one for comparison; every number is the lever's own.
 * Without numbers (first weeks, hidden) only the direction. Undefined when nothing was computed.
 */
export function leverSentence(reflection: Reflection, voice: Voice): string | undefined {
  const { levers, level } = reflection;
  const main = mainLever(levers);
  if (main === undefined) return undefined;
  const said = phrases(voice.locale).levers;
  if (!mayShowPercent(reflection, voice)) return capitalised(said.movesMost(thingOf(main, level, voice.locale)));
  const small = levers.find((lever) => lever.kind === 'small' && lever !== main);
  const sentences = [effect(main, level, voice.locale)];
  if (small !== undefined) sentences.push(smallEffect(small, level, voice.locale));
  return sentences.map(capitalised).join(' ');
}

/** One bullet of "What would change it": `One more outcome that another team feels: 109 → 118%`. */
export function leverLine(lever: Lever, level: HeldLevel, locale: string): string {
  const { inShort } = phrases(locale).levers;
  return capitalised(inShort(thingOf(lever, level, locale), bare(lever.from, locale), percent(lever.to, locale)));
}

/** The lever the reply names: the first that is not small on purpose. */
export function mainLever(levers: readonly Lever[]): Lever | undefined {
  return levers.find(({ kind }) => kind !== 'small') ?? levers[0];
}

function thingOf({ dimension, count, kind }: Lever, level: HeldLevel, locale: string): Thing {
  return { kind, dimension, more: inWords(count, locale), family: level.family, reach: widerReach(level) };
}

/** One step further than where most of a level's outcomes are felt. */
function widerReach({ typicalQuarter }: Level): Reach {
  const share = (reach: Reach) => typicalQuarter.feltBy[reach] ?? 0;
  const usual = reaches.reduce((most, reach) => (share(reach) > share(most) ? reach : most));
  return reaches[reaches.indexOf(usual) + 1] ?? 'company';
}

function effect(lever: Lever, level: HeldLevel, locale: string): string {
  const { takes, leaves } = phrases(locale).levers;
  const [before, after] = [bare(lever.from, locale), bare(lever.to, locale)];
  const thing = thingOf(lever, level, locale);
  return before === after ? leaves(thing, after) : takes(thing, before, after);
}

function smallEffect(lever: Lever, level: HeldLevel, locale: string): string {
  const { makes, leavesToo } = phrases(locale).levers;
  const [before, after] = [bare(lever.from, locale), bare(lever.to, locale)];
  const thing = thingOf(lever, level, locale);
  return before === after ? leavesToo(thing, after) : makes(thing, after);
}
