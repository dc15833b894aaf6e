import type { InputBlock } from '@slack/types';
import { dimensions, type Dimension, type PerDimension } from '../../../domain/dimension.js';
import type { Level } from '../../../domain/framework.js';
import type { WeekKey } from '../../../domain/week.js';
import { blockId, boxActionIds, boxBlockNames, sameLine } from '../../ids.js';
import { input, plain } from '../blocks.js';
import { placeholders } from './placeholders.js';

/** Characters one Slack input can be filled with. */
export const boxRoom = 3000;

/** Weeks of a quarter, as the framework counts them. */
const quarterWeeks = 13;

/** The four empty boxes of a week. */
export function emptyBoxes(week: WeekKey, level: Level): InputBlock[] {
  const examples = placeholders[level.role];
  return dimensions.map((dimension) =>
    box(week, dimension, boxLabels(level)[dimension], { placeholder: examples[dimension] }),
  );
}

export interface BoxParts {
  readonly placeholder?: string;
  readonly value?: string;
  readonly hint?: string;
  /** Second and later inputs of one box. */
  readonly part?: number;
  /** The part goes on inside the line that the one before began. */
  readonly inLine?: boolean;
}

export function box(week: WeekKey, dimension: Dimension, label: string, parts: BoxParts): InputBlock {
  const rest = parts.part === undefined ? undefined : `${parts.part}${parts.inLine === true ? sameLine : ''}`;
  const id = blockId(boxBlockNames[dimension], week, rest);
  return input(
    id,
    label,
    {
      type: 'plain_text_input',
      action_id: boxActionIds[dimension],
      multiline: true,
      ...(parts.placeholder === undefined ? {} : { placeholder: plain(parts.placeholder) }),
      ...(parts.value === undefined || parts.value === '' ? {} : { initial_value: parts.value }),
    },
    { optional: true, ...(parts.hint === undefined ? {} : { hint: parts.hint }) },
  );
}

/** Labels say how often a box is usually filled, from the level's typical quarter. */
export function boxLabels(level: Level): PerDimension<string> {
  const { outcomesPerQuarter, impactsPerQuarter } = level.typicalQuarter;
  const output = level.role === 'ic' ? 'Output: what you finished' : 'Output: what you decided or finished';
  return {
    input: 'Input: what you put in',
    output,
    outcome: `Outcome: what changed for someone${inBrackets(howOften(outcomesPerQuarter))}`,
    impact: `Impact: what will last${inBrackets(impactsPerQuarter > quarterWeeks / 4 ? howOften(impactsPerQuarter) : 'empty most weeks')}`,
  };
}

/** 4 a quarter → `about 1 in 3 weeks`; undefined when nothing is expected. */
export function howOften(perQuarter: number, written: (count: number) => string = String): string | undefined {
  if (perQuarter <= 0) return undefined;
  const weeks = Math.round(quarterWeeks / perQuarter);
  return weeks <= 1 ? 'most weeks' : `about ${written(1)} in ${written(weeks)} weeks`;
}

function inBrackets(text: string | undefined): string {
  return text === undefined ? '' : ` (${text})`;
}
