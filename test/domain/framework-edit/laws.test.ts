import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { carryOver } from '../../../src/domain/framework-edit/carry-over.js';
import { frameworkSchema, type Framework } from '../../../src/domain/framework.js';
import { anyAct, piecesOf, type Act } from './edits.js';

const acts = fc.array(anyAct, { maxLength: 12 });

function after(framework: Framework, all: readonly Act[]): Framework {
  return all.reduce((edited, act) => act.edit(edited), framework);
}

test('whatever a keeper does one after the other, a framework comes out, and no edit changes what it does not name', () => {
  fc.assert(
    fc.property(acts, (all) => {
      let before = defaultFramework;
      for (const act of all) {
        const edited = act.edit(before);
        const touched = [...act.touches(before), 'order'];
        const [then, now] = [piecesOf(before), piecesOf(edited)];
        for (const [piece, value] of then) if (!touched.includes(piece)) expect(now.get(piece)).toEqual(value);
        expect([...now.keys()].filter((piece) => !then.has(piece) && !touched.includes(piece))).toEqual([]);
        before = edited;
      }
      expect(frameworkSchema.parse(before)).toEqual(before);
    }),
    { numRuns: 40, seed: 5 },
  );
});

test('no edit takes a level or a kind of work away: people may hold it, and lines name it', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const keys = ({ levels, categories }: Framework) => [...levels, ...categories].map(({ key }) => key);
      expect(keys(after(defaultFramework, all))).toEqual(expect.arrayContaining(keys(defaultFramework)));
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('an edit leaves the framework it was given as it was', () => {
  const copy = structuredClone(defaultFramework);
  fc.assert(
    fc.property(acts, (all) => {
      after(defaultFramework, all);
      expect(defaultFramework).toEqual(copy);
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('carried over an unchanged version a draft stays as it is; an unchanged draft becomes the version', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const edited = after(defaultFramework, all);
      expect(carryOver(defaultFramework, edited, defaultFramework)).toEqual({ framework: edited, clashes: [] });
      expect(carryOver(defaultFramework, defaultFramework, edited)).toEqual({ framework: edited, clashes: [] });
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('whatever two keepers did, both sides come through where only one of them changed something', () => {
  fc.assert(
    fc.property(acts, acts, (mine, theirs) => {
      const [here, there] = [after(defaultFramework, mine), after(defaultFramework, theirs)];
      const { framework } = carryOver(defaultFramework, here, there);
      expect(frameworkSchema.parse(framework)).toEqual(framework);
      const [was, own, other, both] = [defaultFramework, here, there, framework].map(piecesOf);
      for (const [piece, value] of own ?? []) {
        if (piece === 'order' || piece === 'rules') continue;
        const isSameAsBefore = JSON.stringify(other?.get(piece)) === JSON.stringify(was?.get(piece));
        if (isSameAsBefore) expect(both?.get(piece)).toEqual(value);
      }
      for (const piece of other?.keys() ?? []) expect(both?.has(piece)).toBe(true);
    }),
    { numRuns: 60, seed: 5 },
  );
});
