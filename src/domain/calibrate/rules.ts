/** When expectations that fit the real pace are offered, and how they are rounded. */
export const calibrateRules = {
  /** Logged weeks under one bar from which something may be offered, and how many of the newest are looked at. */
  fewestWeeks: 12,
  mostWeeks: 26,
  /** Share that may lie on each side of the likely range of a number of events: 80 % lie inside. */
  tail: 0.1,
  /** A pace that differs from what is asked by less than this fraction is not worth another bar. */
  leastDifference: 0.15,
  /** A proposal is a multiple of this, and never less than it. Lines a week, events a quarter. */
  steps: { input: 0.5, output: 0.5, outcome: 0.5, impact: 0.25 },
  /** From this many on, whole numbers say enough. */
  wholeFrom: 5,
} as const;
