// METHOD.md section 8, with steps of the level that are cut as its errors are, and the medians of section 9, calculated a second time from their sentences alone.

export interface ReferenceForecast {
  readonly level: number;
  readonly variance: number;
  readonly half: number;
}

/** Mean of the four weeks that end `h` usable weeks ahead. */
export function referenceForecast(y: readonly number[], h: number): ReferenceForecast {
  const n = y.length;
  const levels = [y[0]!];
  const e = [];
  for (let t = 1; t < n; t++) {
    const alpha = Math.max(0.2, 1 / (t + 1));
    const before = e.map((each) => Math.abs(each)).toSorted((a, b) => a - b);
    const error = y[t]! - levels[t - 1]!;
    let step = error;
    // From eight known errors on a step is cut at three scaled medians of them.
    if (before.length >= 8) {
      let usual = 1.4826 * ((before[(before.length - 1) >> 1]! + before[before.length >> 1]!) / 2);
      // Never below the deviation that is assumed beforehand, .25.
      if (usual < 0.25) usual = 0.25;
      const most = 3 * usual;
      if (step > most) step = most;
      if (step < -most) step = -most;
    }
    e.push(error);
    levels.push(levels[t - 1]! + alpha * step);
  }
  const sizes = e.map((each) => Math.abs(each)).toSorted((a, b) => a - b);
  const m = sizes.length;
  const median = m === 0 ? 0 : m % 2 === 1 ? sizes[(m - 1) / 2]! : (sizes[m / 2 - 1]! + sizes[m / 2]!) / 2;
  const limit = 3 * 1.4826 * median;
  let squares = 0;
  for (let i = 0; i < m; i++) squares += Math.min(Math.abs(e[i]!), limit) ** 2;
  const variance = (squares / 1.15 + 4 * 0.0625) / (m + 4);
  const spread = variance * (0.4 + 1.2 * Math.max(0.15, 1 / n) + (h - 1.5) * 0.12 * 0.12);
  let half = studentQuantile(0.9, Math.max(n - 2, 3)) * Math.sqrt(spread);
  const residuals = [];
  for (let origin = 0; origin + h < n; origin++) {
    let four = 0;
    for (let back = 0; back < 4; back++) four += y[origin + h - back]! / 4;
    residuals.push(Math.abs(four - levels[origin]!));
  }
  const sorted = residuals.toSorted((a, b) => a - b);
  const mh = residuals.length;
  const k = Math.ceil(0.8 * (mh + 1));
  if (mh >= 6 && k <= mh) {
    const W = mh / (mh + 20);
    half = Math.sqrt(W * sorted[k - 1]! ** 2 + (1 - W) * half ** 2);
  }
  return { level: levels[n - 1]!, variance, half };
}

/** Student's t for whole degrees of freedom: the finite trigonometric sums of its distribution, halved until found. */
export function studentQuantile(p: number, df: number): number {
  let low = 0;
  let high = 1000;
  for (let step = 0; step < 200; step++) {
    const x = (low + high) / 2;
    if (studentBelow(x, df) < p) low = x;
    else high = x;
  }
  return (low + high) / 2;
}

export function studentBelow(x: number, df: number): number {
  const theta = Math.atan(x / Math.sqrt(df));
  const cos = Math.cos(theta);
  let term = df % 2 === 1 ? cos : 1;
  let sum = df === 1 ? 0 : term;
  for (let i = df % 2 === 1 ? 3 : 2; i <= df - 2; i += 2) {
    term *= (cos * cos * (i - 1)) / i;
    sum += term;
  }
  const within = df % 2 === 1 ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
  return 0.5 + within / 2;
}

/** Chance of each number of events in `ahead` weeks, from 0: Gamma (worth 13 weeks of the expected pace) over Poisson. */
export function referenceCounts(expectedIn13: number, events: number, weeks: number, ahead: number): number[] {
  const shape = 13 * (expectedIn13 / 13) + events;
  const rate = 13 + weeks;
  const chances = [];
  let chance = (rate / (rate + ahead)) ** shape;
  for (let j = 0; j < 400; j++) {
    chances.push(chance);
    chance *= ((shape + j) / (j + 1)) * (ahead / (rate + ahead));
  }
  return chances;
}

/** The smallest number of events with at least the chance `p` of not being exceeded. */
export function referenceCountAt(chances: readonly number[], p: number): number {
  let sum = 0;
  for (let j = 0; j < chances.length; j++) {
    sum += chances[j]!;
    if (sum >= p) return j;
  }
  return chances.length;
}

/** Kaplan-Meier: the first time by which half are over, or nothing; an open one leaves after the ends of its day. */
export function referenceMedian(cases: readonly { days: number; over: boolean }[]): number | undefined {
  if (cases.length < 3) return undefined;
  const days = [...new Set(cases.filter(({ over }) => over).map((each) => each.days))].toSorted((a, b) => a - b);
  let remains = 1;
  for (const day of days) {
    let watched = 0;
    let ended = 0;
    for (const each of cases) {
      if (each.days >= day) watched += 1;
      if (each.days === day && each.over) ended += 1;
    }
    remains *= 1 - ended / watched;
    if (remains <= 0.5 + 1e-12) return day;
  }
  return undefined;
}
