import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { perDimension } from '../../src/domain/dimension.js';
import { writeExported, type Exported } from '../../src/domain/export/exported.js';
import { passphraseBytes } from '../../src/domain/export/sealed.js';
import { openStore, type OpenStore } from '../../src/storage/open.js';
import { StoreBusy } from '../../src/storage/store.js';
import type { Deps } from '../../src/use-cases/deps.js';
import { hideNumbers, undoSettings } from '../../src/use-cases/change-settings.js';
import { exportMirror } from '../../src/use-cases/export-mirror.js';
import { newPassphrase, openSealed, sealContents } from '../../src/use-cases/export-sealing.js';
import { findMirror, type Mirror } from '../../src/use-cases/find-mirror.js';
import { readExportFile } from '../../src/use-cases/import-file.js';
import { importMirror, previewImport } from '../../src/use-cases/import-mirror.js';
import { leaveNote, noteLines } from '../../src/use-cases/note-lines.js';
import { saveCheckIn } from '../../src/use-cases/save-check-in.js';
import { buildExported, exported } from '../domain/export/builders.js';
import { buildCheckIn, buildEntry, week } from '../domain/builders.js';
import { assignment, profile, settings } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';

const files = sqliteFiles();
const open: OpenStore[] = [];

afterEach(async () => {
  for (const opened of open.splice(0)) await opened.close();
});

async function openDeps(): Promise<Deps> {
  const opened = await openStore(settings(await files.migrated(), { firstFramework: defaultFramework }));
  open.push(opened);
  const { store, frameworks, ledger } = opened;
  return { store, frameworks, ledger, now: () => new Date('2027-06-05T13:00:00Z'), newId: randomUUID };
}

/** Somebody who has just joined. */
async function newPerson(deps: Deps): Promise<Mirror> {
  const identity = { teamId: 'T0MIRROR', slackUserId: randomUUID() };
  await deps.store.join(identity, profile(), [assignment({ level: 'IC4' })]);
  const mirror = await findMirror(deps, identity);
  if (mirror === undefined) throw new Error('Nobody joined.');
  return mirror;
}

/** Without what says when and where the file was made. */
function contentOf(exported: Exported) {
  const {
    checkIns,
    unchosen,
    waiting,
    told,
    issues,
    hypotheses,
    journey,
    corrections,
    settings,
    assignments,
    own,
    shares,
  } = exported;
  const byAt = told.toSorted((a, b) => a.at.localeCompare(b.at));
  return {
    checkIns,
    unchosen,
    waiting,
    told: byAt,
    issues,
    hypotheses,
    journey,
    corrections,
    settings,
    assignments,
    own,
    shares,
  };
}

/** Files whose notes and losing texts say something the weeks do not: others are dropped as known, by design. */
const distinct = exported.map((file): Exported => ({
  ...file,
  unchosen: [],
  waiting: file.waiting.filter((one) => !file.checkIns.some((checkIn) => checkIn.week === one.week)),
}));

const all = { withSettings: true };

