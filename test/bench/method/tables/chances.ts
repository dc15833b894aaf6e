import { defaultForecast } from '../../../../src/domain/forecast/rules.js';
import { studentBelow } from '../../../../src/domain/forecast/student-t.js';
import { chanceByBayes } from '../forecasters/knows-lives.js';
import { brier, chanceSaid, horizonWeeks, middleFrom, pastFrequency } from '../forecasters/score.js';
import { courses, wanderSd } from '../lives.js';
import { atLeast, type Cell, type Table } from '../table.js';
import { usual } from '../weeks.js';
import { knownWeeks, type LivedCase, livedCases, livesEach } from './forecast.js';

/** How much better than the own past frequency, as a fraction. */
const leastBetter = 0.2;

/** Brier score of "below the middle band" against how often the person was there so far. */
export function chances(): Table {
  const cases = knownWeeks.map((known) => courses.map((course) => livedCases(known, course)));
  const gained = (each: readonly LivedCase[], chanceOf: (known: LivedCase) => number): number =>
    1 - brier(each, chanceOf) / brier(each, pastFrequency);
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  const kinds = courses.map((course, kind) => {
    const ofKind = cases.map((each) => each[kind] ?? []);
    return [
      `better, ${course} (the limit)`,
      ...ofKind.map((each) => `${percent(gained(each, said))} (${percent(gained(each, knowsLevel))})`),
      `${percent(gained(ofKind.flat(), said))} (${percent(gained(ofKind.flat(), knowsLevel))})`,
    ];
  });
  const pooled = cases.map((each) => each.flat());
  const overall = gained(pooled.flat(), said);
  const someOf = pooled.map((each) => each.filter((_, index) => index % knownEvery === 0));
  const chancesOf = new Map(someOf.flat().map((known) => [known, chanceByBayes(known.past, middleFrom)]));
  const bestGained = (each: readonly LivedCase[]): string =>
    percent(gained(each, (known) => chancesOf.get(known) ?? Number.NaN));
  const scores = (name: string, chanceOf: (known: LivedCase) => number): Cell[] => [
    name,
    ...[...pooled, pooled.flat()].map((each) => brier(each, chanceOf).toFixed(3)),
  ];
  return {
    title: '6b · Chance of a mean below the middle band 12 weeks ahead: Brier score',
    notes: [
      'Against the share of the person’s own past four-week means below it. Chances as the product says them, between .10 and .85.',
      `Who knows how lives are made (${livesEach / knownEvery} of each kind): Bayes’ rule over every way of this bench, told the weeks so far. No forecast from those alone can do better.`,
      'The limit knows the true level of today and every spread. Of somebody who never changes, the own past frequency after a year is nearly that: nothing can be 20 % better.',
    ],
    head: ['', ...knownWeeks.map((known) => `from ${known} weeks`), 'all'],
    rows: [
      scores('score: ours', said),
      scores('score: own past frequency', pastFrequency),
      scores('score: the limit', knowsLevel),
      [
        'better, all kinds',
        ...pooled.map((each) => percent(gained(each, said))),
        atLeast(overall, leastBetter, percent(overall)),
      ],
      ['better, who knows how lives are made', ...someOf.map(bestGained), bestGained(someOf.flat())],
      ...kinds,
    ],
  };
}

function said(known: LivedCase): number {
  return chanceSaid(known, defaultForecast);
}

/** Of so many lives one is judged by Bayes' rule, which takes its time. */
const knownEvery = 10;

/** Normal chance from the true level: spread of a mean of four weeks, its outliers, and what wanders until then. */
function knowsLevel({ level, unit }: LivedCase): number {
  const phi = usual.autocorrelation;
  const noise = (1 + 2 * (0.75 * phi + 0.5 * phi ** 2 + 0.25 * phi ** 3) + usual.outliers * usual.outlierSd ** 2) / 4;
  const wandered = ((horizonWeeks - 1.5) * wanderSd ** 2) / 3;
  return studentBelow((middleFrom - level) / (unit * Math.sqrt(noise + wandered)), manyDegrees);
}

/** Student's t with so many degrees of freedom is as good as normal. */
const manyDegrees = 400;
