import type { WorkView } from '../../../../src/domain/coverage/work-view.js';
import { growthModal, type GrowthData } from '../../../../src/slack/messages/work/growth-modal.js';
import { strengthsModal } from '../../../../src/slack/messages/work/strengths-modal.js';
import { perDimension } from '../../../../src/domain/dimension.js';
import { addWeeks } from '../../../../src/domain/week.js';
import {
  aCoverage,
  anEntry,
  aReflection,
  aRoughReflection,
  categories,
  framework,
  mark,
  senior,
  week,
} from '../builders.js';
import type { Surfaces } from './surfaces.js';

const staff = { ...senior, key: 'IC5', title: 'Staff' };
const [review, shipped, solved, practice] = categories;
const all = Object.values(aCoverage()).flat();
const statesOf = (...states: readonly string[]) => all.filter(({ state }) => states.includes(state));

/** A kind of work with so many pieces of evidence, one every second week. */
function aStrength(category: (typeof categories)[number], count: number): WorkView['strengths'][number] {
  const pieces = Array.from({ length: count }, (_, back) => ({
    week: addWeeks(week, -2 * back),
    entry: anEntry(category.dimension, `${mark} ${category.name}`, { category: category.key }),
  }));
  return { category, pieces, from: addWeeks(week, -2 * (count - 1)), to: week };
}

/** The work of a Senior with something of everything. */
export function aWorkView(change: Partial<WorkView> = {}): WorkView {
  return {
    level: senior,
    statements: aCoverage(),
    next: { level: staff, emerging: statesOf('consistent', 'evidenced'), notYet: statesOf('not-yet') },
    strengths: [practice, solved].flatMap((kind, at) => (kind === undefined ? [] : [aStrength(kind, 3 + 2 * at)])),
    growth: statesOf('not-yet'),
    patterns: [],
    more: [
      { dimension: 'outcome', ...(solved && { category: solved }), hours: 4, from: 1.09, to: 1.18 },
      { dimension: 'impact', hours: 8, from: 1.09, to: 1.14 },
      { dimension: 'output', ...(shipped && { category: shipped }), hours: 24, from: 1.09, to: 1.103 },
      { dimension: 'input', ...(review && { category: review }), hours: 2, from: 1.09, to: 1.0901 },
    ],
    less: [],
    withoutKind: 0,
    ...change,
  };
}

const reviews = review === undefined ? [] : [{ dimension: 'input' as const, category: review, count: 48, hours: 96 }];

const unseen = {
  statements: perDimension((dimension) =>
    aCoverage()[dimension].map((each) => ({ ...each, state: 'not-yet' as const, weeks: 0 })),
  ),
};

export function surfacesOf(locale: string): Surfaces {
  const data = { framework, locale };
  const grown = (view: WorkView, bandWords: GrowthData['bandWords'] = 'review') =>
    growthModal({ ...data, view, reflection: aReflection(), bandWords });
  const strong = (view: WorkView) => strengthsModal({ ...data, view });
  const less = reviews.map((each) => ({ ...each, from: 1.09, to: 1.07 }));
  return {
    messages: {},
    views: {
      strengths: () => strong(aWorkView()),
      'strengths, none yet': () => strong(aWorkView({ strengths: [] })),
      'strengths, more kinds than fit': () =>
        strong(
          aWorkView({
            strengths: Array.from({ length: 10 }, () => aWorkView().strengths[0]).flatMap((each) => each ?? []),
          }),
        ),
      'strengths, nothing of the next level': () =>
        strong(aWorkView({ next: { level: staff, emerging: [], notYet: all } })),
      'strengths at the end of a track': () => {
        const { next: _next, ...last } = aWorkView();
        return strong(last);
      },
      growth: () => grown(aWorkView()),
      'growth, nothing strong yet, lines without a kind': () => grown(aWorkView({ strengths: [], withoutKind: 12 })),
      'growth, one line without a kind': () => grown(aWorkView({ withoutKind: 1 })),
      'growth, everything seen': () => grown(aWorkView({ growth: [] })),
      'growth, more statements than fit': () => grown(aWorkView({ growth: [...all, ...all] })),
      'growth, both patterns': () =>
        grown(aWorkView({ patterns: ['much-input-little-outcome', 'much-output-little-impact'] })),
      'growth, repeats': () => grown(aWorkView({ less })),
      'growth, repeats that move nothing': () =>
        grown(aWorkView({ less: less.map((each) => ({ ...each, to: 1.09 })) })),
      'growth without numbers': () => grown(aWorkView({ less }), 'hidden'),
      'growth before there are numbers': () =>
        growthModal({ ...data, view: aWorkView(), reflection: aRoughReflection(), bandWords: 'review' }),
      'growth before the first line': () =>
        growthModal({
          ...data,
          view: aWorkView({ ...unseen, strengths: [] }),
          reflection: aRoughReflection(),
          bandWords: 'review',
        }),
      'growth, statements that no line can show': () => grown(aWorkView({ ...unseen, growth: [], strengths: [] })),
    },
  };
}
