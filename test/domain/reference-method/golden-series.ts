// Series that are the same on every machine and in every run.
export interface GoldenSeries {
  readonly name: string;
  readonly total: number[];
  readonly input: number[];
  readonly output: number[];
  /** NaN where no own read was given. */
  readonly own: number[];
}

/** Uniform in [0, 1): the minimal standard generator of Park and Miller. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

const reads = [0.5, 0.75, 1, 1.25, 1.5];

/** `level` is the expected height of week i; total is the weighted mean of a Senior's input and output. */
function grown(name: string, seed: number, weeks: number, level: (week: number) => number): GoldenSeries {
  const next = numbersFrom(seed);
  const input: number[] = [];
  const output: number[] = [];
  const own: number[] = [];
  const total: number[] = [];
  let carried = 0;
  for (let i = 0; i < weeks; i++) {
    carried = 0.3 * carried + (next() + next() + next() - 1.5) * 0.6;
    const a = Math.max(0, level(i) + carried + (next() - 0.5) * 0.3);
    const b = Math.max(0, level(i) + carried + (next() - 0.5) * 0.5);
    input.push(Math.round(a * 100) / 100);
    output.push(Math.round(b * 100) / 100);
    total.push((0.25 * input[i]! + 0.3 * output[i]!) / (0.25 + 0.3));
    own.push(reads[Math.min(4, Math.max(0, Math.round((level(i) + carried / 2 - 0.5) * 4)))]!);
  }
  return { name, total, input, output, own };
}

function changed(series: GoldenSeries, name: string, change: (value: number, week: number) => number): GoldenSeries {
  const input = series.input.map(change);
  const output = series.output.map(change);
  const total = input.map((each, week) => (0.25 * each + 0.3 * output[week]!) / (0.25 + 0.3));
  return { ...series, name, input, output, total };
}

const steady = grown('steady', 11, 104, () => 1);

export const goldenSeries: readonly GoldenSeries[] = [
  steady,
  grown('a fall of 40 percent in week 40', 23, 80, (week) => (week < 40 ? 1 : 0.6)),
  grown('a slow slide', 37, 90, (week) => (week < 30 ? 1.1 : Math.max(0.3, 1.1 - (week - 30) * 0.02))),
  grown('a rise in week 30', 41, 60, (week) => (week < 30 ? 0.9 : 1.5)),
  grown('a low start', 53, 30, () => 0.65),
  grown('sixteen weeks', 61, 16, () => 0.9),
  grown('five weeks', 67, 5, () => 1),
  changed(steady, 'every week the same', () => 1),
  changed(steady, 'nothing at all', () => 0),
  changed(steady, 'one enormous week', (value, week) => (week === 50 ? 40 : value)),
  changed(steady, 'the same but for one enormous week', (_, week) => (week === 20 ? 25 : 0.8)),
  {
    ...steady,
    name: 'own reads in two weeks of three',
    own: steady.own.map((own, week) => (week % 3 === 1 ? Number.NaN : own)),
  },
  { ...steady, name: 'no own reads', own: steady.own.map(() => Number.NaN) },
];
