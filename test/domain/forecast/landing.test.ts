import { describe, expect, test } from '@jest/globals';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { forecastOf } from '../../../src/domain/forecast/forecast-of.js';
import { replay, type Replay } from '../../../src/domain/replay.js';
import { timelineOf } from '../../../src/domain/timeline.js';
import { buildAssignment, weekAt } from '../builders.js';
import { engineerProfiles, type LevelProfile } from '../level-profiles.js';
import { profileHistory, seeded } from '../profile-history.js';

const people = 60;
const weeksSoFar = 26;
const horizon = 12;

/** The same weeks with lines left out or doubled by a chance that lasts for some weeks, as good and bad spells do. */
function unsteady(history: readonly CheckIn[], person: number): CheckIn[] {
  const draw = seeded(person + 777);
  let spell = 0;
  return history.map((checkIn) => {
    spell = 0.3 * spell + (draw() + draw() + draw() - 1.5) * 1.2;
    const share = Math.max(0, 1 + 0.35 * spell);
    const entries = checkIn.entries.flatMap((entry) => {
      if (entry.dimension === 'outcome' || entry.dimension === 'impact') return [entry];
      const times = Math.floor(share) + (draw() < share % 1 ? 1 : 0);
      return Array.from({ length: times }, (_, copy) => ({
        ...entry,
        id: `${entry.id}-${copy}`,
        text: `${entry.text} ${copy}`,
      }));
    });
    return { ...checkIn, entries, state: entries.length > 0 ? 'logged' : 'empty' };
  });
}

/** Mean of the shown percents of the last four weeks. */
function landed({ booking, moments }: Replay): number {
  const { last } = booking.timeline;
  const percents = [0, 1, 2, 3].map((back) => moments.get(last - back)?.percent ?? Number.NaN);
  return percents.reduce((sum, percent) => sum + percent, 0) / percents.length;
}

function lives(profile: LevelProfile) {
  const assignments = [buildAssignment({ level: profile.key })];
  return Array.from({ length: people }, (_, person) => {
    const history = unsteady(profileHistory(profile, weeksSoFar + horizon, person, 'random'), person);
    const then = replay(timelineOf(history, assignments, weekAt(weeksSoFar - 1)), []);
    const forecast = forecastOf(then, horizon);
    if (forecast === undefined) throw new Error('Half a year of weeks has a forecast.');
    const later = landed(replay(timelineOf(history, assignments, weekAt(weeksSoFar + horizon - 1)), []));
    return { forecast, later, now: then.now.percent ?? Number.NaN };
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe.each(
  engineerProfiles.filter(({ key }) => ['IC1', 'IC4', 'IC6'].includes(key)).map((each) => [each.key, each] as const),
)(`forecasts of ${people} made-up people at %s, twelve weeks later`, (_, profile) => {
  const found = lives(profile);

  test('landed inside their range about eight times of ten, and not always', () => {
    const inside = found.filter(({ forecast, later }) => later >= forecast.low && later <= forecast.high).length;
    expect(inside / people).toBeGreaterThanOrEqual(0.8);
    expect(inside / people).toBeLessThanOrEqual(0.96);
  });

  test('were neither hopeful nor gloomy', () => {
    const off = meanOf(found.map(({ forecast, later }) => forecast.percent - later));
    expect(Math.abs(off)).toBeLessThan(0.04);
  });

  test('were nearer than to say that nothing changes', () => {
    const error = meanOf(found.map(({ forecast, later }) => Math.abs(forecast.percent - later)));
    const stays = meanOf(found.map(({ now, later }) => Math.abs(now - later)));
    expect(error).toBeLessThan(stays);
  });
});
