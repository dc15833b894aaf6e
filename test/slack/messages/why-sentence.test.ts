import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Attainment } from '../../../src/domain/attainment.js';
import { dimensions, perDimension, type Dimension, type PerDimension } from '../../../src/domain/dimension.js';
import { pullsOf } from '../../../src/domain/explanation.js';
import type { DimensionView, Reflection } from '../../../src/domain/reflection.js';
import { percent } from '../../../src/slack/messages/numbers.js';
import { phrases } from '../../../src/slack/messages/phrases.js';
import { whySentence } from '../../../src/slack/messages/standing/why-sentence.js';
import { aProfile, aReflection, aView, effortLines } from './builders.js';

/** Weeks whose dimensions are these, with what lifts and what holds worked out as the explanation does. */
function weeksOf(dimensions: PerDimension<DimensionView>): Reflection {
  const { lifts: _lifts, holds: _holds, ...explanation } = aReflection().explanation;
  const lines = (['input', 'output'] as const).flatMap((effort) => effortLines(effort, dimensions[effort].count));
  const attainments = perDimension((dimension) => attainmentOf(dimensions[dimension]));
  return { ...aReflection({ dimensions }), explanation: { ...explanation, lines, ...pullsOf(attainments) } };
}

function attainmentOf({ usualCount: usual, attainment: u, saturated: a, mostlyAssumed, ...view }: DimensionView) {
  return { ...view, u, a, usual, assumed: mostlyAssumed ? 0.6 * view.expected : 0 } satisfies Attainment;
}

const assumed = (view: DimensionView): DimensionView => ({ ...view, mostlyAssumed: true });

/** What a tester saw: everything is below what is asked, and impact is mostly assumed. */
const newcomer: PerDimension<DimensionView> = {
  input: aView(0.25, 0.2, 6, 28, 13),
  output: aView(0.3, 0.26, 7, 28, 13),
  outcome: aView(0.3, 0.65, 2, 4, 26),
  impact: assumed(aView(0.15, 0.83, 0, 0.3, 52)),
};

describe('why, below what is asked', () => {
  test('names what comes nearest, and that what is mostly assumed is left out of it', () => {
    expect(whySentence(weeksOf(newcomer), aProfile())).toBe(
      'Apart from what is mostly assumed, Outcome comes nearest: 65% of what is asked. Output is well short: seven where about 28 are expected.',
    );
    expect(whySentence(weeksOf(newcomer), aProfile({ locale: 'de-DE' }))).toBe(
      'Abgesehen von dem, was größtenteils angenommen ist, kommt Outcome am nächsten heran: 65 % von dem, was verlangt wird. Output kommt deutlich zu kurz: sieben, erwartet werden etwa 28.',
    );
  });

  test('says that a percent is by a personal yardstick', () => {
    const own = { ...weeksOf(newcomer), isByOwnYardstick: true as const };
    expect(whySentence(own, aProfile())).toContain('Outcome comes nearest: 65% by a personal yardstick.');
    expect(whySentence(own, aProfile({ locale: 'de-DE' }))).toContain(
      'kommt Outcome am nächsten heran: 65 % nach einem persönlichen Maßstab.',
    );
  });

  test('leaves nothing out where what is assumed reads lower', () => {
    const dimensions = { ...newcomer, impact: assumed(aView(0.15, 0.6, 0, 0.3, 52)) };
    expect(whySentence(weeksOf(dimensions), aProfile())).toMatch(/^Outcome comes nearest: 65% of what is asked\./);
  });

  test('says nothing of what comes nearest where that is what is short', () => {
    const dimensions = { ...newcomer, outcome: assumed(newcomer.outcome) };
    expect(whySentence(weeksOf(dimensions), aProfile())).toBe(
      'Output is well short: seven where about 28 are expected.',
    );
  });

  test('exactly what is asked comes nearest and lifts nothing', () => {
    const exactly = perDimension(() => aView(0.25, 1, 4, 4, 13));
    expect(whySentence(weeksOf(exactly), aProfile())).toBe(
      'Input comes nearest: 100% of what is asked. Impact is about as asked.',
    );
  });
});

