import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { CheckIn } from '../../src/domain/check-in.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import type { Entry } from '../../src/domain/entry.js';
import { isAsked, namedSilence } from '../../src/domain/question.js';
import type { Issue } from '../../src/domain/signals/issue.js';
import { addDays, addWeeks, mondayOf, type Day, type WeekKey } from '../../src/domain/week.js';
import { openStore, type OpenStore } from '../../src/storage/open.js';
import { answerIssue } from '../../src/use-cases/answer-issue.js';
import { changeLevel } from '../../src/use-cases/change-level.js';
import { deleteWeek } from '../../src/use-cases/delete-week.js';
import type { Deps } from '../../src/use-cases/deps.js';
import { findMirror, type Mirror } from '../../src/use-cases/find-mirror.js';
import { readIssues } from '../../src/use-cases/read-issues.js';
import { reflectOnWeeks } from '../../src/use-cases/reflect-on-week.js';
import { rememberAnswer, rememberAsked, rememberTold } from '../../src/use-cases/remember-told.js';
import { reportIssue, takeBackIssue } from '../../src/use-cases/report-issue.js';
import { settleIssues } from '../../src/use-cases/settle-issues.js';
import { stayAway } from '../../src/use-cases/stay-away.js';
import { buildEntry, firstWeek, usualWeek } from '../domain/builders.js';
import { ada, assignment, profile, settings } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';

const files = sqliteFiles();
const open: OpenStore[] = [];

afterEach(async () => {
  for (const opened of open.splice(0)) await opened.close();
});

/** Somebody who has joined, and a clock that is set to the Friday of a week, counted from the first one. */
async function newLife() {
  const opened = await openStore(settings(await files.migrated(), { firstFramework: defaultFramework }));
  open.push(opened);
  const { store, frameworks, ledger } = opened;
  let today = fridayOf(firstWeek);
  const deps: Deps = { store, frameworks, ledger, now: () => new Date(`${today}T15:00:00Z`), newId: randomUUID };
  await store.join(ada, profile(), [assignment({ level: 'IC4', validFrom: firstWeek })]);
  const mirrorNow = async () => {
    const mirror = await findMirror(deps, ada);
    if (mirror === undefined) throw new Error('Ada has no mirror.');
    return mirror;
  };
  const { person } = await mirrorNow();

  async function write(index: number, entries: readonly Entry[], change: Partial<CheckIn> = {}): Promise<void> {
    const week = addWeeks(firstWeek, index);
    const savedAt = `${fridayOf(week)}T15:00:00.000Z`;
    const stored = await store.readCheckIn(person, week);
    const checkIn: CheckIn = {
      week,
      state: entries.length > 0 ? 'logged' : 'empty',
      availability: 1,
      entries: [...entries],
      firstSavedAt: savedAt,
      savedAt,
      ...change,
    };
    await store.writeCheckIn(person, checkIn, stored?.revision ?? 0);
  }

  return {
    deps,
    store,
    person,
    mirrorNow,
    write,
    /** The clock stands on the Friday of that week, or so many days later. */
    at: (index: number, days = 0) => {
      today = addDays(fridayOf(addWeeks(firstWeek, index)), days);
      return today;
    },
    /** Lives through a week: writes it, and is answered. */
    live: async (index: number, entries: readonly Entry[], change: Partial<CheckIn> = {}) => {
      today = fridayOf(addWeeks(firstWeek, index));
      await write(index, entries, change);
      return answer(deps, await mirrorNow());
    },
    answerAgain: async () => answer(deps, await mirrorNow()),
    /** After an older week was changed. */
    answerEdited: async () => answer(deps, await mirrorNow(), true),
    issues: (): Promise<readonly Issue[]> => store.readIssues(person),
  };
}

/** What a reply does. */
async function answer(deps: Deps, mirror: Mirror, isEdited = false) {
  const reflected = await settleIssues(deps, mirror, await reflectOnWeeks(deps, mirror), isEdited);
  await rememberTold(deps, mirror, reflected.reflection);
  return reflected.reflection;
}

function fridayOf(week: WeekKey): Day {
  return addDays(mondayOf(week), 4);
}

const light = () => [buildEntry('input', { size: 'S' })];

type Life = Awaited<ReturnType<typeof newLife>>;

const usualWeeks = 20;

/** Twenty usual weeks, and light ones until something is asked; answers the index of the week that asked. */
async function fall(life: Life): Promise<number> {
  for (let index = 0; index < usualWeeks; index += 1) await life.live(index, usualWeek(index));
  for (let index = usualWeeks; index < usualWeeks + 8; index += 1) {
    const { asked } = await life.live(index, light());
    if (asked?.issue.kind === 'drop') return index;
  }
  throw new Error('Eight light weeks asked nothing.');
}

