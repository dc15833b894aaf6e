// A second calculation of the score, written from the specification alone: slow, literal, every week from scratch, with its
// own numbers and none of the product's arithmetic. Goldens must satisfy both.
import type { CheckIn } from '../../src/domain/check-in.js';
import type { Entry } from '../../src/domain/entry.js';
import { addWeeks, weeksBetween, type WeekKey } from '../../src/domain/week.js';

const weeksLater = new Map<string, WeekKey>();

/** The week so many weeks later, remembered: the calendar is the slowest part of all this. */
function later(key: WeekKey, count: number): WeekKey {
  const name = `${key} ${count}`;
  const known = weeksLater.get(name) ?? addWeeks(key, count);
  weeksLater.set(name, known);
  return known;
}

export interface ReferenceLevel {
  readonly from: WeekKey;
  /** Input, output, outcome, impact. */
  readonly weights: readonly [number, number, number, number];
  /** Lines a week; events a quarter. */
  readonly typically: readonly [number, number, number, number];
  /** Mean reach of its events. */
  readonly reach: number;
  /** Weeks of a ramp to 1, from .85 (a promotion) or what else it starts with; counted from `from` or from `since`. */
  readonly rampWeeks?: number;
  readonly rampFrom?: number;
  readonly since?: WeekKey;
  /** Of full time. */
  readonly share?: number;
}

/** One box over its window. */
export interface ReferenceBox {
  readonly credited: number;
  /** Expected of weeks that were not logged, taken as met. */
  readonly assumed: number;
  readonly expected: number;
  /** Points of a typical event, and how many there were in the window; of input and output nothing. */
  readonly typical: number;
  readonly events: number;
}

export interface ReferenceWeek {
  readonly percent: number | undefined;
  readonly band: number | undefined;
}

const sizeOf = { S: 1, M: 3, L: 6, XL: 18 };
const evidenceOf = { none: 0.6, described: 0.85, linked: 1, corroborated: 1.15 };
const ownershipOf = { contributed: 0.5, shared: 0.75, led: 1 };
const reachOf = { me: 0.5, team: 1, 'another-team': 2, organisation: 3, company: 4 };
const resultOf = { missed: 0.25, partly: 0.6, worked: 1, better: 1.3 };
const durabilityOf = { 'one-time': 0.6, 'keeps-going': 1, 'here-to-stay': 1.3 };
const windows = [13, 13, 26, 52] as const;
const edges = [0.7, 0.85, 1.15, 1.5];

/** Mean points of a typical line: its sizes, each with its share of links. */
const typicalInput = (0.65 * 3 + 0.35 * 1) * (0.2 * 1 + 0.8 * 0.85);
const typicalOutput = (0.75 * 3 + 0.15 * 1) * (0.5 * 1 + 0.5 * 0.85) + 0.1 * (0.8 * 6 * 1 + 0.2 * 3 * 0.85);
const typicalOutcome = 4 * (0.77 * 1 + 0.15 * 0.6 + 0.08 * 0.25) * (0.4 * 1 + 0.6 * 0.85);
const typicalImpact = 4 * (0.4 * 1 + 0.6 * 0.85);

