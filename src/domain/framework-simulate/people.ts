import type { PerDimension } from '../dimension.js';
import type { Ownership } from '../entry.js';
import type { Family } from '../role.js';
import type { Assignment } from '../assignment.js';

/** People who do not exist; the names say what a keeper looks for in them. */
export const madeUpKeys = ['steady-ic', 'spiky-ic', 'new-manager', 'glue-ic', 'back-from-leave', 'director'] as const;
export type MadeUpKey = (typeof madeUpKeys)[number];

/** A week of work, next to what the level usually does. */
export interface MadeUpWeek {
  /** Times what is usual: 1 is exactly that. */
  readonly amounts: PerDimension<number>;
  /** Part of the week that was worked, 0 to 1; 0 is away. */
  readonly availability?: number;
  readonly ownership?: Ownership;
  /** Inputs are small and of one kind. */
  readonly repeats?: true;
}

export interface MadeUpPerson {
  /** The first open role of the family is theirs. */
  readonly family: Family;
  /** Which of the role's open levels: 0 the first, 1 the last. */
  readonly place: number;
  /** What they were before, up to so many weeks ago, where a framework has such a level. */
  readonly before?: { readonly family: Family; readonly place: number; readonly weeks: number };
  readonly ramp?: Assignment['ramp'];
  /** @param index weeks since the first one */
  readonly weekOf: (index: number) => MadeUpWeek;
}

/** How long each of them is looked at. */
export const madeUpWeeks = 52;

const asUsual: PerDimension<number> = { input: 1, output: 1, outcome: 1, impact: 1 };
/** As far along as a Senior among the engineers. */
const experienced = 0.6;

/** Six people; every one of them does the same in every run. */
export const madeUpPeople: Readonly<Record<MadeUpKey, MadeUpPerson>> = {
  'steady-ic': { family: 'ic', place: experienced, weekOf: () => ({ amounts: asUsual }) },
  'spiky-ic': { family: 'ic', place: experienced, weekOf: spiky },
  'new-manager': {
    family: 'manager',
    place: 0,
    before: { family: 'ic', place: experienced, weeks: 13 },
    ramp: 'promotion',
    weekOf: newManager,
  },
  'glue-ic': {
    family: 'ic',
    place: experienced,
    weekOf: () => ({
      amounts: { input: 2.4, output: 0.7, outcome: 1.3, impact: 0.9 },
      ownership: 'shared',
      repeats: true,
    }),
  },
  'back-from-leave': { family: 'ic', place: experienced, weekOf: backFromLeave },
  director: { family: 'director', place: 0, weekOf: ofDirector },
};

/** Two full weeks, two usual, two thin ones; outcomes come by the quarter, impacts by the half year. */
function spiky(index: number): MadeUpWeek {
  const effort = [2.2, 1.8, 1, 0.8, 0.2, 0][index % 6] ?? 1;
  return {
    amounts: {
      input: effort,
      output: effort,
      outcome: index % 13 === 9 ? 13 : 0,
      impact: index % 26 === 20 ? 26 : 0,
    },
  };
}

/** Effort moves from making to people; what comes of it takes months. */
function newManager(index: number): MadeUpWeek {
  const asManager = index - (madeUpWeeks - 13);
  if (asManager < 0) return { amounts: asUsual };
  const grown = Math.min(1, asManager / 13);
  return { amounts: { input: 1.1, output: 0.6 + 0.3 * grown, outcome: 0.3 + 0.5 * grown, impact: 0.2 } };
}

/** Four months away; then part-time and slowly, then nearly as before. */
function backFromLeave(index: number): MadeUpWeek {
  const back = index - 34;
  if (back < -16) return { amounts: asUsual };
  if (back < 0) return { amounts: asUsual, availability: 0 };
  if (back < 6) return { amounts: { input: 0.9, output: 0.7, outcome: 0.2, impact: 0 }, availability: 0.6 };
  return { amounts: { input: 1, output: 0.9, outcome: 0.7, impact: 0.4 } };
}

/** Usual weeks with two of travel in each quarter, in which little is written and something comes of earlier bets. */
function ofDirector(index: number): MadeUpWeek {
  const isOnTheRoad = index % 13 >= 11;
  return {
    amounts: isOnTheRoad
      ? { input: 0.5, output: 0.2, outcome: 1.5, impact: 1 }
      : { input: 1.05, output: 1, outcome: 1, impact: 0.9 },
  };
}
