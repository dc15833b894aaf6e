import type { FieldPath, Problem } from '../../domain/framework-check/problem.js';

/** A problem with the line it stands in, counted from 1. */
export interface Located {
  readonly problem: Problem;
  readonly line: number;
}

/** Where the fields of a file stand. */
export interface Places {
  /** The line of a field; of one that is not there, that of what it would stand in. */
  readonly lineOf: (path: FieldPath) => number;
}

/** @param offsets of each field by `placeKey` */
export function placesOf(text: string, offsets: ReadonlyMap<string, number>): Places {
  const lineAt = linesOf(text);
  return {
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const offset = offsets.get(placeKey(path.slice(0, length)));
        if (offset !== undefined) return lineAt(offset);
      }
      return 1;
    },
  };
}

export function placeKey(path: FieldPath): string {
  return JSON.stringify(path);
}

/** Answers the line of an offset, counted from 1. */
export function linesOf(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