/** Shown percent and band at the end of every week from the first check-in on. */
export function referenceWeeks(
  history: readonly CheckIn[],
  levels: readonly ReferenceLevel[],
  last: WeekKey,
): ReferenceWeek[] {
  const first = history[0]?.week ?? last;
  const keys = Array.from({ length: weeksBetween(first, last) + 1 }, (_, index) => later(first, index));
  const byWeek = new Map(history.map((checkIn) => [checkIn.week, checkIn]));
  const percents = keys.map((key) => percentAt(key, first, byWeek, levels));
  const logged = keys.map((key) => counts(byWeek.get(key)));
  const floors = flooredWeeks(keys, logged, byWeek, first, levels);
  let switches: boolean[] | undefined;
  let judge: ReferenceLevel | undefined;
  let warm = 0;
  let sinceLevel: number[] = [];
  return keys.map((key, at) => {
    const percent = percents[at];
    const ever = logged.slice(0, at + 1).filter(Boolean).length;
    if (logged[at] !== true || percent === undefined) return { percent: undefined, band: undefined };
    if (levelAt(levels, key) !== judge) [judge, warm, switches, sinceLevel] = [levelAt(levels, key), 0, undefined, []];
    warm += 1;
    sinceLevel.push(percent);
    const lastFour = sinceLevel.slice(-4);
    if (warm === 8) switches = edges.map((edge) => percent >= edge);
    else if (switches !== undefined) {
      switches = switches.map((on, index) => {
        const edge = edges[index] ?? 0;
        const across = lastFour.length === 4 && lastFour.every((each) => each >= edge !== on);
        const beyond = on ? percent <= edge - 0.05 : percent >= edge + 0.05;
        return across && beyond ? !on : on;
      });
    }
    const window = keys.slice(Math.max(0, at - 12), at + 1);
    const available = window.filter((each) => byWeek.get(each)?.state !== 'away').length;
    const seen = window.filter((each) => counts(byWeek.get(each))).length;
    const steady = switches?.filter(Boolean).length;
    return {
      percent: ever < 4 || seen / available < 0.6 ? undefined : percent,
      band: steady === undefined ? undefined : floors[at] === true ? Math.min(2, steady) : steady,
    };
  });
}

export function counts(checkIn: CheckIn | undefined): boolean {
  return checkIn?.state === 'logged' || checkIn?.state === 'empty';
}

export function effort(checkIn: CheckIn | undefined): boolean {
  if (checkIn === undefined || !counts(checkIn)) return false;
  return (
    checkIn.entries.length === 0 ||
    checkIn.entries.some(({ dimension }) => dimension === 'input' || dimension === 'output')
  );
}

export function levelAt(levels: readonly ReferenceLevel[], key: WeekKey): ReferenceLevel {
  const level = levels.findLast(({ from }) => from <= key) ?? levels[0];
  if (level === undefined) throw new Error('no level');
  return level;
}

export type ByWeek = ReadonlyMap<WeekKey, CheckIn>;

function percentAt(key: WeekKey, first: WeekKey, byWeek: ByWeek, levels: readonly ReferenceLevel[]): number {
  const { weights } = levelAt(levels, key);
  const r = attainments(key, first, byWeek, levels)
    .map(saturated)
    .reduce((sum, a, index) => sum + a * (weights[index] ?? 0), 0);
  return shown(r);
}

/** Saturation (b). */
export function saturated(u: number): number {
  return u <= 1 ? u : 1 + (1 - Math.exp(-(u - 1)));
}

/** R as a shown percent. */
export function shown(r: number): number {
  return r <= 1 ? r : 1 - Math.log(2 - r);
}

function attainments(key: WeekKey, first: WeekKey, byWeek: ByWeek, levels: readonly ReferenceLevel[]): number[] {
  return boxesAt(key, first, byWeek, levels).map(({ credited, assumed, expected }) => (credited + assumed) / expected);
}

/** What is asked of a week, as a part of a full one. */
export function barOf(each: WeekKey, first: WeekKey, byWeek: ByWeek, levels: readonly ReferenceLevel[]): number {
  const risen = each < first ? 1 : rampOf(each, levels);
  return (byWeek.get(each)?.availability ?? 1) * risen * (levelAt(levels, each).share ?? 1);
}

