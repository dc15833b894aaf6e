import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { problem, type FieldPath } from '../../domain/framework-check/problem.js';
import type { FoundAt } from './parse-text.js';
import { placeKey } from './places.js';

/** What a tree says as plain data, with the offset of every field, and what cannot be meant. */
export interface PlainValue {
  readonly value: unknown;
  readonly offsets: ReadonlyMap<string, number>;
  readonly found: readonly FoundAt[];
}

/** @param root of a text without aliases and tags, and not too deep */
export function plainValue(root: Node): PlainValue {
  const offsets = new Map<string, number>();
  const found: FoundAt[] = [];

  function valueOf(node: unknown, path: FieldPath, offset: number): unknown {
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const at = offsetOf(item, offset);
        offsets.set(placeKey([...path, index]), at);
        return valueOf(item, [...path, index], at);
      });
    }
    if (isMap(node))
      return Object.fromEntries(node.items.flatMap((pair) => fieldOf(pair.key, pair.value, path, offset)));
    return isScalar(node) ? node.value : null;
  }

  function fieldOf(keyNode: unknown, node: unknown, path: FieldPath, around: number): [string, unknown][] {
    const offset = offsetOf(keyNode, around);
    const key = isScalar(keyNode) ? keyText(keyNode.value) : undefined;
    if (key === undefined) {
      found.push({ problem: problem(path, 'file-key', {}), offset });
      return [];
    }
    const at = [...path, key];
    if (key === '<<') {
      found.push({ problem: problem(at, 'file-merge-key', {}), offset });
      return [];
    }
    if (offsets.has(placeKey(at))) {
      found.push({ problem: problem(at, 'file-repeats-key', { key }), offset });
      return [];
    }
    offsets.set(placeKey(at), offset);
    return [[key, valueOf(node, at, offset)]];
  }

  const value = valueOf(root, [], 0);
  return { value, offsets, found };
}

/** A word, or a number that is written where a word is meant. */
function keyText(key: unknown): string | undefined {
  return typeof key === 'string' || typeof key === 'number' || typeof key === 'boolean' ? String(key) : undefined;
}

function offsetOf(node: unknown, otherwise: number): number {
  const range = (node as Partial<Node> | null)?.range;
  return range?.[0] ?? otherwise;
}
