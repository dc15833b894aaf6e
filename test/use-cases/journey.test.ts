import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import type { TypedNote } from '../../src/domain/journey/typed-note.js';
import type { TypedReview } from '../../src/domain/journey/typed-review.js';
import { addWeeks, type WeekKey } from '../../src/domain/week.js';
import { openStore, type OpenStore } from '../../src/storage/open.js';
import { answerOpening, knowsOpening, skipOpening } from '../../src/use-cases/answer-opening.js';
import type { Deps } from '../../src/use-cases/deps.js';
import { findMirror, type Mirror } from '../../src/use-cases/find-mirror.js';
import { keepNote, removeNote } from '../../src/use-cases/keep-journey-note.js';
import { keepReview } from '../../src/use-cases/keep-review.js';
import { questionReview, readQuestionable } from '../../src/use-cases/question-review.js';
import { readIssues } from '../../src/use-cases/read-issues.js';
import { readJourney } from '../../src/use-cases/read-journey.js';
import { readReviews, reviewBefore } from '../../src/use-cases/read-reviews.js';
import { buildCheckIn, usualWeek } from '../domain/builders.js';
import { ada, assignment, issue, profile, settings, told } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';

const files = sqliteFiles();
const firstWeek = '2026-W02' as WeekKey;
const note: TypedNote = { kind: 'accomplishment', day: '2026-07-01', text: 'the export is fast', tried: '' };
const review: TypedReview = {
  day: '2026-07-02',
  from: '2026-01-01',
  to: '2026-06-30',
  company: 'Sprocket',
  rating: '1 of 5',
  names: '',
  isOneBest: false,
  text: 'the work is not known outside the team',
  surprise: 'expected-better',
  learnedNow: false,
};
const answers = { values: 'calm', map: '', gaps: '' };

let opened: OpenStore;
let deps: Deps;
let mirror: Mirror;
let now: Date;

beforeEach(async () => {
  opened = await openStore(settings(await files.migrated(), { firstFramework: defaultFramework }));
  const { store, frameworks, ledger } = opened;
  now = new Date('2026-07-03T13:00:00Z');
  deps = { store, frameworks, ledger, now: () => now, newId: randomUUID };
  await store.join(ada, profile(), [assignment({ level: 'IC4', validFrom: firstWeek })]);
  const found = await findMirror(deps, ada);
  if (found === undefined) throw new Error('Ada has no mirror.');
  mirror = found;
});
afterEach(() => opened.close());

const notes = () => deps.store.readJourney(mirror.person);

/** Half a year of plain weeks, each with the same own read. */
async function liveHalfAYear(ownRead = 3): Promise<void> {
  for (let index = 0; index < 25; index += 1) {
    const week = addWeeks(firstWeek, index);
    await deps.store.writeCheckIn(mirror.person, buildCheckIn(week, usualWeek(index), { ownRead }), 0);
  }
}

describe('a note of the journey', () => {
  it('that is handed in twice at once is kept once, and again it is changed', async () => {
    await Promise.all([keepNote(deps, mirror, 'n1', note), keepNote(deps, mirror, 'n1', note)]);
    await keepNote(deps, mirror, 'n1', { ...note, kind: 'struggle', text: 'it was slow', tried: 'a cache' });

    expect(await notes()).toEqual([
      { kind: 'struggle', id: 'n1', day: '2026-07-01', text: 'it was slow', tried: 'a cache', revision: 1 },
    ]);
  });

  it('that was removed in another window comes back with what was typed', async () => {
    await keepNote(deps, mirror, 'n1', note);
    expect(await removeNote(deps, mirror, 'n1')).toBe(true);
    expect(await removeNote(deps, mirror, 'n1')).toBe(false);
    await keepNote(deps, mirror, 'n1', { ...note, text: 'typed meanwhile' });

    expect(await notes()).toMatchObject([{ text: 'typed meanwhile' }]);
  });

  it('with a problem is not stored at all', async () => {
    expect(await keepNote(deps, mirror, 'n1', { ...note, day: '2026-07-04' })).toEqual({
      outcome: 'refused',
      problems: { day: 'in-future' },
    });
    expect(await notes()).toEqual([]);
  });

  it('stands in one line with the level, by its title', async () => {
    await keepNote(deps, mirror, 'n1', { ...note, day: '2025-05-05' });

    expect((await readJourney(deps, mirror)).line).toMatchObject([
      { kind: 'station', day: '2026-01-05', level: 'Senior' },
      { kind: 'accomplishment', day: '2025-05-05' },
    ]);
    expect((await readJourney(deps, mirror, 'job')).line).toEqual([]);
  });
});

