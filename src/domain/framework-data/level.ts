import type { Reach } from '../entry.js';
import type { Level, Weights } from '../framework.js';

/** One row of the levels table: what a level weighs, expects and is called. */
export interface LevelRow {
  readonly title: string;
  readonly role: Level['role'];
  /** Input, output, outcome, impact. */
  readonly weights: readonly [number, number, number, number];
  readonly reachExpected: string;
  readonly horizon: string;
  /** Input and output lines a week, outcomes and impacts a quarter. */
  readonly typically: readonly [number, number, number, number];
  readonly feltBy: Partial<Record<Reach, number>>;
}

/** A level of the framework from its row and its statements. */
export function levelFrom(key: string, row: LevelRow, statements: Level['statements']): Level {
  const { title, role, reachExpected, horizon, feltBy } = row;
  const [inputPerWeek, outputPerWeek, outcomesPerQuarter, impactsPerQuarter] = row.typically;
  return {
    key,
    title,
    role,
    weights: weightsFrom(row.weights),
    reachExpected,
    horizon,
    typicalQuarter: { inputPerWeek, outputPerWeek, outcomesPerQuarter, impactsPerQuarter, feltBy: { ...feltBy } },
    statements,
  };
}

/** Four weights in the order of the dimensions. */
export function weightsFrom(row: readonly [number, number, number, number]): Weights {
  const [input, output, outcome, impact] = row;
  return { input, output, outcome, impact };
}
