import { reaches, type Reach } from '../../../domain/entry.js';
import type { Level, Role } from '../../../domain/framework.js';
import type { Lever, Reflection } from '../../../domain/reflection.js';
import { bare, capitalised, numberWord, percent, plural } from '../numbers.js';
import type { Voice } from '../voice.js';
import { phrases } from '../phrases.js';
import { mayShowPercent } from './place.js';

const smallThings: Readonly<Record<Role, string>> = {
  ic: 'reviews for example',
  manager: '1:1s for example',
  'senior-manager': '1:1s for example',
  director: '1:1s for example',
};

const feltBy: Readonly<Record<Reach, string>> = {
  me: 'you alone feel',
  team: 'the team feels',
  'another-team': 'another team feels',
  organisation: 'the whole organisation feels',
  company: 'customers or the company feel',
};

/**
 * What one more typical line would do, and a small one for comparison; every number is the lever's own.
 * Without numbers (first weeks, hidden) only the direction. Undefined when nothing was computed.
 */
export function leverSentence(reflection: Reflection, voice: Voice): string | undefined {
  const { levers, level } = reflection;
  const main = mainLever(levers);
  if (main === undefined) return undefined;
  if (!mayShowPercent(reflection, voice))
    return `${capitalised(leverThing(main, level, voice.locale))} would move this most.`;
  const small = levers.find((lever) => lever.kind === 'small' && lever !== main);
  const first = `${capitalised(leverThing(main, level, voice.locale))} would ${effect(main, voice.locale)}.`;
  if (small === undefined) return first;
  return `${first} ${capitalised(leverThing(small, level, voice.locale))} would ${smallEffect(small, voice.locale)}.`;
}

/** One bullet of "What would change it": `One more outcome that another team feels: 109 → 118%`. */
export function leverLine(lever: Lever, level: Level, locale: string): string {
  return `${capitalised(leverThing(lever, level, locale))}: ${bare(lever.from, locale)} → ${percent(lever.to, locale)}`;
}

/** The lever the reply names: the first that is not small on purpose. */
export function mainLever(levers: readonly Lever[]): Lever | undefined {
  return levers.find(({ kind }) => kind !== 'small') ?? levers[0];
}

function leverThing({ dimension, count, kind }: Lever, level: Level, locale: string): string {
  const [one, other] = phrases(locale).names.lines[dimension];
  const noun = plural(count, one, other);
  const more = `${numberWord(count, locale)} more`;
  switch (kind) {
    case 'typical':
      return `${more} ${noun}`;
    case 'small':
      return `${more} small ${noun} (${smallThings[level.role]})`;
    case 'wider':
      return `${more} ${noun} that ${feltBy[widerReach(level)]}`;
    case 'durable':
      return `${more} ${noun} that will stay without you`;
  }
}

/** One step further than where most of a level's outcomes are felt. */
export function widerReach({ typicalQuarter }: Level): Reach {
  const share = (reach: Reach) => typicalQuarter.feltBy[reach] ?? 0;
  const usual = reaches.reduce((most, reach) => (share(reach) > share(most) ? reach : most));
  return reaches[reaches.indexOf(usual) + 1] ?? 'company';
}

function effect({ from, to }: Lever, locale: string): string {
  const [before, after] = [bare(from, locale), bare(to, locale)];
  return before === after ? `leave it at about ${after}` : `take ${before} to about ${after}`;
}

function smallEffect({ from, to }: Lever, locale: string): string {
  const [before, after] = [bare(from, locale), bare(to, locale)];
  return before === after ? `leave it at ${after}` : `make it ${after}`;
}