async function theFall(life: Life): Promise<Issue> {
  const found = (await life.issues()).find(({ kind }) => kind === 'drop');
  if (found === undefined) throw new Error('There is no such question.');
  return found;
}

describe('what a person brings', () => {
  it('is theirs since today, and they are aware of it', async () => {
    const { deps, mirrorNow, at } = await newLife();
    const today = at(3);
    const kept = await reportIssue(deps, await mirrorNow(), { text: '  the search team is quiet ' });
    expect(kept).toMatchObject({
      outcome: 'kept',
      issue: { kind: 'self-reported', text: 'the search team is quiet', onset: today, onsetBy: 'person', aware: today },
      isBeforeFirstWeek: false,
    });
  });

  it('since before the first week is kept, and said', async () => {
    const { deps, mirrorNow, live } = await newLife();
    await live(3, usualWeek(3));
    const mirror = await mirrorNow();
    const since = addDays(mondayOf(addWeeks(firstWeek, 3)), -1);
    const kept = await reportIssue(deps, mirror, { text: 'quiet', since });
    expect(kept).toMatchObject({ outcome: 'kept', issue: { onset: since }, isBeforeFirstWeek: true });
    const monday = await reportIssue(deps, mirror, { text: 'quiet', since: addDays(since, 1) });
    expect(monday).toMatchObject({ isBeforeFirstWeek: false });
  });

  it('since tomorrow is refused, with everything that is wrong named at once, and nothing is stored', async () => {
    const { deps, mirrorNow, at, issues } = await newLife();
    const tomorrow = addDays(at(3), 1);
    const mirror = await mirrorNow();
    expect(await reportIssue(deps, mirror, { text: ' \n ', since: tomorrow })).toEqual({
      outcome: 'refused',
      text: 'empty',
      since: 'in-future',
    });
    expect(await reportIssue(deps, mirror, { text: 'x'.repeat(1001) })).toEqual({
      outcome: 'refused',
      text: 'too-long',
    });
    expect(await reportIssue(deps, mirror, { text: 'x', since: '1996-02-01' })).toEqual({
      outcome: 'refused',
      since: 'too-far-back',
    });
    expect(await issues()).toEqual([]);
  });

  it('is kept once when its window arrives twice, and can be taken back', async () => {
    const { deps, mirrorNow, issues } = await newLife();
    const mirror = await mirrorNow();
    const report = { id: 'window-1', text: 'quiet' };
    await reportIssue(deps, mirror, report);
    expect(await reportIssue(deps, mirror, report)).toMatchObject({ outcome: 'kept', issue: { id: 'window-1' } });
    expect(await issues()).toHaveLength(1);
    expect(await takeBackIssue(deps, mirror, 'window-1')).toBe(true);
    expect(await takeBackIssue(deps, mirror, 'window-1')).toBe(false);
    expect(await issues()).toEqual([]);
  });
});

describe('an answer', () => {
  it('to what is gone says so; an empty plan and a since when in the future are refused', async () => {
    const { deps, mirrorNow, at, issues } = await newLife();
    const today = at(3);
    const mirror = await mirrorNow();
    await reportIssue(deps, mirror, { id: 'i1', text: 'quiet' });
    expect(await answerIssue(deps, mirror, 'other', { act: 'seen' })).toEqual({ outcome: 'gone' });
    expect(await answerIssue(deps, mirror, 'i1', { act: 'plan', text: ' ' })).toEqual({
      outcome: 'refused',
      problem: 'empty',
    });
    expect(await answerIssue(deps, mirror, 'i1', { act: 'since', day: addDays(today, 1) })).toEqual({
      outcome: 'refused',
      problem: 'in-future',
    });
    expect(await issues()).toMatchObject([{ onset: today }]);
  });

  it('since when before the first week is kept, and said', async () => {
    const { deps, mirrorNow, live } = await newLife();
    await live(3, usualWeek(3));
    const mirror = await mirrorNow();
    await reportIssue(deps, mirror, { id: 'i1', text: 'quiet' });
    const since = addDays(mondayOf(firstWeek), 2);
    expect(await answerIssue(deps, mirror, 'i1', { act: 'since', day: since })).toMatchObject({
      outcome: 'answered',
      issue: { onset: since, onsetBy: 'person' },
      isBeforeFirstWeek: true,
    });
  });

  it('given twice is one answer, in the question and in what was told', async () => {
    const life = await newLife();
    await fall(life);
    const { id } = await theFall(life);
    const mirror = await life.mirrorNow();
    for (const act of ['hard', 'hard', 'late', 'late'] as const) await answerIssue(life.deps, mirror, id, { act });
    const told = await life.store.readTold(life.person);
    expect(told.flatMap(({ signal }) => signal?.answer ?? [])).toEqual(['hard', 'late']);
    expect(told.flatMap(({ question }) => (question === undefined || question === 'asked' ? [] : [question]))).toEqual([
      'hard',
      'late',
    ]);
  });
});

