import type { ModalView, SectionBlock } from '@slack/types';
import { dimensions, type Dimension } from '../../../domain/dimension.js';
import type { ExplainedEntry, Reflection } from '../../../domain/reflection.js';
import { callbackIds } from '../../ids/callbacks.js';
import { context, divider, modal, section } from '../blocks.js';
import { weekName } from '../dates.js';
import { decimal, inDigits, percent } from '../numbers.js';
import { clip, typedText } from '../typed.js';
import { heldAgainst } from '../held-against.js';
import { ownLine } from '../mine/own-line.js';
import { phrases } from '../phrases.js';
import type { WhyData } from './why-modal.js';

const mostLines = 80;
const lineRoom = 200;

/** Pushed: points, factors and windows; the only place that shows them. */
export function arithmeticModal({ reflection, profile }: WhyData): ModalView {
  const { locale } = profile;
  const { names, why } = phrases(locale);
  const lines = reflection.explanation.lines.toSorted((one, other) => other.week.localeCompare(one.week));
  const older = lines.length - mostLines;
  return modal({
    callback: callbackIds.arithmetic,
    title: why.arithmeticTitle,
    close: names.back,
    metadata: { week: reflection.week },
    blocks: [
      section(dimensions.map((dimension) => dimensionRow(reflection, dimension, locale)).join('\n')),
      section(totalRow(reflection, locale)),
      ...ownLine(reflection.assignment.own, profile),
      divider(),
      ...lines.slice(0, mostLines).map((line) => lineRow(line, locale)),
      ...(older > 0 ? [context(why.olderNotListed(inDigits(older, locale)))] : []),
    ],
  });
}

function dimensionRow({ dimensions: views }: Reflection, dimension: Dimension, locale: string): string {
  const { credited, assumed = 0, expected, attainment, saturated, weight, windowWeeks } = views[dimension];
  const { names, why } = phrases(locale);
  const number = (value: number) => decimal(value, locale, 2);
  const row = why.row({
    windowWeeks: decimal(windowWeeks, locale),
    credited: number(credited),
    assumed: assumed > 0 ? number(assumed) : undefined,
    expected: number(expected),
    attained: number(attainment),
    saturated: attainment > 1 ? number(saturated) : undefined,
    weight: number(weight),
    points: number(saturated * weight),
  });
  return `*${names.dimensions[dimension]}*, ${row}`;
}

function totalRow(reflection: Reflection, locale: string): string {
  const { standing, dimensions: views } = reflection;
  const { why } = phrases(locale);
  if (standing === undefined) return why.noTotal;
  const sum = dimensions.reduce((total, dimension) => total + views[dimension].saturated * views[dimension].weight, 0);
  return why.total({
    sum: decimal(sum, locale, 3),
    standing: decimal(standing.r, locale, 3),
    isBent: standing.r > 1,
    percent: `*${percent(standing.percent, locale)}*`,
    asked: heldAgainst(reflection),
  });
}

function lineRow({ entry, week, points, credited, factors }: ExplainedEntry, locale: string): SectionBlock {
  const { names, why } = phrases(locale);
  const number = (value: number) => decimal(value, locale, 2);
  const product = `${factors.map(({ name, value }) => `${why.factors[name]} ${number(value)}`).join(' × ')} = ${number(points)}`;
  const all = entry.count === 1 ? product : why.times(product, decimal(entry.count, locale));
  return {
    type: 'section',
    text: typedText(clip(entry.typed, lineRoom), {
      after: `\n${names.dimensions[entry.dimension]}, ${weekName(week, locale)}: ${why.creditedWith(all, number(credited))}`,
    }),
  };
}
