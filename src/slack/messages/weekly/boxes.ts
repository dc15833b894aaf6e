import type { InputBlock } from '@slack/types';
import { dimensions, type Dimension, type PerDimension } from '../../../domain/dimension.js';
import type { HeldLevel } from '../../../domain/lookup.js';
import type { WeekKey } from '../../../domain/week.js';
import { boxActionIds } from '../../ids/actions.js';
import { blockId, boxBlockNames, sameLine } from '../../ids/blocks.js';
import { input, plain } from '../blocks.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';

/** Characters one Slack input can be filled with. */
export const boxRoom = 3000;

/** Weeks of a quarter, as the framework counts them. */
const quarterWeeks = 13;

/** The four empty boxes of a week. */
export function emptyBoxes(week: WeekKey, level: HeldLevel, locale: string): InputBlock[] {
  const examples = phrases(locale).examples[level.family];
  const labels = boxLabels(level, locale);
  return dimensions.map((dimension) => box(week, dimension, labels[dimension], { placeholder: examples[dimension] }));
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
export function boxLabels({ family, typicalQuarter }: HeldLevel, locale: string): PerDimension<string> {
  const { outcomesPerQuarter, impactsPerQuarter } = typicalQuarter;
  const { boxes, inBrackets, emptyMostWeeks } = phrases(locale).weekly;
  const outcomes = howOften(outcomesPerQuarter, locale);
  const impacts = impactsPerQuarter > quarterWeeks / 4 ? howOften(impactsPerQuarter, locale) : emptyMostWeeks;
  return {
    input: boxes.input,
    output: family === 'ic' ? boxes.output : boxes.outputOfManagers,
    outcome: outcomes === undefined ? boxes.outcome : inBrackets(boxes.outcome, outcomes),
    impact: impacts === undefined ? boxes.impact : inBrackets(boxes.impact, impacts),
  };
}

/** 4 a quarter → `about 1 in 3 weeks`; undefined when nothing is expected. */
export function howOften(perQuarter: number, locale: string): string | undefined {
  if (perQuarter <= 0) return undefined;
  const weeks = Math.round(quarterWeeks / perQuarter);
  const { mostWeeks, oneInWeeks } = phrases(locale).weekly;
  return weeks <= 1 ? mostWeeks : oneInWeeks(decimal(1, locale), decimal(weeks, locale));
}