describe('a fall that is lived through', () => {
  it('is asked once, keeps its name, and is one question however often the answer is drawn', async () => {
    const life = await newLife();
    const index = await fall(life);
    const before = await life.issues();
    expect(before.filter(({ kind }) => kind === 'drop')).toHaveLength(1);
    const fallen = await theFall(life);
    expect(fallen).toMatchObject({ onset: mondayOf(addWeeks(firstWeek, usualWeeks)), strength: 'watch' });
    expect(fallen.aware).toBeUndefined();
    const again = await life.answerAgain();
    expect(again.asked?.issue.id).toBe(fallen.id);
    expect(await life.issues()).toEqual(before);
    const signals = (await life.store.readTold(life.person)).filter(({ signal }) => signal !== undefined);
    expect(signals).toHaveLength(1);
    expect((await life.live(index + 1, light())).signals.length).toBeGreaterThan(0);
    expect((await theFall(life)).id).toBe(fallen.id);
  });

  it('is opened once by two machines that answer in the same moment', async () => {
    const life = await newLife();
    for (let index = 0; index < usualWeeks; index += 1) await life.write(index, usualWeek(index));
    for (let index = usualWeeks; index < usualWeeks + 8; index += 1) await life.write(index, light());
    life.at(usualWeeks + 7);
    const mirror = await life.mirrorNow();
    const reflected = await reflectOnWeeks(life.deps, mirror);
    expect(reflected.reflection.signals.some(({ kind }) => kind === 'drop')).toBe(true);
    await Promise.all([1, 2, 3].map(() => settleIssues(life.deps, mirror, reflected)));
    expect((await life.issues()).filter(({ kind }) => kind === 'drop')).toHaveLength(1);
  });

  it('answered is not asked again, by the question of light weeks neither', async () => {
    const life = await newLife();
    const index = await fall(life);
    const { id } = await theFall(life);
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'late' });
    const answered = await life.answerAgain();
    expect(answered.asked).toMatchObject({ issue: { id }, answer: 'late' });
    for (let later = 1; later <= 3; later += 1) {
      const { asked, question } = await life.live(index + later, light());
      expect([asked, question?.isDue ?? false]).toEqual([undefined, false]);
    }
  });

  it('answered as light weeks before it stood out is not asked again', async () => {
    const life = await newLife();
    for (let index = 0; index < usualWeeks; index += 1) await life.live(index, usualWeek(index));
    await life.live(usualWeeks, light());
    await rememberAnswer(life.deps, await life.mirrorNow(), 'missing');
    // What follows after a month is other weeks, and may be said more plainly.
    for (let index = usualWeeks + 1; index <= usualWeeks + 4; index += 1) {
      expect((await life.live(index, light())).asked?.issue.kind).not.toBe('drop');
    }
    expect((await theFall(life)).aware).toBe(fridayOf(addWeeks(firstWeek, usualWeeks)));
  });

  it('goes with the edit that fills its weeks, when nobody has seen it', async () => {
    const life = await newLife();
    const index = await fall(life);
    for (let each = usualWeeks; each <= index; each += 1) await life.write(each, usualWeek(each));
    await life.answerAgain();
    expect((await life.issues()).filter(({ kind }) => kind === 'drop')).toEqual([]);
    expect((await readIssues(life.deps, await life.mirrorNow())).open.map(({ issue }) => issue.kind)).not.toContain(
      'drop',
    );
  });

  it('stays with a note after such an edit, when the person had seen it', async () => {
    const life = await newLife();
    const index = await fall(life);
    const { id } = await theFall(life);
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'seen' });
    for (let each = usualWeeks; each <= index; each += 1) await life.write(each, usualWeek(each));
    await life.answerAgain();
    expect(await theFall(life)).toMatchObject({ id, unseen: true });
  });

  it('goes when the light weeks are deleted, without any answer in between', async () => {
    const life = await newLife();
    const index = await fall(life);
    for (let each = usualWeeks; each <= index; each += 1) {
      await deleteWeek(life.deps, await life.mirrorNow(), addWeeks(firstWeek, each));
    }
    expect((await life.issues()).filter(({ kind }) => kind === 'drop')).toEqual([]);
  });

  it('survives two role changes in one month, and what was seen stays', async () => {
    const life = await newLife();
    await fall(life);
    const { id } = await theFall(life);
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'plan', text: 'when Monday comes, I will ask' });
    const fell = (await life.issues()).length;
    for (const [later, level] of [
      [0, 'IC5'],
      [14, 'IC3'],
    ] as const) {
      life.at(usualWeeks + 4, later);
      await changeLevel(life.deps, await life.mirrorNow(), { level, kind: 'promotion', slowly: true });
    }
    await life.answerAgain();
    expect((await life.mirrorNow()).assignments).toHaveLength(3);
    expect(await theFall(life)).toMatchObject({ id, plan: 'when Monday comes, I will ask' });
    expect(await life.issues()).toHaveLength(fell);
  });

  it('is proposed to be over when the weeks are back, is confirmed, and the clocks read what a calendar says', async () => {
    const life = await newLife();
    const index = await fall(life);
    const { id, onset } = await theFall(life);
    const seen = life.at(index, 1);
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'seen' });
    let back = index + 1;
    for (; back < index + 10; back += 1) {
      await life.live(back, usualWeek(back));
      if ((await theFall(life)).recovery !== undefined) break;
    }
    expect((await theFall(life)).recovery).toEqual({
      resolved: mondayOf(addWeeks(firstWeek, index + 1)),
      proposed: fridayOf(addWeeks(firstWeek, back)),
    });
    expect(back).toBe(index + 4);
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'confirm' });
    const { recent } = await readIssues(life.deps, await life.mirrorNow());
    const view = recent.find(({ issue }) => issue.id === id);
    const days = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    expect(view?.clocks.toAware.calendarDays).toBe(days(onset, seen));
    expect(view?.clocks.toResolved?.calendarDays).toBe(days(seen, mondayOf(addWeeks(firstWeek, index + 1))));
  });

  it('is over by itself after four silent weeks', async () => {
    const life = await newLife();
    const index = await fall(life);
    for (let later = 1; later <= 8; later += 1) await life.live(index + later, usualWeek(index + later));
    expect(await theFall(life)).toMatchObject({
      resolved: mondayOf(addWeeks(firstWeek, index + 1)),
      resolution: 'fixed',
      auto: true,
    });
  });

  it('does not stop its clocks for weeks nobody wrote, and stops them while away', async () => {
    const life = await newLife();
    const index = await fall(life);
    const { id } = await theFall(life);
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'seen' });
    life.at(index + 1);
    await stayAway(life.deps, await life.mirrorNow(), fridayOf(addWeeks(firstWeek, index + 3)));
    life.at(index + 5);
    const { open: views } = await readIssues(life.deps, await life.mirrorNow());
    const clock = views.find(({ issue }) => issue.id === id)?.clocks.toResolved;
    expect(clock?.calendarDays).toBe(35);
    expect(clock?.availableDays).toBe(35 - 14);
  });
});

