import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { addLevel } from '../../../src/domain/framework-edit/add-level.js';
import { retireLevel } from '../../../src/domain/framework-edit/retire-level.js';
import { setRules } from '../../../src/domain/framework-edit/set-rules.js';
import { weighLevel } from '../../../src/domain/framework-edit/weigh-level.js';
import type { Framework, Weights } from '../../../src/domain/framework.js';
import { levelOf } from '../../../src/domain/lookup.js';
import { weekKeySchema } from '../../../src/domain/week.js';
import { dropDraft } from '../../../src/use-cases/framework/drop-draft.js';
import { editDraft } from '../../../src/use-cases/framework/edit-draft.js';
import { isKeeper } from '../../../src/use-cases/framework/is-keeper.js';
import { openDraft } from '../../../src/use-cases/framework/open-draft.js';
import { publishDraft } from '../../../src/use-cases/framework/publish-draft.js';
import { findOvertaken, rebaseDraft } from '../../../src/use-cases/framework/rebase-draft.js';
import { startDraft } from '../../../src/use-cases/framework/start-draft.js';
import { ada, bo, now } from '../../storage/builders.js';
import { benchOf } from '../../storage/contract/engine.js';
import { sqliteFiles } from '../../storage/sqlite-files.js';

const more: Weights = { input: 0.2, output: 0.3, outcome: 0.35, impact: 0.15 };
const fresh = { revision: 0, basedOn: 1 };
const later = weekKeySchema.parse('2026-W40');
const distinguished = { key: 'IC7', title: 'Distinguished', role: 'ic', like: 'IC6' } as const;

