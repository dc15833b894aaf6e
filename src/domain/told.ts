import * as z from 'zod';
import { expectationAnswers, expectationSteps } from './signals/expectation-question.js';
import { weekKeySchema } from './week.js';

/** What somebody says of light or low weeks: it is on its way, it is missing, it was a hard month. */
export const lightAnswers = ['late', 'missing', 'hard'] as const;
export type LightAnswer = (typeof lightAnswers)[number];

/** What the person was told, append-only; a recomputation that differs says so instead of rewriting it (METHOD.md, section 6). */
export const toldSchema = z.object({
  week: weekKeySchema,
  at: z.iso.datetime(),
  percent: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  band: z.int().min(0).max(4).optional(),
  /** Key of the level the week was held against; absent in rows of early versions. */
  level: z.string().optional(),
  frameworkVersion: z.int(),
  formulaVersion: z.int(),
  /** What was said was held against counts, points or windows of the person's own. */
  ownYardstick: z.literal(true).optional(),
  /** Such a row is about the question of light or low weeks and says nothing of the place: asked with this week, or answered. */
  question: z.enum(['asked', ...lightAnswers]).optional(),
  /** Such a row is about a forecast that was shown: how far ahead, and the shown percents as fractions. */
  forecast: z.object({ horizonWeeks: z.int(), percent: z.number(), low: z.number(), high: z.number() }).optional(),
  /** Such a row is about a signal: the open question it belongs to, how plainly it was asked, or what was answered. */
  signal: z
    .object({ issue: z.string(), strength: z.enum(['watch', 'alert']), answer: z.enum(lightAnswers).optional() })
    .optional(),
  /** Such a row is about the quarterly question of what was learned late: asked with this week, or answered. */
  late: z.enum(['asked', 'answered']).optional(),
  /** Such a row is about a question of a new role: asked with this week, or answered. */
  expectation: z
    .object({ step: z.literal(expectationSteps), said: z.enum(['asked', ...expectationAnswers]) })
    .optional(),
  /** Such a row is about good news that was said: the week that showed it first. */
  rise: weekKeySchema.optional(),
  /** Such a row is about a framework version that was announced with this week. */
  version: z.int().optional(),
  /** Such a row is about expectations that fit the real pace, which were offered with this week. */
  fit: z.literal('offered').optional(),
});

export type Told = z.infer<typeof toldSchema>;

export function isLightAnswer(question: Told['question']): question is LightAnswer {
  return question !== undefined && question !== 'asked';
}

/** A row that says where a week stood: every row that is about nothing else. */
export function isAboutPlace({ question, forecast, signal, late, expectation, rise, version, fit }: Told): boolean {
  return [question, forecast, signal, late, expectation, rise, version, fit].every((about) => about === undefined);
}
