import { describe, expect, test } from '@jest/globals';
import { bandChart } from '../../../src/charts/band-chart.js';
import type { Reflection } from '../../../src/domain/reflection.js';
import { addWeeks } from '../../../src/domain/week.js';
import { bandWords } from '../../../src/slack/messages/chart-words/band-words.js';
import { weekLabel } from '../../../src/slack/messages/chart-words/bar-changes.js';
import { yearWords } from '../../../src/slack/messages/chart-words/year-words.js';
import { barMoved } from '../../../src/slack/messages/standing/bar.js';
import { placeSentence } from '../../../src/slack/messages/standing/place.js';
import { trendModal } from '../../../src/slack/messages/trend/trend-modal.js';
import { homeJoined } from '../../../src/slack/messages/home/home-joined.js';
import { aProfile, aReflection, aRoughReflection, aSeries, senior } from './builders.js';
import { fullHome } from './surfaces/home.js';

const profile = aProfile();

/** A new company at the same level, with the last but one week of a short series. */
function settledIn(reflection: Reflection = aReflection()): Reflection {
  const series = aSeries([1, 1, 1.02, 1.09]).map((point, index) =>
    index === 2 ? { ...point, roleChange: senior.key, isNewCompany: true as const } : point,
  );
  const assignment = {
    ...reflection.assignment,
    company: 'Zebrafish',
    ramp: 'new-company' as const,
    assignedFrom: series[2]?.week ?? reflection.week,
  };
  return { ...reflection, series, assignment };
}

describe('a new company at the same level', () => {
  test('is no other level: the bar rises again, and for how long', () => {
    expect(barMoved(settledIn(), 'en')).toBe(
      'A new company since week 26: what Senior asks rises again from 60%, for 12 more weeks',
    );
    expect(barMoved(settledIn(), 'de')).toBe(
      'Eine neue Firma seit Woche 26: Was Senior verlangt, steigt wieder von 60 % an, noch 12 Wochen lang',
    );
    expect(placeSentence(settledIn(aRoughReflection()), profile)).toContain('A new company since week 26');
  });

  test('is flagged by its own words in the picture, its alt text and Slack’s own chart', () => {
    const words = bandWords(settledIn(), profile);
    expect(words).toMatchObject({ companyFlag: 'New company', roleFlags: {} });
    expect(words.altText).toContain('New company since week 26.');
    const drawn = JSON.stringify(bandChart(settledIn(), 'light', words));
    expect(drawn).toContain('New company');
    expect(drawn).not.toContain('Now Senior');
    const change = { week: settledIn().week, level: senior.key, isNewCompany: true } as const;
    expect(weekLabel(change, change, 'en')).toBe('W27 · New company');
    expect(yearWords(settledIn(), 'en')).toMatchObject({ newBar: 'New company' });
  });

  test('is told in the trend, and in App Home before a week of it is judged', () => {
    const trend = trendModal({ window: 12, reflection: settledIn(), profile });
    expect(JSON.stringify(trend)).toContain('A new company since week 26: ');
    const home = homeJoined({
      ...fullHome('en'),
      levelSince: addWeeks(settledIn().week, 1),
      newCompanyFrom: 0.6,
    });
    expect(JSON.stringify(home)).toContain('A new company since week 28: what Senior asks rises again from 60%.');
  });

  test('is never named', () => {
    const said = [bandWords(settledIn(), profile), yearWords(settledIn(), 'en'), barMoved(settledIn(), 'en')];
    expect(JSON.stringify(said)).not.toContain('Zebrafish');
  });
});
