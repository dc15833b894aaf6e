import { describe, expect, test } from '@jest/globals';
import { readForm } from '../../src/slack/listeners/form.js';

describe('the day in a form', () => {
  test.each([
    ['2026-07-03', '2026-07-03'],
    ['2026-13-45', undefined],
    ['2026-02-30', undefined],
    ['', undefined],
    [7, undefined],
  ])('%s is read as %s: a day that is none cannot be shown again', (selected, chosen) => {
    const [field] = readForm({ day: { pick: { type: 'datepicker', selected_date: selected } } });

    expect(field?.chosen).toBe(chosen);
  });
});