describe('the opening of the journey', () => {
  it('that was left out is known, asks no more, and can be answered after all', async () => {
    expect(await knowsOpening(deps, mirror)).toBe(false);
    await skipOpening(deps, mirror);
    expect(await knowsOpening(deps, mirror)).toBe(true);
    now = new Date('2026-12-01T13:00:00Z');
    await answerOpening(deps, mirror, answers);

    expect(await notes()).toMatchObject([{ kind: 'opening', day: '2026-12-01', values: 'calm' }]);
  });

  it('that is there is not left out by a late press', async () => {
    await answerOpening(deps, mirror, answers);
    await skipOpening(deps, mirror);

    expect(await notes()).toMatchObject([{ values: 'calm' }]);
  });

  it('is corrected within four weeks; later another answer stands beside it', async () => {
    await answerOpening(deps, mirror, answers);
    now = new Date('2026-07-30T13:00:00Z');
    await answerOpening(deps, mirror, { ...answers, map: 'two teams' });
    now = new Date('2026-07-31T13:00:00Z');
    await answerOpening(deps, mirror, { ...answers, map: 'two teams' });
    expect(await notes()).toMatchObject([{ day: '2026-07-03', values: 'calm', map: 'two teams' }]);
    await answerOpening(deps, mirror, { ...answers, map: 'three teams' });

    expect((await readJourney(deps, mirror)).opening).toMatchObject({ day: '2026-07-31', map: 'three teams' });
    expect((await readJourney(deps, mirror)).line).toMatchObject([{ kind: 'opening', map: 'two teams' }, {}]);
  });

  it('that is too long is not stored, and says where', async () => {
    expect(await answerOpening(deps, mirror, { ...answers, gaps: 'x'.repeat(3001) })).toEqual({
      outcome: 'refused',
      problems: { gaps: 'too-long' },
    });
    expect(await notes()).toEqual([]);
  });
});

describe('an official review', () => {
  it('is read beside what was told, what the weeks read today, and the own reads', async () => {
    await liveHalfAYear();
    const at = '2026-06-29T09:00:00.000Z';
    await deps.store.appendTold(
      mirror.person,
      told({ week: '2026-W26' as WeekKey, at, percent: 1.01, band: 2, formulaVersion: 99 }),
    );

    const kept = await keepReview(deps, mirror, 'r1', review);

    if (kept.outcome !== 'kept') throw new Error('The review was refused.');
    const { view, reflection } = kept.look;
    expect(view.told).toMatchObject({ percent: 1.01, band: 2 });
    expect(view.today).toMatchObject({
      weeks: 25,
      of: 'written',
      from: '2026-01-05',
      to: '2026-06-28',
      level: 'Senior',
    });
    expect(reflection?.week).toBe('2026-W26');
    expect(view.own).toEqual({ average: 3, weeks: 25 });
    expect(view.aboveOwn).toBe(-2);
    expect(kept.isLateSurprise).toBe(true);
  });

  it('without weeks of its own is kept, and says nothing about them', async () => {
    const kept = await keepReview(deps, mirror, 'r1', review);

    // Better had been expected: that alone is worth a question.
    expect(kept).toMatchObject({ outcome: 'kept', isLateSurprise: true, look: { view: { review: { rating: 1 } } } });
    expect(kept).not.toHaveProperty('look.reflection');
  });

  it('that was learned only now is a late surprise whatever it says', async () => {
    expect(await keepReview(deps, mirror, 'r1', { ...review, rating: '5 of 5', learnedNow: true })).toMatchObject({
      isLateSurprise: true,
    });
  });

  it('remembers scale, names and company for the next one, which may be a number alone', async () => {
    await keepReview(deps, mirror, 'r1', { ...review, rating: 'solid', names: 'below, solid, above' });
    expect(await reviewBefore(deps, mirror)).toEqual({
      company: 'Sprocket',
      scale: { size: 3, names: ['below', 'solid', 'above'] },
    });
    const next = await keepReview(deps, mirror, 'r2', { ...review, rating: '3', names: '' });

    expect(next).toMatchObject({ look: { view: { review: { rating: 3, scale: { size: 3 } } } } });
  });

  it('comes page by page, the newest first, and a page that is gone is the last one', async () => {
    for (const [index, day] of ['2026-07-01', '2026-07-02', '2026-07-03'].entries()) {
      await keepReview(deps, mirror, `r${index}`, { ...review, day });
    }
    const pageOf = async (page: number) => {
      const { looks, total, page: at } = await readReviews(deps, mirror, { page, perPage: 2 });
      return { days: looks.map(({ view }) => view.review.day), total, at };
    };

    expect(await pageOf(0)).toEqual({ days: ['2026-07-03', '2026-07-02'], total: 3, at: 0 });
    expect(await pageOf(9)).toEqual({ days: ['2026-07-01'], total: 3, at: 1 });
  });
});

