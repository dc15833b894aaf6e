import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sinceAlways } from '../../src/domain/assignment.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { writeExported } from '../../src/domain/export/exported.js';
import type { Framework } from '../../src/domain/framework.js';
import type { Day } from '../../src/domain/week.js';
import { openStore, type OpenStore } from '../../src/storage/open.js';
import { agreeShare, dropShare } from '../../src/use-cases/agree-share.js';
import { changeLevel, lookAtLevelChange } from '../../src/use-cases/change-level.js';
import type { Deps } from '../../src/use-cases/deps.js';
import { editStations, lookAtStationEdit } from '../../src/use-cases/edit-stations.js';
import { exportMirror } from '../../src/use-cases/export-mirror.js';
import { findMirror } from '../../src/use-cases/find-mirror.js';
import { readExportFile } from '../../src/use-cases/import-file.js';
import { importMirror } from '../../src/use-cases/import-mirror.js';
import { levelsToPick } from '../../src/use-cases/level-at.js';
import { nextKnock } from '../../src/use-cases/next-knock.js';
import { planPrompt } from '../../src/use-cases/plan-prompt.js';
import { reflectOnWeeks } from '../../src/use-cases/reflect-on-week.js';
import { stayAway } from '../../src/use-cases/stay-away.js';
import { countWhole, readLeaves, takeLeaveBack } from '../../src/use-cases/take-leave-back.js';
import { resumeMirror } from '../../src/use-cases/stop-mirror.js';
import { buildCheckIn, firstWeek, usualWeek, week, weekAt } from '../domain/builders.js';
import { ada, assignment, bo, profile, settings } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';

const files = sqliteFiles();
const open: OpenStore[] = [];

afterEach(async () => {
  for (const opened of open.splice(0)) await opened.close();
});

/** Twenty logged weeks, and a clock that stands on the Friday of the twentieth. */
async function newLife(logged = 20) {
  const opened = await openStore(settings(await files.migrated(), { firstFramework: defaultFramework }));
  open.push(opened);
  const { store, frameworks, ledger } = opened;
  let today: Day = '2026-05-22';
  const deps: Deps = { store, frameworks, ledger, now: () => new Date(`${today}T15:00:00Z`), newId: randomUUID };
  await store.join(ada, profile(), [assignment({ level: 'IC4', validFrom: sinceAlways })]);
  const mirror = async () => {
    const found = await findMirror(deps, ada);
    if (found === undefined) throw new Error('Ada has no mirror.');
    return found;
  };
  const { person } = await mirror();
  for (let index = 0; index < logged; index += 1) {
    await store.writeCheckIn(person, buildCheckIn(weekAt(index), usualWeek(index)), 0);
  }
  const states = async () =>
    new Map((await store.readHistory(person)).map((one) => [one.week, [one.state, one.availability]]));
  return { deps, opened, person, mirror, states, moveTo: (day: Day) => (today = day) };
}

describe('a change with a day', () => {
  it('in the past reads the weeks from its Monday on again, says which before, and no earlier one', async () => {
    const { deps, mirror } = await newLife();
    const wanted = { kind: 'promotion', level: 'IC5', day: '2026-04-15', slowly: true } as const;
    const looked = await lookAtLevelChange(deps, await mirror(), wanted);
    const earlier = await reflectOnWeeks(deps, await mirror());
    const changed = await changeLevel(deps, await mirror(), wanted);
    const weeks = { first: '2026-W16', count: 6 };
    for (const one of [looked, changed]) {
      if (one.outcome === 'refused') throw new Error(one.problem);
      expect({ first: one.anew[0], count: one.anew.length }).toEqual(weeks);
    }
    const { reflection } = await reflectOnWeeks(deps, await mirror());
    expect(reflection.series.find(({ roleChange }) => roleChange !== undefined)).toMatchObject({
      week: '2026-W16',
      roleChange: 'IC5',
    });
    const before = (of: typeof reflection) =>
      of.series.filter(({ week: key }) => key < weeks.first).map(({ percent }) => percent);
    expect(before(reflection)).toEqual(before(earlier.reflection));
  });

  it('in the future leaves everything as it is until its Monday', async () => {
    const { deps, mirror, moveTo } = await newLife();
    await changeLevel(deps, await mirror(), { kind: 'promotion', level: 'IC5', day: '2026-06-10', slowly: true });
    expect((await reflectOnWeeks(deps, await mirror())).reflection.level.key).toBe('IC4');
    moveTo('2026-06-19');
    expect((await reflectOnWeeks(deps, await mirror())).reflection.level.key).toBe('IC5');
  });

  it('that would change nothing is not stored', async () => {
    const { deps, mirror } = await newLife();
    const same = await changeLevel(deps, await mirror(), { kind: 'another-role', level: 'IC4', slowly: true });
    expect(same).toEqual({ outcome: 'refused', problem: 'same' });
    expect((await mirror()).assignments).toHaveLength(1);
  });
});

