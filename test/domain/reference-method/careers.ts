import { drawn, type Career } from './career.js';

/** Long and short ones, one bar and several, whole weeks and parts of them. */
export const careers: readonly Career[] = [
  drawn(1013, { weeks: 70, stretches: [{ level: 'IC4', from: 0 }] }),
  drawn(1019, {
    weeks: 90,
    stretches: [{ level: 'IC5', from: 0 }],
    outcomes: (at) => (at < 50 ? 0.35 : 0.02),
    impacts: (at) => (at < 40 ? 0.15 : 0.01),
  }),
  drawn(1021, {
    weeks: 84,
    stretches: [
      { level: 'IC3', from: 0 },
      { level: 'IC4', from: 38, ramp: 'promotion' },
    ],
    outcomes: (at) => (at < 60 ? 0.4 : 0.03),
  }),
  drawn(1031, {
    weeks: 80,
    stretches: [
      { level: 'IC6', from: 0, ramp: 'new-company' },
      { level: 'IC6', from: 30, ramp: 'new-company', share: 0.6 },
      { level: 'IC6', from: 64, ramp: 'new-company', share: 0.8 },
    ],
    outcomes: (at) => (at < 52 ? 0.3 : 0),
    impacts: (at) => (at < 20 ? 0.3 : 0.02),
    late: 0.3,
    part: 0.3,
  }),
  drawn(1033, {
    weeks: 76,
    stretches: [{ level: 'IC4', from: 0, share: 0.5 }],
    gap: [30, 41],
    effort: (at) => (at < 55 ? 0.6 : 0.3),
    outcomes: (at) => (at < 24 ? 0.3 : 0.04),
  }),
  drawn(1039, {
    weeks: 60,
    stretches: [
      { level: 'IC4', from: 0 },
      { level: 'IC5', from: 34, ramp: 'promotion' },
    ],
    missed: 0.15,
    late: 0.35,
    outcomes: () => 0.08,
    impacts: () => 0.02,
  }),
];