describe('what is told of all questions', () => {
  it('hides its medians below three, and shows them from three on', async () => {
    const { deps, mirrorNow, at } = await newLife();
    const mirror = await mirrorNow();
    for (const [place, id] of ['a', 'b', 'c'].entries()) {
      const today = at(10 + place);
      await reportIssue(deps, mirror, { id, text: id, since: addDays(today, -10 * (place + 1)) });
      const { toAware, toResolved, zone } = await readIssues(deps, mirror);
      if (place < 2) expect([toAware, toResolved, zone]).toEqual([undefined, undefined, undefined]);
    }
    at(16);
    for (const id of ['a', 'b', 'c']) await answerIssue(deps, mirror, id, { act: 'solved' });
    const { toAware, toResolved, zone, recent } = await readIssues(deps, mirror);
    expect([toAware, toResolved]).toEqual([
      { days: 20, n: 3 },
      { days: 35, n: 3 },
    ]);
    expect(zone).toBe('seen-early-over-late');
    expect(recent).toHaveLength(3);
  });

  it('keeps what is over for eight weeks in sight, and counts the rest', async () => {
    const { deps, mirrorNow, at } = await newLife();
    const mirror = await mirrorNow();
    at(10);
    await reportIssue(deps, mirror, { id: 'a', text: 'a' });
    await answerIssue(deps, mirror, 'a', { act: 'solved' });
    at(18);
    expect(await readIssues(deps, mirror)).toMatchObject({ recent: [{ issue: { id: 'a' } }], earlier: 0 });
    at(19);
    expect(await readIssues(deps, mirror)).toMatchObject({ recent: [], earlier: 1 });
  });
});

