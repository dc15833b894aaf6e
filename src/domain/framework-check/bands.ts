import { sizes } from '../entry.js';
import type { Framework } from '../framework.js';
import { problem, type FieldPath, type Problem } from './problem.js';

/** Band edges and sizes rise, and a band can be reached from the one beside it. */
export function bandProblems({ bands, steady, factors, firstWeeks, floor, ownRead }: Framework): Problem[] {
  const edges = bands.edges.map((edge, index) => ({ value: edge, path: ['bands', 'edges', index] }));
  const rising = notRising(edges);
  const narrowest = Math.min(...bands.edges.slice(1).map((edge, index) => edge - (bands.edges[index] ?? 0)));
  const tooWide = rising.length === 0 && steady.beyond >= narrowest;
  return [
    ...rising,
    ...(tooWide ? [problem(['steady', 'beyond'], 'steady-too-wide', { value: steady.beyond, narrowest })] : []),
    ...notRising(sizes.map((size) => ({ value: factors.size[size], path: ['factors', 'size', size] }))),
    ...notRising(
      (['numberFrom', 'bandFrom', 'warningFrom'] as const).map((key) => ({
        value: firstWeeks[key],
        path: ['firstWeeks', key],
        mayStay: true,
      })),
    ),
    ...notRising(
      (['below', 'release'] as const).map((key) => ({ value: floor[key], path: ['floor', key], mayStay: true })),
    ),
    ...notRising((['lowest', 'highest'] as const).map((key) => ({ value: ownRead[key], path: ['ownRead', key] }))),
  ];
}

/** Each value that is not above the one before it. */
function notRising(
  values: readonly { readonly value: number; readonly path: FieldPath; readonly mayStay?: boolean }[],
): Problem[] {
  return values.flatMap(({ value, path, mayStay = false }, index) => {
    const before = values[index - 1]?.value;
    if (before === undefined || value > before || (mayStay && value === before)) return [];
    return [problem(path, 'not-rising', { before, after: value })];
  });
}
