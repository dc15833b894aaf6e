import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Assignment } from '../../src/domain/assignment.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import type { Entry } from '../../src/domain/entry.js';
import type { Review } from '../../src/domain/journey/journey-note.js';
import { addWeeks, type WeekKey } from '../../src/domain/week.js';
import { phrases } from '../../src/slack/messages/phrases.js';
import { buildReviews } from '../../src/slack/reviews.js';
import { openStore, type OpenStore } from '../../src/storage/open.js';
import type { Deps } from '../../src/use-cases/deps.js';
import { findMirror, type Mirror } from '../../src/use-cases/find-mirror.js';
import { readReviews } from '../../src/use-cases/read-reviews.js';
import { buildCheckIn, buildEntry, usualWeek } from '../domain/builders.js';
import { ada, assignment, profile, settings, told } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';

const files = sqliteFiles();
const firstWeek = '2026-W02' as WeekKey;

let opened: OpenStore;
let deps: Deps;
let mirror: Mirror;

beforeEach(async () => {
  opened = await openStore(settings(await files.migrated(), { firstFramework: defaultFramework }));
  const { store, frameworks, ledger } = opened;
  deps = { store, frameworks, ledger, now: () => new Date('2026-10-15T13:00:00Z'), newId: randomUUID };
  await store.join(ada, profile({ locale: 'en-US', bandWords: 'review' }), [
    assignment({ level: 'IC4', validFrom: firstWeek }),
  ]);
  const found = await findMirror(deps, ada);
  if (found === undefined) throw new Error('Ada has no mirror.');
  mirror = found;
});
afterEach(() => opened.close());

async function live(weeks: number, entriesOf: (index: number) => Entry[] = usualWeek, from = 0): Promise<void> {
  for (let index = from; index < from + weeks; index += 1) {
    const week = addWeeks(firstWeek, index);
    await deps.store.writeCheckIn(mirror.person, buildCheckIn(week, entriesOf(index)), 0);
  }
}

async function hear(change: Partial<Review> = {}): Promise<void> {
  await deps.store.keepJourneyNote(mirror.person, {
    kind: 'review',
    id: randomUUID(),
    day: '2026-10-14',
    from: '2026-01-01',
    to: '2026-06-30',
    scale: { size: 5 },
    rating: 3,
    ...change,
  });
}

const held = (assignments: readonly Assignment[]) => ({ ...mirror, assignments });
const window = async (seen = mirror) => JSON.stringify(await buildReviews(deps, seen));

describe('what the mirror had said before a review', () => {
  const row = { week: '2026-W26' as WeekKey, at: '2026-06-29T09:00:00.000Z', percent: 0.92, band: 2 };
  const promoted = [
    assignment({ level: 'IC4', validFrom: firstWeek }),
    assignment({ level: 'IC5', validFrom: '2026-W10' as WeekKey, ramp: 'promotion' }),
  ];

  it('stands as it was said, also after a promotion that is dated before it', async () => {
    await live(25);
    await deps.store.appendTold(mirror.person, told({ ...row, level: 'IC4' }));
    await hear();

    const shown = await window(held(promoted));

    expect(shown).toContain('The mirror had said by then: *Meeting Expectations*, 92% of what Senior asks.');
    expect(shown).toMatch(/read today: .*of what Staff asks\./);
  });

  it('names level and band as the framework it was told under did, and by the key where that cannot be read', async () => {
    const { bands, levels } = defaultFramework;
    await deps.frameworks.publishFramework(
      {
        ...defaultFramework,
        version: 2,
        levels: levels.map((level) => (level.key === 'IC4' ? { ...level, title: 'Lead' } : level)),
        bands: { ...bands, names: bands.names.map((each) => ({ ...each, name: `${each.name} anew` })) },
      },
      { startsOn: '2026-W20' as WeekKey, note: '' },
    );
    await deps.store.appendTold(mirror.person, told({ ...row, level: 'IC4' }));
    await deps.store.appendTold(
      mirror.person,
      told({ ...row, week: '2025-W50' as WeekKey, at: '2025-12-15T09:00:00.000Z', level: 'L9', frameworkVersion: 77 }),
    );
    await hear();
    await hear({ from: '2025-07-01', to: '2025-12-31', day: '2026-01-10' });

    const shown = await window();

    expect(shown).toContain('said by then: *Meeting Expectations*, 92% of what Senior asks.');
    expect(shown).toContain('said by then: 92% of what L9 asks.');
  });

  it('by an early version, without its level, names none', async () => {
    await deps.store.appendTold(mirror.person, told(row));
    await hear();

    expect(await window()).toContain('said by then: *Meeting Expectations*, 92% of what the level asks.');
  });
});

