import { describe, expect, test } from '@jest/globals';
import { nextKnock } from '../../src/use-cases/next-knock.js';

const friday = { weekday: 5, time: '15:00' };
const berlin = { rhythm: friday, zone: 'Europe/Berlin' };

function knockAfter(knocking: Parameters<typeof nextKnock>[0], after: string) {
  const { week, at } = nextKnock(knocking, new Date(after));
  return `${week} at ${at.toISOString()}`;
}

describe('when the mirror knocks', () => {
  test('the hour is the wall clock of the person on both sides of a spring change', () => {
    const before = knockAfter(berlin, '2026-03-23T00:00:00Z');
    const after = knockAfter(berlin, '2026-03-28T00:00:00Z');

    expect(before).toBe('2026-W13 at 2026-03-27T14:00:00.000Z');
    expect(after).toBe('2026-W14 at 2026-04-03T13:00:00.000Z');
  });

  test('an hour that a spring change skips is knocked at once after the gap, on the same day', () => {
    const sunday = { rhythm: { weekday: 7, time: '02:30' }, zone: 'Europe/Berlin' };

    expect(knockAfter(sunday, '2026-03-28T12:00:00Z')).toBe('2026-W13 at 2026-03-29T01:30:00.000Z');
  });

  test('an hour that an autumn change shows twice is knocked at its first showing only', () => {
    const sunday = { rhythm: { weekday: 7, time: '02:30' }, zone: 'Europe/Berlin' };
    const first = knockAfter(sunday, '2026-10-24T12:00:00Z');
    const following = knockAfter(sunday, '2026-10-25T00:30:00Z');

    expect(first).toBe('2026-W43 at 2026-10-25T00:30:00.000Z');
    expect(following).toBe('2026-W44 at 2026-11-01T01:30:00.000Z');
  });

  test.each([
    ['2026-06-04', 4, '2026-W23'],
    ['2026-06-07', 7, '2026-W23'],
    ['2026-06-08', 1, '2026-W23'],
    ['2026-06-10', 3, '2026-W23'],
    ['2026-06-11', 4, '2026-W24'],
  ])('a knock on %s means the right week', (day, weekday, week) => {
    const knock = nextKnock(
      { rhythm: { weekday, time: '09:00' }, zone: 'Asia/Tokyo' },
      new Date(`${day}T00:00:00+09:00`),
    );

    expect(knock).toEqual({ week, at: new Date(`${day}T09:00:00+09:00`) });
  });

  test('the day is the one of the person, wherever the machine stands', () => {
    const kiritimati = { rhythm: { weekday: 1, time: '00:15' }, zone: 'Pacific/Kiritimati' };
    const honolulu = { rhythm: { weekday: 7, time: '23:45' }, zone: 'Pacific/Honolulu' };

    expect(knockAfter(kiritimati, '2026-06-07T00:00:00Z')).toBe('2026-W23 at 2026-06-07T10:15:00.000Z');
    expect(knockAfter(honolulu, '2026-06-07T00:00:00Z')).toBe('2026-W23 at 2026-06-08T09:45:00.000Z');
  });

  test('a knock is always later than the moment asked about', () => {
    expect(knockAfter(berlin, '2026-06-05T12:59:59Z')).toBe('2026-W23 at 2026-06-05T13:00:00.000Z');
    expect(knockAfter(berlin, '2026-06-05T13:00:00Z')).toBe('2026-W24 at 2026-06-12T13:00:00.000Z');
  });
});