describe('two windows on one note', () => {
  const filled = { revision: 0, otherwise: 'view-2' };
  const texts = async () => {
    const { line } = await readJourney(deps, mirror);
    return Object.fromEntries(line.flatMap((item) => ('text' in item ? [[item.id, item.text]] : [])));
  };

  it('keep both texts: the second save finds it changed and stands beside it', async () => {
    await keepNote(deps, mirror, 'n1', note);
    const first = await keepNote(
      deps,
      mirror,
      'n1',
      { ...note, text: 'from the first' },
      { ...filled, otherwise: 'v1' },
    );
    const second = await keepNote(deps, mirror, 'n1', { ...note, text: 'from the second' }, filled);
    expect(first).toMatchObject({ isBeside: false });
    expect(second).toMatchObject({ isBeside: true, note: { id: 'view-2' } });
    expect(await texts()).toEqual({ n1: 'from the first', 'view-2': 'from the second' });
    // Slack may hand the same window in twice.
    await keepNote(deps, mirror, 'n1', { ...note, text: 'from the second' }, filled);
    expect(Object.keys(await texts())).toHaveLength(2);
    // Who looked at the newest one changes it in place.
    const again = await keepNote(deps, mirror, 'n1', { ...note, text: 'once more' }, { ...filled, revision: 1 });
    expect(again).toMatchObject({ isBeside: false });
    expect(await texts()).toMatchObject({ n1: 'once more' });
  });

  it('that type the same keep it once, also at the same moment', async () => {
    await keepNote(deps, mirror, 'n1', note);
    const same = { ...note, text: 'the very same' };
    const kept = await Promise.all([
      keepNote(deps, mirror, 'n1', same, filled),
      keepNote(deps, mirror, 'n1', same, { ...filled, otherwise: 'view-3' }),
    ]);
    expect(kept).toMatchObject([{ isBeside: false }, { isBeside: false }]);
    expect(await texts()).toEqual({ n1: 'the very same' });
  });

  it('keep both reviews as well, and the question stays with the one it came of', async () => {
    await keepReview(deps, mirror, 'r1', review);
    await questionReview(deps, mirror, 'r1', { issue: 'i1', text: 'too quiet' });
    await keepReview(deps, mirror, 'r1', { ...review, text: 'first' }, { ...filled, otherwise: 'v1' });
    const second = await keepReview(deps, mirror, 'r1', { ...review, text: 'second' }, filled);
    expect(second).toMatchObject({ isBeside: true, look: { view: { review: { id: 'view-2', text: 'second' } } } });
    const { looks } = await readReviews(deps, mirror, { page: 0, perPage: 6 });
    const kept = Object.fromEntries(looks.map(({ view, issue }) => [view.review.id, [view.review.text, issue?.id]]));
    expect(kept).toEqual({ r1: ['first', 'i1'], 'view-2': ['second', undefined] });
  });

  it('keep both answers of the opening: the earlier one stays in the line', async () => {
    await answerOpening(deps, mirror, answers, 'o1');
    await answerOpening(deps, mirror, { ...answers, map: 'first' }, 'o2', 0);
    expect(await answerOpening(deps, mirror, { ...answers, map: 'second' }, 'o3', 0)).toMatchObject({ isBeside: true });
    const { opening, line } = await readJourney(deps, mirror);
    const said = [...line, opening].map((item) => (item?.kind === 'opening' ? item.map : undefined));
    expect(said).toEqual(expect.arrayContaining(['first', 'second']));
  });
});

describe('what is offered as an open question', () => {
  const calm = { ...review, rating: '', names: '', surprise: 'as-expected' as const, learnedNow: false };
  const isOffered = async (change: Partial<typeof review>) => {
    const kept = await keepReview(deps, mirror, 'r1', { ...calm, ...change });
    if (kept.outcome === 'refused') throw new Error('It was refused.');
    return kept.isLateSurprise;
  };

  it('is what came late, and what better had been expected of, without any rating or gap', async () => {
    expect(await isOffered({})).toBe(false);
    expect(await isOffered({ surprise: 'expected-worse' })).toBe(false);
    expect(await isOffered({ learnedNow: true })).toBe(true);
    expect(await isOffered({ surprise: 'expected-better' })).toBe(true);
  });

  it('is not offered twice', async () => {
    expect(await isOffered({ surprise: 'expected-better' })).toBe(true);
    await questionReview(deps, mirror, 'r1', { issue: 'i1', text: 'too quiet' });
    expect(await isOffered({ surprise: 'expected-better' })).toBe(false);
  });
});

