import { describe, expect, test } from '@jest/globals';
import { goodNewsOf } from '../../../src/domain/signals/good-news.js';
import type { Told } from '../../../src/domain/told.js';
import type { WeekKey } from '../../../src/domain/week.js';
import { buildSignal } from './builders.js';

const week = (key: string) => key as WeekKey;
const rise = buildSignal({ kind: 'rise', onset: week('2026-W20'), watchedFrom: week('2026-W23') });
const said = (key: string): Told => ({
  week: week(key),
  at: '2026-06-05T15:00:00.000Z',
  frameworkVersion: 1,
  formulaVersion: 1,
  rise: rise.watchedFrom,
});
const at = (key: string, told: readonly Told[] = [], signal = rise) => goodNewsOf([signal], told, week(key), 3);

describe('good news', () => {
  test('is said with the week that shows it first, also when its answer is drawn again', () => {
    expect(at('2026-W23')).toBe(rise);
    expect(at('2026-W23', [said('2026-W23')])).toBe(rise);
    expect(at('2026-W24', [said('2026-W23')])).toBeUndefined();
  });

  test('waits for one of the next weeks when its own had something else to ask, and is old news after three', () => {
    expect(at('2026-W24')).toBe(rise);
    expect(at('2026-W25')).toBe(rise);
    expect(at('2026-W26')).toBeUndefined();
  });

  test('is said once more when it is past doubt, and as a new one when it begins anew', () => {
    const sure = { ...rise, strength: 'alert' as const, alertFrom: week('2026-W25') };
    expect(at('2026-W25', [said('2026-W23')], sure)).toBe(sure);
    const anew = { ...rise, watchedFrom: week('2026-W30') };
    expect(at('2026-W30', [said('2026-W23')], anew)).toBe(anew);
  });

  test('is never a fall', () => {
    expect(goodNewsOf([buildSignal()], [], week('2026-W23'), 3)).toBeUndefined();
  });
});
