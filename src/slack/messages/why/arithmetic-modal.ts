import type { ModalView, SectionBlock } from '@slack/types';
import { dimensions } from '../../../domain/dimension.js';
import type { ExplainedEntry, Reflection } from '../../../domain/reflection.js';
import { callbackIds } from '../../ids.js';
import { context, divider, modal, section } from '../blocks.js';
import { weekName } from '../dates.js';
import { counted, decimal, percent } from '../numbers.js';
import { clip, escaped, typedText } from '../typed.js';
import { phrases } from '../phrases.js';
import type { WhyData } from './why-modal.js';

const mostLines = 80;
const lineRoom = 200;

/** Pushed: points, factors and windows; the only place that shows them. */
export function arithmeticModal({ reflection, profile }: WhyData): ModalView {
  const { locale } = profile;
  const lines = reflection.explanation.lines.toSorted((one, other) => other.week.localeCompare(one.week));
  const older = lines.length - mostLines;
  return modal({
    callback: callbackIds.arithmetic,
    title: 'The arithmetic',
    close: 'Back',
    metadata: { week: reflection.week },
    blocks: [
      section(dimensions.map((dimension) => dimensionRow(reflection, dimension, locale)).join('\n')),
      section(totalRow(reflection, locale)),
      divider(),
      ...lines.slice(0, mostLines).map((line) => lineRow(line, locale)),
      ...(older > 0 ? [context(`${counted(older, 'older line', 'older lines', locale)} not listed here.`)] : []),
    ],
  });
}

function dimensionRow(
  { dimensions: views }: Reflection,
  dimension: keyof Reflection['dimensions'],
  locale: string,
): string {
  const { credited, assumed = 0, expected, attainment, saturated, weight, windowWeeks } = views[dimension];
  const number = (value: number) => decimal(value, locale, 2);
  const own = `${number(credited)} credited${assumed > 0 ? ` + ${number(assumed)} assumed` : ''}`;
  const saturation = attainment > 1 ? `, saturated to ${number(saturated)}` : '';
  return (
    `*${phrases(locale).names.dimensions[dimension]}*, ${windowWeeks} weeks: ${own} ÷ ${number(expected)} expected = ${number(attainment)}` +
    `${saturation}; × weight ${number(weight)} = ${number(saturated * weight)}`
  );
}

function totalRow({ standing, level, dimensions: views }: Reflection, locale: string): string {
  if (standing === undefined) return 'No total before there is a standing.';
  const sum = dimensions.reduce((total, dimension) => total + views[dimension].saturated * views[dimension].weight, 0);
  const number = (value: number) => decimal(value, locale, 3);
  const undone = standing.r > 1 ? `; the saturation undone, 1 − ln(2 − ${number(standing.r)})` : '';
  return `Sum ${number(sum)}, standing ${number(standing.r)}${undone} = *${percent(standing.percent, locale)}* of what ${escaped(level.title)} asks.`;
}

function lineRow({ entry, week, points, credited, factors }: ExplainedEntry, locale: string): SectionBlock {
  const number = (value: number) => decimal(value, locale, 2);
  const product = factors.map(({ name, value }) => `${name} ${number(value)}`).join(' × ');
  const times = entry.count === 1 ? '' : `, ${entry.count} times`;
  return {
    type: 'section',
    text: typedText(clip(entry.typed, lineRoom), {
      after: `\n${phrases(locale).names.dimensions[entry.dimension]}, ${weekName(week, locale)}: ${product} = ${number(points)}${times}; credited ${number(credited)}`,
    }),
  };
}