/** Input, output, outcome, impact over the windows that end with a week; `more` events of so many points each. */
export function boxesAt(
  key: WeekKey,
  first: WeekKey,
  byWeek: ByWeek,
  levels: readonly ReferenceLevel[],
  more: readonly [readonly number[], readonly number[]] = [[], []],
): ReferenceBox[] {
  const window = (weeks: number) => Array.from({ length: weeks }, (_, index) => later(key, index - weeks + 1));
  const bar = (each: WeekKey) => barOf(each, first, byWeek, levels);
  const efforts = ([0, 1] as const).map((box) => {
    const weeks = window(13).filter((each) => effort(byWeek.get(each)));
    const credited = weeks.reduce(
      (sum, each) => sum + weekPoints(box === 0 ? 'input' : 'output', each, key, byWeek),
      0,
    );
    const expected = weeks.reduce((sum, each) => sum + bar(each) * effortOf(levelAt(levels, each), box), 0);
    return { credited, assumed: 0, expected, typical: 0, events: 0 };
  });
  const events = ([2, 3] as const).map((box) => {
    const size = windows[box];
    const weeks = window(size);
    const dimension = box === 2 ? 'outcome' : 'impact';
    const rate = (each: WeekKey) => levelAt(levels, each).typically[box] / 13;
    const expectation = (each: WeekKey) => bar(each) * eventsOf(levelAt(levels, each), box);
    const full = Math.ceil(weeks.reduce((sum, each) => sum + bar(each) * rate(each), 0) - 1e-9);
    const points = weeks
      .filter((each) => counts(byWeek.get(each)))
      .flatMap((each) => byWeek.get(each)?.entries ?? [])
      .filter((entry) => entry.dimension === dimension)
      .flatMap((entry) => Array.from({ length: entry.count }, () => eventPoints(entry)))
      .concat(more[box - 2] ?? [])
      .toSorted((a, b) => b - a);
    const credited = points.reduce((sum, each, rank) => sum + each * (rank < full ? 1 : 0.7 ** (rank - full + 1)), 0);
    const unlogged = weeks.filter((each) => !counts(byWeek.get(each)));
    const sum = (of: readonly WeekKey[]) => of.reduce((total, each) => total + expectation(each), 0);
    const typical = typicalEvent(levelAt(levels, key), box);
    return { credited, assumed: sum(unlogged), expected: sum(weeks), typical, events: points.length };
  });
  return [...efforts, ...events];
}

/** Points of input or output that a level asks of a full week. */
export function effortOf(level: ReferenceLevel, box: 0 | 1): number {
  return level.typically[box] * (box === 0 ? typicalInput : typicalOutput);
}

/** Points of one outcome or impact as a level usually has them. */
export function typicalEvent(level: ReferenceLevel, box: 2 | 3): number {
  return (box === 2 ? typicalOutcome : typicalImpact) * level.reach;
}

/** Points of outcomes or impacts that a level asks of a full week, events at random. */
export function eventsOf(level: ReferenceLevel, box: 2 | 3): number {
  const rate = level.typically[box] / 13;
  return rate * typicalEvent(level, box) * poissonShare(rate * windows[box]);
}

/** Of two ramps the lower counts; a ramp goes on when the next level begins without one. */
export function rampOf(key: WeekKey, levels: readonly ReferenceLevel[]): number {
  let least = 1;
  for (const { rampWeeks, rampFrom = 0.85, from, since = from } of levels) {
    if (rampWeeks === undefined || key < since) continue;
    least = Math.min(least, rampFrom + ((1 - rampFrom) * weeksBetween(since, key)) / rampWeeks);
  }
  return least;
}

const knownShares = new Map<number, number>();

/** Σⱼ P(N ≥ j)·cⱼ/λ, with the probabilities written out; remembered, since it is slow. */
function poissonShare(lambda: number): number {
  const known = knownShares.get(lambda);
  if (known !== undefined) return known;
  const full = Math.ceil(lambda - 1e-9);
  let sum = 0;
  for (let count = 1; count < 150; count += 1) {
    let probability = Math.exp(-lambda);
    for (let factor = 1; factor <= count; factor += 1) probability *= lambda / factor;
    for (let j = 1; j <= count; j += 1) sum += probability * (j <= full ? 1 : 0.7 ** (j - full));
  }
  knownShares.set(lambda, sum / lambda);
  return sum / lambda;
}

export function eventPoints(entry: Entry): number {
  const shared = 4 * reachOf[entry.reach] * ownershipOf[entry.ownership] * evidenceOf[entry.evidence];
  return shared * (entry.dimension === 'outcome' ? resultOf[entry.result] : durabilityOf[entry.durability]);
}

const knownPoints = new Map<string, number>();
const numbers = new WeakMap<CheckIn, number>();
let numbered = 0;

/** Credited points of one week, knowing entries booked until `until`; remembered by the weeks they can come of, since it is slow. */
export function weekPoints(dimension: 'input' | 'output', key: WeekKey, until: WeekKey, byWeek: ByWeek): number {
  let name: string = dimension;
  for (let ahead = -2; ahead <= 4; ahead += 1) {
    const near = byWeek.get(later(key, ahead));
    if (near !== undefined && !numbers.has(near)) numbers.set(near, (numbered += 1));
    name += ` ${near === undefined || near.week > until ? 0 : numbers.get(near)}`;
  }
  const known = knownPoints.get(name) ?? pointsOfWeek(dimension, key, until, byWeek);
  knownPoints.set(name, known);
  return known;
}

