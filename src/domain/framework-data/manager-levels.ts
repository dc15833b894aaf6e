import type { LevelRow } from './level.js';

/** Managers, senior managers and directors. */
export const managerLevels = {
  M1: {
    title: 'Manager',
    role: 'manager',
    weights: [0.35, 0.25, 0.3, 0.1],
    reachExpected: 'one team',
    horizon: '1 quarter',
    typically: [3.3, 1.6, 3, 0.5],
    feltBy: { team: 1 },
  },
  M2: {
    title: 'Manager, seasoned',
    role: 'manager',
    weights: [0.3, 0.25, 0.3, 0.15],
    reachExpected: 'team and neighbours',
    horizon: '2 quarters',
    typically: [3.3, 1.8, 4, 0.75],
    feltBy: { team: 2 / 3, 'another-team': 1 / 3 },
  },
  SM1: {
    title: 'Senior Manager',
    role: 'senior-manager',
    weights: [0.25, 0.2, 0.35, 0.2],
    reachExpected: 'several teams',
    horizon: '2-4 quarters',
    typically: [3, 1.8, 4, 1],
    feltBy: { 'another-team': 1 },
  },
  SM2: {
    title: 'Senior Manager II',
    role: 'senior-manager',
    weights: [0.2, 0.2, 0.35, 0.25],
    reachExpected: 'department',
    horizon: '1 year',
    typically: [3, 1.8, 4, 1.25],
    feltBy: { 'another-team': 0.5, organisation: 0.5 },
  },
  D1: {
    title: 'Director',
    role: 'director',
    weights: [0.15, 0.2, 0.3, 0.35],
    reachExpected: 'organisation',
    horizon: '1-2 years',
    typically: [2.6, 1.8, 4, 2],
    feltBy: { organisation: 1 },
  },
  D2: {
    title: 'Senior Director',
    role: 'director',
    weights: [0.1, 0.15, 0.35, 0.4],
    reachExpected: 'company',
    horizon: '2-3 years',
    typically: [2.4, 1.5, 4, 2.25],
    feltBy: { company: 1 },
  },
} as const satisfies Record<string, LevelRow>;
