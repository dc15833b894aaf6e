import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { perDimension } from '../../src/domain/dimension.js';
import { writeExported } from '../../src/domain/export/exported.js';
import { categoriesByKey } from '../../src/domain/lookup.js';
import type { OwnChange } from '../../src/domain/own-layer/change-own.js';
import { addWeeks, type WeekKey } from '../../src/domain/week.js';
import { openStore, type OpenStore } from '../../src/storage/open.js';
import { lookAtCalibration, takeCalibration } from '../../src/use-cases/calibrate.js';
import { changeOwn, kindProblem, readOwnKinds, undoOwn } from '../../src/use-cases/change-own.js';
import { changeSettings } from '../../src/use-cases/change-settings.js';
import type { Deps } from '../../src/use-cases/deps.js';
import { exportMirror } from '../../src/use-cases/export-mirror.js';
import { findMirror, type Mirror } from '../../src/use-cases/find-mirror.js';
import { importMirror, previewImport } from '../../src/use-cases/import-mirror.js';
import { assignmentAt, categoriesAt } from '../../src/use-cases/level-at.js';
import { lookAtVersion } from '../../src/use-cases/look-at-versions.js';
import { readBoxes } from '../../src/use-cases/read-boxes.js';
import { reflectOnWeeks } from '../../src/use-cases/reflect-on-week.js';
import { saveCheckIn } from '../../src/use-cases/save-check-in.js';
import { swapProfile } from '../../src/use-cases/swap-profile.js';
import { ownKind } from '../domain/own-layer/builders.js';
import { assignment, profile, settings } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';

const files = sqliteFiles();
const open: OpenStore[] = [];

afterEach(async () => {
  for (const opened of open.splice(0)) await opened.close();
});

/** Saturday of week 22. */
const saturday = new Date('2027-06-05T13:00:00Z');
const thisWeek = '2027-W22' as WeekKey;

interface World {
  readonly deps: Deps;
  readonly ada: Mirror;
  /** The mirror as the next press finds it. */
  readonly again: () => Promise<Mirror>;
  readonly moveTo: (instant: Date) => void;
}

async function openWorld(): Promise<World> {
  const opened = await openStore(settings(await files.migrated(), { firstFramework: defaultFramework }));
  open.push(opened);
  const { store, frameworks, ledger } = opened;
  let now = saturday;
  const deps: Deps = { store, frameworks, ledger, now: () => now, newId: randomUUID };
  const identity = { teamId: 'T0MIRROR', slackUserId: randomUUID() };
  await store.join(identity, profile(), [assignment({ level: 'IC4', validFrom: addWeeks(thisWeek, -60) })]);
  const again = async () => {
    const mirror = await findMirror(deps, identity);
    if (mirror === undefined) throw new Error('Nobody joined.');
    return mirror;
  };
  return { deps, ada: await again(), again, moveTo: (instant) => (now = instant) };
}

const add: OwnChange = { kind: 'add', added: ownKind() };