it('a level that is given no more can be kept by whoever holds it, and is not offered to others', async () => {
  const { deps, opened, mirror } = await newLife(0);
  const levels = defaultFramework.levels.map((level) => (level.key === 'IC4' ? { ...level, retired: true } : level));
  const next: Framework = { ...defaultFramework, version: 2, levels };
  await opened.frameworks.publishFramework(next, { startsOn: week('2026-W10'), note: '' });
  const offered = (await levelsToPick(deps, await mirror())).filter(({ key }) => key === 'IC4');
  expect(offered).toMatchObject([{ key: 'IC4', retired: true }]);
  await deps.store.join(bo, profile(), [assignment({ level: 'IC3', validFrom: sinceAlways })]);
  const other = await findMirror(deps, bo);
  expect(other && (await levelsToPick(deps, other)).some(({ key }) => key === 'IC4')).toBe(false);
});

it('an earlier employer stands in the list and changes no week that is logged', async () => {
  const { deps, mirror } = await newLife();
  const edit = {
    edit: 'earlier',
    level: 'IC3',
    company: 'Widgets',
    from: week('2019-W10'),
    until: week('2024-W01'),
  } as const;
  expect(await lookAtStationEdit(deps, await mirror(), edit)).toMatchObject({ anew: [] });
  expect(await editStations(deps, await mirror(), edit)).toMatchObject({ outcome: 'edited', anew: [] });
  expect((await mirror()).assignments.map(({ level, company }) => [level, company])).toEqual([
    ['IC3', 'Widgets'],
    ['IC4', undefined],
  ]);
});

describe('a share of full time', () => {
  it('scales the bar from its Monday on, and is taken back again', async () => {
    const { deps, mirror } = await newLife();
    const before = (await reflectOnWeeks(deps, await mirror())).reflection;
    const agreed = await agreeShare(deps, await mirror(), { share: 0.5, day: '2026-04-15' });
    expect([agreed.isChanged, agreed.anew[0]]).toEqual([true, '2026-W16']);
    const part = (await reflectOnWeeks(deps, await mirror())).reflection;
    expect(part.assignment.share).toBe(0.5);
    expect(part.dimensions.output.expected).toBeLessThan(before.dimensions.output.expected);
    expect(part.series.map(({ state, roleChange }) => [state, roleChange])).toEqual(
      before.series.map(({ state, roleChange }) => [state, roleChange]),
    );
    const dropped = await dropShare(deps, await mirror(), week('2026-W16'));
    expect(dropped.isChanged).toBe(true);
    expect((await mirror()).profile).not.toHaveProperty('shares');
    expect((await reflectOnWeeks(deps, await mirror())).reflection).toEqual(before);
  });

  it('that begins in the week of another one takes its place, and says which that was', async () => {
    const { deps, mirror } = await newLife(0);
    const first = await agreeShare(deps, await mirror(), { share: 0.8, day: '2026-06-15' });
    expect(first.replaced).toBeUndefined();
    const second = await agreeShare(deps, await mirror(), { share: 0.6, day: '2026-06-17' });
    expect(second.replaced).toEqual({ from: '2026-W25', share: 0.8 });
    const back = await agreeShare(deps, await mirror(), { share: 1, day: '2026-06-15' });
    expect(back.replaced).toEqual({ from: '2026-W25', share: 0.6 });
  });

  it('that counts already changes nothing', async () => {
    const { deps, mirror } = await newLife(0);
    expect((await agreeShare(deps, await mirror(), { share: 1, day: '2026-04-15' })).isChanged).toBe(false);
  });
});

