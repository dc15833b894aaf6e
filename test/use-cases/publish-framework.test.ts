import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import type { Framework } from '../../src/domain/framework.js';
import { weekKeySchema } from '../../src/domain/week.js';
import { openStore, type OpenStore } from '../../src/storage/open.js';
import {
  earliestStart,
  publishAgain,
  publishFramework,
  type ToPublish,
} from '../../src/use-cases/framework/publish-framework.js';

/** A Wednesday. */
const now = new Date('2026-07-01T10:00:00.000Z');
const nextWeek = weekKeySchema.parse('2026-W28');

let folder: string;
let opened: OpenStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mirror-publish-'));
  opened = await openStore({
    databaseUrl: `file:${join(folder, 'mirror.db')}`,
    masterKey: new Uint8Array(32),
    now: () => now,
    firstFramework: defaultFramework,
  });
});

afterEach(async () => {
  await opened.close();
  await rm(folder, { recursive: true });
});

function publish(change: Partial<ToPublish> = {}) {
  return publishFramework(
    { frameworks: opened.frameworks, now: () => now },
    { document: renamed('Ours'), basedOn: 1, startsOn: nextWeek, note: 'Why not', ...change },
  );
}

function renamed(name: string): Framework {
  return { ...defaultFramework, name };
}

describe('publishing', () => {
  test('stores the version after the newest, whatever number stands in the document', async () => {
    expect(await publish({ document: { ...renamed('Ours'), version: 40 } })).toEqual({
      outcome: 'published',
      version: 2,
      startsOn: nextWeek,
    });
    expect(await opened.frameworks.newestFramework()).toEqual({ ...renamed('Ours'), version: 2 });
  });

  test('of two keepers at once stores one; the other sees the difference', async () => {
    const both = await Promise.all([publish({ document: renamed('One') }), publish({ document: renamed('Other') })]);

    const overtaken = both.find(({ outcome }) => outcome === 'overtaken');
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['overtaken', 'published']);
    expect(overtaken).toMatchObject({ newest: { version: 2 }, changes: [{ path: ['name'], before: 'Default' }] });
    expect(await opened.frameworks.readVersions()).toHaveLength(2);
  });

  test('of a document that could not know what was added meanwhile is overtaken, not faulty', async () => {
    const [first] = defaultFramework.levels;
    if (first === undefined) throw new Error('no level');
    const levels = [...defaultFramework.levels, { ...first, key: 'IC7', title: 'Fellow' }];
    await publish({ document: { ...defaultFramework, levels } });

    expect(await publish({ document: renamed('Ours') })).toMatchObject({
      outcome: 'overtaken',
      changes: [{ path: ['levels', 'IC7'], kind: 'added' }],
    });
    // Somebody who names the newest version and leaves the level out is told to keep it.
    expect(await publish({ document: renamed('Ours'), basedOn: 2 })).toMatchObject({ outcome: 'refused' });
  });

  test('of what is published already is unchanged, also when somebody else was first with it', async () => {
    expect(await publish({ document: defaultFramework })).toEqual({ outcome: 'unchanged' });
    await publish();
    expect(await publish()).toEqual({ outcome: 'unchanged' });
  });

  test('of a document that breaks rules, without a note, or from nowhere says all of it', async () => {
    const refused = await publish({ document: { ...defaultFramework, levels: [] }, basedOn: 7, note: ' ' });

    expect(refused).toMatchObject({ outcome: 'refused' });
    expect(refused.outcome === 'refused' && refused.problems.map(({ code }) => code)).toEqual([
      'empty',
      'unknown-base',
      'empty',
    ]);
    expect(await publish({ document: 'levels' })).toMatchObject({ outcome: 'refused' });
    expect(await opened.frameworks.readVersions()).toHaveLength(1);
  });

  test('of a week that runs is too early', async () => {
    expect(await publish({ startsOn: weekKeySchema.parse('2026-W27') })).toEqual({
      outcome: 'too-early',
      earliest: nextWeek,
    });
  });

  test.each([
    ['2027-W28', { outcome: 'too-late', latest: '2027-W27' }],
    ['2099-W02', { outcome: 'too-late', latest: '2027-W27' }],
    ['2027-W27', { outcome: 'published', version: 2, startsOn: '2027-W27' }],
  ])('for %s, counted from a year ahead, is %j', async (week, expected) => {
    expect(await publish({ startsOn: weekKeySchema.parse(week) })).toEqual(expected);
  });

  test('before a planned version asks first, and is done when that is meant; on its Monday nobody is asked', async () => {
    const planned = weekKeySchema.parse('2026-W40');
    await publish({ startsOn: planned });
    const earlier = { document: renamed('Sooner'), basedOn: 2 };
    expect(await publish(earlier)).toMatchObject({
      outcome: 'before-planned',
      planned: { version: 2, startsOn: planned },
    });
    expect(await opened.frameworks.readVersions()).toHaveLength(2);
    expect(await publish({ ...earlier, startsOn: planned })).toMatchObject({ outcome: 'published', version: 3 });
    const meant = { document: renamed('Now'), basedOn: 3, isBeforePlanned: true };
    expect(await publish(meant)).toMatchObject({ outcome: 'published', version: 4, startsOn: nextWeek });
  });

  test('of an old version again makes it the newest one, with what came after it retired', async () => {
    const [first] = defaultFramework.levels;
    if (first === undefined) throw new Error('no level');
    const more = {
      ...defaultFramework,
      levels: [...defaultFramework.levels, { ...first, key: 'IC7', title: 'Fellow' }],
    };
    await publish({ document: more });

    const again = await publishAgain(
      { frameworks: opened.frameworks, now: () => now },
      { version: 1, startsOn: nextWeek, note: 'Back' },
    );

    expect(again).toMatchObject({ outcome: 'published', version: 3 });
    const { levels } = await opened.frameworks.newestFramework();
    expect(levels.at(-1)).toMatchObject({ key: 'IC7', retired: true });
    expect(await publishAgain(opened as never, { version: 9, startsOn: nextWeek, note: 'x' })).toBeUndefined();
  });
});

test.each([
  ['2026-07-05T09:59:59Z', '2026-W28'],
  ['2026-07-05T10:00:00Z', '2026-W29'],
  ['2026-07-06T00:00:00Z', '2026-W29'],
  ['2026-12-31T12:00:00Z', '2027-W01'],
])('at %s the first week that has begun nowhere is %s', (at, week) => {
  expect(earliestStart(new Date(at))).toBe(week);
});
