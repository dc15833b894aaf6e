import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { levelOf } from '../../src/domain/lookup.js';
import { reflect } from '../../src/domain/reflect.js';
import { buildAssignment, weekAt } from './builders.js';
import { engineerProfiles, managerProfiles, type LevelProfile } from './level-profiles.js';
import { profileHistory } from './profile-history.js';

/** A year to fill every window, then sixty weeks that are read. */
const weeks = 112;
const people = 24;
const tolerance = 0.02;

/** Mean shown percent of people of one profile at a level, over the last sixty weeks. */
function meanPercent(profile: LevelProfile, level: string, events: 'even' | 'random'): number {
  const percents = Array.from({ length: people }, (_, person) => {
    const history = profileHistory(profile, weeks, person, events);
    const { series } = reflect(history, [buildAssignment({ level })], weekAt(weeks - 1));
    return series.flatMap(({ percent }) => percent ?? []);
  }).flat();
  return percents.reduce((sum, percent) => sum + percent, 0) / percents.length;
}

const ladders = [engineerProfiles, managerProfiles].flatMap((ladder) =>
  ladder.map((profile, index) => ({
    profile,
    key: profile.key,
    next: ladder[index + 1]?.key,
    previous: ladder[index - 1]?.key,
  })),
);

describe.each(ladders)('somebody who does a typical quarter of $key', ({ profile, key, next, previous }) => {
  test('is the typical quarter of the default framework', () => {
    const { typicalQuarter } = levelOf(defaultFramework, key);
    const { input, output, outcome, impact } = profile.typically;
    expect(typicalQuarter).toEqual({
      inputPerWeek: input,
      outputPerWeek: output,
      outcomesPerQuarter: outcome,
      impactsPerQuarter: impact,
      feltBy: profile.feltBy,
    });
  });

  test('stands at the level: about 1 with random events, a little more with even ones', () => {
    const [random, even] = [meanPercent(profile, key, 'random'), meanPercent(profile, key, 'even')];
    expect(Math.abs(random - profile.reads.at)).toBeLessThan(tolerance);
    expect(Math.abs(even - profile.reads.even)).toBeLessThan(tolerance);
    expect(random).toBeGreaterThan(0.98 - tolerance);
    expect(random).toBeLessThan(1.01 + tolerance);
    expect(even).toBeGreaterThan(1 - tolerance);
    expect(even).toBeLessThan(1.06 + tolerance);
  });

  if (next !== undefined) {
    test(`stands below ${next}`, () => {
      const percent = meanPercent(profile, next, 'random');
      expect(Math.abs(percent - (profile.reads.atNext ?? 0))).toBeLessThan(tolerance);
      expect(percent).toBeGreaterThan(0.76 - tolerance);
      expect(percent).toBeLessThan(0.84 + tolerance);
    });
  }

  if (previous !== undefined) {
    test(`stands above ${previous}`, () => {
      const percent = meanPercent(profile, previous, 'random');
      expect(Math.abs(percent - (profile.reads.atPrevious ?? 0))).toBeLessThan(tolerance);
      expect(percent).toBeGreaterThan(1.15 - tolerance);
    });
  }
});