describe('why, above what is asked', () => {
  test('calls nothing about as asked that is far above it', () => {
    const above = perDimension((dimension) => aView(0.25, dimension === 'impact' ? 1.5 : 2, 9, 4, 13));
    expect(whySentence(weeksOf(above), aProfile())).toBe('Nine inputs where about four are expected.');
  });

  test('does not call what is mostly assumed about as asked', () => {
    const dimensions = { ...aReflection().dimensions, output: aView(0.3, 1.1, 28, 28, 13) };
    const one = assumed(aView(0.15, 0.97, 1, 1, 52));
    expect(whySentence(weeksOf({ ...dimensions, impact: one }), aProfile())).toContain(
      'Impact is mostly assumed so far.',
    );
  });
});

describe.each(['en-GB', 'de-DE'])('why, in %s', (locale) => {
  test('every clause is true of whatever the weeks hold', () => {
    fc.assert(
      fc.property(
        fc.record({ input: anyView(), output: anyView(), outcome: anyView(), impact: anyView() }),
        (views) => {
          const reflection = weeksOf(views);
          const said = whySentence(reflection, aProfile({ locale })) ?? '';
          for (const dimension of dimensions) checkClauses(said, dimension, views, locale);
          const { lifts, holds } = reflection.explanation;
          if (lifts === undefined && holds === undefined) expect(said).toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });
});

function checkClauses(said: string, dimension: Dimension, views: PerDimension<DimensionView>, locale: string) {
  const { reasons, names } = phrases(locale);
  const { attainment, mostlyAssumed, count } = views[dimension];
  const asked = { percent: percent(attainment, locale), isOwn: false };
  const others = dimensions.map((each) => views[each]).filter((view) => view.expected > 0 && view.weight > 0);
  const nearest = (of: readonly DimensionView[]) => Math.max(...of.map((view) => view.attainment));
  // The longer sentence ends as the shorter one does in neither language, so a clause begins where a sentence does.
  const says = (clause: string) => said.startsWith(clause) || said.includes(`. ${clause}`);
  if (says(reasons.comesNearest(dimension, asked))) expect(attainment).toBe(nearest(others));
  if (says(reasons.comesNearestLogged(dimension, asked))) {
    expect(attainment).toBe(nearest(others.filter((view) => !view.mostlyAssumed)));
  }
  if (says(reasons.liftsMost(dimension, asked))) expect(attainment).toBeGreaterThan(1);
  if (says(reasons.asAsked(dimension))) {
    expect(attainment).toBeGreaterThanOrEqual(0.95);
    expect(attainment).toBeLessThanOrEqual(1.05);
    expect(mostlyAssumed).toBe(false);
  }
  if (says(reasons.assumed(dimension))) expect(mostlyAssumed).toBe(true);
  if (says(reasons.empty(dimension, undefined).split(',')[0] ?? '')) {
    expect([count, mostlyAssumed]).toEqual([0, false]);
  }
  for (const short of Object.values(reasons.short)) {
    if (says(short(names.dimensions[dimension]))) expect(attainment).toBeLessThan(0.95);
  }
}

/** With lines only where something is attained; what is mostly assumed attains something without any. */
function anyView(): fc.Arbitrary<DimensionView> {
  const attainment = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 2.5, noNaN: true }));
  const weight = fc.oneof(fc.constant(0), fc.double({ min: 0.05, max: 0.5, noNaN: true }));
  return fc
    .record({ attainment, weight, count: fc.integer({ min: 1, max: 9 }), usual: fc.integer({ min: 0, max: 9 }) })
    .chain(({ attainment: u, weight: w, count, usual }) =>
      fc.tuple(fc.boolean(), fc.constantFrom(0, 30)).map(([isAssumed, expected]): DimensionView => {
        const isEmpty = u === 0 || (isAssumed && u <= 1 && count > 4);
        return {
          ...aView(w, expected > 0 ? u : 0, isEmpty ? 0 : count, usual, 13),
          expected,
          mostlyAssumed: isAssumed && w > 0 && expected > 0,
        };
      }),
    );
}
