import * as z from 'zod';
import type { Framework } from './framework.js';
import { weekKeySchema } from './week.js';

/** Why the bar rises slowly: .85 → 1 over 8 weeks after a promotion, .6 → 1 over 13 weeks in a new company. */
export const ramps = ['none', 'promotion', 'new-company'] as const;

/** A person's role and level under one framework version, from a Monday on. */
export const assignmentSchema = z.object({
  level: z.string(),
  frameworkVersion: z.int().min(1),
  validFrom: weekKeySchema,
  ramp: z.enum(ramps),
  company: z.string().optional(),
});

export type Assignment = z.infer<typeof assignmentSchema>;

/** An assignment together with the framework it names. */
export interface JudgedBy extends Assignment {
  readonly framework: Framework;
}
