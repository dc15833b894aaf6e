import { problem, type FieldPath, type Problem } from '../../domain/framework-check/problem.js';
import { isRecord } from '../../domain/framework-check/records.js';
import { groupOfShares, isShare, namesIn } from '../../domain/framework-check/share-fields.js';
import { placeKey } from './places.js';

/**
 * Shares that are written in percent, as the editor asks for them, are said once for all that belong together, and with what
 * to write; what follows from it, such as their sum, is not said.
 */
export function withPercents(found: readonly Problem[], document: unknown): readonly Problem[] {
  const percents = new Map<string, number>();
  for (const each of found) {
    const percent = percentIn(each, document);
    const group = placeKey(groupOfShares(each.path));
    if (percent !== undefined && !percents.has(group)) percents.set(group, percent);
  }
  if (percents.size === 0) return found;
  const said = new Set<string>();
  const isOfPercent = (value: number) => [...percents.values()].includes(value);
  return found.flatMap((each) => {
    // What comes after it in another field looks too small.
    if (each.code === 'not-rising' && isOfPercent(each.params.before)) return [];
    const path = followsFrom(each, percents);
    if (path === undefined) return [each];
    const group = placeKey(path);
    if (said.has(group)) return [];
    said.add(group);
    return [problem(path, 'share-in-percent', { percent: percents.get(group) ?? 0 })];
  });
}

/** The shares that a problem is about, where they are written in percent; undefined where it would be one all the same. */
function followsFrom(each: Problem, percents: ReadonlyMap<string, number>): FieldPath | undefined {
  const path = each.code === 'weights-sum' || each.code === 'shares-sum' ? each.path : groupOfShares(each.path);
  if (!percents.has(placeKey(path))) return undefined;
  const isOne =
    restOnShares.has(each.code) ||
    (each.code === 'wrong-type' && each.params.expected === 'number') ||
    (each.code === 'out-of-range' && each.params.most !== undefined && each.params.value > each.params.most);
  return isOne ? path : undefined;
}

/** What is wrong with shares only as long as they are written in percent. */
const restOnShares: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'weights-sum',
  'shares-sum',
  'steady-too-wide',
  'not-rising',
]);

/** Less than this is rather a slip in the share itself. */
const leastPercent = 2;

/** What a refused value is in percent, where it would be a good share then. */
function percentIn(each: Problem, document: unknown): number | undefined {
  if (each.code === 'wrong-type') return isShare(namesIn(each.path)) ? writtenPercent(each.path, document) : undefined;
  if (each.code !== 'out-of-range') return undefined;
  const { value, most } = each.params;
  if (most === undefined || value <= most || !(isShare(namesIn(each.path)) || most === 1)) return undefined;
  return value >= leastPercent && value / 100 <= most ? value : undefined;
}

/** `40%` is text to YAML. */
function writtenPercent(path: FieldPath, document: unknown): number | undefined {
  const value = path.reduce<unknown>(
    (at, step) => (Array.isArray(at) ? at[Number(step)] : isRecord(at) ? at[step] : undefined),
    document,
  );
  const [, number] = (typeof value === 'string' ? /^\s*(\d{1,3}(?:[.,]\d{1,6})?)\s*%\s*$/.exec(value) : null) ?? [];
  return number === undefined ? undefined : Number(number.replace(',', '.'));
}
