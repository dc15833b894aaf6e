import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../../src/domain/entry.js';
import type { DimensionView, ExplainedEntry, Reflection } from '../../../src/domain/reflection.js';
import { whyModal } from '../../../src/slack/messages/why/why-modal.js';
import { anEntry, aProfile, aReflection, aView, week } from './builders.js';

const profile = aProfile();
const german = aProfile({ locale: 'de-DE' });
const said = (reflection: Reflection, person = profile): string =>
  JSON.stringify(whyModal({ reflection, profile: person }));

const { dimensions, explanation } = aReflection();
const withImpact = (change: Partial<DimensionView>): Reflection =>
  aReflection({ dimensions: { ...dimensions, impact: { ...aView(0.15, 0.5, 0, 2, 52), ...change } } });

describe('weeks that were not logged', () => {
  const counted =
    'Weeks that were not logged are left out of Input and Output, and count as met for Outcome and Impact; never as zero.';

  test('are said to be what they are for each kind', () => {
    expect(said(aReflection())).toContain(counted);
    expect(said(aReflection(), german)).toContain(
      'Nicht eingetragene Wochen zählen bei Input und Output nicht mit und gelten bei Outcome und Impact als erfüllt, nie als Null.',
    );
  });

  test('are named where only those before the first one are taken as met, and not where every week is logged', () => {
    const logged = { explanation: { missingWeeks: [] } };
    const whole = { ...dimensions, impact: aView(0.15, 1, 1, 1, 52) };

    expect(said(aReflection(logged))).toContain(counted);
    expect(said(aReflection({ ...logged, dimensions: whole }))).not.toContain('not logged');
  });

  test('explain a half that comes of nothing', () => {
    const half = withImpact({ credited: 0, assumed: 15 });

    expect(said(half)).toContain('0 of about 2 in the logged weeks of the last 52. Partly assumed so far.');
    expect(said(half, german)).toContain(
      '0 von etwa 2 in den letzten 52 Wochen, soweit eingetragen. Bisher zum Teil angenommen.',
    );
    expect(said(withImpact({ credited: 0, assumed: 16, mostlyAssumed: true }))).toContain('Mostly assumed so far.');
    expect(said(withImpact({ credited: 13, assumed: 2 }))).not.toContain('ssumed so far');
  });
});

describe('a percent and a count that part', () => {
  /** Four outcomes where about seven are usual; Senior's are felt by the own team three times of four. */
  function felt(reach: Entry['reach'], points: number, change: Partial<Entry> = {}): Reflection {
    const { factors } = aReflection().assignment.framework;
    const line = (at: number): ExplainedEntry => ({
      week,
      entry: anEntry('outcome', `felt ${at}`, { id: `f${at}`, reach, reachAssumed: false, ...change }),
      points,
      credited: points,
      factors: [
        { name: 'event', value: factors.event },
        { name: 'reach', value: factors.reach[reach] },
      ],
    });
    const credited = 4 * points;
    const outcome = { ...aView(0.3, credited / 30, 4, 7, 26), credited };
    const lines = [
      ...explanation.lines.filter(({ entry }) => entry.dimension !== 'outcome'),
      ...[1, 2, 3, 4].map(line),
    ];
    return aReflection({ dimensions: { ...dimensions, outcome }, explanation: { lines } });
  }

  test('say that the lines reach further, or less far, than usual', () => {
    expect(said(felt('another-team', 8))).toContain(
      '4 of about 7 in the logged weeks of the last 26. They reach further than usual, so each counts for more.',
    );
    expect(said(felt('me', 1.5))).toContain('They reach less far than usual, so each counts for less.');
    expect(said(felt('another-team', 8), german)).toContain('Sie reichen weiter als üblich, darum zählt jeder mehr.');
    expect(said(felt('me', 1.5), german)).toContain('Sie reichen weniger weit als üblich, darum zählt jeder weniger.');
  });

  test('say nothing of reach where something else is behind it, or it is assumed', () => {
    expect(said(felt('team', 8))).not.toContain('reach');
    expect(said(felt('another-team', 8, { reachAssumed: true }))).not.toContain('reach');
    expect(said(felt('another-team', 5))).not.toContain('reach');
  });

  test('say nothing of it where no percent is said', () => {
    expect(said(felt('another-team', 8), aProfile({ bandWords: 'hidden' }))).not.toContain('reach');
  });
});
