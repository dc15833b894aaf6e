import type { LevelRow } from './level.js';

/** Engineers: input and output stay nearly flat, outcome and impact grow through reach. */
export const engineerLevels = {
  IC1: {
    title: 'Associate',
    role: 'ic',
    weights: [0.4, 0.4, 0.15, 0.05],
    reachExpected: 'self, task',
    horizon: 'up to 2 weeks',
    typically: [2.5, 1.5, 1.5, 0.25],
    feltBy: { me: 0.5, team: 0.5 },
  },
  IC2: {
    title: 'Engineer',
    role: 'ic',
    weights: [0.35, 0.4, 0.2, 0.05],
    reachExpected: 'feature',
    horizon: '2-4 weeks',
    typically: [2.5, 1.7, 2, 0.5],
    feltBy: { team: 1 },
  },
  IC3: {
    title: 'Engineer II',
    role: 'ic',
    weights: [0.3, 0.35, 0.25, 0.1],
    reachExpected: 'own area',
    horizon: '1 quarter',
    typically: [2.5, 2.2, 3, 0.75],
    feltBy: { team: 1 },
  },
  IC4: {
    title: 'Senior',
    role: 'ic',
    weights: [0.25, 0.3, 0.3, 0.15],
    reachExpected: 'team',
    horizon: '1-2 quarters',
    typically: [2.5, 2.5, 4, 1],
    feltBy: { team: 0.75, 'another-team': 0.25 },
  },
  IC5: {
    title: 'Staff',
    role: 'ic',
    weights: [0.2, 0.25, 0.3, 0.25],
    reachExpected: 'several teams',
    horizon: '2-4 quarters',
    typically: [2.5, 2.4, 4, 1.25],
    feltBy: { 'another-team': 1 },
  },
  IC6: {
    title: 'Principal',
    role: 'ic',
    weights: [0.15, 0.2, 0.3, 0.35],
    reachExpected: 'organisation',
    horizon: '1-2 years',
    typically: [2.5, 2.1, 4, 1.5],
    feltBy: { 'another-team': 0.25, organisation: 0.75 },
  },
} as const satisfies Record<string, LevelRow>;