describe('a silence that is lived through', () => {
  const effort = (index: number) =>
    usualWeek(index).filter(({ dimension }) => dimension === 'input' || dimension === 'output');
  const withOutcome = (index: number) => [...effort(index), buildEntry('outcome')];
  /** An outcome every second week up to the one before `until`, then none. */
  const everySecond = (index: number) => (index % 2 === 0 ? withOutcome(index) : effort(index));
  const drought = async (life: Life) => (await life.issues()).find(({ kind }) => kind === 'drought');

  async function silence(life: Life): Promise<number> {
    for (let index = 0; index < 18; index += 1) await life.live(index, everySecond(index));
    for (let index = 18; index < 34; index += 1) {
      await life.live(index, effort(index));
      if ((await drought(life)) !== undefined) return index;
    }
    throw new Error('Sixteen silent weeks asked nothing.');
  }

  it('is over with the next outcome, comes back as the same question, and stays open however often it is drawn', async () => {
    const life = await newLife();
    const asked = await silence(life);
    await life.live(asked + 1, withOutcome(asked + 1));
    expect(await drought(life)).toMatchObject({ resolution: 'fixed', endedBy: addWeeks(firstWeek, asked + 1) });
    let back = asked + 2;
    for (; back < asked + 14; back += 1) {
      await life.live(back, effort(back));
      if ((await drought(life))?.resolved === undefined) break;
    }
    const reopened = await drought(life);
    expect(reopened?.reopened).toHaveLength(1);
    for (let again = 0; again < 3; again += 1) await life.answerAgain();
    await life.live(back + 1, effort(back + 1));

    expect(await drought(life)).toMatchObject({ reopened: reopened?.reopened });
    expect((await drought(life))?.resolved).toBeUndefined();
  });

  it('comes back without a question where light weeks were asked about meanwhile, and that answer named it', async () => {
    const life = await newLife();
    const asked = await silence(life);
    const { id = '' } = (await drought(life)) ?? {};
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'seen' });
    await life.live(asked + 1, withOutcome(asked + 1));
    for (let index = asked + 2; index < asked + 6; index += 1) await life.live(index, effort(index));
    const week = addWeeks(firstWeek, asked + 5);
    const at = `${fridayOf(week)}T15:00:00.000Z`;
    await life.store.appendTold(life.person, { week, at, frameworkVersion: 1, formulaVersion: 1, question: 'asked' });
    await rememberAnswer(life.deps, await life.mirrorNow(), 'missing');
    const questions: unknown[] = [];
    for (let index = asked + 6; index < asked + 18; index += 1) {
      questions.push((await life.live(index, effort(index))).asked?.issue.kind);
    }

    expect(await drought(life)).toMatchObject({ reopened: [expect.any(String)], seenAgain: [fridayOf(week)] });
    expect(questions).not.toContain('drought');
  });

  it('comes back once: what was said of it since is not undone by an answer that was being drawn meanwhile', async () => {
    const life = await newLife();
    const asked = await silence(life);
    const { id = '' } = (await drought(life)) ?? {};
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'seen' });
    await life.live(asked + 1, withOutcome(asked + 1));
    for (let index = asked + 2; index < asked + 6; index += 1) await life.live(index, effort(index));
    const at = `${life.at(asked + 5)}T15:00:00.000Z`;
    const week = addWeeks(firstWeek, asked + 5);
    await life.store.appendTold(life.person, { week, at, frameworkVersion: 1, formulaVersion: 1, question: 'asked' });
    await rememberAnswer(life.deps, await life.mirrorNow(), 'missing');
    const mirror = await life.mirrorNow();
    for (let index = asked + 6; index < asked + 18; index += 1) {
      life.at(index);
      await life.write(index, effort(index));
      const reflected = await reflectOnWeeks(life.deps, mirror);
      await life.answerAgain();
      if ((await drought(life))?.reopened === undefined) continue;
      await answerIssue(life.deps, mirror, id, { act: 'hard' });
      const { restsUntil, seenAgain } = (await drought(life)) ?? {};
      await settleIssues(life.deps, mirror, reflected);
      expect(restsUntil).toBeDefined();
      expect(await drought(life)).toMatchObject({ restsUntil, seenAgain });
      return;
    }
    throw new Error('It did not come back.');
  });

  it('opened again by hand stays open', async () => {
    const life = await newLife();
    const asked = await silence(life);
    await life.live(asked + 1, withOutcome(asked + 1));
    const { id = '' } = (await drought(life)) ?? {};
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'reopen' });
    await life.answerAgain();
    await life.live(asked + 2, effort(asked + 2));

    expect((await drought(life))?.resolved).toBeUndefined();
  });

  it('whose person says that it began earlier, before the last outcome, is still open', async () => {
    const life = await newLife();
    const asked = await silence(life);
    const { id = '' } = (await drought(life)) ?? {};
    const day = mondayOf(addWeeks(firstWeek, asked - 14));
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'since', day });
    await life.answerAgain();

    expect(await drought(life)).toMatchObject({ onset: day, onsetBy: 'person' });
    expect((await drought(life))?.resolved).toBeUndefined();
  });

  it('goes on when the outcome that ended it is taken out of its week again', async () => {
    const life = await newLife();
    const asked = await silence(life);
    await life.live(asked + 1, withOutcome(asked + 1));
    await life.write(asked + 1, effort(asked + 1));
    await life.answerAgain();

    const open = await drought(life);
    expect(open?.resolved).toBeUndefined();
    expect(open?.endedBy).toBeUndefined();
    expect(open?.reopened).toBeUndefined();
  });

  it('was not noticed before it was asked, though lighter weeks were answered; a hard month lets it rest', async () => {
    const life = await newLife();
    for (let index = 0; index < 18; index += 1) await life.live(index, everySecond(index));
    for (let index = 18; index < 34; index += 1) {
      life.at(index);
      await life.write(index, effort(index));
      await rememberAnswer(life.deps, await life.mirrorNow(), 'hard');
      await life.answerAgain();
      if ((await drought(life)) !== undefined) break;
    }

    expect((await drought(life))?.aware).toBeUndefined();
    expect((await drought(life))?.restsUntil).toBeDefined();
  });
});

