import { describe, expect, it } from '@jest/globals';
import { addDays, addWeeks, mondayOf, type Day } from '../../src/domain/week.js';
import { answerIssue } from '../../src/use-cases/answer-issue.js';
import { changeLevel } from '../../src/use-cases/change-level.js';
import { deleteWeek } from '../../src/use-cases/delete-week.js';
import { readIssues } from '../../src/use-cases/read-issues.js';
import { reflectOnWeeks } from '../../src/use-cases/reflect-on-week.js';
import { rememberAnswer } from '../../src/use-cases/remember-told.js';
import { reportIssue, takeBackIssue } from '../../src/use-cases/report-issue.js';
import { settleIssues } from '../../src/use-cases/settle-issues.js';
import { stayAway } from '../../src/use-cases/stay-away.js';
import { buildEntry, firstWeek, usualWeek } from '../domain/builders.js';
import { newLife, fridayOf, light, usualWeeks, fall, theFall } from './life.js';

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
