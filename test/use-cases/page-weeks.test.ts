import { expect, test } from '@jest/globals';
import { pageWeeks } from '../../src/use-cases/page-weeks.js';
import { buildCheckIn, buildEntry, week, weekAt } from '../domain/builders.js';

/** The Friday of week 21. */
const now = new Date('2026-05-22T15:00:00Z');
const logged = buildCheckIn(week('2026-W19'), [buildEntry('input')]);
const away = (key: string) => buildCheckIn(week(key), [], { state: 'away', availability: 0 });
const listed = (page: ReturnType<typeof pageWeeks>) =>
  page.weeks.map(({ week: key, checkIn }) => `${key} ${checkIn?.state ?? 'not logged'}`);

test('all weeks end with the running one', () => {
  expect(listed(pageWeeks([logged], now, 'UTC'))).toEqual([
    '2026-W21 not logged',
    '2026-W20 not logged',
    '2026-W19 logged',
  ]);
});

test('of the weeks to come only planned time off is listed, and none is called not logged', () => {
  expect(listed(pageWeeks([logged, away('2026-W25'), away('2026-W26')], now, 'UTC'))).toEqual([
    '2026-W26 away',
    '2026-W25 away',
    '2026-W21 not logged',
    '2026-W20 not logged',
    '2026-W19 logged',
  ]);
  expect(listed(pageWeeks([away('2026-W30')], now, 'UTC'))).toEqual(['2026-W30 away', '2026-W21 not logged']);
});

test('a leave of months does not hide the running week: its page opens first', () => {
  const leave = Array.from({ length: 27 }, (_, index) => away(weekAt(30 + index)));
  const page = pageWeeks([logged, ...leave], now, 'UTC');
  expect(page.weeks.map(({ week: key }) => key)).toContain('2026-W21');
  expect(page.at).toBe(2);
  expect(pageWeeks([logged, ...leave], now, 'UTC', page.pages[0]?.from).at).toBe(0);
});
