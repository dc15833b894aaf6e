import { defaultDetection } from '../../../../src/domain/detection/rules.js';
import { createWatch } from '../../../../src/domain/detection/watch.js';
import { defaultFramework } from '../../../../src/domain/default-framework.js';
import { defaultForecast } from '../../../../src/domain/forecast/rules.js';
import { rateOf } from '../calibrate.js';
import {
  brier,
  caseOf,
  chanceSaid,
  coverage,
  errorOf,
  forecasters,
  horizonWeeks,
  pastFrequency,
} from '../forecasters/score.js';
import { learningWeeks, statedAlerts, statedWatches, weeksPerYear } from '../plan.js';
import { type RealWeek, readRealWeeks } from '../real-weeks.js';
import { type Table, within } from '../table.js';
import { knownWeeks, leastCovered, mostCovered } from './forecast.js';

/** The same tables on weeks that people really had. Nothing here is a bound: it says where made-up weeks are too kind. */
export function realWeeks(file: string): Table {
  const people = readRealWeeks(file);
  const cases = knownWeeks.map((known) =>
    people.flatMap((weeks) => {
      const values = weeks.map(({ value }) => value);
      const origins = Math.max(0, values.length - known - horizonWeeks + 1);
      return Array.from({ length: origins }, (_, from) => caseOf(values, from, known));
    }),
  );
  const coverages = [0.0625, 0.16, defaultForecast.priorVariance].map((priorVariance) =>
    cases.map((each) => coverage(each, { ...defaultForecast, priorVariance })),
  );
  const covered = coverages.at(-1) ?? [];
  const errors = forecasters(defaultForecast).map((forecaster) => ({
    name: forecaster.name,
    values: cases.map((each) => errorOf(forecaster, each)),
  }));
  const gains = cases.map(
    (each) => 1 - brier(each, (known) => chanceSaid(known, defaultForecast)) / brier(each, pastFrequency),
  );
  const alarms = { alert: alarmsPerYear(people, 'alert'), watch: alarmsPerYear(people, 'watch') };
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  return {
    title: '7 · Real weeks: days active in public repositories, as a multiple of the person’s own mean',
    notes: [
      `${people.length} people, ${people.reduce((sum, weeks) => sum + weeks.length, 0)} weeks; weeks without a row are missing. Overlapping windows: neighbouring cases are not independent.`,
      `Alerts ${shownRate(alarms.alert)} and watches ${shownRate(alarms.watch)} per person-year (${weeksPerYear} usable weeks) after week ${learningWeeks}; stated ${statedAlerts} and ${statedWatches}. Nobody knows which of them were right.`,
      failures(covered, errors, gains, alarms),
    ],
    head: ['', ...knownWeeks.map((known) => `from ${known} weeks`)],
    rows: [
      ['cases', ...cases.map((each) => String(each.length))],
      ['80 % range holds', ...covered.map((share) => within(share, leastCovered, mostCovered, 3)).map(asSaid)],
      ['· prior variance 0.0625', ...(coverages[0] ?? []).map((share) => share.toFixed(3))],
      ['· prior variance 0.16', ...(coverages[1] ?? []).map((share) => share.toFixed(3))],
      ...errors.map(({ name, values }) => [`error: ${name}`, ...values.map((value) => value.toFixed(3))]),
      ['Brier score better than own past frequency', ...gains.map(percent)],
    ],
  };
}

type Alarms = ReturnType<typeof rateOf>;

function shownRate({ rate, error }: Alarms): string {
  return `${(rate * weeksPerYear).toFixed(2)} ± ${(error * weeksPerYear).toFixed(2)}`;
}

function asSaid({ shown, bound, kept }: ReturnType<typeof within>): string {
  return kept ? shown : `${shown} (outside ${bound})`;
}

/** Every figure that would miss its bound on these weeks, in one sentence. */
function failures(
  covered: readonly number[],
  errors: readonly { readonly name: string; readonly values: readonly number[] }[],
  gains: readonly number[],
  alarms: { readonly alert: Alarms; readonly watch: Alarms },
): string {
  const [own, ...others] = errors;
  const at = (bad: readonly boolean[]): string => knownWeeks.filter((_, index) => bad[index]).join(', ');
  const found: string[] = [];
  const outside = at(covered.map((share) => share < leastCovered || share > mostCovered));
  if (outside !== '') found.push(`the range is too narrow or too wide from ${outside} weeks`);
  for (const { name, values } of others) {
    const better = at(values.map((value, index) => value < (own?.values[index] ?? 0) - 0.005));
    if (better !== '') found.push(`${name} errs less from ${better} weeks`);
  }
  const weak = at(gains.map((gain) => gain < 0.2));
  if (weak !== '') found.push(`the chance is less than 20 % better than the own past frequency from ${weak} weeks`);
  for (const [name, { rate }, stated] of [
    ['alerts', alarms.alert, statedAlerts],
    ['watches', alarms.watch, statedWatches],
  ] as const) {
    const ratio = (rate * weeksPerYear) / stated;
    if (ratio < 0.75 || ratio > 1.25) found.push(`${name} come ${ratio.toFixed(2)} times as often as stated`);
  }
  return found.length === 0 ? 'It fails nowhere here.' : `Where it fails: ${found.join('; ')}.`;
}

/** The product's watch over everybody's total; sums start again after a long gap and at each alarm. */
function alarmsPerYear(people: readonly (readonly RealWeek[])[], strength: 'watch' | 'alert'): Alarms {
  return rateOf(
    people.map((weeks) => {
      const watch = createWatch(defaultDetection);
      let alarms = 0;
      for (const { value, missedBefore } of weeks) {
        if (missedBefore >= defaultFramework.firstWeeks.restartAfterMissed) watch.comeBack();
        const { starting, low } = watch.step({ total: value });
        if (starting || (low?.strength !== 'alert' && low?.strength !== strength)) continue;
        alarms += 1;
        watch.acknowledge();
      }
      return { alarms, weeks: Math.max(0, weeks.length - learningWeeks) };
    }),
  );
}
