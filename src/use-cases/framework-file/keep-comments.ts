import { isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { isRecord } from '../../domain/framework-check/records.js';

/** Changes a tree so that it says something else; nodes that stay keep their comments and their place. */
export function keepComments(document: Document, content: Readonly<Record<string, unknown>>): void {
  document.contents = nodeFor(document, document.contents, content);
}

function nodeFor(document: Document, node: unknown, value: unknown): Node {
  if (isMap(node) && isRecord(value)) return mapFor(document, node, value);
  if (isSeq(node) && Array.isArray(value)) return seqFor(document, node, value);
  if (isScalar(node) && Object.is(node.value, value)) return node;
  const made = document.createNode(value);
  if (isScalar(node) && isScalar(made)) {
    made.comment = node.comment ?? null;
    made.commentBefore = node.commentBefore ?? null;
    made.spaceBefore = node.spaceBefore ?? false;
  }
  return made;
}

function mapFor(document: Document, map: YAMLMap, value: Readonly<Record<string, unknown>>): YAMLMap {
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  map.items = map.items.filter((pair) => value[keyOf(pair)] !== undefined);
  let place = 0;
  for (const [key, each] of fields) {
    const at = map.items.findIndex((pair) => keyOf(pair) === key);
    const pair = map.items[at];
    if (pair === undefined) {
      map.items.splice(place, 0, document.createPair(key, each));
      place += 1;
    } else {
      pair.value = nodeFor(document, pair.value, each);
      place = at + 1;
    }
  }
  return map;
}

/** Members are known by their key, else by their words, else by what they are. */
function seqFor(document: Document, seq: YAMLSeq, values: readonly unknown[]): YAMLSeq {
  const known = new Map<unknown, unknown>();
  for (const item of seq.items) known.set(nameOfNode(item), item);
  seq.items = values.map((value, index) => {
    const name = nameOf(value);
    const node = name === undefined ? seq.items[index] : known.get(name);
    known.delete(name);
    return nodeFor(document, node, value);
  });
  return seq;
}

function nameOf(value: unknown): unknown {
  return isRecord(value) ? (value['key'] ?? value['text']) : value;
}

function nameOfNode(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  return isMap(node) ? (node.get('key') ?? node.get('text')) : undefined;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}
