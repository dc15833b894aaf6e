import { describe, expect, test } from '@jest/globals';
import type { Framework } from '../../../src/domain/framework.js';
import { UnreadableDraft, VersionTaken } from '../../../src/storage/store.js';
import { ada, bo, framework, now as benchNow, week } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

const now = { startsOn: week, note: '' };

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
      await frameworks.publishFramework(framework(3), { startsOn: week, note: 'More weight on outcomes' });
      await frameworks.publishFramework(framework(2), now);
      await expect(frameworks.publishFramework(framework(2, 'Another'), now)).rejects.toThrow(
        /version 2 is published already/,
      );
      expect((await frameworks.newestFramework()).version).toBe(3);
      const elsewhere = await bench.open(databaseUrl);
      expect(await elsewhere.frameworks.readFramework(2)).toEqual(framework(2));
      expect(await frameworks.readFramework(9)).toBeUndefined();
      expect([await frameworks.hasFramework(2), await frameworks.hasFramework(9)]).toEqual([true, false]);
    });

    test('a version says from which week it counts and why; the first counts from the beginning', async () => {
      const { frameworks } = await bench.fresh({ firstFramework: framework(1) });
      await frameworks.publishFramework(framework(2), { startsOn: week, note: 'More weight on outcomes' });
      const at = benchNow.toISOString();
      expect(await frameworks.readVersions()).toEqual([
        { version: 1, startsOn: '1970-W01', note: '', publishedAt: at },
        { version: 2, startsOn: week, note: 'More weight on outcomes', publishedAt: at },
      ]);
    });

    test('of two that publish one version at once, one is told that the number is taken', async () => {
      const { frameworks } = await bench.fresh({ firstFramework: framework(1) });
      const both = await Promise.allSettled(
        ['One', 'Other'].map((name) => frameworks.publishFramework(framework(2, name), now)),
      );
      const [lost] = both.filter((one) => one.status === 'rejected');
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(lost?.reason).toBeInstanceOf(VersionTaken);
    });

    test('a keeper has one draft, and of two windows the later one is told what the other wrote', async () => {
      const { frameworks } = await bench.fresh({ firstFramework: framework(1) });
      const draft = (name: string) => ({ basedOn: 1, framework: framework(1, name) });
      expect(await frameworks.readFrameworkDraft(ada)).toBeUndefined();
      expect(await frameworks.writeFrameworkDraft(ada, draft('a'), 0)).toEqual({ outcome: 'stored', revision: 1 });
      expect(await frameworks.writeFrameworkDraft(ada, draft('b'), 1)).toEqual({ outcome: 'stored', revision: 2 });
      for (const stale of [0, 1]) {
        expect(await frameworks.writeFrameworkDraft(ada, draft('c'), stale)).toEqual({
          outcome: 'conflict',
          newest: { revision: 2, value: draft('b') },
        });
      }
      expect(await frameworks.readFrameworkDraft(bo)).toBeUndefined();
      expect(await frameworks.dropFrameworkDraft(ada, 1)).toBe(false);
      expect(await frameworks.readFrameworkDraft(ada)).toMatchObject({ revision: 2 });
      expect(await frameworks.dropFrameworkDraft(ada, 2)).toBe(true);
      expect(await frameworks.readFrameworkDraft(ada)).toBeUndefined();
      expect(await frameworks.dropFrameworkDraft(ada, 0)).toBe(true);
    });

    test('a draft from before something was added is read with what it stands for, as a published version is', async () => {
      const { frameworks } = await bench.fresh({ firstFramework: framework(1) });
      const { roles: _roles, clocks: _clocks, ...older } = framework(1);
      await frameworks.writeFrameworkDraft(ada, { basedOn: 1, framework: older as Framework, note: 'Why' }, 0);
      expect(await frameworks.readFrameworkDraft(ada)).toEqual({
        revision: 1,
        value: { basedOn: 1, framework: framework(1), note: 'Why' },
      });
    });

    test('a draft that cannot be read is said to be one, kept, and can be taken away', async () => {
      const { frameworks } = await bench.fresh({ firstFramework: framework(1) });
      const { levels: _levels, ...other } = framework(1);
      await frameworks.writeFrameworkDraft(ada, { basedOn: 1, framework: other as Framework }, 0);
      const unread = await frameworks.readFrameworkDraft(ada).catch((error: unknown) => error);
      expect(unread).toBeInstanceOf(UnreadableDraft);
      expect(unread).toMatchObject({ revision: 1 });
      expect(await frameworks.dropFrameworkDraft(ada, 1)).toBe(true);
      expect(await frameworks.readFrameworkDraft(ada)).toBeUndefined();
    });

    test('a framework that breaks a rule is not published', async () => {
      const { frameworks } = await bench.fresh({ firstFramework: framework(1) });
      const [level] = framework(2).levels;
      if (level === undefined) throw new Error('no level');
      const weights = { input: 0.9, output: 0.9, outcome: 0, impact: 0 };
      const broken = { ...framework(2), levels: [{ ...level, weights }] };
      await expect(frameworks.publishFramework(broken, now)).rejects.toThrow(/must sum to 1/);
      expect(await frameworks.readFramework(2)).toBeUndefined();
    });
  });
}
