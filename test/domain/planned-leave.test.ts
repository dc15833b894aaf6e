import { expect, test } from '@jest/globals';
import { leavesOf } from '../../src/domain/planned-leave.js';
import { buildCheckIn, buildEntry, week } from './builders.js';

const running = week('2026-W21');
const away = (key: string, availability = 0) => buildCheckIn(week(key), [], { state: 'away', availability });

test('time off that runs or is planned is listed from its first week to its last, with the part that is worked', () => {
  const history = [
    away('2026-W10'),
    buildCheckIn(week('2026-W19'), [buildEntry('input')]),
    away('2026-W20'),
    away('2026-W21'),
    away('2026-W22'),
    away('2026-W25', 0.5),
    away('2026-W26', 0.5),
    away('2026-W27'),
  ];
  expect(leavesOf(history, running)).toEqual([
    { from: '2026-W20', to: '2026-W22', part: 0 },
    { from: '2026-W25', to: '2026-W26', part: 0.5 },
    { from: '2026-W27', to: '2026-W27', part: 0 },
  ]);
});

test('time off that is over is not listed, and a week with lines ends it', () => {
  const written = buildCheckIn(week('2026-W22'), [buildEntry('input')], { state: 'away', availability: 0.5 });
  expect(leavesOf([away('2026-W20')], running)).toEqual([]);
  expect(leavesOf([away('2026-W21'), written, away('2026-W23')], running)).toEqual([
    { from: '2026-W21', to: '2026-W21', part: 0 },
    { from: '2026-W23', to: '2026-W23', part: 0 },
  ]);
});