describe('what is a person’s own', () => {
  it('is stored, guessed and offered at once, also in weeks before, which keep their score', async () => {
    const { deps, ada, again } = await openWorld();
    for (let back = 20; back >= 1; back -= 1) await saveWeek(deps, ada, addWeeks(thisWeek, -back));
    const before = (await reflectOnWeeks(deps, ada)).reflection;
    await changeOwn(deps, ada, add);
    await changeOwn(deps, await again(), { kind: 'kind', key: 'review', points: 9, isHidden: false });
    const mirror = await again();
    const lastWeek = addWeeks(thisWeek, -1);
    const boxes = perDimension((dimension) => (dimension === 'input' ? 'customer call with the bakery' : ''));
    expect((await readBoxes(deps, mirror, lastWeek, boxes, []))[0]?.category).toBe('own:calls');
    expect((await categoriesAt(deps, mirror, lastWeek)).some(({ key }) => key === 'own:calls')).toBe(true);
    const after = (await reflectOnWeeks(deps, mirror)).reflection;
    expect(after.standing).toEqual(before.standing);
    expect(after.assignment.own).toMatchObject({ kinds: 1, weighed: 0 });
    expect((await assignmentAt(deps, mirror, thisWeek)).own).toMatchObject({ kinds: 1, weighed: 1 });
  });

  it('is one object for the same framework and layer, press after press', async () => {
    const { deps, ada, again } = await openWorld();
    await changeOwn(deps, ada, add);
    const [one, other] = [await again(), await again()];
    expect((await assignmentAt(deps, one, thisWeek)).framework).toBe(
      (await assignmentAt(deps, other, thisWeek)).framework,
    );
  });

  it('is undone within ten minutes, to what it was that week, once', async () => {
    const { deps, ada, again, moveTo } = await openWorld();
    await changeOwn(deps, ada, add);
    const { mirror, changedAt = '' } = await changeOwn(deps, await again(), {
      kind: 'tune',
      target: 1.2,
      windowWeeks: {},
    });
    expect(mirror.profile.own?.[0]?.target).toBe(1.2);
    expect((await undoOwn(deps, mirror, changedAt)).outcome).toBe('undone');
    expect((await again()).profile.own).toEqual([
      { from: thisWeek, added: [ownKind()], renamed: {}, hidden: [], points: {} },
    ]);
    expect((await undoOwn(deps, await again(), changedAt)).outcome).toBe('changed-since');
    const { changedAt: later = '' } = await changeOwn(deps, await again(), { kind: 'back' });
    moveTo(new Date(saturday.getTime() + 11 * 60_000));
    expect((await undoOwn(deps, await again(), later)).outcome).toBe('too-late');
  });

  it('the first change undone leaves nothing behind, and a change that changes nothing has no Undo', async () => {
    const { deps, ada, again } = await openWorld();
    const { changedAt = '' } = await changeOwn(deps, ada, add);
    const undone = await undoOwn(deps, await again(), changedAt);
    expect(undone.outcome === 'undone' && undone.mirror.profile.own).toEqual([]);
    expect((await changeOwn(deps, await again(), { kind: 'back' })).changedAt).toBeUndefined();
  });

  it('survives a change of settings and their Undo', async () => {
    const { deps, ada, again } = await openWorld();
    await changeOwn(deps, ada, add);
    const { rhythm, reminder, detail, theme } = ada.profile;
    await changeSettings(deps, await again(), {
      pace: 'weekly',
      ...rhythm,
      reminder: !reminder,
      detail,
      theme,
      bandWords: 'plain',
      energy: false,
    });
    expect((await again()).profile.own?.[0]?.added).toHaveLength(1);
  });

  it('two presses at once both stand', async () => {
    const { deps, ada, again } = await openWorld();
    await Promise.all([
      changeOwn(deps, ada, add),
      changeOwn(deps, ada, { kind: 'add', added: ownKind({ key: 'own:other', name: 'Other' }) }),
    ]);
    const added = (await again()).profile.own?.[0]?.added.map(({ key }) => key).toSorted();
    expect(added).toEqual(['own:calls', 'own:other']);
  });

  it('goes out with the export, into another mirror with its settings, twice as once, and is erased with the rest', async () => {
    const { deps, ada, again } = await openWorld();
    await changeOwn(deps, ada, add);
    await changeOwn(deps, await again(), { kind: 'tune', target: 1.15, windowWeeks: { input: 8 } });
    const file = await exportMirror(deps, await again());
    expect(writeExported(file)).toContain('Customer calls');
    const identity = { teamId: 'T0MIRROR', slackUserId: randomUUID() };
    await deps.store.join(identity, profile(), [assignment({ level: 'IC4' })]);
    const other = await findMirror(deps, identity);
    if (other === undefined) throw new Error('Nobody joined.');
    expect((await previewImport(deps, other, file)).differsInSettings).toBe(true);
    for (const _ of [1, 2]) await importMirror(deps, other, file, { withSettings: true });
    expect((await exportMirror(deps, other)).own).toEqual(file.own);
    // A file from before there was anything of one's own takes nothing away.
    await importMirror(deps, other, { ...file, own: [] }, { withSettings: true });
    expect((await exportMirror(deps, other)).own).toEqual(file.own);
    await deps.store.erase(ada.person);
    expect(await findMirror(deps, ada.identity)).toBeUndefined();
  });

  it('a layer of a week that has not begun is not taken in', async () => {
    const { deps, ada, again } = await openWorld();
    await changeOwn(deps, ada, add);
    const file = await exportMirror(deps, ada);
    const own = [...file.own, { ...file.own[0], from: addWeeks(thisWeek, 3) }] as typeof file.own;
    await importMirror(deps, ada, { ...file, own }, { withSettings: true });
    expect((await again()).profile.own).toEqual(file.own);
  });

  it('stays what it is when the same weeks are read under another version', async () => {
    const { deps, ada, again } = await openWorld();
    const long = addWeeks(thisWeek, -30);
    const layer = { from: long, added: [ownKind()], renamed: {}, hidden: [], points: { review: 9 }, target: 1.2 };
    await swapProfile(deps, ada.person, (known) => ({ ...known, own: [layer] }));
    for (let back = 20; back >= 1; back -= 1) await saveWeek(deps, ada, addWeeks(thisWeek, -back));
    const startsOn = addWeeks(thisWeek, 1);
    await deps.frameworks.publishFramework({ ...defaultFramework, version: 2 }, { startsOn, note: 'the same' });
    const { compared } = await lookAtVersion(deps, await again(), 2);
    expect(compared?.after.percent).toBeGreaterThan(0);
    expect(compared?.after.percent).toBe(compared?.before.percent);
  });

  it('lists the kinds of the role with what is hidden, and what the framework says of them', async () => {
    const { deps, ada, again } = await openWorld();
    await changeOwn(deps, ada, add);
    await changeOwn(deps, await again(), { kind: 'kind', key: 'review', name: 'Reading code', isHidden: true });
    const { kinds, published } = await readOwnKinds(deps, await again());
    expect(kinds[0]?.key).toBe('own:calls');
    expect(kinds.find(({ key }) => key === 'review')).toMatchObject({ name: 'Reading code', retired: true });
    expect(published.find(({ key }) => key === 'review')?.name).toBe(
      categoriesByKey(defaultFramework).get('review')?.name,
    );
    expect(published.some(({ key }) => key === 'own:calls')).toBe(false);
  });

  it.each<[string, string, string | undefined, ReturnType<typeof kindProblem>]>([
    ['', 'no name', undefined, 'empty'],
    ['customer CALLS', 'the name of another in this box', undefined, 'taken'],
    ['customer CALLS', 'its own name', 'own:calls', undefined],
    ['Board work', 'a new name', undefined, undefined],
  ])('a kind called “%s” (%s)', (name, _, key, problem) => {
    const kinds = [{ ...categoriesByKey(defaultFramework).get('review'), ...ownKind() }] as never;
    expect(kindProblem(name, 'input', kinds, { key })).toBe(problem);
    expect(kindProblem(name, 'output', kinds, { key })).toBe(name === '' ? 'empty' : undefined);
  });

  it('there are forty kinds of one’s own at most', () => {
    const added = Array.from({ length: 40 }, (_, place) => ownKind({ key: `own:${place}`, name: `Kind ${place}` }));
    const layer = { from: thisWeek, added, renamed: {}, hidden: [], points: {} };
    expect(kindProblem('One more', 'input', [], { layer })).toBe('too-many');
    expect(kindProblem('One more', 'input', [], { layer, key: 'own:3' })).toBeUndefined();
  });
});