describe('the weeks of a review, read today', () => {
  const thin = () => [buildEntry('output', { size: 'S' })];
  const lastDay = '2026-10-11';

  it('are those of its period: 27 full ones before 13 thin ones count where the period holds them', async () => {
    await live(27);
    await live(13, thin, 27);
    await hear({ from: '2026-01-05', to: lastDay });
    await hear({ from: '2026-07-13', to: lastDay });
    await hear({ from: '2026-09-14', to: lastDay });

    const { looks } = await readReviews(deps, mirror, { page: 0, perPage: 6 });
    const percentFrom = (from: string) =>
      looks.find(({ view }) => view.review.from === from)?.view.today?.percent ?? Number.NaN;

    expect(percentFrom('2026-01-05')).toBeGreaterThan(percentFrom('2026-07-13') + 0.2);
    // Four weeks are too few to be read alone: the 13 up to their last day are read, and the sentence says so.
    expect(percentFrom('2026-09-14')).toBe(percentFrom('2026-07-13'));
    const shown = await window();
    expect(shown).toContain('The 40 weeks of the period read today: ');
    expect(shown).toContain('The 13 weeks of the period read today: ');
    expect(shown).toContain('too short to be read alone; the 13 weeks up to October 11, 2026 read today: ');
  });

  it('begin with the first written one, and say so', async () => {
    await live(25);
    await hear({ from: '2025-07-01', to: '2026-06-28' });

    expect(await window()).toContain(
      'The 25 weeks of the period since the first written one (January 5, 2026) read today: ',
    );
  });

  it('do not read better for weeks before the first written one', async () => {
    await live(25);
    await hear({ from: '2025-07-01', to: '2026-06-28' });
    await hear({ from: '2026-01-05', to: '2026-06-28' });

    const { looks } = await readReviews(deps, mirror, { page: 0, perPage: 6 });

    expect(looks[0]?.view.today?.percent).toBe(looks[1]?.view.today?.percent);
  });
});

describe('how far reviews lay from the mirror', () => {
  it('is drawn over the years from the second one on, the oldest first', async () => {
    await live(25);
    await hear({ day: '2026-04-10', from: '2026-01-05', to: '2026-03-31' });
    expect(await window()).not.toContain('│');
    await hear({ day: '2026-07-01', from: '2026-04-01', to: '2026-06-28' });

    const shown = await window();
    expect(shown).toMatch(/Mar 2026 [·█]{5}│[·█]{5} [-+\d.]+\\nJun 2026 [·█]{5}│[·█]{5} [-+\d.]+/);
    expect(shown).toContain('Left of the line a review lay below the mirror');
  });
});

