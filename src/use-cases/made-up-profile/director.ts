import type { TypedProfile } from './typed-week.js';

/** A quarter of a Director: few lines, wide effects, most of them answered a week later. */
export const director: TypedProfile = {
  assignments: [{ level: 'D1', fromWeek: -60, ramp: 'none' }],
  weeks: [
    {
      input: ['1:1s with managers x5', 'budget prep, 1d'],
      output: ['portfolio memo: three bets for the half year, 2d https://docs.example.com/memo/12'],
      ownRead: 3,
    },
    {
      input: ['skip levels x4', 'planning offsite, 2d'],
      output: ['stopped the second billing rewrite, written why', 'headcount plan'],
      ownRead: 4,
    },
    {
      input: ['1:1s with managers x5', 'calibration prep'],
      output: ['org change: platform + infra under one lead, 3d https://docs.example.com/org/4'],
      outcome: [
        [
          'platform bet paid off: lead time 9 days → 4 across the department https://docs.example.com/dora',
          { reach: 'organisation' },
        ],
      ],
      ownRead: 4,
    },
    { input: ['interviews for head of data x3', '1:1s x6'], output: ['offer out: head of data'], ownRead: 3 },
    'away',
    {
      input: ['1:1s with managers x4', 'customer visits x2'],
      output: ['decided: one incident process for all of engineering'],
      ownRead: 3,
    },
    {
      input: ['skip levels x3', 'board prep, 1d'],
      output: ['board paper reliability https://docs.example.com/board/7', 'reorg Q&A, all hands'],
      impact: [
        [
          'two of my managers now run calibration without me, second half in a row',
          { reach: 'organisation', durability: 'here-to-stay' },
        ],
      ],
      ownRead: 4,
    },
    { input: ['1:1s x5'], output: ['budget cut by 6 %, nobody let go, 2d'], ownRead: 2, late: true },
    {
      input: ['conflict between product and infra leads, 1d', '1:1s with managers x5'],
      output: ['written agreement who owns the edge'],
      outcome: [['edge ownership: no escalation since, for all teams', { reach: 'organisation', result: 'worked' }]],
      ownRead: 3,
    },
    'missed',
    {
      input: ['planning, 2d', 'skip levels x4'],
      output: ['strategy page for the next year, 3d https://docs.example.com/strategy'],
      ownRead: 3,
    },
    {
      input: ['1:1s with managers x6', 'coaching the new lead'],
      output: ['promotion cases x3', 'roadmap commitments with product'],
      outcome: [['new head of data has a plan everybody signed', { reach: 'organisation', result: 'partly' }]],
      ownRead: 4,
    },
    {
      input: ['1:1s x5', 'talked to five who left, half a day'],
      output: ['decision: on-call pay'],
      ownRead: 3,
      next: 'ask the leads what they would stop',
    },
    {
      input: ['skip levels x3', '1:1s with managers x5', 'calibration, 2d'],
      output: ['portfolio review written, one bet stopped https://docs.example.com/memo/19'],
      outcome: [['attrition in the department 14 % → 7 % over the year', { reach: 'organisation', result: 'worked' }]],
      impact: [
        ['the one incident process is what sales shows customers now', { reach: 'company', durability: 'keeps-going' }],
      ],
      ownRead: 4,
    },
  ],
};
