import type { Framework } from '../framework.js';
import { problem, type Bounds, type FieldPath, type Problem } from './problem.js';
import { isRecord } from './records.js';

/** What is not named below; no number of a framework is negative, and none is this large. */
const anything: Required<Bounds> = { least: 0, most: 10_000 };

const year = 52;
const tenYears = 520;
const share: readonly [least: number, most: number] = [0, 1];

/** Where a number is more than a slip of the hand: it would make weeks unreadable, or the arithmetic run for ever. */
const ranges: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['levels.*.weights.*', share],
  ['levels.*.typicalQuarter.feltBy.*', share],
  ['levels.*.typicalQuarter.inputPerWeek', [0, 100]],
  ['levels.*.typicalQuarter.outputPerWeek', [0, 100]],
  ['levels.*.typicalQuarter.outcomesPerQuarter', [0, 200]],
  ['levels.*.typicalQuarter.impactsPerQuarter', [0, 200]],
  ['categories.*.points', [0, 1000]],
  ['categories.*.expectedPerWeek', [0, 100]],
  ['bands.edges.*', [0.05, 2.9]],
  ['windowWeeks.*', [1, 2 * year]],
  ['factors.size.*', [0.01, 100]],
  ['factors.evidence.*', [0.01, 10]],
  ['factors.*.*', [0, 10]],
  ['factors.event', [0.01, 100]],
  ['factors.spreadWeeks', [1, 12]],
  ['saturation.fullLines', [0, 30]],
  ['saturation.decay', share],
  ['steady.settledAfter', [1, year]],
  ['steady.flipAfter', [1, 26]],
  ['steady.beyond', [0, 0.5]],
  ['floor.minWeight', share],
  ['floor.below', share],
  ['floor.release', [0, 2]],
  ['floor.forWeeks', [1, year]],
  ['floor.minEvents', [0, 100]],
  ['firstWeeks.numberFrom', [1, year]],
  ['firstWeeks.bandFrom', [1, year]],
  ['firstWeeks.warningFrom', [1, 2 * year]],
  ['firstWeeks.minCoverage', share],
  ['firstWeeks.emptyBoxEvents', [0, 100]],
  ['firstWeeks.restartAfterMissed', [1, 2 * year]],
  ['range.z', [0, 5]],
  ['range.dependence', [0, 10]],
  ['range.priorWeeks', [1, year]],
  ['range.priorVariance', [0, 10]],
  ['range.cap', [1.05, 1.999]],
  ['trend.windowWeeks', [4, 5 * year]],
  ['trend.minWeeks', [3, 5 * year]],
  ['trend.perWeeks', [1, year]],
  ['lightMonth.weeks', [1, year]],
  ['lightMonth.before', [1, 2 * year]],
  ['lightMonth.minBefore', [1, 2 * year]],
  ['lightMonth.below', share],
  ['levers.ownWeeks', [1, 5 * year]],
  ['sensitivity', [0, 0.25]],
  ['ownRead.lowest', [0, 3]],
  ['ownRead.highest', [0, 3]],
  ['ownRead.staysWithin', [0, 2]],
  ['ramps.*.from', share],
  ['ramps.*.weeks', [1, 2 * year]],
  ['whatIf.readyAt', [0, 2.9]],
  ['whatIf.mostEntries', [1, 100]],
  ['whatIf.quarterWeeks', [1, year]],
  ['whatIf.readyQuarters', [1, 8]],
  ['hypotheses.dueWeeks.*', [1, 5 * year]],
  ['hypotheses.tooEarlyWeeks', [1, year]],
  ['hypotheses.sameWithin', [0, 0.25]],
  ['forecast.usualHorizon', [1, 2 * year]],
  ['forecast.longestHorizon', [1, 2 * year]],
  ['detection.learningWeeks', [1, 2 * year]],
  ['detection.alertRestWeeks', [1, year]],
  ['detection.windowWeeks', [1, tenYears]],
  ['coverage.pattern.much', [0, 2.9]],
  ['coverage.pattern.little', [0, 2.9]],
  ['coverage.consistentWeeks', [1, year]],
  ['coverage.strength.windowWeeks', [1, tenYears]],
]);

/** Numbers beyond what can be meant. */
export function rangeProblems({ version: _version, ...rules }: Framework): Problem[] {
  return below(rules, []);
}

/** The least and the most a field may be; the same for every level and kind. */
export function boundsOf(path: FieldPath): Required<Bounds> {
  const steps = path.map((step) => (typeof step === 'number' ? '*' : step));
  const any = (...places: readonly number[]) =>
    steps.map((step, index) => (places.includes(index) ? '*' : step)).join('.');
  const last = steps.length - 1;
  const found = [any(), any(last), any(last - 1), any(last - 1, last)]
    .map((pattern) => ranges.get(pattern))
    .find((range) => range !== undefined);
  return found === undefined ? anything : { least: found[0], most: found[1] };
}

function below(value: unknown, path: FieldPath): Problem[] {
  if (typeof value === 'number') {
    const bounds = boundsOf(path);
    return value < bounds.least || value > bounds.most ? [problem(path, 'out-of-range', { value, ...bounds })] : [];
  }
  if (Array.isArray(value)) return value.flatMap((each, index) => below(each, [...path, index]));
  return isRecord(value) ? Object.entries(value).flatMap(([key, each]) => below(each, [...path, key])) : [];
}