describe('drafts of the framework', () => {
  const bench = benchOf(sqliteFiles());

  async function deps() {
    const { frameworks } = await bench.fresh({ firstFramework: defaultFramework });
    return { frameworks, now: () => now };
  }
  const weigh = (level: string, weights = more) => ({
    edit: ({ framework }: { readonly framework: Framework }) => ({ framework: weighLevel(framework, level, weights) }),
  });
  const weightsOf = (framework: Framework | undefined, key: string) => framework && levelOf(framework, key).weights;

  test('begin with the newest version, and nothing is stored before something differs', async () => {
    const store = await deps();
    const opened = await openDraft(store, ada);
    expect([opened.framework, opened.revision, opened.base.version]).toEqual([defaultFramework, 0, 1]);
    const same = await editDraft(store, ada, fresh, ({ framework }) => ({ framework }));
    expect(same.outcome).toBe('unchanged');
    expect(await store.frameworks.readFrameworkDraft(ada)).toBeUndefined();
  });

  test('belong to one keeper each', async () => {
    const store = await deps();
    await editDraft(store, ada, fresh, weigh('IC4').edit);
    expect(weightsOf((await openDraft(store, bo)).framework, 'IC4')).toEqual(weightsOf(defaultFramework, 'IC4'));
    await dropDraft(store, bo, fresh);
    expect(weightsOf((await openDraft(store, ada)).framework, 'IC4')).toEqual(more);
    expect((await dropDraft(store, ada, fresh)).outcome).toBe('overtaken');
    expect(weightsOf((await openDraft(store, ada)).framework, 'IC4')).toEqual(more);
    expect((await dropDraft(store, ada, { revision: 1, basedOn: 1 })).outcome).toBe('dropped');
    expect((await openDraft(store, ada)).revision).toBe(0);
  });

  test('change only as the window showed them: the later of two windows changes nothing', async () => {
    const store = await deps();
    await editDraft(store, ada, fresh, weigh('IC4').edit);
    const second = await editDraft(store, ada, fresh, weigh('IC5').edit);
    expect(second.outcome).toBe('overtaken');
    expect(weightsOf(second.draft.framework, 'IC4')).toEqual(more);
    expect(weightsOf(second.draft.framework, 'IC5')).toEqual(weightsOf(defaultFramework, 'IC5'));
  });

  test('of a window from before somebody else published change nothing, also where nothing was stored yet', async () => {
    const store = await deps();
    await editDraft(store, ada, fresh, weigh('IC4').edit);
    await publishDraft(store, ada, { revision: 1, basedOn: 1 }, { startsOn: later, note: 'First' });
    const stale = await editDraft(store, bo, fresh, weigh('IC5').edit);
    expect(stale).toMatchObject({ outcome: 'overtaken', draft: { revision: 0, base: { version: 2 } } });
    expect((await startDraft(store, bo, fresh, { from: 'default' })).outcome).toBe('overtaken');
    expect(await store.frameworks.readFrameworkDraft(bo)).toBeUndefined();
    expect((await editDraft(store, bo, { revision: 0, basedOn: 2 }, weigh('IC5').edit)).outcome).toBe('stored');
  });

  test('refuse what breaks a rule in the fields that were typed, and take what breaks one elsewhere', async () => {
    const store = await deps();
    const short = await editDraft(store, ada, fresh, ({ framework }) => ({
      framework: weighLevel(framework, 'IC4', { ...more, outcome: 0.3 }),
      fields: [['levels', 3, 'weights', 'input']],
    }));
    expect(short).toMatchObject({ outcome: 'refused', problems: [{ code: 'weights-sum' }] });
    expect(await store.frameworks.readFrameworkDraft(ada)).toBeUndefined();
    const elsewhere = await editDraft(store, ada, fresh, ({ framework }) => ({
      framework: ['M1', 'M2'].reduce((each, key) => retireLevel(each, key), framework),
      fields: [['levels', 3, 'title']],
    }));
    expect(elsewhere.outcome).toBe('stored');
  });

  test('are the version once they are published, and there is no draft any more', async () => {
    const store = await deps();
    await editDraft(store, ada, fresh, weigh('IC4').edit);
    const wanted = { startsOn: later, note: 'Effects count more' };
    const elsewhere = await publishDraft(store, ada, fresh, wanted);
    expect(elsewhere.publishing.outcome).toBe('elsewhere');
    const { publishing } = await publishDraft(store, ada, { revision: 1, basedOn: 1 }, wanted);
    expect(publishing).toEqual({ outcome: 'published', version: 2, startsOn: later });
    expect(await store.frameworks.readFrameworkDraft(ada)).toBeUndefined();
    expect((await openDraft(store, ada)).base.version).toBe(2);
  });

  test('stay a draft with what another window stored while they were published', async () => {
    const store = await deps();
    await editDraft(store, ada, fresh, weigh('IC4').edit);
    const { frameworks } = store;
    const busy: typeof frameworks = {
      ...frameworks,
      async publishFramework(framework, publication) {
        await frameworks.publishFramework(framework, publication);
        await editDraft(store, ada, { revision: 1, basedOn: 1 }, weigh('IC5').edit);
      },
    };
    const seen = { revision: 1, basedOn: 1 };
    const done = await publishDraft({ ...store, frameworks: busy }, ada, seen, { startsOn: later, note: 'Why' });
    expect(done).toMatchObject({ publishing: { outcome: 'published' }, isDraftKept: true });
    const kept = await openDraft(store, ada);
    expect([kept.revision, weightsOf(kept.framework, 'IC5')]).toEqual([2, more]);
    const carried = await rebaseDraft(store, ada, { revision: 2, basedOn: 1 }, new Set());
    expect(carried).toMatchObject({ outcome: 'stored', hadClashes: false });
  });

  test('that cannot be read change nothing and are thrown away, whatever a window shows', async () => {
    const store = await deps();
    const { levels: _, ...other } = defaultFramework;
    await store.frameworks.writeFrameworkDraft(ada, { basedOn: 1, framework: other as Framework }, 0);
    const seen = { revision: 1, basedOn: 1 };
    expect(await openDraft(store, ada)).toMatchObject({ isUnreadable: true, revision: 1, framework: defaultFramework });
    expect((await editDraft(store, ada, seen, weigh('IC4').edit)).outcome).toBe('overtaken');
    expect((await publishDraft(store, ada, seen, { startsOn: later, note: 'Why' })).publishing.outcome).toBe(
      'elsewhere',
    );
    expect((await startDraft(store, ada, seen, { from: 'default' })).outcome).toBe('overtaken');
    await expect(store.frameworks.readFrameworkDraft(ada)).rejects.toThrow('cannot be read');
    expect(await dropDraft(store, ada, seen)).toMatchObject({ outcome: 'dropped', draft: { isUnreadable: false } });
  });

  test('that were overtaken are kept, and carried over with both sides; where both changed the same the keeper chooses', async () => {
    const store = await deps();
    const own: Weights = { input: 0.25, output: 0.25, outcome: 0.35, impact: 0.15 };
    const both = (framework: Framework) => setRules(framework, { 'windowWeeks.outcome': 39 });
    await editDraft(store, ada, fresh, ({ framework }) => ({
      framework: addLevel(weighLevel(framework, 'IC4', more), distinguished),
    }));
    await editDraft(store, bo, fresh, ({ framework }) => ({ framework: both(weighLevel(framework, 'IC4', own)) }));
    await publishDraft(store, ada, { revision: 1, basedOn: 1 }, { startsOn: later, note: 'First' });
    const { publishing, draft } = await publishDraft(
      store,
      bo,
      { revision: 1, basedOn: 1 },
      { startsOn: later, note: 'Second' },
    );
    expect(publishing.outcome).toBe('overtaken');
    const overtaken = await findOvertaken(store, draft);
    expect(overtaken?.clashes.map(({ path }) => path)).toEqual([['levels', 'IC4', 'weights']]);

    const seen = { revision: 1, basedOn: 1 };
    const rebased = await rebaseDraft(store, bo, seen, new Set());
    expect(rebased.outcome).toBe('stored');
    const { framework, base } = rebased.draft;
    expect([base.version, framework.windowWeeks.outcome]).toEqual([2, 39]);
    expect(weightsOf(framework, 'IC4')).toEqual(own);
    expect(framework.levels.some(({ key }) => key === 'IC7')).toBe(true);
    expect((await rebaseDraft(store, bo, seen, new Set())).outcome).toBe('overtaken');
    expect((await rebaseDraft(store, bo, { revision: 2, basedOn: 2 }, new Set())).outcome).toBe('unchanged');
    const published = await publishDraft(store, bo, { revision: 2, basedOn: 2 }, { startsOn: later, note: 'Second' });
    expect(published.publishing).toMatchObject({ outcome: 'published', version: 3 });
  });

  test('take the published side of a clash where the keeper says so', async () => {
    const store = await deps();
    await editDraft(store, ada, fresh, weigh('IC4').edit);
    await editDraft(store, bo, fresh, weigh('IC4', { ...more, outcome: 0.3, impact: 0.2 }).edit);
    await publishDraft(store, ada, { revision: 1, basedOn: 1 }, { startsOn: later, note: 'First' });
    const { draft } = await rebaseDraft(store, bo, { revision: 1, basedOn: 1 }, new Set(['levels.IC4.weights']));
    expect(weightsOf(draft.framework, 'IC4')).toEqual(more);
  });

  test('start from an old version with what came later retired, from the default, or with weights from somewhere else', async () => {
    const store = await deps();
    await editDraft(store, ada, fresh, ({ framework }) => ({
      framework: addLevel(weighLevel(framework, 'IC4', more), distinguished),
    }));
    await publishDraft(store, ada, { revision: 1, basedOn: 1 }, { startsOn: later, note: 'First' });
    const onSecond = { revision: 0, basedOn: 2 };
    const again = await startDraft(store, ada, onSecond, { from: 'version', version: 1 });
    expect(weightsOf(again.draft.framework, 'IC4')).toEqual(weightsOf(defaultFramework, 'IC4'));
    expect(again.draft.framework.levels.find(({ key }) => key === 'IC7')).toMatchObject({ retired: true });
    const preset = { from: 'weights', preset: 'author-app-2025' } as const;
    const weighed = await startDraft(store, ada, { revision: 1, basedOn: 2 }, preset);
    expect(weightsOf(weighed.draft.framework, 'M1')).toEqual({ input: 0.2, output: 0.4, outcome: 0.3, impact: 0.1 });
    expect(weighed.draft.framework.name).toBe(defaultFramework.name);
    const onward = { revision: 2, basedOn: 2 };
    expect((await startDraft(store, ada, onward, { from: 'version', version: 9 })).outcome).toBe('unchanged');
    const fallback = await startDraft(store, ada, onward, { from: 'default' });
    expect(weightsOf(fallback.draft.framework, 'M1')).toEqual(weightsOf(defaultFramework, 'M1'));
  });
});

test.each([
  [['U1'], true],
  [['T1:U1'], true],
  [['T2:U1'], false],
  [['U2', 'T1:U2'], false],
  [[], false],
])('of the list %j, U1 of T1 is a keeper: %s', (keepers, is) => {
  expect(isKeeper(keepers, { teamId: 'T1', slackUserId: 'U1' })).toBe(is);
});
