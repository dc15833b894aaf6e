import type { Forecast } from '../domain/forecast/forecast.js';
import { outlookOf, weeksAhead, type Outlook } from '../domain/forecast/outlook.js';
import { isKept } from '../domain/forecast/score.js';
import type { Reflection } from '../domain/reflection.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { reflectOnWeeks } from './reflect-on-week.js';
import { rowOf } from './remember-told.js';

export interface LookedAhead {
  readonly reflection: Reflection;
  readonly outlook: Outlook;
  /** What outputs are still expected to change. */
  readonly openHypotheses: number;
}

/** Where the weeks are likely to be in so many months. */
export async function lookAhead(deps: Deps, mirror: Mirror, months: number): Promise<LookedAhead> {
  const { reflection, history, assignments, told, hypotheses } = await reflectOnWeeks(deps, mirror);
  const { usualHorizon } = reflection.assignment.framework.forecast;
  const horizon = weeksAhead(months, usualHorizon);
  return {
    reflection,
    outlook: outlookOf(history, assignments, reflection.week, told, horizon),
    openHypotheses: hypotheses.filter(({ closed }) => closed === undefined).length,
  };
}

/** Writes down a forecast that was shown, so that it can be scored; shown again of the same week it is the same forecast. */
export async function rememberForecast(
  deps: Deps,
  { person }: Mirror,
  reflection: Reflection,
  { horizonWeeks, percent, low, high }: Forecast,
): Promise<void> {
  const row = { ...rowOf(deps, reflection), forecast: { horizonWeeks, percent, low, high } };
  if (!isKept(await deps.store.readTold(person), row)) await deps.store.appendTold(person, row);
}
