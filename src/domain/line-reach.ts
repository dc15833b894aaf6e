import { reaches } from './entry.js';
import type { Guess, Reach } from './entry.js';
import type { Level } from './framework.js';
import type { Found } from './line-effects.js';

/**
 * Words may suggest at most one step above what the level usually reaches; the person picks anything wider.
 * The suggestion stays assumed until the person has answered.
 */
export function suggestedReach(
  said: Found<Reach> | undefined,
  usual: Reach,
): { readonly value: Reach; readonly guess: Guess } | undefined {
  if (!said) return undefined;
  const at = Math.min(reaches.indexOf(said.value), reaches.indexOf(usual) + 1);
  const value = reaches[at] ?? usual;
  const wider = value !== said.value;
  const alternatives = wider ? [{ reach: said.value }] : value === 'team' ? [] : [{ reach: 'team' as const }];
  return { value, guess: { about: 'reach', token: said.token, doubtful: wider, alternatives } };
}

/** The reach that most of a level's outcomes and impacts are expected to have; the narrower one of equals. */
export function usualReachOf(level: Level): Reach {
  const felt = level.typicalQuarter.feltBy;
  return reaches.reduce<Reach>((most, reach) => ((felt[reach] ?? 0) > (felt[most] ?? 0) ? reach : most), 'team');
}
