import * as z from 'zod';

/** Hypotheses and what came of them (METHOD.md, section 6): all of it is data of the framework. */
export const hypothesisRulesSchema = z.object({
  /** Weeks until a look is due, and by how many "too early" moves it. */
  dueWeeks: z.object({ outcome: z.int(), impact: z.int() }),
  tooEarlyWeeks: z.int(),
  /** Calibration, lag and conversion are shown from so many resolved ones on. */
  leastResolved: z.int(),
  /** Where one bin of the calibration ends and the next begins, percent, ascending: unlikely from 20, even from 40 and so on. */
  calibrationEdges: z.array(z.int()).default([20, 40, 60, 80]),
});

export type HypothesisRules = z.infer<typeof hypothesisRulesSchema>;

export const defaultHypotheses: HypothesisRules = {
  dueWeeks: { outcome: 6, impact: 26 },
  tooEarlyWeeks: 4,
  leastResolved: 10,
  calibrationEdges: [20, 40, 60, 80],
};