describe('weeks of a review that are not read', () => {
  it('say that the bar was rising, not that too few were written', async () => {
    await live(25);
    await hear({ to: '2026-06-28' });

    const shown = await window(
      held([
        assignment({ level: 'IC4', validFrom: firstWeek }),
        assignment({ level: 'IC5', validFrom: '2026-W20' as WeekKey, ramp: 'promotion' }),
      ]),
    );

    expect(shown).toContain('held back: the bar was still rising to Staff');
    expect(shown).not.toMatch(/too few|written/i);
  });

  it('say that the level was new where its bar does not rise', async () => {
    await live(25);
    await hear({ to: '2026-06-28' });

    const shown = await window(
      held([
        assignment({ level: 'IC4', validFrom: firstWeek }),
        assignment({ level: 'IC5', validFrom: '2026-W20' as WeekKey }),
      ]),
    );

    expect(shown).toContain('held back: Staff was new');
  });

  it('say that the company was new where the level stays', async () => {
    await live(25);
    await hear({ to: '2026-06-28' });

    const shown = await window(
      held([
        assignment({ level: 'IC4', validFrom: firstWeek }),
        assignment({ level: 'IC4', validFrom: '2026-W20' as WeekKey, company: 'Sprocket' }),
      ]),
    );

    expect(shown).toContain('held back: the company was new');
  });

  it('say how many of them were written where those are too few', async () => {
    await live(10);
    await live(1, usualWeek, 24);
    await hear({ to: '2026-06-28' });
    expect(await window()).toContain(
      '11 of the 25 weeks up to June 28, 2026 are written; a reading needs 60% of them.',
    );
  });

  it('say that the mirror itself had begun too late', async () => {
    await live(5);
    await hear({ to: '2026-02-08' });

    expect(await window()).toContain('Only five weeks had been written by then; a reading needs eight.');
  });

  it('say that none was written', async () => {
    await live(10);
    await hear({ from: '2026-08-01', to: '2026-09-30' });

    expect(await window()).toContain('None of these weeks was written');
  });

  it('say that they follow a long break', async () => {
    await live(12);
    await live(6, usualWeek, 28);
    await hear({ from: '2026-07-06', to: '2026-08-30' });

    expect(await window()).toContain('held back: these weeks follow a long break');
  });

  it('say for how many lines it is assumed who felt them', async () => {
    await live(25, (index) => [...usualWeek(index), buildEntry('outcome', { reachAssumed: true })]);
    await hear({ to: '2026-06-28' });

    const shown = await window(held([assignment({ level: 'IC5', validFrom: firstWeek })]));

    expect(shown).toMatch(/For 25 lines it is still assumed who felt them/);
  });
});

describe('the window of reviews', () => {
  it.each(['en-US', 'de-DE'])('in %s is called what the button that opens it is called', (locale) => {
    const { journey, reviews } = phrases(locale);

    expect(journey.reviews).toBe(`${reviews.title}…`);
  });
});

describe('several reviews', () => {
  const years = [2023, 2024, 2025];
  const hearEach = async (ratings: readonly number[]) => {
    for (const [index, rating] of ratings.entries()) {
      const year = years[index] ?? 2026;
      const week = `${year}-W20` as WeekKey;
      await deps.store.appendTold(
        mirror.person,
        told({ week, at: `${year}-06-01T09:00:00.000Z`, percent: 1, band: 2 }),
      );
      await hear({ from: `${year}-01-01`, to: `${year}-06-30`, day: `${year}-07-10`, rating });
    }
  };

  it.each([
    [[2, 2, 2], 'The last three rated reviews lay 1 step below the mirror on average.'],
    [[4, 5, 4], 'The last three rated reviews lay 1.3 steps above the mirror on average.'],
    [[3, 3, 3], 'The last three rated reviews and the mirror say about the same.'],
    [[2, 3, 4], 'The last three rated reviews lay between 1 step below and 1 step above the mirror.'],
  ])('rated %j say what the gap was over the years', async (ratings, sentence) => {
    await hearEach(ratings);

    expect(await window()).toContain(sentence);
  });

  it('leave out the ones whose weeks were read by a personal yardstick, in the sentence and in the picture', async () => {
    await hearEach([2, 2]);
    await deps.store.appendTold(
      mirror.person,
      told({ week: '2025-W20' as WeekKey, at: '2025-06-01T09:00:00.000Z', percent: 1, band: 2, ownYardstick: true }),
    );
    await hear({ from: '2025-01-01', to: '2025-06-30', day: '2025-07-10', rating: 5 });

    const shown = await window();
    expect(shown).toContain('The last two rated reviews lay 1 step below the mirror on average.');
    expect(shown).toContain('read by a personal yardstick are left out');
    expect(shown).not.toContain('Jun 2025 ');
  });

  it('that are one alone have no gap over the years', async () => {
    await hearEach([2]);

    expect(await window()).not.toContain('rated reviews');
  });
});
