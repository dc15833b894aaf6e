import type { Dimension } from '../../src/domain/dimension.js';
import type { Reach, Result, Size } from '../../src/domain/entry.js';

/** Who a made-up person is: a level's typical quarter, typed in again from METHOD.md, 3.3, so that tuning cannot move it. */
export interface LevelProfile {
  readonly key: string;
  /** Input and output lines a week, outcomes and impacts a quarter. */
  readonly typically: Readonly<Record<Dimension, number>>;
  readonly feltBy: Partial<Record<Reach, number>>;
  /** Mean shown percent when such a person is judged at the own level, and at the next one and the one before. */
  readonly reads: {
    readonly at: number;
    readonly even: number;
    readonly atNext?: number;
    readonly atPrevious?: number;
  };
}

/** How lines of a typical quarter look. */
export const lineMix: Readonly<Record<'input' | 'output', { sizes: Partial<Record<Size, number>>; linked: number }>> = {
  input: { sizes: { M: 0.65, S: 0.35 }, linked: 0.2 },
  output: { sizes: { M: 0.75, S: 0.15, L: 0.1 }, linked: 0.5 },
};
export const linkedLarge = 0.8;
export const linkedEvents = 0.4;
export const resultMix: Partial<Record<Result, number>> = { worked: 0.77, partly: 0.15, missed: 0.08 };

const row = (
  key: string,
  [input, output, outcome, impact]: readonly [number, number, number, number],
  feltBy: Partial<Record<Reach, number>>,
  reads: LevelProfile['reads'],
): LevelProfile => ({ key, typically: { input, output, outcome, impact }, feltBy, reads });

/** Means of 160 made-up persons each, reviewed by hand: a mean may move by .02 before somebody has to say why. */
export const engineerProfiles: readonly LevelProfile[] = [
  row('IC1', [2.5, 1.5, 1.5, 0.25], { me: 0.5, team: 0.5 }, { at: 0.99, even: 1.02, atNext: 0.84 }),
  row('IC2', [2.5, 1.7, 2, 0.5], { team: 1 }, { at: 0.99, even: 1.02, atNext: 0.82, atPrevious: 1.15 }),
  row('IC3', [2.5, 2.2, 3, 0.75], { team: 1 }, { at: 0.99, even: 1.03, atNext: 0.8, atPrevious: 1.18 }),
  row(
    'IC4',
    [2.5, 2.5, 4, 1],
    { team: 0.75, 'another-team': 0.25 },
    { at: 1, even: 1.03, atNext: 0.78, atPrevious: 1.2 },
  ),
  row('IC5', [2.5, 2.4, 4, 1.25], { 'another-team': 1 }, { at: 1, even: 1.04, atNext: 0.82, atPrevious: 1.21 }),
  row('IC6', [2.5, 2.1, 4, 1.5], { 'another-team': 0.25, organisation: 0.75 }, { at: 1, even: 1.05, atPrevious: 1.17 }),
];

export const managerProfiles: readonly LevelProfile[] = [
  row('M1', [3.3, 1.6, 3, 0.5], { team: 1 }, { at: 0.99, even: 1.03, atNext: 0.78 }),
  row(
    'M2',
    [3.3, 1.8, 4, 0.75],
    { team: 2 / 3, 'another-team': 1 / 3 },
    { at: 0.99, even: 1.03, atNext: 0.82, atPrevious: 1.23 },
  ),
  row('SM1', [3, 1.8, 4, 1], { 'another-team': 1 }, { at: 0.99, even: 1.04, atNext: 0.85, atPrevious: 1.17 }),
  row(
    'SM2',
    [3, 1.8, 4, 1.25],
    { 'another-team': 0.5, organisation: 0.5 },
    { at: 1, even: 1.04, atNext: 0.82, atPrevious: 1.15 },
  ),
  row('D1', [2.6, 1.8, 4, 2], { organisation: 1 }, { at: 1, even: 1.05, atNext: 0.83, atPrevious: 1.16 }),
  row('D2', [2.4, 1.5, 4, 2.25], { company: 1 }, { at: 1, even: 1.06, atPrevious: 1.17 }),
];
