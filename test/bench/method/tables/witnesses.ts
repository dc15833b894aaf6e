import { defaultDetection as rules } from '../../../../src/domain/detection/rules.js';
import { alarmsOf, calibrated, delayOf, summed } from '../calibrate.js';
import type { Detector } from '../detectors/detector.js';
import { anyOf, energyLane, overdueLane, pooledLane, watched, type WitnessedWeek } from '../detectors/witnesses.js';
import { overdueWeeks } from '../hypotheses.js';
import { allFall, personOf, type Person } from '../people.js';
import { followedWeeks, learningWeeks, shiftWeeks, statedAlerts, watchedWeeks, weeksPerYear } from '../plan.js';
import { randomOf, type Random } from '../random.js';
import type { Table } from '../table.js';

const people = 400;
/** All lanes are counted in the product's own limits. */
const bracket = { least: 0.4, most: 1.7, halvings: 8 };
const [autocorrelation, correlation] = [0.3, 0.5];
const bySd = -1;
/** Weeks from the first signs to the fall of output. */
const leadWeeks = 4;

const total = watched(rules, ['total']);
const withOwnRead = watched(rules, ['total', 'input', 'output', 'own-read']);
const energy = energyLane(rules);

/** The first row is what the others are held against. */
const sets: readonly Detector<WitnessedWeek>[] = [
  anyOf('total alone', [total]),
  anyOf('input alone', [watched(rules, ['input'])]),
  anyOf('self-rating alone', [watched(rules, ['own-read'])]),
  anyOf('energy alone', [energy]),
  anyOf('overdue alone', [overdueLane]),
  anyOf('total + input', [watched(rules, ['total', 'input'])]),
  anyOf('total + self-rating', [watched(rules, ['total', 'own-read'])]),
  anyOf('total + energy', [total, energy]),
  anyOf('total + overdue', [total, overdueLane]),
  anyOf('ours: total, input, output, self-rating', [withOwnRead]),
  anyOf('ours + energy + overdue', [withOwnRead, energy, overdueLane]),
  anyOf('one sum of all four marks', [pooledLane(rules)]),
];

/** What each weak witness adds at the same false-alarm rate. */
export function witnesses(): Table {
  const random = randomOf(405);
  const still = Array.from({ length: people }, () => lived(random, learningWeeks + watchedWeeks));
  const together = fallen(random, 0);
  const led = fallen(random, leadWeeks);
  const measured = sets.map((set) => {
    const threshold = calibrated(set, still, statedAlerts / weeksPerYear, learningWeeks, bracket);
    const { rate, error } = alarmsOf(set, still, threshold, learningWeeks);
    const delays = (lives: readonly Fallen[], lead: number) =>
      summed(lives.map(({ at, weeks }) => delayOf(set, weeks, threshold, at) - lead));
    return { name: set.name, threshold, rate, error, together: delays(together, 0), led: delays(led, leadWeeks) };
  });
  const [first] = measured;
  const shown = ({ median, most }: Delays): string => `${median} / ${most}`;
  const won = (own: Delays, against = own): string =>
    `${signed(against.median - own.median)} / ${signed(against.most - own.most)}`;
  return {
    title: '5 · Weak witnesses at the same false-alarm rate: weeks to the alarm, half of the people / four of five',
    notes: [
      `One false alarm per 2 years for every row: one threshold multiplies all limits of its lanes. Everything falls 1 sd; autocorrelation ${autocorrelation}, pairwise ${correlation}; ${people} people each.`,
      `Once all fall in the same week; once input, self-rating, energy and the looking at expectations fall ${leadWeeks} weeks before output, and weeks are counted from output’s fall (0 or less is before it).`,
      'How expectations are written and looked at is a guess (test/bench/method/hypotheses.ts); weeks won are against the total alone.',
    ],
    head: [
      'witnesses',
      'all at once',
      'won',
      `${leadWeeks} weeks before output`,
      'won',
      'threshold',
      'false alarms/year',
    ],
    rows: measured.map(({ name, threshold, rate, error, together: one, led: other }) => [
      name,
      shown(one),
      won(one, first?.together),
      shown(other),
      won(other, first?.led),
      threshold.toFixed(2),
      `${(rate * weeksPerYear).toFixed(2)} ± ${(error * weeksPerYear).toFixed(2)}`,
    ]),
  };
}

type Delays = ReturnType<typeof summed>;

function signed(weeks: number): string {
  return weeks > 0 ? `+${weeks}` : String(weeks);
}

interface Fallen {
  /** The week of the first sign. */
  readonly at: number;
  readonly weeks: readonly WitnessedWeek[];
}

function fallen(random: Random, lead: number): Fallen[] {
  return Array.from({ length: people }, () => {
    const at = random.whole(shiftWeeks.least, shiftWeeks.most);
    const falls = { ...allFall({ at, bySd }), output: { at: at + lead, bySd } };
    return { at, weeks: lived(random, at + followedWeeks, falls, at) };
  });
}

function lived(random: Random, weeks: number, falls: Person['falls'] = {}, overdueFrom?: number): WitnessedWeek[] {
  const overdue = overdueWeeks(random, weeks, overdueFrom);
  return personOf(random, { weeks, autocorrelation, correlation, falls }).map((week, at) => ({
    ...week,
    overdue: overdue[at] ?? 0,
  }));
}
