import * as z from 'zod';

const defaultEdges = [20, 40, 60, 80];
const defaultSame = 0.02;

/** Hypotheses and what came of them (METHOD.md, section 6): all of it is data of the framework. */
export const hypothesisRulesSchema = z.object({
  /** Weeks until a look is due, and by how many "too early" moves it. */
  dueWeeks: z.object({ outcome: z.int(), impact: z.int() }),
  tooEarlyWeeks: z.int(),
  /** Calibration, lag and conversion are shown from so many resolved ones on. */
  leastResolved: z.int(),
  /** Where one bin of the calibration ends and the next begins, percent, ascending: unlikely from 20, even from 40 and so on. */
  calibrationEdges: z.array(z.int()).default(defaultEdges),
  /** Brier scores that are no further apart are about the same. */
  sameWithin: z.number().default(defaultSame),
});

export type HypothesisRules = z.infer<typeof hypothesisRulesSchema>;

export const defaultHypotheses: HypothesisRules = {
  dueWeeks: { outcome: 6, impact: 26 },
  tooEarlyWeeks: 4,
  leastResolved: 10,
  calibrationEdges: defaultEdges,
  sameWithin: defaultSame,
};

/** Whether percents part what is said into the bins that have a name: very unlikely, unlikely, even, likely, very likely. */
export function arePartings(edges: readonly number[]): boolean {
  const isAfter = (edge: number, at: number) => at === 0 || edge > (edges[at - 1] ?? edge);
  return (
    edges.length === defaultEdges.length &&
    edges.every((edge, at) => Number.isInteger(edge) && edge >= 1 && edge <= 99 && isAfter(edge, at))
  );
}

/** The edges of the bins; the usual ones where a framework of before says what parts nothing. */
export function edgesOf({ calibrationEdges }: Pick<HypothesisRules, 'calibrationEdges'>): readonly number[] {
  return arePartings(calibrationEdges) ? calibrationEdges : defaultEdges;
}