describe('taking everything out and in again', () => {
  it('gives a new person the same, to the last field, through the store and the file', async () => {
    const deps = await openDeps();
    await fc.assert(
      fc.asyncProperty(distinct, async (file) => {
        const [first, second] = [await newPerson(deps), await newPerson(deps)];
        await importMirror(deps, first, file, all);
        const taken = await exportMirror(deps, first);
        const read = await readExportFile(new TextEncoder().encode(writeExported(taken)), '');
        if (read.outcome !== 'read') throw new Error(read.outcome);
        await importMirror(deps, second, read.value, all);

        expect(contentOf(await exportMirror(deps, second))).toEqual(contentOf(taken));
        expect(contentOf(taken)).toEqual(contentOf(file));
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  it('adds nothing the second time', async () => {
    const deps = await openDeps();
    await fc.assert(
      fc.asyncProperty(exported, exported, async (here, file) => {
        const mirror = await newPerson(deps);
        await importMirror(deps, mirror, here, all);
        await importMirror(deps, mirror, file, { withSettings: false });
        const before = contentOf(await exportMirror(deps, mirror));
        const again = await findMirror(deps, mirror.identity);

        const receipt = await importMirror(deps, again ?? mirror, file, { withSettings: false });

        expect(receipt).toEqual({ newWeeks: 0, lines: 0, settings: false, isStopped: false });
        expect(contentOf(await exportMirror(deps, mirror))).toEqual(before);
      }),
      { numRuns: 10 },
    );
  }, 30_000);

  it('takes lines along that were noted together, as a week holds them and as they wait', async () => {
    const deps = await openDeps();
    const mirror = await newPerson(deps);
    const noted = { ref: 'together', dimension: 'output', text: 'limiter shipped\nRFC: quotas' } as const;
    await noteLines(deps, mirror, week('2027-W21'), noted);
    const boxes = perDimension((dimension) => (dimension === 'output' ? noted.text : ''));
    await saveCheckIn(deps, mirror, {
      week: week('2027-W21'),
      boxes,
      notesSeen: ['together.1', 'together.2'],
      revision: 0,
    });
    await noteLines(deps, mirror, week('2027-W22'), noted);

    const read = await readExportFile(new TextEncoder().encode(writeExported(await exportMirror(deps, mirror))), '');

    if (read.outcome !== 'read') throw new Error(read.outcome);
    expect(read.value.checkIns[0]?.entries.map(({ id }) => id)).toEqual(['together.1', 'together.2']);
    expect(read.value.waiting[0]?.noted.map(({ id }) => id)).toEqual(['together.1', 'together.2']);
  });

  it('takes along what waits for the week after the one under way', async () => {
    const deps = await openDeps();
    const [first, second] = [await newPerson(deps), await newPerson(deps)];
    const noted = { ref: 'ahead', dimension: 'output', text: 'limiter shipped' } as const;
    await noteLines(deps, first, week('2027-W22'), noted);
    const next = await leaveNote(deps, first, week('2027-W22'), 'ahead');
    const file = await exportMirror(deps, first);

    await importMirror(deps, second, file, all);

    const here = await exportMirror(deps, second);
    expect(next).toBe('2027-W23');
    expect(here.waiting.find((one) => one.week === next)?.noted.map(({ line }) => line)).toEqual(['limiter shipped']);
  });

  it('takes settings and level only when asked, and only levels that exist here', async () => {
    const deps = await openDeps();
    const file = buildExported({
      assignments: [{ level: 'IC5', validFrom: week('2026-W02'), ramp: 'none' }],
    });
    const stranger = { ...file, assignments: [assignment({ level: 'X9' })] };

    const kept = await newPerson(deps);
    await importMirror(deps, kept, file, { withSettings: false });
    expect((await deps.store.readAssignments(kept.person)).value).toEqual(kept.assignments);

    const taken = await newPerson(deps);
    expect((await importMirror(deps, taken, file, all)).settings).toBe(true);
    expect((await deps.store.readAssignments(taken.person)).value).toEqual(file.assignments);

    const unknown = await newPerson(deps);
    expect((await previewImport(deps, unknown, stranger)).knowsLevels).toBe(false);
    expect((await importMirror(deps, unknown, stranger, all)).settings).toBe(false);
    expect((await deps.store.readAssignments(unknown.person)).value).toEqual(unknown.assignments);
  });

  it('leaves no Undo that would take settings of the file away again', async () => {
    const deps = await openDeps();
    const mirror = await newPerson(deps);
    const { changedAt = '' } = await hideNumbers(deps, mirror);
    const file = buildExported();
    await importMirror(deps, mirror, file, all);

    expect((await undoSettings(deps, mirror, changedAt)).outcome).toBe('changed-since');
    expect((await exportMirror(deps, mirror)).settings).toEqual(file.settings);
  });

  it('keeps a week that is saved while the file is taken in', async () => {
    const deps = await openDeps();
    const mirror = await newPerson(deps);
    const line = buildEntry('output', { typed: 'from the file' });
    const file = buildExported({ checkIns: [buildCheckIn(week('2026-W27'), [line])] });
    const boxes = { input: '', output: 'typed here', outcome: '', impact: '' };

    await Promise.all([
      saveCheckIn(deps, mirror, { week: week('2026-W27'), boxes, revision: 0 }),
      importMirror(deps, mirror, file, all),
    ]);

    const { checkIns, unchosen } = await exportMirror(deps, mirror);
    const typed = [...checkIns, ...unchosen].flatMap(({ entries }) => entries.map((entry) => entry.typed));
    expect(typed.toSorted()).toEqual(expect.arrayContaining(['from the file', 'typed here']));
  });

  it('is read whole while weeks are being saved: a line stands in its week or waits, never neither', async () => {
    const deps = await openDeps();
    const mirror = await newPerson(deps);
    const empty = { input: '', output: '', outcome: '', impact: '' };
    const w27 = week('2026-W27');
    await deps.store.changeDraft(mirror.person, w27, () => ({
      week: w27,
      boxes: empty,
      noted: [{ id: 'n1', dimension: 'output', line: 'noted before' }],
    }));
    const readings: Promise<Exported>[] = [];
    const saving = saveCheckIn(deps, mirror, { week: w27, boxes: { ...empty, input: 'reviews' }, revision: 0 });
    for (let turn = 0; turn < 40; turn += 1) {
      readings.push(exportMirror(deps, mirror));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await saving;

    for (const { checkIns, waiting } of await Promise.all(readings)) {
      expect(JSON.stringify([checkIns, waiting])).toContain('noted before');
      expect([0, 2]).toContain(checkIns.flatMap(({ entries }) => entries).length);
    }
  });

  it('stops where the store stops answering, says so, and goes on with the same file', async () => {
    const deps = await openDeps();
    const mirror = await newPerson(deps);
    const weeks = Array.from({ length: 40 }, (_, index) => week(`2026-W${String(index + 5).padStart(2, '0')}`));
    const file = buildExported({ checkIns: weeks.map((key) => buildCheckIn(key, [buildEntry('input')])) });
    let writes = 0;
    const busy: Deps = {
      ...deps,
      store: {
        ...deps.store,
        writeCheckIn: (...values) => {
          writes += 1;
          return writes > 30 ? Promise.reject(new StoreBusy('locked')) : deps.store.writeCheckIn(...values);
        },
      },
    };

    const first = await importMirror(busy, mirror, file, all);
    const second = await importMirror(deps, mirror, file, all);

    expect(first.isStopped).toBe(true);
    expect(first.newWeeks).toBeGreaterThan(0);
    expect([second.isStopped, first.newWeeks + second.newWeeks]).toEqual([false, 40]);
  });

  it('carries ten years, sealed, in seconds and below the limit', async () => {
    const weeks = Array.from({ length: 520 }, (_, index) =>
      week(`${2015 + Math.floor(index / 52)}-W${String((index % 52) + 1).padStart(2, '0')}`),
    );
    const lines = () =>
      Array.from({ length: 15 }, () => buildEntry('output', { typed: 'x'.repeat(200), text: 'x'.repeat(200) }));
    const file = buildExported({ checkIns: weeks.map((key) => buildCheckIn(key, lines())) });
    const json = writeExported(file);

    const sealed = await sealContents({ json, csv: json.slice(0, 2_500_000), md: json.slice(0, 2_000_000) }, 'secret');

    expect(sealed.contents.length).toBeLessThan(19_000_000);
    expect((await openSealed(sealed, 'secret')).outcome).toBe('opened');
  }, 20_000);
});

describe('a sealed file', () => {
  const contents = { json: writeExported(buildExported()), csv: 'a,b', md: '# c' };

  it('opens with its passphrase, however that was typed, and with no other', async () => {
    const passphrase = newPassphrase();
    const sealed = await sealContents(contents, passphrase);
    const shouted = ` ${passphrase.toUpperCase().replaceAll('-', '  ').replaceAll('0', 'O').replaceAll('1', 'l')} `;

    expect(await openSealed(sealed, passphrase)).toEqual({ outcome: 'opened', contents });
    expect(await openSealed(sealed, shouted)).toEqual({ outcome: 'opened', contents });
    expect(await openSealed(sealed, newPassphrase())).toEqual({ outcome: 'wrong-passphrase' });
    expect(await openSealed(sealed, passphrase.slice(1))).toEqual({ outcome: 'wrong-passphrase' });
  });

  it('says nothing of what is in it, and is another one each time', async () => {
    const [one, two] = [await sealContents(contents, 'same'), await sealContents(contents, 'same')];

    expect(JSON.stringify(one)).not.toMatch(/limiter|IC4/);
    for (const part of ['contents', 'digest'] as const) expect(one[part]).not.toBe(two[part]);
    expect(one.derivation.salt).not.toBe(two.derivation.salt);
    expect(one.cipher.nonce).not.toBe(two.cipher.nonce);
    expect(one.derivation).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256', rounds: 600_000 });
  });

  it('that was changed anywhere does not open', async () => {
    const sealed = await sealContents(contents, 'same');
    const other = sealed.contents.startsWith('A') ? 'B' : 'A';
    const changed = { ...sealed, contents: `${other}${sealed.contents.slice(1)}` };

    expect(await openSealed(changed, 'same')).toEqual({ outcome: 'damaged' });
  });

  it('has a passphrase of a hundred random bits, in groups that can be read aloud', () => {
    const passphrases = Array.from({ length: 200 }, newPassphrase);

    expect(passphraseBytes * 5).toBe(100);
    expect(new Set(passphrases).size).toBe(200);
    for (const passphrase of passphrases)
      expect(passphrase).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){4}[0-9a-hjkmnp-tv-z]{4}$/);
    expect(new Set(passphrases.join('').replaceAll('-', '')).size).toBe(32);
  });
});