describe('reviews over the years', () => {
  it('are compared with the first page alone, each read once and unrated ones not at all', async () => {
    for (const [index, day] of ['2026-07-01', '2026-07-02', '2026-07-03'].entries()) {
      await keepReview(deps, mirror, `r${index}`, { ...review, day });
    }
    await keepReview(deps, mirror, 'words', { ...review, day: '2026-06-30', rating: '', names: '' });
    const { looks, compared } = await readReviews(deps, mirror, { page: 0, perPage: 2 });
    expect(compared.map(({ review: { day } }) => day)).toEqual(['2026-07-03', '2026-07-02', '2026-07-01']);
    expect(compared.slice(0, 2)).toEqual(looks.map(({ view }) => view));
    expect(looks.map(({ view }, at) => view === compared[at])).toEqual([true, true]);
    expect(await readReviews(deps, mirror, { page: 1, perPage: 2 })).toMatchObject({ page: 1, compared: [] });
  });
});

describe('a late surprise', () => {
  const said = { issue: 'i9', text: 'nobody outside knows the work' };

  it('becomes an open question that began with its period and was noticed with the review', async () => {
    await keepReview(deps, mirror, 'r1', review);

    const asked = await questionReview(deps, mirror, 'r1', said);

    expect(asked).toMatchObject({
      outcome: 'kept',
      issue: { kind: 'feedback', onset: '2026-01-01', detected: '2026-07-02', aware: '2026-07-02', late: true },
    });
    expect((await readIssues(deps, mirror)).open).toMatchObject([
      { issue: { id: 'i9' }, clocks: { toAware: { calendarDays: 182, isRunning: false } } },
    ]);
    const { looks } = await readReviews(deps, mirror, { page: 0, perPage: 2 });
    expect(looks).toMatchObject([{ issue: { id: 'i9' }, awareDays: 182 }]);
  });

  it('began when the person says, but not after the review', async () => {
    await keepReview(deps, mirror, 'r1', review);
    expect(await questionReview(deps, mirror, 'r1', { ...said, since: '2026-07-03' })).toEqual({
      outcome: 'refused',
      since: 'after-review',
    });
    expect(await questionReview(deps, mirror, 'r1', { ...said, text: ' ' })).toEqual({
      outcome: 'refused',
      text: 'empty',
    });
    await questionReview(deps, mirror, 'r1', { ...said, since: '2026-05-03' });

    expect(await deps.store.readIssues(mirror.person)).toMatchObject([{ onset: '2026-05-03', aware: '2026-07-02' }]);
  });

  it('handed in twice is one question, and the review is none to ask about any more', async () => {
    await keepReview(deps, mirror, 'r1', review);
    const both = [questionReview(deps, mirror, 'r1', said), questionReview(deps, mirror, 'r1', said)];
    await Promise.all(both);

    expect(await deps.store.readIssues(mirror.person)).toHaveLength(1);
    expect(await readQuestionable(deps, mirror, 'r1')).toBeUndefined();
    expect(await questionReview(deps, mirror, 'r1', { ...said, issue: 'other' })).toEqual({ outcome: 'gone' });
  });

  it('that the mirror had asked about is linked to its question, whose clock ends with the review', async () => {
    const asked = issue({ id: 'i1', onset: '2026-04-06', detected: '2026-05-08' });
    await deps.store.keepIssue(mirror.person, asked);
    await keepReview(deps, mirror, 'r1', review);
    expect(await readQuestionable(deps, mirror, 'r1')).toMatchObject({ asked });

    await questionReview(deps, mirror, 'r1', said);

    expect(await deps.store.readIssues(mirror.person)).toEqual([{ ...asked, aware: '2026-07-02' }]);
    expect(await notes()).toMatchObject([{ issue: 'i1' }]);
  });

  it('that the person had seen before keeps the day it was seen on', async () => {
    const seen = issue({ id: 'i1', onset: '2026-04-06', detected: '2026-05-08', aware: '2026-05-10' });
    await deps.store.keepIssue(mirror.person, seen);
    await keepReview(deps, mirror, 'r1', review);
    await questionReview(deps, mirror, 'r1', { ...said, since: '2026-03-01' });

    expect(await deps.store.readIssues(mirror.person)).toEqual([{ ...seen, onset: '2026-03-01', onsetBy: 'person' }]);
  });

  it('stays a question when the review is changed or removed', async () => {
    await keepReview(deps, mirror, 'r1', review);
    await questionReview(deps, mirror, 'r1', said);
    expect(await keepReview(deps, mirror, 'r1', { ...review, rating: '2 of 5' })).toMatchObject({
      isLateSurprise: false,
      look: { issue: { id: 'i9' } },
    });
    await removeNote(deps, mirror, 'r1');

    expect(await deps.store.readIssues(mirror.person)).toHaveLength(1);
  });
});
