import { defaultCoverage } from '../coverage/rules.js';
import { defaultDetection } from '../detection/rules.js';
import { defaultForecast } from '../forecast/rules.js';
import type { Framework } from '../framework.js';
import { defaultHypotheses } from '../hypotheses/rules.js';
import { defaultLevers } from '../lever-rules.js';
import { defaultClocks } from '../signals/rules.js';
import { defaultWhatIf } from '../what-if/rules.js';

/** Everything of the default framework that is neither a level nor a kind of work (METHOD.md, sections 3 to 5). */
export const defaultScoring: Omit<Framework, 'version' | 'name' | 'roles' | 'levels' | 'categories'> = {
  bands: {
    names: [
      { key: 'under', name: 'Underperforming', shortName: 'Under' },
      { key: 'partly', name: 'Partially Meeting Expectations', shortName: 'Partly' },
      { key: 'meeting', name: 'Meeting Expectations', shortName: 'Meeting' },
      { key: 'strong', name: 'Strong Performance', shortName: 'Strong' },
      { key: 'outstanding', name: 'Outstanding', shortName: 'Outstanding' },
    ],
    edges: [0.7, 0.85, 1.15, 1.5],
  },
  windowWeeks: { input: 13, output: 13, outcome: 26, impact: 52 },
  factors: {
    size: { S: 1, M: 3, L: 6, XL: 18 },
    ownership: { contributed: 0.5, shared: 0.75, led: 1 },
    evidence: { none: 0.6, described: 0.85, linked: 1, corroborated: 1.15 },
    reach: { me: 0.5, team: 1, 'another-team': 2, organisation: 3, company: 4 },
    result: { missed: 0.25, partly: 0.6, worked: 1, better: 1.3 },
    durability: { 'one-time': 0.6, 'keeps-going': 1, 'here-to-stay': 1.3 },
    event: 4,
    spreadWeeks: 3,
  },
  saturation: { decay: 0.7, fullLines: 4 },
  steady: { settledAfter: 8, flipAfter: 4, beyond: 0.05 },
  floor: { minWeight: 0.15, below: 0.5, forWeeks: 4, release: 0.6, minEvents: 3 },
  firstWeeks: {
    numberFrom: 4,
    bandFrom: 8,
    warningFrom: 12,
    minCoverage: 0.6,
    emptyBoxEvents: 1,
    restartAfterMissed: 8,
  },
  ramps: { promotion: { from: 0.85, weeks: 8 }, 'new-company': { from: 0.6, weeks: 13 } },
  typicalLine: {
    input: { sizes: { M: 0.65, S: 0.35 }, linked: 0.2, linkedLarge: 0.8, results: {} },
    output: { sizes: { M: 0.75, S: 0.15, L: 0.1 }, linked: 0.5, linkedLarge: 0.8, results: {} },
    outcome: { sizes: {}, linked: 0.4, linkedLarge: 0.4, results: { worked: 0.77, partly: 0.15, missed: 0.08 } },
    impact: { sizes: {}, linked: 0.4, linkedLarge: 0.4, results: {} },
  },
  range: { z: 1.28, dependence: 1.75, priorWeeks: 4, priorVariance: 0.0625, cap: 1.86 },
  assumedReach: 0.5,
  minAvailability: 0.4,
  trend: { windowWeeks: 26, minWeeks: 12, significance: 0.05, perWeeks: 13 },
  lightMonth: { weeks: 4, before: 13, minBefore: 8, below: 0.7 },
  levers: defaultLevers,
  sensitivity: 0.05,
  ownRead: {
    lowest: 0.5,
    highest: 1.5,
    minReads: 4,
    meetsWithin: 0.75,
    partsBy: 1.5,
    staysWithin: 0.5,
    newestReads: 4,
    readsBefore: 13,
  },
  detection: defaultDetection,
  clocks: defaultClocks,
  forecast: defaultForecast,
  hypotheses: defaultHypotheses,
  whatIf: defaultWhatIf,
  coverage: defaultCoverage,
};
