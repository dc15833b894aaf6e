import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { problemSentence } from '../../../src/slack/messages/framework/problem-words.js';
import { checkFrameworkFile } from '../../../src/use-cases/framework-file/check-framework-file.js';

/** A framework in which everything may be anything. */
// oxlint-disable-next-line typescript/no-explicit-any -- what is typed may be anything
type Editable = any;

/** What a file says of itself after a change, each as `field: sentence`. */
function saidAfter(change: (document: Editable) => void, locale = 'en'): string[] {
  const document = structuredClone(defaultFramework);
  change(document);
  const checked = checkFrameworkFile(JSON.stringify({ schema: 1, ...document }), []);
  if ('framework' in checked) return [];
  return checked.problems.map(
    ({ problem }) => `${problem.path.join('.')}: ${problemSentence(problem, locale, (text) => text)}`,
  );
}

const instead = (share: string, percent: string) =>
  `Shares in a file are parts of 1, and this looks like percents: write ${share} for ${percent}.`;

describe('a share in a file that is written in percent', () => {
  test.each<[string, (it: Editable) => void, string, string, string]>([
    ['levels.2.weights', (it) => (it.levels[2].weights.input = 15), 'levels.2.weights', '0.15', '15%'],
    [
      'levels.2.weights, all of them',
      (it) => (it.levels[2].weights = { input: 1.5, output: 33.5, outcome: 60, impact: 5 }),
      'levels.2.weights',
      '0.335',
      '33.5%',
    ],
    [
      'who feels it',
      (it) => (it.levels[2].typicalQuarter.feltBy = { team: 66.6667, 'another-team': 33.3333 }),
      'levels.2.typicalQuarter.feltBy',
      '0.666667',
      '66.67%',
    ],
    ['edges of bands', (it) => (it.bands.edges = [70, 85, 115, 150]), 'bands.edges', '0.7', '70%'],
    ['sizes', (it) => (it.typicalLine.input.sizes = { M: 65, S: 35 }), 'typicalLine.input.sizes', '0.65', '65%'],
    [
      'results',
      (it) => (it.typicalLine.outcome.results = { worked: 80, missed: 20 }),
      'typicalLine.outcome.results',
      '0.8',
      '80%',
    ],
    ['links', (it) => (it.typicalLine.input.linked = 20), 'typicalLine.input.linked', '0.2', '20%'],
    ['a repeat', (it) => (it.saturation.decay = 70), 'saturation.decay', '0.7', '70%'],
    ['a distance', (it) => (it.steady.beyond = 5), 'steady.beyond', '0.05', '5%'],
    ['a floor', (it) => (it.floor.below = 50), 'floor.below', '0.5', '50%'],
    ['where a floor ends', (it) => (it.floor.release = 60), 'floor.release', '0.6', '60%'],
    ['logged weeks', (it) => (it.firstWeeks.minCoverage = 60), 'firstWeeks.minCoverage', '0.6', '60%'],
    ['a ramp', (it) => (it.ramps.promotion.from = 85), 'ramps.promotion.from', '0.85', '85%'],
    ['an assumed reach', (it) => (it.assumedReach = 50), 'assumedReach', '0.5', '50%'],
    ['availability', (it) => (it.minAvailability = 40), 'minAvailability', '0.4', '40%'],
    ['significance', (it) => (it.trend.significance = 5), 'trend.significance', '0.05', '5%'],
    ['a light month', (it) => (it.lightMonth.below = 70), 'lightMonth.below', '0.7', '70%'],
    ['sensitivity', (it) => (it.sensitivity = 5), 'sensitivity', '0.05', '5%'],
    ['the next level', (it) => (it.whatIf.readyAt = 85), 'whatIf.readyAt', '0.85', '85%'],
    ['a pattern', (it) => (it.coverage.pattern.much = 115), 'coverage.pattern.much', '1.15', '115%'],
    ['text', (it) => (it.sensitivity = '2,5 %'), 'sensitivity', '0.025', '2.5%'],
  ])('is said once: %s', (_, change, field, share, percent) => {
    expect(saidAfter(change)).toEqual([`${field}: ${instead(share, percent)}`]);
  });

  test('is said in German with a point in the number, as a file has it', () => {
    expect(saidAfter((it) => (it.levels[2].weights.input = 15), 'de')).toEqual([
      expect.stringContaining('Schreib 0.15 für 15 %.'),
    ]);
  });

  test.each<[string, (it: Editable) => void, RegExp]>([
    ['a weight a bit too large', (it) => (it.levels[2].weights.input = 1.2), /^levels\.2\.weights\.input: 120% is/],
    ['a weight below nothing', (it) => (it.levels[2].weights.input = -15), /too small/],
    ['more than any percent', (it) => (it.levels[2].weights.input = 4000), /too large/],
    ['a number that is no share', (it) => (it.windowWeeks.input = 4000), /^windowWeeks\.input: 4,000 is out of range/],
    ['words', (it) => (it.sensitivity = 'five'), /^sensitivity: This should be a number\.$/],
    ['a percent of what is no share', (it) => (it.windowWeeks.input = '40%'), /^windowWeeks\.input: This should be/],
  ])('is not taken for one: %s', (_, change, said) => {
    const [first = ''] = saidAfter(change);
    expect(first).toMatch(said);
    expect(first).not.toContain('parts of 1');
  });

  test('beside something else that is wrong leaves that said', () => {
    const said = saidAfter((it) => {
      it.levels[2].weights = { input: -0.5, output: 90, outcome: 5, impact: 5 };
      it.levels[3].weights.input = 0.2;
    });
    expect(said).toEqual([
      expect.stringMatching(/^levels\.2\.weights\.input: -?.*small/),
      `levels.2.weights: ${instead('0.9', '90%')}`,
      expect.stringMatching(/^levels\.3\.weights: The four weights sum to 95%/),
    ]);
  });
});
