import { dimensions, type Dimension } from '../dimension.js';
import type { Framework, Level } from '../framework.js';
import type { Family } from '../role.js';
import { judgesOf } from '../judges.js';
import { familyOf, openLevels } from '../lookup.js';
import type { CheckIn } from '../check-in.js';
import { replay, type Moment } from '../replay.js';
import { shownPercent } from '../saturation.js';
import { shiftedWeights } from '../shifted-weights.js';
import { bandOf, ratingOf } from '../standing.js';
import { timelineOf } from '../timeline.js';
import { trailingWeeks, weekKeySchema, type WeekKey } from '../week.js';
import { madeUpHistory } from './history.js';
import { madeUpKeys, madeUpPeople, madeUpWeeks, type MadeUpKey, type MadeUpPerson } from './people.js';

/** A made-up person under two versions of a framework. */
export interface Simulated {
  readonly key: MadeUpKey;
  /** Absent where a version has no open level of the person's family. */
  readonly before?: SimulatedPlace;
  readonly after?: SimulatedPlace;
  /** What moving weight to and from each dimension would make of the new place; empty where there is none. */
  readonly shifts: readonly WeightShift[];
}

export interface SimulatedPlace {
  readonly level: Level;
  /** The steady band as an index, and the shown percent; both absent where nothing is expected. */
  readonly band?: number;
  readonly percent?: number;
}

export interface WeightShift {
  readonly dimension: Dimension;
  /** Shown percents, as fractions. */
  readonly low: number;
  readonly high: number;
  /** One of the two lies in another band than the percent does now. */
  readonly movesBand: boolean;
}

const lastWeek = weekKeySchema.parse('2026-W27');

/**
 * The same 52 weeks of six made-up people under two versions. Their work is what the version before usually asks of the level,
 * more or less of it; the band is the steady one. Where levels of a family changed, they hold the one of these nearest to
 * their usual place in its first role: it shows what the change does.
 */
export function simulate(before: Framework, after: Framework): readonly Simulated[] {
  const changed = changedLevels(before, after);
  return madeUpKeys.map((key) => simulated(key, madeUpPeople[key], before, after, changed));
}

/** Keys of levels that are open in both versions, and not the same in both. */
function changedLevels(before: Framework, after: Framework): ReadonlySet<string> {
  const earlier = new Map(openLevels(before).map((level) => [level.key, JSON.stringify(level)]));
  const changed = openLevels(after).filter(
    (level) => earlier.has(level.key) && earlier.get(level.key) !== JSON.stringify(level),
  );
  return new Set(changed.map(({ key }) => key));
}

function simulated(
  key: MadeUpKey,
  person: MadeUpPerson,
  before: Framework,
  after: Framework,
  changed: ReadonlySet<string>,
): Simulated {
  const weeks = trailingWeeks(lastWeek, madeUpWeeks);
  const inBefore = livedIn(person, before, changed);
  const inAfter = livedIn(person, after, changed, inBefore);
  const [lived, framework] = inBefore === undefined ? [inAfter, after] : [inBefore, before];
  if (lived === undefined) return { key, shifts: [] };
  const levels = weeks.map((_, index) => (index < lived.changesAt ? lived.earlier : lived.level));
  const history = madeUpHistory(person, framework, levels, weeks);
  const now = inAfter && endOf(person, inAfter, after, history, weeks);
  return {
    key,
    ...(inBefore && { before: placeOf(inBefore.level, endOf(person, inBefore, before, history, weeks)) }),
    ...(inAfter && now && { after: placeOf(inAfter.level, now) }),
    shifts: inAfter && now ? shiftsOf(inAfter.level, now, after) : [],
  };
}

/** The level a person holds at the end, the one before it, and the week it changes in. */
interface Lived {
  readonly level: Level;
  readonly earlier: Level;
  readonly changesAt: number;
}

/** @param known what they hold in another version: the same level where there is one, retired or not */
function livedIn(
  { family, place, before }: MadeUpPerson,
  framework: Framework,
  changed: ReadonlySet<string>,
  known?: Lived,
): Lived | undefined {
  const { levels } = framework;
  const same = (level: Level | undefined) => level && levels.find(({ key }) => key === level.key);
  const level = same(known?.level) ?? levelAt(framework, family, place, changed);
  if (level === undefined) return undefined;
  const earlier = before && (same(known?.earlier) ?? levelAt(framework, before.family, before.place));
  if (before === undefined || earlier === undefined) return { level, earlier: level, changesAt: 0 };
  return { level, earlier, changesAt: madeUpWeeks - before.weeks };
}

/**
 * The open level at a place in the family's first role; of those that are preferred, where there are any, the one nearest to
 * it in that role, else the first of another role.
 */
function levelAt(
  framework: Framework,
  family: Family,
  place: number,
  preferred: ReadonlySet<string> = new Set(),
): Level | undefined {
  const ofFamily = openLevels(framework).filter((level) => familyOf(framework, level.role) === family);
  const role = framework.roles.find(({ key }) => ofFamily.some((level) => level.role === key))?.key;
  const open = ofFamily.filter((level) => level.role === role);
  const usual = Math.round(place * (open.length - 1));
  const [nearest] = open
    .map((level, index) => ({ level, away: Math.abs(index - usual) }))
    .filter(({ level }) => preferred.has(level.key))
    .toSorted((one, other) => one.away - other.away);
  return nearest?.level ?? ofFamily.find((level) => preferred.has(level.key)) ?? open[usual];
}

function endOf(
  { ramp = 'none' }: MadeUpPerson,
  { level, earlier, changesAt }: Lived,
  framework: Framework,
  history: readonly CheckIn[],
  weeks: readonly WeekKey[],
): Moment {
  const [first = lastWeek, change = first] = [weeks[0], weeks[changesAt]];
  const assignments = [
    ...(change > first ? [{ level: earlier.key, validFrom: first, ramp: 'none' as const }] : []),
    { level: level.key, validFrom: change, ramp },
  ];
  const judges = judgesOf(assignments, [{ framework, startsOn: first }]);
  return replay(timelineOf(history, judges, lastWeek), []).now;
}

function placeOf(level: Level, { percent, band, momentaryBand }: Moment): SimulatedPlace {
  const shown = band ?? momentaryBand;
  return { level, ...(percent !== undefined && { percent }), ...(shown !== undefined && { band: shown }) };
}

/** The framework's own step of weight, to and from each dimension. */
function shiftsOf(level: Level, { percent, attainments }: Moment, framework: Framework): readonly WeightShift[] {
  if (percent === undefined) return [];
  const band = bandOf(percent, framework);
  return dimensions.map((dimension) => {
    const percents = [-1, 1].map((sign) => {
      const weights = shiftedWeights(level.weights, dimension, sign * framework.sensitivity);
      const r = ratingOf(attainments, weights);
      return r === undefined ? percent : shownPercent(r, framework.range);
    });
    const movesBand = percents.some((each) => bandOf(each, framework) !== band);
    return { dimension, low: Math.min(...percents), high: Math.max(...percents), movesBand };
  });
}