describe('a silence that the question of light weeks names before it stands out', () => {
  /** An outcome every fourth week, the last one in week 19; then fewer lines, and none. */
  const before = (index: number) => [
    ...usualWeek(index).filter(({ dimension }) => dimension !== 'outcome'),
    ...(index % 4 === 3 ? [buildEntry('outcome')] : []),
  ];
  const lighter = () => [buildEntry('input'), buildEntry('output')];
  const drought = async (life: Life) => (await life.issues()).find(({ kind }) => kind === 'drought');
  const named = async (life: Life, given: 'late' | 'missing' | 'hard') => {
    for (let index = 0; index < usualWeeks; index += 1) await life.live(index, before(index));
    for (let index = usualWeeks; index < usualWeeks + 9; index += 1) {
      const { asked, ...reflection } = await life.live(index, lighter());
      const mirror = await life.mirrorNow();
      if (asked !== undefined) await answerIssue(life.deps, mirror, asked.issue.id, { act: 'late' });
      else if (isAsked(reflection, { bandWords: 'plain' }) && namedSilence(reflection) !== undefined) {
        await rememberAnswer(life.deps, mirror, given);
        return index;
      }
    }
    throw new Error('No silence was named.');
  };

  it.each(['late', 'missing'] as const)(
    'is one question: answered with %s it was noticed then, and is not asked again while it lasts',
    async (given) => {
      const life = await newLife();
      const answeredAt = await named(life, given);
      expect(await drought(life)).toBeUndefined();
      const asked: unknown[] = [];
      for (let index = answeredAt + 1; index < answeredAt + 12; index += 1) {
        asked.push((await life.live(index, lighter())).asked?.issue.kind);
      }

      expect(await drought(life)).toMatchObject({
        onset: mondayOf(addWeeks(firstWeek, usualWeeks)),
        aware: fridayOf(addWeeks(firstWeek, answeredAt)),
        // Nobody was told of it more plainly.
        strength: 'watch',
      });
      // The lighter weeks were answered as well: nothing of them is said more plainly either.
      expect(asked.filter((kind) => kind !== undefined)).toEqual([]);
      await life.live(answeredAt + 12, before(3));
      expect(await drought(life)).toMatchObject({ resolution: 'fixed' });
    },
  );

  it('called a hard month was noticed then, and is asked about once more after it', async () => {
    const life = await newLife();
    const answeredAt = await named(life, 'hard');
    const asked: unknown[] = [];
    for (let index = answeredAt + 1; index < answeredAt + 12; index += 1) {
      asked.push((await life.live(index, lighter())).asked?.issue.kind);
    }

    expect((await drought(life))?.aware).toBe(fridayOf(addWeeks(firstWeek, answeredAt)));
    expect(asked.slice(0, 3)).toEqual([undefined, undefined, undefined]);
    expect(asked).toContain('drought');
  });

  it('is named by its own question alone once it stands out', async () => {
    const life = await newLife();
    for (let index = 0; index < usualWeeks; index += 1) await life.live(index, before(index));
    for (let index = usualWeeks; index < usualWeeks + 14; index += 1) {
      const reflection = await life.live(index, lighter());
      if (reflection.signals.some(({ kind }) => kind === 'drought')) expect(namedSilence(reflection)).toBeUndefined();
    }
    expect(await drought(life)).toBeDefined();
  });
});