/** Five lines of input, one of output, nothing that anybody felt. */
async function saveWeek(deps: Deps, mirror: Mirror, week: WeekKey): Promise<void> {
  const input = ['review of one', 'pairing on two', 'read three', 'asked four', 'on call five'].join('\n');
  await saveCheckIn(deps, mirror, {
    week,
    boxes: { input, output: 'limiter shipped', outcome: '', impact: '' },
    revision: 0,
  });
}

describe('expectations that fit the real pace', () => {
  it('are offered after twelve weeks, taken over only as they were shown, and count from this week on', async () => {
    const { deps, ada, again } = await openWorld();
    for (let back = 14; back >= 1; back -= 1) {
      if (back === 3) {
        expect((await lookAtCalibration(deps, ada)).calibration).toMatchObject({ outcome: 'too-few', weeks: 11 });
      }
      await saveWeek(deps, ada, addWeeks(thisWeek, -back));
    }
    const { calibration } = await lookAtCalibration(deps, ada);
    expect(calibration.outcome).toBe('offers');
    expect((await again()).profile.own).toBeUndefined();
    expect((await takeCalibration(deps, ada, { input: 4 })).outcome).toBe('moved');
    expect((await takeCalibration(deps, ada, { impact: 0.25 })).outcome).toBe('moved');
    expect((await again()).profile.own).toBeUndefined();

    const before = (await reflectOnWeeks(deps, ada)).reflection;
    expect((await takeCalibration(deps, ada, { input: 5 })).outcome).toBe('taken');
    const mirror = await again();
    expect(mirror.profile.own).toMatchObject([
      { from: thisWeek, quarter: { level: 'IC4', since: thisWeek, counts: { input: 5 } } },
    ]);
    expect((await reflectOnWeeks(deps, mirror)).reflection.standing).toEqual(before.standing);
    expect((await assignmentAt(deps, mirror, thisWeek)).own?.counts).toEqual({ input: 5 });
    expect((await lookAtCalibration(deps, mirror)).calibration).toMatchObject({ outcome: 'too-few', weeks: 0 });
    expect((await takeCalibration(deps, mirror, { output: 1 })).outcome).toBe('moved');

    await changeOwn(deps, mirror, { kind: 'counts', quarter: undefined });
    expect((await assignmentAt(deps, await again(), thisWeek)).own).toBeUndefined();
  });

  it('end with the level they were made for', async () => {
    const { deps, ada, again } = await openWorld();
    for (let back = 14; back >= 1; back -= 1) await saveWeek(deps, ada, addWeeks(thisWeek, -back));
    await takeCalibration(deps, ada, { input: 5 });
    const promoted = [...ada.assignments, { level: 'IC5', validFrom: addWeeks(thisWeek, 1), ramp: 'none' as const }];
    const mirror = { ...(await again()), assignments: promoted };
    expect((await assignmentAt(deps, mirror, thisWeek)).own?.counts).toEqual({ input: 5 });
    expect((await assignmentAt(deps, mirror, addWeeks(thisWeek, 1))).own).toBeUndefined();
  });
});
