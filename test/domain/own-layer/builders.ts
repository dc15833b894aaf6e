import type { OwnKind, OwnLayer } from '../../../src/domain/own-layer/own-layer.js';
import { weekAt } from '../builders.js';

/** Customer calls, a kind of input. */
export function ownKind(change: Partial<OwnKind> = {}): OwnKind {
  return {
    key: 'own:calls',
    dimension: 'input',
    name: 'Customer calls',
    words: ['customer call'],
    countable: false,
    ...change,
  };
}

/** A layer from week 10 on that changes nothing. */
export function ownLayer(change: Partial<OwnLayer> = {}): OwnLayer {
  return { from: weekAt(10), added: [], renamed: {}, hidden: [], points: {}, ...change };
}