describe('the question of light weeks', () => {
  it('is written down as asked only where the answer asks it', async () => {
    const life = await newLife();
    const { asked: _asked, ...reflection } = await life.live(0, usualWeek(0));
    const mirror = await life.mirrorNow();
    const due = {
      ...reflection,
      progress: { ...reflection.progress, lightMonth: true },
      question: { isDue: true, mayTell: false },
    };
    const back: Issue = { id: 'i1', kind: 'drop', onset: '2026-01-05', onsetBy: 'detector' };
    const written = async () => (await life.store.readTold(life.person)).flatMap(({ question }) => question ?? []);

    await rememberAsked(life.deps, mirror, { ...due, back });
    await rememberAsked(life.deps, mirror, { ...due, rests: true });
    expect(await written()).toEqual([]);
    await rememberAsked(life.deps, mirror, due);
    expect(await written()).toEqual(['asked']);
  });
});

describe('a hard month', () => {
  it('lets everything rest: nothing else is asked before its end either', async () => {
    const life = await newLife();
    const effort = (index: number) =>
      usualWeek(index).filter(({ dimension }) => dimension === 'input' || dimension === 'output');
    for (let index = 0; index < usualWeeks; index += 1) {
      await life.live(index, index < 14 ? usualWeek(index) : effort(index));
    }
    let index = usualWeeks;
    let rests = '';
    for (; rests === ''; index += 1) {
      const { asked } = await life.live(index, light());
      if (asked === undefined || asked.answer !== undefined) continue;
      await answerIssue(life.deps, await life.mirrorNow(), asked.issue.id, { act: 'hard' });
      rests = (await life.issues()).find(({ restsUntil }) => restsUntil !== undefined)?.restsUntil ?? '';
    }
    for (; life.at(index, 2) < rests; index += 1) {
      expect((await life.live(index, light())).asked).toBeUndefined();
    }
    const after = [await life.live(index, light()), await life.live(index + 1, light())];
    expect(after.some(({ asked }) => asked !== undefined)).toBe(true);
  });
});

describe('a fall that comes back', () => {
  it('and is seen again starts its sum anew, so that it is no alert at once', async () => {
    const life = await newLife();
    const asked = await fall(life);
    const { id = '' } = (await life.issues())[0] ?? {};
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'missing' });
    for (let index = asked + 1; index <= asked + 4; index += 1) await life.live(index, usualWeek(index));
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'confirm' });
    let again = asked + 5;
    for (; again < asked + 14; again += 1) {
      await life.live(again, light());
      if ((await life.issues())[0]?.resolved === undefined) break;
    }
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'missing' });
    const first = (await life.issues())[0]?.aware;
    const seen = await life.live(again + 1, light());

    expect((await life.issues())[0]).toMatchObject({ aware: first, seenAgain: [expect.any(String)] });
    expect(seen.signals.filter(({ kind }) => kind === 'drop')).toEqual([]);
  });
});

describe('a second fall', () => {
  it('is asked although the weeks were back in between and nobody said so', async () => {
    const life = await newLife();
    const asked = await fall(life);
    for (let index = asked + 1; index <= asked + 4; index += 1) await life.live(index, usualWeek(index));
    for (let index = asked + 5; index <= asked + 9; index += 1) await life.live(index, light());
    const questions: unknown[] = [];
    for (let index = asked + 10; index < asked + 20; index += 1) {
      const { asked: question } = await life.live(index, light());
      if (question !== undefined) questions.push(question.issue.kind);
    }
    expect(questions).toContain('drop');
  });

  it('under a question that the person brought is asked after that one was solved', async () => {
    const life = await newLife();
    // As much work as ever, and none of it finished.
    const effort = (index: number) => [
      ...usualWeek(index).filter(({ dimension }) => dimension !== 'output'),
      buildEntry('input'),
      buildEntry('input'),
    ];
    for (let index = 0; index < usualWeeks; index += 1) await life.live(index, usualWeek(index));
    life.at(usualWeeks);
    const brought = await reportIssue(life.deps, await life.mirrorNow(), { text: 'nothing ships', about: 'output' });
    const id = brought.outcome === 'kept' ? brought.issue.id : '';
    for (let index = usualWeeks; index < usualWeeks + 6; index += 1) await life.live(index, effort(index));
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'solved' });
    const kinds: unknown[] = [];
    for (let index = usualWeeks + 6; index < usualWeeks + 16; index += 1) {
      const { asked } = await life.live(index, effort(index));
      if (asked !== undefined) kinds.push(asked.issue.id);
    }
    expect(kinds).toContain(id);
  });
});