/** Parts of an XL come from up to two weeks later. */
function pointsOfWeek(dimension: 'input' | 'output', key: WeekKey, until: WeekKey, byWeek: ByWeek): number {
  const lines: { kind: string; worth: number }[] = [];
  for (let ahead = 0; ahead <= 2; ahead += 1) {
    const booked = later(key, ahead);
    if (booked > until) continue;
    for (const entry of byWeek.get(booked)?.entries ?? []) {
      if (entry.dimension !== dimension) continue;
      const size = sizeGiven(entry);
      const base = linePoints(entry);
      const span = size === 'XL' ? [2, 1, 0].map((back) => later(booked, -back)) : [booked];
      const landed = span
        .map((each) => (effort(byWeek.get(each)) ? each : booked))
        .filter((each) => each === key).length;
      if (landed === 0) continue;
      let repeats = 0;
      for (let times = 0; times < entry.count; times += 1) repeats += 0.7 ** times;
      lines.push({ kind: entry.category ?? entry.text, worth: (base * landed * repeats) / span.length });
    }
  }
  return bestOf(lines);
}

/** A large line without a link is the next size down. */
function sizeGiven({ size, evidence }: Entry): Entry['size'] {
  if (evidence === 'linked' || evidence === 'corroborated') return size;
  return ({ S: 'S', M: 'M', L: 'M', XL: 'L' } as const)[size];
}

/** One occurrence of a line of input or output. */
export function linePoints(entry: Entry): number {
  const points = sizeOf[sizeGiven(entry)] * evidenceOf[entry.evidence];
  return entry.dimension === 'output' ? points * ownershipOf[entry.ownership] : points;
}

/** Tries every choice of up to four lines that count fully. */
function bestOf(lines: readonly { kind: string; worth: number }[]): number {
  let best = 0;
  for (let mask = 0; mask < 2 ** lines.length; mask += 1) {
    const chosen = lines.filter((_, index) => (mask >> index) % 2 === 1);
    if (chosen.length > 4) continue;
    let sum = chosen.reduce((total, { worth }) => total + worth, 0);
    for (const kind of new Set(lines.map((line) => line.kind))) {
      const before = chosen.filter((line) => line.kind === kind).length;
      const rest = lines.filter((line, index) => line.kind === kind && (mask >> index) % 2 === 0);
      const sorted = rest.map(({ worth }) => worth).toSorted((a, b) => b - a);
      sum += sorted.reduce((total, worth, rank) => total + worth * 0.7 ** (before + rank), 0);
    }
    best = Math.max(best, sum);
  }
  return best;
}

/** Weeks in which a nearly empty dimension holds the band at the middle. */
function flooredWeeks(
  keys: readonly WeekKey[],
  logged: readonly boolean[],
  byWeek: ByWeek,
  first: WeekKey,
  levels: readonly ReferenceLevel[],
): boolean[] {
  const low = [0, 0, 0, 0];
  const capped = [false, false, false, false];
  return keys.map((key, at) => {
    if (logged[at] !== true) return false;
    const level = levelAt(levels, key);
    for (const [box, u] of attainments(key, first, byWeek, levels).entries()) {
      const size = windows[box] ?? 0;
      const seen = keys.slice(Math.max(0, at - size + 1), at + 1).filter((each) => counts(byWeek.get(each)));
      const events = seen.reduce((sum, each) => sum + (levelAt(levels, each).typically[box] ?? 0) / 13, 0);
      const applies = (level.weights[box] ?? 0) >= 0.15 && (box < 2 || events >= 3 - 1e-9);
      low[box] = applies && u < 0.5 ? (low[box] ?? 0) + 1 : 0;
      if ((low[box] ?? 0) >= 4) capped[box] = true;
      if (!applies || u >= 0.6) capped[box] = false;
    }
    return capped.some(Boolean);
  });
}
