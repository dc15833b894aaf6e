import type { SeriesWeek } from '../../../src/domain/detection/watch.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import type { Random } from './random.js';
import { attained, type Behaviour, noise, type Shift, usual } from './weeks.js';

/** A week of somebody: the four series that the product watches, and the energy that it asks for. */
export interface PersonWeek extends Required<SeriesWeek> {
  readonly energy: number;
}

export type Witness = Exclude<keyof PersonWeek, 'total'>;

export interface Person {
  readonly weeks: number;
  /** Of each series with itself one week before, and of each pair in the same week. */
  readonly autocorrelation: number;
  readonly correlation: number;
  /** Level of everything, 1 = as expected. */
  readonly level?: number;
  readonly sd?: number;
  /** What falls, and when. */
  readonly falls?: Readonly<Partial<Record<Witness, Shift>>>;
}

/** Marks from 1 to 5 as the product counts them, .5 to 1.5 in steps of .25; nobody throws a mark off. */
const marks = { rounding: 0.25, outliers: 0 };
const [lowestMark, highestMark] = [0.5, 1.5];

/** The weights of a Senior: what the product makes a total of. */
const { input: inputWeight, output: outputWeight } = weightsOf('IC4');

/** Somebody's weeks: four series that share a common cause, each with its own noise. */
export function personOf(random: Random, person: Person): PersonWeek[] {
  const { weeks, autocorrelation, correlation, level = 1, falls = {}, sd = usual.sd } = person;
  const behaviour: Behaviour = { ...usual, mean: level, sd, autocorrelation };
  const common = noise(random, weeks, autocorrelation);
  const raw = (): number[] => {
    const own = noise(random, weeks, autocorrelation);
    return own.map((value, week) => Math.sqrt(correlation) * (common[week] ?? 0) + Math.sqrt(1 - correlation) * value);
  };
  const points = (shift?: Shift): number[] => attained(random, raw(), behaviour, shift);
  const asked = (shift?: Shift): number[] =>
    attained(random, raw(), { ...behaviour, ...marks }, shift).map((mark) =>
      Math.min(highestMark, Math.max(lowestMark, mark)),
    );
  const [input, output] = [points(falls.input), points(falls.output)];
  const [ownRead, energy] = [asked(falls['own-read']), asked(falls.energy)];
  return input.map((value, week) => {
    const made = output[week] ?? 0;
    return {
      total: (inputWeight * value + outputWeight * made) / (inputWeight + outputWeight),
      input: value,
      output: made,
      'own-read': ownRead[week] ?? 0,
      energy: energy[week] ?? 0,
    };
  });
}

/** Everything falls in the same week. */
export function allFall(shift: Shift): Readonly<Record<Witness, Shift>> {
  return { input: shift, output: shift, 'own-read': shift, energy: shift };
}

function weightsOf(key: string): { readonly input: number; readonly output: number } {
  const level = defaultFramework.levels.find((each) => each.key === key);
  if (level === undefined) throw new Error(`The default framework has no ${key}.`);
  return level.weights;
}
