import { describe, expect, test } from '@jest/globals';
import { framework } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

export function describeFrameworks(engine: Engine): void {
  describe('frameworks', () => {
    const bench = benchOf(engine);

    test('the first framework is published at the first start and left alone afterwards', async () => {
      const { frameworks, databaseUrl } = await bench.fresh({ firstFramework: framework(1) });
      expect(await frameworks.newestFramework()).toEqual(framework(1));
      const again = await bench.open(databaseUrl, { firstFramework: framework(1, 'Edited in the code') });
      expect(await again.frameworks.readFramework(1)).toEqual(framework(1));
    });

    test('a published version never changes; the newest is the highest', async () => {
      const { frameworks, databaseUrl } = await bench.fresh({ firstFramework: framework(1) });
      await frameworks.publishFramework(framework(3));
      await frameworks.publishFramework(framework(2));
      await expect(frameworks.publishFramework(framework(2, 'Another'))).rejects.toThrow(
        /version 2 is published already/,
      );
      expect((await frameworks.newestFramework()).version).toBe(3);
      const elsewhere = await bench.open(databaseUrl);
      expect(await elsewhere.frameworks.readFramework(2)).toEqual(framework(2));
      expect(await frameworks.readFramework(9)).toBeUndefined();
      expect([await frameworks.hasFramework(2), await frameworks.hasFramework(9)]).toEqual([true, false]);
    });

    test('a framework that breaks a rule is not published', async () => {
      const { frameworks } = await bench.fresh({ firstFramework: framework(1) });
      const [level] = framework(2).levels;
      if (level === undefined) throw new Error('no level');
      const weights = { input: 0.9, output: 0.9, outcome: 0, impact: 0 };
      const broken = { ...framework(2), levels: [{ ...level, weights }] };
      await expect(frameworks.publishFramework(broken)).rejects.toThrow(/must sum to 1/);
      expect(await frameworks.readFramework(2)).toBeUndefined();
    });
  });
}
