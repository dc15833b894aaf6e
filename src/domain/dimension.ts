/** The four parts of a week, in the order in which work turns into effect. */
export const dimensions = ['input', 'output', 'outcome', 'impact'] as const;

export type Dimension = (typeof dimensions)[number];

export type PerDimension<T> = Readonly<Record<Dimension, T>>;

/** Builds one value for each dimension. */
export function perDimension<T>(make: (dimension: Dimension) => T): PerDimension<T> {
  return {
    input: make('input'),
    output: make('output'),
    outcome: make('outcome'),
    impact: make('impact'),
  };
}

/** What changed for somebody, against what was put in and finished. */
export function isEffect(dimension: Dimension): boolean {
  return dimension === 'outcome' || dimension === 'impact';
}