describe('what feels off', () => {
  it.each(['accepted', 'context'] as const)('and is %s blinds the mirror for nothing else', async (act) => {
    const life = await newLife();
    for (let index = 0; index < usualWeeks; index += 1) await life.live(index, usualWeek(index));
    life.at(usualWeeks);
    const brought = await reportIssue(life.deps, await life.mirrorNow(), { text: 'quiet', about: 'output' });
    const id = brought.outcome === 'kept' ? brought.issue.id : '';
    await answerIssue(life.deps, await life.mirrorNow(), id, { act });
    const signals: unknown[] = [];
    for (let index = usualWeeks; index < usualWeeks + 6; index += 1) {
      signals.push(...(await life.live(index, light())).signals.map(({ kind }) => kind));
    }
    expect(signals).toContain('drop');
  });
});

describe('what may stay as it is', () => {
  it.each(['accepted', 'context', 'new-normal'] as const)('is the usual from then on: %s', async (act) => {
    const life = await newLife();
    const asked = await fall(life);
    const { id } = await theFall(life);
    await answerIssue(life.deps, await life.mirrorNow(), id, { act });
    for (let index = asked + 1; index < asked + 12; index += 1) await life.live(index, light());
    const falls = (await life.issues()).filter(({ kind }) => kind === 'drop');
    expect(falls).toEqual([expect.objectContaining({ id, resolution: act })]);
  });
});

describe('a question and its edits', () => {
  it('that nobody saw, and that was over by itself, goes with the weeks that raised it', async () => {
    const life = await newLife();
    const asked = await fall(life);
    for (let index = asked + 1; index <= asked + 9; index += 1) await life.live(index, usualWeek(index));
    expect(await theFall(life)).toMatchObject({ auto: true });
    for (let index = usualWeeks; index <= asked; index += 1) await life.write(index, usualWeek(index));
    await life.answerEdited();

    expect((await life.issues()).filter(({ kind }) => kind === 'drop')).toEqual([]);
  });

  it('that was seen begins where the weeks, as they are now, say', async () => {
    const life = await newLife();
    for (let index = 0; index < usualWeeks; index += 1) await life.live(index, usualWeek(index));
    let index = usualWeeks;
    for (; (await life.issues()).length === 0; index += 1) await life.live(index, light());
    await life.live(index, light());
    const { id = '', onset = '' } = (await life.issues())[0] ?? {};
    await answerIssue(life.deps, await life.mirrorNow(), id, { act: 'seen' });
    await life.write(usualWeeks, usualWeek(usualWeeks));
    await life.answerAgain();

    const [after] = await life.issues();
    expect(after?.unseen === true || (after?.onset ?? '') > onset).toBe(true);
  });
});

describe('a pause without an end', () => {
  it('that gets one keeps its weeks as time off, and the clocks of what is open stand', async () => {
    const life = await newLife();
    for (let index = 0; index < 6; index += 1) await life.live(index, usualWeek(index));
    await reportIssue(life.deps, await life.mirrorNow(), { text: 'reviews wait' });
    await stayAway(life.deps, await life.mirrorNow(), null);
    life.at(13);
    await stayAway(life.deps, await life.mirrorNow(), mondayOf(addWeeks(firstWeek, 16)));
    life.at(16);

    const states = (await life.store.readHistory(life.person)).map(({ week, state }) => [week, state]);
    for (let index = 6; index < 16; index += 1) expect(states).toContainEqual([addWeeks(firstWeek, index), 'away']);
    const { open: views } = await readIssues(life.deps, await life.mirrorNow());
    expect(Math.round(views[0]?.clocks.toResolved?.availableDays ?? NaN)).toBeLessThanOrEqual(7);
  });
});

describe('the same report handed in twice at once', () => {
  it('is kept once, and both are told so', async () => {
    const life = await newLife();
    await life.live(0, usualWeek(0));
    const mirror = await life.mirrorNow();
    const both = await Promise.all(
      [1, 2].map(() => reportIssue(life.deps, mirror, { id: 'one', text: 'reviews wait' })),
    );

    expect(both.map(({ outcome }) => outcome)).toEqual(['kept', 'kept']);
    expect(await life.issues()).toHaveLength(1);
  });
});
