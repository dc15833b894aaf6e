import { describe, expect, it } from '@jest/globals';
import { isAsked, namedSilence } from '../../src/domain/question.js';
import type { Issue } from '../../src/domain/signals/issue.js';
import { addWeeks, mondayOf } from '../../src/domain/week.js';
import { answerIssue } from '../../src/use-cases/answer-issue.js';
import { reflectOnWeeks } from '../../src/use-cases/reflect-on-week.js';
import { rememberAnswer, rememberAsked } from '../../src/use-cases/remember-told.js';
import { settleIssues } from '../../src/use-cases/settle-issues.js';
import { buildEntry, firstWeek, usualWeek } from '../domain/builders.js';
import { newLife, fridayOf, type Life, usualWeeks } from './life.js';

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