describe('time off', () => {
  it('of months that are over is entered in one go, keeps lines, and sends nothing into silence', async () => {
    const { deps, mirror, states } = await newLife(2);
    await stayAway(deps, await mirror(), '2026-04-20', { from: firstWeek });
    const known = await states();
    expect(known.get(firstWeek)).toEqual(['logged', 1]);
    expect([...known.values()].filter(([state]) => state === 'away')).toHaveLength(13);
    expect((await mirror()).profile).not.toHaveProperty('pausedUntil');
  });

  it('of half a year that comes is entered ahead: the mirror asks until then, and after', async () => {
    const { deps, person, mirror, states } = await newLife(20);
    await stayAway(deps, await mirror(), '2027-01-04', { from: week('2026-W27') });
    expect((await mirror()).profile).not.toHaveProperty('pausedUntil');
    expect([...(await states()).values()].filter(([state]) => state === 'away')).toHaveLength(27);
    expect((await planPrompt(deps, person))?.week).toBe('2026-W22');
  });

  it('of years has its next question after it', async () => {
    const { deps, person, mirror } = await newLife(0);
    await stayAway(deps, await mirror(), '2028-05-01', { from: week('2026-W22') });
    await deps.store.writeCheckIn(person, buildCheckIn(week('2026-W21'), usualWeek(0)), 0);
    expect((await planPrompt(deps, person))?.week).toBe('2028-W18');
  });

  it('that runs already began before today and stays silent until its end', async () => {
    const { deps, person, mirror, states } = await newLife(2);
    await stayAway(deps, await mirror(), '2026-09-01', { from: week('2026-W10') });
    expect((await mirror()).profile.pausedUntil).toBe('2026-09-01');
    expect((await states()).get(week('2026-W10'))).toEqual(['away', 0]);
    expect(nextKnock((await mirror()).profile, deps.now()).week).toBe('2026-W22');
    expect((await planPrompt(deps, person))?.week).toBe('2026-W36');
  });

  it('of which a part is worked scales these weeks, and goes on asking', async () => {
    const { deps, person, mirror, states } = await newLife(20);
    await stayAway(deps, await mirror(), '2026-07-06', { from: week('2026-W21'), part: 0.5 });
    expect((await states()).get(week('2026-W22'))).toEqual(['away', 0.5]);
    expect((await mirror()).profile).not.toHaveProperty('pausedUntil');
    expect((await planPrompt(deps, person))?.week).toBe('2026-W22');
  });

  it('of which a part is worked is held against the weeks with lines as well, as if each had said so', async () => {
    const { deps, person, mirror, states } = await newLife();
    const [before, told] = [
      await reflectOnWeeks(deps, await mirror()),
      await deps.store.readCheckIn(person, weekAt(17)),
    ];
    // One of them said in its own form that less of it was worked.
    await deps.store.writeCheckIn(person, { ...buildCheckIn(weekAt(18), usualWeek(18)), availability: 0.25 }, 1);
    const { weeks } = await stayAway(deps, await mirror(), '2026-06-08', { from: weekAt(17), part: 0.5 });
    expect(weeks).toEqual({
      off: [week('2026-W22'), week('2026-W23')],
      scaled: [weekAt(17), weekAt(19)],
      kept: [weekAt(18)],
    });
    const known = await states();
    expect([17, 18, 19].map((index) => known.get(weekAt(index)))).toEqual([
      ['logged', 0.5],
      ['logged', 0.25],
      ['logged', 0.5],
    ]);
    expect((await deps.store.readCheckIn(person, weekAt(17)))?.value.entries).toEqual(told?.value.entries);
    const after = await reflectOnWeeks(deps, await mirror());
    expect(after.reflection.standing?.percent).toBeGreaterThan(before.reflection.standing?.percent ?? 9);
    // The same number as the weeks' own forms would have made.
    const written = (index: number, availability: number) => ({
      ...buildCheckIn(weekAt(index), usualWeek(index)),
      availability,
    });
    for (const index of [17, 19]) {
      const { revision = 0 } = (await deps.store.readCheckIn(person, weekAt(index))) ?? {};
      await deps.store.writeCheckIn(person, written(index, 0.5), revision);
    }
    expect((await reflectOnWeeks(deps, await mirror())).reflection.standing).toEqual(after.reflection.standing);
  });

  it('of which a part is worked is taken back from weeks with lines, where they were not changed since', async () => {
    const { deps, person, mirror, states } = await newLife();
    const { weeks } = await stayAway(deps, await mirror(), '2026-05-25', { from: weekAt(17), part: 0.5 });
    expect(weeks.scaled).toEqual([weekAt(17), weekAt(18), weekAt(19)]);
    const { revision = 0 } = (await deps.store.readCheckIn(person, weekAt(18))) ?? {};
    await deps.store.writeCheckIn(person, { ...buildCheckIn(weekAt(18), usualWeek(18)), availability: 0.25 }, revision);
    const whole = await countWhole(deps, await mirror(), { weeks: weeks.scaled, part: 0.5 });
    expect(whole).toEqual([weekAt(17), weekAt(19)]);
    const known = await states();
    expect([17, 18, 19].map((index) => known.get(weekAt(index))?.[1])).toEqual([1, 0.25, 1]);
    // A second press finds them as it left them.
    expect(await countWhole(deps, await mirror(), { weeks: weeks.scaled, part: 0.5 })).toEqual(whole);
  });

  it('of which a smaller part is worked than was said first reaches the weeks with lines again', async () => {
    const { deps, mirror, states } = await newLife();
    await stayAway(deps, await mirror(), '2026-06-08', { from: weekAt(18), part: 0.5 });
    const { weeks } = await stayAway(deps, await mirror(), '2026-06-08', { from: weekAt(18), part: 0.25 });
    expect(weeks).toMatchObject({ scaled: [weekAt(18), weekAt(19)], kept: [] });
    expect([...(await states()).values()].slice(-4).map(([, part]) => part)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('of which none is worked says which weeks hold lines, and leaves them as they are', async () => {
    const { deps, mirror, states } = await newLife(18);
    const { weeks } = await stayAway(deps, await mirror(), '2026-05-18', { from: weekAt(16) });
    expect(weeks).toEqual({ off: [weekAt(18)], scaled: [], kept: [weekAt(16), weekAt(17)] });
    const before = await reflectOnWeeks(deps, await mirror());
    const again = await stayAway(deps, await mirror(), '2026-05-11', { from: weekAt(16) });
    expect(again.weeks).toEqual({ off: [], scaled: [], kept: [weekAt(16), weekAt(17)] });
    expect((await states()).get(weekAt(16))).toEqual(['logged', 1]);
    expect((await reflectOnWeeks(deps, await mirror())).reflection.standing).toEqual(before.reflection.standing);
  });

  it('that ends early opens its own weeks again, never those of a leave that was entered for later', async () => {
    const { deps, mirror, states } = await newLife(0);
    await stayAway(deps, await mirror(), '2027-01-04', { from: week('2026-W40') });
    await stayAway(deps, await mirror(), '2026-07-06');
    await resumeMirror(deps, await mirror());
    const left = [...(await states()).keys()].toSorted();
    expect([left[0], left.at(-1)]).toEqual(['2026-W40', '2026-W53']);
  });
});

describe('time off that is taken back', () => {
  it('opens the weeks of a planned leave again, and no other', async () => {
    const { deps, mirror, states } = await newLife(0);
    await stayAway(deps, await mirror(), '2026-08-03', { from: week('2026-W29') });
    await stayAway(deps, await mirror(), '2027-01-04', { from: week('2026-W50') });
    const leave = { from: week('2026-W29'), to: week('2026-W31'), part: 0 };
    expect((await readLeaves(deps, await mirror()))[0]).toEqual(leave);
    await takeLeaveBack(deps, await mirror(), leave.from);
    expect([...(await states()).keys()][0]).toBe('2026-W50');
  });

  it('that runs leaves the weeks that are over away, and ends the silence', async () => {
    const { deps, mirror, states } = await newLife(0);
    await stayAway(deps, await mirror(), '2026-07-06', { from: week('2026-W19') });
    await takeLeaveBack(deps, await mirror(), week('2026-W19'));
    expect((await mirror()).profile).not.toHaveProperty('pausedUntil');
    expect([...(await states()).keys()]).toEqual(['2026-W19', '2026-W20']);
  });

  it('of which a part is worked is taken back from the running week on', async () => {
    const { deps, mirror, states } = await newLife(20);
    await stayAway(deps, await mirror(), '2026-07-06', { from: week('2026-W22'), part: 0.5 });
    await takeLeaveBack(deps, await mirror(), week('2026-W22'));
    expect([...(await states()).values()].filter(([state]) => state === 'away')).toEqual([]);
  });

  it('of which a part is worked makes the running week whole again, when lines stand in it', async () => {
    const { deps, mirror, states } = await newLife(20);
    await stayAway(deps, await mirror(), '2026-07-06', { from: weekAt(18), part: 0.5 });
    await takeLeaveBack(deps, await mirror(), week('2026-W22'));
    const known = await states();
    expect([18, 19].map((index) => known.get(weekAt(index)))).toEqual([
      ['logged', 0.5],
      ['logged', 1],
    ]);
  });
});

describe('taking a career out and in', () => {
  it('brings planned time off along', async () => {
    const { deps, mirror, states } = await newLife(3);
    await stayAway(deps, await mirror(), '2026-08-03', { from: week('2026-W29') });
    const file = await exportMirror(deps, await mirror());
    await deps.store.join(bo, profile(), [assignment({ level: 'IC2', validFrom: sinceAlways })]);
    const other = await findMirror(deps, bo);
    if (other === undefined) throw new Error('Bo has no mirror.');
    await importMirror(deps, other, file, { withSettings: false });
    const taken = await deps.store.readHistory(other.person);
    expect(taken.map(({ week: key, state }) => [key, state])).toEqual(
      [...(await states())].map(([key, [state]]) => [key, state]),
    );
  });

  it('brings companies, days and shares along', async () => {
    const { deps, mirror } = await newLife(3);
    await changeLevel(deps, await mirror(), {
      kind: 'new-company',
      level: 'IC4',
      day: '2026-04-15',
      company: 'Acme',
      slowly: true,
    });
    await agreeShare(deps, await mirror(), { share: 0.6, day: '2026-04-15' });
    const file = await exportMirror(deps, await mirror());
    await deps.store.join(bo, profile(), [assignment({ level: 'IC2', validFrom: sinceAlways })]);
    const other = await findMirror(deps, bo);
    if (other === undefined) throw new Error('Bo has no mirror.');
    await importMirror(deps, other, file, { withSettings: true });
    const taken = await findMirror(deps, bo);
    expect(taken?.assignments).toEqual((await mirror()).assignments);
    expect(taken?.profile.shares).toEqual([{ from: '2026-W16', share: 0.6 }]);
  });

  it('reads a file of an earlier version, whose assignments name a framework version and which has no shares', async () => {
    const { deps, mirror } = await newLife(1);
    const { shares: _shares, ...written } = JSON.parse(writeExported(await exportMirror(deps, await mirror()))) as {
      assignments: object[];
      shares: unknown;
    };
    const old = { ...written, assignments: written.assignments.map((one) => ({ ...one, frameworkVersion: 1 })) };
    const read = await readExportFile(new TextEncoder().encode(JSON.stringify(old)), '');
    if (read.outcome !== 'read') throw new Error(read.outcome);
    expect(read.value.shares).toEqual([]);
    expect(read.value.assignments).toEqual([{ level: 'IC4', validFrom: sinceAlways, ramp: 'none' }]);
  });
});
