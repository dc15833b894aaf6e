import type { Dimension } from '../../../domain/dimension.js';
import type { Reach } from '../../../domain/entry.js';
import type { Lever } from '../../../domain/reflection.js';
import type { Family } from '../../../domain/role.js';
import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';
import { names } from './names.js';

/** One more line of some kind. */
export interface Thing {
  readonly kind: Lever['kind'];
  readonly dimension: Dimension;
  readonly more: Counted;
  /** For an example of what is small. */
  readonly family: Family;
  /** Who would feel a wider one. */
  readonly reach: Reach;
}

const feltBy: Readonly<Record<Reach, string>> = {
  me: 'you alone feel',
  team: 'the team feels',
  'another-team': 'another team feels',
  organisation: 'the whole organisation feels',
  company: 'customers or the company feel',
};

/** What would move the place; numbers are percents without their sign. The caller begins with a capital. */
export const levers = {
  movesMost: (thing: Thing): string => `${things(thing)} would move this most.`,
  takes: (thing: Thing, before: string, after: string): string =>
    `${things(thing)} would take ${before} to about ${after}.`,
  leaves: (thing: Thing, at: string): string => `${things(thing)} would leave it at about ${at}.`,
  /** Said after another one, so the number before it is known. */
  makes: (thing: Thing, after: string): string => `${things(thing)} would make it ${after}.`,
  leavesToo: (thing: Thing, at: string): string => `${things(thing)} would leave it at ${at}.`,
  inShort: (thing: Thing, before: string, percent: string): string => `${things(thing)}: ${before} → ${percent}`,
};

function things({ kind, dimension, more: { count, shown }, family, reach }: Thing): string {
  const [one, other] = names.lines[dimension];
  const noun = grammar.plural(count, one, other);
  switch (kind) {
    case 'typical':
      return `${shown} more ${noun}`;
    case 'small':
      return `${shown} more small ${noun} (${family === 'ic' ? 'reviews' : '1:1s'} for example)`;
    case 'wider':
      return `${shown} more ${noun} that ${feltBy[reach]}`;
    case 'durable':
      return `${shown} more ${noun} that will stay without you`;
  }
}
